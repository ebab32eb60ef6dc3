import type { Range } from '../document/sourceDocument';
import * as lexicon from '../lexicon/lexicon';
import { isFinite, isFiniteAuxiliary, isTensed } from '../language/finite';
import type { TaggedToken } from '../language/taggedToken';
import {
  type Scene,
  type Source,
  type Unnamed,
  isFinal,
  isVerbal,
  pick,
  quotationFrom,
  rangeOrNull,
  reportedBy,
} from './attribution';
import { contentEnd, trimContent } from './contentSpans';
import type { CueHit } from './cues';
import { callsFor } from './followingContent';
import { readHearer } from './hearers';
import { skipAdjuncts } from './occasions';
import { opensOwnClause } from './ownClause';
import { canSpeak, isDocument } from './somebody';
import { mainClauseSubject, type VerbGroup } from '../language/subjects';

export interface Reading {
  readonly attribution: Unnamed;
  /** The second part of “CLAUSE, X said, CLAUSE”. */
  readonly continuation?: Unnamed | null;
}

/** Whether a quotation goes on behind the cue, after a comma. */
export function interrupts(scene: Scene, cue: CueHit): boolean {
  const verb = cue.verbs.find((one) => one.frame === 'hearer');
  const { to } = skipAdjuncts(scene.tokens, verb ? readHearer(scene, verb, cue.to).to : cue.to);
  return /^[,—–]$/.test(scene.tokens[to]?.text ?? '') && quotationFrom(scene, to + 1) !== undefined;
}

/** Whether what stands before token `from` is content: a comma or a closed quotation. */
export function startsAfterContent(scene: Scene, from: number): boolean {
  const { tokens } = scene;
  const comma = tokens[from - 1];
  if (!comma) return false;
  if (scene.quotationAt[from - 1]) return true;
  // “‘a wall with a view,’ as NAME put it”
  if (comma.lower === 'as') return scene.quotationAt[from - 2] !== undefined;
  if (!/^[,—–]$/.test(comma.text)) return false;
  // A clause stands before the comma, not an adjunct (“Speaking in Nairobi, X said”): it opens
  // with its subject, and has a verb or is long enough to have one that the tagger missed.
  const opener = tokens[scene.first];
  const isAdjunct =
    opener?.form === 'gerund' ||
    opener?.pos === 'preposition' ||
    /^(?:when|while|although|though|asked|speaking|once)$/.test(opener?.lower ?? '');
  const before = tokens.slice(scene.first, from - 1);
  if (isAdjunct && !before.some((one) => one.text === ',') && !isClause(before)) return false;
  return (
    before.some((token, at) => isVerbal(token) || scene.quotationAt[at + scene.first]) ||
    before.filter((token) => token.kind === 'word').length >= 5
  );
}

/** “Keeping it open will cost more”: an opening with a finite verb that is its own. */
function isClause(opening: readonly TaggedToken[]): boolean {
  const verb = opening.findIndex((token) => token.pos === 'modal' || isFiniteAuxiliary(token));
  return verb > 0 && !opening.slice(0, verb).some(opensOtherClause);
}

/** “After the dam [failed]”, “the mayor who [had]”: the verb behind is of a clause within another. */
const opensOtherClause = (token: TaggedToken): boolean =>
  token.pos === 'relative' ||
  lexicon.is(token, 'subordinator') ||
  /^(?:as|asked|what|how|why|that)$/.test(token.lower);

/** “…, the auditor reveals [today]”, “[on Monday]”: nothing but a time to the end. */
const isTimeOnly = (tokens: readonly TaggedToken[], from: number): boolean =>
  tokens
    .slice(from)
    .every(
      (token) =>
        token.kind === 'punctuation' ||
        lexicon.is(token, 'timeNoun') ||
        lexicon.is(token, 'insideTime') ||
        token.lower === 'on',
    );

/** A document, or somebody who can say something. */
const isInformed = (tokens: readonly TaggedToken[], source: Source): boolean =>
  canSpeak(tokens, source) || isDocument(tokens, source);

/** Content left of the attribution: “CLAUSE, X said”, “QUOTE, said X”. */
export function precedingContent(
  scene: Scene,
  cue: CueHit,
  group: VerbGroup,
  source: Source,
  after: number,
): Reading | null {
  const { tokens, sentence } = scene;
  const firstOwn = Math.min(group.from, source.edge ?? source.from);
  const verb = pick(
    cue,
    (one) => one.frame === 'clause' || one.frame === 'both' || one.frame === 'hearer',
  );
  if (!verb) return null;
  const end = tokens[firstOwn - 1];
  if (!end) return null;
  const quotation = scene.quotationAt[firstOwn - 1] ?? scene.quotationAt[firstOwn - 2];
  // “…, a charge Moscow rejected” denies nothing of what stands before it in so many words.
  // “…, auditor finds” at the end of a headline reports whatever the verb.
  const closesHeadline =
    sentence.paragraph === 0 && cue.form === 'present' && isFinal(tokens, cue.to);
  // “…, a filing showed”, “…, the panel found”
  const closesSentence =
    (isFinal(tokens, after) || isTimeOnly(tokens, after)) && isInformed(tokens, source);
  // “the number of cases reported to the Council was six”: a participle behind a thing.
  const isThing =
    source.manner !== 'inverted' && cue.form === 'past' && !isInformed(tokens, source);
  const isParticiple = isThing && tokens[cue.to]?.pos === 'preposition';
  if (!quotation && isParticiple && tokens.slice(cue.to).some(isFinite)) return null;
  const isWeak =
    verb.weak &&
    !closesHeadline &&
    !(
      closesSentence &&
      // “…, a court heard” tells not who said so.
      (verb.act === 'statement' || /^(?:learn|understand)$/.test(verb.lemma))
    );
  if (
    !quotation &&
    (isWeak ||
      (/^(?:denial|accusation|praise|call)$/.test(verb.act) && !lexicon.is(verb.lemma, 'plain')))
  )
    return null;
  const start = clauseStart(scene, firstOwn - 1);
  let content: Range = {
    start: tokens[start]?.start ?? sentence.start,
    end: /^[,—–]$/.test(end.text) ? (tokens[firstOwn - 2]?.end ?? end.start) : end.end,
  };
  if (quotation && (quotation.start <= content.start || end.lower === 'as')) {
    content = { start: quotation.start, end: quotation.end };
  }
  const hearer = readHearer(scene, verb, after);
  const adjuncts = skipAdjuncts(tokens, hearer.to);
  const reported = reportedBy(scene, cue, group, source, verb);
  const isCall = !quotation && callsFor(tokens, verb, start);
  const attribution: Unnamed = {
    ...reported,
    act: isCall ? 'call' : reported.act,
    content,
    addressee: hearer.addressee,
    occasion: rangeOrNull(tokens, hearer.occasion ?? adjuncts.occasion),
  };
  const mayGoOn = !quotation && source.manner !== 'inverted';
  // “a style which, she said, led to much”: what stands before tells only what it is said of.
  const opensRelative = /^(?:which|who|that)$/.test(tokens[firstOwn - 2]?.lower ?? '');
  if (!quotation && end.text === ',' && opensRelative) {
    const told = continuationOf(scene, cue, attribution, adjuncts.to, mayGoOn);
    return told && { attribution: { ...attribution, content: told.content } };
  }
  return {
    attribution: quotation ? { ...attribution, isQuotedBefore: true } : attribution,
    continuation: continuationOf(scene, cue, attribution, adjuncts.to, mayGoOn),
  };
}

/** “CLAUSE, X said, CLAUSE” and “‘…,’ X said, ‘…’”: what goes on behind the attribution. */
function continuationOf(
  scene: Scene,
  cue: CueHit,
  attribution: Unnamed,
  after: number,
  mayGoOn: boolean,
): Unnamed | null {
  const { tokens, sentence } = scene;
  if (!/^[,—–:]$/.test(tokens[after]?.text ?? '')) return null;
  const from = after + 1;
  const first = tokens[from];
  if (!first || isFinal(tokens, from)) return null;
  const quotation = quotationFrom(scene, from);
  // Behind a quotation or an inverted cue only a quotation goes on; a comma there opens an
  // apposition or an adjunct.
  if (!quotation && !mayGoOn) return null;
  if (!quotation && isTrailing(tokens, from)) return null;
  const to = contentEnd(scene, cue, from, { relative: false, object: false });
  const end = trimContent(sentence, to);
  const content = { start: first.start, end: quotation ? Math.max(end, quotation.end) : end };
  return content.end > content.start ? { ...attribution, content, isContinuation: true } : null;
}

/**
 * “Aden, he said, had learned to count”: the attribution stands between subject and verb. “But, he
 * said, Aden had learned”: between an opening and its clause.
 */
export function aroundAttribution(
  scene: Scene,
  cue: CueHit,
  group: VerbGroup,
  source: Source,
  ownStart: number,
): Unnamed | null {
  const { tokens, sentence } = scene;
  const verb = pick(cue, (one) => one.frame === 'clause' || lexicon.is(one.lemma, 'plain'));
  // “The difference, he told me on Friday, is that”
  const hearer = verb ? readHearer(scene, verb, cue.to) : null;
  const { to: after, occasion } = skipAdjuncts(tokens, hearer?.to ?? cue.to);
  if (!verb || tokens[after]?.text !== ',' || tokens[ownStart - 1]?.text !== ',') return null;
  const opening = tokens.slice(scene.first, ownStart - 1);
  if (opening.length === 0 || opening.some((_, at) => isVerbIn(opening, at))) return null;
  const isQuoted = quotationFrom(scene, after + 1) !== undefined;
  // “Of the 30 boats, she said, barely a third had come”
  const isShare = opening[0]?.lower === 'of' && tokens.slice(after + 1, after + 6).some(isFinite);
  const isLead = opens(opening) && (isQuoted || isShare || opensOwnClause(tokens, after + 1));
  if (!isLead && !goesOnAt(scene, after + 1)) return null;
  const first = isLead ? tokens[after + 1] : tokens[scene.first];
  if (!first) return null;
  const to = contentEnd(scene, cue, after + 1, { relative: false, object: false });
  return {
    ...reportedBy(scene, cue, group, source, verb),
    content: { start: first.start, end: trimContent(sentence, to) },
    addressee: hearer?.addressee ?? null,
    occasion: rangeOrNull(tokens, occasion),
  };
}

/** “Of the sum [promised] in May” has a participle, and no verb of a clause. */
function isVerbIn(opening: readonly TaggedToken[], at: number): boolean {
  const [before, token, next] = [opening[at - 1], opening[at], opening[at + 1]];
  const isParticiple =
    opening[0]?.lower === 'of' &&
    token?.form === 'past' &&
    /^(?:noun|number)$/.test(before?.pos ?? '') &&
    (next === undefined || next.pos === 'preposition' || lexicon.is(next, 'opensTime'));
  return isFinite(token) && !isParticiple;
}

/** “But”, “Still”, “Under the plan”: what opens a clause and is not its subject. */
const opens = ([first, ...more]: readonly TaggedToken[]): boolean =>
  // “Overall”
  (first?.pos === 'adjective' && more.length === 0) ||
  /^(?:conjunction|adverb|preposition)$/.test(first?.pos ?? '') ||
  lexicon.is(first, 'midAdverb');

/** Whether the verb of a clause, or more of its words in marks, stands at `at`. */
function goesOnAt(scene: Scene, at: number): boolean {
  const next = scene.tokens[at];
  if (!next) return false;
  const isVerb = next.pos === 'auxiliary' || next.pos === 'modal' || isTensed(next);
  const word = next.kind === 'word' ? next : scene.tokens[at + 1];
  return isVerb || (quotationFrom(scene, at) !== undefined && word?.capitalised === false);
}

/** “As NAME said, CLAUSE”, “CLAUSE, as NAME said”. */
export function asClause(
  scene: Scene,
  cue: CueHit,
  group: VerbGroup,
  source: Source,
): Unnamed | null {
  const { tokens, sentence } = scene;
  const as = (source.edge ?? source.from) - 1;
  const verb = pick(cue, (one) => one.frame !== 'object' && !one.weak);
  if (!verb || tokens[as]?.lower !== 'as' || source.inherited) return null;
  // “denied that the dam leaked, as NAME alleged”: it is told within what another says.
  const clause = tokens[as - 1]?.pos === 'subordinator' ? as : scene.first;
  if (scene.cues.some(({ at }) => at >= clause && at < as)) return null;
  const hearer = readHearer(scene, verb, cue.to);
  const { to, occasion } = skipAdjuncts(tokens, hearer.to);
  const opensSentence = as === scene.first || tokens[as - 1]?.pos === 'subordinator';
  let content: Range | null = null;
  const comma = opensSentence ? commaBehind(tokens, to) : null;
  if (
    comma !== null &&
    (mainClauseSubject(tokens, comma + 1) || opensOwnClause(tokens, comma + 1))
  ) {
    const end = contentEnd(scene, cue, comma + 1, { relative: false, object: false });
    content = { start: tokens[comma + 1]?.start ?? 0, end: trimContent(sentence, end) };
  } else if (tokens[as - 1]?.text === ',' && (isFinal(tokens, to) || tokens[to]?.text === ',')) {
    const first = clauseStart(scene, as - 1);
    const start = tokens[first]?.start ?? sentence.start;
    // “The Bill, as NAME said, opens the port”: it stands inside the clause.
    const isInside = tokens[to]?.text === ',' && !tokens.slice(first, as).some(isFinite);
    const end = contentEnd(scene, cue, to + 1, { relative: false, object: false });
    content = {
      start,
      end: isInside ? trimContent(sentence, end) : (tokens[as - 2]?.end ?? start),
    };
  }
  if (!content || content.end <= content.start) return null;
  return {
    ...reportedBy(scene, cue, group, source, verb),
    content,
    addressee: hearer.addressee,
    occasion: rangeOrNull(tokens, hearer.occasion ?? occasion),
  };
}

/** Longest phrase between a cue and the comma that closes its clause, in tokens. */
const LONGEST_PHRASE = 10;

/** “As NAME put it in a letter to the board[,] …”: the comma behind phrases without a verb, or null. */
function commaBehind(tokens: readonly TaggedToken[], from: number): number | null {
  for (let at = from; at < Math.min(tokens.length, from + LONGEST_PHRASE); at++) {
    const token = tokens[at];
    if (token?.text === ',') return at;
    const opens = at > from || token?.pos === 'preposition';
    if (!opens || isVerbal(token) || token?.kind !== 'word') return null;
  }
  return null;
}

/** “…, he said, adding that …”: what follows the comma is no continuation of the content. */
const isTrailing = (tokens: readonly TaggedToken[], at: number): boolean => {
  const token = tokens[at];
  return (
    token === undefined ||
    token.form === 'gerund' ||
    (token.pos === 'preposition' &&
      (lexicon.is(token, 'opensAside') || lexicon.is(token, 'attaches'))) ||
    token.pos === 'relative' ||
    /^(?:according|while|when|an?)$/.test(token.lower)
  );
};

/** First token of the clause that ends before token `to`: after an earlier attribution, if any. */
function clauseStart(scene: Scene, to: number): number {
  const { tokens } = scene;
  let start = scene.first;
  for (let at = to - 1; at > start; at--) {
    if (scene.quotationAt[at]) continue;
    if (tokens[at]?.text === ';') {
      start = at + 1;
      break;
    }
  }
  while (/^(?:but|and|so|yet|,)$/.test(tokens[start]?.lower ?? '') && start < to - 1) start++;
  return start;
}
