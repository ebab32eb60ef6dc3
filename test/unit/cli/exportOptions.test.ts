import assert from 'node:assert/strict';
import { exportOptions } from '../../../src/cli/exportOptions';

describe('what exports tell of their making', () => {
  it('has the time of SOURCE_DATE_EPOCH', () => {
    assert.equal(exportOptions('86400').date, '1970-01-02T00:00:00Z');
    assert.equal(exportOptions('0').date, '1970-01-01T00:00:00Z');
  });

  it('has the time of the run without, to the second', () => {
    assert.equal(exportOptions(undefined, 1_999).date, '1970-01-01T00:00:01Z');
    assert.equal(exportOptions('', 1_999).date, '1970-01-01T00:00:01Z');
  });

  it('refuses what is no number of seconds', () => {
    for (const epoch of ['yesterday', '-5', '1.5', '1e99', '999999999999'])
      assert.throws(() => exportOptions(epoch), /SOURCE_DATE_EPOCH/);
  });
});
