/** Replaces some neighbouring items of a list by others. */
export interface Splice<Item> {
  /** An index into the list as it was before any of the splices. */
  readonly at: number;
  readonly removed: number;
  readonly added: readonly Item[];
}

/** The splices that turn one list into another, in order. */
export function splicesBetween<Item>(
  before: readonly Item[],
  after: readonly Item[],
  isSame: (old: Item | undefined, now: Item | undefined) => boolean,
): Splice<Item>[] {
  const shorter = Math.min(before.length, after.length);
  let head = 0;
  while (head < shorter && isSame(before[head], after[head])) head += 1;
  let tail = 0;
  while (tail < shorter - head && isSame(before.at(-1 - tail), after.at(-1 - tail))) tail += 1;
  const removed = before.length - tail - head;
  const added = after.slice(head, after.length - tail);
  if (removed !== added.length) return [{ at: head, removed, added }];
  // There are as many items as before, so most of those in between may be the same.
  const splices: (Splice<Item> & { removed: number; added: Item[] })[] = [];
  for (const [place, item] of added.entries()) {
    const at = head + place;
    if (isSame(before[at], item)) continue;
    let last = splices.at(-1);
    if (!last || last.at + last.removed !== at)
      splices.push((last = { at, removed: 0, added: [] }));
    last.removed += 1;
    last.added.push(item);
  }
  return splices;
}

/**
 * Applies splices to a list.
 * @param take Makes an item of the list from each added one.
 * @throws RangeError if they were made for another list.
 */
export function spliced<Item, Added>(
  list: readonly Item[],
  splices: readonly Splice<Added>[],
  take: (added: Added) => Item,
): readonly Item[] {
  if (splices.length === 0) return list;
  const pieces: (readonly Item[])[] = [];
  let from = 0;
  for (const { at, removed, added } of splices) {
    if (at < from || at + removed > list.length) {
      throw new RangeError(
        `A splice at ${String(at)} does not fit a list of ${String(list.length)}.`,
      );
    }
    pieces.push(list.slice(from, at), added.map(take));
    from = at + removed;
  }
  return [...pieces, list.slice(from)].flat();
}
