// One article, written out as it may come: the same annotations each time, each at its own words.
import assert from 'node:assert/strict';

import { decodeText } from '../../../src/core/document/decodeText';
import { annotate } from '../../../src/core/annotate';
import type { AnnotatedDocument, Annotation } from '../../../src/core/model';
import { easiest, layouts } from './layouts';

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

/** What an annotation says, wherever it stands. */
function said(annotation: Annotation, { entities }: AnnotatedDocument): string {
  const nameOf = (id: string | null): string => entities.find((one) => one.id === id)?.name ?? '';
  const what = (): string => {
    switch (annotation.kind) {
      case 'actor':
        return nameOf(annotation.actor);
      case 'money':
        return `${annotation.amount} ${annotation.currency ?? ''}`;
      case 'pledge':
        return nameOf(annotation.pledger);
      case 'quote':
      case 'claim':
        return nameOf(annotation.speaker);
    }
  };
  return `${annotation.kind} “${letters(annotation.text)}” ${letters(what())}`;
}

const allSaid = (document: AnnotatedDocument): string[] =>
  document.annotations.map((one) => said(one, document)).sort();

describe('layouts', () => {
  const expected = allSaid(annotate(easiest));

  it('are of an article with many annotations, and many', () => {
    assert.ok(expected.length >= 60, String(expected.length));
    assert.ok(Object.keys(layouts).length >= 40);
  });

  for (const [name, { file, format, undo = (words: string): string => words }] of Object.entries(
    layouts,
  )) {
    it(`are read alike: ${name}`, () => {
      const source = typeof file === 'string' ? file : decodeText(file).text;
      const document = annotate(source, { format });
      assert.deepEqual(allSaid(document), expected);
      for (const { text, start, end } of document.annotations) {
        assert.equal(letters(undo(source.slice(start, end))), letters(text));
      }
    });
  }
});
