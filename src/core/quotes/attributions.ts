import type { Range } from '../document/sourceDocument';
import type { Sentence } from '../language/discourse';
import type { LocalReading } from '../language/localReading';
import type { TaggedToken } from '../language/taggedToken';
import { sift } from '../language/sieve';
import { mainClauseSubject } from '../language/subjects';
import {
  type Attribution,
  isThat,
  placed,
  type Scene,
  type Source,
  toRange,
  type Unnamed,
} from './attribution';
import { contentSieves, otherCues } from './contentSieves';
import { cuePlace } from './cuePlace';
import { type CueHit, findCues } from './cues';
import { skipAdjuncts } from './occasions';
import { type MarkedQuotation, shifted } from './quotationMarks';
import { quotedScene } from './quotedScene';
import { isNickname } from './nameInMarks';
import { canSpeak, headOf } from './somebody';
import { wholeSource } from './wholeSource';
import { continuedAfterCue } from './sieves/goingOn';

/** What the attributions of a paragraph depend on outside of its text. */
type AttributionFacts = Readonly<{
  /** Where the text proper starts, counted from the paragraph's start. */
  textStart: () => number;
  /** The quotations of the paragraph, their ranges counted from its start. */
  quotations: () => readonly MarkedQuotation[];
  /** Where names stand in the paragraph, for they are tagged as names. */
  names: () => readonly (readonly number[])[];
}>;

/** An attribution with the noun phrase for its source alone. */
type Told = Omit<Attribution, 'wholeSource'>;

/** The attributions of a paragraph, in order; ranges count from its start. */
export const attributionReading: LocalReading<AttributionFacts, readonly Attribution[]> = {
  name: 'attributions',
  read({ start, sentences }, facts) {
    facts.names();
    const quotations = facts.quotations().map((one) => shifted(one, start));
    const textStart = start + facts.textStart();
    return sentences.flatMap((sentence) => {
      const touching = quotations.filter(
        (one) => one.start < sentence.end && one.end > sentence.start,
      );
      const found = findAttributions(sentence, touching, Math.max(textStart, sentence.start));
      const scene = touching.length > 0 ? quotedScene(sentence, touching) : null;
      const quoted = scene ? attributionsIn(scene).filter((one) => isOfAnother(scene, one)) : [];
      return [...found, ...quoted.map((one) => ({ ...one, isQuoted: true as const }))].map((one) =>
        placed(one, -start),
      );
    });
  },
};

/**
 * Attributions of one sentence, left to right.
 * @param quotations The quotations that touch the sentence, in order; they may run beyond it.
 * @param textStart Readable offset where the text proper starts, after a dateline.
 */
export function findAttributions(
  sentence: Sentence,
  quotations: readonly MarkedQuotation[],
  textStart = sentence.start,
): Attribution[] {
  const tokens = sentence.tagged;
  const marked = quotations.filter((one) => !isNickname(sentence, one));
  const quotationAt = tokens.map((token) =>
    marked.find((one) => token.start >= one.start && token.end <= one.end),
  );
  const cues = findCues(tokens).filter((cue) => !quotationAt[cue.at]);
  const first = behindNumber(tokens, textStart > sentence.start ? sentence.tokenAt(textStart) : 0);
  return attributionsIn({ sentence, tokens, cues, quotationAt, first });
}

/**
 * “‘[The bank] told us [that the loan was lost],’ she said”: whether words within marks tell what
 * another said. What “I” and “we” say there is their speaker's own; “they say”, “anybody who tells
 * you” and what somebody may say or wants is how people talk.
 */
function isOfAnother({ tokens }: Scene, one: Attribution): boolean {
  const { source, sentence, cue, content } = one;
  const verb = tokens[sentence.tokenAt(cue.end - 1)];
  if (!source || verb?.form !== 'past' || one.weak || one.act === 'thought') return false;
  const range = { from: sentence.tokenAt(source.start), to: sentence.tokenAt(source.end - 1) + 1 };
  const isOwn = /^(?:i|we|my|our)$/.test(tokens[range.from]?.lower ?? '');
  if (isOwn || headOf(tokens, range)?.pos === 'pronoun' || !canSpeak(tokens, range)) return false;
  const from = sentence.tokenAt(content.start);
  // “the team urged creditors to act”
  const isDone =
    /^(?:call|accusation|denial|pledge|praise)$/.test(one.act) && content.start > cue.end;
  return isDone || isThat(tokens[from]) || mainClauseSubject(tokens, from) !== null;
}

/** All that a scene's cues report, left to right. */
function attributionsIn(scene: Scene): Attribution[] {
  const { cues } = scene;
  const found: Told[] = [];
  let source: Source | null = null;
  for (const cue of cues) {
    const attributions = attributionsOf(scene, cue, source);
    if (!attributions) continue;
    found.push(...attributions.found);
    source = attributions.source;
  }
  for (const rule of otherCues) {
    for (const one of rule.find(scene)) {
      const isTold = found.some((other) => isSame(other, one));
      if (!isTold) found.push({ ...one, rule: rule.name });
    }
  }
  const opening = openingOccasion(scene);
  return withoutNested(found)
    .map((one) => (one.occasion || !opening ? one : { ...one, occasion: opening }))
    .filter(({ content }) => content.end > content.start)
    .map((one) => ({ ...one, wholeSource: wholeSource(one) }))
    .sort((a, b) => a.cue.start - b.cue.start);
}

/** “issued its warning that”, “set out its view that”: one thing, which is told once. */
function isSame({ cue, content, act }: Told, one: Unnamed): boolean {
  const isOwn = one.source !== null && one.source.end - one.source.start < LONGEST_OWNER;
  const isWhole = content.end === one.content.end;
  return (
    (cue.start < one.cue.end && cue.end > one.cue.start) ||
    (isOwn && isWhole && act !== 'denial' && content.start === one.source.start) ||
    (isOwn && isWhole && content.start === one.content.start)
  );
}

/** “its”, “their”: as long as no name of somebody else is. */
const LONGEST_OWNER = 6;

/** “4. According to”: first token behind the number of a paragraph or point. */
const behindNumber = (tokens: readonly TaggedToken[], first: number): number =>
  tokens[first]?.kind === 'number' && /^[.)]$/.test(tokens[first + 1]?.text ?? '')
    ? first + 2
    : first;

/**
 * “said she hoped that …”, “said investigators had found that …”: what is said is the hope or the
 * finding; they are no claims of their own, and the words quoted are those of who says so.
 */
const withoutNested = (found: readonly Told[]): Told[] =>
  found.filter(
    (one) =>
      !(one.act === 'thought' || one.weak) ||
      !found.some(
        (other) =>
          other !== one &&
          other.act !== 'thought' &&
          other.content.start <= one.cue.start &&
          other.content.end >= one.cue.end,
      ),
  );

/** “[In an email,] the ministry said”: the occasion that opens the sentence. */
function openingOccasion({ tokens, first }: Scene): Range | null {
  if (!/^(?:in|at|during)$/.test(tokens[first]?.lower ?? '')) return null;
  const { to, occasion } = skipAdjuncts(tokens, first);
  return occasion && tokens[to]?.text === ',' ? toRange(tokens, occasion) : null;
}

/** What one cue reports, or null when it reports nothing here. */
function attributionsOf(
  scene: Scene,
  cue: CueHit,
  previous: Source | null,
): { found: Told[]; source: Source } | null {
  const place = cuePlace(scene, cue, previous);
  const reading = place && sift(contentSieves, place);
  if (!reading) return null;
  const { attribution, continuation, rule } = reading;
  const found = [{ ...attribution, rule }];
  if (continuation) found.push({ ...continuation, rule: continuedAfterCue.name });
  return { found, source: place.source };
}
