import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';

// None of these asserts a time. A reading that blows up runs into the test runner's own limit.
describe('text made to stall the reader', () => {
  it('reads a line of capitals that never becomes a label', () => {
    const { annotations } = annotate(`The ${'A'.repeat(150)}\n\nNAME: Hello.\n`);
    assert.ok(Array.isArray(annotations));
  });

  it('still reads labels in capitals that a full stop ends', () => {
    const said = 'We will hear the witness now. I thank the members for coming.';
    for (const label of ['The CHAIRMAN', 'Mr. DE WITT', 'Ms. ROS-LEHTINEN', 'Mr. McCAIN']) {
      const source = `${label}. ${said}\n\nMr. O’NEILL. ${said}\n\n${label}. ${said}\n`;
      const [quote] = annotate(source).annotations.filter(({ kind }) => kind === 'quote');
      assert.ok(quote, label);
      assert.equal(quote.kind === 'quote' && quote.speakerSpan?.text, label);
    }
  });
});
