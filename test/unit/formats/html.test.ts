import assert from 'node:assert/strict';
import { JSDOM } from 'jsdom';
import { annotate } from '../../../src/core/annotate';
import type { SourceFormat } from '../../../src/core/model';
import { exportText } from '../../../src/formats/exportText';
import { html } from '../../../src/formats/html';

/** The page of an article, as a browser parses it. */
function pageOf(source: string, format: SourceFormat = 'text'): { dom: JSDOM; text: string } {
  const annotated = annotate(source, format);
  const text = exportText(html, [{ uri: 'talks.txt', source, annotated }]);
  return { dom: new JSDOM(text), text };
}

const words = (element: Element): string => element.textContent.replace(/\s+/g, ' ');

/** For each card the words that are marked as it, or as its parts too. */
function marked({ window: { document } }: JSDOM): { kind: string; text: string; shown: string }[] {
  const data = document.querySelector('script.cards')?.textContent ?? '[]';
  const cards = JSON.parse(data) as { kind: string; text: string }[];
  const pieces = [...document.querySelectorAll<HTMLElement>('.m')];
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
  it('marks the right words, whatever tags and references lie in them', () => {
    const all = marked(pageOf(article).dom);
    assert.ok(all.length > 6);
    for (const { kind, text, shown } of all) {
      if (kind === 'pledge') assert.ok(shown.includes(text), shown);
      else assert.equal(shown.trim(), text);
    }
    assert.ok(all.some(({ kind, text }) => kind === 'pledge' && text === '€30 million'));
    assert.ok(all.some(({ kind, text }) => kind === 'quote' && /river does not wait/.test(text)));
  });

  it('shows the article and none of its markup', () => {
    const { dom } = pageOf(article);
    const text = words(dom.window.document.querySelector('.text') as Element);
    assert.match(text, /NAIROBI — Water Minister/);
    assert.doesNotMatch(text, /<p>|&mdash;/);
    const heading = dom.window.document.querySelector('h1');
    assert.equal(heading && words(heading), 'Minister urges shared dams');
  });

  it('lets nothing of a file be markup, script or a place to load from', () => {
    const evil = '</script><script>alert(1)</script><img src=x onerror=alert(2)>';
    const source = `${article}<p>Mara Quill said the "</script><svg onload=alert(3)>" plan of ${evil} was &lt;script&gt;alert(4)&lt;/script&gt; “a &lt;img src=//evil.example onerror=alert(5)&gt; wall”.</p>`;
    for (const format of ['text', 'html', 'markdown'] as const) {
      const { dom, text } = pageOf(source, format);
      const { document } = dom.window;
      assert.equal(document.querySelectorAll('img, svg, iframe, link, object, embed').length, 0);
      const scripts = [...document.querySelectorAll('script')];
      assert.equal(scripts.length, 2, format);
      assert.ok(scripts.every((each) => each.nonce !== '' || each.hasAttribute('nonce')));
      assert.doesNotMatch(text, /\son\w+=["']?alert/);
      assert.ok(
        ![...document.querySelectorAll('*')].some((each) =>
          /^on/i.test(each.getAttributeNames().join('\n')),
        ),
      );
      const policy = document.querySelector('meta[http-equiv]')?.getAttribute('content') ?? '';
      assert.match(policy, /default-src 'none'/);
      assert.doesNotMatch(policy, /unsafe/);
    }
  });

  it('holds several articles, and says in each row what it is, who, and the words', () => {
    const annotated = annotate(article, 'text');
    const one = { uri: 'a.txt', source: article, annotated };
    const { document } = new JSDOM(exportText(html, [one, { ...one, uri: 'b.txt' }])).window;
    assert.equal(document.querySelectorAll('article').length, 2);
    const ids = [...document.querySelectorAll('[id]')].map(({ id }) => id);
    assert.equal(new Set(ids).size, ids.length);
    const row = document.querySelector('li[data-kind=pledge] a');
    assert.match(row ? words(row) : '', /Kiplimo pledge €30 million/);
  });
});
