import assert from 'node:assert/strict';
import jsonld, { type JsonLdDocument } from 'jsonld';
import type { RemoteDocument } from 'jsonld/jsonld-spec';
import { claims } from '../../../src/formats/claims';
import { exportText } from '../../../src/formats/exportText';
import { exportDocument } from './documents';
import { sampleDocuments } from './sampleDocuments';

type Node = Readonly<Record<string, unknown>> & {
  readonly '@id'?: string;
  readonly '@type'?: string[];
};

const vocabulary = 'https://schema.org/';

/** schema.org's context as far as it matters here: its terms, and that urls are references. */
const context = { '@vocab': vocabulary, url: { '@id': `${vocabulary}url`, '@type': '@id' } };

async function expanded(text: string): Promise<Node[]> {
  const documentLoader = (url: string): Promise<RemoteDocument> => {
    assert.equal(url, 'https://schema.org');
    return Promise.resolve({ documentUrl: url, document: { '@context': context } });
  };
  return (await jsonld.expand(JSON.parse(text) as JsonLdDocument, {
    documentLoader,
  })) as unknown as Node[];
}

const ofType = (nodes: readonly Node[], type: string): Node[] =>
  nodes.filter((node) => node['@type']?.includes(vocabulary + type));

const value = (node: Node | undefined, name: string): unknown =>
  (node?.[vocabulary + name] as Node[] | undefined)?.[0]?.['@value'];

const object = (node: Node | undefined, name: string): Node | undefined =>
  (node?.[vocabulary + name] as Node[] | undefined)?.[0];

describe('claims, as a JSON-LD processor reads them', () => {
  it('has the article, what is quoted and what is claimed, and by whom', async () => {
    const nodes = await expanded(
      exportText(claims, [exportDocument({ sha256: 'ab' })], { version: '1.2.3' }),
    );
    const [article] = ofType(nodes, 'Article');
    assert.equal(value(article, 'headline'), 'Dam talks 🌊');
    assert.equal(value(article, 'sha256'), 'ab');
    const [quotation] = ofType(nodes, 'Quotation');
    assert.equal(value(quotation, 'text'), '“a wall of hope”');
    assert.equal(object(quotation, 'isPartOf')?.['@id'], article?.['@id']);
    // Whom “she” stands for is not known here: no person is made up.
    assert.deepEqual(object(quotation, 'spokenByCharacter')?.['@type'], [`${vocabulary}Thing`]);
    const [claim] = ofType(nodes, 'Claim');
    assert.equal(value(object(claim, 'author'), 'name'), 'Mara Quill');
    assert.equal(object(claim, 'hasPart')?.['@id'], quotation?.['@id']);
    assert.match(
      String(value(claim, 'disambiguatingDescription')),
      /rule test, confidence 0\.9; suggested/,
    );
  });

  it('never has a verdict, and refers to nothing that is not there', async () => {
    const text = exportText(claims, sampleDocuments());
    assert.doesNotMatch(text, /ClaimReview|Rating|"reviewBody"/);
    const nodes = await expanded(text);
    const ids = new Set(nodes.map((node) => node['@id']));
    assert.equal(ids.size, nodes.length);
    for (const node of nodes) {
      for (const name of ['isPartOf', 'appearance', 'hasPart', 'isBasedOn']) {
        const id = object(node, name)?.['@id'];
        assert.ok(id === undefined || ids.has(id), name);
      }
    }
  }).timeout(0);

  it('is a graph for no document too', async () => {
    assert.deepEqual(await expanded(exportText(claims, [])), []);
  });
});
