// Of a file of several articles each goes out as a document of its own.
import assert from 'node:assert/strict';

import { annotate } from '../../../src/core/annotate';
import { csv } from '../../../src/formats/csv';
import { exportText } from '../../../src/formats/exportText';
import type { TextFormat } from '../../../src/formats/exportFormat';
import { json } from '../../../src/formats/json';
import { jsonl } from '../../../src/formats/jsonl';
import { w3c } from '../../../src/formats/w3c';
import { severalFiles } from '../core/severalFiles';
import { runCli } from '../cli/runCli';

const [{ text: source, articles } = { text: '', articles: [] }] = severalFiles;
const annotated = annotate(source);

const exported = (format: TextFormat): string =>
  exportText(format, [{ uri: 'export.txt', source, annotated }]);

interface DocumentFields {
  readonly type?: string;
  readonly title: string;
  readonly source: string;
  readonly date: string;
  readonly part: { readonly number: number; readonly of: number; start: number; end: number };
  readonly entities: readonly { readonly id: string }[];
  readonly annotations: readonly { readonly start: number; readonly actor?: string | null }[];
}

const told = ({ title, source: from, date }: DocumentFields): unknown => [title, from, date];

describe('several articles in one file', () => {
  it('have a document line each in jsonl, with their annotations behind it', () => {
    const lines = exported(jsonl)
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as DocumentFields & { start: number });
    const heads = lines.filter(({ type }) => type === 'document');
    assert.deepEqual(heads.map(told), articles);
    assert.deepEqual(
      heads.map(({ part }) => [part.number, part.of]),
      [
        [1, 2],
        [2, 2],
      ],
    );
    let part: DocumentFields['part'] | undefined;
    for (const line of lines) {
      if (line.type === 'document') ({ part } = line);
      else assert.ok(part && line.start >= part.start && line.start < part.end);
    }
    assert.equal(lines.length, 2 + annotated.annotations.length);
  });

  it('are documents of their own in json', () => {
    const { documents } = JSON.parse(exported(json)) as { documents: DocumentFields[] };
    assert.deepEqual(documents.map(told), articles);
    for (const { annotations, entities } of documents) {
      const ids = new Set(entities.map(({ id }) => id));
      assert.ok(annotations.length > 0);
      for (const { actor } of annotations) if (actor) assert.ok(ids.has(actor));
    }
  });

  it('are told in each row of csv', () => {
    const [header = '', ...rows] = exported(csv).trimEnd().split('\r\n');
    assert.match(header, /,title,source,date,decided_by,decided_at,sha256,version$/);
    assert.equal(rows.length, annotated.annotations.length);
    assert.ok(rows[0]?.endsWith(',Two ferries for Harwick,The Harwick Courier,2031-05-03,,,,'));
    assert.ok(rows.at(-1)?.endsWith(',Mill closes,Sandvik Evening News,2031-05-05,,,,'));
  });

  it('are what the targets of w3c are part of', () => {
    const { first } = JSON.parse(exported(w3c)) as {
      first: { items: { target: { 'speechmark:file': string; 'dcterms:isPartOf': unknown } }[] };
    };
    assert.equal(first.items.length, annotated.annotations.length);
    assert.equal(first.items[0]?.target['speechmark:file'], 'export.txt');
    assert.deepEqual(first.items.at(-1)?.target['dcterms:isPartOf'], {
      type: 'Text',
      'dc:title': 'Mill closes',
      'dc:publisher': 'Sandvik Evening News',
      'dc:date': '2031-05-05',
    });
  });

  it('are told in the answer to a record', async () => {
    const stdin = `${JSON.stringify({ id: 1, text: source })}\n`;
    const { out } = await runCli(['annotate', '--records'], { stdin });
    const answer = JSON.parse(out) as { articles: DocumentFields[]; entities: { id: string }[] };
    assert.deepEqual(answer.articles.map(told), articles);
    assert.deepEqual(
      answer.articles.flatMap(({ entities }) => entities),
      answer.entities.map(({ id }) => id),
    );
  });

  it('are not told of a file of one', () => {
    const one = { uri: 'one.txt', source: 'A fund.', annotated: annotate('A fund.') };
    assert.doesNotMatch(exportText(jsonl, [one]) + exportText(json, [one]), /"part"|"date"/);
  });
});
