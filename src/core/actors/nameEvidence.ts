import { isSubjectBefore, skipMidfield } from '../language/clauses';
import { isPostNominal } from '../language/postNominals';
import type { TaggedToken } from '../language/taggedToken';
import { countryPhrases } from './countries';
import { isPersonal } from './humanNouns';
import { hasOrganizationHead } from './nameRuns';
import { isFirstName } from './oneWord';
import { isRelation, isRoleHead, singularRole } from './personTitles';
import { kindTold } from './organizationKinds';
import type { WordUse } from './wordUse';
import { ambiguousCountryNames } from '../lexicon/countries';
import { alternation } from '../lexicon/alternation';
import * as lexicon from '../lexicon/lexicon';
import { abstractEndings, isPatronymic, looksLikeSurname } from '../lexicon/names';

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
  const own = words.filter((word) => word.kind === 'word' && !lexicon.is(word, 'nameParticle'));
  if (own.length < 2 || own.length > 4) return false;
  if (lexicon.is(own[0], 'direction') || lexicon.is(own.at(-1), 'direction')) return false;
  return own.every(({ lower, text, tags, capitalised }) => {
    if (!capitalised) return false;
    if (INITIALS.test(text) || tags.has('FirstName') || tags.has('LastName')) return true;
    if (text.length < 3 || (text === text.toUpperCase() && text.length < 5)) return false;
    if (lexicon.is(lower, 'organizationHead') || lexicon.is(lower, 'thingHead')) return false;
    if (lexicon.is(lower, 'group') || lexicon.is(lower, 'region')) return false;
    if (lexicon.is(lower, 'roleModifier') || isRoleHead(lower) || COMMON_ENDING.test(lower))
      return false;
    if (tags.has('Organization') || tags.has('Place') || tags.has('Demonym')) return false;
    return !use.plain(lower) && !tags.has('Adjective') && !tags.has('Plural');
  });
}

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
  // “insurance broker Aon”, “Maker SnoozeCo”: what is told is what a company does.
  const isTrade = length === 1 && isCompanyTrade(tokens[from - 1]) && !isFirstName(first);
  if (isTrade && !looksLikeSurname(first?.text ?? '')) organization += 4;
  else if (titled) person += isForm(tokens[from - 1]) ? 8 : 4;
  if (inApposition && !isOrganization) person += 4;
  if (isOrganization) {
    organization += 5;
    person -= 2;
    // “St Thomas' Hospital”: what it is called after is a place.
    place = Math.min(place, 1.2);
  }
  if (length >= 2 && isFirstName(first)) person += 2;
  if (words.at(-1)?.tags.has('LastName')) person += 0.5;
  if (length >= 2 && isPatronymic(words.at(-1)?.lower ?? '')) person += 2;
  if (length >= 2 && words.slice(0, -1).some((word) => INITIALS.test(word.text))) person += 1.5;
  // “Norwood & Pike”
  const isFirm = words.some(({ text }) => text === '&');
  organization += isFirm ? 4 : 0;
  person -= isFirm ? 2 : 0;
  if (looksPersonal(words, use)) person += 1.8;
  else if (length > 1 && words.every(namesBody) && isSubjectOfSaying(tokens, to)) {
    // “De Rossi said”: a surname with its particle.
    if (!lexicon.is(first, 'nameParticle')) organization += 1.2;
  }
  if (isFamilyFirst(words, use)) person += 2.5;
  if (length >= 2 && lexicon.is(words.at(-1)?.text.replace(/\.$/, ''), 'legalForm')) {
    organization += 5;
    person -= 5;
  }
  if (length === 1 && /^\p{Lu}{2,8}(?:-\p{Lu}{1,3})?$/u.test(first?.text ?? '')) {
    // “NAME, KC, said”
    const isBehindName = tokens[from - 1]?.text === ',' && isPostNominal(first);
    if (isBehindName) organization -= 6;
    if (lexicon.is(first?.text, 'noActor')) organization -= 6;
    organization += weighAcronym(tokens, from);
  }
  if (length === 1 && first && use.plain(first.lower)) {
    person -= 2;
    organization -= 2;
  }
  const afterCountry = length === 2 && isCalledAfterCountry(words, use);
  if (afterCountry) person += 2.5;
  if (words.some((word) => word.tags.has('Organization'))) organization += 1;
  // “Ann Hill”: a surname that places have as well.
  const isSurname = length === 2 && isFirstName(first) && lexicon.is(words[1], 'surname');
  if (
    !afterCountry &&
    !isSurname &&
    words.some(({ tags }) => tags.has('Place') || tags.has('City'))
  )
    place += 3;
  return { person, organization, place };
}

/** “Rep.”, “Mr”: nobody but a person has it before a name. */
const isForm = (token: TaggedToken | undefined): boolean =>
  token?.capitalised === true &&
  (lexicon.is(token, 'honorific') || lexicon.is(token, 'officeAbbreviation'));

/** “Kwok Ka-lei”, “Tan Boon Kiat”: a family name of East Asia, and one or two given names. */
function isFamilyFirst([family, ...given]: readonly TaggedToken[], use: WordUse): boolean {
  if (!family || given.length === 0 || given.length > 2) return false;
  const isGiven = ({ text, lower, capitalised }: TaggedToken): boolean =>
    capitalised && /^\p{Lu}\p{Ll}+(?:-\p{L}\p{Ll}+)?$/u.test(text) && !use.plain(lower);
  if (!given.every(isGiven) || given.some((word) => lexicon.is(word, 'organizationHead'))) {
    return false;
  }
  // “Do-hyun”: a hyphen, and a small letter behind it.
  if (given.length === 1 && /-\p{Ll}/u.test(given[0]?.text ?? '')) return family.text.length < 7;
  return (
    lexicon.is(family, 'familyNameFirst') && !given.some((word) => lexicon.is(word, 'thingHead'))
  );
}

/** “Georgia Maloney”: a first name that is a country's too, and a word that is no common one. */
const isCalledAfterCountry = ([first, last]: readonly TaggedToken[], use: WordUse): boolean =>
  first !== undefined &&
  last !== undefined &&
  ambiguousCountryNames.has(first.text) &&
  last.tags.has('ProperNoun') &&
  !last.tags.has('Place') &&
  !use.plain(last.lower) &&
  !lexicon.is(last, 'organizationHead') &&
  !lexicon.is(last, 'thingHead');

/** Letters are a body's where they are used as one: “NASO said”, “NASO’s budget”, “by NASO”. */
function weighAcronym(tokens: readonly TaggedToken[], at: number): number {
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  // “an IED”, “11.40 AEDT”, “KD 5 million”: what is counted or counts is a thing.
  if (/^an?$/.test(before?.lower ?? '') || before?.kind === 'number') return -3;
  if (after?.kind === 'number') return -3;
  if (after?.lower === "'s" || before?.text === '(') return 2;
  if (isSubjectBefore(tokens, at + 1)) {
    const verb = skipMidfield(tokens, at + 1);
    if (!lexicon.is(tokens[verb], 'be')) return 2;
    // “the CPI was high”: what is measured is nobody.
    const isMeasured = /^(?:high|low|higher|lower|normal|negative)$/;
    return isMeasured.test(tokens[skipMidfield(tokens, verb + 1)]?.lower ?? '') ? -3 : 1;
  }
  if (before?.pos === 'verb' && (lexicon.is(before, 'actsOn') || before.form === 'past')) return 2;
  if (before?.lower === 'as' && tokens[at - 2]?.form === 'past') return 2;
  // Not “QUESTIONS WITHOUT NOTICE”.
  if (before?.lower === 'without') return 1;
  const isJoined = before?.pos === 'preposition' || /^(?:and|the|,)$/.test(before?.lower ?? '');
  if (isJoined) return 2;
  const isStaffed =
    after !== undefined &&
    (isStaff(after.lower) || lexicon.is(after, 'group') || lexicon.is(after, 'bodyPossession'));
  return isStaffed ? 2 : 1;
}

/** A word for somebody’s trade that is more often a company’s. */
const isCompanyTrade = (token: TaggedToken | undefined): boolean =>
  lexicon.is(token, 'companyKind') || /^(?:broker|trader|builder)$/.test(token?.lower ?? '');

/** Whether what stands before the comma at `comma` is an office in capitals that opens a sentence. */
function opensAsOffice(tokens: readonly TaggedToken[], comma: number): boolean {
  const words = tokens.slice(0, comma);
  return (
    isRoleHead(words.at(-1)?.lower ?? '') &&
    words.length <= 6 &&
    words.every(({ capitalised, pos }) => capitalised || pos === 'preposition')
  );
}

/** What stands behind a name: an apposition, its verb, what it owns. */
function behindName(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
): Pick<Evidence, 'person' | 'organization'> {
  const after = tokens[to];
  const next = tokens[to + 1];
  if (after?.text === ',' && /^(?:an?|the|who|whose)$/.test(next?.lower ?? '')) {
    if (next?.lower.startsWith('who')) return { person: 1.5, organization: 0 };
    const isPerson = tokens[from - 1]?.pos !== 'determiner' && isSomebody(tokens, to + 1);
    return { person: isPerson ? 3 : 0.7, organization: 0 };
  }
  if (/^(?:verb|auxiliary|modal)$/.test(after?.pos ?? ''))
    return { person: 0.7, organization: 0.7 };
  if (after?.lower === "'s") return { person: 0.5, organization: 0.4 };
  return { person: 0, organization: 0 };
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
  // “Works Commissioner, NAME said”: an office without an article, and who holds it.
  if (before?.text === ',' && length > 1 && opensAsOffice(tokens, from - 1)) person += 4;
  // “Sydney Marsh said she was glad”: called after a place.
  if (length === 2 && isHeOrShe(tokens, to)) {
    person += 2.5;
    place -= 3;
  }
  if (after?.text === '(' && /^[RDI]-/.test(next?.text ?? '')) person += 4;
  if (after?.text === '(' && /^[\p{Lu}]{2,7}$/u.test(next?.text ?? '')) organization += 3;
  const behind = behindName(tokens, from, to);
  person += behind.person;
  organization += behind.organization;
  if (isKindOfOrganization(tokens, from)) {
    // “the contractor Bishnu Lama”: a kind of company, or of person.
    const isOpen = length === 2 && isPersonal(before?.lower ?? '');
    organization += isOpen ? 0 : 4;
    person -= isOpen ? 0 : 3;
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
  // “Piers Uttley of the think tank Ledger”
  if (length === 2 && after?.lower === 'of' && isBodyAfter(tokens, to + 1)) person += 2;
  // “said Okello”, “met Okello”.
  if (before?.pos === 'verb' && before.form === 'past') person += 0.7;
  if (isToldTo(tokens, from, to)) organization += 3;
  if (before?.lower === 'the') {
    organization += length >= 2 ? 1 : 0.5;
    person -= 3;
  }
  const around = placeAround(tokens, from, to);
  const corporate = isCorporate(tokens, from, to);
  organization += corporate;
  person += around.person - corporate;
  place += around.place;
  return { person, organization, place };
}

/** “told the [Mercury]”, “in a letter seen by the [Courier]”: a name with an article is a paper's. */
export function isToldTo(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  if (tokens[from - 1]?.lower !== 'the' || isRoleHead(tokens[from]?.lower ?? '')) return false;
  // “told the Commons rivers committee”
  if (/^(?:noun|adjective|possessive)$/.test(tokens[to]?.pos ?? '')) return false;
  const only = to - from === 1 ? tokens[from] : undefined;
  if (lexicon.is(only, 'organizationKind') || only?.lower === 'house') return false;
  const lead = tokens[from - 2];
  if (lead?.lower === 'told') return true;
  return lead?.lower === 'by' && /^(?:seen|obtained|reviewed)$/.test(tokens[from - 3]?.lower ?? '');
}

/** “, an Australian woman and …”: an apposition whose head is a person. */
function isSomebody(tokens: readonly TaggedToken[], from: number): boolean {
  for (let at = from + 1; at < from + 6; at++) {
    const token = tokens[at];
    if (!token || !/^(?:noun|adjective|name|number)$/.test(token.pos)) return false;
    const next = tokens[at + 1];
    const isHead = !/^(?:noun|name|possessive)$/.test(next?.pos ?? '');
    if (isHead) return isRoleHead(token.lower) || isPersonal(token.lower);
  }
  return false;
}

/** Whether the verb that a name is the subject of reports of him or her: “NAME said she …”. */
export function isHeOrShe(tokens: readonly TaggedToken[], to: number): boolean {
  if (!isSubjectBefore(tokens, to)) return false;
  let at = skipMidfield(tokens, to);
  while (/^(?:verb|auxiliary|modal|adverb|subordinator)$/.test(tokens[at]?.pos ?? '')) at++;
  return /^(?:he|she)$/.test(tokens[at]?.lower ?? '');
}

/** How much the words right before a name speak for a place, and against a person. */
function placeAround(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
): Pick<Evidence, 'person' | 'place'> {
  const before = tokens[from - 1];
  let person = 0;
  let place = 0;
  // “the member for Nelson Bays”
  if (before?.lower === 'for' && CONSTITUENT.test(tokens[from - 2]?.lower ?? '')) place += 6;
  // “St. Louis”
  if (/^(?:st\.?|saint)$/.test(before?.lower ?? '') || /^st\.?$/.test(tokens[from]?.lower ?? '')) {
    place += 5;
  }
  // “in Cabo Delgado”: two words that no person is known by.
  const isLocated = /^(?:in|at|near|across|throughout|outside|around)$/.test(before?.lower ?? '');
  if (isLocated && to - from > 1 && !isFirstName(tokens[from])) person -= 1.5;
  // “Cabo Delgado, where half the schools are closed”
  if (tokens[to]?.text === ',' && tokens[to + 1]?.lower === 'where') {
    person -= 2;
    place += 4;
  }
  // “the island of Vanua Levu”
  if (before?.lower === 'of' && lexicon.is(tokens[from - 2], 'settlement')) place += 4;
  if (/^(?:in|at|near|from|to|around|outside|across)$/.test(before?.lower ?? '')) place += 1.2;
  return { person, place };
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
  const isNamed = isFirstName(tokens[from]) || tokens[from]?.tags.has('LastName') === true;
  // “a spokesman for Lumora”, “a Lumora spokesman”
  if (link === 'for' && isSpokesman(tokens[from - 2]) && !isNamed) weight += 3;
  // “spokesmen for Nexora and Zentia”
  const isSecond = link === 'and' && tokens[from - 3]?.lower === 'for';
  if (isSecond && isSpokesman(tokens[from - 4]) && !isNamed) weight += 3;
  const isStaffed =
    !after?.capitalised && (lexicon.is(after, 'staff') || isSpokesman(after)) && !isNamed;
  if (isStaffed && tokens.slice(from, to).every(namesBody)) weight += 2.5;
  if (isAgencyOfCountry(tokens, from, to)) weight += 5;
  if (!isNamed) weight += weighCompany(tokens, from, to);
  const isOpen = to - from === 2 && isPersonal(tokens[from - 1]?.lower ?? '');
  if (!isOpen && kindTold(tokens, from, to).kinds.length > 0) weight += 3;
  return weight;
}

/** Whether a word in a title may name a body: no adjective, number, country or part of an office. */
export const namesBody = ({ lower, tags, pos }: TaggedToken): boolean =>
  pos !== 'adjective' &&
  pos !== 'number' &&
  !['Adjective', 'Demonym', 'Country', 'Gerund', 'Plural'].some((tag) => tags.has(tag)) &&
  !/-(?:based|born|led|backed|run|owned)$/.test(lower) &&
  !lexicon.is(lower, 'roleModifier') &&
  !lexicon.is(lower, 'thingHead') &&
  !lexicon.is(lower, 'partyMember') &&
  !lexicon.is(lower, 'direction') &&
  !lexicon.is(lower, 'region') &&
  !lexicon.is(lower, 'feature') &&
  !lexicon.is(lower, 'honorific') &&
  !COMMON_ENDING.test(lower);

/** “of the think tank NAME”, “of Oxford University” */
function isBodyAfter(tokens: readonly TaggedToken[], from: number): boolean {
  const words = tokens.slice(from, from + 5);
  const end = words.findIndex(({ text, pos }) => text === ',' || pos === 'verb');
  return words
    .slice(0, end < 0 ? undefined : end)
    .some((token) => lexicon.is(token, 'organizationHead') || lexicon.is(token, 'kindBeforeName'));
}

/** What else speaks for a body that no word says is one. */
function weighCompany(tokens: readonly TaggedToken[], from: number, to: number): number {
  const words = tokens.slice(from, to);
  const isPersonal = words.some(({ text }) => looksLikeSurname(text));
  return !isPersonal && isListedWithBody(tokens, from, to) ? 2.5 : 0;
}

/** Whether a verb of saying or giving follows: “Islamic Relief urged”. */
export function isSubjectOfSaying(tokens: readonly TaggedToken[], at: number): boolean {
  if (!isSubjectBefore(tokens, at)) return false;
  let verb = skipMidfield(tokens, at);
  while (/^(?:auxiliary|modal|adverb|negation)$/.test(tokens[verb]?.pos ?? '')) verb++;
  const token = tokens[verb];
  return lexicon.is(token, 'says') || lexicon.is(token, 'pledges') || lexicon.is(token, 'commits');
}

/** “World Vision, Caritas and the Red Cross Society have”: what stands in a list with bodies. */
function isListedWithBody(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  let at = to;
  for (let names = 0; names < 5; names++) {
    while (/^(?:,|and|the)$/.test(tokens[at]?.lower ?? '')) at++;
    if (at === to || !tokens[at]?.capitalised) break;
    let end = at;
    while (tokens[end]?.capitalised || /^(?:of|for|'s|’s)$/.test(tokens[end]?.lower ?? '')) end++;
    const words = tokens.slice(at, end).map(({ text }) => text);
    if (words.length > 1 && hasOrganizationHead(words) && isSubjectBefore(tokens, end)) return true;
    if (tokens[end]?.text !== ',' && tokens[end]?.lower !== 'and') break;
    at = end;
  }
  // “the World Food Programme and [Lumora] announced”
  const before = tokens[from - 1]?.lower === 'and' ? tokens[from - 2] : undefined;
  const closed = before?.text === ')' ? tokens[from - 5] : before;
  return (
    lexicon.is(closed, 'organizationHead') &&
    closed?.capitalised === true &&
    isSubjectBefore(tokens, to)
  );
}

/** “Transport Scotland”, “Statistics Canada”: what an agency does, and the country it does it for. */
function isAgencyOfCountry(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const country = countryPhrases().at(tokens, from + 1);
  return (
    country?.to === to && country.value.naming === 'name' && lexicon.is(tokens[from], 'opensAgency')
  );
}

const isSpokesman = (token: TaggedToken | undefined): boolean =>
  /^spokes(?:m[ae]n|wom[ae]n|persons?|people)$/.test(token?.lower ?? '');

const RULE = /^(?:regime|administration|presidency|premiership|dictatorship|campaign)$/;

/** “the [Okello] regime”, “[Okello]’s presidency”: they are called after who leads them. */
function rules(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const isOwned = tokens[to]?.lower === "'s";
  const ruled = tokens[isOwned ? to + 1 : to];
  // “the NLD administration”, “the Kaduna State administration”: parties and states lead too.
  const isAcronym = /^[\p{Lu}.]+$/u.test(tokens[from]?.text ?? '');
  const isWhole = to - from < 4 && lexicon.is(tokens[from], 'familyNameFirst');
  return (
    (to - from === 1 || isWhole) &&
    !isAcronym &&
    ruled?.capitalised === false &&
    RULE.test(ruled.lower)
  );
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
