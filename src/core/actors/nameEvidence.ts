import type { TaggedToken } from '../language/taggedToken';
import { genderOfFirstName } from './firstNames';
import { isRelation, isRoleHead, singularRole } from './personTitles';
import { kindTold } from './organizationKinds';
import type { WordUse } from './wordUse';
import { alternation } from '../lexicon/alternation';
import * as lexicon from '../lexicon/lexicon';
import { abstractEndings } from '../lexicon/names';

/** How much speaks for each reading of a capitalised name. */
export interface Evidence {
  readonly person: number;
  readonly organization: number;
  readonly place: number;
}

/** What is known of a name from outside its own words. */
export interface NameContext {
  /** A title or office stands before it. */
  readonly titled: boolean;
  /** An appositive says that it is a person: “its ambassador, NAME,”. */
  readonly inApposition: boolean;
  readonly isOrganization: boolean;
  readonly use: WordUse;
}

export const COMMON_ENDING = new RegExp(`(?:${alternation(abstractEndings)})$`);

/** “J.”, “P.J.”, and a middle letter without its stop. */
const INITIALS = /^(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}?)$/u;

/** Whether the words could be an unknown person's: two to four, none a common or public word. */
export function looksPersonal(words: readonly TaggedToken[], use: WordUse): boolean {
  const own = words.filter((word) => !lexicon.is(word, 'nameParticle'));
  if (own.length < 2 || own.length > 4 || lexicon.is(own[0], 'direction')) return false;
  return own.every(({ lower, text, tags, capitalised }) => {
    if (!capitalised) return false;
    if (INITIALS.test(text) || tags.has('FirstName') || tags.has('LastName')) return true;
    if (text.length < 3 || (text === text.toUpperCase() && text.length < 5)) return false;
    if (lexicon.is(lower, 'organizationHead') || lexicon.is(lower, 'thingHead')) return false;
    if (lexicon.is(lower, 'roleModifier') || isRoleHead(lower) || COMMON_ENDING.test(lower))
      return false;
    if (tags.has('Organization') || tags.has('Place') || tags.has('Demonym')) return false;
    return !use.plain(lower) && !tags.has('Adjective') && !tags.has('Plural');
  });
}

const isFirstName = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (token.tags.has('FirstName') || genderOfFirstName(token.text) !== undefined);

/** Weighs what a name's words and neighbours say of it. */
export function weigh(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  { titled, inApposition, isOrganization, use }: NameContext,
): Evidence {
  const words = tokens.slice(from, to);
  const first = words[0];
  const length = to - from;
  let { person, organization, place } = aroundName(tokens, from, to);
  if (titled) person += 4;
  if (inApposition && !isOrganization) person += 4;
  if (isOrganization) {
    organization += 5;
    person -= 2;
  }
  if (length >= 2 && isFirstName(first)) person += 2;
  if (words.at(-1)?.tags.has('LastName')) person += 0.5;
  if (length >= 2 && words.slice(0, -1).some((word) => INITIALS.test(word.text))) person += 1.5;
  if (looksPersonal(words, use)) person += 1.8;
  if (length >= 2 && lexicon.is(words.at(-1)?.text.replace(/\.$/, ''), 'legalForm')) {
    organization += 5;
    person -= 5;
  }
  if (length === 1 && /^\p{Lu}{2,8}$/u.test(first?.text ?? '')) {
    if (lexicon.is(first?.text, 'noActor')) organization -= 6;
    // “an IED”, “300 ANG airmen”: acronyms that can be counted are things.
    organization += /^an?$/.test(tokens[from - 1]?.lower ?? '') ? -3 : 2;
  }
  if (length === 1 && first && use.plain(first.lower)) {
    person -= 2;
    organization -= 2;
  }
  if (words.some((word) => word.tags.has('Organization'))) organization += 1;
  if (words.some((word) => word.tags.has('Place') || word.tags.has('City'))) place += 3;
  return { person, organization, place };
}

/** What stands right before and after a name. */
function aroundName(tokens: readonly TaggedToken[], from: number, to: number): Evidence {
  let person = 0;
  let organization = 0;
  let place = 0;
  const before = tokens[from - 1];
  const after = tokens[to];
  const next = tokens[to + 1];
  const length = to - from;
  if (after?.text === ',' && /^\d{2}$/.test(next?.text ?? '') && tokens[to + 2]?.text === ',') {
    person += 4;
  }
  if (after?.text === '(' && /^[RDI]-/.test(next?.text ?? '')) person += 4;
  if (after?.text === '(' && /^[\p{Lu}]{2,7}$/u.test(next?.text ?? '')) organization += 3;
  if (after?.text === ',' && /^(?:an?|the|who|whose)$/.test(next?.lower ?? '')) {
    person += next?.lower.startsWith('who') ? 1.5 : 0.7;
  }
  if (after?.pos === 'verb' || after?.pos === 'auxiliary' || after?.pos === 'modal') {
    person += 0.7;
    organization += 0.7;
  } else if (after?.lower === "'s") {
    person += 0.5;
    organization += 0.4;
  }
  if (isKindOfOrganization(tokens, from)) {
    organization += 4;
    person -= 3;
    place -= 3;
  }
  if (isAffiliation(tokens, from, to)) {
    person -= 3;
    organization += 2.5;
  }
  // “Pulse Connect devices”: a name that only qualifies a noun is seldom a person's.
  if (length > 1 && after?.pos === 'noun' && !after.capitalised) {
    person -= 1.5;
  }
  if (rules(tokens, from, to)) person += before?.lower === 'the' ? 6 : 3;
  // “said Okello”, “met Okello”.
  if (before?.pos === 'verb' && before.form === 'past') person += 0.7;
  if (before?.lower === 'the') {
    organization += length >= 2 ? 1 : 0.5;
    person -= 3;
  }
  // “the member for Nelson Bays”
  if (before?.lower === 'for' && CONSTITUENT.test(tokens[from - 2]?.lower ?? '')) place += 6;
  const corporate = isCorporate(tokens, from, to);
  organization += corporate;
  person -= corporate;
  // “St. Louis”
  if (/^(?:st\.?|saint)$/.test(before?.lower ?? '') || /^st\.?$/.test(tokens[from]?.lower ?? '')) {
    place += 5;
  }
  // “the island of Vanua Levu”
  if (before?.lower === 'of' && lexicon.is(tokens[from - 2], 'settlement')) place += 4;
  if (/^(?:in|at|near|from|to|around|outside|across)$/.test(before?.lower ?? '')) place += 1.2;
  return { person, organization, place };
}

const CONSTITUENT =
  /^(?:member|mp|senator|seat|candidate|councillor|delegate|congress(?:man|woman))$/;

/** Offices that a body has: not “whose mother”. */
const isStaff = (lower: string): boolean =>
  (isRoleHead(lower) || singularRole(lower) !== null) && !isRelation(lower);

/** How much the neighbours of a name speak for a company or another body. */
function isCorporate(tokens: readonly TaggedToken[], from: number, to: number): number {
  const after = tokens[to];
  let weight = 0;
  const link = tokens[from - 1]?.lower ?? '';
  // “in KwaZulu-Natal, which …” may be a place.
  const isLocated = /^(?:in|at|near|across|around)$/.test(link);
  if (after?.text === ',' && tokens[to + 1]?.lower === 'which' && !isLocated) weight += 3;
  if (after?.lower === "'s") {
    const head = tokens[to + 1]?.lower === 'chief' ? to + 2 : to + 1;
    if (lexicon.is(tokens[head], 'bodyPossession')) weight += 2.5;
  }
  if (after?.text === ',' && tokens[to + 1]?.lower === 'whose') {
    const owned = tokens.slice(to + 2, to + 6);
    const isBody = owned.some(({ lower }) => lexicon.is(lower, 'bodyPossession') || isStaff(lower));
    if (isBody) weight += 3;
  }
  if (/^(?:of|at|from)$/.test(link) && lexicon.is(tokens[from - 2], 'staff')) weight += 2;
  if (kindTold(tokens, from, to).kinds.length > 0) weight += 3;
  return weight;
}

const RULE = /^(?:regime|administration|presidency|premiership|dictatorship|campaign)$/;

/** “the [Okello] regime”, “[Okello]’s presidency”: they are called after who leads them. */
function rules(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const isOwned = tokens[to]?.lower === "'s";
  const ruled = tokens[isOwned ? to + 1 : to];
  // “the NLD administration”, “the Kaduna State administration”: parties and states lead too.
  const isAcronym = /^[\p{Lu}.]+$/u.test(tokens[from]?.text ?? '');
  return to - from === 1 && !isAcronym && ruled?.capitalised === false && RULE.test(ruled.lower);
}

/**
 * “broadcaster [Ora]”, “water company [Tarn Water]”, “the opposition [Civic Front]”: a common noun
 * right before the name says what it is.
 */
function isKindOfOrganization(tokens: readonly TaggedToken[], from: number): boolean {
  const before = tokens[from - 1];
  if (!before || (before.capitalised && from > 1 && tokens[from - 2]?.capitalised)) return false;
  return lexicon.is(before, 'kindBeforeName') && !(before.capitalised && from > 2);
}

/** “(Helen Brand, [Baltic Radio])”: what closes a bracket after a name says whom the person is with. */
const isAffiliation = (tokens: readonly TaggedToken[], from: number, to: number): boolean =>
  tokens[from - 1]?.text === ',' &&
  tokens[to]?.text === ')' &&
  tokens[from - 2]?.capitalised === true &&
  tokens[from - 3]?.capitalised === true &&
  tokens.slice(Math.max(0, from - 7), from - 3).some((token) => token.text === '(');
