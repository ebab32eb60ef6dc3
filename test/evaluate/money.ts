/*
 * Measures how amounts of money are found, on the public gold sets of ../shared/data when they are
 * there: Microsoft's Recognizers (currency) and Facebook's Duckling (amount of money). compromise's
 * money() and Microsoft's own recogniser read the same texts in the same run. The latter was written
 * to the first of these sets, so its figure there is no fair comparison; the second is.
 *
 * Then measures pledges on our own passages (test/unit/core/pledges/passages.ts), each read alone.
 *
 *   npx tsx test/evaluate/money.ts [--misses] [folder]
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import Recognizers from '@microsoft/recognizers-text-number-with-unit';
import nlp from 'compromise';
import { findAmounts } from '../../src/core/money/amounts';
import { settleCurrency } from '../../src/core/money/currencies';
import { annotate } from '../../src/core/annotate';
import { times } from '../../src/core/money/decimal';
import { NO_PROMISES, PROMISES } from '../unit/core/pledges/passages';

interface Found {
  readonly start: number;
  readonly end: number;
  readonly value: string;
  readonly maximum: string | null;
  readonly currency: string | null;
  readonly minor: boolean;
}

type Finder = (text: string) => Found[];

const ours: Finder = (text) =>
  findAmounts(text).map(({ start, end, value, maximum, currency }) => ({
    start,
    end,
    value,
    maximum,
    currency:
      currency.code ?? (currency.open === null ? null : settleCurrency(currency.open, []).code),
    minor: currency.minor,
  }));

interface CompromiseMoney {
  readonly offset: { readonly start: number; readonly length: number };
  readonly money?: { readonly num?: number; readonly currency?: string };
}

const CODES: Readonly<Record<string, string>> = {
  dollar: 'USD',
  euro: 'EUR',
  pound: 'GBP',
  yen: 'JPY',
  yuan: 'CNY',
  rupee: 'INR',
};

const compromise: Finder = (text) =>
  (nlp(text).money().json({ offset: true }) as CompromiseMoney[]).map(({ offset, money }) => ({
    start: offset.start,
    end: offset.start + text.slice(offset.start, offset.start + offset.length).trimEnd().length,
    value: String(money?.num ?? ''),
    maximum: null,
    currency: CODES[money?.currency ?? ''] ?? null,
    minor: false,
  }));

interface RecognizersResult {
  readonly start: number;
  /** The last character, not the one behind it. */
  readonly end: number;
  readonly resolution: {
    /** The word “null” where it found a unit without a number. */
    readonly value?: string | null;
    readonly unit?: string;
    readonly isoCurrency?: string;
  };
}

/** It tells no ranges: each end is an amount of its own. */
const recognizers: Finder = (text) => {
  const results: readonly RecognizersResult[] = Recognizers.recognizeCurrency(text, 'en-us');
  return results.flatMap(({ start, end, resolution: { value, unit, isoCurrency } }): Found[] =>
    typeof value !== 'string' || value === 'null'
      ? []
      : [
          {
            start,
            end: end + 1,
            value,
            maximum: null,
            currency: isoCurrency ?? UNITS[unit ?? ''] ?? null,
            minor: false,
          },
        ],
  );
};

interface Gold {
  readonly start: number | null;
  readonly end: number | null;
  readonly value: string;
  readonly maximum: string | null;
  /** ISO 4217, null where the set names none (“franc”, “bitcoin”). */
  readonly currency: string | null;
  readonly minor: boolean;
}

/** ISO codes of the sets' own names of units; the bare names stand for their usual readings. */
const UNITS: Readonly<Record<string, string>> = {
  Dollar: 'USD',
  Pound: 'GBP',
  Pence: 'GBP',
  Rupee: 'INR',
};

interface Row {
  readonly text: string;
  readonly gold: readonly Gold[];
}

interface RecognizersRow {
  readonly text: string;
  readonly results: readonly {
    readonly start: number;
    readonly end: number;
    readonly value: string | null;
    readonly unit: string;
    readonly isoCurrency?: string;
  }[];
}

/** Results without a value are words such as “dollar” alone: no amount, and left out. */
function readRecognizers(lines: readonly string[]): Row[] {
  return lines.map((line) => {
    const row = JSON.parse(line) as RecognizersRow;
    const units = Array.from(row.text);
    const offset = (points: number): number => units.slice(0, points).join('').length;
    const gold = row.results.flatMap(({ start, end, value, unit, isoCurrency }): Gold[] =>
      value === null
        ? []
        : [
            {
              start: offset(start),
              end: offset(end),
              value,
              maximum: null,
              currency: isoCurrency ?? UNITS[unit] ?? null,
              minor: /^(?:Cent|Pence|Sen)$/.test(unit),
            },
          ],
    );
    return { text: row.text, gold };
  });
}

/** “simple EUR 20”, “between Dollar (10, 20)”; amounts without a unit are no money. */
function readDuckling(lines: readonly string[]): Row[] {
  return lines.flatMap((line): Row[] => {
    const { text, value } = JSON.parse(line) as { text: string; value: string };
    const match = /^(?<kind>\w+) (?<unit>\w+) \(?(?<low>[\d.e]+)(?:, (?<high>[\d.e]+)\))?/.exec(
      value,
    );
    const { unit = 'Unnamed', low = '', high } = match?.groups ?? {};
    if (unit === 'Unnamed') return [];
    const currency = /^[A-Z]{3}$/.test(unit) ? unit : (UNITS[unit] ?? null);
    const plain = (number: string): string => String(Number(number));
    const gold = {
      start: null,
      end: null,
      value: plain(low),
      maximum: high === undefined ? null : plain(high),
      currency,
      minor: unit === 'Cent',
    };
    return [{ text, gold: [gold] }];
  });
}

interface Score {
  gold: number;
  span: number;
  value: number;
  all: number;
  found: number;
  false: number;
  falseOnNegatives: number;
  misses: string[];
}

const isSameNumber = (a: string, b: string): boolean => a !== '' && Number(a) === Number(b);

function sameValue(found: Found, gold: Gold): boolean {
  // Ours gives cents in their unit: “10 cents” is 0.10.
  const inUnit = found.minor && gold.minor ? times(found.value, 100n) : found.value;
  const same = isSameNumber(inUnit, gold.value);
  if (gold.maximum === null) return same;
  return same && found.maximum !== null && isSameNumber(found.maximum, gold.maximum);
}

function score(rows: readonly Row[], find: Finder): Score {
  const total: Score = {
    gold: 0,
    span: 0,
    value: 0,
    all: 0,
    found: 0,
    false: 0,
    falseOnNegatives: 0,
    misses: [],
  };
  for (const { text, gold } of rows) {
    const found = find(text);
    total.found += found.length;
    if (gold.length === 0) total.falseOnNegatives += found.length;
    const free = new Set(found);
    for (const one of gold) {
      total.gold++;
      const hit = [...free].find(
        (each) => one.start === null || (each.start === one.start && each.end === one.end),
      );
      if (hit) {
        free.delete(hit);
        total.span++;
        const value = sameValue(hit, one);
        const unit = one.currency === null || hit.currency === one.currency;
        if (value) total.value++;
        if (value && unit) total.all++;
        if (value && unit) continue;
      }
      const seen = found.map(
        (each) =>
          `${text.slice(each.start, each.end)}=${each.value}${each.maximum ? `-${each.maximum}` : ''} ${each.currency ?? '?'}`,
      );
      total.misses.push(
        `${text.slice(0, 90)}\n    gold ${one.value} ${one.currency ?? '?'}; found ${seen.join('; ') || 'nothing'}`,
      );
    }
    total.false += free.size;
  }
  return total;
}

function report(name: string, rows: readonly Row[], isShowing: boolean): void {
  console.log(`\n${name}: ${String(rows.length)} texts`);
  for (const [label, find] of [
    ['speechmark', ours],
    ['compromise', compromise],
    ['recognizers', recognizers],
  ] as const) {
    const result = score(rows, find);
    const share = (part: number): string =>
      `${String(part)}/${String(result.gold)} (${((100 * part) / result.gold).toFixed(1)} %)`;
    console.log(
      `  ${label}: span ${share(result.span)}, span and value ${share(result.value)}, with unit ${share(result.all)}; false ${String(result.false)}, on negatives ${String(result.falseOnNegatives)}`,
    );
    if (isShowing && label === 'speechmark') {
      for (const miss of result.misses) console.log(`  - ${miss}`);
    }
  }
}

const args = process.argv.slice(2);
const folder = args.find((arg) => !arg.startsWith('--')) ?? '../shared/data';
const sets = [
  ['recognizers-currency-dev.jsonl', readRecognizers],
  ['duckling-money-dev.jsonl', readDuckling],
] as const;
for (const [file, read] of sets) {
  const path = join(folder, file);
  if (!existsSync(path)) {
    console.log(`${file}: not here, skipped`);
    continue;
  }
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  report(file, read(lines), args.includes('--misses'));
}

/** Pledges of our own passages: found, false, and how much of their frames is right. */
function reportPledges(): void {
  const right = { gold: 0, found: 0, false: 0, pledger: 0, recipient: 0, purpose: 0, state: 0 };
  for (const [text, ...gold] of [...PROMISES, ...NO_PROMISES.map((text) => [text] as const)]) {
    const { annotations, entities } = annotate(text);
    const found = annotations.filter((one) => one.kind === 'pledge');
    right.gold += gold.length;
    for (const pledge of found) {
      const match = gold.find((one) => one.amount === pledge.text);
      if (!match) {
        right.false++;
        continue;
      }
      const pledger = entities.find(({ id }) => id === pledge.pledger)?.name ?? null;
      right.found++;
      if (pledger === match.pledger) right.pledger++;
      if (pledge.recipient?.text === match.recipient) right.recipient++;
      if (pledge.purpose?.text === match.purpose) right.purpose++;
      if (pledge.state === (match.state ?? 'pledged')) right.state++;
    }
  }
  const of = (part: number, whole: number): string => `${String(part)}/${String(whole)}`;
  console.log(
    `\npledges: ${String(PROMISES.length)} passages that promise, ${String(NO_PROMISES.length)} that do not\n  recall ${of(right.found, right.gold)}, precision ${of(right.found, right.found + right.false)}; of those found: pledger ${of(right.pledger, right.found)}, recipient ${of(right.recipient, right.found)}, purpose ${of(right.purpose, right.found)}, state ${of(right.state, right.found)}`,
  );
}

reportPledges();
