import assert from 'node:assert/strict';
import type { ExportDocument, ExportOptions } from '../../../src/formats/exportFormat';
import { uima } from '../../../src/formats/uima';
import { exportDocument } from './documents';
import { hostileDocuments } from './hostileArticles';
import { sampleDocuments } from './sampleDocuments';

interface Feature {
  readonly '%NAME': string;
  readonly '%RANGE': string;
  readonly '%ELEMENT_TYPE'?: string;
}

type Structure = Readonly<Record<string, unknown>>;

interface Cas {
  readonly '%TYPES': Readonly<Record<string, Readonly<Record<string, unknown>>>>;
  readonly '%FEATURE_STRUCTURES': readonly Structure[];
  readonly '%VIEWS': Readonly<
    Record<string, { readonly '%SOFA': number; readonly '%MEMBERS': readonly number[] }>
  >;
}

/** What every type system has. */
const builtIn = new Map([
  ['uima.cas.TOP', null],
  ['uima.cas.Sofa', 'uima.cas.TOP'],
  ['uima.cas.FSArray', 'uima.cas.TOP'],
  ['uima.cas.StringArray', 'uima.cas.TOP'],
  ['uima.cas.AnnotationBase', 'uima.cas.TOP'],
  ['uima.tcas.Annotation', 'uima.cas.AnnotationBase'],
  ['uima.tcas.DocumentAnnotation', 'uima.tcas.Annotation'],
]);
const ownFeatures: Readonly<Record<string, readonly string[]>> = {
  'uima.cas.Sofa': ['sofaNum', 'sofaID', 'mimeType', 'sofaString'],
  'uima.tcas.Annotation': ['@sofa', 'begin', 'end'],
  'uima.tcas.DocumentAnnotation': ['language'],
  'uima.cas.FSArray': ['%ELEMENTS'],
  'uima.cas.StringArray': ['%ELEMENTS'],
};

/** The structures of a CAS by their ids, checked against the types that it declares. */
function read(cas: Cas): ReadonlyMap<number, Structure> {
  const types = cas['%TYPES'];
  const above = (type: string): string | null => {
    const declared = types[type]?.['%SUPER_TYPE'];
    const known = builtIn.get(type);
    assert.ok(declared !== undefined || known !== undefined, `${type} is declared`);
    return (declared as string | undefined) ?? known ?? null;
  };
  const lineOf = (type: string): string[] => {
    const next = above(type);
    return next === null ? [type] : [type, ...lineOf(next)];
  };
  const all = new Map(cas['%FEATURE_STRUCTURES'].map((each) => [each['%ID'] as number, each]));
  assert.equal(all.size, cas['%FEATURE_STRUCTURES'].length, 'every id is one structure');
  for (const [name, type] of Object.entries(types)) {
    assert.equal(type['%NAME'], name);
    lineOf(name);
  }
  for (const structure of all.values()) {
    const line = lineOf(structure['%TYPE'] as string);
    for (const [name, value] of Object.entries(structure)) {
      if (name === '%ID' || name === '%TYPE') continue;
      if (line.some((type) => ownFeatures[type]?.includes(name))) continue;
      const plain = name.replace(/^@/, '');
      const feature = line.map((type) => types[type]?.[plain]).find(Boolean) as Feature | undefined;
      assert.ok(feature, `${line[0] ?? ''} has ${plain}`);
      if (!name.startsWith('@')) {
        const range = feature['%RANGE'];
        assert.equal(typeof value, range === 'uima.cas.Double' ? 'number' : 'string', name);
        continue;
      }
      const target = all.get(value as number);
      assert.ok(target, `${plain} refers to a structure`);
      assert.ok(lineOf(target['%TYPE'] as string).includes(feature['%RANGE']), plain);
      const element = feature['%ELEMENT_TYPE'];
      for (const id of element ? (target['%ELEMENTS'] as number[]) : []) {
        assert.ok(lineOf(all.get(id)?.['%TYPE'] as string).includes(element ?? ''));
      }
    }
  }
  for (const view of Object.values(cas['%VIEWS'])) {
    assert.equal(all.get(view['%SOFA'])?.['%TYPE'], 'uima.cas.Sofa');
    for (const id of view['%MEMBERS']) assert.ok(all.has(id));
  }
  return all;
}

function exported(input: ExportDocument, options?: ExportOptions): Structure[] {
  const [file] = uima.files(input, 'dam', options);
  return [...read(JSON.parse(String(file?.content)) as Cas).values()];
}

const wordsOf = (structures: readonly Structure[], one: Structure): string => {
  const sofa = structures.find((each) => each['%ID'] === one['@sofa']);
  return (sofa?.['sofaString'] as string).slice(one['begin'] as number, one['end'] as number);
};

const ofType = (structures: readonly Structure[], type: string): Structure[] =>
  structures.filter((each) => each['%TYPE'] === `speechmark.${type}`);

describe('uima, by the rules of CAS JSON 0.4', () => {
  it('has the readable text, and what annotations say in features', () => {
    const structures = exported(exportDocument());
    const byId = (id: unknown): Structure | undefined =>
      structures.find((each) => each['%ID'] === id);
    const [pledge] = ofType(structures, 'Pledge');
    assert.ok(pledge);
    assert.equal(wordsOf(structures, pledge), '5 million pounds');
    assert.equal(byId(pledge['@pledger'])?.['canonicalName'], 'Mara Quill');
    assert.equal(wordsOf(structures, byId(pledge['@recipient']) ?? {}), 'Kenya & Chad');
    assert.equal(byId(pledge['@money'])?.['amount'], '5000000');
    const [quote] = ofType(structures, 'Quote');
    assert.equal(quote?.['note'], 'checked');
    const [claim] = ofType(structures, 'Claim');
    assert.deepEqual(byId(claim?.['@quotes'])?.['%ELEMENTS'], [quote?.['%ID']]);
  });

  it('tells what the file is and how it was read', () => {
    const [source] = ofType(
      exported(exportDocument({ sha256: 'ab' }), { version: '1.2.3' }),
      'Source',
    );
    assert.deepEqual(
      [source?.['uri'], source?.['title'], source?.['sha256'], source?.['version']],
      ['samples/dam.txt', 'Dam talks 🌊', 'ab', '1.2.3'],
    );
  });

  const check = (input: ExportDocument): void => {
    const structures = exported(input);
    const words = new Map(
      structures
        .filter((each) => 'identifier' in each && 'begin' in each)
        .map((each) => [each['identifier'], wordsOf(structures, each)]),
    );
    for (const { id, text } of input.annotated.annotations) assert.equal(words.get(id), text);
    assert.equal(words.size, input.annotated.annotations.length);
  };

  it('has every annotation of the samples', () => {
    for (const input of sampleDocuments()) check(input);
  }).timeout(0);

  it('has every annotation, whatever the characters', () => {
    for (const input of hostileDocuments()) check(input);
  }).timeout(0);
});
