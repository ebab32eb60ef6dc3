import type { EntityRecord } from './entities';
import type { Candidate } from './nameCandidates';

/** A person named in full, as later short names are held against them. */
export interface FullName {
  /** In small letters. */
  readonly words: readonly string[];
  readonly entity: EntityRecord;
  /** Sentence and paragraph of the first full mention. */
  readonly sentence: number;
  readonly paragraph: number;
}

const PARTICLE_PREFIX = /^(?:al|el|ad|ar|as|an|at|ul|bin|ibn)[-‐‑’']/;

/** A surname for comparison: small letters, without “al-” and the like. */
export const surnameKey = (word: string): string =>
  word.toLowerCase().replace(/’/g, "'").replace(PARTICLE_PREFIX, '');

/** How many paragraphs of a text may use a short name or a role before the full name comes. */
export const LEAD_PARAGRAPHS = 3;
/** How far behind a lead's short name its full name may follow. */
const LEAD_REACH = 6;

/** Whether a short name at `candidate` may stand for someone first named in full at `full`. */
export function reaches(candidate: Candidate, full: FullName): boolean {
  const { sentence } = candidate;
  if (sentence.index >= full.sentence) return true;
  if (sentence.paragraph === 0) return true;
  return (
    full.sentence - sentence.index <= 2 ||
    (sentence.paragraph < LEAD_PARAGRAPHS && full.paragraph - sentence.paragraph <= LEAD_REACH)
  );
}

/**
 * Of several people of one surname: who fits by gender, was named in this sentence or the one
 * before, or else is named most; the text's main person keeps the bare surname.
 */
export function nearestNamesake(
  namesakes: readonly FullName[],
  candidate: Candidate,
): FullName | null {
  const fitting = namesakes.filter(
    ({ entity }) => !candidate.gender || !entity.gender || entity.gender === candidate.gender,
  );
  let best: FullName | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const namesake of fitting) {
    if (!reaches(candidate, namesake)) continue;
    let nearest = Number.POSITIVE_INFINITY;
    let before = 0;
    for (const { sentence } of namesake.entity.mentions) {
      const gap = candidate.sentence.index - sentence;
      if (gap < 0) continue;
      nearest = Math.min(nearest, gap);
      before++;
    }
    const score =
      (nearest <= 1 ? 6 - nearest : 0) + Math.min(before, 12) * 0.5 - Math.min(nearest, 40) * 0.05;
    if (score > bestScore) {
      best = namesake;
      bestScore = score;
    }
  }
  return best;
}
