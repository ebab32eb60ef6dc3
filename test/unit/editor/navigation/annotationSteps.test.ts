import assert from 'node:assert/strict';
import { stepFrom, type StepDirection } from '../../../../src/editor/navigation/annotationSteps';

const ranges = [
  { start: 2, end: 30 },
  { start: 2, end: 9 },
  { start: 12, end: 15 },
  { start: 40, end: 40 },
  { start: 50, end: 55 },
];

describe('stepFrom', () => {
  const step = (place: number, direction: StepDirection): unknown => {
    const found = stepFrom(ranges, place, direction);
    return found && [found.to.start, found.to.end, found.number, found.total, found.isWrapped];
  };

  it('goes to the next and the previous, the first of those that start together', () => {
    assert.deepEqual(step(0, 'next'), [2, 30, 1, 3, false]);
    assert.deepEqual(step(2, 'next'), [12, 15, 2, 3, false]);
    assert.deepEqual(step(20, 'next'), [50, 55, 3, 3, false]);
    assert.deepEqual(step(50, 'previous'), [12, 15, 2, 3, false]);
    assert.deepEqual(step(12, 'previous'), [2, 30, 1, 3, false]);
  });

  it('begins anew past the last and the first', () => {
    assert.deepEqual(step(50, 'next'), [2, 30, 1, 3, true]);
    assert.deepEqual(step(2, 'previous'), [50, 55, 3, 3, true]);
  });

  it('goes nowhere where there is nothing', () => {
    assert.equal(stepFrom([], 0, 'next'), undefined);
    assert.equal(stepFrom([{ start: 1, end: 1 }], 0, 'previous'), undefined);
  });
});
