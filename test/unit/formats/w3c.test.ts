import assert from 'node:assert/strict';
import { quoteContexts } from '../../../src/formats/quoteContext';
import { exportText } from '../../../src/formats/exportText';
import { w3c } from '../../../src/formats/w3c';
import { actor, annotated, claim, exportDocument, money, source } from './documents';

interface QuoteSelector {
  type: string;
  exact: string;
  prefix: string;
  suffix: string;
}

interface PositionSelector {
  type: string;
  start: number;
  end: number;
}

interface Item {
  id: string;
  type: string;
  motivation: string;
  body: { type: string; purpose: string; format: string; value: string }[];
  target: {
    source: string;
    selector: [QuoteSelector, PositionSelector];
    'speechmark:file': string;
    'speechmark:start': number;
    'speechmark:end': number;
  };
}

interface Collection {
  '@context': unknown;
  id: string;
  type: string;
  total: number;
  first: { id: string; type: string; partOf: string; startIndex: number; items: Item[] };
}

const collectionOf = (...documents: ReturnType<typeof exportDocument>[]): Collection =>
  JSON.parse(exportText(w3c, documents)) as Collection;

const uuid = /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/;

describe('w3c', () => {
  it('writes one collection with one page of annotations', () => {
    const collection = collectionOf(exportDocument());
    assert.deepEqual(collection['@context'], [
      'http://www.w3.org/ns/anno.jsonld',
      { speechmark: 'urn:x-speechmark:terms#' },
    ]);
    assert.equal(collection.type, 'AnnotationCollection');
    assert.equal(collection.total, 5);
    assert.equal(collection.first.type, 'AnnotationPage');
    assert.equal(collection.first.partOf, collection.id);
    assert.equal(collection.first.items.length, 5);
    for (const id of [collection.id, collection.first.id]) assert.match(id, uuid);
  });

  it('writes a valid collection for no document and for one without annotations', () => {
    for (const documents of [[], [exportDocument({ annotated: annotated([]) })]]) {
      const { total, first } = collectionOf(...documents);
      assert.equal(total, 0);
      assert.deepEqual(first.items, []);
    }
  });

  it('selects by code points, and says what it selects', () => {
    const points = [...source];
    for (const { target } of collectionOf(exportDocument()).first.items) {
      const [quoted, position] = target.selector;
      assert.equal(position.type, 'TextPositionSelector');
      assert.equal(points.slice(position.start, position.end).join(''), quoted.exact);
      assert.ok(source.includes(quoted.prefix + quoted.exact + quoted.suffix));
    }
  });

  it('says where in the source file the annotation stands, in terms of its own', () => {
    const [first] = collectionOf(exportDocument()).first.items;
    assert.equal(first?.target['speechmark:file'], 'samples/dam.txt');
    assert.equal(first.target['speechmark:start'], actor.start);
    assert.equal(first.target['speechmark:end'], actor.end);
  });

  it('names the source by an absolute IRI', () => {
    const sourceOf = (document: ReturnType<typeof exportDocument>): string | undefined =>
      collectionOf(document).first.items[0]?.target.source;
    const location = 'file:///home/me/dam.txt';
    assert.equal(sourceOf(exportDocument({ location })), location);
    assert.equal(
      sourceOf(exportDocument({ uri: 'https://example.org/dam' })),
      'https://example.org/dam',
    );
    assert.match(sourceOf(exportDocument({ uri: '-' })) ?? '', uuid);
  });

  it('gives as much context as tells a place from every other', () => {
    const text = `${'the dam and '.repeat(9)}the dam stands. ${'🌊'.repeat(40)}the end`;
    for (let start = text.indexOf('dam'); start >= 0; start = text.indexOf('dam', start + 1)) {
      const { prefix, suffix } = quoteContexts(text)({ start, end: start + 3 });
      const all = `${prefix}dam${suffix}`;
      assert.equal(text.indexOf(all), start - prefix.length);
      assert.equal(text.lastIndexOf(all), start - prefix.length);
      assert.doesNotMatch(all, /^[\udc00-\udfff]|[\ud800-\udbff]$/);
    }
  });

  it('names the kind, who it is, every field and the note', () => {
    const [first, second, , third, last] = collectionOf(exportDocument()).first.items;
    assert.equal(first?.motivation, 'identifying');
    assert.equal(second?.motivation, 'tagging');
    const bodies = (item: Item | undefined): string[][] =>
      item?.body.map(({ purpose, value }) => [purpose, value]) ?? [];
    assert.deepEqual(bodies(first), [
      ['tagging', 'actor'],
      ['identifying', 'Mara Quill'],
      ['describing', JSON.stringify(actor)],
    ]);
    assert.deepEqual(bodies(second), [
      ['tagging', 'money'],
      ['describing', JSON.stringify(money)],
    ]);
    assert.deepEqual(bodies(third)[1], ['identifying', 'Mara Quill']);
    assert.deepEqual(bodies(last)[0], ['tagging', 'quote']);
    assert.deepEqual(bodies(last).at(-1), ['commenting', 'checked']);
  });

  it('gives the same annotation the same IRI each time, and another in another file', () => {
    const idsOf = (uri: string): string[] =>
      collectionOf(exportDocument({ uri })).first.items.map(({ id }) => id);
    assert.deepEqual(idsOf('a.txt'), idsOf('a.txt'));
    const all = [...idsOf('a.txt'), ...idsOf('b.txt')];
    assert.equal(new Set(all).size, 10);
    for (const id of all) assert.match(id, uuid);
  });

  it('does without context and position where a span is not in the text', () => {
    const stray = { ...claim, start: source.length + 5, end: source.length + 9, text: 'gone' };
    const [item] = collectionOf(exportDocument({ annotated: annotated([stray]) })).first.items;
    assert.deepEqual(item?.target.selector, [{ type: 'TextQuoteSelector', exact: 'gone' }]);
  });
});
