import assert from 'node:assert/strict';
import { FindingComparison } from '../../../../src/core/replay/sameFinding';
import { editBetween, isMoved } from '../../../../src/core/replay/textEdit';

/** “The aid is late.” at 100 gets a word: “The new aid is late.” */
const edit = editBetween('The aid is late.', 'The new aid is late.', 100);

describe('FindingComparison', () => {
  it('tells what moved with the text from what did not', () => {
    assert.deepEqual(edit, { start: 104, end: 104, growth: 4, paragraphEnd: 120 });
    assert.ok(isMoved(edit, 100, 100));
    assert.ok(isMoved(edit, 108, 112));
    assert.ok(!isMoved(edit, 108, 108));
    assert.ok(isMoved(edit, 300, 300), 'other paragraphs stay where they are');
    assert.ok(isMoved(edit, 116, 120), 'the end of the paragraph');
  });

  it('takes a finding that moved for the same, and lets the old one say where it is', () => {
    const before = { rule: 'name', start: 104, end: 107, parts: [{ start: 104, end: 107 }] };
    const after = { rule: 'name', start: 108, end: 111, parts: [{ start: 108, end: 111 }] };
    const comparison = new FindingComparison(edit);
    assert.ok(comparison.isSame(before, after));
    comparison.adopt();
    assert.deepEqual(before, after);
    assert.equal(comparison.twinOf(after), before);
  });

  it('does not take for the same what says something else, nor anything in it', () => {
    const part = { start: 104, end: 107 };
    const before = { part, rule: 'name' };
    const after = { part: { start: 108, end: 111 }, rule: 'role' };
    const comparison = new FindingComparison(edit);
    assert.ok(!comparison.isSame(before, after));
    assert.equal(comparison.twinOf(after.part), after.part);
    assert.ok(!comparison.isSame({ start: 104 }, { start: 105 }));
    assert.ok(!comparison.isSame({ a: 1 }, { a: 1, b: undefined }));
  });

  it('keeps apart what another step has found anew', () => {
    const settled = new WeakSet<object>();
    const mention = { start: 108, end: 111 };
    new FindingComparison(edit, settled).adopted([mention]);
    const comparison = new FindingComparison(edit, settled);
    assert.ok(!comparison.isSame([{ start: 104, end: 107 }], [mention]));
  });
});
