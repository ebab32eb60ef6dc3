import assert from 'node:assert/strict';
import { IdNumbers } from '../../../src/core/annotationIds';

describe('IdNumbers', () => {
  const numbersOf = (numbers: IdNumbers, paragraph: number, ids: readonly string[]): string[] => {
    const number = numbers.numbering(paragraph);
    return ids.map(number);
  };

  it('numbers an id that comes again, in the order of the text', () => {
    const numbers = new IdNumbers();
    numbers.add(0, ['a', 'b']);
    numbers.add(1, ['a', 'a']);
    assert.deepEqual(numbersOf(numbers, 0, ['a', 'b']), ['a', 'b']);
    assert.deepEqual(numbersOf(numbers, 1, ['a', 'a']), ['a-2', 'a-3']);
    assert.deepEqual([...numbers.numbered()], [0, 1]);
  });

  it('tells where numbers change when a paragraph gets other ids', () => {
    const numbers = new IdNumbers();
    numbers.add(0, ['a']);
    numbers.add(1, ['b']);
    numbers.add(2, ['a']);
    assert.deepEqual([...numbers.exchange(1, ['b'], ['a'])], [2]);
    assert.deepEqual(numbersOf(numbers, 1, ['a']), ['a-2']);
    assert.deepEqual(numbersOf(numbers, 2, ['a']), ['a-3']);
    assert.deepEqual([...numbers.exchange(0, ['a'], [])], [1, 2]);
    assert.deepEqual(numbersOf(numbers, 1, ['a']), ['a']);
  });
});
