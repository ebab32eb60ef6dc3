import assert from 'node:assert/strict';
import type { AnnotatedDocument } from '../../../../src/core/model';
import type { MarkName } from '../../../../src/editor/kinds/editorKind';
import { marksIn } from '../../../../src/editor/marks/mark';
import { actor, documentOf, sampleDocument, source, spanOf } from '../sampleDocument';

const all = { start: 0, end: source.length };

describe('marksIn', () => {
  const wordsOf = (document: AnnotatedDocument, name: MarkName): string[] =>
    marksIn(document, all)
      .filter(({ style }) => style.name === name)
      .map(({ start, end }) => source.slice(start, end));

  it('marks each kind at its words', () => {
    const sample = sampleDocument();
    assert.deepEqual(wordsOf(sample, 'actor'), [
      'Fisheries Minister Ingrid Solvang',
      'Nordic Council',
      'Solvang',
      'she',
    ]);
    assert.deepEqual(wordsOf(sample, 'pledge'), ['4.5 million kroner']);
    assert.deepEqual(wordsOf(sample, 'pledgePart'), [
      'pledged',
      '“stranded” crews in Iceland',
      'to repair their boats',
    ]);
    assert.deepEqual(wordsOf(sample, 'quote'), [
      '“quiet waters”',
      '“stranded”',
      '“We will not wait for another winter,”',
    ]);
    assert.deepEqual(wordsOf(sample, 'claim'), [
      'the Nordic Council to share its “quiet waters” data',
    ]);
  });

  it('marks whole paragraphs of one speaker beside the text, not below it', () => {
    const sample = sampleDocument();
    const annotations = sample.annotations.map((one) =>
      one.kind === 'quote' ? { ...one, form: 'block' as const } : one,
    );
    const blocks = { ...sample, annotations };
    assert.deepEqual(wordsOf(blocks, 'quote'), []);
    assert.equal(wordsOf(blocks, 'blockQuote').length, 3);
  });

  it('leaves out what the reader rejected', () => {
    const rejected = actor('Iceland', 1, { status: 'rejected' });
    assert.deepEqual(marksIn(documentOf([rejected]), all), []);
  });

  it('finds the marks in a part of the text', () => {
    const { start, end } = spanOf('“quiet waters”');
    assert.deepEqual(
      marksIn(sampleDocument(), { start, end }).map(({ style }) => style.name),
      ['claim', 'quote'],
    );
  });
});
