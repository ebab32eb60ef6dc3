import type { Sentence } from '../language/discourse';
import * as lexicon from '../lexicon/lexicon';
import type { TaggedToken } from '../language/taggedToken';
import type { CueHit } from './cues';
import type { MarkedQuotation } from './quotationMarks';
import { skipMidfield } from '../language/clauses';
import { nounPhraseAfter } from '../language/nounPhrases';
import { isFinite } from '../language/finite';
import { mainClauseSubject, subjectBefore, verbGroup } from '../language/subjects';
import { isThat } from './attribution';
import { skipAdjuncts } from './occasions';
import { opensOwnClause, subjectBeforeAside } from './ownClause';
import { canSpeak, isAccordingTo, isDocumentNoun } from './somebody';

interface ContentScene {
  readonly tokens: readonly TaggedToken[];
  readonly cues: readonly CueHit[];
  readonly quotationAt: readonly (MarkedQuotation | undefined)[];
}

/** How the content stands to its cue. */
interface ContentKind {
  /** The cue stands in a relative clause. */
  readonly relative: boolean;
  /** The content is an object, no clause. */
  readonly object: boolean;
}

/** The same, with what is read once for a cue. */
interface OfCue extends ContentKind {
  /** The cue stands in a clause that opens its sentence. */
  readonly opening: boolean;
  /** First token of the content. */
  readonly from: number;
}

type LaterCues = ReadonlyMap<number, CueHit>;

/**
 * Index of the token before which the content that starts at `from` ends: at another attribution
 * that follows in the sentence, at the end of the relative clause it stands in, or at the end.
 */
export function contentEnd(
  scene: ContentScene,
  cue: CueHit,
  from: number,
  kind: ContentKind,
): number {
  const { tokens, quotationAt, cues } = scene;
  const later: LaterCues = new Map(
    cues.filter((one) => one.at > cue.at).map((one) => [groupStart(tokens, one), one]),
  );
  const ofCue = { ...kind, from, opening: isInOpeningClause(tokens, cue) };
  for (let at = from; at < tokens.length; at++) {
    if (quotationAt[at]) {
      if (endsInMarks(scene, cue, later, at, kind.object)) return at + 1;
    } else if (endsAt(scene, cue, later, at, ofCue)) {
      return at;
    }
  }
  return tokens.length;
}

/** “… a ‘blank check,’ noting that”: the comma stands inside the marks that close at `at`. */
function endsInMarks(
  { tokens, quotationAt }: ContentScene,
  { form }: CueHit,
  later: LaterCues,
  at: number,
  object: boolean,
): boolean {
  const closes = quotationAt[at + 1] !== quotationAt[at] && tokens[at - 1]?.text === ',';
  if (!closes) return false;
  if (later.get(at + 1)?.form === 'gerund' || judges(tokens, at + 1)) return true;
  // “is “tired of it,” and she accuses”
  const joins = /^(?:and|but|while)$/.test(tokens[at + 1]?.lower ?? '');
  if (joins && startsOwnAttribution(tokens, later, at + 2)) return true;
  // “Saying it was “too old,” she left”, “NAME, saying so of “a few,” left”
  if (form === 'gerund' && isFinite(afterAdverbs(tokens, at + 1))) return true;
  const opensMain = mainClauseSubject(tokens, at + 1) !== null;
  return (object || form === 'gerund') && (opensMainClause(tokens, at + 1) || opensMain);
}

/** Whether the content ends before the token at `at`. */
function endsAt(
  scene: ContentScene,
  cue: CueHit,
  later: LaterCues,
  at: number,
  kind: OfCue,
): boolean {
  const { tokens, quotationAt } = scene;
  const { text, lower } = tokens[at] ?? { text: '', lower: '' };
  const next = tokens[at + 1];
  if (text === ';') return true;
  // “demand her resignation: “Go!””
  if (text === ':' && kind.object && quotationAt[at + 1] && quotationAt[at + 1] !== quotationAt[at])
    return true;
  // “… – a promise that the budget contradicts”: the reporter speaks again.
  if (DASH.test(text) && endsAtDash(tokens, quotationAt[at + 1] !== undefined, at, kind))
    return true;
  if (text === ',' && endsAtComma(scene, cue, later, at, kind)) return true;
  // “rejected the charge saying it was false”; “a report saying so” holds its own.
  if (later.get(at)?.form === 'gerund' && answers(tokens, kind.from, at)) return true;
  // “would give five each while Westland said it would give ten”
  const contrasts = /^(?:while|whereas)$/.test(lower) && mainClauseSubject(tokens, at + 1) !== null;
  if (contrasts && startsOwnAttribution(tokens, later, at + 1)) return true;
  if (/^(?:and|but)$/.test(lower)) {
    if (startsCue(tokens, later, at + 1) || startsPlural(tokens, cue, later, at + 1, kind.object))
      return true;
    // “beat him, told him he was a spy and took him along”: one of several verbs
    const start = groupStart(tokens, cue);
    // “The director, NAME, said it, valued and paid, would go”: an apposition is no list.
    const isListed =
      tokens[start - 1]?.text === ',' && cue.form === 'past' && !subjectBefore(tokens, start);
    if (
      isListed &&
      lower === 'and' &&
      next?.form === 'past' &&
      next.pos === 'verb' &&
      !kind.relative
    )
      return true;
    // “saying X and warning Y”
    if (cue.form === 'gerund' && later.get(at + 1)?.form === 'gerund') return true;
    // “would help but gave no figures”: the speaker does it.
    const contrasts = lower === 'but' && next?.form === 'past';
    if ((kind.object || contrasts) && startsFinite(tokens, at + 1)) return true;
    const opens = kind.object && !joinsNoun(tokens, at) && opensMainClause(tokens, at);
    if (opens && hasSureVerb(tokens, at + 1)) return true;
  }
  // “which according to the mayor was safe” goes on.
  return isAccordingTo(tokens, at) && tokens[at - 1]?.pos !== 'relative';
}

const DASH = /^(?:[—–―-]|--)$/;

function endsAtDash(
  tokens: readonly TaggedToken[],
  isQuoted: boolean,
  at: number,
  { object, from }: OfCue,
): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  if (isDashAside(tokens, from, at)) return false;
  // “welcomed the governor - “my friend””
  if (object) return !(token?.text === '-' && isQuoted);
  return /^(?:which|despite|though|although)$/.test(next?.lower ?? '') || apposes(tokens, at + 1);
}

/** “charged the six -- NAME and others -- with”: an aside within what is said. */
function isDashAside(tokens: readonly TaggedToken[], from: number, at: number): boolean {
  const mark = tokens[at]?.text;
  const dashes = tokens.flatMap(({ text }, index) =>
    index >= from && text === mark ? [index] : [],
  );
  const [open, close = tokens.length] = dashes;
  const behind = tokens[close + 1];
  const goesOn = behind?.pos === 'preposition' && !lexicon.is(behind, 'opensAside');
  return (at === open || at === close) && (goesOn || isFinite(behind));
}

/** “rejected the charge [saying] it was false”: what was rejected ends where the answer starts. */
function answers(tokens: readonly TaggedToken[], from: number, at: number): boolean {
  const object = tokens.slice(from, at);
  return (
    lexicon.is(tokens[at], 'plain') &&
    object.length > 1 &&
    !isThat(object[0]) &&
    // “warned him in writing that”, “a telling side-by-side”
    /^(?:noun|name|adjective)$/.test(object.at(-1)?.pos ?? '') &&
    !object.some(isFinite) &&
    !isDocumentNoun(object.at(-1)?.lower ?? '')
  );
}

/** “that while costs fell[,] the total had risen”: the comma behind a clause that leads the content. */
function closesLead(tokens: readonly TaggedToken[], from: number, comma: number): boolean {
  const opener = tokens[isThat(tokens[from]) ? from + 1 : from];
  const isLead = lexicon.is(opener, 'subordinator') && !isThat(opener);
  const isFirst = !tokens.slice(from, comma).some(({ text }) => text === ',');
  return isLead && isFirst && mainClauseSubject(tokens, comma + 1) !== null;
}

/** Whether the content ends at the comma at `at`. */
function endsAtComma(
  { tokens, cues }: ContentScene,
  cue: CueHit,
  later: LaterCues,
  at: number,
  { relative, object, opening, from }: OfCue,
): boolean {
  const next = tokens[at + 1];
  // “rules that[,] she said, required it”: the attribution stands within what is said.
  const isInside = /^(?:that|which|who)$/.test(tokens[at - 1]?.lower ?? '');
  if (isInside && startsParenthesis(tokens, later, at + 1)) return false;
  // “that over the years[,] the port had charged too much”: no clause ends before its verb.
  // “found [that action] lawful, his …” has no “that” of a clause.
  const isLed =
    isThat(tokens[from]) && tokens[from + 1]?.pos !== 'noun' && next?.form !== 'gerund' && !object;
  if (isLed && !tokens.slice(from + 1, at).some(isFinite)) return false;
  if (relative && !inList(tokens, at) && !closesLead(tokens, from, at)) return true;
  // “denied any role, and the court is looking into it”
  if (object && opensMainClause(tokens, at + 1)) return true;
  // “denied the story, because it had to”, “said it was late, and we take him at his word”
  if (object && /^(?:because|unless)$/.test(next?.lower ?? '')) return true;
  if (/^(?:and|but)$/.test(next?.lower ?? '') && reporterGoesOn(tokens, cue, from, at + 2))
    return true;
  // “…, so did its neighbour”, “…, as did the others”
  if (/^(?:so|nor|as)$/.test(next?.lower ?? '') && tokens[at + 2]?.pos === 'auxiliary') return true;
  // “urged banks[,] who hold it[,] to lend more”: an aside before what they are to do.
  if (object && resumesInfinitive(tokens, at)) return false;
  // “the reality of it, which makes him an outlier”, “the sale, who is 70”
  if (object && /^(?:which|who|whose)$/.test(next?.lower ?? '')) return true;
  if (next?.pos === 'preposition' && /^(?:which|whom)$/.test(tokens[at + 2]?.lower ?? ''))
    return true;
  // “in restive, Norse-speaking towns”: an adjective.
  if (object && next?.form === 'gerund' && !next.text.includes('-')) return true;
  // “NAME, citing three officials, reported”: the aside ends.
  const opener = /^(?:while|when|after|in|despite)$/.test(tokens[cue.at - 1]?.lower ?? '') ? 2 : 1;
  if (
    cue.form === 'gerund' &&
    tokens[cue.at - opener]?.text === ',' &&
    isFinite(afterAdverbs(tokens, at + 1))
  )
    return true;
  if (startsParenthesis(tokens, later, at + 1)) return true;
  // “…, adding that”, “…, according to”
  if (later.get(at + 1)?.form === 'gerund') return true;
  if (isAccordingTo(tokens, at + 1) || next?.lower === 'citing') return true;
  if (closesSentence(tokens, cues, cue, at + 1)) return true;
  if (judges(tokens, at + 1)) return true;
  // “…, just one day after”
  const isSoon = /^(?:just|only|barely|shortly|soon)$/.test(next?.lower ?? '');
  if (isSoon && tokens.slice(at + 2, at + 5).some(({ lower }) => /^(?:after|before)$/.test(lower)))
    return true;
  // “…, which is why we pay for it”
  if (next?.lower === 'which' && tokens[at + 2]?.lower === 'is' && tokens[at + 3]?.lower === 'why')
    return true;
  // “did promise it, right?”
  if (/^(?:right|no|yes)$/.test(next?.lower ?? '') && tokens[at + 2]?.text === '?') return true;
  // “…, and there he is right”: the author agrees, or does not
  const isThere = /^(?:there|here)$/.test(tokens[at + 2]?.lower ?? '');
  if (next?.lower === 'and' && isThere && tokens[at + 3]?.pos === 'pronoun') return true;
  // “…, without saying how”
  if (next?.lower === 'without' && tokens[at + 2]?.form === 'gerund') return true;
  // “While NAME spoke of …, her rival saw …”: the clause that the cue stands in ends.
  if (opening && opensMainSubject(tokens, at + 1)) return true;
  // “…, as Tokyo announced”, “…, hours after”: the reporter tells what else happened.
  const isEvenAs = next?.lower === 'even' && tokens[at + 2]?.lower === 'as';
  if (isEvenAs) return true;
  if (/^(?:as|after|hours|days|weeks)$/.test(next?.lower ?? '') && !isAsWellAs(tokens, at)) {
    return true;
  }
  if (tokens[at + 2]?.lower === 'of' && /^(?:whom|which)$/.test(tokens[at + 3]?.lower ?? '')) {
    return true;
  }
  // “immediate, unconditional, and unfettered access”
  const isList = tokens[at - 1]?.pos === 'adjective' && tokens[at + 2]?.pos !== 'auxiliary';
  if (next?.lower === 'and' && !isList && startsFinite(tokens, at + 2)) return true;
  if (/^(?:though|although|while|whereas|and|but|yet)$/.test(next?.lower ?? '')) {
    if (startsOwnAttribution(tokens, later, at + 2)) return true;
  }
  if (/^(?:and|but)$/.test(next?.lower ?? '')) {
    if (startsCue(tokens, later, at + 2) || startsPlural(tokens, cue, later, at + 2, object))
      return true;
  }
  if (next?.lower === 'with' && introducesSpeaker(tokens, later, at + 2)) return true;
  return false;
}

/** Longest aside within what is said, in tokens. */
const LONGEST_ASIDE = 16;

/** “urged banks[,] who hold half of it, to lend”: whether “to” follows the relative clause at `comma`. */
function resumesInfinitive(tokens: readonly TaggedToken[], comma: number): boolean {
  if (!/^(?:who|which|whose)$/.test(tokens[comma + 1]?.lower ?? '')) return false;
  const aside = tokens.slice(comma + 1, comma + LONGEST_ASIDE);
  const close = comma + 1 + aside.findIndex(({ text }) => text === ',');
  return close > comma && tokens[close + 1]?.lower === 'to' && tokens[close + 2]?.form === 'base';
}

/** “…, and [we] take him at his word”: whoever reports it in the first person, of another. */
function reporterGoesOn(
  tokens: readonly TaggedToken[],
  cue: CueHit,
  from: number,
  at: number,
): boolean {
  const isOwn = (token: TaggedToken | undefined): boolean => /^(?:i|we)$/.test(token?.lower ?? '');
  const before = [...tokens.slice(0, groupStart(tokens, cue)), ...tokens.slice(from, from + 1)];
  const verb = tokens[skipMidfield(tokens, at + 1)];
  const isVerb = /^(?:verb|auxiliary|modal)$/.test(verb?.pos ?? '');
  // “it has, and I am reading here, “failed””: an aside before the verb goes on.
  const isOpen = /^(?:auxiliary|modal)$/.test(tokens[at - 3]?.pos ?? '');
  return isOwn(tokens[at]) && isVerb && !isOpen && !before.some(isOwn);
}

const groupStart = (tokens: readonly TaggedToken[], cue: CueHit): number =>
  verbGroup(tokens, cue.at).from;

/** “and [also] urged”: a further cue with the same subject. */
const startsCue = (tokens: readonly TaggedToken[], later: LaterCues, at: number): boolean => {
  let index = at;
  while (tokens[index]?.pos === 'adverb') index++;
  const cue = later.get(index) ?? later.get(at);
  // “said it was watching and had requested a report”: told as said before, within what is said.
  if (cue && tokens[index]?.lower === 'had') return false;
  if (cue && joinsPerfect(tokens, cue, at - 1)) return false;
  return cue !== undefined && (cue.form === 'past' || cue.form === 'present');
};

/**
 * “We welcome the truce and [call] for talks”, “thank them for it and [look] forward to more”: a
 * further verb of a subject in the plural; behind an object it need not report.
 */
function startsPlural(
  tokens: readonly TaggedToken[],
  cue: CueHit,
  later: LaterCues,
  at: number,
  object: boolean,
): boolean {
  let index = at;
  while (tokens[index]?.pos === 'adverb') index++;
  const next = later.get(index);
  if (next) return joinsPlural(tokens, cue, next, at - 1);
  const verb = tokens[index];
  const deed = { at: index, to: index + 1, form: 'base' as const, verbs: [] };
  const isVerb = object && verb?.pos === 'verb' && verb.form === 'base';
  return isVerb && joinsPlural(tokens, cue, deed, at - 1);
}

/**
 * “We welcome the truce and [call] for talks”, “ministers urge them to stop, and [condemn] it”:
 * whether the base form `next` behind the “and” at `and` is a verb in the plural, as `cue` is. Behind
 * “to”, “should” or “demand that they” it may hang on those, unless a comma stands before “and”.
 */
export function joinsPlural(
  tokens: readonly TaggedToken[],
  cue: CueHit,
  next: CueHit,
  and: number,
): boolean {
  const { from, infinitive, modal } = verbGroup(tokens, cue.at);
  const isPlural = cue.form === 'base' && !infinitive && !modal && next.form === 'base';
  // “urge them to”: the subject stands before it, and no “let” or “please”.
  if (!isPlural || !subjectBefore(tokens, from)) return false;
  const between = tokens.slice(cue.to, and);
  const isApart = between.at(-1)?.text === ',';
  const isListed = between.slice(0, -1).some(({ text, end }, at) => {
    const behind = between[at + 1];
    return text === ',' && behind?.form === 'base' && behind.start > end;
  });
  if (isApart) return !isListed;
  const isSure = next.verbs.length === 0 || next.verbs.some(({ weak }) => !weak);
  return (
    isSure &&
    !between.some(({ pos, form }) => pos === 'modal' || (pos === 'verb' && form === 'base'))
  );
}

/**
 * “said two teams had seen the dam and [proposed] a wall”: a second participle behind “had”, where
 * the verb does more than it says.
 */
export function joinsPerfect(
  tokens: readonly TaggedToken[],
  { at, form, verbs }: CueHit,
  and: number,
): boolean {
  const isDeed = verbs.every(
    ({ weak, frame, act }) => weak || (frame === 'object' && act === 'statement'),
  );
  if (form !== 'past' || !isDeed || tokens[and]?.lower !== 'and') return false;
  const first = tokens.findLastIndex(
    ({ pos, form: tense }, index) => index < and && pos === 'verb' && tense !== 'gerund',
  );
  const { from } = verbGroup(tokens, first);
  return from < first && /^(?:had|has|have)$/.test(tokens[from]?.lower ?? '') && at > and;
}

/** “…, sources said.”: another source and cue, and nothing after them. */
const closesSentence = (
  tokens: readonly TaggedToken[],
  cues: readonly CueHit[],
  own: CueHit,
  at: number,
): boolean => {
  const last = cues.at(-1);
  if (!last || last.at <= own.at || last.at < at || last.at - at > 14) return false;
  const between = tokens.slice(at, last.at);
  // “…, is ready, and urged them to conclude it”
  if (verbGroup(tokens, last.at).infinitive) return false;
  if (
    between.some((token) => token.pos === 'modal' || /^(?:that|which|who|[“”"])$/.test(token.lower))
  ) {
    return false;
  }
  const rest = tokens.slice(last.to);
  // “…, gave aid estimated at $2m”: a participle behind the verb of a clause of its own.
  const isParticiple =
    rest[0]?.pos === 'preposition' &&
    between.some(({ pos, form }) => pos === 'verb' && form === 'past');
  if (isParticiple) return false;
  const isOpen = rest.some(
    (token) => token.pos === 'verb' || token.pos === 'auxiliary' || token.pos === 'modal',
  );
  if (isOpen || rest.length > 14) return false;
  const names = (token: TaggedToken | undefined): boolean =>
    token?.pos === 'name' || token?.pos === 'noun' || token?.pos === 'pronoun';
  // “…, he said” or “…, said the minister”.
  return (
    last.verbs.some((verb) => verb.frame === 'clause' && !verb.weak) &&
    (names(tokens[verbGroup(tokens, last.at).from - 1]) && rest.length < 8
      ? between.length > 0
      : last.at === at && rest.some(names))
  );
};

const isAsWellAs = (tokens: readonly TaggedToken[], comma: number): boolean =>
  tokens[comma + 1]?.lower === 'as' && tokens[comma + 2]?.lower === 'well';

/** “– a promise that …”, “– a sum which …”: a noun with its relative clause, no clause of its own. */
const apposes = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:an?|the)$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 1, at + 6).some((token) => /^(?:that|which|who)$/.test(token.lower)) &&
  !tokens.slice(at + 1, at + 4).some((token) => token.pos === 'verb' && token.form !== 'gerund');

/**
 * “While NAME spoke of”, “After the court ruled that”, “Noting that”: a clause that opens its
 * sentence and leaves the main one to follow.
 */
function isInOpeningClause(tokens: readonly TaggedToken[], cue: CueHit): boolean {
  const before = tokens.slice(0, cue.at);
  if (before.some((token) => token.text === ',')) return false;
  if (cue.form === 'gerund' && cue.at < 2) return true;
  const opener = before.findIndex((token) => token.pos !== 'conjunction' && token.kind === 'word');
  // “Since the panel found that”
  const isSince = /^(?:since|until)$/.test(tokens[0]?.lower ?? '');
  // “Days after the minister pledged it,”, “A year on since the UN warned of it,”
  const isLater = before
    .slice(1, 5)
    .some(
      ({ lower }, at) =>
        /^(?:since|after|before)$/.test(lower) &&
        before.slice(0, at + 1).some((token) => lexicon.is(token, 'timeNoun')),
    );
  if (isLater) return true;
  return isSince || (lexicon.is(tokens[opener], 'subordinator') && !isThat(tokens[opener]));
}

/** The main clause behind an opening one; behind “while” its verb need not be known. */
const opensMainSubject = (tokens: readonly TaggedToken[], at: number): boolean =>
  mainClauseSubject(tokens, at) !== null ||
  subjectBeforeAside(tokens, at) !== null ||
  (/^(?:while|whereas|although|though)$/.test(tokens[0]?.lower ?? '') &&
    /^(?:determiner|name|pronoun)$/.test(tokens[at]?.pos ?? ''));

/** Whether the clause that opens at `at` has a verb that is no plural noun: not “and steel plants in”. */
function hasSureVerb(tokens: readonly TaggedToken[], at: number): boolean {
  const from = skipMidfield(tokens, at);
  const verb = tokens[skipMidfield(tokens, mainClauseSubject(tokens, from)?.to ?? from)];
  const isSingular = tokens[from]?.lower === 'this' || tokens[from]?.pos === 'pronoun';
  return isSingular || verb?.pos !== 'verb' || verb.form !== 'present';
}

/** “the Government and people of Fiji for the welcome extended to them”: a participle, and no clause. */
function joinsNoun(tokens: readonly TaggedToken[], and: number): boolean {
  if (tokens[and]?.lower !== 'and') return false;
  const phrase = nounPhraseAfter(tokens, and + 1);
  if (phrase === null || tokens[phrase.to]?.form !== 'past') return false;
  // “and new ideas submitted from the floor”, “and the $8m committed for it”
  const isThing = tokens[phrase.to + 1]?.pos === 'preposition' && !canSpeak(tokens, phrase);
  return (tokens[and + 1]?.pos === 'noun' && tokens[phrase.to + 1]?.lower === 'to') || isThing;
}

/** “, but now he appears”, “, and the court is”: the reporter's own clause behind its conjunction. */
const opensMainClause = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:and|but|so|yet|while|though|although)$/.test(tokens[at]?.lower ?? '') &&
  // “yet last night she handed it over”
  (mainClauseSubject(tokens, skipMidfield(tokens, at + 1)) !== null ||
    // “, but the old trick of blaming them does not work”
    (tokens[at - 1]?.text === ',' && opensOwnClause(tokens, at + 1)));

/** “…, NAME said, …”: a source and its cue between two commas. */
function startsParenthesis(tokens: readonly TaggedToken[], later: LaterCues, at: number): boolean {
  for (const [from, cue] of later) {
    if (from <= at) continue;
    const isPlain = cue.verbs.some(({ frame, weak }) => frame === 'clause' && !weak);
    const { to } = skipAdjuncts(tokens, cue.to);
    if (!isPlain || tokens[to]?.text !== ',') return false;
    const source = subjectBefore(tokens, from);
    return source !== null && (source.edge ?? source.from) === at;
  }
  return false;
}

const afterAdverbs = (tokens: readonly TaggedToken[], from: number): TaggedToken | undefined => {
  let at = from;
  while (tokens[at]?.pos === 'adverb') at++;
  return tokens[at];
};

/** “…, a charge Khartoum has rejected”: the reporter speaks again. */
const judges = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:an?|the)$/.test(tokens[at]?.lower ?? '') &&
  tokens.slice(at + 1, at + 4).some((token) => lexicon.is(token, 'judged'));

/** “…, but she said that”: a clause with a source and cue of its own. */
const startsOwnAttribution = (
  tokens: readonly TaggedToken[],
  later: LaterCues,
  at: number,
): boolean => {
  // “while the delegate, NAME, insisted”: a subject with its apposition.
  const contrasts = /^(?:while|whereas|though|although)$/.test(tokens[at - 1]?.lower ?? '');
  for (let index = at; index < Math.min(at + (contrasts ? 14 : 7), tokens.length); index++) {
    const cue = later.get(index);
    if (cue) return index > at && cue.form !== 'gerund' && tokens[index - 1]?.lower !== 'to';
    const token = tokens[index];
    if (token?.pos === 'verb' || token?.pos === 'modal') return false;
    if (token?.text === ',' && !contrasts) return false;
  }
  return false;
};

/** “and expelled diplomats”: a further verb of the same subject, in a finite form. */
const startsFinite = (tokens: readonly TaggedToken[], at: number): boolean => {
  let index = at;
  while (tokens[index]?.pos === 'adverb') index++;
  const token = tokens[index];
  if (token?.pos === 'auxiliary' || token?.pos === 'modal') return true;
  const next = tokens[index + 1];
  const object = next?.pos === 'determiner' || next?.pos === 'number' || next?.pos === 'pronoun';
  if (/ed$/.test(token?.lower ?? '') && object) return true;
  return token?.pos === 'verb' && token.form === 'past' && next?.pos !== 'preposition';
};

/** “…, with Okello saying”: a cue within the next few tokens, after a name. */
const introducesSpeaker = (
  tokens: readonly TaggedToken[],
  later: LaterCues,
  at: number,
): boolean => {
  for (let index = at + 1; index < Math.min(at + 8, tokens.length); index++) {
    if (later.get(index)?.form === 'gerund') return true;
    if (tokens[index]?.text === ',') return false;
  }
  return false;
};

/** A comma between members of a list, not one that closes a clause. */
const inList = (tokens: readonly TaggedToken[], at: number): boolean => {
  const next = tokens[at + 1];
  const later = tokens.slice(at + 1, at + 8);
  const and = later.findIndex((token) => token.lower === 'and');
  const verb = later.findIndex((token) => token.pos === 'verb' || token.pos === 'auxiliary');
  return and > 0 && (verb === -1 || and < verb) && next?.pos !== 'verb';
};

/** Readable offset where content that ends before token `to` ends: closing punctuation stays out. */
export function trimContent(sentence: Sentence, to: number): number {
  const tokens = sentence.tagged;
  let last = beforeBracket(tokens, to - 1);
  while (last > 0) {
    const token = tokens[last];
    if (/^[!?]$/.test(token?.text ?? '')) break;
    if (!dangles(tokens, last) && !/^(?:[.,;:—–…-]|\.{3}|--)$/.test(token?.text ?? '')) break;
    last--;
  }
  return tokens[last]?.end ?? sentence.end;
}

/** “its judges, [where], as one put it”, “two helicopters, [without which], she said” */
function dangles(tokens: readonly TaggedToken[], at: number): boolean {
  const { lower = '', pos } = tokens[at] ?? {};
  const hasComma = tokens[at - 1]?.text === ',';
  if (pos === 'preposition') return hasComma && tokens[at + 1]?.lower === 'which';
  // “…, [but] according to the auditor”
  if (pos === 'conjunction') return tokens[at + 1]?.text === ',' || isAccordingTo(tokens, at + 1);
  const isWhich = /^(?:which|whom)$/.test(lower);
  if (isWhich && tokens[at - 1]?.pos === 'preposition') return tokens[at - 2]?.text === ',';
  // “a style [which], she said,”
  if (isWhich && tokens[at + 1]?.text === ',') return true;
  return hasComma && /^(?:where|which|who|while)$/.test(lower);
}

/** “the party [(which lets them off)]”: the token before a bracket that tells more, at the end. */
function beforeBracket(tokens: readonly TaggedToken[], last: number): number {
  const close = /^[.,;]$/.test(tokens[last]?.text ?? '') ? last - 1 : last;
  if (tokens[close]?.text !== ')') return last;
  for (let open = close - 1; open > Math.max(0, close - 40); open--) {
    if (tokens[open]?.text !== '(') continue;
    return tokens.slice(open, close).some(isFinite) ? open - 1 : last;
  }
  return last;
}
