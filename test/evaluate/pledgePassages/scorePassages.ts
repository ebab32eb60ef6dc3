import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { annotate } from '../../../src/core/annotate';
import type { Entity, PledgeAnnotation } from '../../../src/core/model';
import { Share } from '../share';
import { bare, holds, isCalled, sameSpan } from './sameWords';

export interface GoldPledge {
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

export const PARTS = ['pledger', 'recipient', 'purpose', 'state'] as const;
type Part = (typeof PARTS)[number];

type Judge = (found: PledgeAnnotation, gold: GoldPledge, all: readonly Entity[]) => boolean;

const JUDGES: Readonly<Record<Part, Judge>> = {
  pledger: isPledger,
  recipient: (found, gold) => sameSpan(found.recipient, gold.recipient),
  purpose: (found, gold) => sameSpan(found.purpose, gold.purpose),
  state: (found, gold) => found.state === gold.state,
};

/** The scores of the passages of one folder. */
export class PassageScores {
  /** How many passages promise something, and how many do not. */
  promises = 0;
  negatives = 0;
  /** Pledges found where none is. */
  falseAlarms = 0;
  readonly recall = new Share('pledges found');
  readonly precision = new Share('pledges right');
  /** Of the pledges found, how many have the right pledger and so on. */
  readonly parts: Readonly<Record<Part, Share>> = {
    pledger: new Share('pledger'),
    recipient: new Share('recipient'),
    purpose: new Share('purpose'),
    state: new Share('state'),
  };
  readonly failures: string[] = [];

  shares(): Share[] {
    return [this.recall, this.precision, ...PARTS.map((part) => this.parts[part])];
  }

  addPromise({ text, pledges: wanted }: Passage): void {
    this.promises += 1;
    const { pledges, entities } = read(text);
    const left = new Set(pledges);
    for (const gold of wanted) {
      const match = [...left].find((pledge) => isAmount(pledge, gold));
      this.recall.add(match !== undefined);
      if (!match) {
        this.failures.push(`missed ${gold.amount} | ${text}`);
        continue;
      }
      left.delete(match);
      this.precision.add(true);
      for (const part of PARTS) {
        const isRight = JUDGES[part](match, gold, entities);
        this.parts[part].add(isRight);
        if (!isRight)
          this.failures.push(`${part} of ${gold.amount}, not ${gold[part] ?? 'none'} | ${text}`);
      }
    }
    for (const pledge of left) {
      this.precision.add(false);
      this.failures.push(`extra ${pledge.text} | ${text}`);
    }
  }

  addNegative(text: string): void {
    this.negatives += 1;
    for (const pledge of read(text).pledges) {
      this.falseAlarms += 1;
      this.precision.add(false);
      this.failures.push(`called a pledge: ${pledge.text} | ${text}`);
    }
  }
}

/** Scores `promises.json` and `negatives.json` of a folder, each passage read alone. */
export function scorePassages(folder: string): PassageScores {
  const rows = (name: string): unknown => JSON.parse(readFileSync(join(folder, name), 'utf8'));
  const scores = new PassageScores();
  for (const passage of rows('promises.json') as Passage[]) scores.addPromise(passage);
  for (const text of rows('negatives.json') as string[]) scores.addNegative(text);
  return scores;
}

/** A headline stands before the passage, so that the passage is not taken for one. */
function read(text: string): { pledges: PledgeAnnotation[]; entities: readonly Entity[] } {
  const { annotations, entities } = annotate(`News\n\n${text}`);
  return { pledges: annotations.filter((one) => one.kind === 'pledge'), entities };
}

const isAmount = (pledge: PledgeAnnotation, { amount }: GoldPledge): boolean =>
  holds(pledge.text, amount) || pledge.mentions.some((span) => bare(span.text) === bare(amount));

function isPledger(
  { pledger, pledgers = [], onBehalfOf }: PledgeAnnotation,
  gold: GoldPledge,
  entities: readonly Entity[],
): boolean {
  if (gold.pledger === null) return pledger === null && pledgers.length === 0;
  const wanted = [gold.pledger, ...(gold.pledgerAlso ?? [])];
  return entities
    .filter(({ id }) => id === pledger || id === onBehalfOf || pledgers.includes(id))
    .flatMap(({ name, aliases }) => [name, ...aliases])
    .some((name) => wanted.some((one) => isCalled(name, one)));
}
