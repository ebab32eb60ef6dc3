import assert from 'node:assert/strict';
import { SaxesParser } from 'saxes';
import type { ExportDocument, ExportOptions } from '../../../src/formats/exportFormat';
import { tei } from '../../../src/formats/tei';
import { exportDocument } from './documents';
import { hostileDocuments } from './hostileArticles';
import { sampleDocuments } from './sampleDocuments';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  text: string;
}

/** The elements of a document that an XML parser takes, with all the text in each. */
function read(input: ExportDocument, options?: ExportOptions): Element[] {
  const [file] = tei.files(input, 'dam', options);
  const parser = new SaxesParser({ xmlns: true });
  const all: Element[] = [];
  const open: Element[] = [];
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes, uri }) => {
    assert.equal(uri, 'http://www.tei-c.org/ns/1.0');
    const values = Object.entries(attributes).map(([key, { value }]) => [key, value]);
    const element = {
      name,
      attributes: Object.fromEntries(values) as Record<string, string>,
      text: '',
    };
    all.push(element);
    open.push(element);
  });
  parser.on('text', (text) => {
    for (const element of open) element.text += text;
  });
  parser.on('closetag', () => open.pop());
  parser.write(String(file?.content)).close();
  return all;
}

const named = (elements: readonly Element[], name: string): Element[] =>
  elements.filter((each) => each.name === name);

const plain = (text: string): string => text.replace(/\s+/g, '');

/** Every annotation by its own id, put together from its parts. */
function check(input: ExportDocument): void {
  const elements = read(input);
  const ids = elements.flatMap(({ attributes }) => attributes['xml:id'] ?? []);
  assert.equal(new Set(ids).size, ids.length, 'every id is one element');
  const byId = new Map(elements.map((each) => [each.attributes['xml:id'], each]));
  for (const { attributes } of elements) {
    for (const name of ['ref', 'who', 'target', 'prev']) {
      const id = attributes[name]?.slice(1);
      assert.ok(id === undefined || byId.has(id), `${name} leads somewhere`);
    }
  }
  const words = new Map<string, string>();
  const first = (element: Element): string => {
    const { prev } = element.attributes;
    const before = prev === undefined ? undefined : byId.get(prev.slice(1));
    return before ? first(before) : (element.attributes['xml:id'] ?? '');
  };
  for (const element of elements) {
    const id = first(element);
    if (id.startsWith('a')) words.set(id, (words.get(id) ?? '') + element.text);
  }
  const spans = new Map(named(elements, 'span').map((each) => [each.attributes['n'], each]));
  for (const { id, text } of input.annotated.annotations) {
    const target = spans.get(id)?.attributes['target']?.slice(1) ?? '';
    assert.equal(plain(words.get(target) ?? ''), plain(text));
  }
}

describe('tei, as an XML parser reads it', () => {
  it('has names, measures and speech in the text, and who is meant beside it', () => {
    const elements = read(exportDocument());
    const [name] = named(elements, 'persName').filter(({ attributes }) => 'ref' in attributes);
    assert.equal(name?.text, 'Mara Quill');
    const [person] = named(elements, 'person');
    assert.equal(name.attributes['ref'], `#${person?.attributes['xml:id'] ?? ''}`);
    const [measure] = named(elements, 'measure');
    assert.deepEqual(
      [measure?.attributes['quantity'], measure?.attributes['unit']],
      ['5000000', 'GBP'],
    );
    const [said] = named(elements, 'said');
    assert.deepEqual(
      [said?.text, said?.attributes['direct'], said?.attributes['who']],
      ['the dam was “a wall of hope”', 'false', name.attributes['ref']],
    );
    assert.equal(named(elements, 'quote')[0]?.text, '“a wall of hope”');
  });

  it('says of each annotation how it came about, and of what file', () => {
    const elements = read(exportDocument({ sha256: 'ab12' }), {
      version: '1.2.3',
      date: '2031-05-03T10:20:30Z',
    });
    const spans = named(elements, 'span').map(({ text }) => text);
    assert.ok(
      spans.includes(
        'Mara Quill: 5 million pounds to Kenya & Chad. Found by rule test, confidence 0.9; suggested.',
      ),
    );
    assert.ok(spans.some((text) => text.endsWith('Note: checked')));
    assert.ok(named(elements, 'idno').some(({ text }) => text === 'ab12'));
    assert.equal(named(elements, 'application')[0]?.attributes['version'], '1.2.3');
    assert.equal(named(elements, 'change')[0]?.attributes['when'], '2031-05-03T10:20:30Z');
  });

  it('has the words of every annotation of the samples', () => {
    for (const input of sampleDocuments()) check(input);
  }).timeout(0);

  it('has them whatever the characters', () => {
    for (const input of hostileDocuments()) check(input);
  }).timeout(0);
});
