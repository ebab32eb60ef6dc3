import { isFinite } from '../language/finite';
import * as lexicon from '../lexicon/lexicon';
import type { TaggedToken } from '../language/taggedToken';
import { nounPhraseAfter } from '../language/nounPhrases';
import { mainClauseSubject, verbGroup } from '../language/subjects';
import { type Scene, type Unnamed, toRange } from './attribution';
import { contentEnd, trimContent } from './contentSpans';
import type { CueHit } from './cues';
import { findNounCues } from './nounCues';

/** “a Russian warning that CLAUSE”. */
export const nounCue = {
  name: 'noun-cue',
  reason: 'a noun of saying, such as “a statement”',
  yes: ['They ignored a [warning] by [Russia] [that the bridge would fall].'],
  no: ['Russia’s warning was ignored.'],
  find: byNouns,
};

/**
 * “[His claim that the row was over] was met with doubt”: the clause ends before the second finite
 * verb, where nothing joins it to the first.
 */
function clauseEnd(tokens: readonly TaggedToken[], from: number, to: number): number {
  let finite = 0;
  // “her insistence that he [resign] was ignored”
  const own = nounPhraseAfter(tokens, from + 1)?.to;
  for (let at = from + 1; at < to; at++) {
    const token = tokens[at];
    if (!token || /^[,;:—–]$/.test(token.text) || OPENS_CLAUSE.test(token.pos)) return to;
    const isOwn = at === own && token.form === 'base';
    if (!(isFinite(token) || isOwn) || isNoVerb(tokens, at)) continue;
    // An auxiliary and its verb are one.
    const group = verbGroup(tokens, at);
    if (group.from < at) continue;
    finite++;
    if (finite === 2) return at;
  }
  return to;
}

/** “the fumes [released] by the fire were”, “newspaper [reports]” at the end: no verb of the clause. */
function isNoVerb(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  const isParticiple = token?.form === 'past' && before?.pos === 'noun' && next?.lower === 'by';
  const isLast = !next || (next.kind !== 'word' && next.kind !== 'number');
  const isNoun = token?.form === 'present' && lexicon.is(token, 'nounlike') && isLast;
  return isParticiple || isNoun;
}

/**
 * “As for the claim by NAME that the dam leaked[,] the board said …”: where the noun stands in a
 * phrase that opens its sentence, the main clause ends what it reports.
 */
function openingEnd({ tokens, first }: Scene, noun: number, from: number, to: number): number {
  if (tokens.slice(first, noun).some(isFinite)) return to;
  if (
    !/^(?:preposition|subordinator)$/.test(tokens[first]?.pos ?? '') &&
    tokens[first]?.lower !== 'as'
  )
    return to;
  const comma = tokens.findIndex(
    ({ text }, at) => at > from && text === ',' && mainClauseSubject(tokens, at + 1) !== null,
  );
  return comma > 0 ? Math.min(comma, to) : to;
}

/** “rejected [suggestions] that”: what is denied is told with the denial. */
function isDenied({ tokens, cues }: Scene, noun: number): boolean {
  const opens = /^(?:determiner|adjective)$/.test(tokens[noun - 1]?.pos ?? '') ? noun - 1 : noun;
  return cues.some(
    ({ to, verbs }) => (to === noun || to === opens) && verbs.some(({ act }) => act === 'denial'),
  );
}

const OPENS_CLAUSE = /^(?:relative|subordinator|conjunction)$/;

function byNouns(scene: Scene): Unnamed[] {
  const { tokens, sentence } = scene;
  return findNounCues(tokens).flatMap(({ at, source, from, act }) => {
    const first = tokens[from];
    if (!first || scene.quotationAt[at] || (!source && isDenied(scene, at))) return [];
    const noun: CueHit = { at, to: at + 1, form: 'base', verbs: [] };
    const end = contentEnd(scene, noun, from, { relative: false, object: false });
    const to = openingEnd(scene, at, from, clauseEnd(tokens, from, end));
    return {
      sentence,
      source: source && toRange(tokens, source),
      cue: toRange(tokens, { from: at, to: at + 1 }),
      content: { start: first.start, end: trimContent(sentence, to) },
      act,
      addressee: null,
      occasion: null,
      negated: false,
      weak: false,
    };
  });
}
