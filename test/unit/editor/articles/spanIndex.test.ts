import assert from 'node:assert/strict';
import fc from 'fast-check';
import { SpanIndex } from '../../../../src/editor/articles/spanIndex';

const spans = fc
  .array(fc.tuple(fc.nat(60), fc.nat(25)), { maxLength: 40 })
  .map((pairs) =>
    pairs
      .map(([start, length]) => ({ start, end: start + length }))
      .sort((a, b) => a.start - b.start),
  );

describe('SpanIndex', () => {
  it('finds the ranges at an offset and in a range, as a look at each would', () => {
    fc.assert(
      fc.property(spans, fc.nat(90), fc.nat(20), (all, start, length) => {
        const index = new SpanIndex(all);
        const end = start + length;
        assert.deepEqual(
          index.at(start),
          all.filter((one) => one.start <= start && start < one.end),
        );
        assert.deepEqual(
          index.overlapping({ start, end }),
          all.filter((one) => one.start < end && one.end > start && one.end > one.start),
        );
      }),
    );
  });

  it('finds the first range from an offset on', () => {
    const index = new SpanIndex([
      { start: 2, end: 4 },
      { start: 2, end: 3 },
      { start: 9, end: 12 },
    ]);
    assert.deepEqual(
      [0, 2, 3, 9, 10].map((offset) => index.firstFrom(offset)),
      [0, 0, 2, 2, 3],
    );
  });

  it('has nothing in no ranges', () => {
    assert.deepEqual(new SpanIndex([]).at(0), []);
  });
});
