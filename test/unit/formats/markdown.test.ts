import assert from 'node:assert/strict';
import type { Nodes, Root } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFromMarkdown } from 'mdast-util-gfm';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { Annotation } from '../../../src/core/model';
import { exportText } from '../../../src/formats/exportText';
import { markdown } from '../../../src/formats/markdown';
import { actor, annotated, claim, exportDocument, money, pledge, quote } from './documents';

const parse = (text: string): Root =>
  fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] });

/** The words of a node as a reader sees them. */
const wordsOf = (node: Nodes): string =>
  'children' in node ? node.children.map(wordsOf).join('') : 'value' in node ? node.value : '';

const report = (...annotations: readonly Annotation[]): Root =>
  parse(exportText(markdown, [exportDocument({ annotated: annotated(annotations) })]));

/** The blocks below the heading of these words, as text. */
function below(root: Root, title: string): string[] {
  const start = root.children.findIndex(
    (each) => each.type === 'heading' && wordsOf(each) === title,
  );
  assert.ok(start >= 0, title);
  const rest = root.children.slice(start + 1);
  const end = rest.findIndex((each) => each.type === 'heading');
  return rest
    .slice(0, end < 0 ? rest.length : end)
    .flatMap((block) => (block.type === 'list' ? block.children.map(wordsOf) : [wordsOf(block)]));
}

describe('markdown, as a Markdown parser reads it', () => {
  const root = report(actor, money, pledge, claim, quote);

  it('tells of which file it is', () => {
    const text = exportText(markdown, [exportDocument({ sha256: 'ab12' })], {
      version: '1.2.3',
      date: '2031-05-03T10:20:30Z',
    });
    assert.deepEqual(below(parse(text), 'Dam talks 🌊'), [
      'File: samples/dam.txt',
      'SHA-256: ab12',
      'Read by: Speechmark 1.2.3',
      'Exported: 2031-05-03T10:20:30Z',
    ]);
  });

  it('lists actors with where they are mentioned', () => {
    assert.deepEqual(below(root, 'Actors'), ['Mara Quill (person): 1 mention, in paragraph 1']);
  });

  it('counts paragraphs as a reader does, who sees a headline first', () => {
    const opening = report({ ...actor, paragraph: 0 });
    assert.deepEqual(below(opening, 'Actors'), ['Mara Quill (person): 1 mention, in the opening']);
  });

  it('lists pledges with their sum', () => {
    assert.deepEqual(below(root, 'Pledges'), [
      'In all:',
      'GBP 5,000,000 (from 1 pledge)',
      'One by one:',
      'Mara Quill: 5 million pounds (GBP 5,000,000) to Kenya & Chad (pledged, paragraph 1)',
    ]);
  });

  it('does not count what is denied, nor sum what has no currency', () => {
    const denied = below(report(actor, money, { ...pledge, state: 'denied' }), 'Pledges');
    assert.ok(!denied.includes('In all:'));
    assert.ok(denied.includes('5 million pounds: denied or withdrawn, which is not counted'));
    const unknown = below(report({ ...money, currency: null }, pledge), 'Pledges');
    assert.ok(unknown.includes('5 million pounds: without a known currency or sum'));
  });

  it('lists what is said by speaker, with a citation', () => {
    assert.deepEqual(below(root, 'Mara Quill'), [
      'statement, in other words: the dam was “a wall of hope” — “Dam talks 🌊”, paragraph 2',
    ]);
    assert.deepEqual(below(root, 'She'), [
      '“a wall of hope” — “Dam talks 🌊”, paragraph 2 Note: checked',
    ]);
  });

  it('shows words of the article as they are: nothing in them is markup', () => {
    const hostile =
      '# *a* _b_ [c](http://d.example) <b onclick=x> ![e](f) `g` www.h.example https://i.example j@k.example ~~l~~ | &amp; \\*';
    const text = exportText(markdown, [
      exportDocument({
        annotated: annotated([
          { ...quote, text: hostile, note: hostile },
          { ...actor, name: hostile },
        ]),
      }),
    ]);
    const page = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
    const tags = [...page.matchAll(/<(\w+)/g)].map(([, name]) => name ?? '');
    assert.deepEqual([...new Set(tags)].sort(), ['h1', 'h2', 'h3', 'li', 'strong', 'ul']);
    assert.ok(wordsOf(parse(text)).includes(hostile));
  });

  it('is empty for no document, and has a report for each and one of all', () => {
    assert.equal(exportText(markdown, []), '');
    const both = parse(exportText(markdown, [exportDocument(), exportDocument()]));
    const headings = both.children.filter((each) => each.type === 'heading' && each.depth === 1);
    assert.equal(headings.length, 3);
    assert.deepEqual(wordsOf({ type: 'root', children: headings.slice(-1) }), 'All 2 articles');
  });
});
