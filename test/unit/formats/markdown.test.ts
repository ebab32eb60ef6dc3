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

  it('adds up nothing that may be the same money, nor what was paid to what is promised', () => {
    const other = (id: string, changes: object): Annotation[] => [
      { ...money, id: `money-${id}`, amount: '2000000', ...changes },
      { ...pledge, id: `pledge-${id}`, money: `money-${id}`, ...changes },
    ];
    const twice = below(
      report(actor, money, pledge, ...other('2', { amount: '5000000' })),
      'Pledges',
    );
    assert.deepEqual(twice.slice(0, 2), [
      'No total in GBP (2 pledges): the same amount comes twice from one pledger',
      'One by one:',
    ]);
    const someone = other('2', { pledger: null, pledgerSpan: null });
    assert.match(
      below(report(actor, money, pledge, ...someone), 'Pledges')[0] ?? '',
      /^No total in GBP \(2 pledges\): a pledge by several or by nobody named/,
    );
    const paid = below(report(actor, money, pledge, ...other('2', { state: 'paid' })), 'Pledges');
    assert.deepEqual(paid.slice(0, 3), [
      'In all:',
      'GBP 5,000,000 (from 1 pledge)',
      'GBP 2,000,000, paid (from 1 pledge)',
    ]);
    const both = [exportDocument(), structuredClone(exportDocument({ uri: 'b.txt' }))];
    const closing = exportText(markdown, both).split('# All 2 articles')[1] ?? '';
    assert.match(closing, /- No total in GBP \(2 pledges\): the same amount comes twice/);
  });

  it('says which amounts of a sum are bounds, and which currencies are apart', () => {
    const upTo = { ...money, qualifier: 'up to' };
    const more = [
      { ...money, id: 'money-2', currency: 'EUR', amount: '1000000', amountMax: '3000000' },
      { ...pledge, id: 'pledge-2', money: 'money-2' },
      { ...money, id: 'money-3', amount: '2000000' },
      { ...pledge, id: 'pledge-3', money: 'money-3' },
    ];
    const rows = below(report(actor, upTo, pledge, ...more), 'Pledges');
    assert.deepEqual(rows.slice(0, 5), [
      'In all:',
      'GBP 7,000,000 (from 2 pledges, of which 1 “up to”)',
      'EUR 1,000,000–3,000,000 (from 1 pledge)',
      'One by one:',
      'Mara Quill: up to 5 million pounds (GBP 5,000,000) to Kenya & Chad (pledged, paragraph 1)',
    ]);
  });

  it('says who decided, and when, and what a pledge is for in its own words', () => {
    const by = {
      status: 'corrected',
      decidedBy: 'Ines',
      decidedAt: '2031-05-02T08:09:10Z',
    } as const;
    const purpose = { start: 0, end: 1, text: 'for a new quay' };
    const rows = below(report(actor, money, { ...pledge, ...by, purpose }), 'Pledges');
    assert.equal(
      rows.at(-1),
      'Mara Quill: 5 million pounds (GBP 5,000,000) to Kenya & Chad, for a new quay (pledged, paragraph 1; corrected by Ines on 2031-05-02T08:09:10Z)',
    );
    const said = report(actor, { ...claim, ...by, status: 'accepted' });
    assert.deepEqual(below(said, 'Mara Quill'), [
      'statement, in other words: the dam was “a wall of hope” — “Dam talks 🌊”, paragraph 2 (accepted by Ines on 2031-05-02T08:09:10Z)',
    ]);
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
