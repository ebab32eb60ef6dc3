import { commandLink } from '../words/commandLink';
import type { Localisation, Translate } from '../words/localisation';

/** What a reader can say of a name for all articles. */
export const listActions = ['always', 'never', 'same'] as const;

export type ListAction = (typeof listActions)[number];

/** The commands that put a name on a list. */
export const listCommands: Readonly<Record<ListAction, string>> = {
  always: 'speechmark.alwaysActor',
  never: 'speechmark.neverActor',
  same: 'speechmark.sameActor',
};

const icons: Readonly<Record<ListAction, string>> = {
  always: 'pinned',
  never: 'circle-slash',
  same: 'arrow-swap',
};

export function listActionWord(action: ListAction, t: Translate): string {
  switch (action) {
    case 'always':
      return t('Always an actor…');
    case 'never':
      return t('Never an actor');
    case 'same':
      return t('Same as…');
  }
}

/** The links of an actor's card that put its name on a list, as Markdown. */
export const listLinks = (
  target: { readonly uri: string; readonly annotation: string },
  { t }: Localisation,
): string =>
  listActions
    .map((action) =>
      commandLink(icons[action], listActionWord(action, t), listCommands[action], target),
    )
    .join(' &nbsp; ');
