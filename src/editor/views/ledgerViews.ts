import { indexOf } from '../articles/documentIndex';
import type { Localisation } from '../words/localisation';
import { actorRows } from './actorsModel';
import { articleGroups } from './articleGroups';
import type { TreeContent } from './articleTree';
import { pledgeRows } from './pledgesModel';

/** The view of all actors. */
export function actorsContent(l10n: Localisation): TreeContent {
  return {
    view: 'speechmark.actors',
    rows: ({ document }) =>
      articleGroups(document, l10n, (article) => actorRows({ ...l10n, index: indexOf(article) })),
    heading: ({ document: { entities } }) => ({
      message: '',
      description: entities.length === 0 ? '' : String(entities.length),
    }),
  };
}

/** The view of all pledges with their totals. */
export function pledgesContent(l10n: Localisation): TreeContent {
  return {
    view: 'speechmark.pledges',
    rows: ({ index }) => pledgeRows({ ...l10n, index }),
    heading: (_, rows) => ({ message: '', description: rows[0]?.description ?? '' }),
  };
}
