import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';
import { brat } from '../../../src/formats/brat';
import type { ExportDocument, ExportOptions } from '../../../src/formats/exportFormat';
import { type BratDocument, readConfiguration, readStandoff } from './bratReader';
import { exportDocument } from './documents';
import { hostileDocuments } from './hostileArticles';
import { sampleDocuments } from './sampleDocuments';

const configuration = readConfiguration(String(brat.shared()[0]?.content));

function exported(
  input: ExportDocument,
  options?: ExportOptions,
): { readonly text: string; readonly ann: string; readonly read: BratDocument } {
  const [text, ann] = brat.files(input, 'dam', options).map(({ content }) => String(content));
  assert.ok(text !== undefined && ann !== undefined);
  return { text, ann, read: readStandoff(text, ann, configuration) };
}

/** The spans of annotations, in order, with the text of each. */
function wordsOf({ spans, notes }: BratDocument): Map<string, string> {
  const own = notes.filter(({ type }) => type === 'Speechmark');
  return new Map(
    own.flatMap(({ of, text }) => {
      const span = spans.get(of);
      const { id } = JSON.parse(text) as { id: string };
      return span ? [[id, span.text] as const] : [];
    }),
  );
}

describe('brat, by the rules of its standoff format', () => {
  it('has the readable text, spans, relations, an event for a pledge, and coreference', () => {
    const { text, read } = exported(exportDocument());
    assert.match(text, /^Dam talks 🌊\n\nMara Quill pledged 5 million pounds/);
    const types = [...read.spans.values()].map(({ type, text: words }) => `${type} ${words}`);
    assert.deepEqual(types.slice(0, 4), [
      'Person Mara Quill',
      'Money 5 million pounds',
      'Claim the dam was “a wall of hope”',
      'Quote “a wall of hope”',
    ]);
    const [event] = [...read.events.values()];
    assert.equal(read.spans.get(event?.trigger ?? '')?.text, 'pledged');
    assert.deepEqual(
      event?.roles.map(([role, id]) => [role, read.spans.get(id)?.text]),
      [
        ['Amount', '5 million pounds'],
        ['Pledger', 'Mara Quill'],
        ['Recipient', 'Kenya & Chad'],
      ],
    );
    const relations = read.relations.map(
      ({ type, from, to }) =>
        `${type}: ${String(read.spans.get(from)?.text)} -> ${String(read.spans.get(to)?.text)}`,
    );
    assert.ok(relations.includes('Pledger: 5 million pounds -> Mara Quill'));
    assert.ok(relations.includes('Speaker: “a wall of hope” -> She'));
    assert.ok(relations.includes('Holds: the dam was “a wall of hope” -> “a wall of hope”'));
  });

  it('counts code points', () => {
    const { ann } = exported(exportDocument());
    // One character outside the basic plane stands before.
    assert.match(ann, /^T1\tPerson 13 23\tMara Quill\n/);
  });

  it('tells a span over line ends in fragments', () => {
    const source = 'Lena Obrecht, the mayor, said:\n\n“We stay.\n\n“We build,” she said.\n';
    const { read } = exported({ uri: 'a', source, annotated: annotate(source) });
    const span = { start: source.indexOf('“We s'), end: source.indexOf(' she'), text: '' };
    assert.ok(
      [...read.spans.values()].some(({ type }) => type === 'Quote'),
      JSON.stringify(span),
    );
  });

  it('tells status, note and what the file is', () => {
    const { read } = exported(exportDocument({ sha256: 'ab' }), {
      version: '1.2.3',
      date: '2031-05-03T10:20:30Z',
    });
    assert.ok(read.notes.some(({ type, text }) => type === 'AnnotatorNotes' && text === 'checked'));
    assert.ok(
      read.attributes.some(({ name, value }) => name === 'Status' && value === 'suggested'),
    );
    const record = read.notes.find(({ type }) => type === 'SpeechmarkDocument')?.text ?? '';
    const { sha256, version, date } = JSON.parse(record) as Record<string, unknown>;
    assert.deepEqual([sha256, version, date], ['ab', '1.2.3', '2031-05-03T10:20:30Z']);
  });

  it('makes a cluster of the mentions of an actor', () => {
    const source = 'Ana Roe spoke. “We wait,” Ms Roe said. She left.\n';
    const { read } = exported({ uri: 'a', source, annotated: annotate(source) });
    const words = read.equivalences.map((ids) => ids.map((id) => read.spans.get(id)?.text));
    assert.ok(words.some((one) => one.includes('Ana Roe') && one.includes('She')));
  });

  it('keeps the rules, and every annotation, in the samples', () => {
    for (const input of sampleDocuments()) check(input);
  }).timeout(0);

  it('keeps them for any characters', () => {
    for (const input of hostileDocuments()) check(input);
  }).timeout(0);
});

function check(input: ExportDocument): void {
  const words = wordsOf(exported(input).read);
  for (const { id, kind, text } of input.annotated.annotations) {
    if (kind !== 'pledge') assert.equal(words.get(id), text.replace(/\n+/g, ' '), input.uri);
  }
}
