import type { Speech } from '../words/localise';
import { actorRows } from './actorsModel';
import type { TreeContent } from './articleTree';
import { pledgeRows } from './pledgesModel';

/** The view of all actors. */
export function actorsContent(speech: Speech): TreeContent {
  return {
    view: 'speechmark.actors',
    rows: ({ index }) => actorRows(index, speech),
    heading: (_, rows) => ({
      message: '',
      description: rows.length === 0 ? '' : String(rows.length),
    }),
  };
}

/** The view of all pledges with their totals. */
export function pledgesContent(speech: Speech): TreeContent {
  return {
    view: 'speechmark.pledges',
    rows: ({ index }) => pledgeRows(index, speech),
    heading: (_, rows) => ({ message: '', description: rows[0]?.description ?? '' }),
  };
}
