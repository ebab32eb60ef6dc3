import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { JSDOM, type SelectableNode } from 'jsdom';
import { annotate } from '../../../src/core/annotate';
import type { Annotation, SourceFormat } from '../../../src/core/model';
import { exportText } from '../../../src/formats/exportText';
import { w3c } from '../../../src/formats/w3c';

interface Selector {
  readonly type: string;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly refinedBy: Selector;
}

/** A part of a DOM, as Apache Annotator finds it. */
interface Found {
  readonly startContainer: object;
  readonly startOffset: number;
  readonly endContainer: object;
  readonly endOffset: number;
  toString(): string;
  compareBoundaryPoints(how: 0 | 2, other: Found): number;
  cloneRange(): Found;
  setStart(container: object, offset: number): void;
  setEnd(container: object, offset: number): void;
}

type Matcher = (selector: Selector) => (scope: SelectableNode) => AsyncIterable<Found>;

const root = join(__dirname, '../../..');
const formats = new Map<string, SourceFormat>([
  ['.txt', 'text'],
  ['.html', 'html'],
  ['.md', 'markdown'],
]);
const files = ['samples', 'test/gold', 'test/gold/genres', 'test/gold/quotes/articles'].flatMap(
  (folder) =>
    readdirSync(join(root, folder))
      .map((name) => ({ name: `${folder}/${name}`, format: formats.get(extname(name)) }))
      .filter(({ name }) => !name.endsWith('README.md')),
);

/** What a page selects that is parsed, and read, by programs that are not ours. */
async function selected(
  source: string,
  format: SourceFormat,
  check: (annotation: Annotation, quoted: Found[], placed: Found[], inElement: Found[]) => void,
): Promise<void> {
  const { createTextQuoteSelectorMatcher, createTextPositionSelectorMatcher } =
    (await import('@apache-annotator/dom')) as unknown as Record<
      'createTextQuoteSelectorMatcher' | 'createTextPositionSelectorMatcher',
      Matcher
    >;
  const dom = new JSDOM(format === 'html' ? source : '<pre></pre>');
  const { document } = dom.window;
  const pre = document.querySelector('pre');
  if (format !== 'html' && pre) pre.textContent = source;
  const scope = format === 'html' ? document : (pre ?? document);
  // The matchers look for a browser's classes where a browser has them.
  const globals = globalThis as Record<string, unknown>;
  const before = [globals['Node'], globals['NodeFilter']];
  [globals['Node'], globals['NodeFilter']] = [dom.window.Node, dom.window.NodeFilter];
  try {
    const annotated = annotate(source, { format });
    const { first } = JSON.parse(exportText(w3c, [{ uri: 'a', source, annotated }])) as {
      first: { items: { target: { selector: Selector[] } }[] };
    };
    for (const [at, { target }] of first.items.entries()) {
      const [quote, position, path] = target.selector;
      const annotation = annotated.annotations[at];
      assert.ok(annotation && quote && position, 'a quote and a position');
      let inElement: Found[] = [];
      if (path) {
        const { singleNodeValue } = document.evaluate(path.value, document, null, 9, null);
        assert.ok(singleNodeValue, path.value);
        inElement = await all(createTextPositionSelectorMatcher(path.refinedBy)(singleNodeValue));
      }
      check(
        annotation,
        await all(createTextQuoteSelectorMatcher(quote)(scope)),
        await all(createTextPositionSelectorMatcher(position)(scope)),
        inElement,
      );
    }
  } finally {
    [globals['Node'], globals['NodeFilter']] = before;
    dom.window.close();
  }
}

async function all(matches: AsyncIterable<Found>): Promise<Found[]> {
  const list: Found[] = [];
  for await (const match of matches) list.push(match);
  return list;
}

const letters = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

describe('Selectors of Web Annotations, as Apache Annotator finds them', () => {
  for (const { name, format } of files) {
    if (!format) continue;
    it(`select the words of each annotation: ${name}`, async () => {
      const source = readFileSync(join(root, name), 'utf8');
      let count = 0;
      await selected(source, format, (annotation, quoted, placed, inElement) => {
        count += 1;
        const { id, text, start, end } = annotation;
        assert.equal(quoted.length, 1, `the quotation ${id} is found once`);
        assert.equal(placed.length, 1, `the position ${id} is found`);
        const words = String(quoted[0]);
        if (format === 'html') assert.equal(letters(words), letters(text));
        else assert.equal(words, source.slice(start, end));
        samePlace(quoted[0], placed[0]);
        if (format === 'html') samePlace(quoted[0], inElement[0]);
      });
      assert.ok(count > 0);
    });
  }
});

function samePlace(one: Found | undefined, other: Found | undefined): void {
  assert.ok(one && other);
  // The end of one text node and the beginning of the next are the same place.
  for (const [how, end] of [
    [0, 'start'],
    [2, 'end'],
  ] as const) {
    assert.equal(String(one), String(other));
    assert.ok(one.compareBoundaryPoints(how, other) === 0 || between(one, other, how) === '', end);
  }
}

/** The text between the starts (0) or the ends (2) of two ranges. */
function between(one: Found, other: Found, how: 0 | 2): string {
  const [first, last] = one.compareBoundaryPoints(how, other) < 0 ? [one, other] : [other, one];
  const gap = first.cloneRange();
  if (how === 0) {
    gap.setStart(first.startContainer, first.startOffset);
    gap.setEnd(last.startContainer, last.startOffset);
  } else {
    gap.setStart(first.endContainer, first.endOffset);
    gap.setEnd(last.endContainer, last.endOffset);
  }
  return String(gap);
}
