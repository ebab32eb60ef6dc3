import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { membersInLetters, officesInCapitals } from '../lexicon/offices';
import { countryPhrases, toldBy, type ToldCountry } from './countries';
import { RoleWeight } from './entities';
import { isFirstLady, isRelation, isRoleHead, singularRole } from './personTitles';

const TEAM_HEADS = new Set('campaign'.split(' '));

/** Descriptive noun phrase that stands for actors: its tokens, head and what it says. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: 'role' | 'group' | 'government' | 'team';
  readonly definite: boolean;
  readonly indefinite: boolean;
  /** The country that the phrase or its possessor names. */
  readonly country: ToldCountry | null;
  /** “its ambassador”, “Kenya’s minister”: whose the office is stands before it. */
  readonly owned: boolean;
}

/**
 * First token of the title that ends just before `at`: “[Clinton campaign spokesman] Brian”, or
 * `at` when there is none.
 */
export function titleStart(tokens: readonly TaggedToken[], at: number): number {
  const before = tokens[at - 1];
  if (!before) return at;
  if (isFirstLady(tokens, at - 1))
    return countryPhrases().at(tokens, at - 3)?.to === at - 2 ? at - 3 : at - 2;
  const isTitle =
    isRoleHead(before) ||
    isShortOffice(tokens, at - 1) ||
    isMemberInCapitals(before) ||
    lexicon.is(before, 'officeAbbreviation') ||
    (lexicon.is(before, 'honorific') && before.capitalised);
  const nationality = countryPhrases().at(tokens, at - 1);
  if (!isTitle && !(tokens[at]?.capitalised && isOffice(tokens, at))) return at;
  if (!isTitle && (nationality === undefined || nationality.to !== at)) {
    if (!lexicon.is(before, 'roleModifier')) return at;
  }
  // “late” and “then” say when, not what.
  let from = modifiersStart(tokens, at - 1);
  while (from < at - 1 && /^(?:late|then|now|same|own|other)$/.test(tokens[from]?.lower ?? '')) {
    from++;
  }
  return bodyStart(tokens, from);
}

/** “[Bank of] Lumora governor NAME”: where the body starts that a title opens with the end of. */
function bodyStart(tokens: readonly TaggedToken[], from: number): number {
  const head = tokens[from - 2];
  const isLinked = tokens[from - 1]?.lower === 'of' && tokens[from]?.capitalised === true;
  if (!isLinked || !head?.capitalised || !lexicon.is(head, 'linkingHead')) return from;
  // “President of Kenya NAME” is an office.
  if (!lexicon.is(head, 'organizationHead')) return from;
  let start = from - 2;
  while (tokens[start - 1]?.capitalised && tokens[start - 1]?.kind === 'word') start--;
  return start;
}

/** “MSP”, “MCA”: before a name, a member of a house. */
export const isMemberInCapitals = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  /^\p{Lu}{3,4}s?$/u.test(token.text) &&
  lexicon.is(token, 'memberInCapitals');

const isOffice = (tokens: readonly TaggedToken[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return (
    isRoleHead(lower) ||
    lexicon.is(lower, 'roleModifier') ||
    lexicon.is(lower, 'officeAbbreviation')
  );
};

const NO_MODIFIERS = new Set('said says say told now then once also who'.split(' '));

/** Walks left over what may stand inside a noun phrase before its head; determiners stay out. */
function modifiersStart(tokens: readonly TaggedToken[], head: number): number {
  let from = head;
  while (from > 0 && head - from < 7) {
    // “Grain Board (GB) chief”
    const isOne = !tokens.slice(from, head).some(({ lower }) => lower === 'and');
    if (isOne && isShortFormBefore(tokens, from)) from -= 3;
    if (isPortfolio(tokens, from - 1, head)) {
      from -= 2;
      continue;
    }
    const token = tokens[from - 1];
    if (!token || token.kind === 'symbol' || lexicon.is(token, 'timeNoun')) break;
    const knownNoun = lexicon.is(token, 'roleModifier') || lexicon.is(token, 'nounModifier');
    if (NO_MODIFIERS.has(token.lower)) break;
    // “the script Democrats wrote”
    if (tokens[head]?.tags.has('Plural') && tokens[head]?.capitalised && isPlainNoun(token)) break;
    // “the changes lawmakers want”: a plural is no modifier.
    if (token.tags.has('Plural') && !token.capitalised && !knownNoun) break;
    const fits =
      token.pos === 'adjective' ||
      token.pos === 'noun' ||
      token.pos === 'name' ||
      (token.pos === 'number' && isCount(token)) ||
      (knownNoun && token.pos !== 'verb') ||
      (token.pos === 'possessive' && from - 1 > 0) ||
      (token.pos === 'verb' && knownNoun && opensModifier(tokens[from - 2])) ||
      (token.lower === 'and' && joinsPortfolio(tokens, from - 1));
    if (!fits) break;
    from--;
  }
  while (from < head && /^(?:possessive|conjunction)$/.test(tokens[from]?.pos ?? '')) from++;
  return from;
}

/**
 * “the [children’s] secretary”, “[victims’] commissioner”: the possessive at token `at` tells for
 * whom somebody holds the office, not whose it is.
 */
const isPortfolio = (tokens: readonly TaggedToken[], at: number, head: number): boolean =>
  tokens[at]?.pos === 'possessive' &&
  (tokens[at - 1]?.tags.has('Plural') === true || tokens[at - 1]?.lower === 'children') &&
  (tokens[at - 1]?.capitalised === false || at === 1) &&
  /^(?:secretary|minister|commissioner|ombudsman|tsar|champion)$/.test(tokens[head]?.lower ?? '');

/** Whether a body's short form in brackets ends right before token `at`. */
const isShortFormBefore = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 1]?.text === ')' &&
  /^\p{Lu}[\p{L}-]*\p{Lu}$/u.test(tokens[at - 2]?.text ?? '') &&
  tokens[at - 3]?.text === '(' &&
  tokens[at - 4]?.capitalised === true;

const isPlainNoun = (token: TaggedToken): boolean =>
  token.pos === 'noun' && !token.capitalised && !lexicon.is(token, 'roleModifier');

/** A number that counts people, not a year. */
const isCount = ({ kind, text }: TaggedToken): boolean =>
  kind === 'word' || /^\d{1,3}(?:,\d{3})*$/.test(text);

/** “[U.S.] service members”, “[the] leading”: what stands before a modifier in verb's form. */
const opensModifier = (token: TaggedToken | undefined): boolean =>
  token === undefined ||
  token.pos === 'determiner' ||
  token.pos === 'adjective' ||
  token.pos === 'possessive' ||
  token.pos === 'name' ||
  token.tags.has('Demonym') ||
  token.tags.has('Acronym');

/** “foreign and defence minister”: an “and” between two modifiers of one office. */
const joinsPortfolio = (tokens: readonly TaggedToken[], at: number): boolean =>
  lexicon.is(tokens[at - 1], 'roleModifier') && lexicon.is(tokens[at + 1], 'roleModifier');

/**
 * Role, group and government phrases of a sentence, left to right.
 * @param inName Whether a token belongs to a country's or an institution's name.
 */
export function findRolePhrases(
  tokens: readonly TaggedToken[],
  start = 0,
  inName: (at: number) => boolean = () => false,
): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (let head = start; head < tokens.length; head++) {
    const token = tokens[head];
    if (!token || token.kind !== 'word' || inName(head)) continue;
    const kind = kindOfHead(tokens, head);
    if (kind === null) continue;
    const phrase = phraseAround(tokens, head, kind, start);
    if (phrase) {
      phrases.push(phrase);
      head = phrase.to - 1;
    }
  }
  return phrases;
}

/** Verbs of headlines that are tagged as plural nouns: “minister calls offer too low”. */
const HEADLINE_VERBS = new Set(
  `calls pledges vows urges warns claims plans backs demands promises offers attacks blames rejects
  seeks visits accuses hails signs slams faults denies halts pauses resigns quits`.split(/\s+/),
);

function kindOfHead(tokens: readonly TaggedToken[], head: number): RolePhrase['kind'] | null {
  const token = tokens[head];
  const next = tokens[head + 1];
  const before = tokens[head - 1];
  if (!token) return null;
  const { lower } = token;
  // “Bishop Lane”, “King Road”
  if (token.capitalised && next?.capitalised === true && lexicon.is(next, 'thingHead')) return null;
  // “my hon. Friend”: a form of address.
  if (
    lexicon.is(token, 'honoured') &&
    /^(?:hon\.?|honourable|honorable)$/.test(before?.lower ?? '')
  )
    return null;
  if (isFirstLady(tokens, head)) return next?.capitalised === true ? null : 'role';
  if (isShortOffice(tokens, head)) {
    if (isPossessive(next) || next?.capitalised) return null;
    // “TD said”: a company.
    const isSomebody = before?.capitalised === true || before?.pos === 'determiner';
    return membersInLetters.has(token.text) && !isSomebody ? null : 'role';
  }
  if (token.pos === 'verb' && !(token.capitalised && isRoleHead(token))) {
    // “leaders head to Geneva”: a verb is no role, unless a determiner stands right before it.
    const nominal =
      /^(?:determiner|adjective|possessive)$/.test(before?.pos ?? '') ||
      lexicon.is(before, 'roleModifier');
    // “U.S. forces are …”: the next verb shows that this one is none.
    const nationality =
      before?.tags.has('Demonym') === true || before?.tags.has('Acronym') === true;
    const verbFollows = /^(?:verb|auxiliary|modal|preposition)$/.test(next?.pos ?? '');
    if (!nominal && !(nationality && verbFollows)) return null;
  }
  if (lexicon.is(token, 'governmentKind') && (next?.pos !== 'noun' || isPossessive(next))) {
    return next && isRoleHead(next) ? null : 'government';
  }
  // “the economy ministry”, “the Russian foreign ministry”
  const isPortfolio = before?.capitalised === false && lexicon.is(before, 'roleModifier');
  const isNational = before?.tags.has('Demonym') === true;
  const isMinistry = lower === 'ministry' || lower === 'treasury';
  if (isMinistry && !token.capitalised && (isPortfolio || isNational) && next?.pos !== 'noun') {
    return 'team';
  }
  if (TEAM_HEADS.has(lower) && before?.capitalised && next?.pos !== 'noun') return 'team';
  // A noun right after the head makes the head a modifier: “minister level”, “official statement”.
  const isModifier =
    next?.pos === 'noun' &&
    !next.capitalised &&
    !lexicon.is(next, 'timeNoun') &&
    !HEADLINE_VERBS.has(next.lower);
  if (isModifier && !isRoleHead(next)) return null;
  if (isRoleHead(token)) {
    // “the chief minister”, “the Chief Minister”: the head comes last.
    const isModifying = token.capitalised && lexicon.is(token, 'roleModifier');
    if (next && isRoleHead(next) && (!next.capitalised || isModifying)) return null;
    // “the Chief Medical Officer”
    const last = tokens[head + 2];
    const isLong = next?.capitalised === true && last?.capitalised === true && isRoleHead(last);
    return isModifying && isLong && next.pos !== 'name' ? null : 'role';
  }
  if (lexicon.is(token, 'group') || singularRole(lower) !== null) {
    return isPossessive(next) || isVerbOfCountry(tokens, head) ? null : 'group';
  }
  return null;
}

/** “Kenya hosts 180,000 refugees”: a plural after a country's name, with an object of its own. */
function isVerbOfCountry(tokens: readonly TaggedToken[], head: number): boolean {
  const next = tokens[head + 1];
  if (!/^(?:determiner|number|adjective)$/.test(next?.pos ?? '')) return false;
  const before = countryPhrases().at(tokens, head - 1);
  return before?.to === head && before.value.naming === 'name';
}

/** “PM”, but not the hour in “5 PM”. */
export const isShortOffice = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at]?.text.length === 2 &&
  officesInCapitals.has(tokens[at]?.text ?? '') &&
  tokens[at - 1]?.kind !== 'number';

const isPossessive = (token: TaggedToken | undefined): boolean => token?.pos === 'possessive';

function phraseAround(
  tokens: readonly TaggedToken[],
  head: number,
  kind: RolePhrase['kind'],
  start: number,
): RolePhrase | null {
  const first = Math.max(modifiersStart(tokens, head), start);
  let from = kind === 'group' ? behindOccasion(tokens, first, head) : first;
  const own = countryIn(tokens, from, head);
  const before = tokens[from - 1];
  const opens = before?.lower ?? '';
  const indefinite = lexicon.is(opens, 'indefinite');
  const determined = before?.pos === 'determiner' && from > start;
  if (determined || (indefinite && from > start)) from--;
  const word = tokens[head];
  const isWeak = lexicon.is(word, 'weakRole');
  if (kind === 'role' && isWeak && from === head) return null;
  const to = complementEnd(tokens, head, kind);
  const owned =
    /^(?:its|his|her|their|our|my|your)$/.test(opens) ||
    tokens
      .slice(from, head)
      .some(({ pos }, at) => pos === 'possessive' && !isPortfolio(tokens, from + at, head));
  return {
    from,
    to,
    head,
    kind,
    definite: /^(?:the|this|that|these|those)$/.test(opens),
    indefinite,
    country: own ?? countryIn(tokens, head + 1, to),
    owned,
  };
}

/**
 * “In a heated debate [opposition MPs] said”: where the phrase of several without an article starts,
 * behind the occasion that opens the sentence.
 */
function behindOccasion(tokens: readonly TaggedToken[], from: number, head: number): number {
  const opens = /^(?:in|at|during|after|on)$/.test(tokens[from - 2]?.lower ?? '');
  if (!opens || !/^(?:an?|the)$/.test(tokens[from - 1]?.lower ?? '')) return from;
  const occasion = tokens.findLastIndex(
    (token, at) => at >= from && at < head && lexicon.is(token, 'occasion') && token.pos === 'noun',
  );
  return occasion < 0 ? from : occasion + 1;
}

const LINK_WORD = /^(?:of|for|the|and|&|,)$/;
/** Bodies that sit “on” something: “Committee on Appropriations”. */
const DELIBERATES = /^(?:committee|subcommittee|commission|council|conference|panel)$/;

/** Who is sent to a country or an institution: “ambassador [to India]”. */
export const SENT = /^(?:ambassador|envoy|representative|commissioner|delegate|consul|observer)$/;

/** “secretary [of state]”, “head [of the World Food Programme]”, “government [of Kenya]”. */
function complementEnd(
  tokens: readonly TaggedToken[],
  head: number,
  kind: RolePhrase['kind'],
): number {
  const link = tokens[head + 1]?.lower ?? '';
  const isSent = link === 'to' && SENT.test(tokens[head]?.lower ?? '');
  // “the son of Minister NAME”: somebody else.
  if (link === 'of' && lexicon.is(tokens[head], 'kin')) return head + 1;
  const attaches = link === 'of' || link === 'for' || (link === 'from' && kind === 'group');
  if (!attaches && !isSent) return head + 1;
  let at = head + 2;
  if (tokens[at]?.lower === 'the') at++;
  const first = tokens[at];
  if (!first) return head + 1;
  if (lexicon.is(first, 'timeNoun')) return head + 1;
  if (!first.capitalised && !lexicon.is(first, 'portfolio')) return head + 1;
  const from = at;
  // “of Saint Vincent and the Grenadines”
  at = Math.max(at, (countryPhrases().at(tokens, at)?.to ?? at + 1) - 1);
  const list = countryListEnd(tokens, from);
  if (list > from + 1 && kind === 'group') return list;
  while (at < tokens.length && at - from < 10) {
    const token = tokens[at];
    if (!token) break;
    const goesOn =
      (LINK_WORD.test(token.lower) ||
        (token.lower === 'on' && DELIBERATES.test(tokens[at - 1]?.lower ?? ''))) &&
      token.text !== ',' &&
      (tokens[at + 1]?.capitalised === true ||
        (tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.capitalised === true)) &&
      // “the president of Kenya and the president of Chad”, “… of Kenya and Uhuru”.
      (token.lower !== 'and' || countryPhrases().at(tokens, from) === undefined);
    // “the leader of the government [delegation]”
    const before = tokens[at - 1];
    const isCompound =
      (token.pos === 'noun' || token.pos === 'adjective') &&
      (before?.capitalised === false || before?.tags.has('Demonym') === true);
    const isNamePart = token.capitalised || /^\p{Ll}{2}-\p{Lu}/u.test(token.text);
    if (!isNamePart && at > from && !goesOn && !isCompound) break;
    if (token.kind === 'punctuation' || token.pos === 'pronoun') break;
    at++;
  }
  while (at > from && tokens[at - 1]?.pos === 'adjective' && !tokens[at - 1]?.capitalised) at--;
  while (at > from && LINK_WORD.test(tokens[at - 1]?.lower ?? '')) at--;
  // “leaders of Pacific island nations”: the name only qualifies what follows.
  while (kind === 'group' && tokens[at]?.pos === 'noun' && tokens[at - 1]?.pos !== 'possessive')
    at++;
  return Math.max(at, head + 1);
}

/** End of “Brazil, Kenya, New Zealand and North Macedonia” at `at`, or `at` when there is none. */
function countryListEnd(tokens: readonly TaggedToken[], at: number): number {
  let end = at;
  for (let next = at; next < tokens.length;) {
    if (tokens[next]?.lower === 'the') next++;
    const hit = countryPhrases().at(tokens, next);
    if (hit?.value.naming !== 'name' && hit?.value.naming !== 'capital') break;
    end = hit.to;
    next = hit.to;
    while (/^(?:,|and|&)$/.test(tokens[next]?.lower ?? '')) next++;
    if (next === hit.to) break;
  }
  return end;
}

/** The country that some tokens name, by name, demonym or seat; capitals do not count. */
function countryIn(tokens: readonly TaggedToken[], from: number, to: number): ToldCountry | null {
  for (let at = from; at < to; at++) {
    const hit = countryPhrases().at(tokens, at);
    if (hit && hit.to <= to && hit.value.naming !== 'capital') return toldBy(hit);
  }
  return null;
}

/**
 * The office that a phrase names, without whose it is: no articles, nationality, possessor or
 * “of COUNTRY”: “Senegal’s Minister of Health” is “Minister of Health”.
 */
export function officeOf(
  tokens: readonly TaggedToken[],
  { from, to, head }: Pick<RolePhrase, 'from' | 'to' | 'head'>,
): string {
  let first = from;
  for (let at = from; at < head; at++) {
    if (tokens[at]?.pos === 'possessive' && !isPortfolio(tokens, at, head)) first = at + 1;
  }
  let country = countryPhrases().at(tokens, first);
  while (
    first < head &&
    (tokens[first]?.pos === 'determiner' ||
      /^(?:late|then|now|same|embattled|current|new)$/.test(tokens[first]?.lower ?? '') ||
      (country !== undefined && country.to <= head))
  ) {
    first = country && country.to <= head ? country.to : first + 1;
    country = countryPhrases().at(tokens, first);
  }
  let last = to;
  for (let at = head + 1; at < to; at++) {
    if (!/^(?:of|for)$/.test(tokens[at]?.lower ?? '')) continue;
    const place = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const hit = countryPhrases().at(tokens, place);
    if (hit?.to === to && hit.value.naming === 'name') last = at;
  }
  return joined(
    tokens
      .slice(first, last)
      .map((token) => ({ ...token, text: officesInCapitals.get(token.text) ?? token.text })),
  );
}

/** @param definite Whether it is the office of somebody, not “a farmer”. */
export function weightOfRole(office: string, definite: boolean): RoleWeight {
  if (isRelation(office)) return RoleWeight.relation;
  if (!definite || /^(?:former|ex-|retired|then|late)\b/i.test(office)) {
    return RoleWeight.description;
  }
  return RoleWeight.office;
}

/** Tokens as text, with possessives and commas closed up. */
export const joined = (tokens: readonly TaggedToken[]): string =>
  tokens
    .map(({ text, start }, at) =>
      // “42-year-old” is three tokens.
      text.startsWith('-') && tokens[at - 1]?.end === start ? `\u0000${text}` : text,
    )
    .join(' ')
    .replaceAll(' \u0000', '')
    .replace(/\( (\S+) \)/g, '($1)')
    .replace(/ (['’]s|,|(?<=s )['’](?= ))/g, '$1');

/** Words of an office for comparison: no articles, nationality, case or “former”. */
export function officeKey(text: string): string {
  const known = officeKeys.get(text);
  if (known !== undefined) return known;
  if (officeKeys.size >= MOST_KEYS) officeKeys.clear();
  const key = text
    .toLowerCase()
    .replace(/[^\p{L}\s-]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !lexicon.is(word, 'noOffice'))
    .join(' ');
  officeKeys.set(text, key);
  return key;
}

/** Keys of offices met before: a text has few, and they are compared with each other. */
const officeKeys = new Map<string, string>();
const MOST_KEYS = 2_000;

/**
 * Whether someone of `role` may be called `phrase`: the head is the same and neither adds a word
 * that speaks against it (“the minister” for a foreign minister, not “the health minister”).
 */
export function officeMatches(role: string, phrase: string): boolean {
  const roleWords = new Set(officeKey(role).split(' '));
  const phraseWords = officeKey(phrase).split(' ');
  return phraseWords.length > 0 && phraseWords.every((word) => roleWords.has(word));
}
