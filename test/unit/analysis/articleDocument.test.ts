import assert from 'node:assert/strict';
import {
  annotationsNear,
  ArticleDocument,
  forEachPlace,
} from '../../../src/analysis/articleDocument';
import { annotate } from '../../../src/core/annotate';
import { sent, updateOf } from './sentDocument';

const paragraphs = [
  'Norway gives $3 million to Chad',
  'Foreign Minister Anne Lie said on Monday that Norway would give $3 million to Chad.',
  'Jonas Berg praised Denmark.',
];
const source = paragraphs.join('\n\n');
const starts = paragraphs.map((paragraph) => source.indexOf(paragraph));

describe('A document from the engine', () => {
  const whole = annotate(source);

  it('is what the engine found', () => {
    assert.deepEqual(sent(whole, starts), whole);
  });

  it('decodes the paragraphs that are asked for, once, and no others', () => {
    const update = updateOf(whole, starts);
    const article = ArticleDocument.of(update, null);
    const { document } = article.outcome;
    const parse = JSON.parse.bind(JSON);
    const parsed: string[] = [];
    JSON.parse = (text: string) => {
      parsed.push(text);
      return parse(text) as unknown;
    };
    try {
      forEachPlace(document, () => undefined);
      assert.equal(parsed.length, 0);
      const last = { start: starts[2] ?? 0, end: source.length };
      const near = annotationsNear(document, last);
      assert.deepEqual([...new Set(near.map(({ text }) => text))], ['Jonas Berg', 'Denmark']);
      assert.deepEqual(annotationsNear(document, last), near);
      const next = ArticleDocument.of({ ...update, paragraphs: [], entities: [] }, article);
      assert.deepEqual(annotationsNear(next.outcome.document, last), near);
      assert.equal(parsed.length, 1);
    } finally {
      JSON.parse = parse;
    }
  });

  it('finds a pledge where it is named again, in another paragraph', () => {
    const document = sent(whole, starts);
    const pledge = document.annotations.find((each) => each.kind === 'pledge');
    assert.ok(pledge?.kind === 'pledge');
    const [again] = pledge.mentions;
    assert.ok(again);
    assert.ok(again.start < (starts[1] ?? 0) !== pledge.start < (starts[1] ?? 0));
    assert.ok(annotationsNear(document, again).includes(pledge));
  });
});
