/**
 * Measures actors against re3d (dstl/re3d, Open Government Licence and public domain), with raw
 * compromise and raw wink-nlp beside it in the same run.
 *
 *   npx tsx test/evaluate/actors.ts [--errors[=N]] [PATH]
 *
 * A prediction is right when it has (exact) or overlaps (overlap) a gold span of its row; a gold
 * span is found when a prediction of its row has or overlaps it.
 */
import { existsSync, readFileSync } from 'node:fs';

import compromise from 'compromise';
import winkModel from 'wink-eng-lite-web-model';
import winkNlp, { type Document as WinkDocument, type ItemEntity } from 'wink-nlp';

import { annotate } from '../../src/core/annotate';
import type { ActorAnnotation } from '../../src/core/model';
import { codePointOffsets } from './codePointOffsets';

interface Gold {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
}

interface Record3d {
  readonly id: string;
  readonly text: string;
  readonly entities: readonly Gold[];
}

interface Marked {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const PRONOUN =
  /^(?:i|me|my|mine|myself|you|your|he|him|his|himself|she|her|hers|herself|it|its|itself|we|us|our|ours|ourselves|they|them|their|theirs|themselves|who|whose)$/i;

const ORGANISATION_TYPES = ['organization', 'government', 'bloc', 'group'] as const;
const PERSON = { gold: ['Person'], types: ['person'], raw: ['people'] } as const;
const ORGANISATION = {
  gold: ['Organisation'],
  types: ORGANISATION_TYPES,
  raw: ['organizations'],
} as const;
/** The sum is fair to who finds a name but does not tell its kind. */
const EITHER = {
  gold: ['Person', 'Organisation'],
  types: ['person', ...ORGANISATION_TYPES],
  raw: ['people', 'organizations'],
} as const;

/** What is compared with what. Pronouns are rows of their own: only Speechmark marks any. */
const ROWS = [
  { name: 'person', ...PERSON, pronouns: false },
  { name: 'person+pronouns', ...PERSON, pronouns: true },
  { name: 'organisation', ...ORGANISATION, pronouns: false },
  { name: 'organisation+pronouns', ...ORGANISATION, pronouns: true },
  { name: 'person or organisation', ...EITHER, pronouns: false },
  { name: 'person or organisation+pronouns', ...EITHER, pronouns: true },
  { name: 'country', gold: ['country'], types: ['country'], raw: ['places'], pronouns: false },
] as const;

type Row = (typeof ROWS)[number];

const SYSTEMS = ['speechmark', 'compromise', 'wink-nlp'] as const;
type System = (typeof SYSTEMS)[number];

/** Counts of one comparison over all documents. */
class Tally {
  predicted = 0;
  gold = 0;
  #rightExact = 0;
  #foundExact = 0;
  #rightOverlap = 0;
  #foundOverlap = 0;
  readonly spurious: string[] = [];
  readonly missed: string[] = [];

  add(text: string, predicted: readonly Marked[], gold: readonly Marked[]): void {
    const same = (a: Marked, b: Marked): boolean => a.start === b.start && a.end === b.end;
    const overlap = (a: Marked, b: Marked): boolean => a.start < b.end && b.start < a.end;
    this.predicted += predicted.length;
    this.gold += gold.length;
    const around = ({ start, end }: Marked): string =>
      `${text.slice(Math.max(0, start - 45), start)}[${text.slice(start, end)}]${text.slice(end, end + 35)}`.replace(
        /\s+/g,
        ' ',
      );
    for (const one of predicted) {
      if (gold.some((other) => same(one, other))) this.#rightExact++;
      if (gold.some((other) => overlap(one, other))) this.#rightOverlap++;
      else this.spurious.push(around(one));
    }
    for (const one of gold) {
      if (predicted.some((other) => same(one, other))) this.#foundExact++;
      if (predicted.some((other) => overlap(one, other))) this.#foundOverlap++;
      else this.missed.push(around(one));
    }
  }

  line(): string {
    const three = (right: number, found: number): string =>
      this.#scores(right, found)
        .map((value) => value.toFixed(3))
        .join(' ');
    return `exact ${three(this.#rightExact, this.#foundExact)}   overlap ${three(this.#rightOverlap, this.#foundOverlap)}   (${this.predicted} marked, ${this.gold} gold)`;
  }

  overlapF1(): number {
    return this.#scores(this.#rightOverlap, this.#foundOverlap)[2];
  }

  #scores(right: number, found: number): [precision: number, recall: number, f1: number] {
    const p = this.predicted === 0 ? 0 : right / this.predicted;
    const r = this.gold === 0 ? 0 : found / this.gold;
    return [p, r, p + r === 0 ? 0 : (2 * p * r) / (p + r)];
  }
}

/** Gold spans of a row; places count as countries where our country names and demonyms know them. */
function goldOf(record: Record3d, row: Row, countryWords: ReadonlySet<string>): Marked[] {
  const offsets = codePointOffsets(record.text);
  const marked: Marked[] = [];
  for (const { begin, end, type, value } of record.entities) {
    const fits = row.gold.some((wanted) =>
      wanted === 'country'
        ? type === 'Nationality' ||
          (type === 'Location' && countryWords.has(value.replace(/^the /i, '').toLowerCase()))
        : type === wanted,
    );
    if (!fits || (!row.pronouns && PRONOUN.test(value))) continue;
    marked.push({ start: offsets[begin] ?? 0, end: offsets[end] ?? 0, text: value });
  }
  return marked;
}

/** What Speechmark marks for a row. */
function ownOf(actors: readonly ActorAnnotation[], row: Row): Marked[] {
  const types: readonly string[] = row.types;
  return actors.filter(
    (one) => types.includes(one.type) && (row.pronouns || one.mention !== 'pronoun'),
  );
}

/** What raw compromise marks by one of its calls. */
function compromiseOf(text: string, call: Row['raw'][number]): Marked[] {
  const rows = compromise(text)[call]().json({ offset: true }) as {
    text: string;
    offset: { start: number; length: number };
  }[];
  return rows.map(({ text: found, offset }) => {
    // compromise's spans carry the punctuation around them; it is not held against it.
    const lead = /^[^\p{L}\p{N}]*/u.exec(found)?.[0].length ?? 0;
    const trimmed = found.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
    const start = offset.start + lead;
    return { start, end: start + trimmed.length, text: trimmed };
  });
}

const wink = winkNlp(winkModel);

/**
 * What raw wink-nlp can offer. The entities of its English lite model are dates, times, amounts,
 * addresses and the like, never persons, organisations or places; what comes nearest is runs of
 * tokens tagged PROPN, without those inside such an entity ("Monday", "3 June"). A run has no kind,
 * so each row gets the same runs: its recall is fair in each, its precision only where the row
 * takes every kind of name, for which "person or organisation" comes nearest.
 */
function winkOf(text: string): Marked[] {
  const document = wink.readDoc(text);
  const inEntity = entityTokens(document);
  const tags = document.tokens().out(wink.its.pos);
  const runs: Marked[] = [];
  let cursor = 0;
  let open: Marked | null = null;
  document
    .tokens()
    .out()
    .forEach((token, at) => {
      const start = text.indexOf(token, cursor);
      if (start < 0) throw new Error(`wink-nlp changed the token "${token}"`);
      cursor = start + token.length;
      if (open && text.slice(open.end, start).includes('\n')) open = null;
      if (tags[at] !== 'PROPN' || inEntity.has(at)) {
        open = null;
        return;
      }
      if (open) runs.pop();
      const from: number = open?.start ?? start;
      open = { start: from, end: cursor, text: text.slice(from, cursor) };
      runs.push(open);
    });
  return runs;
}

/** Indices of the tokens inside wink-nlp's entities. */
function entityTokens(document: WinkDocument): ReadonlySet<number> {
  const inside = new Set<number>();
  document.entities().each((entity: ItemEntity) => {
    const [first = 0, last = -1] = entity.out(wink.its.span) as unknown as number[];
    for (let at = first; at <= last; at++) inside.add(at);
  });
  return inside;
}

/** Names that stand for countries in any of the texts: English, so that the row stays neutral. */
function countryWordsOf(): ReadonlySet<string> {
  const names = new Intl.DisplayNames(['en'], { type: 'region' });
  const words = new Set(['uk', 'u.k.', 'us', 'u.s.', 'usa', 'britain', 'america', 'turkey']);
  for (let a = 65; a <= 90; a++) {
    for (let b = 65; b <= 90; b++) {
      const code = String.fromCharCode(a, b);
      const name = names.of(code);
      if (name !== undefined && name !== code) words.add(name.toLowerCase());
    }
  }
  return words;
}

function newTallies(): Record<System, Tally> {
  return { speechmark: new Tally(), compromise: new Tally(), 'wink-nlp': new Tally() };
}

function main(args: readonly string[]): void {
  const errors = args.find((arg) => arg.startsWith('--errors'));
  const path = args.find((arg) => !arg.startsWith('--')) ?? '../shared/data/re3d-dev.jsonl';
  if (!existsSync(path)) {
    console.log(`${path}: not present, nothing measured`);
    return;
  }
  const records = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Record3d);
  const countryWords = countryWordsOf();
  const tallies = new Map(ROWS.map((row) => [row, newTallies()]));
  for (const record of records) {
    const actors = annotate(record.text).annotations.filter(
      (one): one is ActorAnnotation => one.kind === 'actor',
    );
    const runs = winkOf(record.text);
    for (const [row, tally] of tallies) {
      const gold = goldOf(record, row, countryWords);
      const raw = row.raw.flatMap((call) => compromiseOf(record.text, call));
      tally.speechmark.add(record.text, ownOf(actors, row), gold);
      tally.compromise.add(record.text, raw, gold);
      tally['wink-nlp'].add(record.text, runs, gold);
    }
  }
  console.log(`${records.length} documents; precision recall F1`);
  console.log(
    'wink-nlp: its lite model knows no persons, organisations or places; runs of its proper nouns stand for them, the same in every row',
  );
  for (const [row, tally] of tallies) {
    console.log(row.name);
    for (const system of SYSTEMS) console.log(`  ${system.padEnd(10)}  ${tally[system].line()}`);
    const ratio = tally.speechmark.overlapF1() / tally.compromise.overlapF1();
    console.log(`  speechmark : compromise, overlapping F1  ${ratio.toFixed(2)}`);
  }
  if (!errors) return;
  const limit = Number(errors.split('=')[1] ?? 25);
  for (const row of ROWS.filter((one) => !one.pronouns)) {
    const tally = tallies.get(row)?.speechmark;
    console.log(`\n== ${row.name}: spurious (${tally?.spurious.length ?? 0})`);
    for (const line of tally?.spurious.slice(0, limit) ?? []) console.log(`  ${line}`);
    console.log(`== ${row.name}: missed (${tally?.missed.length ?? 0})`);
    for (const line of tally?.missed.slice(0, limit) ?? []) console.log(`  ${line}`);
  }
}

main(process.argv.slice(2));
