import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { annotate } from '../../../src/core/annotate';
import type { SourceFormat } from '../../../src/core/model';
import { exportText } from '../../../src/formats/exportText';
import { html } from '../../../src/formats/html';

/** What of a parsed page is looked at here. */
interface Part {
  readonly id: string;
  readonly textContent: string;
  readonly dataset: Readonly<Record<string, string | undefined>>;
  getAttribute(name: string): string | null;
  getAttributeNames(): string[];
  hasAttribute(name: string): boolean;
  querySelector(selector: string): Part | null;
  querySelectorAll(selector: string): Iterable<Part>;
}

/** A page as a browser parses it. */
const parsed = (text: string): Part => new JSDOM(text).window.document as unknown as Part;

/** The page of an article. */
function pageOf(source: string, format: SourceFormat = 'text'): { page: Part; text: string } {
  const annotated = annotate(source, { format });
  const text = exportText(html, [{ uri: 'talks.txt', source, annotated }]);
  return { page: parsed(text), text };
}

const words = (part: Part | null): string => (part?.textContent ?? '').replace(/\s+/g, ' ');

/** For each card the words that are marked as it, or as its parts too. */
function marked(page: Part): { kind: string; text: string; shown: string }[] {
  const data = page.querySelector('script.cards')?.textContent ?? '[]';
  const cards = JSON.parse(data) as { kind: string; text: string }[];
  const pieces = [...page.querySelectorAll('.m')];
  return cards.map(({ kind, text }, number) => ({
    kind,
    text,
    shown: pieces
      .filter((each) => each.dataset['m']?.split(' ').includes(String(number)))
      .map(words)
      .join(''),
  }));
}

const article = `Minister urges shared dams

<p>NAIROBI &mdash; Water Minister Josphat Kiplimo on Monday urged the European Union to fund &ldquo;shared&rdquo; dams.</p>
<p>Kiplimo pledged &euro;30 million to <b>drought-hit</b> districts in Kenya to repair wells.</p>
<p>&ldquo;The river does not wait,&rdquo; he said.</p>
`;

describe('the page to read', () => {
  it('lists pledges with their bounds, and says which are no promises', () => {
    const { page } = pageOf(
      'Kenya pledged up to $12 million for wells in Chad. France has already paid at least €4 million to Niger for schools.',
    );
    const rows = [...page.querySelectorAll('.rows li[data-kind=pledge]')].map(words);
    assert.match(rows[0] ?? '', /^Kenya pledge up to \$12 million$/);
    assert.match(rows[1] ?? '', /^France pledge, paid at least €4 million$/);
  });

  it('has one row for a pledge that its pledger tells of, and says in words how sure it is', () => {
    const { page } = pageOf(
      'Norway announced 1.1 billion kroner for wells in Chad on Monday. France said on Tuesday that it would wait.',
    );
    const rows = [...page.querySelectorAll('.rows li')].map(words);
    assert.equal(rows[0], 'Norway pledge NOK 1.1 billion');
    assert.equal(rows.filter((row) => /Norway/.test(row)).length, 1);
    assert.ok(marked(page).some(({ kind, text }) => kind === 'claim' && /1\.1 billion/.test(text)));
    const data = page.querySelector('script.cards')?.textContent ?? '';
    assert.match(data, /right about|nearly always right/);
    assert.doesNotMatch(data, /confidence|0\.\d/);
  });

  it('names who has no name as the outline does, and what somebody did by its own verb', () => {
    const { page } = pageOf(
      'A spokeswoman for the harbour board refused to pay for the quay on Monday. “We promised nothing,” the delegation said.\n\nWe condemn the seizure of ships and instructed our ministers to present a plan.',
    );
    const rows = [...page.querySelectorAll('.rows li')].map(words);
    assert.ok(
      rows.some((row) => /^A spokeswoman .*denial \(“refused”\) to pay for the quay/.test(row)),
    );
    assert.ok(rows.some((row) => row.startsWith('The delegation direct quote')));
    assert.ok(
      rows.every((row) => !/^(?:We|I|the|a) /.test(row)),
      rows.join('\n'),
    );
  });

  it('marks the right words, whatever tags and references lie in them', () => {
    const all = marked(pageOf(article).page);
    assert.ok(all.length > 6);
    for (const { kind, text, shown } of all) {
      if (kind === 'pledge') assert.ok(shown.includes(text), shown);
      else assert.equal(shown.trim(), text);
    }
    assert.ok(all.some(({ kind, text }) => kind === 'pledge' && text === '€30 million'));
    assert.ok(all.some(({ kind, text }) => kind === 'quote' && /river does not wait/.test(text)));
  });

  it('shows the article and none of its markup', () => {
    const { page } = pageOf(article);
    const text = words(page.querySelector('.text'));
    assert.match(text, /NAIROBI — Water Minister/);
    assert.doesNotMatch(text, /<p>|&mdash;/);
    assert.equal(words(page.querySelector('h1')), 'Minister urges shared dams');
  });

  it('lets nothing of a file be markup, script or a place to load from', () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';
    const source = `${article}<p>Mara Quill said the "</script><svg onload=alert(3)>" plan of ${evil} was &lt;script&gt;alert(4)&lt;/script&gt; “a &lt;img src=//evil.example onerror=alert(5)&gt; wall”.</p>`;
    for (const format of ['text', 'html', 'markdown'] as const) {
      const { page, text } = pageOf(source, format);
      const loading = 'img, svg, iframe, link, object, embed';
      assert.equal([...page.querySelectorAll(loading)].length, 0);
      const scripts = [...page.querySelectorAll('script')];
      assert.equal(scripts.length, 2, format);
      assert.ok(scripts.every((each) => each.hasAttribute('nonce')));
      const attributes = [...page.querySelectorAll('*')].flatMap((each) =>
        each.getAttributeNames(),
      );
      assert.deepEqual(
        attributes.filter((name) => name.startsWith('on')),
        [],
      );
      assert.doesNotMatch(text, /<(?:img|svg)/);
      const policy = page.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.doesNotMatch(policy, /unsafe/);
    }
  });

  it('holds several articles, and says in each row what it is, who, and the words', () => {
    const annotated = annotate(article, { format: 'text' });
    const one = { uri: 'a.txt', source: article, annotated };
    const page = parsed(exportText(html, [one, { ...one, uri: 'b.txt' }]));
    assert.equal([...page.querySelectorAll('article')].length, 2);
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    assert.match(words(page.querySelector('li[data-kind=pledge] a')), /Kiplimo pledge €30 million/);
  });
});
