import { isSubjectBefore } from '../language/clauses';
import { isPostNominal } from '../language/postNominals';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { commonNouns } from '../lexicon/names';
import { countryPhrases } from './countries';
import { isPersonal } from './humanNouns';
import { COMMON_ENDING, looksPersonal } from './nameEvidence';
import { type NameRun, hasOrganizationHead } from './nameRuns';
import { linksOffice, nameBehindOffice } from './officeNames';
import { isFirstName } from './oneWord';
import { isRoleHead } from './personTitles';
import { isMemberInCapitals, SENT } from './rolePhrases';
import type { WordUse } from './wordUse';

/** A part of a run of capitalised words, and the first token of the office that it stands behind. */
export interface RunPart extends NameRun {
  /** “[head of] the Refugee Council NAME”: where the office starts. */
  readonly officeFrom?: number;
}

/**
 * The names in a run of capitalised words: without letters behind a name (“NAME MP”), without a verb
 * that opens the sentence (“Ask NAME”), and without what the office before a name is of (“head of the
 * Refugee Council NAME”, “minister for Women and Equalities NAME”).
 * @param opening First token of the sentence proper.
 */
export function partsOfRun(
  tokens: readonly TaggedToken[],
  run: NameRun,
  opening: number,
  use: WordUse,
): readonly RunPart[] {
  const to = withoutLetters(tokens, run, use);
  const from = behindOpener(tokens, { from: run.from, to }, opening);
  // “former Marine Paul Reed”
  const isService =
    /^(?:former|retired|ex|fellow)$/.test(tokens[from - 1]?.lower ?? '') &&
    to - from === 3 &&
    !isFirstName(tokens[from]) &&
    isFirstName(tokens[from + 1]);
  if (isService) return [{ from: from + 1, to }];
  if (isCalling(tokens, { from, to }, opening, use)) return [{ from: from + 1, to }];
  const past = behindFormer(tokens, from, to, use);
  if (past !== undefined) return [{ from: past, to }];
  // “the wife of President NAME”, “a spokeswoman for Gov. NAME”: the title is the name's own, and the
  // wife is somebody else.
  const isOwned = /^(?:of|for|to)$/.test(tokens[from - 1]?.lower ?? '');
  if (isOwned && isTitledPerson(tokens, from, to)) return [{ from, to }];
  const portfolio = portfolioBefore(tokens, from);
  if (portfolio !== undefined && isFirstName(tokens[from]))
    return [{ from, to, officeFrom: portfolio }];
  const office = officeBefore(tokens, from, to);
  const name =
    holderIn(tokens, { from, to }, office, use) ??
    nameBehindBody(tokens, from, to, office !== undefined, use);
  if (name === undefined) return [{ from, to }];
  // “Director of the Wetland Institute NAME”: the role opens the run.
  const own = office === undefined ? officeIn(tokens, from, name) : undefined;
  const start = own === undefined ? from : bodyStart(tokens, behindLink(tokens, own), name);
  const nearest = office ?? own;
  const officeFrom = nearest === undefined ? undefined : (servant(tokens, nearest) ?? nearest);
  const person = officeFrom === undefined ? { from: name, to } : { from: name, to, officeFrom };
  // “minister for Climate, Energy and Utilities NAME”: what he is in charge of is no body.
  const isList =
    officeFrom !== undefined &&
    tokens[start - 1]?.lower !== 'the' &&
    tokens.slice(Math.max(start - 1, 0), name).some(({ lower }) => lower === 'and');
  const bodyTo = beforeTitle(tokens, start, name);
  const isBody = !isList && hasOrganizationHead(textsOf(tokens, start, bodyTo));
  return isBody ? [{ from: start, to: bodyTo }, person] : [person];
}

/**
 * “[Adviser] to the President on Media NAME”, “private [secretary] to the Prime Minister NAME”: the
 * office without an article whose holder serves that of the head at a token.
 */
export function servant(tokens: readonly TaggedToken[], head: number): number | undefined {
  let first = head;
  while (lexicon.is(tokens[first - 1], 'roleModifier')) first--;
  const isServed = tokens[first - 1]?.lower === 'the' && tokens[first - 2]?.lower === 'to';
  const serves = first - 3;
  if (!isServed || !isHeadOfOffice(tokens[serves])) return undefined;
  let opens = serves;
  while (tokens[opens - 1]?.capitalised || lexicon.is(tokens[opens - 1], 'roleModifier')) opens--;
  return /^(?:determiner|possessive)$/.test(tokens[opens - 1]?.pos ?? '') ? undefined : serves;
}

/** First token of the name behind the office that a run holds or goes on with. */
function holderIn(
  tokens: readonly TaggedToken[],
  { from, to }: NameRun,
  before: number | undefined,
  use: WordUse,
): number | undefined {
  const head = before ?? officeIn(tokens, from, to);
  if (head === undefined) return undefined;
  const opens = before === undefined ? behindLink(tokens, head) : from;
  const name = nameBehindOffice(tokens, { head, from: opens, to }, use);
  // “adviser to Education Secretary NAME”: the nearer title is the name's.
  const isOther = name !== undefined && tokens.slice(opens, name).some((one) => isRoleHead(one));
  return isOther ? undefined : name;
}

/** “Secretary of the [Treasury]”: what stands behind the link of an office, and its article. */
const behindLink = (tokens: readonly TaggedToken[], head: number): number =>
  head + (tokens[head + 2]?.lower === 'the' ? 3 : 2);

/** “State at the [Ministry of Trade]”: where the body starts that an office ends with. */
function bodyStart(tokens: readonly TaggedToken[], from: number, to: number): number {
  let start = from;
  for (let at = from; at < to - 1; at++) {
    if (!linksOffice(tokens[at])) continue;
    const next = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    if (to - next > 1 && hasOrganizationHead(textsOf(tokens, next, to))) start = next;
  }
  return start;
}

/** Whether a word ends a title that no list of offices has: “Policy [Lead] NAME”, “ward [MCA] NAME”. */
const endsTitle = (token: TaggedToken | undefined): boolean =>
  token?.text === 'Lead' || lexicon.is(token, 'memberInCapitals');

/** “[Bank of Tarn] Chief Economist”: where a body ends before the title of whoever is named next. */
function beforeTitle(tokens: readonly TaggedToken[], from: number, to: number): number {
  let end = to;
  while (end > from && isOfTitle(tokens[end - 1]) && !linksOffice(tokens[end - 2])) end--;
  // “Ministry of Trade”: no title without somebody in it.
  const isTitle = tokens.slice(end, to).some((token) => isRoleHead(token) || endsTitle(token));
  return isTitle ? end : to;
}

const isOfTitle = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (isRoleHead(token) || lexicon.is(token, 'roleModifier') || endsTitle(token)) &&
  !lexicon.is(token, 'organizationHead');

/** First token of a run behind the words that only open its sentence, or say what the name is. */
function behindOpener(
  tokens: readonly TaggedToken[],
  { from, to }: NameRun,
  opening: number,
): number {
  if (to - from < 2) return from;
  // “Cash-strapped Marlow Council”, “the Denver-based Ardent Water”
  if (COMPOUND.test(tokens[from]?.text ?? '')) return from + 1;
  // “Old Barnaby”, “Poor Alice”
  if (
    /^(?:old|poor|dear|dearest)$/.test(tokens[from]?.lower ?? '') &&
    isFirstName(tokens[from + 1])
  ) {
    return from + 1;
  }
  if (from !== opening) return from;
  return isImperative(tokens, from, to) || isTradeOf(tokens, from, to) ? from + 1 : from;
}

/** An adjective of two words: the first has its capital from the sentence or from a place. */
const COMPOUND = /^\p{Lu}\p{L}+-(?:run|born|hit|ridden|stricken|laden|\p{Ll}+ed)$/u;

/** “Developer Marlow Homes”: a sentence opens with what a company does, and its name. */
const isTradeOf = (tokens: readonly TaggedToken[], from: number, to: number): boolean =>
  (lexicon.is(tokens[from], 'companyKind') || lexicon.is(tokens[from], 'kindBeforeName')) &&
  !lexicon.is(tokens[from], 'organizationHead') &&
  !(isRoleHead(tokens[from]?.lower ?? '') && isFirstName(tokens[from + 1])) &&
  // “Daily Mail”, “Publisher Services Ltd.”
  !(to - from === 2 && lexicon.is(tokens[to - 1], 'organizationHead')) &&
  !/^(?:daily|weekly|giant|business|paper|nonprofit)$/.test(tokens[from]?.lower ?? '');

/**
 * “Olympian NAME said”, “Rapper NAME said”, “then-Justice NAME”: what somebody is, with a capital only
 * because it opens the sentence, or grown together with “then”.
 */
function isCalling(
  tokens: readonly TaggedToken[],
  { from, to }: NameRun,
  opening: number,
  use: WordUse,
): boolean {
  const [first, name] = tokens.slice(from, to);
  // “Then-Justice NAME”, “Mum-of-three NAME”
  const isThen = /^(?:(?:then|ex)-\p{Lu}|\p{L}{3,}-of-\p{L}+$)/iu.test(first?.text ?? '');
  const isWord =
    from === opening &&
    isPersonal(first?.lower ?? '') &&
    !['FirstName', 'LastName', 'Demonym'].some((tag) => first?.tags.has(tag));
  // “Crofter NAME NAME”: a noun for people, whose name need not be known.
  const isWhole = (isWord || /-of-/i.test(first?.text ?? '')) && to - from === 3;
  if (!(isThen || isWord) || isFirstName(first) || !(isFirstName(name) || isWhole)) return false;
  const rest = tokens.slice(from + 1, to);
  return looksPersonal(rest, use) && !hasOrganizationHead(rest.map(({ text }) => text));
}

const isTitledPerson = (tokens: readonly TaggedToken[], from: number, to: number): boolean =>
  (isRoleHead(tokens[from]?.lower ?? '') ||
    lexicon.is(tokens[from], 'officeAbbreviation') ||
    lexicon.is(tokens[from], 'honorific')) &&
  isFirstName(tokens[from + 1]) &&
  to - from < 5;

const textsOf = (tokens: readonly TaggedToken[], from: number, to: number): string[] =>
  tokens.slice(from, to).map((token) => token.text);

function withoutLetters(
  tokens: readonly TaggedToken[],
  { from, to }: NameRun,
  use: WordUse,
): number {
  let end = to;
  while (end - from > 2 && isPostNominal(tokens[end - 1])) end--;
  let start = from;
  // “Dr Helen Moss OBE”
  while (lexicon.is(tokens[start], 'honorific') || isRoleHead(tokens[start]?.lower ?? '')) start++;
  // “SNP MSP Kirsty Moss CBE”
  const member = tokens.slice(start, end).findIndex((token) => isMemberInCapitals(token));
  if (member >= 0 && member < 4) start += member + 1;
  if (end === to) return to;
  // “Judge Hughes QC”
  const isSurname = start > from && end - start === 1;
  return isSurname || looksPersonal(tokens.slice(start, end), use) ? end : to;
}

/** First token of the name in “Former Navy Diver NAME”, where the sentence opens so. */
function behindFormer(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  use: WordUse,
): number | undefined {
  if (!/^(?:former|retired|ex|fellow|veteran)$/.test(tokens[from]?.lower ?? '')) return undefined;
  for (let at = from + 2; at < Math.min(from + 4, to - 1); at++) {
    if (tokens.slice(from, at).some((token) => isRoleHead(token.lower))) return undefined;
    if (isFirstName(tokens[at]) && looksPersonal(tokens.slice(at, to), use)) return at;
  }
  return undefined;
}

/** “Ask Marchetti about it”: a verb that tells the reader to do something to a person. */
function isImperative(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  const verb = tokens[from];
  if (!verb || to - from < 2 || to - from > 4) return false;
  // “Tell Kovacs about it”, but not “Grant Lodge said”.
  const isOrder =
    verb.tags.has('Imperative') || (verb.form === 'base' && !isSubjectBefore(tokens, to));
  if (!isOrder || lexicon.is(verb, 'opensCall') || isFirstName(verb)) return false;
  if (lexicon.is(verb, 'familyNameFirst') || lexicon.is(verb, 'opensAgency')) return false;
  const rest = textsOf(tokens, from + 1, to);
  return !hasOrganizationHead(rest);
}

/**
 * First token of “ROLE of (the)” or “ROLE for (the)” before a run, with a list or more of the office
 * in between: “minister for Climate, Energy and [Utilities NAME]”.
 */
function officeBefore(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
): number | undefined {
  let at = from - 1;
  let isList = tokens.slice(from, to).some(({ lower }) => lower === 'and');
  for (; from - at < 14; at--) {
    const token = tokens[at];
    if (!token) return undefined;
    if (linksOffice(token)) {
      const head = roleAt(tokens, at - 1);
      // “ambassador to Kenya NAME”: the office is told apart from the name.
      const isSent = token.lower === 'to' && SENT.test(tokens[at - 1]?.lower ?? '');
      if (head !== undefined) return isSent ? undefined : head;
      continue;
    }
    if (token.lower === 'and') isList = true;
    else if (token.text === ',' && !isList) return undefined;
    else if (
      token.text !== ',' &&
      token.lower !== 'the' &&
      // “Minister for Women's Health NAME”
      token.pos !== 'possessive' &&
      !token.capitalised
    ) {
      return undefined;
    }
  }
  return undefined;
}

/** How many tokens the office in small letters before a name may have. */
const PORTFOLIO = 9;

/** “[minister] for culture, arts and leisure NAME”: an office in small letters right before a name. */
function portfolioBefore(tokens: readonly TaggedToken[], from: number): number | undefined {
  for (let at = from - 1; at >= Math.max(0, from - PORTFOLIO); at--) {
    const token = tokens[at];
    if (/^(?:of|for)$/.test(token?.lower ?? '')) {
      return from - at > 1 ? roleAt(tokens, at - 1) : undefined;
    }
    const isPart =
      token?.text === ',' ||
      token?.lower === 'and' ||
      (/^(?:noun|adjective)$/.test(token?.pos ?? '') &&
        !token?.capitalised &&
        !isRoleHead(token?.lower ?? ''));
    // “the minister for water, and NAME”
    if (!isPart || (at === from - 1 && /^(?:,|and)$/.test(token?.lower ?? ''))) return undefined;
  }
  return undefined;
}

/** “[Director] of the Wetland Institute NAME”: the role that a run has before a body. */
function officeIn(tokens: readonly TaggedToken[], from: number, to: number): number | undefined {
  for (let at = from; at < to - 2; at++) {
    if (linksOffice(tokens[at + 1]) && isHeadOfOffice(tokens[at])) return at;
  }
  return undefined;
}

const isHeadOfOffice = (token: TaggedToken | undefined): boolean =>
  isRoleHead(token?.lower ?? '') || lexicon.is(token, 'memberInCapitals');

/** “[secretary] of state” or “[minister]” that ends at a token. */
function roleAt(tokens: readonly TaggedToken[], at: number): number | undefined {
  if (isHeadOfOffice(tokens[at])) return at;
  // “Leader of Opposition”
  const isSide = /^(?:state|opposition)$/.test(tokens[at]?.lower ?? '');
  const of = tokens[at - 1]?.lower === 'the' ? at - 2 : at - 1;
  const isOf = isSide && tokens[of]?.lower === 'of';
  return isOf && isRoleHead(tokens[of - 1]?.lower ?? '') ? of - 1 : undefined;
}

/** First token of the person's name behind a body's or a portfolio's, or undefined. */
function nameBehindBody(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  isOffice: boolean,
  use: WordUse,
): number | undefined {
  // “Director of the Wetland Institute NAME”
  const opens = officeIn(tokens, from, to) !== undefined;
  for (let at = from + 1; at < to - 1; at++) {
    const before = tokens[at - 1];
    const isBody =
      at - from > 1 &&
      lexicon.is(before, 'organizationHead') &&
      hasOrganizationHead(textsOf(tokens, from, at));
    const isPortfolio =
      (isOffice || opens) &&
      before !== undefined &&
      (namesPortfolio(before) ||
        countryPhrases().at(tokens, at - 1)?.to === at ||
        isLastOfOffice(tokens, from, at));
    // “Policy Lead NAME”, “Bank of Tarn Chief Economist NAME”
    const isTitle =
      endsTitle(before) ||
      (isRoleHead(before?.lower ?? '') &&
        tokens.slice(from, at).some(({ lower }) => lower === 'of'));
    if (isTitle && isFirstName(tokens[at]) && looksPersonal(tokens.slice(at, to), use)) return at;
    if (!isBody && !isPortfolio) continue;
    const rest = tokens.slice(at, to);
    // “Flood Relief Grant Programme”
    if (/^program/.test(rest.at(-1)?.lower ?? '')) return undefined;
    const isNamed = isFirstName(rest[0]) || ((isOffice || opens) && isBody);
    if (isNamed && looksPersonal(rest, use)) return at;
    // “director of the International Seed Exchange”: behind an article it is a body.
    const isArticled = tokens[from - 1]?.lower === 'the';
    if (isOffice && isPortfolio && !isBody && !isArticled && isUnknownName(rest)) return at;
  }
  return undefined;
}

/** “for Relief and [Recovery] NAME”, “for Women's [Welfare] NAME”: the one word before a name. */
const isLastOfOffice = (tokens: readonly TaggedToken[], from: number, at: number): boolean =>
  at - from === 1 &&
  !isFirstName(tokens[from]) &&
  (/^(?:and|of|for)$/.test(tokens[from - 1]?.lower ?? '') ||
    tokens[from - 1]?.pos === 'possessive');

const namesPortfolio = (token: TaggedToken): boolean =>
  lexicon.is(token, 'roleModifier') ||
  lexicon.is(token, 'portfolio') ||
  COMMON_ENDING.test(token.lower.replace(/ies$/, 'y').replace(/s$/, '')) ||
  token.tags.has('Plural') ||
  commonNouns.has(token.lower);

/** “Minister of Information [Fulgence Omar Tali]”: words of which none can be of an office or a body. */
const isUnknownName = (words: readonly TaggedToken[]): boolean =>
  words.length > 1 &&
  words.length < 5 &&
  words.some(({ tags }) => tags.has('Person')) &&
  words.every(
    (token) =>
      token.capitalised &&
      token.kind === 'word' &&
      (token.tags.has('Person') || !namesPortfolio(token)) &&
      !isRoleHead(token.lower) &&
      !lexicon.is(token, 'organizationHead') &&
      !lexicon.is(token, 'thingHead') &&
      !token.tags.has('Country') &&
      !token.tags.has('Demonym'),
  );
