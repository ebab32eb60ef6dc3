import type { ActorAnnotation } from '../../../src/core/model';
import { headEnd } from './headEnd';
import { pronounClass } from './pronounClasses';
import type { Range } from './ranges';
import type { GoldMention } from './readGold';

/** A mention without leading article, trailing possessive and punctuation around it. */
function core(source: string, { start, end }: Range): Range {
  const text = source.slice(start, end);
  const lead = /^[\s\p{P}]*(?:(?:the|an?)\s+)?/iu.exec(text)?.[0].length ?? 0;
  const tail = /(?:['’]s?)?[\s\p{P}]*$/u.exec(text)?.[0].length ?? 0;
  return lead + tail < text.length ? { start: start + lead, end: end - tail } : { start, end };
}

/**
 * How well two mentions agree, 0 when they must not be aligned. Equal ones (but for article,
 * possessive and punctuation) agree best; others must share half of their characters (Jaccard) or
 * the end of their head word. A pronoun agrees with itself alone.
 */
function agreement(source: string, one: Range, other: Range): number {
  const [a, b] = [core(source, one), core(source, other)];
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return 0;
  const jaccard = shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
  if (jaccard === 1) return jaccard;
  if ([a, b].some(({ start, end }) => pronounClass(source.slice(start, end)))) return 0;
  return jaccard >= 0.5 || headEnd(source, a) === headEnd(source, b) ? jaccard : 0;
}

/** Aligns mentions one to one, greedily by agreement. */
export function align(
  source: string,
  gold: readonly GoldMention[],
  marks: readonly ActorAnnotation[],
): Map<GoldMention, ActorAnnotation> {
  const candidates = gold
    .flatMap((mention) =>
      marks.map((mark) => ({ mention, mark, score: agreement(source, mention, mark) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const twins = new Map<GoldMention, ActorAnnotation>();
  const taken = new Set<ActorAnnotation>();
  for (const { mention, mark } of candidates) {
    if (twins.has(mention) || taken.has(mark)) continue;
    twins.set(mention, mark);
    taken.add(mark);
  }
  return twins;
}
