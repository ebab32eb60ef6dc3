import { isSeat } from '../language/postNominals';
import type { TaggedToken } from '../language/taggedToken';
import { countryPhrases } from './countries';
import { institutionPhrases } from './institutions';
import { isFirstName } from './oneWord';
import { isRoleHead } from './personTitles';
import { alternation } from '../lexicon/alternation';
import * as lexicon from '../lexicon/lexicon';
import { abstractEndings } from '../lexicon/names';

/** A run of capitalised words; indexes into the sentence's tokens, `to` exclusive. */
export interface NameRun {
  readonly from: number;
  readonly to: number;
}

const CLOSED_CLASSES = [
  'determiner',
  'preposition',
  'conjunction',
  'subordinator',
  'personalPronoun',
  'relative',
  'auxiliary',
  'midAdverb',
] as const;

const isClosedClass = (lower: string): boolean =>
  CLOSED_CLASSES.some((trait) => lexicon.is(lower, trait)) ||
  (lexicon.is(lower, 'modal') && lower !== 'may' && lower !== 'will');

/** “el-Naggari”, “al-Qaida”, “d’Orsay”: a particle in small letters grown onto a name. */
const PARTICLE_NAME = new RegExp(
  String.raw`^(?:${lexicon.alternatives('namePrefix')}|d|l)[-‐‑’']\p{Lu}`,
  'u',
);

const isCapitalWord = (token: TaggedToken | undefined): token is TaggedToken =>
  token !== undefined &&
  token.kind === 'word' &&
  token.lower !== "'s" &&
  (token.capitalised || PARTICLE_NAME.test(token.text));

/** A capitalised word that no name starts with. */
function cannotStart(token: TaggedToken, isMonthAsName: boolean, isPaper: boolean): boolean {
  const { lower } = token;
  if (lower === 'i' || lower.startsWith("i'")) return true;
  if (lexicon.is(lower, 'weekday')) return !isPaper;
  if (lexicon.is(lower, 'month') && !token.tags.has('FirstName') && !isMonthAsName) return true;
  return isClosedClass(lower) || lexicon.is(lower, 'opensNoName');
}

/** “Will Kyiv give way?”: no first name before a country, a capital or a body. */
const opensQuestion = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:will|may)$/.test(tokens[at]?.lower ?? '') &&
  tokens.at(-1)?.text === '?' &&
  (countryPhrases().at(tokens, at + 1) ?? institutionPhrases().at(tokens, at + 1)) !== undefined;

/** “the [Sunday] Courier” */
const isWeekdaysPaper = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 1]?.lower === 'the' &&
  tokens[at + 1]?.capitalised === true &&
  lexicon.is(tokens[at + 1], 'organizationHead');

/** “May promised”: a surname that is a month's name too, where it is a subject or an owner. */
const isMonthAsName = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 1]?.pos !== 'preposition' &&
  !/^(?:last|next|this|early|late|mid)$/.test(tokens[at - 1]?.lower ?? '') &&
  lexicon.is(tokens[at], 'month') &&
  (/^(?:verb|modal|possessive)$/.test(tokens[at + 1]?.pos ?? '') ||
    // “Jan and Piet de Vries”
    (tokens[at + 1]?.lower === 'and' && isFirstName(tokens[at + 2])));

/** “spokesperson Jun Evangelista”, “secretary Do Ha-eun”: after a role it is a name after all. */
function isNameAfterRole(tokens: readonly TaggedToken[], at: number): boolean {
  const before = tokens[at - 1];
  const next = tokens[at + 1];
  if (!before || before.capitalised || !isRoleHead(before.lower)) return false;
  return isCapitalWord(next) && next.kind === 'word' && !isClosedClass(next.lower);
}

/** “US African Development Foundation”: the country, and no pronoun, before a body’s name. */
function opensNational(tokens: readonly TaggedToken[], at: number): boolean {
  if (tokens[at]?.text !== 'US') return false;
  const end = runEnd(tokens, at + 1);
  const words = tokens.slice(at + 1, end);
  return (
    isCapitalWord(words[0]) &&
    words.length > 1 &&
    !words.some((word) => isRoleHead(word) || isFirstName(word)) &&
    hasOrganizationHead(words.map(({ text }) => text))
  );
}

/**
 * Whether the first word of a sentence is capitalised only because it stands there: it is an
 * adjective, adverb or verb, or a common noun, and no name that compromise knows.
 */
function isOrdinaryOpener(token: TaggedToken, next: TaggedToken | undefined): boolean {
  const { tags, lower } = token;
  if (lexicon.is(lower, 'honorific') || token.text === token.text.toUpperCase()) return false;
  // “Top Iraqi officials”, “Former Kenya coach”: the country starts anew.
  if (lexicon.is(lower, 'roleModifier') && isNationality(next)) {
    // “Transport Scotland”: a country's agency.
    return !lexicon.is(lower, 'opensAgency') || next?.tags.has('Demonym') === true;
  }
  // “Cycling Ireland”
  if (lexicon.is(lower, 'opensAgency') && next?.tags.has('Country') === true) return false;
  if (tags.has('ProperNoun') || tags.has('Place') || tags.has('Organization')) return false;
  if (tags.has('Adjective')) {
    // “Liberal Democrat MP”, “National Audit Office”: part of the name that goes on.
    return !isCapitalWord(next) || next.tags.has('FirstName') || isNationality(next);
  }
  if (tags.has('Adverb') || tags.has('Gerund') || lexicon.is(lower, 'numberWord')) return true;
  if (tags.has('Plural') || tags.has('Verb')) return !isCapitalWord(next);
  return lexicon.is(lower, 'role') ? false : lower.endsWith('ly');
}

const isNationality = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  token.capitalised &&
  (token.tags.has('Demonym') || token.tags.has('Country') || /^(?:\p{Lu}\.){2}/u.test(token.text));

/**
 * Capitalised runs of one sentence, in order, not overlapping.
 * @param isName Whether the text elsewhere shows a word to be a name, so that it may open a sentence.
 */
export function findNameRuns(
  tokens: readonly TaggedToken[],
  from = 0,
  isName: (lower: string) => boolean = () => false,
  shouted: ReadonlySet<number> = new Set(),
): NameRun[] {
  const runs: NameRun[] = [];
  let index = from;
  while (index < tokens.length) {
    const token = tokens[index];
    if (isSeatBehindName(tokens, index)) {
      do index++;
      while (isCapitalWord(tokens[index]));
      continue;
    }
    const opens = index === from || isOpener(tokens[index - 1]);
    if (
      !isCapitalWord(token) ||
      shouted.has(index) ||
      opensQuestion(tokens, index) ||
      (cannotStart(token, isMonthAsName(tokens, index), isWeekdaysPaper(tokens, index)) &&
        !(token.lower === 'first' && tokens[index + 1]?.text === 'Nations') &&
        !isNameAfterRole(tokens, index) &&
        !opensNational(tokens, index)) ||
      // “Q Dale, are you sure?”: a label of who asks.
      (index === 0 && token.text === 'Q') ||
      (opens &&
        !isName(token.lower) &&
        isOrdinaryOpener(token, tokens[index + 1]) &&
        // “New Zealand doubles”
        (countryPhrases().at(tokens, index)?.to ?? 0) < index + 2)
    ) {
      index++;
      continue;
    }
    let to = callEnd(tokens, index) ?? runEnd(tokens, index);
    const whole = pairEnd(tokens, index, to);
    if (whole > to) to = whole;
    runs.push({ from: index, to });
    index = to;
  }
  return runs;
}

/** “Sen. NAME, [D-West Carrow],”: a party and a seat, and nobody. */
const isSeatBehindName = (tokens: readonly TaggedToken[], at: number): boolean =>
  isSeat(tokens[at]) && tokens[at - 1]?.text === ',' && isCapitalWord(tokens[at - 2]);

/** End of a name that is a call: “Save the Rivers International”; undefined where none is. */
function callEnd(tokens: readonly TaggedToken[], from: number): number | undefined {
  if (!lexicon.is(tokens[from], 'opensCall')) return undefined;
  const isCall = tokens[from + 1]?.lower === 'the' && isCapitalWord(tokens[from + 2]);
  return isCall ? runEnd(tokens, from + 2) : undefined;
}

/** A mark after which a new sentence may start inside this one. */
const isOpener = (token: TaggedToken | undefined): boolean =>
  token !== undefined && /^["“‘„«:—–]$/.test(token.text);

function runEnd(tokens: readonly TaggedToken[], from: number): number {
  let to = from + 1;
  let linked = false;
  for (;;) {
    const token = tokens[to];
    if (token === undefined) return to;
    const last = tokens[to - 1];
    // “Joseph Harlan Jr. Harlan said”: a suffix ends the name.
    if (last && to - from > 1 && /^(?:jr|sr)\.$/.test(last.lower)) return to;
    if (isCapitalWord(token) && !lexicon.is(token, 'weekday') && !isMonthName(token)) {
      if (isInitial(tokens, to)) return to + 1;
      if (isClosedClass(token.lower) && !isClosedInName(tokens, from, to)) return to;
      to++;
      continue;
    }
    const nickname = nicknameEnd(tokens, to);
    if (nickname > to) {
      to = nickname;
      continue;
    }
    const next = tokens[to + 1];
    const afterThe = next?.lower === 'the' ? tokens[to + 2] : undefined;
    const { lower } = token;
    if (lexicon.is(lower, 'nameParticle') || lower === '&') {
      const target = lexicon.is(next, 'nameParticle') ? tokens[to + 2] : next;
      if (!isCapitalWord(target)) return to;
      to += 1;
    } else if ((lower === 'of' || lower === 'for' || lower === 'on') && last) {
      const realm = lower === 'of' && linked ? realmEnd(tokens, from, to + 1) : undefined;
      if (realm !== undefined) return realm;
      const goesOn = lexicon.is(last, 'linkingHead') || mayGoOn(tokens, from, to, linked);
      const called = goesOn ? undefined : calledEnd(tokens, from, to);
      if (called !== undefined) return called;
      // “the House on Monday”
      if (!goesOn || lexicon.is(next, 'weekday') || lexicon.is(next, 'month')) return to;
      if (isCapitalWord(next)) to += 2;
      else if (isCapitalWord(afterThe)) to += 3;
      else return to;
      linked = true;
    } else if (lower === 'at' && linked && tokens[from]?.lower === 'university') {
      // “University of Maine at Orono”
      if (!isCapitalWord(next) || lexicon.is(next, 'timeNoun') || next.lower === 'the') return to;
      to += 2;
    } else if (linked && (lower === 'and' || lower === ',') && isCapitalWord(next)) {
      // “Department for Business and Trade”, “Health, Education and Welfare”.
      const continues = lower === 'and' || tokens[to + 2]?.lower === 'and';
      if (!continues || !takesList(tokens, from, to) || isClosedClass(next.lower)) return to;
      if (isOtherName(tokens, to + 1)) return to;
      to += 2;
    } else if (lower === "'s" && last && lexicon.is(last, 'possessesBody') && isCapitalWord(next)) {
      to += 2;
    } else if (isPossessiveMark(tokens, to) && isPossessedOrganization(tokens, from, to)) {
      to += 2;
    } else if (token.kind === 'number' && /^\d{1,2}$/.test(token.text) && last) {
      // “Committee 2” is rare; “Article 5”, “COP 28” are things. Names do not take numbers.
      return to;
    } else {
      return to;
    }
  }
}

/** End of “the Republic of Moldova” at `at`: how a body says in full whose it is. */
function realmEnd(tokens: readonly TaggedToken[], from: number, at: number): number | undefined {
  const own = tokens.slice(from, at - 1).map((token) => token.text);
  if (tokens[at]?.lower !== 'the' || !hasOrganizationHead(own)) return undefined;
  const hit = countryPhrases().at(tokens, at + 1) ?? countryPhrases().at(tokens, at);
  const isLong = hit !== undefined && hit.to - at > 2 && hit.value.naming === 'name';
  return isLong ? hit.to : undefined;
}

/**
 * End of “the Zenith of Hope Foundation”, “the Forests for Life Fund”, where “of” or “for” stands at
 * `to`: a noun behind an article, and the head at the very end.
 */
function calledEnd(tokens: readonly TaggedToken[], from: number, to: number): number | undefined {
  const first = tokens[from];
  if (to - from !== 1 || tokens[from - 1]?.lower !== 'the' || !first) return undefined;
  if (isRoleHead(first) || isFirstName(first) || countryPhrases().at(tokens, from))
    return undefined;
  if (lexicon.is(first, 'group') || lexicon.is(first, 'thingHead')) return undefined;
  let end = to + 1;
  while (isCapitalWord(tokens[end]) && end - to < 5) end++;
  const isWhole = end - to > 2 && lexicon.is(tokens[end - 1], 'organizationHead');
  return isWhole && !institutionPhrases().at(tokens, to + 1) ? end : undefined;
}

/** “Ismail A., a teacher”: only the letter of the surname. */
const isInitial = (tokens: readonly TaggedToken[], at: number): boolean =>
  isFirstName(tokens[at - 1]) && tokens[at]?.text === 'A' && tokens[at + 1]?.text === '.';

/** Whether a word of a closed class with a capital is part of the name that a run began. */
function isClosedInName(tokens: readonly TaggedToken[], from: number, at: number): boolean {
  const token = tokens[at];
  const last = tokens[at - 1];
  if (!token || lexicon.is(token, 'nameParticle')) return true;
  // “Ong Hock Soon”
  const isFamilyFirst = at - from < 3 && lexicon.is(tokens[from], 'familyNameFirst');
  if (isFamilyFirst && lexicon.is(token, 'midAdverb')) return true;
  // “Sen. Do Min-ah”
  const isTitled = lexicon.is(last, 'honorific') || lexicon.is(last, 'officeAbbreviation');
  if (isTitled && isCapitalWord(tokens[at + 1])) return true;
  // “James To”, “Wilson Or was”
  return (
    (isFirstName(last) || last?.tags.has('Person') === true) &&
    /^\p{Lu}\p{Ll}{1,3}$/u.test(token.text) &&
    !tokens[at + 1]?.capitalised
  );
}

/** End of a nickname in marks between a first name and a surname: “Ray “Buddy” Sauer”. */
function nicknameEnd(tokens: readonly TaggedToken[], at: number): number {
  const isName = isCapitalWord(tokens[at + 1]) && isCapitalWord(tokens[at + 3]);
  const isMarked =
    /^["“‘']$/.test(tokens[at]?.text ?? '') && /^["”’']$/.test(tokens[at + 2]?.text ?? '');
  return isMarked && isName && isCapitalWord(tokens[at - 1]) ? at + 3 : at;
}

/**
 * Whether “of” after a word that heads nothing still belongs to the name: “Lord Tarn of Hale”,
 * “Union of Workers of the Northern Ports”, but not “Ministry of Health of Kenya”.
 */
function mayGoOn(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  linked: boolean,
): boolean {
  if (linked && goesOnWithNoun(tokens, from, to)) return true;
  if (tokens[to]?.lower !== 'of') return false;
  const next = tokens[to + 1];
  if (PEERS.test(tokens[from]?.lower ?? '')) return to - from === 2 && isCapitalWord(next);
  if (!linked || next?.lower !== 'the') return false;
  if (!/s$/.test(tokens[to - 1]?.lower ?? '')) return false;
  const place = countryPhrases().at(tokens, to + 2);
  if (place && place.value.naming !== 'demonym') return false;
  return hasOrganizationHead(tokens.slice(from, to).map((token) => token.text));
}

/**
 * “Office for the Coordination [of Humanitarian Affairs]”, “Centre for Research [on Energy]”, “Court
 * of Appeals [for the Fourth Circuit]”: an act, and what it is done to.
 */
function goesOnWithNoun(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const act = tokens[to - 1];
  const at = tokens[to + 1]?.lower === 'the' ? to + 2 : to + 1;
  const noun = tokens[at];
  if (!isCapitalWord(noun) || !(namesAct(act) || lexicon.is(act, 'takesMore'))) {
    return false;
  }
  // “Ministry of Education of Kenya”, “Department of Immigration of Ontario”
  const isPlace = noun.tags.has('Place') || noun.tags.has('City') || noun.tags.has('Country');
  if (isPlace || countryPhrases().at(tokens, at) || isFirstName(noun)) return false;
  const own = tokens.slice(from, to);
  return (
    own.some((token) => isRoleHead(token)) || hasOrganizationHead(own.map((token) => token.text))
  );
}

/** “Coordination”, but not “University”. */
const namesAct = (token: TaggedToken | undefined): boolean =>
  ACT.test(token?.lower ?? '') && !lexicon.is(token, 'organizationHead');

const ACT = new RegExp(`(?:${alternation(abstractEndings)})$`);

const PEERS = /^(?:lord|lady|baroness|baron|viscount|viscountess)$/;

/** A possessive 's, or the apostrophe alone after a plural: “Bishops' Conference”. */
function isPossessiveMark(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || !before) return false;
  // “King's College”, “St Jude's Hospital”
  if (token.lower === "'s") return isRoleHead(before.lower) || isSaint(tokens, at - 1);
  const isApostrophe = /^['’]$/.test(token.text) && token.start === before.end;
  return isApostrophe && /s$/.test(before.lower) && (tokens[at + 1]?.start ?? 0) === token.end + 1;
}

/** “Chief Minister's [Relief Fund]”, “Catholic Bishops' [Conference]”: what is owned is a body. */
function isPossessedOrganization(
  tokens: readonly TaggedToken[],
  from: number,
  at: number,
): boolean {
  const owner = tokens[at - 1];
  // A person's body is not part of the name: “Mr. Hale's Office”.
  if (!owner || (at - from > 1 && lexicon.is(tokens[from], 'honorific'))) return false;
  if (owner.tags.has('LastName') && !isSaint(tokens, at - 1)) return false;
  if (countryPhrases().at(tokens, at - 1)) return false;
  let end = at + 1;
  while (isCapitalWord(tokens[end]) && end - at < 5) end++;
  // “King's College London”
  if (end - at > 2 && tokens[end - 1]?.tags.has('Place') === true) end--;
  const last = tokens[end - 1]?.lower ?? '';
  // “president of the Growers' Association NAME NAME”
  const head = tokens
    .slice(at + 1, end)
    .findIndex((token) => lexicon.is(token, 'organizationHead'));
  const isOf =
    tokens[from - 1]?.lower === 'the' &&
    tokens[from - 2]?.lower === 'of' &&
    !lexicon.is(tokens[end - 1], 'occasion');
  const isHeld = isOf && isRoleHead(tokens[from - 3] ?? '') && head >= 0 && end - at - head === 4;
  return end > at + 1 && (lexicon.is(last, 'organizationHead') || isHeld);
}

/** “St [Jude]” */
const isSaint = (tokens: readonly TaggedToken[], at: number): boolean =>
  /^(?:st\.?|saint)$/.test(tokens[at - 1]?.lower ?? '');

/**
 * “Food and Agriculture Organization”, “Health and Human Services”: two common nouns joined before
 * one head. Returns the end of the whole, or `to` when the run at `from` opens no such pair.
 */
function pairEnd(tokens: readonly TaggedToken[], from: number, to: number): number {
  if (tokens[to]?.text === ',') return listedHeadEnd(tokens, from, to);
  if (tokens[to]?.lower !== 'and' || !isCapitalWord(tokens[to + 1])) return to;
  if (to - from !== 1) return longPairEnd(tokens, from, to);
  const first = tokens[from];
  const before = tokens[from - 1]?.lower;
  if (!first) return to;
  // Without an article before it the first must be a common noun: not “Merkel and Trade Council”.
  const isArticled = before === 'the' || before === "'s" || tokens[from - 2]?.lower === 'the';
  if (!isArticled && (first.tags.has('ProperNoun') || !first.tags.has('Noun'))) return to;
  // “Volt and Harbour Bank have”: an unknown word that opens a sentence may be any name.
  if (!isArticled && (before === undefined || isOpener(tokens[from - 1]))) return to;
  // “the Trent and Severn Water Authority”: a person has no article.
  const isRiver = before === 'the' && isFirstName(first);
  if (lexicon.is(first, 'organizationHead') || (!isRiver && isOtherName(tokens, from))) return to;
  // “the Edgar and Nell Foss Foundation”: a couple's.
  const isCouple = before === 'the' && isFirstName(first) && isFirstName(tokens[to + 1]);
  if (!isCouple && isOtherName(tokens, to + 1) && !lexicon.is(tokens[to + 2], 'organizationHead'))
    return to;
  if (countryPhrases().at(tokens, to + 1) || institutionPhrases().at(tokens, to + 1)) return to;
  const end = runEnd(tokens, to + 1);
  const last = tokens[end - 1]?.lower ?? '';
  return end - to > 2 && (lexicon.is(last, 'organizationHead') || last === 'services') ? end : to;
}

/**
 * “the King Osman Humanitarian Aid and Relief Center”: an article before the whole, an abstract
 * noun before “and”, and the only head at the end.
 */
function longPairEnd(tokens: readonly TaggedToken[], from: number, to: number): number {
  const joins = tokens[to - 1]?.lower ?? '';
  // “the NATO Support and Procurement Agency”
  const isAcronym = to - from > 1 && /^\p{Lu}{2,6}$/u.test(tokens[from]?.text ?? '');
  const opensBody = lexicon.is(tokens[from], 'roleModifier');
  // “the Turkish Cooperation and Coordination Agency”
  const isAct = namesAct(tokens[to - 1]);
  const isPair =
    lexicon.is(joins, 'roleModifier') || isAcronym || isAct || (to - from > 1 && opensBody);
  if (tokens[from - 1]?.lower !== 'the' || !isPair) return to;
  const own = tokens.slice(from, to);
  if (own.some(({ lower }) => lexicon.is(lower, 'organizationHead') || lower === 'of')) return to;
  if (isOtherName(tokens, to + 1) && !lexicon.is(tokens[to + 2], 'organizationHead')) return to;
  const end = runEnd(tokens, to + 1);
  return end - to > 2 && lexicon.is(tokens[end - 1], 'organizationHead') ? end : to;
}

/**
 * “the Foreign, Commonwealth and Development Office”: common nouns in a list before one head. Returns
 * the end of the whole, or `to` where there is none.
 */
function listedHeadEnd(tokens: readonly TaggedToken[], from: number, to: number): number {
  if (tokens[from - 1]?.lower !== 'the') return to;
  let at = from;
  for (let parts = 0; parts < 5; parts++) {
    const end = runEnd(tokens, at);
    const own = tokens.slice(at, end);
    const isLast = lexicon.is(own.at(-1), 'organizationHead') && own.length > 1;
    if (isLast) return parts > 1 ? end : to;
    // A body, a country or a person of its own.
    if (own.length > 4 || institutionPhrases().at(tokens, at)) return to;
    if (countryPhrases().at(tokens, at)?.to === end) return to;
    if (own.some((one) => isFirstName(one) || lexicon.is(one, 'organizationHead'))) return to;
    if (own.some((one) => isRoleHead(one) || /^\p{Lu}{2,}$/u.test(one.text))) return to;
    const isOn = /^(?:,|and|&)$/.test(tokens[end]?.lower ?? '');
    at = tokens[end]?.text === ',' && tokens[end + 1]?.lower === 'and' ? end + 2 : end + 1;
    if (!isOn || !isCapitalWord(tokens[at])) return to;
  }
  return to;
}

/** “Conference on Trade [and Development]”: the word before “of”, “for” or “on” takes a list. */
function takesList(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  for (let at = to - 1; at > from; at--) {
    if (/^(?:of|for|on)$/.test(tokens[at]?.lower ?? '')) {
      const before = tokens[at - 1];
      return (
        lexicon.is(before, 'listHead') ||
        // “Centre for Research on Energy [and Clean Air]”
        lexicon.is(before, 'takesMore') ||
        namesAct(before)
      );
    }
  }
  return false;
}

/** Whether the word after “and” is a name of its own: a person, country or institution. */
function isOtherName(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  if (!token) return false;
  const isAcronym = /^[\p{Lu}.]{2,}$/u.test(token.text);
  const follows = tokens[at + 1];
  return (
    isAcronym ||
    token.tags.has('FirstName') ||
    lexicon.is(token, 'honorific') ||
    lexicon.is(token, 'role') ||
    countryPhrases().at(tokens, at) !== undefined ||
    institutionPhrases().at(tokens, at) !== undefined ||
    // “Department for Communities and Local Government”, “… of Health and Human Services” go on.
    (isCapitalWord(follows) &&
      lexicon.is(follows, 'organizationHead') &&
      token.lower !== 'local' &&
      follows.lower !== 'services')
  );
}

const isMonthName = (token: TaggedToken): boolean =>
  lexicon.is(token, 'month') && token.tags.has('Month');

/**
 * Joins the runs that an acronym in brackets shows to be one name: “Intergovernmental Authority on
 * Development (IGAD)”. The acronym must open with the first word's initial and take the others' in
 * their order.
 */
export function withAcronyms(tokens: readonly TaggedToken[], runs: readonly NameRun[]): NameRun[] {
  const joined = [...runs];
  for (let at = 1; at < tokens.length - 2; at++) {
    const acronym = tokens[at + 1]?.text ?? '';
    if (tokens[at]?.text !== '(' || tokens[at + 2]?.text !== ')') continue;
    if (!isAcronym(acronym)) continue;
    const from = spelledFrom(tokens, at, acronym.toLowerCase());
    const first = joined.findIndex((run) => run.to > from && run.from < at);
    const last = joined.findLastIndex((run) => run.from < at && run.to > from);
    if (from < 0 || first < 0) continue;
    const start = Math.min(from, joined[first]?.from ?? from);
    joined.splice(first, last - first + 1, { from: start, to: at });
  }
  return joined;
}

/** “WFP”, “AfDB”: short, with at least two capitals. */
export const isAcronym = (text: string): boolean =>
  /^\p{Lu}[\p{Lu}\p{Ll}&-]{1,7}$/u.test(text) && /\p{Lu}.*\p{Lu}/u.test(text);

/**
 * First token of the words before `end` whose initials an acronym (in small letters) holds in order,
 * or -1.
 */
export function spelledFrom(tokens: readonly TaggedToken[], end: number, acronym: string): number {
  let letter = acronym.length - 1;
  for (let at = end - 1; at >= Math.max(0, end - 12); at--) {
    const token = tokens[at];
    if (!token || token.kind !== 'word') return -1;
    const initial = token.lower[0] ?? '';
    if (!token.capitalised) {
      if (!/^(?:of|for|and|the|on|in|de|la)$/.test(token.lower)) return -1;
      continue;
    }
    const found = acronym.lastIndexOf(initial, letter);
    if (found < 0) return -1;
    letter = found - 1;
    if (found === 0) return at;
  }
  return -1;
}

/** Whether a row of words names an organisation by its head word. */
export function hasOrganizationHead(words: readonly string[]): boolean {
  const last = words.at(-1)?.toLowerCase() ?? '';
  if (lexicon.is(last, 'organizationHead')) return true;
  const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  return link > 0 && lexicon.is(words[link - 1]?.toLowerCase(), 'organizationHead');
}
