import assert from 'node:assert/strict';

import { annotate } from '../../../../src/core/annotate';
import { leftOutKey } from '../../../../src/core/document/leftOut';
import { readDocument } from '../../../../src/core/document/readDocument';
import type { LeftOut, SourceFormat } from '../../../../src/core/model';
import { blockTexts } from './readBack';

const paragraph = (name: string): string =>
  `The minister of ports, ${name}, told the assembly on Wednesday that the quay at Sandvik would be rebuilt before the winter storms, and that nobody living beside it would have to move.`;

const page = `<html><head><title>Quay to be rebuilt</title></head><body>
<nav><a href="/">Home</a> <a href="/n">News</a></nav>
<div class="article"><h1>Quay to be rebuilt</h1>
<p>${paragraph('Ida Holm')}</p><p>${paragraph('Per Lind')}</p>
<aside><p>Sandvik has eleven quays, &amp; the <b>oldest</b> was built in 1904.</p></aside></div>
<div class="related"><p>Mayor pledges 3 million crowns</p></div>
<footer>© 2024 Orn Courier</footer></body></html>`;

const text = `FOR IMMEDIATE RELEASE

Quay to be rebuilt

${paragraph('Ida Holm')}

The committee heard that the new quay would cost

14

twelve million crowns, and rose.

LOAD-DATE: 4 March 2024`;

const leftOut = (source: string, format: SourceFormat, ...takenIn: string[]): readonly LeftOut[] =>
  readDocument(source, format, new Set(takenIn.map(leftOutKey))).leftOut;

const blocks = (source: string, format: SourceFormat, ...takenIn: string[]): string[] =>
  blockTexts(readDocument(source, format, new Set(takenIn.map(leftOutKey))));

describe('what is left out', () => {
  it('is told with its place, its words and why', () => {
    const told = leftOut(page, 'html');
    assert.deepEqual(
      told.map(({ text, reason }) => [text, reason]),
      [
        ['Home News', 'part'],
        ['Sandvik has eleven quays, & the oldest was built in 1904.', 'part'],
        ['Mayor pledges 3 million crowns', 'part'],
        ['© 2024 Orn Courier', 'part'],
      ],
    );
    assert.equal(
      page.slice(told[1]?.start, told[1]?.end),
      'Sandvik has eleven quays, &amp; the <b>oldest</b> was built in 1904.',
    );
  });

  it('is told of plain text: labels, fields, and what belongs to printed pages', () => {
    const told = leftOut(text, 'text');
    assert.deepEqual(
      told.map(({ start, end, reason }) => [text.slice(start, end), reason]),
      [
        ['FOR IMMEDIATE RELEASE', 'label'],
        ['14', 'page'],
        ['LOAD-DATE: 4 March 2024', 'field'],
      ],
    );
  });

  it('is read where the reader wants it, and the rest as before', () => {
    for (const [source, format] of [
      [page, 'html'],
      [text, 'text'],
    ] as const) {
      const before = blocks(source, format);
      for (const { text: words } of leftOut(source, format)) {
        const after = blocks(source, format, words);
        assert.ok(after.includes(words), words);
        if (words === '14') continue;
        assert.deepEqual(
          after.filter((each) => each !== words),
          before,
        );
        const told = leftOut(source, format, words);
        assert.deepEqual(
          told.filter(({ isRead }) => isRead).map((each) => each.text),
          [words],
        );
        assert.equal(told.length, leftOut(source, format).length);
      }
    }
  });

  it('breaks no paragraph unless the reader wants what stands in it', () => {
    const whole =
      'The committee heard that the new quay would cost twelve million crowns, and rose.';
    assert.ok(blocks(text, 'text').includes(whole));
    assert.deepEqual(blocks(text, 'text', '14').slice(-3), [
      'The committee heard that the new quay would cost',
      '14',
      'twelve million crowns, and rose.',
    ]);
  });

  it('is found again by its words when the file changes', () => {
    const changed = page.replace('<nav>', '<p>New</p><nav>').replace('&amp;', '&#38;');
    const words = 'Sandvik has eleven quays, & the oldest was built in 1904.';
    assert.ok(blocks(changed, 'html', words).includes(words));
  });

  it('is counted in a notice and part of the annotated document', () => {
    const { notices, leftOut: told } = annotate(page, { format: 'html' });
    assert.equal(told?.length, 4);
    assert.deepEqual(
      notices.map(({ code, args }) => [code, args]),
      [['left-out', ['4']]],
    );
    assert.equal(annotate(paragraph('Ida Holm')).leftOut, undefined);
  });
});
