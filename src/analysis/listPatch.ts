import type { Movement } from './movement';
import { packItems, type Item, type PackedItems } from './packedItems';

/** What makes a list of the next version out of one of the last. */
export interface ListPatch {
  /** Over and over: how many items to keep (and move), to leave out, to take from `added`. */
  readonly runs: Int32Array<ArrayBuffer>;
  readonly added: PackedItems;
}

/** How far ahead an item is looked for that is not where it is expected. */
const lookAhead = 64;

/** A list that is mostly new is better sent as a whole: null is given for it. */
const mostly = { share: 0.25, least: 512 };

/**
 * What turns `before`, moved, into `after`. What is kept was compared, so a patch is never wrong,
 * only longer than it could be.
 */
export function diffLists<T extends Item>(
  before: readonly T[],
  after: readonly T[],
  movement: Movement,
  isSame: (old: T, now: T, movement: Movement) => boolean,
): ListPatch | null {
  const limit = Math.max(mostly.least, after.length * mostly.share);
  const runs: number[] = [];
  const added: T[] = [];
  let from = 0;
  let to = 0;
  const count = (field: 0 | 1 | 2, number = 1): void => {
    const goesOn = runs.length > 0 && (field !== 0 || isKeeping(runs));
    if (!goesOn) runs.push(0, 0, 0);
    const place = runs.length - 3 + field;
    runs[place] = (runs[place] ?? 0) + number;
  };
  while (from < before.length || to < after.length) {
    const old = before[from];
    const now = after[to];
    if (old && now && isSame(old, now, movement)) {
      count(0);
      from += 1;
      to += 1;
      continue;
    }
    const isReplaced = old && now && old.id === now.id;
    const oldAhead = old && !isReplaced ? distance(old.id, after, to) : undefined;
    const nowAhead = now && !isReplaced ? distance(now.id, before, from) : undefined;
    const isInserted = now && oldAhead !== undefined && oldAhead <= (nowAhead ?? Infinity);
    if (old && !isInserted) {
      count(1);
      from += 1;
    }
    if (now && (isInserted === true || isReplaced === true || nowAhead === undefined)) {
      count(2);
      added.push(now);
      to += 1;
      if (added.length > limit) return null;
    }
  }
  return { runs: Int32Array.from(runs), added: packItems(added) };
}

/** Whether the last run only keeps so far. */
function isKeeping(runs: readonly number[]): boolean {
  return runs.at(-1) === 0 && runs.at(-2) === 0;
}

function distance(id: string, items: readonly Item[], from: number): number | undefined {
  for (let ahead = 1; ahead <= lookAhead; ahead += 1) {
    if (items[from + ahead]?.id === id) return ahead;
  }
  return undefined;
}
