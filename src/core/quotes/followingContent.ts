import type { Range } from '../document/sourceDocument';
import { isSubjectBefore } from '../language/clauses';
import { isFinite } from '../language/finite';
import { nounPhraseAfter, type TokenRange } from '../language/nounPhrases';
import {
  type Scene,
  type Source,
  type Unnamed,
  isFinal,
  isThat,
  isVerbal,
  quotationFrom,
  rangeOrNull,
  reportedBy,
} from './attribution';
import type { TaggedToken } from '../language/taggedToken';
import type { ClaimAct } from '../model';
import * as lexicon from '../lexicon/lexicon';
import { contentEnd, trimContent } from './contentSpans';
import type { CueHit, CueVerb } from './cues';
import { readHearer } from './hearers';
import { type Adjuncts, skipAdjuncts } from './occasions';
import { opensOwnClause } from './ownClause';
import { fits, isObject } from './reportedContent';
import { mainClauseSubject, type VerbGroup } from '../language/subjects';

interface Following {
  readonly attribution: Unnamed;
  /** Nothing but adjuncts or a comma follows: the content may stand before. */
  readonly parenthetical: boolean;
}

export function followingContent(
  scene: Scene,
  cue: CueHit,
  source: Source,
  group: VerbGroup,
): Following | null {
  const { tokens } = scene;
  for (const verb of cue.verbs) {
    const hearer = readHearer(scene, verb, cue.to);
    // “informed that the road was closed”
    const isBare = isThat(tokens[cue.to]) && lexicon.is(verb.lemma, 'informsOf');
    if (verb.frame === 'hearer' && !hearer.addressee && !hearer.occasion && !isBare) continue;
    const adjuncts = adjunctsOf(scene, verb, hearer.to);
    const occasion = hearer.occasion ?? adjuncts?.occasion ?? null;
    const reported = {
      ...reportedBy(scene, cue, group, source, verb),
      addressee: hearer.addressee,
      occasion: rangeOrNull(tokens, occasion),
    };
    // Without content of its own behind the cue the attribution is only of use to what is near.
    const empty = { attribution: { ...reported, content: reported.cue }, parenthetical: true };
    const second = thatBehind(tokens, adjuncts?.to ?? hearer.to);
    // “argued in a speech [that drew boos]”
    const isApart = adjuncts && (isTimed(tokens, adjuncts) || hangsOnNoun(tokens, adjuncts.to));
    if (second === null && isApart === true) return empty;
    const opener = second ?? (adjuncts && contentOpener(scene, adjuncts.to));
    const behind = opener ?? ownAdverbs(scene, hearer.to, adjuncts?.to ?? hearer.to);
    const from = contentStart(scene, behind) ?? clauseBehindComma(scene, verb, source, behind);
    if (from === null || isGap(scene, verb, behind, from)) return empty;
    if (!fits(scene, cue, verb, from, source)) continue;
    const isRelative = source.manner === 'relative' || tokens[source.from]?.lower === 'whose';
    const { content, trailing } = contentFrom(scene, cue, verb, from, isRelative);
    if (content.end <= content.start) continue;
    return {
      parenthetical: false,
      attribution: {
        ...reported,
        act: actOfContent(scene, verb, from, reported.act),
        content,
        occasion: rangeOrNull(tokens, occasion ?? trailing),
      },
    };
  }
  return null;
}

/** “said the board should step down” calls for it; “termed the charges as baseless” denies them. */
function actOfContent({ tokens }: Scene, verb: CueVerb, from: number, act: ClaimAct): ClaimAct {
  if (callsFor(tokens, verb, from)) return 'call';
  const object = lexicon.is(verb.lemma, 'names') ? nounPhraseAfter(tokens, from, false) : null;
  if (!object || verb.act !== 'statement') return act;
  const words = tokens.slice(object.from, object.to + 4);
  const isCharge = words.some(
    (word) =>
      lexicon.nounAct(word) === 'accusation' || /^(?:claim|report|rumou?r)s?$/.test(word.lower),
  );
  return isCharge && words.some((word) => lexicon.is(word, 'untrue')) ? 'denial' : act;
}

/**
 * “said the board [should] step down”: a verb that only says, and “should” as the first verb of what
 * is said from `from` on; “should have” comes too late.
 */
export function callsFor(
  tokens: readonly TaggedToken[],
  { lemma }: CueVerb,
  from: number,
): boolean {
  if (!/^(?:say|add)$/.test(lemma)) return false;
  const verb = tokens.findIndex((token, at) => at >= from && isFinite(token));
  // “should it fail”, “if it fails the board should”, “they think it should”
  const isLed = tokens
    .slice(from, verb)
    .some((one) => (lexicon.is(one, 'subordinator') && !isThat(one)) || one.pos === 'verb');
  const isMain = verb > from && tokens[verb - 1]?.text !== ',' && !isLed;
  return isMain && tokens[verb]?.lower === 'should' && tokens[verb + 1]?.lower !== 'have';
}

/** “the news they were hoping for: …”: what a verb with an object takes stands not behind a colon. */
const isGap = (
  { tokens, quotationAt }: Scene,
  verb: CueVerb,
  behind: number,
  from: number,
): boolean => verb.frame === 'object' && tokens[behind]?.text === ':' && !quotationAt[from];

/** Time and occasion behind a cue: “reaffirmed [today] its commitment”; an object may be a time. */
function adjunctsOf({ tokens }: Scene, verb: CueVerb, from: number): Adjuncts | null {
  const adjuncts = skipAdjuncts(tokens, from);
  const isWhole = verb.frame === 'object' && nounPhraseAfter(tokens, adjuncts.to) === null;
  return isWhole ? null : adjuncts;
}

/** What is said, from token `from` on, and the occasion that stands behind it. */
function contentFrom(
  scene: Scene,
  cue: CueHit,
  verb: CueVerb,
  from: number,
  relative: boolean,
): { content: Range; trailing: TokenRange | null } {
  const { tokens, sentence } = scene;
  const object = isObject(scene, verb, from);
  const to = contentEnd(scene, cue, from, { relative, object });
  const start = tokens[from]?.start ?? sentence.start;
  const end = trimContent(sentence, to);
  const quotation = quotationFrom(scene, from);
  const trailing = quotation || !object || end <= start ? null : trailingOccasion(scene, from, to);
  if (trailing)
    return { content: { start, end: trailing.contentEnd }, trailing: trailing.occasion };
  // “what she calls “dead rings”: bare sand”
  const behind = quotation && tokens[sentence.tokenAt(quotation.end)];
  const isNamed = /^[:,;]$/.test(behind?.text ?? '') && lexicon.is(verb.lemma, 'names');
  const isQuoted = quotation !== undefined && (isNamed || quotation.end >= end - 1);
  return { content: { start, end: isQuoted ? quotation.end : end }, trailing: null };
}

/** “vowed [not] to repeat it”, “called for [immediately] paying”: adverbs of what is said. */
function ownAdverbs(scene: Scene, from: number, to: number): number {
  const { tokens } = scene;
  const opens = isThat(tokens[to]) || quotationFrom(scene, to) || tokens[to]?.kind !== 'word';
  if (opens) return to;
  let at = to;
  // “believes [earlier surveys] missed it”
  const isBeforeNoun = /^(?:noun|adjective)$/.test(tokens[at]?.pos ?? '');
  const isEarlier = /^(?:earlier|later|recent)$/.test(tokens[at - 1]?.lower ?? '');
  if (isBeforeNoun && isEarlier && at > from) at--;
  while (at > from && isOwnAdverb(tokens[at - 1])) at--;
  return at;
}

const isOwnAdverb = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (token.pos === 'adverb' || token.pos === 'negation' || lexicon.is(token, 'midAdverb')) &&
  !lexicon.is(token, 'timeNoun') &&
  !/^(?:again|later|earlier|recently|publicly|privately|repeatedly|also)$/.test(token.lower);

/** First token of what follows a cue, behind its comma or colon; null when nothing does. */
function contentStart(scene: Scene, from: number): number | null {
  const { tokens } = scene;
  const opener = tokens[from];
  // “was quoted as saying by state media”: who reports it, not what was said.
  if (!opener || isFinal(tokens, from) || opener.lower === 'by') return null;
  const aside = tokens[from + 2]?.text === ',' ? (tokens[from + 1]?.lower ?? '') : '';
  if (opener.text === ',' && /^(?:however|though|too|meanwhile|nonetheless)$/.test(aside)) {
    return from + 3;
  }
  if (!/^[,:—–]$/.test(opener.text)) return from;
  const isContent =
    opener.text === ':' || isThat(tokens[from + 1]) || quotationFrom(scene, from + 1);
  return isContent ? from + 1 : thatBehindAside(tokens, from);
}

/** “He said, the road was closed”: a whole clause behind the comma, where the source opens its sentence. */
function clauseBehindComma(
  { tokens, first }: Scene,
  verb: CueVerb,
  source: Source,
  comma: number,
): number | null {
  const opens = source.manner === 'before' && source.from === first && source.inherited !== true;
  if (!opens || tokens[comma]?.text !== ',' || !lexicon.is(verb.lemma, 'plain')) return null;
  const from = comma + 1;
  const opener = tokens[from];
  if (lexicon.is(opener, 'subordinator') || opener?.pos === 'relative' || opener?.lower === 'as')
    return null;
  // “Brown says, regardless of the sentence, his life is changed”
  const close = tokens.findIndex(({ text }, at) => at > from && text === ',');
  const isAside = tokens[from]?.pos === 'preposition' && close > 0 && close - from < 8;
  return opensOwnClause(tokens, isAside ? close + 1 : from) ? from : null;
}

/** Longest aside between a cue and its “that”, in tokens. */
const LONGEST_ASIDE = 16;

/** “insisted, most recently on Sunday, [that]”: behind an aside between commas. */
function thatBehindAside(tokens: readonly TaggedToken[], comma: number): number | null {
  if (tokens[comma]?.text !== ',' || mainClauseSubject(tokens, comma + 1)) return null;
  for (let at = comma + 2; at < Math.min(tokens.length, comma + LONGEST_ASIDE); at++) {
    // “in answer to a question”
    const isNoun = /^(?:preposition|determiner|noun|adjective)$/.test(tokens[at - 1]?.pos ?? '');
    const reports = lexicon.isAt(tokens, at, 'reports') && !(isNoun && tokens[at]?.form !== 'past');
    if (/^[;:]$/.test(tokens[at]?.text ?? '') || reports) return null;
    if (tokens[at]?.text === ',' && isThat(tokens[at + 1])) return at + 1;
  }
  return null;
}

/** “thanked both governments [in a video address late Sunday]”: where it was said, at the end. */
function trailingOccasion(
  scene: Scene,
  from: number,
  to: number,
): { occasion: TokenRange; contentEnd: number } | null {
  const { tokens } = scene;
  for (let at = to - 2; at > from + 1; at--) {
    const token = tokens[at];
    // “during a budget [hearing] on Thursday”
    const isVerb = isVerbal(token) && !lexicon.is(token, 'occasion');
    if (!token || scene.quotationAt[at] || isVerb || /^[,;:]$/.test(token.text)) return null;
    if (!/^(?:in|at|during)$/.test(token.lower)) continue;
    const adjuncts = skipAdjuncts(tokens, at);
    const before = tokens[at - 1];
    const isWhole = adjuncts.to >= to || isFinal(tokens, adjuncts.to);
    if (adjuncts.occasion?.from === at + 1 && isWhole && before) {
      return { occasion: adjuncts.occasion, contentEnd: before.end };
    }
  }
  return null;
}

/**
 * “said of Clinton, ‘…’”, “says on its website that”: the content opens at a “that” or a quotation
 * behind nothing but phrases. Null when it does not.
 */
function contentOpener(scene: Scene, from: number): number | null {
  const { tokens } = scene;
  if (tokens[from]?.pos !== 'preposition' && !isParticipleOfNoun(tokens, from)) return null;
  for (let at = from + 1; at < Math.min(tokens.length, from + 16); at++) {
    const token = tokens[at];
    const hangs =
      isNounHere(tokens, at) ||
      isParticipleOfNoun(tokens, at) ||
      isParticipleBeforeNoun(tokens, at);
    if (!token || (isVerbal(token) && !hangs)) return null;
    // “a vote that approved” is no content.
    // “vowed not to repeat [that] mistake”
    const isThisOne = token.pos === 'determiner' && tokens[at + 1]?.pos === 'noun';
    if (isThat(token) && !isThisOne) return isRelative(tokens, at) ? null : at;
    if (/^[,:]$/.test(token.text) && quotationFrom(scene, at + 1)) return at + 1;
    if (/^[;:]$/.test(token.text)) return null;
  }
  return null;
}

/** “at a campaign [stop]”, “in a letter to [staff] before the break” */
function isNounHere(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at]?.form !== 'base') return false;
  const before = tokens[at - 1];
  if (before?.lower === 'to')
    return tokens[at + 1]?.pos === 'preposition' || isThat(tokens[at + 1]);
  return before?.pos === 'noun' || before?.pos === 'adjective' || before?.pos === 'determiner';
}

/** “in recently [published] comments” */
const isParticipleBeforeNoun = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]?.form === 'past' &&
  /^(?:adverb|determiner|preposition)$/.test(tokens[at - 1]?.pos ?? '') &&
  tokens[at + 1]?.pos === 'noun';

/** “in a statement [issued] late on Thursday” */
const isParticipleOfNoun = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]?.form === 'past' &&
  tokens[at - 1]?.pos === 'noun' &&
  (/^(?:preposition|adverb)$/.test(tokens[at + 1]?.pos ?? '') ||
    /^(?:late|early|earlier)$/.test(tokens[at + 1]?.lower ?? ''));

/** “said [after a meeting that lasted until dawn]”: nothing of what was said. */
function isTimed(tokens: readonly TaggedToken[], { to, occasion }: Adjuncts): boolean {
  const isTime = /^(?:after|before|during|following|at|in)$/.test(tokens[to]?.lower ?? '');
  const phrase = isTime ? nounPhraseAfter(tokens, to + 1) : null;
  return hangsOnNoun(tokens, phrase?.to ?? (occasion?.to === to ? to : -1));
}

/** “told a crowd that had come [that] the mill would open”: behind a “that” of the noun before it. */
function thatBehind(tokens: readonly TaggedToken[], that: number): number | null {
  if (!hangsOnNoun(tokens, that)) return null;
  for (let at = that + 2; at < Math.min(tokens.length, that + 24); at++) {
    if (/^[;:]$/.test(tokens[at]?.text ?? '')) return null;
    if (!isThat(tokens[at])) continue;
    // “that had said that”, “that had seen a film that won”: within what hangs on the noun.
    if (lexicon.is(tokens[at - 1], 'reports') || hangsOnNoun(tokens, at)) return null;
    return mainClauseSubject(tokens, at + 1) === null ? null : at;
  }
  return null;
}

/**
 * Whether a “that” hangs on the one noun before it: “a vote that failed”, “a crowd that had come”.
 * “told reporters that was wrong” has another “that”.
 */
function hangsOnNoun(tokens: readonly TaggedToken[], that: number): boolean {
  const noun = tokens[that - 1];
  const opens = tokens.slice(Math.max(0, that - 4), that - 1);
  const isOne = opens.some(({ pos }) => pos === 'determiner' || pos === 'number');
  const isNoun = noun?.pos === 'noun' || noun?.form === 'gerund';
  if (!isThat(tokens[that]) || !isOne || !isNoun) return false;
  let at = that + 1;
  while (tokens[at]?.pos === 'adverb') at++;
  const verb = tokens[at];
  if (/^(?:has|have|had)$/.test(verb?.lower ?? '')) return true;
  if (verb?.form !== 'past' || !isRelative(tokens, that)) return false;
  // “that reduced fees would help”
  const object = nounPhraseAfter(tokens, at + 1);
  return object === null || !isSubjectBefore(tokens, object.to);
}

/** “a vote [that narrowly approved]”, but “[that storms cost] a tenth of it”. */
function isRelative(tokens: readonly TaggedToken[], that: number): boolean {
  let at = that + 1;
  while (tokens[at]?.pos === 'adverb') at++;
  // “that drew [cheers]”
  const isPlural = tokens[at]?.form === 'past' && tokens[at + 1]?.form === 'present';
  const isLast = isPlural || !isVerbal(tokens[at + 1]);
  return (isFinite(tokens[at]) && isLast) || tokens[at]?.pos === 'auxiliary';
}
