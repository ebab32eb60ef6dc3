import type { Range } from '../document/sourceDocument';
import type { Sentence } from '../language/discourse';
import type { LocalReading } from '../language/localReading';
import type { TaggedToken } from '../language/tagger';
import { byAdjectives } from './adjectiveCues';
import { accordingTo } from './accordingTo';
import { type Attribution, placed, type Scene, toRange } from './attribution';
import {
  followsQuotation,
  isInvertible,
  isQuotedAs,
  sourceOf,
  subjectOfPurpose,
} from './attributionSource';
import { contentEnd, trimContent } from './contentSpans';
import { type CueHit, findCues } from './cues';
import { followingContent } from './followingContent';
import { findNounCues } from './nounCues';
import { skipAdjuncts } from './occasions';
import {
  type Reading,
  aroundAttribution,
  interrupts,
  precedingContent,
  startsAfterContent,
} from './precedingContent';
import { type MarkedQuotation, shifted } from './quotationMarks';
import { type Subject, type VerbGroup, subjectAfter, verbGroup } from '../language/subjects';

/** What the attributions of a paragraph depend on outside of its text. */
type AttributionFacts = Readonly<{
  /** Where the text proper starts, counted from the paragraph's start. */
  textStart: () => number;
  /** The quotations of the paragraph, their ranges counted from its start. */
  quotations: () => readonly MarkedQuotation[];
  /** Where names stand in the paragraph, for they are tagged as names. */
  names: () => readonly (readonly number[])[];
}>;

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
      return found.map((one) => placed(one, -start));
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
  const quotationAt = tokens.map((token) =>
    quotations.find((one) => token.start >= one.start && token.end <= one.end),
  );
  const cues = findCues(tokens).filter((cue) => !quotationAt[cue.at]);
  const first = textStart > sentence.start ? sentence.tokenAt(textStart) : 0;
  const scene: Scene = { sentence, tokens, cues, quotationAt, first };
  const found: Attribution[] = [];
  let subject: Subject | null = null;
  for (const cue of cues) {
    const attribution = attributionOf(scene, cue, subject);
    if (!attribution) continue;
    found.push(attribution.attribution);
    if (attribution.continuation) found.push(attribution.continuation);
    subject = attribution.source ?? subject;
  }
  found.push(...accordingTo(scene), ...byAdjectives(scene), ...byNouns(scene));
  const opening = openingOccasion(scene);
  return withoutNested(found)
    .map((one) => (one.occasion || !opening ? one : { ...one, occasion: opening }))
    .filter(({ content }) => content.end > content.start)
    .sort((a, b) => a.cue.start - b.cue.start);
}

/**
 * “said she hoped that …”, “said investigators had found that …”: what is said is the hope or the
 * finding; they are no claims of their own, and the words quoted are those of who says so.
 */
const withoutNested = (found: readonly Attribution[]): Attribution[] =>
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
function attributionOf(scene: Scene, cue: CueHit, previous: Subject | null): Reading | null {
  const { tokens } = scene;
  const group = verbGroup(tokens, cue.at);
  if (group.passive) return null;
  if (group.infinitive) return ofPurpose(scene, cue, group);
  // “would answer”, “will repeat”: what may come is no report, unless the verb is a plain one.
  if (group.modal && cue.verbs.every((verb) => verb.weak)) return null;
  // “was quoted as saying” reports as “said” does.
  const quotedAs = isQuotedAs(tokens, cue.at);
  const isGerund = cue.form === 'gerund' && group.from === cue.at && !quotedAs;
  const before = tokens[group.from - 1];
  const inverted = isInvertible(scene, cue, group.from) ? subjectAfter(tokens, cue.to) : null;
  if (inverted) return precedingContent(scene, cue, group, inverted, inverted.to);
  const source = sourceOf(scene, cue, group.from, isGerund, previous);
  if (!source || isReducedRelative(tokens, source, cue)) return null;
  // A base form needs a plural or a modal: “officials say”, not “the plan say”.
  if (cue.form === 'base' && group.from === cue.at && before?.lower === 'to') return null;
  // “‘…,’ X added, ‘…’”: one quotation around its attribution.
  const ownStart = source.inherited ? group.from : (source.edge ?? source.from);
  const quoteBefore = !isGerund && followsQuotation(scene, ownStart);
  if (quoteBefore && interrupts(scene, cue)) {
    return precedingContent(scene, cue, group, source, cue.to);
  }
  const around = quoteBefore ? null : aroundAttribution(scene, cue, group, source, ownStart);
  if (around) return { attribution: around, source };
  const preceded = quoteBefore || (!isGerund && startsAfterContent(scene, ownStart));
  const following = followingContent(scene, cue, source, group);
  if (preceded && (!following || following.parenthetical || quoteBefore)) {
    return precedingContent(scene, cue, group, source, cue.to);
  }
  return following && { attribution: following.attribution, source };
}

/** “took to the radio to accuse the miners of greed”. */
function ofPurpose(scene: Scene, cue: CueHit, group: VerbGroup): Reading | null {
  if (group.negated || cue.verbs.every(({ weak, act }) => weak || act === 'thought')) return null;
  const source = subjectOfPurpose(scene, group.from);
  const following = source && followingContent(scene, cue, source, group);
  return following && !following.parenthetical
    ? { attribution: following.attribution, source }
    : null;
}

/** “the $100bn they had promised”: what is promised stands before, and is no content of its own. */
function isReducedRelative(tokens: readonly TaggedToken[], source: Subject, cue: CueHit): boolean {
  if (!cue.verbs.every((verb) => verb.frame !== 'clause')) return false;
  const before = tokens[source.from - 1];
  const words = tokens.slice(source.from, source.to);
  const holdsAmount = words.slice(0, -1).some((token) => token.pos === 'number');
  if (holdsAmount && words.at(-1)?.pos === 'name') return true;
  const isPronoun = words.length === 1 && words[0]?.pos === 'pronoun';
  return isPronoun && (before?.pos === 'noun' || before?.kind === 'number');
}

/**
 * “[His claim that the row was over] was met with doubt”: the clause ends before the second finite
 * verb, where nothing joins it to the first.
 */
function clauseEnd(tokens: readonly TaggedToken[], from: number, to: number): number {
  let finite = 0;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token || /^[,;:—–]$/.test(token.text) || OPENS_CLAUSE.test(token.pos)) return to;
    const isFinite =
      token.pos === 'modal' ||
      (token.pos === 'auxiliary' && !/^(?:be|been|being|to)$/.test(token.lower)) ||
      (token.pos === 'verb' && (token.form === 'past' || token.form === 'present'));
    if (!isFinite) continue;
    // An auxiliary and its verb are one.
    const group = verbGroup(tokens, at);
    if (group.from < at) continue;
    finite++;
    if (finite === 2) return at;
  }
  return to;
}

const OPENS_CLAUSE = /^(?:relative|subordinator|conjunction)$/;

/** “a Russian warning that CLAUSE”. */
function byNouns(scene: Scene): Attribution[] {
  const { tokens, sentence } = scene;
  return findNounCues(tokens).flatMap(({ at, source, from, act }) => {
    const first = tokens[from];
    if (!first || scene.quotationAt[at]) return [];
    const noun: CueHit = { at, to: at + 1, form: 'base', verbs: [] };
    const end = contentEnd(scene, noun, from, { relative: false, object: false });
    const to = clauseEnd(tokens, from, end);
    return {
      sentence,
      source: toRange(tokens, source),
      cue: toRange(tokens, { from: at, to: at + 1 }),
      content: { start: first.start, end: trimContent(sentence, to) },
      act,
      addressee: null,
      occasion: null,
      negated: false,
      weak: false,
      rule: 'noun-cue',
    };
  });
}
