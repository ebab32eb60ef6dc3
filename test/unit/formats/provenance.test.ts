// Where each format tells of which file an annotation is and how it came about.
import assert from 'node:assert/strict';
import { parse } from 'csv-parse/sync';
import readXlsxFile from 'read-excel-file/node';
import type { Annotation } from '../../../src/core/model';
import { bytesOf } from '../../../src/formats/content';
import { exportFiles } from '../../../src/formats/exportFiles';
import { exportFormats } from '../../../src/formats/registry';
import { actor, annotated, claim, exportDocument, money, pledge, quote } from './documents';

const options = { version: '1.2.3', date: '2031-05-03T10:20:30Z' };
const decided = {
  rule: 'colon-before',
  confidence: 0.73,
  status: 'corrected',
  decidedBy: 'Ines',
  decidedAt: '2031-05-02T08:09:10Z',
} as const;

/** What is told of the file and its reading, and of a pledge of Mara Quill's. */
interface Told {
  readonly file?: unknown;
  readonly sha256?: unknown;
  readonly version?: unknown;
  readonly date?: unknown;
  readonly rule?: unknown;
  readonly confidence?: unknown;
  readonly status?: unknown;
  readonly decidedBy?: unknown;
  readonly decidedAt?: unknown;
}

const all: Told = { file: 'samples/dam.txt', sha256: 'ab12cd', ...options, ...decided };
type Fact = keyof Told;

type Row = Readonly<Record<string, unknown>>;
const parsed = (text: string): Row => JSON.parse(text) as Row;
const lines = (text: string): string[] => text.split('\n').filter((line) => line !== '');
const rows = (text: string): Row[] => lines(text).map(parsed);
const csvRows = (text: string): Row[] => parse(text, { bom: true, columns: true });
const isPledge = ({ kind }: Row): boolean => kind === 'pledge';
const first = (text: string, pattern: RegExp): string | undefined => pattern.exec(text)?.[1];

/** What the sentence “Found by rule …” tells. */
const inSentence = (text: string): Told => {
  const [, rule, confidence, status, decidedBy, decidedAt] =
    /Found by rule ([\w-]+), confidence ([\d.]+); (\w+) by (\w+) on (\S+)\./.exec(text) ?? [];
  return { rule, confidence: Number(confidence), status, decidedBy, decidedAt };
};

const ofRecord = ({ rule, confidence, status, decidedBy, decidedAt }: Row): Told => ({
  rule,
  confidence,
  status,
  decidedBy,
  decidedAt,
});

const ofTable = (row: Row): Told => ({
  ...ofRecord(row),
  confidence: Number(row['confidence']),
  decidedBy: row['decided_by'] ?? row['decidedBy'],
  decidedAt: row['decided_at'] ?? row['decidedAt'],
});

const versionIn = (text: unknown): string | undefined => first(String(text), /^Speechmark (.+)$/);

/** A reader for each format, and what it has no place for. */
const readers: Readonly<
  Record<string, { readonly lacks?: readonly Fact[]; read(text: string): Told }>
> = {
  jsonl: {
    lacks: ['date'],
    read(text) {
      const [document = {}] = rows(text);
      const { uri: file, sha256, version } = document;
      return { file, sha256, version, ...ofRecord(rows(text).find(isPledge) ?? {}) };
    },
  },
  json: {
    lacks: ['date'],
    read(text) {
      const [document = {}] = parsed(text)['documents'] as Row[];
      const { uri: file, sha256, version } = document;
      const pledged = (document['annotations'] as Row[]).find(isPledge);
      return { file, sha256, version, ...ofRecord(pledged ?? {}) };
    },
  },
  w3c: {
    read(text) {
      const collection = parsed(text);
      const [document = '{}'] = collection['speechmark:documents'] as string[];
      const items = (collection['first'] as Row)['items'] as Row[];
      const item = items.find((each) => JSON.stringify(each).includes('"pledge"')) ?? {};
      const bodies = item['body'] as Row[];
      const described = bodies.find(({ purpose }) => purpose === 'describing') ?? {};
      const { rule, confidence, status } = parsed(String(described['value']));
      return {
        file: (item['target'] as Row)['speechmark:file'] ?? parsed(document)['uri'],
        sha256: parsed(document)['sha256'],
        version: versionIn((item['generator'] as Row)['name']),
        date: item['generated'],
        rule,
        confidence,
        status,
        decidedBy: (item['creator'] as Row)['name'],
        decidedAt: item['created'],
      };
    },
  },
  csv: {
    lacks: ['date'],
    read(text) {
      const row = csvRows(text).find(isPledge) ?? {};
      const { sha256, version } = row;
      return { file: row['file'] ?? row['uri'], sha256, version, ...ofTable(row) };
    },
  },
  brat: {
    read(text) {
      const note = (name: string, of: string): Row =>
        parsed(first(text, new RegExp(`^#\\d+\\t${name} ${of}\\t(.*)$`, 'm')) ?? '{}');
      const { uri: file, sha256, version, date } = note('SpeechmarkDocument', 'T1');
      return { file, sha256, version, date, ...ofRecord(note('Speechmark', 'E1')) };
    },
  },
  conll: {
    lacks: ['date'],
    read(text) {
      const [, ...parts] = (first(text, /^# annotation = (pledge-.*)$/m) ?? '').split('|');
      const of = Object.fromEntries(parts.map((part) => part.split('=')));
      return {
        file: first(text, /^# newdoc id = (.*)$/m),
        sha256: first(text, /^# sha256 = (.*)$/m),
        version: versionIn(first(text, /^# generator = (.*)$/m)),
        rule: of['Rule'],
        confidence: Number(of['Confidence']),
        status: of['Status'],
        decidedBy: of['DecidedBy'],
        decidedAt: of['DecidedAt'],
      };
    },
  },
  uima: {
    read(text) {
      const structures = parsed(text)['%FEATURE_STRUCTURES'] as Row[];
      const of = (type: string): Row =>
        structures.find((each) => each['%TYPE'] === `speechmark.${type}`) ?? {};
      const { uri: file, sha256, version, date } = of('Source');
      return { file, sha256, version, date, ...ofRecord(of('Pledge')) };
    },
  },
  tei: {
    read: (text) => ({
      file: first(text, /<idno type="file">([^<]*)</),
      sha256: first(text, /<idno type="sha256">([^<]*)</),
      version: first(text, /<application ident="Speechmark" version="([^"]*)"/),
      date: first(text, /<change when="([^"]*)"/),
      ...inSentence(first(text, /<span n="pledge-1"[^>]*>([^<]*)</) ?? ''),
    }),
  },
  html: {
    lacks: ['rule', 'confidence'],
    read(text) {
      const footer = first(text, /<footer>(.*?)<\/footer>/s) ?? '';
      const [file, sha256, version, date] = [...footer.matchAll(/<span>([^<]*)</g)].map(
        ([, words = '']) => words.replace(/^(?:SHA-256|Speechmark) /, ''),
      );
      const cards = JSON.parse(first(text, /class="cards">(.*?)<\/script>/s) ?? '[]') as Row[];
      const told = new Map(cards.find(isPledge)?.['rows'] as [string, string][]);
      const [status = '', decidedBy, decidedAt] = (told.get('Decided') ?? '').split(', ');
      assert.equal(told.get('Why'), 'colon before', 'the rule in words');
      return {
        file,
        sha256,
        version,
        date,
        status: status.toLowerCase(),
        decidedBy,
        decidedAt,
      };
    },
  },
  markdown: {
    lacks: ['rule', 'confidence'],
    read(text) {
      const [, status, decidedBy, decidedAt] =
        /\(pledged, paragraph 1; (\w+) by (\w+) on ([^)]*)\)/.exec(text) ?? [];
      return {
        file: first(text, /^- File: (.*)$/m),
        sha256: first(text, /^- SHA-256: (.*)$/m),
        version: versionIn(first(text, /^- Read by: (.*)$/m)),
        date: first(text, /^- Exported: (.*)$/m),
        status,
        decidedBy,
        decidedAt,
      };
    },
  },
  iati: {
    lacks: ['date'],
    read(text) {
      const [row = {}] = csvRows(text);
      const { file, sha256, version } = row;
      return { file, sha256, version, ...ofTable(row) };
    },
  },
  ftm: {
    read(text) {
      const of = (schema: string): Record<string, string[]> =>
        (rows(text).find((each) => each['schema'] === schema)?.['properties'] ?? {}) as Record<
          string,
          string[]
        >;
      const article = of('Article');
      return {
        // A file's name alone: FollowTheMoney has no place for where it is.
        file: article['fileName']?.[0] === 'dam.txt' ? 'samples/dam.txt' : article['fileName'],
        sha256: first(article['description']?.[0] ?? '', /^SHA-256 of the file: (.*)$/),
        version: versionIn(article['generator']?.[0]),
        date: article['retrievedAt']?.[0],
        ...inSentence(of('Event')['description']?.[0] ?? ''),
      };
    },
  },
  claims: {
    read(text) {
      const graph = parsed(text)['@graph'] as Row[];
      const of = (type: string): Row => graph.find((each) => each['@type'] === type) ?? {};
      const article = of('Article');
      return {
        file: article['identifier'],
        sha256: article['sha256'],
        version: versionIn((article['sdPublisher'] as Row)['name']),
        date: article['sdDatePublished'],
        ...inSentence(String(of('Claim')['disambiguatingDescription'])),
      };
    },
  },
};

const input = exportDocument({
  sha256: 'ab12cd',
  annotated: annotated(
    [actor, money, pledge, { ...claim, speaker: 'person-1' }, quote].map((each): Annotation => ({
      ...each,
      ...decided,
    })),
  ),
});

describe('what is told of the making', () => {
  for (const format of exportFormats) {
    it(`stands in ${format.id}`, async () => {
      const files = await exportFiles(format, input, 'dam', options);
      if (format.id === 'xlsx') {
        const read = await readXlsxFile(Buffer.from(bytesOf(files[0]?.content ?? '')));
        const sheet = (name: string): unknown[][] =>
          read.find((each) => each.sheet === name)?.data ?? [];
        const [head = [], row = []] = sheet('Pledges');
        const of = Object.fromEntries(head.map((name, at) => [String(name), row[at]]));
        const summary = new Map(sheet('Summary').map(([name, value]) => [name, value]));
        const { sha256 } = of;
        const file = of['file'] ?? of['uri'];
        const version = summary.get('Speechmark');
        const told = { file, sha256, version, date: summary.get('Exported'), ...ofTable(of) };
        assert.deepEqual(told, all);
        return;
      }
      const reader = readers[format.id] ?? assert.fail('no reader');
      const file = files.find(({ path }) => path.endsWith(format.extension));
      const text = new TextDecoder().decode(bytesOf(file?.content ?? ''));
      const lacks = new Set<string>(reader.lacks);
      const expected = Object.entries(all).filter(([fact]) => !lacks.has(fact));
      assert.deepEqual(reader.read(text), Object.fromEntries(expected));
    });
  }
});
