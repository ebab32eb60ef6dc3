import assert from 'node:assert/strict';
import fc from 'fast-check';
import {
  addEdit,
  isTouched,
  moveRange,
  moveThrough,
  offsetBefore,
  type TextEdit,
} from '../../../src/anchoring/textEdits';

const edit = (start: number, removed: number, inserted: number): TextEdit => ({
  start,
  removed,
  inserted,
});

/** Edits of a text of so many characters, each fitting the text that the one before it left. */
const editsOf = (length: number): fc.Arbitrary<TextEdit[]> =>
  fc.array(fc.tuple(fc.nat(), fc.nat(5), fc.nat(5)), { maxLength: 12 }).map((wishes) => {
    let now = length;
    return wishes.map(([place, out, inserted]) => {
      const start = place % (now + 1);
      const removed = Math.min(out, now - start);
      now += inserted - removed;
      return edit(start, removed, inserted);
    });
  });

/** A text whose characters are numbered; those put in are -1. */
function apply(length: number, edits: readonly TextEdit[]): number[] {
  const text = Array.from({ length }, (_, place) => place);
  for (const { start, removed, inserted } of edits) {
    text.splice(start, removed, ...Array<number>(inserted).fill(-1));
  }
  return text;
}

describe('textEdits', () => {
  it('moves a range with text before it, and leaves one alone with text behind it', () => {
    assert.deepEqual(moveRange({ start: 10, end: 20 }, edit(3, 0, 4)), { start: 14, end: 24 });
    assert.deepEqual(moveRange({ start: 10, end: 20 }, edit(25, 3, 4)), { start: 10, end: 20 });
  });

  it('grows with text typed inside a range, never with text typed at its edges', () => {
    const range = { start: 10, end: 20 };
    assert.deepEqual(moveRange(range, edit(15, 0, 1)), { start: 10, end: 21 });
    assert.deepEqual(moveRange(range, edit(10, 0, 1)), { start: 11, end: 21 });
    assert.deepEqual(moveRange(range, edit(20, 0, 1)), { start: 10, end: 20 });
  });

  it('shrinks with what is deleted', () => {
    const range = { start: 10, end: 20 };
    assert.deepEqual(moveRange(range, edit(5, 8, 0)), { start: 5, end: 12 });
    assert.deepEqual(moveRange(range, edit(15, 10, 0)), { start: 10, end: 15 });
    assert.deepEqual(moveRange(range, edit(0, 30, 0)), { start: 0, end: 0 });
  });

  it('keeps an untouched range on its characters', () => {
    fc.assert(
      fc.property(
        editsOf(40),
        fc.nat(38),
        fc.integer({ min: 1, max: 20 }),
        (edits, start, size) => {
          const range = { start, end: Math.min(40, start + size) };
          if (isTouched(range, edits)) return;
          const { start: from, end: to } = moveThrough(range, edits);
          const expected = Array.from({ length: range.end - range.start }, (_, n) => start + n);
          assert.deepEqual(apply(40, edits).slice(from, to), expected);
        },
      ),
    );
  });

  it('finds the character an offset stood at', () => {
    fc.assert(
      fc.property(editsOf(40), (edits) => {
        for (const [now, then] of apply(40, edits).entries()) {
          assert.equal(offsetBefore(now, edits), then === -1 ? null : then);
        }
      }),
    );
  });

  it('keeps what is typed in one go as one edit, to the same effect', () => {
    fc.assert(
      fc.property(editsOf(30), fc.nat(28), fc.integer({ min: 1, max: 9 }), (edits, start, size) => {
        const kept: TextEdit[] = [];
        for (const each of edits) addEdit(kept, each);
        const range = { start, end: Math.min(30, start + size) };
        assert.deepEqual(moveThrough(range, kept), moveThrough(range, edits));
        assert.equal(isTouched(range, kept), isTouched(range, edits));
      }),
    );
    const typed: TextEdit[] = [];
    for (let place = 4; place < 204; place += 1) addEdit(typed, edit(place, 0, 1));
    assert.deepEqual(typed, [edit(4, 0, 200)]);
  });
});
