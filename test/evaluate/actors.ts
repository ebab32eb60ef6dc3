/**
 * Measures actors against re3d (dstl/re3d, Open Government Licence and public domain), with raw
 * compromise beside it in the same run.
 *
 *   npx tsx test/evaluate/actors.ts [--errors[=N]] [PATH]
 *
 * A prediction is right when it has (exact) or overlaps (overlap) a gold span of its row; a gold
 * span is found when a prediction of its row has or overlaps it.
 */
import { existsSync, readFileSync } from 'node:fs';

import nlp from 'compromise';

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

/** What is compared with what. Pronouns are a row of their own: compromise marks none. */
const ROWS = [
  { name: 'person', gold: 'Person', types: ['person'], raw: 'people', pronouns: false },
  { name: 'person+pronouns', gold: 'Person', types: ['person'], raw: 'people', pronouns: true },
  {
    name: 'organisation',
    gold: 'Organisation',
    types: ['organization', 'government', 'bloc', 'group'],
    raw: 'organizations',
    pronouns: false,
  },
  {
    name: 'organisation+pronouns',
    gold: 'Organisation',
    types: ['organization', 'government', 'bloc', 'group'],
    raw: 'organizations',
    pronouns: true,
  },
  { name: 'country', gold: 'country', types: ['country'], raw: 'places', pronouns: false },
] as const;

type Row = (typeof ROWS)[number];

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
    const three = (right: number, found: number): string => {
      const p = this.predicted === 0 ? 0 : right / this.predicted;
      const r = this.gold === 0 ? 0 : found / this.gold;
      const f = p + r === 0 ? 0 : (2 * p * r) / (p + r);
      return [p, r, f].map((value) => value.toFixed(3)).join(' ');
    };
    return `exact ${three(this.#rightExact, this.#foundExact)}   overlap ${three(this.#rightOverlap, this.#foundOverlap)}   (${this.predicted} marked, ${this.gold} gold)`;
  }
}

/** Gold spans of a row; places count as countries where our country names and demonyms know them. */
function goldOf(record: Record3d, row: Row, countryWords: ReadonlySet<string>): Marked[] {
  const offsets = codePointOffsets(record.text);
  const marked: Marked[] = [];
  for (const { begin, end, type, value } of record.entities) {
    const fits =
      row.gold === 'country'
        ? type === 'Nationality' ||
          (type === 'Location' && countryWords.has(value.replace(/^the /i, '').toLowerCase()))
        : type === row.gold;
    if (!fits || (!row.pronouns && PRONOUN.test(value))) continue;
    marked.push({ start: offsets[begin] ?? 0, end: offsets[end] ?? 0, text: value });
  }
  return marked;
}

function rawOf(text: string, call: Row['raw']): Marked[] {
  const document = nlp(text);
  const view =
    call === 'people'
      ? document.people()
      : call === 'places'
        ? document.places()
        : document.organizations();
  const rows = view.json({ offset: true }) as {
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
  const ours = new Map(ROWS.map((row) => [row, new Tally()]));
  const raw = new Map(ROWS.map((row) => [row, new Tally()]));
  for (const record of records) {
    const actors = annotate(record.text).annotations.filter(
      (one): one is ActorAnnotation => one.kind === 'actor',
    );
    for (const row of ROWS) {
      const gold = goldOf(record, row, countryWords);
      const types: readonly string[] = row.types;
      const own = actors.filter(
        (one) => types.includes(one.type) && (row.pronouns || one.mention !== 'pronoun'),
      );
      ours.get(row)?.add(record.text, own, gold);
      raw.get(row)?.add(record.text, rawOf(record.text, row.raw), gold);
    }
  }
  console.log(`${records.length} documents; precision recall F1`);
  for (const row of ROWS) {
    console.log(`${row.name}\n  speechmark  ${ours.get(row)?.line() ?? ''}`);
    console.log(`  compromise  ${raw.get(row)?.line() ?? ''}`);
  }
  if (!errors) return;
  const limit = Number(errors.split('=')[1] ?? 25);
  for (const row of ROWS.filter((one) => !one.pronouns)) {
    const tally = ours.get(row);
    console.log(`\n== ${row.name}: spurious (${tally?.spurious.length ?? 0})`);
    for (const line of tally?.spurious.slice(0, limit) ?? []) console.log(`  ${line}`);
    console.log(`== ${row.name}: missed (${tally?.missed.length ?? 0})`);
    for (const line of tally?.missed.slice(0, limit) ?? []) console.log(`  ${line}`);
  }
}

main(process.argv.slice(2));
