import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readArticle } from '../../../src/analysis/readArticle';
import { wholeDocument } from '../../../src/core/engine/articleParagraphs';
import { cutNotice, readableLength } from '../../../src/analysis/sizeLimit';

const paragraph =
  'Norwegian minister Ingrid Solvang pledged 4.5 million kroner to repair boats, and said on Monday: “We will not wait.”';

describe('readableLength', () => {
  it('reads all of what is short enough', () => {
    assert.equal(readableLength(paragraph, paragraph.length), paragraph.length);
  });

  it('ends with a paragraph, however lines and paragraphs are told', () => {
    for (const between of ['\n\n', '\r\n\r\n']) {
      const text = Array<string>(8).fill(paragraph).join(between);
      const end = readableLength(text, 5 * paragraph.length);
      assert.equal(text.slice(0, end), Array<string>(4).fill(paragraph).join(between));
    }
    const html = `<p>${paragraph}</p>`.repeat(8);
    assert.equal(readableLength(html, 5 * paragraph.length), 4 * (paragraph.length + 7));
  });

  it('ends with a line or a word where there is no paragraph', () => {
    assert.equal(readableLength('one two three four', 12), 7);
    assert.equal(readableLength('one two\nthree four', 12), 7);
  });

  it('never ends inside a character', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.nat(40), (text, limit) => {
        const end = readableLength(text, limit);
        assert.ok(end <= Math.max(limit, 0) || end === text.length);
        assert.ok(!/[\uD800-\uDBFF]$/.test(text.slice(0, end)));
      }),
    );
  });
});

describe('an article over the limit', () => {
  const text = Array<string>(40).fill(paragraph).join('\n\n');
  const request = {
    uri: 'a',
    version: 1,
    text,
    format: 'text',
    fileName: 'nets.txt',
    insist: true,
  } as const;

  it('is read up to it, and says so', () => {
    const outcome = readArticle({ ...request, limit: text.length / 2 });
    assert.equal(outcome.state, 'annotated');
    const document = wholeDocument(outcome.article);
    assert.equal(document.length, text.length);
    assert.equal(document.notices[0]?.code, cutNotice);
    assert.match(document.notices[0].message, /first 4\d% was read/);
    assert.ok(document.annotations.length > 0);
    assert.ok(document.annotations.every(({ end }) => end <= text.length / 2));
  });

  it('says nothing when it is not', () => {
    const outcome = readArticle({ ...request, limit: text.length });
    assert.ok(outcome.state === 'annotated' && outcome.article.notices.length === 0);
  });
});
