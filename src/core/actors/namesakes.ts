import type { EntityRecord, Mention } from './entities';
import { genderOfFirstName } from './firstNames';
import type { Candidate } from './nameCandidates';
import * as lexicon from '../lexicon/lexicon';

/** A person named in full, as later short names are held against them. */
export interface FullName {
  /** In small letters. */
  readonly words: readonly string[];
  readonly entity: EntityRecord;
  /** Sentence and paragraph of the first full mention. */
  sentence: number;
  paragraph: number;
  /** Introduced as somebody's wife, brother or child. */
  readonly isKin: boolean;
}

const PREFIX = new RegExp(`^(?:${lexicon.alternatives('namePrefix')})[-‐‑’']`);

/** A surname for comparison: small letters, without “al-” and the like. */
export const surnameKey = (word: string): string =>
  word.toLowerCase().replace(/’/g, "'").replace(PREFIX, '');

/**
 * The family name of a name that opens with it, as in East Asia: “Tan Boon Kiat”, “Lee Min-jung”,
 * “Wang Shu”. In small letters.
 */
export function familyName(words: readonly string[]): string | undefined {
  const [family = '', given = '', ...others] = words;
  if (!lexicon.is(family, 'familyNameFirst') || given === '' || others.length > 1) return undefined;
  const isTied = words.slice(1).some((word) => /\p{L}-\p{L}/u.test(word));
  const isWestern = genderOfFirstName(given) !== undefined;
  const isShort = others.length === 1 && words.every((word) => word.length < 6);
  if (isTied || isShort) return family;
  if (isWestern) return undefined;
  return others.length === 1 || genderOfFirstName(family) === undefined ? family : undefined;
}

/** The last word of a name that is no “Jr.” or “III”. */
export function lastName(words: readonly string[]): string {
  // “Lord Tarn of Hale” is Tarn.
  const of = words.indexOf('of');
  if (of > 1) return words[of - 1] ?? '';
  const last = words.at(-1) ?? '';
  const isSuffix = words.length > 1 && /^(?:jr|sr|ii|iii|iv)\.?$/i.test(last);
  return isSuffix ? (words.at(-2) ?? '') : last;
}

/** How many paragraphs of a text may use a short name or a role before the full name comes. */
export const LEAD_PARAGRAPHS = 3;
/** How far behind a lead's short name its full name may follow. */
const LEAD_REACH = 6;

/** Whether a short name at `candidate` may stand for someone first named in full at `full`. */
function reaches(candidate: Candidate, full: FullName): boolean {
  const { sentence } = candidate;
  if (sentence.index >= full.sentence) return true;
  if (sentence.paragraph === 0) return true;
  return (
    full.sentence - sentence.index <= 2 ||
    (sentence.paragraph < LEAD_PARAGRAPHS && full.paragraph - sentence.paragraph <= LEAD_REACH)
  );
}

interface Track {
  readonly full: FullName;
  /** Mentions in full, in order. */
  readonly mentions: readonly Mention[];
  /** Index of the first of `mentions` not yet reached; how often named so far. */
  next: number;
  count: number;
  /** Sentence named last. */
  last: number;
}

/** How much it speaks for a bearer of a surname that he has the title before it. */
const TITLED = 8;

/** How much it speaks for a bearer that the form of address fits a gender that is known: “Mrs NAME”. */
const ADDRESSED = 8;

/** How much less a bare surname is a wife's or a brother's than the main bearer's. */
const KIN_PENALTY = 7;

/** Where the namesakes of one surname have been named so far, as the text is read in order. */
export class Namesakes {
  readonly #tracks: Track[];

  constructor(people: readonly FullName[]) {
    this.#tracks = people.map((full) => ({
      full,
      mentions: [...full.entity.mentions].sort((a, b) => a.start - b.start),
      next: 0,
      count: 0,
      last: Number.NEGATIVE_INFINITY,
    }));
  }

  /**
   * Whom a short name stands for: who fits by gender and was named in this sentence or the one
   * before, or else is named most; the text's main person keeps the bare surname. Calls must come
   * in the order of the text.
   */
  nearest(candidate: Candidate): FullName | null {
    const { index: sentence, tokens } = candidate.sentence;
    const start = tokens[candidate.from]?.start ?? 0;
    let best: Track | undefined;
    let bestScore = Number.NEGATIVE_INFINITY;
    for (const track of this.#tracks) {
      for (; (track.mentions[track.next]?.start ?? Infinity) < start; track.next++) {
        track.last = Math.max(track.last, track.mentions[track.next]?.sentence ?? 0);
        track.count++;
      }
      const { full } = track;
      const { gender } = full.entity;
      if (candidate.gender && gender && candidate.gender !== gender) continue;
      if (!reaches(candidate, full)) continue;
      const gap = sentence - track.last;
      const kin = full.isKin && !candidate.gender ? KIN_PENALTY : 0;
      // “Senator Khan” is the one who is a senator.
      const title = candidate.office?.toLowerCase();
      const titled =
        title !== undefined &&
        [...full.entity.roles].some((role) => role.toLowerCase().includes(title));
      const isAddressed = candidate.gender !== undefined && candidate.gender === gender;
      const score =
        (titled ? TITLED : 0) +
        (isAddressed ? ADDRESSED : 0) +
        (gap <= 1 ? 6 - gap : 0) +
        Math.min(track.count, 12) * 0.5 -
        Math.min(gap, 40) * 0.05 -
        kin;
      if (score > bestScore) {
        best = track;
        bestScore = score;
      }
    }
    if (!best) return null;
    // “Mrs. NAME” does not make her the bearer of the bare surname.
    if (!candidate.gender) best.last = sentence;
    best.count++;
    return best.full;
  }
}
