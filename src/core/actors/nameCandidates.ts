import type { Sentence } from '../language/discourse';
import { isSubjectBefore } from '../language/clauses';
import { isListed } from '../language/compromise/words';
import { isPostNominal } from '../language/postNominals';
import type { TaggedToken } from '../language/taggedToken';
import { inAmount } from './amountTokens';
import { officeBefore, roleAfter, roleBefore } from './apposition';
import { type CountryPhrase, countryPhrases, toldBy, type ToldCountry } from './countries';
import type { Gender } from './entities';
import { genderOfFirstName } from './firstNames';
import { institutionPhrases } from './institutions';
import {
  COMMON_ENDING,
  isHeOrShe,
  isSubjectOfSaying,
  looksPersonal,
  namesBody,
  weigh,
  type Evidence,
} from './nameEvidence';
import { hasOrganizationHead, type NameRun } from './nameRuns';
import { isAddressed, isFirstName, weighOneWord } from './oneWord';
import { partsOfRun, type RunPart, servant } from './runParts';
import { familyName } from './namesakes';
import { isRoleHead, singularRole } from './personTitles';
import type { Reading } from './reading';
import {
  isMemberInCapitals,
  isShortOffice,
  joined,
  type RolePhrase,
  titleStart,
} from './rolePhrases';
import { governs, statePhrases } from './states';
import type { WordUse } from './wordUse';
import { ambiguousCountryNames } from '../lexicon/countries';
import * as lexicon from '../lexicon/lexicon';
import { commonNouns, looksLikeSurname } from '../lexicon/names';
import { officesInCapitals, officesInFull } from '../lexicon/offices';

/** A capitalised name in one sentence before it is known what it names. Token indexes. */
export interface Candidate extends Evidence {
  readonly sentence: Sentence;
  /** First token of the name itself. */
  readonly from: number;
  readonly to: number;
  /** First token of the mention, with its title: “[U.K. Foreign Secretary] Grace Okello”. */
  readonly spanFrom: number;
  readonly words: readonly string[];
  /** Office without nationality: “Foreign Secretary”. */
  readonly office: string | null;
  readonly country: ToldCountry | null;
  readonly gender: Gender | undefined;
  /** Capitalised only because a sentence starts here, for all that this place shows. */
  readonly opening: boolean;
  /** A name even where it only ever opens sentences: “Debbie could not leave”. */
  readonly certain: boolean;
  /** One word, that is called or that “he” or “she” goes on with: “Abiy said he …”. */
  readonly isSomebody?: boolean;
  /** A country's name: a person only where the text knows a person of that name. */
  readonly onlyIfKnown: boolean;
  /** Introduced as somebody's wife, brother or child. */
  readonly isKin: boolean;
  /** A lake, a ship, an operation: no actor, and none is read inside it. */
  readonly thing: boolean;
  /** It stands on the reader's list of names that are always actors. */
  readonly isListed?: true;
}

/** Where meetings are held. */
const VENUE =
  /^(?:Oval Office|Parliament House|(?:Convention|Conference|Exhibition|Congress|Sports|Community|Shopping|Trade Fair) (?:Centre|Center|Hall))$/;

const PEER = /^(?:Lord|Lady|Baroness|Viscount|Viscountess)$/;
/** A surname alone, or with the place after “of”. */
const isPeerage = (words: readonly string[], from: number): boolean =>
  words.length - from === 1 || words[from + 1] === 'of';

const RELATION = /^(?:counterpart|predecessor|successor|colleague|rival|ally)$/;

const isRolePart = (token: TaggedToken | undefined): boolean =>
  token !== undefined && (isRoleHead(token.lower) || lexicon.is(token, 'roleModifier'));

/** What the candidates of one run are read with. */
interface Surroundings {
  readonly reading: Reading;
  readonly use: WordUse;
  /** Tokens of institutions found before. */
  readonly taken: ReadonlySet<number>;
}

/** The candidates in a run of capitalised words; institutions inside it split the run. */
export function* candidatesOf(run: NameRun, around: Surroundings): Generator<Candidate> {
  const { sentence, from: opening } = around.reading;
  let from = isNumbered(sentence.tagged, run) ? run.from - 1 : run.from;
  for (let at = run.from; at <= run.to; at++) {
    if (at < run.to && !around.taken.has(at)) continue;
    // “Board of the [World Bank]”: the institution is what the words before it lead to.
    const to = around.taken.has(at) ? beforeLink(sentence.tagged, from, at) : at;
    if (to > from) {
      for (const part of partsOfRun(sentence.tagged, { from, to }, opening, around.use)) {
        yield* candidateOf(part, around);
      }
    }
    from = at + 1;
  }
}

/** “[5th] U.S. Circuit Court of Appeals”, “[82nd] Airborne Division”: a court or troops of many. */
const isNumbered = (tokens: readonly TaggedToken[], { from, to }: NameRun): boolean =>
  /^\d+(?:st|nd|rd|th)$/.test(tokens[from - 1]?.text ?? '') &&
  tokens.slice(from, to).some((token) => lexicon.is(token, 'numbered'));

/** “[Board] of the”, “[Friends] of”: the end of what stands before a link at the end of a run. */
function beforeLink(tokens: readonly TaggedToken[], from: number, to: number): number {
  const article = tokens[to - 1]?.lower === 'the' ? to - 1 : to;
  return article > from && /^(?:of|for)$/.test(tokens[article - 1]?.lower ?? '') ? article - 1 : to;
}

function* candidateOf(part: RunPart, around: Surroundings): Generator<Candidate> {
  const { from: runFrom } = part;
  const { reading, use } = around;
  const { sentence } = reading;
  const tokens = sentence.tagged;
  // “Acme Ltd. Rs 5 lakh”: the unit of the amount behind a name.
  const to = part.to - runFrom > 1 && inAmount(tokens, part.to - 1) ? part.to - 1 : part.to;
  if (isParty(tokens, runFrom, to)) {
    yield bare(sentence, runFrom, to + 1, { organization: 6, certain: true });
    return;
  }
  const runWords = textsOf(tokens, runFrom, to);
  const isOrganization = hasBody(tokens, runFrom, to);
  if (yield* countyAt(sentence, runFrom, to)) return;
  const title = isOrganization ? null : titleIn(tokens, runFrom, to, use);
  // “Fort Wayne Mayor NAME”
  const isTitledName = title !== null && title !== 'role' && to - title.to > 1;
  const place = countryPhrases().at(tokens, runFrom);
  // “Port Louis” is a capital, and no port.
  if (!isTitledName && place?.to !== to && isThing(runWords, isOrganization)) {
    yield bare(sentence, runFrom, to, { thing: true });
    return;
  }
  if (to - runFrom === 1 && inAmount(tokens, runFrom)) return;
  if (yield* stateAt(sentence, runFrom, to)) return;
  if (place?.to === to && isOnlyPlace(place.value, to - runFrom)) {
    if (place.value.naming === 'capital') yield* onlyIfKnown(sentence, runFrom, to);
    return;
  }
  // “a BJP State”: an acronym before a common word.
  if (to - runFrom === 2 && isAcronym(tokens[runFrom]) && lexicon.is(tokens[to - 1], 'ofParty')) {
    yield bare(sentence, runFrom, runFrom + 1, { organization: 2 });
    return;
  }
  if (title === 'role') {
    yield* complementOf(runFrom, to, around);
    return;
  }
  const country = leadingCountry(tokens, runFrom, to);
  const from = nameStart(runFrom, runWords, title, country, isOrganization);
  if (from >= to) {
    if (place?.value.naming === 'name') yield* onlyIfKnown(sentence, runFrom, to);
    return;
  }
  const words = textsOf(tokens, from, to);
  if (title && isTitledThing(tokens[from - 1], words)) return;
  if (!title && isOfThing(tokens, from, to, words)) {
    yield bare(sentence, from, to, { thing: true });
    return;
  }
  if (isThingHead(words.at(-1) ?? '') && !title && !isOrganization) {
    // “Park said”: a thing, unless the text has somebody of that name, as “Denise Park” is.
    // “Penn Valley”: a place, unless a body is called after it.
    if (!isCalledAfterThing(words)) {
      yield bare(sentence, from, to, { onlyIfKnown: true });
      return;
    }
  }
  if (!title && !isOrganization && isSettlement(tokens, to)) {
    yield bare(sentence, from, to, { thing: true });
    return;
  }
  if (words.length === 1 && lexicon.is(words[0]?.toLowerCase(), 'month') && !title) {
    yield* onlyIfKnown(sentence, from, to);
    return;
  }
  // “Northern Ireland Water said”: a country and what a common word tells name a body where they
  // act, and nobody's surname anywhere: “from the Danish Gas fine”.
  const only = tokens[from];
  const isOfCountry = country !== null && !country.abbreviation && from === country.to && !title;
  const isCommon = only !== undefined && (isCommonWord(only) || namesNational(tokens, from));
  if (isOfCountry && words.length === 1 && isCommon) {
    const organization = isSubjectBefore(tokens, to) ? 5 : 0;
    yield { ...bare(sentence, runFrom, to, { organization }), person: -5 };
    return;
  }
  const isTitled = title !== null;
  if (
    words.length === 1 &&
    namesNobody(tokens[from], isTitled, lexicon.is(tokens[from - 1], 'honorific'))
  )
    return;
  const officeFrom =
    part.officeFrom ??
    (isTitled ? (servant(tokens, from - 1) ?? servant(tokens, runFrom)) : undefined);
  yield* namedHere({ runFrom, from, to, words, isTitled, country, officeFrom }, around);
}

/** “the Congress [party]”, “the Labour [party]’s” */
function isParty(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  if (tokens[to]?.text !== 'party' || to - from > 3) return false;
  const before = tokens[from - 1];
  const isTold =
    before?.lower === 'the' || before?.pos === 'possessive' || before?.tags.has('Demonym') === true;
  const words = tokens.slice(from, to);
  return (
    isTold &&
    !words.some((word) => isRoleHead(word) || isShortOffice([word], 0) || isOnlyCountry(word))
  );
}

const isOnlyCountry = (token: TaggedToken): boolean =>
  countryPhrases().at([token], 0) !== undefined;

/** “Declaration”, “Accords” */
const isThingHead = (word: string): boolean =>
  lexicon.is(word.toLowerCase(), 'thingHead') ||
  (/[^s]s$/.test(word) && lexicon.is(word.toLowerCase().slice(0, -1), 'thingHead'));

/**
 * “Grant Programme”, but not “the World Food Programme said”; “Statement on [Multilateral Trade]”:
 * what is run or written, and what that is about.
 */
function isOfThing(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  words: readonly string[],
): boolean {
  const isProgramme = /^(?:programmes?|programs?)$/i.test(words.at(-1) ?? '');
  // “paid through the Benazir Income Support Programme”: whoever pays.
  const lead = tokens[from - 1]?.lower === 'the' ? tokens[from - 2] : tokens[from - 1];
  const isActing = isSubjectOfSaying(tokens, to) || /^(?:by|through|via)$/.test(lead?.lower ?? '');
  // “the U.N. Harbour Programme” is a body of the United Nations.
  const isOfUnion = /^u\.?n\.?$/i.test(words[0] ?? '');
  if (isProgramme) return !isActing && !isOfUnion && tokens[to]?.text !== '(';
  const title = tokens[from - 2];
  const isAbout = /^(?:on|of|for)$/.test(tokens[from - 1]?.lower ?? '') && title?.capitalised;
  if (isAbout !== true || !lexicon.is(title, 'thingHead')) return false;
  return !hasOrganizationHead(words) && tokens.slice(from, to).every(isCommonWord);
}

/** An office, a form of address or letters, where a name of one word would stand. */
function namesNobody(
  token: TaggedToken | undefined,
  isTitled: boolean,
  isAddressed: boolean,
): boolean {
  if (!token) return true;
  const { lower, text, tags } = token;
  // “BY THE NUMBERS”: a heading's capitals.
  if (/^\p{Lu}{5,}$/u.test(text) && isListed(lower) && !isAddressed && !isTitled) {
    if (!isFirstName(token) && !tags.has('LastName') && !tags.has('Place')) return true;
  }
  if (lexicon.is(lower, 'partyMember') && !isAddressed) return true;
  // “refugee Admissions”
  if (isTitled && tags.has('Plural') && !isAddressed && isCommonNoun(token)) return true;
  if (lexicon.is(lower, 'honoured') || lexicon.is(lower, 'officeAbbreviation')) return true;
  // “General Revenue”: of an office, and no name.
  const isAffair = (['inCharge', 'portfolio', 'roleModifier'] as const).some((trait) =>
    lexicon.is(lower, trait),
  );
  if (isTitled && !isAddressed && isAffair && !tags.has('LastName') && !isFirstName(token)) {
    return true;
  }
  // “GENERAL COORDINATION”: no rank, and no name.
  const isAbstract = isTitled && /^\p{Lu}{6,}$/u.test(text) && COMMON_ENDING.test(lower);
  if (isPostNominal(token) || (isAbstract && !tags.has('LastName'))) return true;
  // “Judge Barr”: a form of address elsewhere.
  const mayBeSurname = isTitled && !isAddressed && /^\p{L}{4,}$/u.test(text);
  if (lexicon.is(lower, 'honorific') && !mayBeSurname) return true;
  if (/^(?:\p{L}\.){2,}$/u.test(lower)) return true;
  if (isRoleHead(lower) && !(isTitled && lexicon.is(lower, 'tradeName'))) return true;
  return officesInCapitals.has(text);
}

/**
 * A state or province that a run opens with: where it is all of the run, an actor if it governs.
 * Returns whether nothing else is to be read there.
 */
function* stateAt(sentence: Sentence, from: number, to: number): Generator<Candidate, boolean> {
  const tokens = sentence.tagged;
  const state = statePhrases().at(tokens, from);
  if (!state || state.to > to) return false;
  if (state.to < to) {
    // “New South Wales Premier NAME”: no country is read in it.
    if (state.to - from > 1) yield bare(sentence, from, state.to, { thing: true });
    return false;
  }
  if (governs(tokens, from, to)) yield bare(sentence, from, to, { organization: 6, certain: true });
  else if (to - from > 1) yield bare(sentence, from, to, { thing: true });
  else yield* onlyIfKnown(sentence, from, to);
  return true;
}

/** “Grant County”, where a run is all of it: an actor if it governs. */
function* countyAt(sentence: Sentence, from: number, to: number): Generator<Candidate, boolean> {
  const tokens = sentence.tagged;
  const isCounty = COUNTY.test(tokens[to - 1]?.text ?? '');
  if (!isCounty || to - from < 2 || to - from > 4) return false;
  if (tokens.slice(from, to).some(({ lower }) => isRoleHead(lower))) return false;
  if (!governs(tokens, from, to)) yield bare(sentence, from, to, { thing: true });
  else yield bare(sentence, from, to, { organization: 6, certain: true });
  return true;
}

const COUNTY = /^(?:County|Counties|District|Parish|Township|Borough|Shire)$/;

/** “Holland”, “Paris”: a person, where the text knows one of that name, but not “in Holland”. */
function* onlyIfKnown(sentence: Sentence, from: number, to: number): Generator<Candidate> {
  const isPlace = lexicon.is(sentence.tagged[from - 1], 'locative');
  if (to - from === 1 && !isPlace) yield bare(sentence, from, to, { onlyIfKnown: true });
}

/** The words of a name; a nickname in marks is left out. */
const textsOf = (tokens: readonly TaggedToken[], from: number, to: number): string[] =>
  tokens
    .slice(from, to)
    .filter((_, at) => !isNickname(tokens, from + at))
    .map((token) => token.text);

const isNickname = (tokens: readonly TaggedToken[], at: number): boolean =>
  nicknameIn(tokens, at) || nicknameIn(tokens, at - 1) || nicknameIn(tokens, at - 2);

/** Whether a word in marks starts at `at`. */
const nicknameIn = (tokens: readonly TaggedToken[], at: number): boolean =>
  isMark(tokens[at]) && isMark(tokens[at + 2]) && tokens[at + 1]?.kind === 'word';

const isMark = (token: TaggedToken | undefined): boolean => /^["“”‘’']$/.test(token?.text ?? '');

/** A ship, an operation, a hall: capitals that name neither a person nor a body. */
function isThing(words: readonly string[], isOrganization: boolean): boolean {
  if (isOrganization) return VENUE.test(words.slice(-2).join(' '));
  return words.length > 1 && lexicon.is(words[0]?.toLowerCase(), 'thingOpener');
}

/** A run that is a capital, a seat or, in several words, a country: “Russian Federation”. */
const isOnlyPlace = ({ naming }: CountryPhrase, length: number): boolean =>
  naming === 'capital' || naming === 'seat' || (naming === 'name' && length > 1);

/** Where the name in a run starts, behind its title or its country. */
function nameStart(
  runFrom: number,
  words: readonly string[],
  title: { readonly to: number } | null,
  country: LeadingCountry | null,
  isOrganization: boolean,
): number {
  if (title) {
    // “Lord Tarn of Hale”: a peer's title is part of the name.
    const at = title.to - runFrom;
    return PEER.test(words[at - 1] ?? '') && isPeerage(words, at) ? title.to - 1 : title.to;
  }
  // “U.S. Treasury Department” and “British Justice Watch”: only an abbreviation comes off a
  // name; a demonym may be part of it, unless nothing but a person's name follows.
  if (!country || (isOrganization && !country.abbreviation)) return runFrom;
  const isFirstName = ambiguousCountryNames.has(words[0] ?? '') && words.length === 2;
  // “the U.S. Senate”: the head alone would name none.
  const left = runFrom + words.length - country.to;
  const isGovernment = lexicon.is(words.at(-1)?.toLowerCase(), 'governmentKind');
  if (isOrganization && left === 1 && !isGovernment) return runFrom;
  return isFirstName ? runFrom : country.to;
}

const isRoyal = (token: TaggedToken | undefined): boolean =>
  /^(?:king|queen|prince|princess|bishop|duke|baron|count)$/.test(token?.lower ?? '');

/** “Marlow, a quiet village of 600”: what stands behind the comma says that a name is a place's. */
function isSettlement(tokens: readonly TaggedToken[], comma: number): boolean {
  if (tokens[comma]?.text !== ',' || !/^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? '')) {
    return false;
  }
  let at = comma + 2;
  while (/^(?:adjective|noun|number)$/.test(tokens[at + 1]?.pos ?? '') && at < comma + 6) at++;
  return lexicon.is(tokens[at], 'settlement') && tokens[at + 1]?.pos !== 'possessive';
}

/** “Queen Street”, “Prince Series”, “Chancellor Avenue”, “Governor Suite”: nobody is called so. */
function isTitledThing(title: TaggedToken | undefined, words: readonly string[]): boolean {
  const [only = ''] = words;
  const isThing =
    words.length === 1 &&
    lexicon.is(only.toLowerCase(), 'thingHead') &&
    !lexicon.is(only.toLowerCase(), 'surname');
  if (isThing && genderOfFirstName(only) === undefined) return true;
  return isRoyal(title) && isThingName(words);
}

/** Of words behind a title: whether they end in what no person is called. */
const isThingName = (words: readonly string[]): boolean =>
  lexicon.is(words.at(-1)?.toLowerCase(), 'thingHead') ||
  lexicon.is(words.at(-1)?.toLowerCase(), 'organizationHead');

/** “Denise Park” */
const isCalledAfterThing = ([first = '', last, ...rest]: readonly string[]): boolean =>
  rest.length === 0 &&
  lexicon.is(last?.toLowerCase(), 'surname') &&
  genderOfFirstName(first) !== undefined;

/** The name in a run, found. */
interface NameInRun {
  readonly runFrom: number;
  readonly from: number;
  readonly to: number;
  readonly words: readonly string[];
  readonly isTitled: boolean;
  readonly country: LeadingCountry | null;
  /** First token of the office whose body stands before the name. */
  readonly officeFrom: number | undefined;
}

/** The candidate for a name, and the party that its title opens with. */
function* namedHere(name: NameInRun, around: Surroundings): Generator<Candidate> {
  const { reading, use, taken } = around;
  const { sentence } = reading;
  const tokens = sentence.tagged;
  const { runFrom, from, to, words, isTitled, country, officeFrom } = name;
  const isOrganization = !isTitled && hasBody(tokens, runFrom, to);
  // A person's title may start with the institution: “World Bank President”.
  const ownTitle = isOrganization
    ? from
    : officeFrom !== undefined
      ? titleStart(tokens, officeFrom + 1)
      : institutionStart(
          tokens,
          titleStart(tokens, isTitled ? runFrom : bracketStart(tokens, from)),
          taken,
          from,
        );
  const honoured = isTitled ? behindHonour(tokens, runFrom) : undefined;
  const titleFrom = honoured ?? (ownTitle < from ? pairStart(tokens, ownTitle) : from);
  const titled = isTitled || titleFrom < from;
  const isRelation = RELATION.test(tokens[from - 1]?.text ?? '');
  const officeTo = honoured === undefined ? from : lastArticle(tokens, runFrom);
  const office = titled && !isRelation ? officeIn(tokens, titleFrom, officeTo) : null;
  // “[U.S.] Agency for Development”: the abbreviation is said with the name.
  const isNational = isOrganization && country?.abbreviation === true && from === country.to;
  const spanFrom = titled ? spanStart(tokens, titleFrom, from) : isNational ? runFrom : from;
  if (officeFrom === undefined) yield* bodyInTitle(reading, spanFrom, from, taken);
  if (isTitled && officeFrom === undefined) yield* bodyOfOffice(reading, runFrom, from, taken);
  const isJoined = to - runFrom === 1 && isJoinedToOrganization(tokens, to);
  const apposed = roleBeside(reading, spanFrom, to);
  const own =
    to - from === 1 && !isOrganization
      ? weighOneWord(tokens, from, reading.after, use)
      : { person: 0, organization: 0, certain: false };
  const weighed = weigh(tokens, from, to, {
    titled,
    inApposition: apposed !== null,
    isOrganization: isOrganization || (isJoined && !titled),
    use,
  });
  yield {
    sentence,
    from,
    to,
    spanFrom,
    words,
    office: office?.text ?? null,
    country: office?.country ?? (from > runFrom || isOrganization ? (country?.told ?? null) : null),
    gender: genderOf(tokens, spanFrom, from, to),
    opening:
      (from === reading.from && !isJoined) || /^["“‘„«:—–]$/.test(tokens[from - 1]?.text ?? ''),
    certain: own.certain,
    isSomebody: to - from === 1 && (isHeOrShe(tokens, to) || isAddressed(tokens, from)),
    onlyIfKnown: false,
    isKin: lexicon.is(
      apposed ? tokens[apposed.head] : office?.text.toLowerCase().split(' ').at(-1),
      'kin',
    ),
    thing: false,
    person: weighed.person + own.person,
    organization: weighed.organization + own.organization,
    place: weighed.place,
  };
}

/**
 * “[BDP] spokesman NAME”, “[Hock Soon Group] founder NAME”: whom the holder of a title is with is
 * named as well, unless it is a place or only says which office: “Texas Governor NAME”.
 */
function* bodyInTitle(
  { sentence }: Reading,
  spanFrom: number,
  from: number,
  taken: ReadonlySet<number>,
): Generator<Candidate> {
  const tokens = sentence.tagged;
  let to = spanFrom;
  while (to < from - 1 && tokens[to]?.capitalised === true && !isRolePart(tokens[to])) to++;
  const isKnown = taken.has(spanFrom) || countryPhrases().at(tokens, spanFrom) !== undefined;
  if (to === spanFrom || !isRolePart(tokens[to]) || isKnown) return;
  const isShort = to - spanFrom === 1 && isAcronym(tokens[spanFrom]);
  const words = textsOf(tokens, spanFrom, to);
  const opener = tokens[spanFrom];
  if (lexicon.is(opener, 'honorific') || lexicon.is(opener, 'partyMember')) return;
  const isBody = hasOrganizationHead(words) || isShort;
  if (COUNTY.test(words.at(-1) ?? '') || statePhrases().at(tokens, spanFrom)?.to === to) return;
  if (!isBody && !tokens.slice(spanFrom, to).every(namesBody)) return;
  const head = tokens[from - 1];
  const isPublic =
    lexicon.is(head, 'lawmaker') || lexicon.is(head, 'highOffice') || CIVIC.test(head?.lower ?? '');
  if (!isShort && isPublic && !hasOrganizationHead(words)) return;
  const isStaffed = isRoleHead(head?.lower ?? '');
  if (isShort || isStaffed) yield bare(sentence, spanFrom, to, { organization: 3 });
}

/** The article before an honour at `at`: “[the] Most Honourable”. */
const lastArticle = (tokens: readonly TaggedToken[], at: number): number =>
  tokens[at - 1]?.lower === 'the' ? at - 1 : at - 2;

/**
 * “[Education Minister Senator] the Hon NAME”, “[Prime Minister Dr] the Most Honourable NAME”: where
 * the office starts before an honour with an article at `at`; undefined where there is none.
 */
function behindHonour(tokens: readonly TaggedToken[], at: number): number | undefined {
  const isDegree = (one: number): boolean =>
    /^(?:most|right|rt\.?|very)$/.test(tokens[one]?.lower ?? '');
  const honour = isDegree(at) ? at + 1 : at;
  if (!/^(?:hon\.?|honourable|honorable|rev\.?|reverend)$/.test(tokens[honour]?.lower ?? ''))
    return undefined;
  const article = isDegree(at - 1) ? at - 2 : at - 1;
  if (tokens[article]?.lower !== 'the' || tokens[article - 1]?.capitalised !== true)
    return undefined;
  const start = titleStart(tokens, article);
  return start < article ? start : undefined;
}

/**
 * “[Poet and] professor NAME”: where a title opens with another role. With an article there are two
 * people: “the minister and activist NAME”.
 */
function pairStart(tokens: readonly TaggedToken[], from: number): number {
  if (tokens[from - 1]?.lower !== 'and' || !isRoleHead(tokens[from - 2]?.lower ?? '')) return from;
  const start = titleStart(tokens, from - 1);
  const before = tokens[start - 1];
  const isSomebody = before?.pos === 'determiner' || before?.pos === 'possessive';
  return start < from - 1 && !isSomebody && before?.lower !== 'and' ? start : from;
}

/** Offices that a town has: what stands before them is the town. */
const CIVIC = /^(?:council|alder|select)\p{L}+$|^(?:sheriff|coroner|resident|native|delegate)$/u;

/** “Director of the [Wetland Institute] NAME”: what the office in a run is of. */
function* bodyOfOffice(
  { sentence }: Reading,
  runFrom: number,
  from: number,
  taken: ReadonlySet<number>,
): Generator<Candidate> {
  const tokens = sentence.tagged;
  let at = runFrom;
  while (at < from && !/^(?:of|for)$/.test(tokens[at]?.lower ?? '')) at++;
  const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
  if (start >= from - 1 || taken.has(start) || !isRoleHead(tokens[at - 1]?.lower ?? '')) return;
  if (!hasOrganizationHead(textsOf(tokens, start, from))) return;
  yield bare(sentence, start, from, { organization: 5 });
}

/** “Sen. (Dr.) [NAME]”: where a title in brackets opens before a name, or `from`. */
const bracketStart = (tokens: readonly TaggedToken[], from: number): number =>
  tokens[from - 1]?.text === ')' &&
  lexicon.is(tokens[from - 2], 'honorific') &&
  tokens[from - 3]?.text === '('
    ? from - 3
    : from;

function hasBody(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  // “Mr Mills”
  if (/^(?:mr|mrs|ms|miss|dr|sir)\.?$/.test(tokens[from]?.lower ?? '')) return false;
  const words = textsOf(tokens, from, to);
  if (hasOrganizationHead(words) && !isOffice(words)) return true;
  // “Arts Council England”, “NUS Scotland”: a body's branch, or all there is of it in a country.
  if (to - from < 2) return false;
  const place = countryPhrases().at(tokens, to - 1);
  const isCountry = place?.to === to && place.value.naming === 'name';
  // “King's College London”
  const isCity = to - from > 2 && tokens[to - 1]?.tags.has('City') === true;
  if (!isCountry && !isCity) return false;
  const body = words.slice(0, -1);
  const isShort = body.length === 1 && isAcronym(tokens[from]);
  return isShort || (hasOrganizationHead(body) && !isOffice(body));
}

/** Where a mention with its title starts. */
function spanStart(tokens: readonly TaggedToken[], titleFrom: number, from: number): number {
  let start = titleFrom;
  for (let at = titleFrom; at < from; at++) {
    // “Ostrom's [brother Piet Ostrom]”: a possessor is somebody else.
    if (tokens[at]?.pos === 'possessive') start = at + 1;
    // “his counterpart Sato Ren”: no title, only how the two stand to each other.
    if (at === from - 1 && RELATION.test(tokens[at]?.text ?? '')) start = from;
  }
  return start;
}

/** The role that stands in apposition before or behind a name. */
function roleBeside(
  { sentence: { tagged: tokens }, phrases }: Reading,
  spanFrom: number,
  to: number,
): RolePhrase | null {
  // “his wife, Democratic nominee NAME”: the name has not come yet.
  const after = tokens[to];
  if (!after?.capitalised && /^(?:noun|adjective)$/.test(after?.pos ?? '')) return null;
  return (
    roleBefore(tokens, phrases, spanFrom) ??
    roleAfter(tokens, phrases, to) ??
    officeBefore(tokens, phrases, { from: spanFrom, to })
  );
}

/** An acronym that names no country: “PTI”. */
const isAcronym = (token: TaggedToken | undefined): boolean =>
  /^\p{Lu}{2,6}$/u.test(token?.text ?? '') && !countryAcronym.test(token?.text ?? '');
const countryAcronym = /^(?:UK|USA?|UAE|DRC|[PCF]M|ME?P|C[EF]O)$/;
/** “Chairman of the [Senate Committee on Appropriations]”: what a role belongs to is named too. */
function* complementOf(runFrom: number, to: number, around: Surroundings): Generator<Candidate> {
  const tokens = around.reading.sentence.tagged;
  for (let at = runFrom + 1; at < to - 2; at++) {
    if (tokens[at]?.lower !== 'of' || !isRoleHead(tokens[at - 1]?.lower ?? '')) continue;
    const start = tokens[at + 1]?.lower === 'the' ? at + 2 : at + 1;
    const words = tokens.slice(start, to).map((token) => token.text);
    if (words.length > 1 && hasOrganizationHead(words)) {
      yield* candidateOf({ from: start, to }, around);
    }
    return;
  }
}

/** “Volt and Harbour Bank have …”: what is joined to an organisation is one, where they act. */
function isJoinedToOrganization(tokens: readonly TaggedToken[], to: number): boolean {
  if (tokens[to]?.lower !== 'and' || !tokens[to + 1]?.capitalised) return false;
  let end = to + 1;
  while (tokens[end]?.capitalised && end - to < 6) end++;
  const words = tokens.slice(to + 1, end).map((token) => token.text);
  return words.length > 1 && hasOrganizationHead(words) && isSubjectBefore(tokens, end);
}

/** “President of the European Council”: what stands before the first link is a role. */
function isOffice(words: readonly string[]): boolean {
  const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  return link > 0 && isRoleHead(words[link - 1]?.toLowerCase() ?? '');
}

/** A candidate of which nothing but its words is known. */
export const bare = (
  sentence: Sentence,
  from: number,
  to: number,
  flags: { thing?: boolean; onlyIfKnown?: boolean; organization?: number; certain?: boolean } = {},
): Candidate => ({
  sentence,
  from,
  to,
  spanFrom: from,
  words: textsOf(sentence.tagged, from, to),
  office: null,
  country: null,
  gender: undefined,
  opening: false,
  certain: flags.certain ?? false,
  onlyIfKnown: flags.onlyIfKnown ?? false,
  isKin: false,
  thing: flags.thing ?? false,
  person: 0,
  organization: flags.organization ?? 0,
  place: 0,
});

/** Start of the institution that a title at `at` opens with or follows, or `at`. */
function institutionStart(
  tokens: readonly TaggedToken[],
  at: number,
  taken: ReadonlySet<number>,
  name: number,
): number {
  if (at === name) return at;
  let from = at;
  while (from > 0 && taken.has(from - 1)) from--;
  return from < at && institutionPhrases().at(tokens, from) ? from : at;
}

/**
 * A title inside a run: the tokens up to its last role word or honorific, when a name follows;
 * `role` when the run is a role and nothing else (“Secretary of State”).
 */
function titleIn(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  use: WordUse,
): { to: number } | 'role' | null {
  for (let at = to - 1; at >= from; at--) {
    const lower = tokens[at]?.lower ?? '';
    const isTitle =
      isRoleHead(lower) ||
      isShortOffice(tokens, at) ||
      (at < to - 1 && isMemberInCapitals(tokens[at])) ||
      lexicon.is(lower, 'officeAbbreviation') ||
      lexicon.is(lower, 'honorific') ||
      isHonourBehind(tokens, at) ||
      // “Senators NAME and NAME”
      (at < to - 1 && singularRole(lower) !== null) ||
      (lexicon.is(lower, 'partyMember') && to - at > 2);
    if (!isTitle) continue;
    if (at === to - 1) {
      // “World Trade Chief”, “MP”: ends in a role, so it names no one.
      // “Dr Baker”: a surname that is a trade.
      const isTrade =
        /^(?:mr|mrs|ms|miss|dr|sir)\.?$/.test(tokens[at - 1]?.lower ?? '') &&
        lexicon.is(lower, 'tradeName');
      if (isTrade) return { to: at };
      if (to - from > 1 && lexicon.is(lower, 'role') && !tokens[at]?.tags.has('LastName'))
        return 'role';
      continue;
    }
    const next = tokens[at + 1]?.lower ?? '';
    if (/^(?:of|for|on)$/.test(next)) {
      if (lexicon.is(lower, 'honorific')) return null;
      const named = nameAfterComplement(tokens, at + 2, to, use);
      return named === null ? 'role' : { to: named };
    }
    return { to: at + 1 };
  }
  return null;
}

/** “Datuk [Seri] NAME”, “Tan [Sri] NAME”: the rest of a form of address of two words. */
const isHonourBehind = (tokens: readonly TaggedToken[], at: number): boolean =>
  lexicon.is(tokens[at], 'honourBehind') &&
  (lexicon.is(tokens[at - 1], 'honorific') || /^(?:tan|toh)$/.test(tokens[at - 1]?.lower ?? ''));

/** “Secretary of State for Health [Amina Yusuf]”: the name starts after the known portfolio. */
function nameAfterComplement(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  use: WordUse,
): number | null {
  for (let at = from; at < to - 1; at++) {
    const isSurname = tokens[at + 1]?.capitalised === true && at > from + 1;
    if (tokens[at]?.tags.has('FirstName') || (isSurname && isFirstName(tokens[at]))) return at;
  }
  const start = tokens[from]?.lower === 'the' ? from + 1 : from;
  const owner = countryPhrases().at(tokens, start) ?? institutionPhrases().at(tokens, start);
  if (owner) {
    // “Chairman of the Senate [Committee on Appropriations]” goes on with no name.
    const rest = tokens.slice(owner.to, to).map((token) => token.text);
    const isName = rest.length >= 2 && !hasOrganizationHead(rest);
    // “Minister for Chad Basin Development”
    return isName && mayBeName(tokens, owner.to, to, use) ? owner.to : null;
  }
  let at = from;
  const isPortfolio = (index: number): boolean => {
    const lower = tokens[index]?.lower ?? '';
    return lexicon.is(lower, 'roleModifier') || /^(?:the|and|of|for|,|&)$/.test(lower);
  };
  // “Secretary of State for Roads”: what follows “for” is no name yet.
  const isLinked = (index: number): boolean => index > from && tokens[index - 1]?.lower === 'for';
  while (at < to && (isPortfolio(at) || isLinked(at))) at++;
  // “President of the Royal Geographic Society”
  if (hasOrganizationHead(textsOf(tokens, at, to))) return null;
  if (at > from && at < to && to - at <= 4 && mayBeName(tokens, at, to, use)) return at;
  // “Commissioner for Enlargement Mira Sool”: abstract nouns, then what looks like a name.
  while (at < to - 2 && (isPortfolio(at) || COMMON_ENDING.test(tokens[at]?.lower ?? ''))) at++;
  return at > from && looksPersonal(tokens.slice(at, to), use) ? at : null;
}

/** “[Okafor]”, but not “[Economy]” or “[Sector Management]”: no common noun of an office. */
function mayBeName(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  use: WordUse,
): boolean {
  const [first, ...others] = tokens.slice(from, to);
  if (!first?.capitalised) return false;
  if (others.length > 0) return !others.some(({ lower }) => isOfOffice(lower));
  const isCommon = isCommonNoun(first) || commonNouns.has(first.lower);
  return !use.plain(first.lower) && !isOfOffice(first.lower) && !isCommon;
}

const isOfOffice = (lower: string): boolean =>
  lexicon.is(lower, 'roleModifier') ||
  lexicon.is(lower, 'inCharge') ||
  COMMON_ENDING.test(lower.replace(/s$/, ''));

/** A word that compromise lists, and not as a name. */
const isCommonNoun = (token: TaggedToken): boolean =>
  isListed(token.lower) &&
  !token.tags.has('LastName') &&
  !token.tags.has('Place') &&
  !lexicon.is(token, 'tradeName') &&
  !isFirstName(token);

/** “English [Heritage] said”: a word that is nobody's name, where a body speaks. */
const namesNational = (tokens: readonly TaggedToken[], at: number): boolean => {
  const token = tokens[at];
  return (
    token !== undefined &&
    isSubjectOfSaying(tokens, at + 1) &&
    countryPhrases().at(tokens, at - 1)?.value.naming === 'demonym' &&
    !isFirstName(token) &&
    !looksLikeSurname(token.text) &&
    !['LastName', 'Person', 'Place', 'City', 'Plural'].some((tag) => token.tags.has(tag))
  );
};

const isCommonWord = (token: TaggedToken): boolean =>
  isCommonNoun(token) ||
  lexicon.is(token, 'roleModifier') ||
  (token.tags.has('Adjective') && !isFirstName(token));

/** The country that a run opens with. */
interface LeadingCountry {
  readonly to: number;
  readonly told: ToldCountry | null;
  readonly abbreviation: boolean;
}

function leadingCountry(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
): LeadingCountry | null {
  const hit = countryPhrases().at(tokens, from);
  if (!hit || hit.to > to || hit.value.naming === 'capital') return null;
  const text = tokens[from]?.text ?? '';
  return { to: hit.to, told: toldBy(hit), abbreviation: /^[\p{Lu}.]{2,6}$/u.test(text) };
}

function officeIn(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
): { text: string; country: ToldCountry | null } | null {
  const leading = leadingCountry(tokens, from, to);
  let country = leading?.told ?? null;
  let start = leading?.to ?? from;
  // “Kenya’s [water minister]”: the possessor stands right before the title.
  for (let at = start; at < to; at++) if (tokens[at]?.pos === 'possessive') start = at + 1;
  if (!leading && tokens[from - 1]?.pos === 'possessive') {
    for (let at = from - 2; at >= Math.max(0, from - 5) && !country; at--) {
      const hit = countryPhrases().at(tokens, at);
      if (hit?.to === from - 1 && hit.value.naming === 'name') {
        country = toldBy(hit);
      }
    }
  }
  const office = tokens
    .slice(start, to)
    .filter(
      (token) =>
        !(lexicon.is(token, 'honorific') && token.capitalised) &&
        (token.kind === 'word' || token.text === ','),
    )
    .map((token) => ({
      ...token,
      text: officesInFull.get(token.lower) ?? officesInCapitals.get(token.text) ?? token.text,
    }));
  const text = joined(office).replace(/(?<!\p{L})\p{L}+$/u, (word) => {
    const singular = singularRole(word.toLowerCase());
    return singular === null ? word : word.slice(0, 1) + singular.slice(1);
  });
  return { text, country };
}

function genderOf(
  tokens: readonly TaggedToken[],
  spanFrom: number,
  from: number,
  to: number,
): Gender | undefined {
  for (let at = spanFrom; at < from; at++) {
    const lower = tokens[at]?.lower ?? '';
    if (lexicon.is(lower, 'female')) return 'female';
    if (lexicon.is(lower, 'male')) return 'male';
  }
  const peer = PEER.exec(tokens[from]?.text ?? '')?.[0];
  if (peer !== undefined && to - from > 1) {
    return /^(?:Lord|Viscount)$/.test(peer) ? 'male' : 'female';
  }
  // “Kim Man-bae”: a family name that is a first name elsewhere.
  const words = tokens.slice(from, to).map(({ lower }) => lower);
  if (to - from < 2 || familyName(words) !== undefined) return undefined;
  const told = genderOfFirstName(tokens[from]?.text ?? '');
  if (told) return told;
  const tags = tokens[from]?.tags;
  if (tags?.has('FemaleName')) return 'female';
  if (tags?.has('MaleName')) return 'male';
  return undefined;
}
