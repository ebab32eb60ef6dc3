/**
 * Measures quotes and claims against PolNeAR attributions: precision, recall and F1 of source, cue
 * and content spans, exact (outer quotation marks and punctuation trimmed on both sides) and
 * overlapping. Usage: npx tsx test/evaluate/quotes.ts [FILE] [--errors N]
 */
import { existsSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { annotate } from '../../src/core/annotate';
import type { Span } from '../../src/core/model';
import { codePointOffsets } from './codePointOffsets';

interface GoldDocument {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly Record<'source' | 'cue' | 'content', [number, number][]>[];
}

type Part = 'source' | 'cue' | 'content';
const PARTS: readonly Part[] = ['source', 'cue', 'content'];

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { errors: { type: 'string', default: '0' } },
});
const file = positionals[0] ?? '../shared/data/polnear-dev.jsonl';
if (!existsSync(file)) {
  console.log(`${file} is not here: nothing to measure.`);
  process.exit(0);
}

const TRIM = /^[\s\p{P}]+|[\s\p{P}]+$/gu;

function trimmed(text: string, start: number, end: number): string {
  const slice = text.slice(start, end);
  const core = slice.replace(TRIM, '');
  if (core === '') return `${String(start)}-${String(end)}`;
  const lead = slice.length - slice.replace(/^[\s\p{P}]+/u, '').length;
  return `${String(start + lead)}-${String(start + lead + core.length)}`;
}

interface Tally {
  gold: number;
  found: number;
  exact: number;
  overlapGold: number;
  overlapFound: number;
}
const tally: Record<Part, Tally> = {
  source: { gold: 0, found: 0, exact: 0, overlapGold: 0, overlapFound: 0 },
  cue: { gold: 0, found: 0, exact: 0, overlapGold: 0, overlapFound: 0 },
  content: { gold: 0, found: 0, exact: 0, overlapGold: 0, overlapFound: 0 },
};
const misses: string[] = [];
const extras: string[] = [];

const rangeOf = (key: string): [number, number] => {
  const [a = 0, b = 0] = key.split('-').map(Number);
  return [a, b];
};
const overlaps = (key: string, keys: ReadonlySet<string>): boolean => {
  const [a, b] = rangeOf(key);
  return [...keys].some((other) => {
    const [c, d] = rangeOf(other);
    return a < d && c < b;
  });
};

for (const line of readFileSync(file, 'utf8').trim().split('\n')) {
  const gold = JSON.parse(line) as GoldDocument;
  const { text } = gold;
  const offset = codePointOffsets(text);
  const { annotations } = annotate(text, { format: 'text' });
  const goldKeys: Record<Part, Set<string>> = {
    source: new Set(),
    cue: new Set(),
    content: new Set(),
  };
  const foundKeys: Record<Part, Set<string>> = {
    source: new Set(),
    cue: new Set(),
    content: new Set(),
  };
  for (const attribution of gold.attributions) {
    for (const part of PARTS) {
      for (const [a, b] of attribution[part]) {
        goldKeys[part].add(trimmed(text, offset[a] ?? 0, offset[b] ?? 0));
      }
    }
  }
  const add = (part: Part, span: Span | null): void => {
    if (span) foundKeys[part].add(trimmed(text, span.start, span.end));
  };
  const insideClaim = new Set(
    annotations.flatMap((one) => (one.kind === 'claim' ? one.quotes : [])),
  );
  for (const one of annotations) {
    if (one.kind !== 'quote' && one.kind !== 'claim') continue;
    // A part of a claim is counted with the claim.
    if (one.kind === 'quote' && (one.cue === null || insideClaim.has(one.id))) continue;
    add('source', one.speakerSpan);
    add('cue', one.cue);
    add('content', one);
  }
  for (const part of PARTS) {
    const count = tally[part];
    count.gold += goldKeys[part].size;
    count.found += foundKeys[part].size;
    for (const key of foundKeys[part]) {
      if (goldKeys[part].has(key)) count.exact++;
      if (overlaps(key, goldKeys[part])) count.overlapFound++;
    }
    for (const key of goldKeys[part]) if (overlaps(key, foundKeys[part])) count.overlapGold++;
  }
  const say = (key: string): string => text.slice(...rangeOf(key)).replace(/\s+/g, ' ');
  for (const key of foundKeys.content) {
    if (goldKeys.content.has(key)) continue;
    const near = [...goldKeys.content].filter((other) => overlaps(key, new Set([other])));
    extras.push(
      `${near.length > 0 ? '~' : '+'} [${say(key)}]${near.map((other) => `\n     gold [${say(other)}]`).join('')}`,
    );
  }
  for (const key of goldKeys.content) {
    if (!overlaps(key, foundKeys.content)) {
      const [a] = rangeOf(key);
      misses.push(`- ${text.slice(Math.max(0, a - 70), a).replace(/\s+/g, ' ')} [${say(key)}]`);
    }
  }
}

const percent = (value: number): string => (100 * value).toFixed(1).padStart(5);
const f1 = (p: number, r: number): number => (p + r === 0 ? 0 : (2 * p * r) / (p + r));
console.log('            exact P     R     F1   overlap P   R     F1   gold found');
for (const part of PARTS) {
  const { gold, found, exact, overlapGold, overlapFound } = tally[part];
  const [p, r] = [exact / found, exact / gold];
  const [op, or] = [overlapFound / found, overlapGold / gold];
  console.log(
    `${part.padEnd(10)} ${percent(p)} ${percent(r)} ${percent(f1(p, r))}     ${percent(op)} ${percent(or)} ${percent(f1(op, or))}   ${String(gold)} ${String(found)}`,
  );
}
const sample = Number(values.errors);
if (sample > 0) {
  const pick = (rows: string[]): string[] =>
    rows
      .filter((_, at) => at % Math.max(1, Math.floor(rows.length / sample)) === 0)
      .slice(0, sample);
  console.log('\nExtra or wrongly bounded:\n' + pick(extras).join('\n'));
  console.log('\nMissed:\n' + pick(misses).join('\n'));
}
