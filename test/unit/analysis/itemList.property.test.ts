import assert from 'node:assert/strict';
import fc from 'fast-check';
import { ItemList } from '../../../src/analysis/itemList';
import { Leaf } from '../../../src/analysis/itemLeaf';
import { moved, type Movement } from '../../../src/analysis/movement';
import { kinds, packItems } from '../../../src/analysis/packedItems';

interface Made {
  readonly id: string;
  readonly kind: 'actor' | 'pledge';
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
  /** Part of a pledge, perhaps far away. */
  readonly cue: { readonly start: number; readonly end: number };
}

const step = 10;

/** An item in each stretch of a text; every so many is a pledge with a part somewhere else. */
function itemAt(place: number, id: string, apart: number): Made {
  const start = place * step + 2;
  const far = start + apart * step;
  return {
    id,
    kind: place % 7 === 0 ? 'pledge' : 'actor',
    start,
    end: start + 5,
    paragraph: Math.floor(place / 3),
    cue: { start: Math.max(0, far), end: Math.max(0, far) + 3 },
  };
}

interface Step {
  /** Where, as a share of the list. */
  readonly at: number;
  readonly dropped: number;
  readonly added: number;
  readonly inserted: number;
  readonly removed: number;
  readonly paragraphs: number;
  readonly isLookedAt: boolean;
}

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.record({
    at: fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.5, 1)),
    dropped: fc.oneof(fc.nat(3), fc.nat(700)),
    added: fc.oneof(fc.nat(3), fc.nat(200)),
    inserted: fc.nat(12),
    removed: fc.oneof(fc.constant(0), fc.nat(30)),
    paragraphs: fc.integer({ min: -1, max: 1 }),
    isLookedAt: fc.boolean(),
  }),
  { maxLength: 40 },
);

/** Patches a list again and again, and beside it a plain array. */
function follow(length: number, made: readonly Step[]): void {
  let plain = Array.from({ length }, (_, place) =>
    itemAt(place, `first-${String(place)}`, place % 5 === 0 ? 40 - (place % 80) : 1),
  );
  let list = ItemList.of<Made>([packItems(plain.slice(0, 2048)), packItems(plain.slice(2048))]);
  for (const [turn, each] of made.entries()) {
    const { at, added, inserted, removed, paragraphs } = each;
    const from = Math.floor(at * plain.length);
    const dropped = Math.min(each.dropped, plain.length - from);
    const movement: Movement = {
      moves: [{ start: from * step + (inserted % step), removed, inserted }],
      paragraphFrom: Math.floor(from / 3),
      paragraphShift: paragraphs,
    };
    const news = Array.from({ length: added }, (_, place) =>
      itemAt(from + place, `${String(turn)}-${String(place)}`, place),
    );
    const kept = (items: readonly Made[]): Made[] => items.map((item) => moved(item, [movement]));
    plain = [...kept(plain.slice(0, from)), ...news, ...kept(plain.slice(from + dropped))];
    const runs = Int32Array.from([from, dropped, added, plain.length - from - added, 0, 0]);
    list = list.patched({ runs, added: packItems(news) }, movement);
    if (each.isLookedAt) isAs(list, plain, from * step);
  }
  isAs(list, plain, (plain.length / 2) * step);
  assert.deepEqual(list.all(), plain);
}

/** What is told of the list without reading all of it is so. */
function isAs(list: ItemList<Made>, plain: readonly Made[], around: number): void {
  assert.equal(list.length, plain.length);
  const outlines: [string | undefined, number, number][] = [];
  list.forEachOutline((kind, start, end) => outlines.push([kinds[kind], start, end]));
  assert.deepEqual(
    outlines,
    plain.map(({ kind, start, end }) => [kind, start, end]),
  );
  for (const kind of ['actor', 'pledge', 'quote'] as const) {
    assert.equal(list.count(kind), plain.filter((item) => item.kind === kind).length);
  }
  const range = { start: around - 100, end: around + 100 };
  const near = new Map(list.near(range).map((item) => [item.id, item]));
  const isIn = ({ start, end }: { start: number; end: number }): boolean =>
    start < range.end && end > range.start;
  for (const item of plain) {
    if (isIn(item) || (item.kind === 'pledge' && isIn(item.cue))) {
      assert.deepEqual(near.get(item.id), item);
    }
  }
}

describe('A list that comes in chunks', () => {
  it('is after any patches what a plain list is', () => {
    const length = fc.constantFrom(0, 1, 64, 700, 4200);
    fc.assert(fc.property(length, steps, follow), { numRuns: 60 });
  });

  it('is so after hundreds of patches here and there that nobody looked at', () => {
    const here = Array.from({ length: 400 }, (_, place): Step => ({
      at: (place * 0.618) % 1,
      dropped: place % 2,
      added: place % 3,
      inserted: 1 + (place % 4),
      removed: place % 5,
      paragraphs: 0,
      isLookedAt: false,
    }));
    follow(4200, here);
  });

  it('is not read for a patch', () => {
    const plain = Array.from({ length: 6400 }, (_, place) =>
      itemAt(place, String(place), place % 9 === 0 ? 3000 : 1),
    );
    let list = ItemList.of<Made>([packItems(plain)]);
    const movement: Movement = {
      moves: [{ start: 30_005, removed: 0, inserted: 1 }],
      paragraphFrom: 1000,
      paragraphShift: 0,
    };
    let read = 0;
    const items = Object.getOwnPropertyDescriptor(Leaf.prototype, 'items');
    Object.defineProperty(Leaf.prototype, 'items', {
      ...items,
      value(this: Leaf<Made>) {
        read += 1;
        return (items?.value as () => readonly Made[]).call(this);
      },
    });
    try {
      const runs = Int32Array.from([3000, 1, 1, 3399, 0, 0]);
      for (let key = 0; key < 5; key += 1) {
        list = list.patched(
          { runs, added: packItems([itemAt(3000, `new-${String(key)}`, 1)]) },
          movement,
        );
      }
      assert.equal(read, 0);
    } finally {
      if (items) Object.defineProperty(Leaf.prototype, 'items', items);
    }
    assert.equal(list.length, 6400);
    assert.equal(list.all()[3000]?.id, 'new-4');
  });

  it('refuses a patch of another list', () => {
    const list = ItemList.of<Made>([packItems([itemAt(0, 'a', 1), itemAt(1, 'b', 1)])]);
    const movement: Movement = { moves: [], paragraphFrom: 0, paragraphShift: 0 };
    const patched = (runs: number[]) => (): unknown =>
      list.patched({ runs: Int32Array.from(runs), added: packItems([]) }, movement);
    assert.throws(patched([1, 0, 0]), /does not fit/);
    assert.throws(patched([3, 0, 0]), /does not fit/);
    assert.throws(patched([2, 0, 1]), /does not fit/);
  });
});
