import type { Annotation } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import { firstMention, mentionsOf, nextMention } from '../navigation/mentions';
import { commandLink } from '../words/commandLink';
import type { Localisation } from '../words/localisation';

/** What a reader can do from a card. */
export type CardAction = 'firstMention' | 'nextMention' | 'listMentions' | 'copyCitation';

/** The commands behind the links of a card. A card can run no others. */
export const cardCommands: Readonly<Record<CardAction, string>> = {
  firstMention: 'speechmark.goToFirstMention',
  nextMention: 'speechmark.goToNextMention',
  listMentions: 'speechmark.listMentions',
  copyCitation: 'speechmark.copyCitation',
};

/** The argument of the command behind a link. */
export interface CardTarget {
  readonly uri: string;
  /** Id of the annotation. */
  readonly annotation: string;
  /** Offset of the words that the card is about, in the analysed version. */
  readonly start: number;
}

/** Writes the links of a card about an annotation, as Markdown. */
export type CardLinks = (annotation: Annotation, start: number) => string;

/** Only links that lead somewhere: without a next mention there is no link to one. */
export function cardLinks(uri: string, index: DocumentIndex, l10n: Localisation): CardLinks {
  const { t } = l10n;
  return (annotation, start) => {
    const link = (icon: string, label: string, action: CardAction): string => {
      const target: CardTarget = { uri, annotation: annotation.id, start };
      return commandLink(icon, label, cardCommands[action], target);
    };
    const all = mentionsOf(annotation, index).length;
    const first = firstMention(annotation, index);
    return [
      first !== annotation && first.start !== start
        ? link('arrow-up', t('First mention'), 'firstMention')
        : '',
      nextMention(annotation, start, index)
        ? link('arrow-down', t('Next mention'), 'nextMention')
        : '',
      all > 1 ? link('list-unordered', t('All {0} mentions', all), 'listMentions') : '',
      link('copy', t('Copy as citation'), 'copyCitation'),
    ]
      .filter((each) => each !== '')
      .join(' &nbsp; ');
  };
}
