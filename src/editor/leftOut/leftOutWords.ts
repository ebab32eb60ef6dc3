import { leftOutKey } from '../../core/document/leftOut';
import type { LeftOut, LeftOutReason } from '../../core/model';
import { commandLink } from '../words/commandLink';
import type { Translate } from '../words/localisation';

/** The commands behind the links of a block's hover. It can run no others. */
export const leftOutCommands = {
  read: 'speechmark.readLeftOutBlock',
  leaveOut: 'speechmark.leaveOutBlock',
} as const;

/** The argument of these commands. */
export interface LeftOutTarget {
  readonly uri: string;
  /** Key of the block (`leftOutKey`). */
  readonly block: string;
}

/** What can be done with a block: its command, and what that is called. */
export function leftOutAction(
  { text, isRead }: LeftOut,
  uri: string,
  t: Translate,
): { readonly title: string; readonly command: string; readonly target: LeftOutTarget } {
  const target = { uri, block: leftOutKey(text) };
  return isRead === true
    ? { title: t('Leave This Block Out Again'), command: leftOutCommands.leaveOut, target }
    : { title: t('Read This Block Too'), command: leftOutCommands.read, target };
}

/** The hover of a block, as Markdown: why it was left out, and the link of what can be done. */
export function leftOutHover(block: LeftOut, uri: string, t: Translate): string {
  const { title, command, target } = leftOutAction(block, uri, t);
  const why = leftOutReason(block.reason, t);
  const said =
    block.isRead === true ? t('Read because you wanted it: {0}.', why) : t('Not read: {0}.', why);
  return `${said}\n\n${commandLink('book', title, command, target)}`;
}

function leftOutReason(reason: LeftOutReason, t: Translate): string {
  switch (reason) {
    case 'part':
      return t('the page marks it as a part beside the article');
    case 'links':
      return t('nearly all of it is links');
    case 'button':
      return t('it says what buttons and links say');
    case 'credit':
      return t('it says who made it or whose rights there are');
    case 'repeated':
      return t('it comes again and again');
    case 'outside':
      return t('it stands outside the article');
    case 'field':
      return t('it is a field of a database or a mail');
    case 'label':
      return t('it is a label above the headline');
    case 'page':
      return t('it is the head, foot or number of a printed page');
  }
}
