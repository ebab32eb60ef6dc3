import assert from 'node:assert/strict';

import { MAX_BLOCK_LENGTH } from '../../../../src/core/document/blockBuilder';
import { readDocument } from '../../../../src/core/document/readDocument';
import type { SourceFormat } from '../../../../src/core/model';
import { blockTexts, sourceOf } from './readBack';

/** Each block as its kind and text. */
function outline(source: string, format: SourceFormat): string[] {
  const document = readDocument(source, format);
  const texts = blockTexts(document);
  return document.blocks.map(({ kind }, index) => `${kind}: ${texts[index] ?? ''}`);
}

/** The source that the first occurrence of a readable text maps to. */
function sourceOfText(source: string, format: SourceFormat, wanted: string): string {
  const document = readDocument(source, format);
  const start = document.text.indexOf(wanted);
  return sourceOf(document, source, { start, end: start + wanted.length });
}

describe('readDocument', () => {
  describe('plain text', () => {
    it('divides blocks at blank lines and joins wrapped lines', () => {
      const source = [
        'Ministers agree on a fund for harbours',
        '',
        'The ministers of four coastal states agreed on Monday to set up a fund',
        'for small harbours, which they said would open before the end of the',
        'year.',
        '',
        '“It is a start,” said Ana Brix, who leads the harbour board. She added',
        'that more would be needed.',
      ].join('\r\n');
      assert.deepEqual(outline(source, 'text'), [
        'heading: Ministers agree on a fund for harbours',
        'paragraph: The ministers of four coastal states agreed on Monday to set up a fund for small harbours, which they said would open before the end of the year.',
        'paragraph: “It is a start,” said Ana Brix, who leads the harbour board. She added that more would be needed.',
      ]);
    });

    it('takes each line for a block when there are no blank lines', () => {
      const source =
        'Fund for harbours agreed\nFour states agreed on it on Monday.\nThe fund opens in May, said Ana Brix of the harbour board, and it will take requests from then on.\n';
      assert.equal(readDocument(source, 'text').blocks.length, 3);
    });

    it('joins the lines of a single wrapped paragraph', () => {
      const line = 'The fund will open in May and takes requests from all the harbours ';
      const source = [line, line, line, 'of the coast.'].map((each) => each.trim()).join('\n');
      assert.equal(readDocument(source, 'text').blocks.length, 1);
    });

    it('reads lines with bullets as list items without their bullets', () => {
      assert.deepEqual(outline('They agreed:\n• to meet\n- to pay', 'text'), [
        'paragraph: They agreed:',
        'listItem: to meet',
        'listItem: to pay',
      ]);
    });

    it('reads tags and entities where they really are some', () => {
      const source =
        'Fund agreed\n<p>PORT &mdash; The <b>fund</b>\nopens.</p><p>A &lt; B &amp; C.</p>';
      assert.deepEqual(outline(source, 'text'), [
        'heading: Fund agreed',
        'paragraph: PORT — The fund opens.',
        'paragraph: A < B & C.',
      ]);
      assert.equal(sourceOfText(source, 'text', '— The fund'), '&mdash; The <b>fund');
    });

    it('leaves alone what only looks like markup', () => {
      const source = 'If a < b and AT&T pays, x &c. and <name> stay, as do &nosuch; and 1 <2> 3.';
      assert.equal(readDocument(source, 'text').text, source);
    });

    it('keeps what follows a tag that is never closed', () => {
      assert.deepEqual(outline('<p>One.\n\nTwo <b>and.\n\n<!-- three', 'text'), [
        'paragraph: One.',
        'paragraph: Two and.',
        'paragraph: <!-- three',
      ]);
    });

    it('reads a whole page as HTML', () => {
      const source = '<!DOCTYPE html><title>Fund</title><nav>Home</nav><p>It opens.</p>';
      const document = readDocument(source, 'text');
      assert.deepEqual([document.title, document.text], ['Fund', 'It opens.']);
      assert.equal(document.format, 'text');
    });
  });

  describe('HTML', () => {
    it('leaves out what is not prose', () => {
      const source = `<head><title>A fund | Site</title><style>p{}</style></head><body>
        <nav>Home</nav><div role="navigation">More</div><header><h1>Site</h1></header>
        <article><h1>A fund</h1><p hidden>No<p>It <i>op</i>ens<script>if (a<b) {}</script>.</p>
        <figure><img alt="x"><figcaption>The port</figcaption></figure>
        <div style="display: none">No</div><span aria-hidden="true">No</span>
        <pre>code</pre><form><p>In a form.</p><button>Send</button></form></article>
        <aside>Related</aside><footer>Imprint</footer>`;
      assert.deepEqual(outline(source, 'html'), [
        'heading: Site',
        'heading: A fund',
        'paragraph: It opens.',
        'caption: The port',
        'paragraph: In a form.',
      ]);
      assert.equal(readDocument(source, 'html').title, 'A fund');
    });

    it('knows kinds of blocks, even with end tags left out', () => {
      const source =
        '<blockquote>Quote<footer>Who</footer></blockquote><ul><li>One<li>Two</ul><table><tr><td>3<td>4</table><p>Five<p>Six';
      assert.deepEqual(outline(source, 'html'), [
        'blockQuote: Quote',
        'blockQuote: Who',
        'listItem: One',
        'listItem: Two',
        'tableCell: 3',
        'tableCell: 4',
        'paragraph: Five',
        'paragraph: Six',
      ]);
    });

    it('reads one line break as a space and two as the end of a block', () => {
      assert.deepEqual(outline('One<br>two.<br> <br/>Three.', 'html'), [
        'paragraph: One two.',
        'paragraph: Three.',
      ]);
    });

    it('reads q elements with their quotation marks', () => {
      assert.equal(readDocument('<p>He said <q>no</q>.', 'html').text, 'He said “no”.');
      assert.equal(sourceOfText('<p>He said <q>no</q>.', 'html', '“no”'), '<q>no</q>');
    });

    it('decodes references as browsers do', () => {
      const source = '<p>caf&eacute; &#150; &#x1F600; &amp &notin; a&shy;b</p>';
      assert.equal(readDocument(source, 'html').text, 'café – 😀 & ∉ ab');
      assert.equal(sourceOfText(source, 'html', '😀'), '&#x1F600;');
    });
  });

  describe('Markdown', () => {
    it('reads the text and leaves out the marks', () => {
      const source = `---\ntitle: "From the front"\n---\n# A *fund* for [harbours](http://a.example "t")\r\n\r\n> It **opens** in May,\r\n> they \`said\`. ![no](x.png)\r\n\r\n1. One\n2. Two &amp; \\*three\\*\n\n| a | b |\n|---|---|\n| c | d |\n\n\`\`\`js\ncode\n\`\`\`\n\nEnd[^1] <b>bold</b><br>\nline.\n\n[^1]: A note.\n\n[ref]: http://b.example\n`;
      assert.deepEqual(outline(source, 'markdown'), [
        'heading: A fund for harbours',
        'blockQuote: It opens in May, they said.',
        'listItem: One',
        'listItem: Two & *three*',
        'tableCell: a',
        'tableCell: b',
        'tableCell: c',
        'tableCell: d',
        'paragraph: End bold line.',
        'paragraph: A note.',
      ]);
      assert.equal(readDocument(source, 'markdown').title, 'A fund for harbours');
      assert.equal(sourceOfText(source, 'markdown', 'May, they'), 'May,\r\n> they');
      assert.equal(readDocument(source, 'markdown').codePieces, 2);
    });

    it('takes no title from the line behind an empty one', () => {
      const document = readDocument('---\ntitle:\ndate: 2024-05-01\n---\nIt opens.', 'markdown');
      assert.equal(document.title, null);
    });

    it('takes the title from the front matter when no heading gives one', () => {
      const document = readDocument("---\ntitle: 'A fund'\n---\nIt opens.", 'markdown');
      assert.deepEqual([document.title, document.text], ['A fund', 'It opens.']);
    });

    it('keeps offsets behind a byte-order mark, tabs and any line ends', () => {
      const source = '\ufeff-\tone\r\n\ttwo\r\r- x\ttab *y*';
      assert.deepEqual(outline(source, 'markdown'), ['listItem: one two', 'listItem: x tab y']);
      assert.equal(sourceOfText(source, 'markdown', 'one two'), 'one\r\n\ttwo');
      assert.equal(sourceOfText(source, 'markdown', 'tab y'), 'tab *y');
    });

    it('reads HTML blocks, also inside a block quote', () => {
      const source = '> <div>\n> One &amp; <i>two</i>\n> </div>\n\n<nav>Home</nav>\n\nThree';
      assert.deepEqual(outline(source, 'markdown'), ['blockQuote: One & two', 'paragraph: Three']);
      assert.equal(sourceOfText(source, 'markdown', '& two'), '&amp; <i>two');
    });

    it('passes over an embedded picture of any size', () => {
      const source = `One.\n\n![x](data:image/png;base64,${'A'.repeat(3_000_000)})\n\nTwo.`;
      const document = readDocument(source, 'markdown');
      assert.deepEqual(blockTexts(document), ['One.', 'Two.']);
      assert.equal(sourceOfText(source, 'markdown', 'Two.'), 'Two.');
      assert.deepEqual(document.notices, []);
    });
  });

  describe('bad input', () => {
    const FORMATS = ['text', 'html', 'markdown'] as const;

    it('reads nothing from nothing', () => {
      for (const format of FORMATS) {
        for (const source of ['', '\ufeff', ' \n\n ']) {
          const { text, blocks, title, notices } = readDocument(source, format);
          assert.deepEqual(
            { text, blocks, title, notices },
            { text: '', blocks: [], title: null, notices: [] },
          );
        }
      }
    });

    it('leaves out a tag that the end of the file cuts off', () => {
      for (const cut of ['<p/', '<p', '<p x="', '</', '<!-', '<p x/']) {
        assert.deepEqual(blockTexts(readDocument(`One.${cut}`, 'html'))[0]?.slice(0, 4), 'One.');
      }
    });

    it('says so when the file is binary', () => {
      for (const format of FORMATS) {
        const document = readDocument('\u0089PNG\r\n\u001a\n\0\0\0\rIHDR\0\0', format);
        assert.equal(document.text, '');
        assert.deepEqual(
          document.notices.map(({ code }) => code),
          ['binary'],
        );
      }
    });

    it('leaves out a block that is too long, names it, and keeps the rest', () => {
      const long = 'word '.repeat(MAX_BLOCK_LENGTH / 5 + 1);
      for (const format of FORMATS) {
        const source = `<p>One.</p>\n\n<p>${long}</p>\n\n<p>Two.</p>`;
        const document = readDocument(source, format);
        assert.deepEqual(blockTexts(document), ['One.', 'Two.']);
        assert.match(document.notices[0]?.message ?? '', /^Paragraph 2 has 100,004 characters/);
        assert.equal(sourceOfText(source, format, 'Two.'), 'Two.');
      }
    });

    it('reads a paragraph as long as a book in parts, where it is made of sentences', () => {
      const long = 'The mayor said that the wells of Oro would stay open. '.repeat(2500).trim();
      assert.ok(long.length > MAX_BLOCK_LENGTH);
      for (const format of FORMATS) {
        const document = readDocument(`<p>One.</p>\n\n<p>${long}</p>\n\n<p>Two.</p>`, format);
        assert.deepEqual(document.notices, []);
        const texts = blockTexts(document);
        assert.equal(texts.slice(1, -1).join(' '), long);
        assert.ok(texts.every((text) => text.length <= 10_000));
        assert.ok(texts.slice(1, -1).every((text) => text.startsWith('The mayor')));
      }
    });

    const hostile: readonly (readonly [string, string])[] = [
      ['a line of 20 MB', 'It was said. '.repeat(1_600_000)],
      ['20 MB of spaces', ' '.repeat(20_000_000)],
      ['20 MB of line ends', '\n'.repeat(20_000_000)],
      ['10,000 unbalanced quotation marks', '“He said. "'.repeat(10_000)],
      ['100,000 open elements', '<div><b>'.repeat(50_000) + 'x' + '</i></b>'.repeat(50_000)],
      ['100,000 open paragraphs', '<p>Hello there. '.repeat(100_000)],
      ['100,000 nested block quotes', '> '.repeat(100_000) + 'x'],
      [
        'lists nested 1,000 deep',
        Array.from({ length: 1000 }, (_, i) => '  '.repeat(i) + '- a').join('\n'),
      ],
      ['100,000 brackets', '[a]['.repeat(25_000)],
      ['100,000 marks of emphasis', '*a _b '.repeat(50_000)],
      ['100,000 unclosed tags', '<a href="'.repeat(100_000)],
      ['100,000 unclosed scripts', '<script>'.repeat(100_000)],
      ['100,000 unclosed comments', '<!--'.repeat(100_000)],
      ['a paragraph of a million lines', 'a\n'.repeat(999_999)],
    ];
    for (const [name, source] of hostile) {
      for (const format of FORMATS) {
        it(`comes to an end with ${name} as ${format}`, () => {
          readDocument(source, format);
        });
      }
    }
  });
});
