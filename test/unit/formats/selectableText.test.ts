import assert from 'node:assert/strict';
import fc from 'fast-check';
import { JSDOM, type SelectableNode } from 'jsdom';
import { type SelectableText, selectableText } from '../../../src/formats/selectableText';

function read(html: string): SelectableText {
  const text = selectableText(html, 'html');
  assert.ok(text);
  return text;
}

/** What the text has where a piece of the source stands. */
function textOf(html: string, piece: string): string | null {
  const { text, rangeOf } = read(html);
  const start = html.indexOf(piece);
  const range = rangeOf({ start, end: start + piece.length });
  return range && text.slice(range.start, range.end);
}

describe('The text that selectors count in', () => {
  it('is the file itself where that is no page, without a byte-order mark', () => {
    const text = selectableText('\ufeffA <b>\r\n', 'text');
    assert.equal(text?.text, 'A <b>\r\n');
    assert.deepEqual(text.rangeOf({ start: 1, end: 2 }), { start: 0, end: 1 });
    assert.equal(text.rangeOf({ start: 0, end: 1 }), null);
    assert.equal(text.rangeOf({ start: 20, end: 30 }), null);
    assert.equal(text.around({ start: 0, end: 1 }), null);
  });

  it('is what a page says, references and line ends read', () => {
    const html = '<p>x &ldquo;a nation&rdquo; &amp;\r\nand&notit; y</p>';
    assert.equal(textOf(html, '&ldquo;a nation&rdquo;'), '“a nation”');
    assert.equal(textOf(html, 'a nation'), 'a nation');
    assert.equal(textOf(html, '&amp;\r\nand'), '&\nand');
    assert.equal(textOf(html, '&notit;'), '¬it;');
    assert.equal(textOf(html, 'y'), 'y');
  });

  it('counts offsets into a file with a byte-order mark', () => {
    assert.equal(textOf('\ufeff<p>Mara Quill</p>', 'Quill'), 'Quill');
  });

  it('has what a table throws out before the table', () => {
    const html = '<table><tr><td>in</td></tr>out</table>';
    assert.equal(read(html).text, 'outin');
    assert.equal(textOf(html, 'out'), 'out');
    assert.equal(textOf(html, 'in'), 'in');
    assert.deepEqual(read(html).around({ start: 3, end: 5 }), {
      xpath: '/html[1]/body[1]/table[1]/tbody[1]/tr[1]/td[1]',
      start: 3,
    });
  });

  it('has nothing of tags, comments and templates', () => {
    const html = '<p title="Mara">x<!-- Quill --><template>hidden</template></p>';
    for (const piece of ['Mara', 'Quill', 'hidden']) assert.equal(textOf(html, piece), null);
  });

  it('names an element that XPath can find', () => {
    const html = '<o:p>a</o:p><svg><text>b</text></svg><p>c</p><p><b>d</b>e</p>';
    const { text, around } = read(html);
    const pathOf = (letters: string): string | undefined => {
      const start = text.indexOf(letters);
      return around({ start, end: start + letters.length })?.xpath;
    };
    assert.equal(pathOf('a'), '/html[1]/body[1]/*[1]');
    assert.equal(pathOf('b'), '/html[1]/body[1]');
    assert.equal(pathOf('d'), '/html[1]/body[1]/p[2]/b[1]');
    assert.equal(pathOf('de'), '/html[1]/body[1]/p[2]');
    assert.equal(pathOf('cd'), '/html[1]/body[1]');
  });

  it('has a sign for half a surrogate pair', () => {
    assert.equal(read('<p>a\udfff\udfffb').text, 'a\ufffd\ufffdb');
    assert.equal(textOf('<p>a\ud800b 🌊c', 'c'), 'c');
  });

  it('is not told of a page that nests too deeply', () => {
    assert.equal(selectableText('<div>'.repeat(100_000), 'html'), null);
  });

  it('is that of a browser, for pages of any kind', () => {
    const part = fc.constantFrom(
      ...['<p>', '</p>', '<div>', '</div>', '<table>', '<tr>', '<td>', '</table>', '<pre>\n'],
      ...['<b>', '</b>', '<a href=x>', '</a>', '<br>', '<li>', '</ul>', '<!-- c -->', '</body>'],
      ...['<script>a<b</script>', '<title>t &amp; t</title>', '<svg>', '</svg>', '<select>'],
      ...['word', 'a b', ' ', '\n', '\r\n', '\r', '&amp;', '&rdquo;', '&ampx', '&#8212;', '&', '<'],
      ...['é', '🌊', '\0', '&nosuch;', '&NotEqualTilde;', '</x>', '<template>', '</template>'],
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const html = parts.join('');
        const { text, rangeOf } = read(html);
        assert.equal(text, textOfTree(new JSDOM(html).window.document));
        for (const word of ['word', 'é', '🌊']) {
          const start = html.indexOf(word);
          const range = start < 0 ? null : rangeOf({ start, end: start + word.length });
          if (range) assert.equal(text.slice(range.start, range.end), word);
        }
      }),
      { seed: 7, numRuns: 300 },
    );
  });
});

function textOfTree(document: { readonly documentElement: SelectableNode }): string {
  return document.documentElement.textContent ?? '';
}
