/**
 * Measures pledges on passages of our own (test/gold/pledges), written without a look at the
 * engine: which amounts are promised, by whom, to whom and for what, and how the promise stands;
 * and how many pledges are seen in passages that hold none. Each passage is read alone.
 *
 *   npx tsx test/evaluate/pledges.ts [--failures] [folder]
 *
 * Recipient and purpose are right when one holds the other, without prepositions and articles.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

import { annotate } from '../../src/core/annotate';
import type { Entity, PledgeAnnotation } from '../../src/core/model';

interface GoldPledge {
  readonly amount: string;
  readonly pledger: string | null;
  readonly pledgerAlso?: readonly string[];
  readonly recipient?: string | null;
  readonly purpose?: string | null;
  readonly state: string;
}

interface Passage {
  readonly text: string;
  readonly pledges: readonly GoldPledge[];
}

const PARTS = ['pledger', 'recipient', 'purpose', 'state'] as const;
type Part = (typeof PARTS)[number];

const showsFailures = process.argv.includes('--failures');
const folder = process.argv.slice(2).find((arg) => !arg.startsWith('--')) ?? 'test/gold/pledges';

/** Without case, marks, and leading prepositions and articles. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[“”"'‘’.,;]/g, '')
    .replace(/^(?:(?:for|to|towards?|in|the|an?|its)\s+)+/, '')
    .trim();

const holds = (a: string, b: string): boolean =>
  bare(a).includes(bare(b)) || bare(b).includes(bare(a));

/** The same name, or its last words. */
const isCalled = (name: string, wanted: string): boolean =>
  ` ${bare(name)}`.endsWith(` ${bare(wanted)}`) || ` ${bare(wanted)}`.endsWith(` ${bare(name)}`);

const sameSpan = (
  found: { readonly text: string } | null,
  wanted: string | null | undefined,
): boolean =>
  found === null || wanted === null || wanted === undefined
    ? found === null && (wanted ?? null) === null
    : holds(found.text, wanted);

function samePledger(
  pledge: PledgeAnnotation,
  gold: GoldPledge,
  entities: readonly Entity[],
): boolean {
  if (gold.pledger === null) return pledge.pledger === null;
  const wanted = [gold.pledger, ...(gold.pledgerAlso ?? [])];
  return entities
    .filter(({ id }) => id === pledge.pledger || id === pledge.onBehalfOf)
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .some((name) => wanted.some((one) => isCalled(name, one)));
}

/** What each part of a pledge is judged by. */
const judge: Record<Part, (a: PledgeAnnotation, b: GoldPledge, all: readonly Entity[]) => boolean> =
  {
    pledger: samePledger,
    recipient: (a, b) => sameSpan(a.recipient, b.recipient),
    purpose: (a, b) => sameSpan(a.purpose, b.purpose),
    state: (a, b) => a.state === b.state,
  };

const fail = (what: string, text: string): void => {
  if (showsFailures) console.log(`${what} | ${text}`);
};

/** A headline keeps the passage from being read as one. */
function read(text: string): { pledges: PledgeAnnotation[]; entities: readonly Entity[] } {
  const { annotations, entities } = annotate(`News\n\n${text}`);
  return { pledges: annotations.filter((one) => one.kind === 'pledge'), entities };
}

function main(): void {
  const [promises, negatives] = ['promises.json', 'negatives.json'].map((file) =>
    join(folder, file),
  );
  if (!promises || !negatives || !existsSync(promises) || !existsSync(negatives)) {
    console.log(`${folder}: not present, nothing measured`);
    return;
  }
  const passages = JSON.parse(readFileSync(promises, 'utf8')) as Passage[];
  const others = JSON.parse(readFileSync(negatives, 'utf8')) as string[];
  const right: Record<Part, number> = { pledger: 0, recipient: 0, purpose: 0, state: 0 };
  let gold = 0;
  let found = 0;
  let extra = 0;
  for (const { text, pledges: wanted } of passages) {
    const { pledges, entities } = read(text);
    const left = new Set(pledges);
    gold += wanted.length;
    for (const one of wanted) {
      const match = [...left].find(
        (pledge) =>
          holds(pledge.text, one.amount) ||
          pledge.mentions.some((span) => bare(span.text) === bare(one.amount)),
      );
      if (!match) {
        fail(`missed ${one.amount}`, text);
        continue;
      }
      left.delete(match);
      found++;
      for (const part of PARTS) {
        if (judge[part](match, one, entities)) right[part]++;
        else fail(`${part} of ${one.amount}, not ${one[part] ?? 'none'}`, text);
      }
    }
    extra += left.size;
    for (const pledge of left) fail(`extra ${pledge.text}`, text);
  }
  let called = 0;
  for (const text of others) {
    const { pledges } = read(text);
    called += pledges.length;
    for (const pledge of pledges) fail(`called a pledge: ${pledge.text}`, text);
  }
  const percent = (part: number, whole: number): string =>
    `${((100 * part) / Math.max(1, whole)).toFixed(1)} %`;
  console.log(
    `${passages.length} passages that promise, ${others.length} that do not (${folder})\n` +
      `  recall ${percent(found, gold)} of ${gold}, precision ${percent(found, found + extra + called)}, ` +
      `${called} pledges where none is\n  of those found: ` +
      PARTS.map((part) => `${part} ${percent(right[part], found)}`).join(', '),
  );
}

main();
