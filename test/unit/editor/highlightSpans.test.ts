import assert from 'node:assert/strict';
import { highlightSpans } from '../../../src/editor/highlightSpans';
import { actor, documentOf, sampleDocument, source } from './sampleDocument';

describe('highlightSpans', () => {
  const wordsOf = (spans: readonly { start: number; end: number }[]): string[] =>
    spans.map(({ start, end }) => source.slice(start, end));

  it('marks each kind at its words', () => {
    const spans = highlightSpans(sampleDocument());
    assert.deepEqual(wordsOf(spans.actor), [
      'Fisheries Minister Ingrid Solvang',
      'Nordic Council',
      'Solvang',
      'she',
    ]);
    assert.deepEqual(wordsOf(spans.pledge), ['4.5 million kroner']);
    assert.deepEqual(wordsOf(spans.pledgePart), [
      'pledged',
      '“stranded” crews in Iceland',
      'to repair their boats',
    ]);
    assert.deepEqual(wordsOf(spans.quote), [
      '“quiet waters”',
      '“stranded”',
      '“We will not wait for another winter,”',
    ]);
    assert.deepEqual(wordsOf(spans.claim), ['the Nordic Council to share its “quiet waters” data']);
  });

  it('marks whole paragraphs of one speaker beside the text, not below it', () => {
    const sample = sampleDocument();
    const annotations = sample.annotations.map((one) =>
      one.kind === 'quote' ? { ...one, form: 'block' as const } : one,
    );
    const spans = highlightSpans({ ...sample, annotations });
    assert.deepEqual(spans.quote, []);
    assert.equal(spans.blockQuote.length, 3);
  });

  it('leaves out what the reader rejected', () => {
    const rejected = actor('Iceland', 1, { status: 'rejected' });
    assert.deepEqual(highlightSpans(documentOf([rejected])).actor, []);
  });
});
