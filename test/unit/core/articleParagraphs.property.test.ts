import assert from 'node:assert/strict';
import fc from 'fast-check';
import { annotate } from '../../../src/core/annotate';
import { readDocument } from '../../../src/core/document/readDocument';
import {
  byParagraph,
  paragraphAt,
  wholeDocument,
  type ArticleParagraphs,
} from '../../../src/core/engine/articleParagraphs';
import { paragraphStarts } from '../../../src/core/engine/paragraphStarts';
import { ArticleReader } from '../../../src/core/engine/runner';
import type { SourceFormat } from '../../../src/core/model';
import { goldArticles } from '../goldArticles';
import { runs } from '../propertyRuns';
import { severalFiles } from './severalFiles';

function read(text: string, format: SourceFormat): ArticleParagraphs {
  const document = readDocument(text, format);
  return byParagraph(new ArticleReader().annotate(document), paragraphStarts(document));
}

describe('byParagraph', function () {
  this.timeout(60_000);

  it('loses nothing: the whole document can be made of it', () => {
    for (const { text, format } of [...goldArticles, ...severalFiles]) {
      const whole = wholeDocument(read(text, format));
      assert.equal(JSON.stringify(whole), JSON.stringify(annotate(text, { format })));
    }
  });

  it('loses nothing of a text that is put together of pieces', () => {
    const piece = fc
      .tuple(fc.constantFrom(...goldArticles), fc.nat(), fc.integer({ min: 0, max: 300 }))
      .map(([{ text }, from, length]) => text.slice(from % text.length).slice(0, length));
    const format = fc.constantFrom<SourceFormat>('text', 'html', 'markdown');
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 5 }), format, (pieces, chosen) => {
        const text = pieces.join('\n\n');
        const whole = wholeDocument(read(text, chosen));
        assert.equal(JSON.stringify(whole), JSON.stringify(annotate(text, { format: chosen })));
      }),
      runs(50),
    );
  });

  it('loses nothing where a block is cut because it is too long for a paragraph', () => {
    const long = 'Minister Anne Lie said on Monday that Norway would give $3 million. '.repeat(400);
    const text = `${long}\n\nHe said “we will go” and Anne Lie said no.`;
    const whole = wholeDocument(read(text, 'text'));
    assert.equal(JSON.stringify(whole), JSON.stringify(annotate(text)));
  });

  it('tells the same of a paragraph when the text before it grows', () => {
    const paragraphs = ['A new school', 'Anne Lie said Norway would give $3 million to Chad.'];
    const before = read(paragraphs.join('\n\n'), 'text');
    const after = read(paragraphs.join(' for all\n\n'), 'text');
    assert.notDeepEqual(after.starts, before.starts);
    assert.deepEqual(after.paragraphs[1], before.paragraphs[1]);
  });
});

describe('paragraphAt', () => {
  it('finds the last paragraph that starts at or before an offset', () => {
    const starts = [5, 20, 30];
    assert.deepEqual(
      [0, 5, 19, 20, 29, 30, 99].map((offset) => paragraphAt(starts, offset)),
      [0, 0, 0, 1, 1, 2, 2],
    );
  });
});
