import type { Annotation } from '../../core/model';
import { oneLine } from './markdownNodes';

/** Where something stands, for a person who counts: the first block is mostly the headline. */
export const placeWords = (paragraph: number): string =>
  paragraph === 0 ? 'the opening' : `paragraph ${String(paragraph)}`;

/** What a reviewer did, who and when; nothing of what is merely suggested. */
export function decided({ status, decidedBy, decidedAt }: Annotation): string[] {
  if (status === 'suggested') return [];
  const by = decidedBy === undefined ? '' : ` by ${oneLine(decidedBy)}`;
  return [`${status}${by}${decidedAt === undefined ? '' : ` on ${decidedAt}`}`];
}

export const noteOf = ({ note }: { readonly note?: string }): string =>
  note === undefined ? '' : ` Note: ${oneLine(note)}`;
