import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  moved,
  movedEdge,
  movedParagraph,
  type Move,
  type Movement,
} from '../../../src/analysis/movement';
import { reachOf } from '../../../src/analysis/packedItems';
import {
  inOrder,
  joined,
  movedReach,
  movementFor,
  type Movements,
} from '../../../src/analysis/reach';

const move: fc.Arbitrary<Move> = fc.record({
  start: fc.nat(12),
  removed: fc.oneof(fc.constant(0), fc.nat(4)),
  inserted: fc.oneof(fc.constant(0), fc.nat(4)),
});
const movement: fc.Arbitrary<Movement> = fc.record({
  moves: fc.oneof(
    fc.tuple(move),
    fc.array(move, { maxLength: 3 }),
    // Moves everything.
    fc.nat(5).map((inserted) => [{ start: 0, removed: 0, inserted }]),
  ),
  paragraphFrom: fc.nat(3),
  paragraphShift: fc.oneof(fc.constant(0), fc.constant(1)),
});

describe('Movements', () => {
  it('that are put together move every edge as they do one after the other', () => {
    fc.assert(
      fc.property(fc.array(movement, { maxLength: 8 }), (all) => {
        const list = inOrder(all.reduce<Movements | null>(joined, null));
        for (let at = 1; at < 20; at += 1) {
          for (const isEnd of [false, true]) {
            const through = (some: readonly Movement[]): number =>
              some.reduce((now, { moves }) => movedEdge(now, isEnd, moves), at);
            assert.equal(through(list), through(all));
          }
          const counted = (some: readonly Movement[]): number => some.reduce(movedParagraph, at);
          assert.equal(counted(list), counted(all));
        }
      }),
      { numRuns: 3000 },
    );
  });

  it('are few for what is typed and deleted in one place', () => {
    const typed = (start: number, removed: number, inserted: number): Movement => ({
      moves: [{ start, removed, inserted }],
      paragraphFrom: 0,
      paragraphShift: 0,
    });
    const keys = [typed(7, 0, 1), typed(8, 0, 1), typed(9, 0, 1), typed(9, 1, 0), typed(7, 1, 0)];
    assert.equal(keys.reduce<Movements | null>(joined, null)?.count, 1);
    assert.equal([...keys, typed(7, 1, 0)].reduce<Movements | null>(joined, null), null);
    const back = [typed(9, 1, 0), typed(8, 1, 0), typed(7, 1, 0)];
    assert.equal(back.reduce<Movements | null>(joined, null)?.count, 1);
  });

  it('are for what is reached what they are for the whole text', () => {
    const span = fc.tuple(fc.integer({ min: 1, max: 15 }), fc.integer({ min: 1, max: 5 }));
    const spans = fc.array(span, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(spans, fc.nat(5), movement, (some, paragraph, all) => {
        const items = some.map(([start, length]) => ({ start, end: start + length, paragraph }));
        const reach = reachOf(items);
        const own = movementFor(reach, all);
        const whole = moved(items, [all]);
        assert.deepEqual(own ? moved(items, [own]) : items, whole);
        assert.deepEqual(own ? movedReach(reach, own) : reach, reachOf(whole));
      }),
      { numRuns: 3000 },
    );
  });
});
