import assert from 'node:assert/strict';
import jsonld, { type JsonLdDocument } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';
import { exportText } from '../../../src/formats/exportText';
import { w3c } from '../../../src/formats/w3c';
import { exportDocument } from './documents';

const OA = 'http://www.w3.org/ns/oa#';
const AS = 'http://www.w3.org/ns/activitystreams#';
const CONTEXT = 'http://www.w3.org/ns/anno.jsonld';

const reference = (id: string): object => ({ '@type': '@id', '@id': id });
const words = (id: string): object => ({ '@id': id });
const number = (id: string): object => ({
  '@id': id,
  '@type': 'http://www.w3.org/2001/XMLSchema#nonNegativeInteger',
});

/** The terms of the context of the Recommendation that we use, as its vocabulary defines them. */
const context = {
  id: { '@type': '@id', '@id': '@id' },
  type: { '@type': '@id', '@id': '@type' },
  Annotation: `${OA}Annotation`,
  AnnotationCollection: `${AS}OrderedCollection`,
  AnnotationPage: `${AS}OrderedCollectionPage`,
  TextualBody: `${OA}TextualBody`,
  TextQuoteSelector: `${OA}TextQuoteSelector`,
  TextPositionSelector: `${OA}TextPositionSelector`,
  XPathSelector: `${OA}XPathSelector`,
  SpecificResource: `${OA}SpecificResource`,
  Person: 'http://xmlns.com/foaf/0.1/Person',
  Software: `${AS}Application`,
  Text: 'http://purl.org/dc/dcmitype/Text',
  dc: 'http://purl.org/dc/elements/1.1/',
  dcterms: 'http://purl.org/dc/terms/',
  body: reference(`${OA}hasBody`),
  target: reference(`${OA}hasTarget`),
  source: reference(`${OA}hasSource`),
  selector: reference(`${OA}hasSelector`),
  refinedBy: reference(`${OA}refinedBy`),
  motivation: { '@type': '@vocab', '@id': `${OA}motivatedBy` },
  purpose: { '@type': '@vocab', '@id': `${OA}hasPurpose` },
  tagging: `${OA}tagging`,
  identifying: `${OA}identifying`,
  describing: `${OA}describing`,
  commenting: `${OA}commenting`,
  creator: reference('http://purl.org/dc/terms/creator'),
  generator: reference(`${AS}generator`),
  created: words('http://purl.org/dc/terms/created'),
  generated: words('http://purl.org/dc/terms/issued'),
  name: words('http://xmlns.com/foaf/0.1/name'),
  label: words('http://www.w3.org/2000/01/rdf-schema#label'),
  format: words('http://purl.org/dc/elements/1.1/format'),
  value: words('http://www.w3.org/1999/02/22-rdf-syntax-ns#value'),
  exact: words(`${OA}exact`),
  prefix: words(`${OA}prefix`),
  suffix: words(`${OA}suffix`),
  start: number(`${OA}start`),
  end: number(`${OA}end`),
  first: reference(`${AS}first`),
  items: { '@type': '@id', '@id': `${AS}items`, '@container': '@list' },
  partOf: reference(`${AS}partOf`),
  total: number(`${AS}totalItems`),
  startIndex: number(`${AS}startIndex`),
};

const documentLoader = (url: string): Promise<RemoteDocument> => {
  assert.equal(url, CONTEXT);
  const document = { '@context': context } as unknown as JsonLdDocument;
  return Promise.resolve({ documentUrl: url, document } as RemoteDocument);
};

type Node = Readonly<Record<string, unknown>>;

const one = (value: unknown): Node => {
  assert.ok(Array.isArray(value) && value.length === 1);
  return value[0] as Node;
};

describe('w3c, as a JSON-LD processor reads it', () => {
  const text = exportText(w3c, [exportDocument()], {
    version: '1.2.3',
    date: '2031-05-03T10:20:30Z',
  });

  it('says nothing that the context has no term for', async () => {
    await assert.doesNotReject(
      jsonld.expand(JSON.parse(text) as JsonLdDocument, { documentLoader, safe: true } as object),
    );
  });

  it('keeps the assertions of the Recommendation on collections, annotations and targets', async () => {
    const expanded = await jsonld.expand(JSON.parse(text) as JsonLdDocument, { documentLoader });
    const collection = one(expanded);
    assert.deepEqual(collection['@type'], [`${AS}OrderedCollection`]);
    const page = one(collection[`${AS}first`]);
    assert.deepEqual(page['@type'], [`${AS}OrderedCollectionPage`]);
    assert.equal(one(page[`${AS}partOf`])['@id'], collection['@id']);
    const items = one(page[`${AS}items`])['@list'] as Node[];
    assert.equal(one(collection[`${AS}totalItems`])['@value'], items.length);
    for (const item of items) {
      assert.deepEqual(item['@type'], [`${OA}Annotation`]);
      assert.match(String(item['@id']), /^urn:uuid:/);
      const target = one(item[`${OA}hasTarget`]);
      assert.match(String(one(target[`${OA}hasSource`])['@id']), /^[a-z][a-z\d+.-]*:/);
      assert.ok(
        String(one(one(item[`${AS}generator`])['http://xmlns.com/foaf/0.1/name'])['@value']),
      );
      for (const selector of target[`${OA}hasSelector`] as Node[]) {
        const [type] = selector['@type'] as string[];
        if (type === `${OA}TextQuoteSelector`) one(selector[`${OA}exact`]);
        if (type === `${OA}TextPositionSelector`) {
          const start = Number(one(selector[`${OA}start`])['@value']);
          assert.ok(start < Number(one(selector[`${OA}end`])['@value']));
        }
      }
    }
  });
});
