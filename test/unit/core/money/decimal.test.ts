import assert from 'node:assert/strict';
import { hundredth, isLess, normalise, plus, times } from '../../../../src/core/money/decimal';

describe('decimals', () => {
  it('are exact', () => {
    assert.equal(times('1.1', 1_000_000_000n), '1100000000');
    assert.equal(times('0.07', 10n), '0.7');
    assert.equal(hundredth('5'), '0.05');
    assert.equal(hundredth('470'), '4.7');
    assert.equal(plus('13', '0.45'), '13.45');
    assert.equal(plus('0.1', '0.2'), '0.3');
    assert.equal(normalise('007.50'), '7.5');
    assert.equal(normalise('.5'), '0.5');
    assert.ok(isLess('9.99', '10') && !isLess('10', '9.99') && !isLess('1', '1.0'));
  });
});
