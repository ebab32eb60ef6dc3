import * as lexicon from '../lexicon/lexicon';
import { isFinite, isTensed } from './finite';
import type { TaggedToken } from './taggedToken';

/**
 * Takes back tags that cannot hold where they stand. A base form needs a plural, a pronoun, a
 * modal or “to” before it: between a singular noun or a name and another noun it is a noun itself
 * (“the Lindqvist [campaign] spokesman”), behind an inverted cue it is a role (“…,” said [engineer]
 * NAME), and “state” before a title or a name says which (“[state] Rep. NAME”).
 */
export function repairTags(tokens: readonly TaggedToken[]): TaggedToken[] {
  return tokens.map((token, at) => {
    // “he's claiming”: a pronoun owns nothing by an apostrophe.
    if (token.pos === 'possessive' && isContracted(tokens[at - 1])) {
      return { ...token, pos: 'auxiliary' };
    }
    // “[Mum-of-three] NAME”: who she is, not how many.
    if (token.pos === 'number' && /^\p{L}+-of-\p{L}+$/u.test(token.text)) {
      return { ...token, pos: 'noun' };
    }
    // “4. [We] call for it”: a capital behind the number of a paragraph makes no name.
    if (token.pos === 'name' && /^(?:We|They|He|She|It)$/.test(token.text)) {
      return { ...token, pos: 'pronoun' };
    }
    // “to [neighbouring] Ely”
    if (/^neighbou?ring$/.test(token.lower)) return { ...token, pos: 'adjective', form: null };
    // “The minister [however] said”
    if (token.lower === 'however' && /^(?:noun|name)$/.test(token.pos)) {
      return { ...token, pos: 'adverb' };
    }
    // “[People] close to the mayor say”
    const isNear = token.form === 'present' && at === 0 && isNearTo(tokens, at + 1);
    if (token.lower === 'people' || isNear) return { ...token, pos: 'noun', form: null };
    // “The minister [later] admitted it”
    if (
      /^(?:later|earlier)$/.test(token.lower) &&
      token.pos === 'adjective' &&
      tokens[at + 1]?.form === 'past'
    )
      return { ...token, pos: 'adverb' };
    // “The minister [hit] back”
    if (
      token.lower === 'hit' &&
      token.pos === 'noun' &&
      /^(?:back|out)$/.test(tokens[at + 1]?.lower ?? '')
    )
      return { ...token, pos: 'verb', form: 'past' };
    // “a speech that [drew] boos”, “a week that [left] nine dead”
    if (isPastBehindThat(tokens, at)) return { ...token, pos: 'verb', form: 'past' };
    // “the [firm] has replaced it”: what agrees with a verb of its own is the noun.
    if (token.pos === 'adjective' && isSingularSubject(tokens, at))
      return { ...token, pos: 'noun' };
    // “three security [firms] have”: a plural before its verb.
    const isSubject =
      isPluralSubject(tokens, at) ||
      isBeforeModal(tokens, at) ||
      isCountedSubject(tokens, at) ||
      isPluralBehindThat(tokens, at) ||
      arePeopleBehindThat(tokens, at);
    if (token.form === 'present' && isSubject) {
      return { ...token, pos: 'noun', form: null };
    }
    // “informed her that”, “told her to”, “according to her,”: no noun follows.
    const next = tokens[at + 1];
    if (token.lower === 'her' && next && /^(?:that|to|of|[.,;:)?!])$/.test(next.lower)) {
      return { ...token, pos: 'pronoun' };
    }
    // “the [appeals] court”, “the Labour [campaign] says”: a noun behind its determiner or name.
    if (isNounInPhrase(tokens, at)) return { ...token, pos: 'noun', form: null };
    return token.form === 'base' &&
      (isBodyBehindName(tokens, at) ||
        isInsideCompound(tokens, at) ||
        isInvertedRole(tokens, at) ||
        isStateBeforeName(tokens, at))
      ? { ...token, pos: 'noun', form: null }
      : token;
  });
}

/** “Aides [close to] the mayor” */
const isNearTo = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:close|loyal|near|opposed|sympathetic)$/.test(tokens[at]?.lower ?? '') &&
  tokens[at + 1]?.lower === 'to';

/** A past form that is a name, a noun or an adjective too, behind a noun and “that”. */
const isPastBehindThat = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:drew|left|rose|saw|felt|fell|shot|bore)$/.test(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.lower === 'that' &&
  tokens[at - 2]?.pos === 'noun';

/** “the sick are”, “the last has”: only a word that a body or a role is called by. */
const isSingularSubject = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 1]?.pos === 'determiner' &&
  /^(?:has|is|was|had)$/.test(tokens[at + 1]?.lower ?? '') &&
  lexicon.is(tokens[at], 'organizationHead');

/** “that [donors] had pledged”: no verb stands before “had” or “will”. */
const isBeforeModal = (tokens: readonly TaggedToken[], at: number): boolean => {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  const opens =
    before === undefined ||
    (before.pos === 'subordinator' && before.lower !== 'what') ||
    /^(?:adjective|determiner|possessive)$/.test(before.pos);
  return opens && (next?.pos === 'modal' || /^(?:has|have|had)$/.test(next?.lower ?? ''));
};

/**
 * “that [costs] were”, “that [managers] hid it”, “said that [payments] to NAME”: two verbs cannot
 * follow “that”, but for a participle before its noun: “a law that [requires] licensed pilots”.
 */
function isPluralBehindThat(tokens: readonly TaggedToken[], at: number): boolean {
  const [that, token, next, behind] = [at - 1, at, at + 1, at + 2].map((place) => tokens[place]);
  if (that?.lower !== 'that' || !token?.lower.endsWith('s')) return false;
  const lead = tokens[at - 2];
  const isSaid =
    (lexicon.is(lead, 'reports') && lead?.pos === 'verb') || lexicon.is(lead, 'timeNoun');
  if (isSaid && next?.pos === 'preposition') return true;
  const isAuxiliary = next?.pos === 'auxiliary' && next.lower !== 'to' && next.lower !== 'being';
  const isPast = next?.pos === 'verb' && next.form === 'past';
  return (
    isAuxiliary || (isPast && (isSaid || !/^(?:noun|name|adjective)$/.test(behind?.pos ?? '')))
  );
}

/** “said in May that [donors] pledged”, “words that [lawyers] said were vague”: people or bodies. */
const arePeopleBehindThat = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 1]?.lower === 'that' &&
  (lexicon.is(tokens[at + 1], 'pledges') || lexicon.isForm(tokens[at + 1], 'says', 'past')) &&
  (lexicon.is(tokens[at], 'group') || lexicon.is(tokens[at], 'recipientKind'));

/** Whether “’s” behind a word is “is” or “has”. */
const isContracted = (word: TaggedToken | undefined): boolean =>
  lexicon.is(word, 'personalPronoun') ||
  /^(?:that|there|who|what|here|where)$/.test(word?.lower ?? '');

function isNounInPhrase(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (token?.pos !== 'verb' || !next) return false;
  if (/^(?:rights|police)$/.test(token.lower) || isBeforeSubject(tokens, at)) return true;
  if (!before) return false;
  if (token.form === 'present') return /^(?:the|an?)$/.test(before.lower) && next.pos === 'noun';
  // “during a budget [hearing]”
  const isEvent = token.form === 'gerund' && lexicon.is(token, 'occasion');
  if (isEvent && before.pos === 'noun' && tokens[at - 2]?.pos === 'determiner') return true;
  // “according to research”
  if (before.lower === 'to' && tokens[at - 2]?.lower === 'according') return true;
  return isHeadBeforeVerb(tokens, at) || isObjectHead(tokens, at);
}

/**
 * “the appeals [court] ruled”, “the Harbour [campaign] has pointed out”: the last noun of a singular
 * subject before its verb. Behind a verb it may be one: “made the bank pay had”.
 */
function isHeadBeforeVerb(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at]?.form !== 'base' || !isSingularNoun(tokens[at - 1])) return false;
  if (!isFinite(tokens[at + 1])) return false;
  let first = at - 1;
  while (/^(?:noun|name|adjective)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  const before = tokens[first - 1];
  if (before?.pos !== 'determiner') return false;
  const lead = tokens[first - 2];
  return !lead || /^(?:mark|conjunction|subordinator|preposition|adverb)$/.test(lead.pos);
}

/** “called climate [change] a hoax”, “against climate [change]”: no verb hangs on a bare object. */
function isObjectHead(tokens: readonly TaggedToken[], at: number): boolean {
  const [lead, before] = [tokens[at - 2], tokens[at - 1]];
  if (tokens[at]?.form !== 'base' || before?.capitalised !== false || !isSingularNoun(before))
    return false;
  if (lead?.pos === 'preposition') return lead.lower !== 'than' && lead.lower !== 'as';
  return lead?.pos === 'verb' && !LETS.test(lead.lower);
}

/** “let industry pay”, “saw government act” */
const LETS = /^(?:let|ma[kd]e|help|s[ae][wei]|have|had|watch|hear)/;

const isSingularNoun = (token: TaggedToken | undefined): boolean =>
  (token?.pos === 'noun' || token?.pos === 'name') &&
  (token.lower === 'appeals' ||
    (!token.tags.has('Plural') &&
      !/(?:[^s]s|people|police|men|women|children)$/.test(token.lower)));

/** “[campaign] aides insisted”, “federal and [state] officials said”: before a plural subject. */
function isBeforeSubject(tokens: readonly TaggedToken[], at: number): boolean {
  const [before, token, noun, verb] = [at - 1, at, at + 1, at + 2].map((place) => tokens[place]);
  const opens =
    before === undefined ||
    before.kind !== 'word' ||
    /^(?:conjunction|adjective|determiner)$/.test(before.pos);
  const isPlural = noun?.pos === 'noun' && noun.lower.endsWith('s');
  return token?.form === 'base' && opens && isPlural && isTensed(verb);
}

function isPluralSubject(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1];
  const isPlural = /^(?:have|are|were|haven't|aren't|weren't)$/.test(next?.lower ?? '');
  const before = tokens[at - 1]?.pos;
  return isPlural && (before === 'noun' || before === 'adjective' || before === 'number');
}

/** “four senior [engineers] said”, but not “Section 4 requires licensed pilots”. */
function isCountedSubject(tokens: readonly TaggedToken[], at: number): boolean {
  if (!tokens[at]?.lower.endsWith('s') || tokens[at + 1]?.form !== 'past') return false;
  const isModified = /^(?:adjective|noun)$/.test(tokens[at - 1]?.pos ?? '');
  const number = isModified ? at - 2 : at - 1;
  const isNumber = tokens[number]?.pos === 'number' && tokens[number]?.lower !== 'one';
  return isNumber && !/^(?:noun|name)$/.test(tokens[number - 1]?.pos ?? '');
}

/** “the U.S [government] said”: what a name qualifies is a noun. */
const isBodyBehindName = (tokens: readonly TaggedToken[], at: number): boolean =>
  lexicon.is(tokens[at], 'governmentKind') && tokens[at - 1]?.capitalised === true;

function isInsideCompound(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.kind !== 'word' || after?.kind !== 'word') return false;
  const isSingular =
    (before.pos === 'noun' || before.pos === 'name') &&
    !before.tags.has('Plural') &&
    !/s$/.test(before.lower);
  const opens = /^(?:determiner|possessive|adjective)$/.test(before.pos);
  const heads = after.pos === 'noun' && !after.capitalised;
  return heads && (opens || (isSingular && before.capitalised));
}

const isInvertedRole = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 2]?.kind === 'punctuation' &&
  tokens[at - 1]?.pos === 'verb' &&
  tokens[at - 1]?.form !== 'gerund' &&
  tokens[at + 1]?.pos === 'name';

const isStateBeforeName = (tokens: readonly TaggedToken[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    tokens[at]?.lower === 'state' &&
    tokens[at + 1]?.pos === 'name' &&
    (before === undefined ||
      before.kind !== 'word' ||
      /^(?:determiner|conjunction|preposition)$/.test(before.pos))
  );
};
