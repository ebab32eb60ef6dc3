import assert from 'node:assert/strict';
import { tookTooLong } from '../../../src/analysis/timeLimit';
import { annotateInTime } from '../../../src/cli/reading/annotateInTime';
import { annotate } from '../../../src/core/annotate';

const text = 'Norway gives aid\n\nAnne Lie said Norway would give $3 million to Chad.\n';

describe('annotateInTime', () => {
  it('annotates as the engine does', () => {
    assert.deepEqual(annotateInTime(text, 'text'), annotate(text));
  });

  it('stops what does not end, says so, and can go on', () => {
    const forever = (): never => {
      for (;;) if (/^(a+)+$/.test(`${'a'.repeat(60)}b`)) break;
      return assert.fail();
    };
    assert.throws(() => annotateInTime(text, 'text', 20, forever), { message: tookTooLong });
    assert.deepEqual(annotateInTime(text, 'text'), annotate(text));
  });

  it('passes on what fails in it', () => {
    const fail = (): never => assert.fail('broken');
    assert.throws(() => annotateInTime(text, 'text', 1000, fail), { message: 'broken' });
  });
});
