import { skipMidfield } from '../language/clauses';
import { isFinite } from '../language/finite';
import {
  namesAtEnd,
  nounPhraseAfter,
  nounPhraseBefore,
  type TokenRange,
} from '../language/nounPhrases';
import * as lexicon from '../lexicon/lexicon';
import type { TaggedToken } from '../language/taggedToken';
import { type Scene, type Source, isThat, isVerbal, quotationFrom } from './attribution';
import type { CueHit, CueVerb } from './cues';
import { joinsPerfect, joinsPlural } from './contentSpans';
import { subjectBeforeAside } from './ownClause';
import { sourceQuotedAs } from './quotedAs';
import { canSpeak, isDocument, isDocumentNoun } from './somebody';
import { mainClauseSubject, type Subject, subjectBefore, verbGroup } from '../language/subjects';

/**
 * “…,” said X: the cue opens what follows a quotation, or a comma that closes no apposition or
 * relative clause (“Russia, which denied it, rejected the claim” is not inverted).
 */
export function isInvertible(scene: Scene, cue: CueHit, from: number): boolean {
  if (cue.form === 'gerund' || cue.form === 'base') return false;
  const { tokens, quotationAt } = scene;
  const before = tokens[from - 1];
  if (!before) return false;
  if (quotationAt[from - 1]) return true;
  if (!/^[,—–]$/.test(before.text)) return false;
  if (quotationAt[from - 2]) return true;
  if (!cue.verbs.some((verb) => verb.frame === 'clause')) return false;
  return subjectBefore(tokens, from) === null || namesLast(tokens, cue);
}

/** “CLAUSE, with $2m, [said] NAME, the director of it”: a name behind the verb, and no clause. */
function namesLast(tokens: readonly TaggedToken[], { to, verbs }: CueHit): boolean {
  const isPlain = verbs.some(({ lemma }) => lexicon.is(lemma, 'plain'));
  const name = isPlain && tokens[to]?.pos === 'name' ? nounPhraseAfter(tokens, to, false) : null;
  const behind = name && tokens[name.to];
  const opens = behind !== undefined && /^[,.]$/.test(behind?.text ?? '');
  return opens && !tokens.slice(to).some((token) => isVerbal(token) || token.pos === 'relative');
}

export const followsQuotation = (scene: Scene, from: number): boolean =>
  scene.quotationAt[from - 1] !== undefined ||
  (/^[,—–]$/.test(scene.tokens[from - 1]?.text ?? '') && scene.quotationAt[from - 2] !== undefined);

export function sourceOf(
  scene: Scene,
  cue: CueHit,
  groupFrom: number,
  isGerund: boolean,
  previous: Source | null,
): Source | null {
  const { tokens } = scene;
  const before = tokens[groupFrom - 1];
  const quoted = sourceQuotedAs(tokens, cue.at);
  if (quoted) return quoted;
  if (isGerund) return sourceOfParticiple(scene, cue, groupFrom, previous);
  // “A nurse wrote to me, and I quote, …”
  const isReadOut =
    before?.text === 'I' &&
    tokens[cue.at]?.lower === 'quote' &&
    tokens[groupFrom - 2]?.lower === 'and';
  if (isReadOut) {
    const writer = previous ?? mainSubject(scene, groupFrom - 2);
    if (writer) return { ...writer, manner: 'coordinated', inherited: true };
  }
  // “and later swore”, “but also contended”
  let joining = groupFrom - 1;
  while (tokens[joining]?.pos === 'adverb' || lexicon.is(tokens[joining], 'midAdverb')) joining--;
  const joint = tokens[joining];
  if (joint && /^(?:and|but|or|then)$/.test(joint.lower)) {
    return sourceOfConjunct(scene, cue, { groupFrom, joining }, previous);
  }
  // “announced it and, noting that …, called on”
  if (before?.text === ',' && previous && isJoinedBeforeAside(tokens, groupFrom - 1)) {
    return { ...previous, manner: 'coordinated', inherited: true };
  }
  // “They beat him, [told] him he was a spy and took him along”
  if (before?.text === ',' && cue.form === 'past' && isListedVerb(tokens, cue)) {
    const main = mainSubject(scene, groupFrom);
    return main && { ...main, manner: 'coordinated', inherited: true };
  }
  if (before?.lower === 'that') return antecedentOfThat(tokens, groupFrom - 1);
  const stop = afterLastQuotation(scene, groupFrom);
  const subject = ownConjunct(tokens, subjectBefore(tokens, groupFrom, stop));
  if (!subject && cue.form !== 'base')
    return beforeParticiple(tokens, groupFrom, stop) ?? beforeParticipialAside(tokens, groupFrom);
  if (!subject) return null;
  // “in savings this year as [she] claimed”
  const isPronoun = subject.to - subject.from === 1 && tokens[subject.from]?.pos === 'pronoun';
  if (isPronoun) return subject;
  return (
    withRelative(tokens, subject, stop) ??
    withParticiple(tokens, subject, stop) ??
    withLongParticiple(tokens, subject, stop) ??
    withAdjective(tokens, subject, stop) ??
    behindOccasion(tokens, subject)
  );
}

/** “…, [saying] it was late”, “responded by [saying]”, “a spokesman [saying]”: whose participle it is. */
function sourceOfParticiple(
  scene: Scene,
  cue: CueHit,
  groupFrom: number,
  previous: Source | null,
): Source | null {
  const { tokens } = scene;
  // “…, [only] saying that”
  const nearest = tokens[groupFrom - 1];
  const isLimited =
    tokens[groupFrom - 2]?.text === ',' &&
    (nearest?.pos === 'adverb' || lexicon.is(nearest, 'midAdverb'));
  const before = tokens[groupFrom - (isLimited ? 2 : 1)];
  if (opensSentence(scene, groupFrom)) return subjectOfMainClause(scene, cue);
  // “put out a statement overnight saying”
  const isTimed =
    /^(?:adverb|noun|adjective)$/.test(before?.pos ?? '') &&
    lexicon.is(tokens[groupFrom], 'plain') &&
    isDocumentNoun(tokens[groupFrom - 2]?.lower ?? '');
  if (isTimed || /^(?:name|pronoun|noun)$/.test(before?.pos ?? '')) {
    return subjectOfGerund(scene, cue, groupFrom, previous);
  }
  const closed = scene.quotationAt[groupFrom - 1] && tokens[groupFrom - 2]?.text === ',';
  // “was vocal in condemning it”
  const isVocal =
    before?.lower === 'in' &&
    /^(?:vocal|outspoken|united|unequivocal|categorical|forthright)$/.test(
      tokens[groupFrom - 2]?.lower ?? '',
    );
  if (isVocal) {
    const vocal = mainSubject(scene, groupFrom);
    return vocal && { ...vocal, manner: 'participle', inherited: true };
  }
  // “responded by saying”, “before adding that”: the main clause's subject does it.
  const opens =
    closed ??
    (/^(?:,|while|and|by|before|after|when|despite)$/.test(before?.lower ?? '') ||
      isBeyond(nearest));
  // “termed the charges baseless saying”
  const isJudged = before?.pos === 'adjective' && previous !== null;
  // “before asking for more”: it has not been said.
  const isAhead =
    /^(?:before|after|when)$/.test(before?.lower ?? '') && cue.verbs[0]?.act === 'call';
  if (!(opens || isJudged) || isAhead || isListedDeed(tokens, groupFrom)) return null;
  const main = previous ?? mainSubject(scene, groupFrom);
  return main && { ...main, manner: 'participle', inherited: true };
}

/** “had no more to add [beyond] saying that” */
const isBeyond = (token: TaggedToken | undefined): boolean =>
  /^(?:beyond|besides|than)$/.test(token?.lower ?? '');

/** “… and later [swore]”: the subject that a verb behind “and” at `joining` shares with the one before. */
function sourceOfConjunct(
  scene: Scene,
  cue: CueHit,
  { groupFrom, joining }: { readonly groupFrom: number; readonly joining: number },
  previous: Source | null,
): Source | null {
  const { tokens } = scene;
  // “said it was ready and opposes the plan”: what is told in another tense was said.
  const isPlain = cue.verbs.some(({ lemma }) => lexicon.is(lemma, 'plain'));
  if (cue.form === 'present' && !isPlain && isPast(tokens, cueBefore(scene, cue))) return null;
  // “is clear and understood that”
  const isState = tokens
    .slice(Math.max(0, joining - 4), joining - 1)
    .some((one) => lexicon.is(one, 'be'));
  if (cue.form === 'past' && isState && tokens[joining - 1]?.pos === 'adjective') return null;
  const isPlural = scene.cues.some(
    (one) => one.at < joining && joinsPlural(tokens, one, cue, joining),
  );
  if (!isPlural && joinsInfinitive(scene, cue, joining)) return null;
  if (joinsPerfect(tokens, cue, joining)) return null;
  const main = previous ?? mainSubject(scene, groupFrom);
  return main && { ...main, manner: 'coordinated', inherited: true };
}

/** “a balance between protecting tenants and [encouraging] growth”: both hang on a preposition. */
function isListedDeed(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at - 1]?.lower !== 'and') return false;
  const near = tokens.slice(Math.max(0, at - 8), at - 1);
  return near.some(
    ({ lower }, place) =>
      lower.endsWith('ing') && /^(?:between|of|for)$/.test(near[place - 1]?.lower ?? ''),
  );
}

/** “to replant fields and [defend] against locusts”: a second infinitive, where the first reports nothing. */
function joinsInfinitive({ tokens, cues }: Scene, cue: CueHit, and: number): boolean {
  if (cue.form !== 'base') return false;
  const first = tokens.findLastIndex((token, at) => at < and && isVerbal(token));
  const isInfinitive = tokens[first]?.form === 'base' && tokens[first - 1]?.lower === 'to';
  // “declined to threaten them or even blame them”
  const isUndone = lexicon.is(tokens[first - 2], 'intends');
  return isInfinitive && (isUndone || !cues.some(({ at }) => at === first));
}

/** “said”; “has said” is of now. */
function isPast(tokens: readonly TaggedToken[], cue: CueHit | undefined): boolean {
  if (cue?.form !== 'past') return false;
  const first = tokens[verbGroup(tokens, cue.at).from];
  return !/^(?:has|have|['’](?:s|ve))$/.test(first?.lower ?? '');
}

const cueBefore = ({ cues }: Scene, cue: CueHit): CueHit | undefined =>
  cues.findLast(({ at }) => at < cue.at);

/** “[a report released last year] found”: a participle with its time before the verb. */
function beforeParticiple(
  tokens: readonly TaggedToken[],
  groupFrom: number,
  stop: number,
): Subject | null {
  for (let at = groupFrom - 1; at > Math.max(stop, groupFrom - 5); at--) {
    if (tokens[at]?.pos !== 'verb') continue;
    if (tokens[at - 1]?.pos !== 'noun') return null;
    const isParticiple = tokens[at]?.form === 'past' && skipMidfield(tokens, at + 1) === groupFrom;
    const whole = isParticiple ? nounPhraseBefore(tokens, at - 1, stop) : null;
    return whole && { from: whole.from, to: groupFrom, manner: 'before' };
  }
  return null;
}

/** “VERB …, [told] …, and VERB”: one of several verbs of a subject, the last behind “and”. */
function isListedVerb(tokens: readonly TaggedToken[], { at }: CueHit): boolean {
  const clause = tokens.slice(0, at - 1);
  const isOpen = clause.some(
    ({ form, pos }) => pos === 'verb' && (form === 'past' || form === 'base'),
  );
  const isPlain = !clause.some(
    ({ text, pos }) => /^[,;:"“]$/.test(text) || pos === 'relative' || pos === 'subordinator',
  );
  const and = tokens.findIndex(({ lower }, index) => index > at && lower === 'and');
  const last = tokens[and + 1];
  return isOpen && isPlain && and > 0 && last?.pos === 'verb' && last.form === 'past';
}

/** “[The army], accused of beating strikers, has denied”: the noun before a participle between commas. */
function beforeParticipialAside(tokens: readonly TaggedToken[], groupFrom: number): Subject | null {
  if (tokens[groupFrom - 1]?.text !== ',') return null;
  const open = tokens.findLastIndex(({ text }, at) => at < groupFrom - 1 && text === ',');
  const verb = tokens[open + 1];
  const isParticiple = verb?.pos === 'verb' && (verb.form === 'past' || verb.form === 'gerund');
  const whole = open > 0 && isParticiple ? nounPhraseBefore(tokens, open - 1) : null;
  if (!whole || groupFrom - open > LONGEST_ASIDE || !canSpeak(tokens, whole)) return null;
  const lead = tokens[whole.from - 1];
  return !lead || lead.pos === 'mark' ? { ...whole, manner: 'apposition' } : null;
}

/** Longest participle between “and” and its verb, in tokens. */
const LONGEST_ASIDE = 40;

/** “and, noting that …, called on”: whether “and” stands before the aside that closes at `close`. */
function isJoinedBeforeAside(tokens: readonly TaggedToken[], close: number): boolean {
  for (let at = close - 1; at > Math.max(0, close - LONGEST_ASIDE); at--) {
    if (tokens[at]?.text === ',' && tokens[at + 1]?.form === 'gerund') {
      return /^(?:and|but)$/.test(tokens[at - 1]?.lower ?? '');
    }
  }
  return false;
}

/** The noun phrase that ends at token `last`, where its clause opens with it. */
function phraseThatOpens(
  tokens: readonly TaggedToken[],
  last: number,
  stop: number,
): TokenRange | null {
  const whole = nounPhraseBefore(tokens, last, stop);
  const lead = whole && tokens[whole.from - 1];
  return !lead || /^(?:mark|conjunction|subordinator)$/.test(lead.pos) ? whole : null;
}

/** Longest relative clause without commas between a subject and its verb, in tokens. */
const LONGEST_RELATIVE = 14;

/**
 * “[the lawmaker who drafted the bill] said”, “[people who live near the mine] fear”: what stands
 * before the verb belongs to a relative clause that no comma opens.
 */
function withRelative(
  tokens: readonly TaggedToken[],
  subject: Subject,
  stop: number,
): Subject | null {
  if (subject.manner !== 'before') return null;
  for (let at = subject.from - 1; at > Math.max(stop, subject.from - LONGEST_RELATIVE); at--) {
    const token = tokens[at];
    if (!token || token.pos === 'mark' || token.pos === 'subordinator') break;
    if (token.lower !== 'who') continue;
    const verb = tokens[skipMidfield(tokens, at + 1)];
    const whole = isVerbal(verb) ? phraseThatOpens(tokens, at - 1, stop) : null;
    return whole && { ...whole, manner: subject.manner };
  }
  return null;
}

/** “[many people involved in the talks] say”: a participle hangs what follows it on the subject. */
function withParticiple(
  tokens: readonly TaggedToken[],
  subject: Subject,
  stop: number,
): Subject | null {
  if (subject.manner !== 'before') return null;
  const hasPreposition = lexicon.is(tokens[subject.from - 1], 'attaches');
  const at = subject.from - (hasPreposition ? 2 : 1);
  const verb = tokens[at];
  const isParticiple =
    verb?.pos === 'verb' &&
    (verb.form === 'gerund' || (hasPreposition && verb.form === 'past')) &&
    !lexicon.is(verb, 'reports');
  // “footage of NAME”, “the man seen in it”: only what stands right before it has the participle.
  if (!isParticiple || tokens[at - 1]?.pos !== 'noun') return null;
  const whole = phraseThatOpens(tokens, at - 1, stop);
  return whole && { ...subject, from: whole.from };
}

/** “[people close to NAME] say”: an adjective hangs what follows its preposition on the subject. */
function withAdjective(
  tokens: readonly TaggedToken[],
  subject: Subject,
  stop: number,
): Subject | null {
  const at = subject.from - 2;
  const hangs = /^(?:close|loyal|familiar|opposed|sympathetic|allied|hostile|near)$/.test(
    tokens[at]?.lower ?? '',
  );
  const isLinked = /^(?:to|with)$/.test(tokens[at + 1]?.lower ?? '');
  if (subject.manner !== 'before' || !hangs || !isLinked) return null;
  const whole = nounPhraseBefore(tokens, at - 1, stop);
  return whole ? { ...subject, from: whole.from } : null;
}

/** “a row at Number 9 and [one deputy] compared”: what a preposition governs is no subject. */
function ownConjunct(tokens: readonly TaggedToken[], subject: Subject | null): Subject | null {
  if (subject?.manner !== 'before') return subject;
  const lead = tokens[subject.from - 1];
  if (lead?.pos !== 'preposition' || /^(?:as|including|like)$/.test(lead.lower)) return subject;
  // “set up by [NAME and his wife]”: both hang on the participle.
  const made = tokens.slice(Math.max(0, subject.from - 3), subject.from - 1);
  if (lead.lower === 'by' && made.some(({ form }) => form === 'past' || form === 'base'))
    return subject;
  const words = tokens.slice(subject.from, subject.to);
  const and = subject.from + words.findLastIndex(({ lower }) => lower === 'and');
  const next = tokens[and + 1];
  // “in the talks and [Okello] ruled it out”: talks rule out nothing.
  const isOther = next?.pos === 'name' && !canSpeak(tokens, { from: subject.from, to: and });
  const opens = and >= subject.from && (/^(?:determiner|number)$/.test(next?.pos ?? '') || isOther);
  return opens ? { ...subject, from: and + 1 } : subject;
}

/** Longest participle phrase between a subject and its verb, in tokens. */
const LONGEST_PARTICIPLE = 14;

/**
 * “[the official tasked with speaking for children] noted”, “[NAME] while addressing reporters after
 * the meeting said”: what a preposition governs at the end of a participle phrase says nothing.
 */
function withLongParticiple(
  tokens: readonly TaggedToken[],
  subject: Subject,
  stop: number,
): Subject | null {
  const isGoverned = tokens[subject.from - 1]?.pos === 'preposition';
  if (subject.manner !== 'before' || !isGoverned) return null;
  for (let at = subject.from - 2; at > Math.max(stop, subject.from - LONGEST_PARTICIPLE); at--) {
    const token = tokens[at];
    if (
      !token ||
      /^(?:mark|relative|subordinator|conjunction|pronoun|modal|auxiliary)$/.test(token.pos)
    ) {
      return null;
    }
    const isWhile = /^(?:while|when)$/.test(tokens[at - 1]?.lower ?? '');
    const isGerund = token.form === 'gerund' || (isWhile && token.lower.endsWith('ing'));
    // “a fund set up by NAME”
    const isSetUp = token.lower === 'set' && tokens[at + 1]?.lower === 'up';
    const hangs = isGerund || isSetUp || token.form === 'past';
    if (!hangs || tokens[at - 1]?.pos === 'preposition') continue;
    // “the vote passed in May by members said”: only a preposition follows a participle in -ed.
    const behind = tokens[at + 1];
    const isTime = /^(?:after|before|since|until|as)$/.test(behind?.lower ?? '');
    if (token.form === 'past' && (behind?.pos !== 'preposition' || isTime)) return null;
    const whole = phraseThatOpens(tokens, at - (isWhile ? 2 : 1), stop);
    if (!whole || !(canSpeak(tokens, whole) || isDocument(tokens, whole))) return null;
    return { ...subject, from: whole.from, to: isWhile ? whole.to : subject.to };
  }
  return null;
}

export const isYear = ({ text }: TaggedToken): boolean => /^(?:19|20)\d\d$/.test(text);

/** “In a radio interview [NAME] said”: the occasion before a name or several is no part of it. */
function behindOccasion(tokens: readonly TaggedToken[], subject: Subject): Subject {
  const { from, to } = subject;
  let name = namesAtEnd(tokens, subject);
  if (name === to || lexicon.is(tokens[name], 'memberInCapitals'))
    name = severalAtEnd(tokens, subject);
  const noun = tokens[name - 1];
  if (name === to || name <= from || !noun) return subject;
  // “On 12 May 2015 [NAME] said”
  if (isYear(noun)) return { ...subject, from: name };
  if (noun.pos !== 'noun') return subject;
  const isOccasion =
    lexicon.is(noun, 'occasion') || lexicon.is(noun, 'document') || lexicon.is(noun, 'timeNoun');
  return isOccasion && tokens[from - 1]?.pos === 'preposition'
    ? { ...subject, from: name }
    : subject;
}

/** “In a heated debate [opposition MPs] said”: where several without an article start that end a phrase. */
function severalAtEnd(tokens: readonly TaggedToken[], { from, to }: TokenRange): number {
  const last = tokens[to - 1];
  const several = { from: to - 1, to };
  if (!last?.tags.has('Plural') || !canSpeak(tokens, several)) return to;
  let at = to - 1;
  const occasion = (token: TaggedToken | undefined): boolean =>
    lexicon.is(token, 'occasion') || lexicon.is(token, 'timeNoun');
  while (at > from && /^(?:adjective|noun|name)$/.test(tokens[at - 1]?.pos ?? '')) {
    if (occasion(tokens[at - 1])) return at;
    at--;
  }
  return to;
}

/** “[a resolution] that insisted”: what the relative pronoun at `that` stands for. */
function antecedentOfThat(tokens: readonly TaggedToken[], that: number): Source | null {
  const antecedent = tokens[that - 1]?.pos === 'noun' ? nounPhraseBefore(tokens, that - 1) : null;
  const speaks = antecedent && (canSpeak(tokens, antecedent) || isDocument(tokens, antecedent));
  return speaks ? { ...antecedent, manner: 'relative' } : null;
}

/** “with Okello saying”, “a spokesman saying”: a subject of its own, else that of the main clause. */
function subjectOfGerund(
  scene: Scene,
  cue: CueHit,
  groupFrom: number,
  previous: Source | null,
): Source | null {
  const { tokens } = scene;
  const own = subjectBefore(tokens, groupFrom);
  const lead = own && tokens[own.from - 1];
  if (own && lead?.lower === 'with') return own;
  const isIn = isInDocument(tokens, groupFrom);
  if (cue.verbs[0]?.act !== 'statement' && !isThat(tokens[cue.to])) {
    // “says in a letter urging everyone to help”: whoever says it there.
    return isIn && previous ? { ...previous, manner: 'participle', inherited: true } : null;
  }
  // “in a letter outlining the grants”: what is in it, and nobody says it.
  const isClause = cue.verbs.some(({ frame }) => frame === 'clause' || frame === 'hearer');
  if (isIn && !isThat(tokens[cue.to]) && !isClause) return null;
  // “dismissed reports saying that”: who denies them does not say so.
  const isDenied = cueBefore(scene, cue)?.verbs[0]?.act === 'denial';
  if (isDenied && isDocumentNoun(tokens[groupFrom - 1]?.lower ?? '')) return null;
  if (isDenied && previous && own && !canSpeak(tokens, own))
    return { ...previous, manner: 'participle', inherited: true };
  // “tired of [boards] claiming that”: those whom it is about say it.
  const isSole = own !== null && own.to === own.from + 1 && tokens[own.from]?.tags.has('Plural');
  if (isSole === true && lead?.lower === 'of' && canSpeak(tokens, own)) return own;
  // “read it in Parliament stressing that”: what a preposition governs is no subject.
  const isGoverned = lead?.pos === 'preposition' || (own !== null && !canSpeak(tokens, own));
  const opensContent =
    isThat(tokens[cue.to]) ||
    quotationFrom(scene, cue.to) !== undefined ||
    mainClauseSubject(tokens, cue.to) !== null;
  if (!own || !(isGoverned && opensContent)) return own;
  const writer = writerOf(tokens, own);
  if (writer) return { ...own, from: writer };
  // “and [opposition members] saying that”, behind “with NAME making the claim”
  if (lead?.lower === 'and' && canSpeak(tokens, own) && isAbsolute(tokens, own.from - 1))
    return own;
  const main = previous ?? mainSubject(scene, own.from);
  // “[The garrison] issued a statement saying”
  const isPutOut =
    isDocument(tokens, own) && (lead?.pos === 'verb' || /^(?:out|up)$/.test(lead?.lower ?? ''));
  return main && (canSpeak(tokens, main) || isPutOut)
    ? { ...main, manner: 'participle', inherited: true }
    : own;
}

/** “a statement from [NAME] claiming that”: where whoever wrote it starts. */
function writerOf(tokens: readonly TaggedToken[], { from, to }: TokenRange): number | null {
  const link = tokens
    .slice(0, to)
    .findLastIndex(({ lower }, at) => at >= from - 1 && /^(?:from|by)$/.test(lower));
  if (link < 0 || !isDocumentNoun(tokens[link - 1]?.lower ?? '')) return null;
  const writes = canSpeak(tokens, { from: link + 1, to }) || tokens[link + 1]?.capitalised === true;
  return writes ? link + 1 : null;
}

/** “with NAME making the claim [and]”: another participle with its own subject stands before. */
function isAbsolute(tokens: readonly TaggedToken[], and: number): boolean {
  const near = tokens.slice(Math.max(0, and - 15), and);
  const lead = near.findLastIndex(({ lower }) => lower === 'with');
  const inner = near.slice(lead + 1);
  return lead >= 0 && inner.some(({ form }) => form === 'gerund') && !inner.some(isFinite);
}

/** “in a separate [letter] outlining it”: a document, and where it was said. */
function isInDocument(tokens: readonly TaggedToken[], at: number): boolean {
  const noun = tokens[at - 1]?.lower ?? '';
  if (!isDocumentNoun(noun)) return false;
  let first = at - 2;
  while (/^(?:adjective|noun)$/.test(tokens[first]?.pos ?? '')) first--;
  return tokens[first]?.pos === 'determiner' && tokens[first - 1]?.lower === 'in';
}

/** Whether a participle opens its sentence: “Noting that”, “While noting that”. */
const opensSentence = ({ tokens, first }: Scene, at: number): boolean =>
  at === first ||
  (at === first + 1 && /^(?:while|when|after|before|in|by)$/.test(tokens[first]?.lower ?? ''));

/** “Noting that fears had grown, [NAME] stressed”: the subject behind the comma. */
function subjectOfMainClause({ tokens }: Scene, cue: CueHit): Source | null {
  for (let at = cue.to; at < tokens.length; at++) {
    if (tokens[at]?.text !== ',') continue;
    // “After saying it was ‘too old,’ [NAME] left”: the mark closes behind its comma.
    const from = /^["”’']$/.test(tokens[at + 1]?.text ?? '') ? at + 2 : at + 1;
    const subject = mainClauseSubject(tokens, from) ?? subjectBeforeAside(tokens, from);
    if (subject) return { ...subject, manner: 'participle', inherited: true };
  }
  return null;
}

/**
 * “[The minister] took to the radio to accuse …”, “used his speech to warn …”: the subject of the
 * verb that takes the floor, for a cue in an infinitive of purpose that starts at `groupFrom`.
 */
export function subjectOfPurpose(
  scene: Scene,
  groupFrom: number,
  verbs: readonly CueVerb[],
): Source | null {
  const { tokens } = scene;
  for (let at = groupFrom - 1; at >= scene.first; at--) {
    const token = tokens[at];
    if (!token || scene.quotationAt[at] || /^[,;:]$/.test(token.text)) return null;
    // “was [forced] to admit”
    const isParticiple = token.form === 'past' && lexicon.is(token, 'voices');
    if (!isVerbal(token) || (isParticiple && lexicon.is(tokens[at - 1], 'be'))) continue;
    const isAmong =
      lexicon.is(token, 'be') && asksOrBlames(verbs) && isOneOf(tokens.slice(at + 1, groupFrom));
    const isJudged = lexicon.is(token, 'be') && isRight(tokens.slice(at + 1, groupFrom));
    if (!isAmong && !isJudged && !lexicon.is(token, 'takesFloor')) return null;
    // “called on NAME [to apologise]”: it is NAME who should.
    if (/^(?:on|upon)$/.test(tokens[at + 1]?.lower ?? '')) return null;
    const group = verbGroup(tokens, at);
    if (group.passive || group.negated || group.modal || group.infinitive) return null;
    const subject = subjectBefore(tokens, group.from);
    return subject && { ...subject, manner: 'purpose' };
  }
  return null;
}

/** “is [right] to say”, “was [at pains] to stress”, “is [only too happy] to confirm”: who says so did. */
const isRight = (words: readonly TaggedToken[]): boolean =>
  words.length < 4 && lexicon.is(words.at(-1), 'voices');

const asksOrBlames = (verbs: readonly CueVerb[]): boolean =>
  verbs.every(({ act }) => act === 'call' || act === 'accusation');

/** “among 20 members”, “one of the few”, “the first mayor”: those who did what the infinitive says. */
function isOneOf(words: readonly TaggedToken[]): boolean {
  const [first, second] = words;
  if (first?.lower === 'among') return true;
  if (first?.lower === 'one') return second?.lower === 'of';
  return first?.lower === 'the' && /^(?:first|latest|last|only)$/.test(second?.lower ?? '');
}

/** Subjects are not looked for inside or before a quotation that ends left of the cue. */
function afterLastQuotation(scene: Scene, at: number): number {
  for (let index = at - 1; index > 0; index--) {
    const quotation = scene.quotationAt[index];
    if (quotation && (scene.tokens[at - 1]?.start ?? 0) >= quotation.end) {
      // A scare-quoted word inside the subject does not cut it off.
      return quotation.end - quotation.start > 40 ? index + 1 : 0;
    }
  }
  return 0;
}

/** “As the talks ended, [NAME] …”: behind the comma of a clause that opens its sentence at `first`. */
function behindOpeningClause(tokens: readonly TaggedToken[], first: number, limit: number): number {
  const opener = tokens[first];
  const opens = opener?.lower === 'as' || lexicon.is(opener, 'subordinator');
  if (!opens || isThat(opener)) return first;
  for (let at = first + 1; at < limit; at++) {
    if (tokens[at]?.text !== ',') continue;
    if (mainClauseSubject(tokens, at + 1)) return at + 1;
  }
  return first;
}

/** The subject of a verb group: its own, or behind “and” that of the verb before. */
export function ownOrSharedSubject(scene: Scene, groupFrom: number): Subject | null {
  const isJoined = /^(?:and|but)$/.test(scene.tokens[groupFrom - 1]?.lower ?? '');
  return isJoined ? mainSubject(scene, groupFrom) : subjectBefore(scene.tokens, groupFrom);
}

/** Subject of the sentence's first finite verb left of `limit`: whose a verb behind “and” is too. */
function mainSubject(scene: Scene, limit: number): Subject | null {
  const { tokens } = scene;
  for (let at = Math.max(1, behindOpeningClause(tokens, scene.first, limit)); at < limit; at++) {
    const token = tokens[at];
    if (!isVerbal(token) || scene.quotationAt[at]) continue;
    // “We recognise”
    const isOwn = /^(?:i|we|they)$/.test(tokens[at - 1]?.lower ?? '');
    if (token?.form === 'gerund' || (token?.form === 'base' && !isOwn)) continue;
    const subject = subjectBefore(tokens, at);
    if (subject) return subject;
  }
  // The tagger missed the verb: what opens the sentence is its subject.
  const isJoined = tokens[scene.first]?.pos === 'conjunction';
  const opener = nounPhraseAfter(tokens, scene.first + (isJoined ? 1 : 0));
  // “Admiral, [the Ministry] put out a statement”: whoever is addressed does nothing.
  const isAddressed =
    opener !== null &&
    tokens[opener.to]?.text === ',' &&
    tokens[opener.to + 1]?.pos === 'determiner';
  const opening = isAddressed ? nounPhraseAfter(tokens, opener.to + 1) : opener;
  return opening && opening.to < limit ? { ...opening, manner: 'before' } : null;
}
