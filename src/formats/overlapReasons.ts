import type { Overlap } from '../core/ledger/overlap';

/** Why pledges are not added up, in words. */
export const overlapReasons: Readonly<Record<Overlap, string>> = {
  collective: 'a pledge by several or by nobody named may hold the others',
  total: 'one of the amounts may be the total of the others',
  twice: 'the same amount comes twice from one pledger',
};
