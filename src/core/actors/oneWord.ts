import { isSubjectBefore } from '../language/clauses';
import { isListed } from '../language/compromise/words';
import { isPostNominal } from '../language/postNominals';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { commonNouns, looksLikeSurname } from '../lexicon/names';
import { genderOfFirstName } from './firstNames';
import type { WordUse } from './wordUse';

/** What tells whom a name of one word names, beside what tells of any name. */
export interface OneWord {
  readonly person: number;
  readonly organization: number;
  /** A name even where it only ever opens sentences. */
  readonly certain: boolean;
}

const NOTHING: OneWord = { person: 0, organization: 0, certain: false };

/**
 * Weighs a first name, a surname or a company's name that stands alone: “Debbie died”, “Dudek said
 * he …”, “Lumora said it …”.
 * @param after The tokens of the next sentence.
 */
export function weighOneWord(
  tokens: readonly TaggedToken[],
  at: number,
  after: readonly TaggedToken[],
  use: WordUse,
): OneWord {
  const token = tokens[at];
  if (!token || use.plain(token.lower) || isOrdinary(token)) return NOTHING;
  const before = tokens[at - 1];
  // “in Brandon”, “Cox's Bazar”: places are called after people.
  const lead = before?.lower === 'and' ? tokens[at - 3] : before;
  const isPlace = lexicon.is(lead, 'locative') && lead?.lower !== 'from';
  const isPart = tokens[at + 1]?.pos === 'possessive' && tokens[at + 2]?.capitalised === true;
  if (isPlace) return { person: -3, organization: 0, certain: false };
  // “a Brandon hotel”
  const next = tokens[at + 1];
  const isModifier = next?.pos === 'noun' && !next.capitalised && next.kind === 'word';
  if (isPart || isModifier || lexicon.is(token, 'possessesBody')) return NOTHING;
  const isFirst = isFirstName(token);
  const isSurname = looksLikeSurname(token.text) || token.tags.has('LastName');
  // “DeepMind”, “SnoozeCo”
  const isCoined =
    /\p{Ll}\p{Lu}/u.test(token.text) && !/^(?:Ma?c|De|Van|O['’])\p{Lu}/u.test(token.text);
  // “a farmer from Mallow, who …”: the farmer.
  const acts = isSubjectBefore(tokens, at + 1) && before?.pos !== 'preposition';
  const act = acts ? actAt(tokens, at + 1) : undefined;
  const speaks = isOfSaying(act);
  // “Tunde is nine. He …”, but not “Rain fell. He …”.
  const isUnknown = !isListed(token.lower);
  const pronoun = acts ? pronounAfter(tokens, at, speaks || isUnknown ? after : []) : null;
  // “So, Nadifa, the number”, “Nadifa: Thanks”: who is spoken to, or speaks.
  const isCalled = isAddressed(tokens, at);
  if (isAuthor(tokens, at)) return { person: 3, organization: -1, certain: true };
  // “Melinda and Bill Gattis”
  const isCouple = isFirst && tokens[at + 1]?.lower === 'and' && isFirstName(tokens[at + 2]);
  const isHuman = isHumanAct(act);
  const isPersonal = isFirst || isSurname || isCalled || isHuman || pronoun === 'person';
  // “my love to Edith and the boys”: neither a surname nor a place, nor what the text goes on with.
  const isOnlyForename =
    genderOfFirstName(token.text) !== undefined &&
    (token.tags.has('FirstName') || isUnknown) &&
    !isSurname &&
    before?.lower === 'to' &&
    token.lower !== 'islam' &&
    !token.tags.has('Place') &&
    !/^(?:,|’s|'s|-)$/.test(next?.text ?? '') &&
    next?.capitalised !== true;
  const isFar = /^(?:of|to|from|for)$/.test(before?.lower ?? '');
  let person =
    (isFirst ? (isFar && !isOnlyForename ? 1 : 2) : 0) +
    (isSurname ? 1.4 : 0) +
    (pronoun === 'person' ? 2 : 0);
  if (isCalled) person += 2;
  if (isHuman && !isFirst) person += 1.5;
  // “Moretti admitted it cost too much”: a person's name speaks against “it”.
  const isBody = pronoun === 'body' && !isFirst && !isSurname;
  let organization = (isCoined ? 2.5 : 0) + (isBody ? 2 : 0);
  if (isCoined || isBody) person -= 2;
  // Nothing tells that a source is a person: “Lumora said”.
  if (speaks) {
    person += isPersonal ? 0.7 : 0;
    organization += isPersonal ? 0 : 1.5;
  }
  return {
    person,
    organization,
    certain: isCouple || isCalled || isCoined || (acts && (isPersonal || speaks)),
  };
}

export const isFirstName = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (token.tags.has('FirstName') || genderOfFirstName(token.text) !== undefined);

/** Words that have a capital only because a sentence starts there, or a title. */
function isOrdinary(token: TaggedToken): boolean {
  const { lower, text, tags } = token;
  return (
    // “NUT” is a union, “IDA” a bank, whatever people are called.
    (/^\p{Lu}{2,}$/u.test(text) && (text.length < 4 || genderOfFirstName(text) === undefined)) ||
    tags.has('Plural') ||
    (tags.has('Verb') && !tags.has('FirstName')) ||
    lexicon.is(lower, 'partyMember') ||
    lexicon.is(lower, 'document') ||
    lexicon.is(lower, 'organizationHead') ||
    lexicon.is(lower, 'roleModifier') ||
    lexicon.is(lower, 'thingHead') ||
    lexicon.is(lower, 'region') ||
    lexicon.is(lower.replace(/s$/, ''), 'inCourt') ||
    lexicon.is(lower, 'feature') ||
    isPostNominal(token) ||
    /\d/.test(text) ||
    /^(?:lady|gentleman|member|friend)$/.test(lower) ||
    commonNouns.has(lower)
  );
}

/** “[Fitzgerald] and [Okpara] argue that”: two who write together. */
function isAuthor(tokens: readonly TaggedToken[], at: number): boolean {
  const isFirstOfTwo = tokens[at + 1]?.lower === 'and' && tokens[at + 2]?.capitalised === true;
  const isSecond = tokens[at - 1]?.lower === 'and' && tokens[at - 2]?.capitalised === true;
  const verb = isFirstOfTwo ? at + 3 : at + 1;
  if (!isFirstOfTwo && !isSecond) return false;
  return /^(?:argue|find|show|suggest|conclude|note|write|contend)$/.test(
    tokens[verb]?.lower ?? '',
  );
}

/** A name between commas or before a colon, with nothing around it that it could be part of. */
export function isAddressed(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  const name = tokens[at];
  if (!name || name.text.length < 3) return false;
  if (isSignature(tokens, at)) return true;
  // “Nadifa: Thanks”, but not “Gap: 40 tents”.
  if (at === 0) return after?.text === ':' && !isListed(name.lower);
  const isThanked = tokens[at - 2]?.lower === 'you' && /^thank/.test(tokens[at - 3]?.lower ?? '');
  if (isThanked) return before?.text === ',' && after?.text === ',';
  const opens = /^(?:so|well|and|now|okay|yes|no)$/.test(tokens[at - 2]?.lower ?? '');
  return opens && before?.text === ',' && /^[,.?]$/.test(after?.text ?? '');
}

/** “Ever yours, [Edmund]”: what stands alone at the end of a letter, behind its close. */
const isSignature = (tokens: readonly TaggedToken[], at: number): boolean =>
  at === tokens.length - 1 &&
  tokens[at - 1]?.text === ',' &&
  lexicon.is(tokens[at - 2], 'closesLetter');

/** What a subject does: the token behind adverbs and auxiliaries, “also [told]”. */
const actAt = (tokens: readonly TaggedToken[], from: number): TaggedToken | undefined =>
  tokens.slice(from).find(({ pos }) => pos !== 'adverb' && pos !== 'auxiliary');

const isOfSaying = (act: TaggedToken | undefined): boolean =>
  lexicon.is(act, 'says') || lexicon.is(act, 'pledges');

/** Whether an act is what only people do or have in mind: “wept”, “knew that”. */
const isHumanAct = (act: TaggedToken | undefined): boolean =>
  lexicon.is(act, 'humanAct') || lexicon.is(act, 'reports:thought');

/** Whether “he” or “it” goes on with a subject, in its own sentence or as the subject of the next. */
function pronounAfter(
  tokens: readonly TaggedToken[],
  at: number,
  after: readonly TaggedToken[],
): 'person' | 'body' | null {
  for (const [behind, token] of tokens.slice(at + 1).entries()) {
    if (/^(?:he|she|his|her|him|himself|herself)$/.test(token.lower)) return 'person';
    const governor = tokens[at + behind];
    const reported = governor?.lower === 'that' || lexicon.is(governor, 'says');
    const acts = /^(?:verb|auxiliary|modal)$/.test(tokens[at + behind + 2]?.pos ?? '');
    const isOwn = token.lower === 'it' && reported && acts;
    if (isOwn || /^(?:its|itself)$/.test(token.lower)) return 'body';
    // Somebody else comes in, or another clause: “Damage could rise, he said”.
    if (token.pos === 'name' || token.text === ',' || /^[“"]$/.test(token.text)) return null;
  }
  return /^(?:he|she)$/.test(after[0]?.lower ?? '') ? 'person' : null;
}
