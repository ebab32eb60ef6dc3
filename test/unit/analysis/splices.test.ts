import assert from 'node:assert/strict';
import fc from 'fast-check';
import { runs } from '../propertyRuns';
import { spliced, splicesBetween } from '../../../src/analysis/splices';

const between = (before: readonly string[], after: readonly string[]) =>
  splicesBetween(before, after, (a, b) => a === b);

describe('splicesBetween', () => {
  it('turns one list into the other', () => {
    const list = fc.array(fc.constantFrom('a', 'b', 'c'), { maxLength: 8 });
    fc.assert(
      fc.property(list, list, (before, after) => {
        assert.deepEqual(
          spliced(before, between(before, after), (item) => item),
          after,
        );
      }),
      runs(300),
    );
  });

  it('is nothing where nothing changed', () => {
    assert.deepEqual(between(['a', 'b'], ['a', 'b']), []);
  });

  it('leaves out what is the same on either side, and between two changes', () => {
    assert.deepEqual(between([...'abcdef'], [...'aBcdEf']), [
      { at: 1, removed: 1, added: ['B'] },
      { at: 4, removed: 1, added: ['E'] },
    ]);
    assert.deepEqual(between([...'abcd'], [...'abxcd']), [{ at: 2, removed: 0, added: ['x'] }]);
  });
});

describe('spliced', () => {
  it('refuses what was made for another list', () => {
    assert.throws(() => spliced(['a'], [{ at: 1, removed: 1, added: [] }], String), RangeError);
  });
});
