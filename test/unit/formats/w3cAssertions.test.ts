// What the Recommendation “Web Annotation Data Model” asks of the properties that we use, one by one.
import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/model';
import { exportText } from '../../../src/formats/exportText';
import { w3c } from '../../../src/formats/w3c';
import { actor, annotated, claim, exportDocument, money, pledge, quote } from './documents';
import { hostileDocuments } from './hostileArticles';
import { sampleDocuments } from './sampleDocuments';

type Node = Readonly<Record<string, unknown>>;

const listOf = (value: unknown): unknown[] =>
  value === undefined ? [] : Array.isArray(value) ? value : [value];
const nodesOf = (value: unknown): Node[] =>
  listOf(value).filter((each): each is Node => typeof each === 'object' && each !== null);
const isIri = (value: unknown): boolean =>
  typeof value === 'string' && /^[a-z][a-z\d+.-]*:[^\s<>"{}|\\^`]+$/i.test(value);
const isCount = (value: unknown): boolean => Number.isInteger(value) && Number(value) >= 0;
const isMoment = (value: unknown): boolean =>
  typeof value === 'string' && /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/.test(value);
const isWord = (value: unknown): boolean => typeof value === 'string';
const has = (type: string, { type: own }: Node): boolean => listOf(own).includes(type);

/** A check of every node of a sort; the words say what is asked, MUST or SHOULD, in our own. */
type Rule = readonly [asked: string, holds: (node: Node) => boolean];

const motivations = ['describing', 'commenting', 'identifying', 'tagging'];

const collections: readonly Rule[] = [
  ['MUST name the context', (each) => listOf(each['@context']).includes(CONTEXT)],
  ['MUST have one IRI', ({ id }) => isIri(id)],
  ['MUST be an AnnotationCollection', (each) => has('AnnotationCollection', each)],
  ['SHOULD have a label', ({ label }) => isWord(label)],
  ['SHOULD tell its total, a whole number', ({ total }) => isCount(total)],
  ['MUST have one first page', ({ first }) => nodesOf(first).length === 1],
];

const pages: readonly Rule[] = [
  ['MUST have one IRI', ({ id }) => isIri(id)],
  ['MUST be an AnnotationPage', (each) => has('AnnotationPage', each)],
  ['SHOULD be part of a collection', ({ partOf }) => isIri(partOf)],
  ['SHOULD tell where it begins', ({ startIndex }) => isCount(startIndex)],
  ['MUST have its annotations in a list', ({ items }) => Array.isArray(items)],
  ['MUST NOT have a next page where it is the last', ({ next }) => next === undefined],
];

const annotations: readonly Rule[] = [
  ['MUST have one IRI', ({ id }) => isIri(id)],
  ['MUST be an Annotation', (each) => has('Annotation', each)],
  ['SHOULD have a body', ({ body }) => listOf(body).length > 0],
  ['MUST have a target', ({ target }) => listOf(target).length > 0],
  ['SHOULD have a motivation of the vocabulary', ({ motivation }) => isMotivation(motivation)],
  ['SHOULD have one creator at most', ({ creator }) => listOf(creator).length <= 1],
  ['SHOULD have been created once, in UTC', ({ created }) => isMomentOrNothing(created)],
  ['SHOULD have been generated once, in UTC', ({ generated }) => isMomentOrNothing(generated)],
];

const bodies: readonly Rule[] = [
  ['SHOULD be a TextualBody', (each) => has('TextualBody', each)],
  ['MUST have one text', ({ value }) => isWord(value)],
  [
    'SHOULD tell one media type',
    ({ format }) => isWord(format) && /^\w+\/\w+$/.test(String(format)),
  ],
  ['SHOULD have a purpose of the vocabulary', ({ purpose }) => isMotivation(purpose)],
];

const agents: readonly Rule[] = [
  ['SHOULD be of one class', ({ type }) => ['Person', 'Software'].includes(String(type))],
  ['SHOULD have a name', ({ name }) => isWord(name)],
  ['MAY have an IRI', ({ id }) => id === undefined || isIri(id)],
];

const targets: readonly Rule[] = [
  ['SHOULD be a SpecificResource', (each) => has('SpecificResource', each)],
  ['MUST have one source, an IRI', ({ source }) => isIri(source)],
  ['MAY have selectors, which select the same', ({ selector }) => nodesOf(selector).length > 0],
];

const selectors: Readonly<Record<string, readonly Rule[]>> = {
  TextQuoteSelector: [
    ['MUST have one exact text', ({ exact }) => isWord(exact) && exact !== ''],
    ['SHOULD have one prefix at most', ({ prefix }) => prefix === undefined || isWord(prefix)],
    ['SHOULD have one suffix at most', ({ suffix }) => suffix === undefined || isWord(suffix)],
  ],
  TextPositionSelector: [
    ['MUST have one start, a whole number', ({ start }) => isCount(start)],
    [
      'MUST have one end behind it',
      ({ start, end }) => isCount(end) && Number(end) > Number(start),
    ],
  ],
  XPathSelector: [['MUST have one path', ({ value }) => isWord(value) && value !== '']],
};

const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';
const isMotivation = (value: unknown): boolean => motivations.includes(String(value));
const isMomentOrNothing = (value: unknown): boolean => value === undefined || isMoment(value);

function check(what: string, rules: readonly Rule[], nodes: readonly Node[]): void {
  for (const [asked, holds] of rules) {
    for (const node of nodes) assert.ok(holds(node), `${what} ${asked}: ${JSON.stringify(node)}`);
  }
}

/** Selectors with those that refine them. */
function allSelectors(value: unknown): Node[] {
  return nodesOf(value).flatMap((each) => [each, ...allSelectors(each['refinedBy'])]);
}

function keepsAll(text: string): void {
  const collection = JSON.parse(text) as Node;
  check('a collection', collections, [collection]);
  const [page = {}] = nodesOf(collection['first']);
  check('a page', pages, [page]);
  const items = nodesOf(page['items']);
  assert.equal(collection['total'], items.length);
  assert.equal(page['partOf'], collection['id']);
  check('an annotation', annotations, items);
  assert.equal(new Set(items.map(({ id }) => id)).size, items.length);
  check(
    'a body',
    bodies,
    items.flatMap(({ body }) => nodesOf(body)),
  );
  check(
    'an agent',
    agents,
    items.flatMap((each) => nodesOf([each['creator'], each['generator']])),
  );
  const all = items.flatMap(({ target }) => nodesOf(target));
  check('a target', targets, all);
  for (const selector of all.flatMap((each) => allSelectors(each['selector']))) {
    const type = String(selector['type']);
    check(`a ${type}`, selectors[type] ?? assert.fail(`of no known class: ${type}`), [selector]);
  }
}

describe('w3c, by the assertions of the Recommendation', () => {
  const options = { version: '1.2.3', date: '2031-05-03T10:20:30Z' };

  it('keeps them for what reviewers decided', () => {
    const decided = { status: 'accepted', decidedBy: 'Ana 🌊', decidedAt: '2031-05-02T08:09:10Z' };
    const all = [actor, money, pledge, claim, quote].map(
      (each) => ({ ...each, ...decided }) as Annotation,
    );
    keepsAll(exportText(w3c, [exportDocument({ annotated: annotated(all) })], options));
    keepsAll(exportText(w3c, [], options));
  });

  it('keeps them for the samples', () => {
    keepsAll(exportText(w3c, sampleDocuments(), options));
  }).timeout(0);

  it('keeps them whatever the characters, and whatever a file is called', () => {
    for (const document of hostileDocuments()) {
      keepsAll(exportText(w3c, [{ ...document, uri: encodeURI('a b/ü 🌊"<>.txt') }], options));
    }
  }).timeout(0);
});
