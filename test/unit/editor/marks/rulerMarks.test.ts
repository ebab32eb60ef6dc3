import assert from 'node:assert/strict';
import { rulerMarks } from '../../../../src/editor/marks/rulerMarks';

describe('rulerMarks', () => {
  const range = (start: number, end: number): { start: number; end: number } => ({ start, end });

  it('leaves the marks of a short article as they are', () => {
    assert.deepEqual(rulerMarks([range(2, 5), range(9, 12)], 600), [range(2, 5), range(9, 12)]);
  });

  it('marks what lies close together in a long one as one', () => {
    const marks = Array.from({ length: 30_000 }, (_, place) => range(place * 33, place * 33 + 8));
    const merged = rulerMarks(marks, 1_000_000);
    assert.deepEqual(merged, [range(0, 29_999 * 33 + 8)]);
    const sparse = marks.filter((_, place) => place % 60 === 0);
    assert.equal(rulerMarks(sparse, 1_000_000).length, 500);
  });
});
