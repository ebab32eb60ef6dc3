import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { annotate } from '../../../src/core/annotate';
import type { SourceFormat } from '../../../src/core/model';
import { exportText } from '../../../src/formats/exportText';
import { html } from '../../../src/formats/html';

/** What of a parsed page is looked at here. */
interface Part {
  readonly tagName: string;
  readonly textContent: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
  querySelector(selector: string): Part | null;
  querySelectorAll(selector: string): Iterable<Part>;
}

/** The text of an article as a browser parses the page of it. */
function bodyOf(source: string, format: SourceFormat): Part {
  const annotated = annotate(source, { format });
  const page = exportText(html, [{ uri: 'talks', source, annotated }]);
  const { document } = new JSDOM(page).window as unknown as { document: Part };
  return document.querySelector('.text') ?? assert.fail('no text');
}

const words = (part: Part | null): string => (part?.textContent ?? '').replace(/\s+/g, ' ').trim();
const all = (part: Part, selector: string): string[] =>
  [...part.querySelectorAll(selector)].map(words);

const markdown = `# A *dry* summit at [Harwick](https://example.org/port "The port")

Water Minister **Mara Quill** pledged [**$12 million**](https://example.org/fund) to \`Lake Oro\`, as [told][1].

> “We will *stay*,” said [Quill](javascript:alert(1)).

3. first of all
4. second of all
   - inside the second

![the port](port.png)

| Donor | Amount | For |
|---|---|---|
| Norway | $12 million | |
| Chad | $3 million | wells |

\`\`\`js
let x = 1 < 2;
\`\`\`

The summit ends\\
on Friday.

[1]: https://told.example/z 'Told'
`;

describe('the text of an article as it is laid out', () => {
  it('has the elements of Markdown, and nothing of it is followed or loaded', () => {
    const body = bodyOf(markdown, 'markdown');
    assert.equal(words(body.querySelector('h1 em')), 'dry');
    assert.deepEqual(all(body, 'p strong'), ['Mara Quill', '$12 million']);
    assert.deepEqual(all(body, '.link'), ['Harwick', '$12 million', 'told']);
    const addresses = [...body.querySelectorAll('.link')].map(({ dataset }) => dataset['href']);
    assert.deepEqual(addresses, [
      'https://example.org/port',
      'https://example.org/fund',
      'https://told.example/z',
    ]);
    assert.equal(
      body.querySelector('.link')?.getAttribute('title'),
      'The port — https://example.org/port',
    );
    assert.equal([...body.querySelectorAll('[href], [src], img')].length, 0);
    assert.equal(words(body.querySelector('blockquote em')), 'stay');
    assert.equal(body.querySelector('ol')?.getAttribute('start'), '3');
    assert.deepEqual(all(body, 'ol > li ul > li'), ['inside the second']);
    assert.equal(words(body.querySelector('.picture')), 'Picture left out: the port');
    assert.equal(words(body.querySelector('pre code')), 'let x = 1 < 2;');
    assert.equal([...body.querySelectorAll('p br')].length, 1);
  });

  it('keeps cells in their columns, empty ones too', () => {
    const rows = (body: Part): string[][] =>
      [...body.querySelectorAll('tr')].map((row) => all(row, 'th, td'));
    const wanted = [
      ['Donor', 'Amount', 'For'],
      ['Norway', '$12 million', ''],
      ['Chad', '$3 million', 'wells'],
    ];
    assert.deepEqual(rows(bodyOf(markdown, 'markdown')), wanted);
    const cells = wanted
      .map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`)
      .join('');
    const page = `<h1>Donors meet in Harwick</h1><p>Six donors met in Harwick on Monday to speak of wells.</p><table>${cells}</table>`;
    assert.deepEqual(rows(bodyOf(page, 'html')), wanted);
  });

  it('shows a table that lays out a page as the text in it', () => {
    const long = 'The minister spoke of wells and dams for an hour. '.repeat(15);
    const body = bodyOf(
      `<table><tr><td>Menu</td><td><h1>Wells first</h1><p>${long}</p><p>${long}</p></td></tr></table>`,
      'html',
    );
    assert.equal(body.querySelector('table'), null);
    assert.match(words(body), /spoke of wells/);
  });

  it('says of a block where its text begins, so that what is selected is found in the source', () => {
    const body = bodyOf(markdown, 'markdown');
    let last = -1;
    for (const block of body.querySelectorAll('[data-o]')) {
      const start = Number(block.dataset['o']);
      assert.ok(start > last);
      last = start + block.textContent.length;
    }
  });

  it('comes to an end with elements in elements, and with those that are never closed', () => {
    const deep = `<p>Quill spoke of wells.</p>${'<blockquote><ul><li><b>'.repeat(5000)}Quill said: “Stay.”`;
    assert.match(words(bodyOf(deep, 'html')), /Stay/);
    const crossed =
      '<p><b>Quill <i>spoke</b> of</i> wells<a href="https://example.org">.<p>Then <td>left.';
    assert.match(words(bodyOf(crossed, 'html')), /Quill spoke of wells\. Then left\./);
  });
});
