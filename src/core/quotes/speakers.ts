import { countryPhrases } from '../actors/countries';
import { uncounted } from '../actors/counted';
import type { ActorIndex, EntityRecord, Mention } from '../actors/entities';
import { genderOfFirstName } from '../actors/firstNames';
import { isPerson, isPersonal } from '../actors/humanNouns';
import { isRoleHead, singularRole } from '../actors/personTitles';
import type { Range } from '../document/sourceDocument';
import { isFinite } from '../language/finite';
import type { Sentence } from '../language/discourse';
import type { Reason } from '../model';
import { applied, type KnownActors, type Learned, type Somebody } from './learned';
import * as lexicon from '../lexicon/lexicon';
import { commonNouns, looksLikeSurname } from '../lexicon/names';
import { isDocumentNoun } from './somebody';

/** The speaker that a source phrase names, or why it names none. */
export type FoundSpeaker =
  | { readonly somebody: Somebody; readonly reason?: undefined }
  | { readonly somebody: null; readonly reason: Reason };

/** The same, once what was learned is applied. */
export type Speaker =
  | { readonly entity: EntityRecord; readonly reason?: undefined }
  | { readonly entity: null; readonly reason: Reason };

/** Resolves a source phrase and applies what that teaches. */
export function resolveSpeaker(index: ActorIndex, sentence: Sentence, source: Range): Speaker {
  const { somebody, reason } = findSpeaker(index, sentence, source);
  return somebody ? { entity: applied(index, somebody) } : { entity: null, reason };
}

/**
 * Resolves a source phrase to an actor: the mention that holds the phrase's head. A role or group
 * without a name (“a spokesman”, “critics”) is an actor named by the phrase itself.
 */
export function findSpeaker(index: KnownActors, sentence: Sentence, source: Range): FoundSpeaker {
  const head = headToken(sentence, source);
  if (!head) return { somebody: null, reason: { code: 'no-noun' } };
  const words = sentence.text.slice(source.start - sentence.start, source.end - sentence.start);
  if (/^whose\s/i.test(words)) return ofWhose(index, sentence, source, words);
  const named = head.capitalised
    ? null
    : (apposedName(index, sentence, source) ?? nameOfRoles(index, sentence, source));
  if (named) return { somebody: named };
  const delegating = delegatingState(index.inSentence(sentence.index), source, head);
  if (delegating) return { somebody: asDelegate(sentence, head, delegating) };
  const apposed = beforeApposition(index, sentence, source);
  if (apposed) return { somebody: apposed };
  const mention = mentionAt(index.inSentence(sentence.index), source, head);
  const principal = principalOf(index.inSentence(sentence.index), source, head);
  if (principal?.entity && !holdsOffice(mention?.entity, principal)) {
    return { somebody: principal.entity };
  }
  const isAnother = mention?.entity && speaksForAnother(sentence, source, head, mention.entity);
  if (mention?.entity && !isAnother) return { somebody: mention.entity };
  const text = sentence.text.slice(source.start - sentence.start, source.end - sentence.start);
  const isNobody = /^(?:every|some|any|no)(?:body|one)$/.test(head.lower);
  if (mention?.kind === 'pronoun' || lexicon.is(head, 'personalPronoun') || isNobody) {
    return { somebody: null, reason: { code: 'unclear-pronoun', words: text } };
  }
  // “Some in Russia”, “many of them”: nobody who can be told; “one said” is a person.
  if (lexicon.is(head, 'pronominal') && head.lower !== 'one') {
    return { somebody: null, reason: { code: 'unknown-actor', words: text } };
  }
  const country = capitalThatSpeaks(sentence, head);
  if (country) return { somebody: country };
  const author = authorOf(index.inSentence(sentence.index), sentence, source, head);
  if (author) return { somebody: author };
  const holder = namedLast(index, sentence, source);
  if (holder) return { somebody: holder };
  const comer = head.capitalised && !isDocumentNoun(head.lower) ? COMER.exec(text)?.[1] : undefined;
  const type = comer === undefined ? typeOfUnnamed(sentence, source, head) : 'person';
  // “Some in NAME”, “those at the top”: nobody in particular.
  if (type === null || isPartOnly(head) || namesNobody(text))
    return { somebody: null, reason: { code: 'unknown-actor', words: text } };
  const whole = comer ?? withoutParticiple(sentence, source, head);
  const articled = whole.replace(
    /^(?:the(?:ir)?|an?|some|several|many|one|another|its)\s+(?!of\s)/i,
    '',
  );
  const bare = type === 'group' ? uncounted(articled) : articled;
  // “The:”, with nothing behind the article.
  if (/^(?:the|an?)?\s*$/i.test(bare)) {
    return { somebody: null, reason: { code: 'unknown-actor', words: text } };
  }
  // A name that an earlier sentence told more of keeps what it is.
  const known =
    index.lookup.byName.get(bare).find((one) => one.mentions.length > 0) ?? bearerOf(index, bare);
  const kind = head.capitalised || (known?.type ?? type) !== 'person' ? 'name' : 'role';
  const base = { start: source.start, end: source.end, sentence: sentence.index };
  return {
    somebody: {
      actor: known ?? { type, name: bare },
      ...(bare === articled ? {} : { alias: articled }),
      mention: { ...base, kind, rule: 'unnamed-source' },
    },
  };
}

/** “a Senate [whose leaders] say”: a body speaks by its leaders; whose lawyers speak is not he. */
function ofWhose(
  index: KnownActors,
  sentence: Sentence,
  source: Range,
  words: string,
): FoundSpeaker {
  const before = index
    .inSentence(sentence.index)
    .findLast(({ end }) => end <= source.start && end >= source.start - 2);
  const somebody = before && before.type !== 'person' ? before.entity : null;
  return somebody ? { somebody } : { somebody: null, reason: { code: 'unknown-actor', words } };
}

/** “[Fayda] from a village in Yemen”: somebody called by one name, and where she is from. */
const COMER = /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?) from \P{Lu}*\p{Lu}/u;

/** “The representative of Norway”, “Norway’s delegate”: the state for which somebody speaks. */
function delegatingState(
  mentions: readonly Mention[],
  source: Range,
  head: Head,
): EntityRecord | null {
  if (!lexicon.is(head, 'delegate')) return null;
  const inside = mentions.filter((one) => one.start >= source.start && one.end <= source.end);
  const isNamed = inside.some((one) => one.type === 'person' && one.kind === 'name');
  const state = inside.find((one) => one.type === 'country' || one.type === 'bloc');
  return isNamed ? null : (state?.entity ?? null);
}

function asDelegate(sentence: Sentence, { start, end }: Head, actor: EntityRecord): Learned {
  const place = { start, end, sentence: sentence.index };
  return {
    actor,
    mention: { ...place, kind: 'role', rule: 'delegate' },
    isSurer: true,
  };
}

/** “said the prefect, NAME”: the person whose name follows the comma behind a source. */
function apposedName(index: KnownActors, sentence: Sentence, source: Range): EntityRecord | null {
  const at = sentence.tokenAt(source.end);
  const comma = sentence.tokens[at];
  if (comma?.text !== ',' || comma.start !== source.end) return null;
  // “the vicar, the Revd NAME”: a title may stand before it.
  const names = sentence.tokens.slice(at + 1, at + 4);
  const found = index.inSentence(sentence.index).find(
    (one) =>
      one.type === 'person' &&
      one.kind === 'name' &&
      names.some(({ start, capitalised }, place) => {
        const opens = names
          .slice(0, place)
          .every((token) => token.capitalised || token.lower === 'the');
        return start === one.start && capitalised && opens;
      }),
  );
  // “According to the police, NAME threatened them”: the comma ends what opens the sentence.
  const behind = found && sentence.tagged[sentence.tokenAt(found.end)];
  return behind && isFinite(behind) ? null : (found?.entity ?? null);
}

/** “Coordinating Legal and Security Affairs Minister [NAME]”: the person whose name ends a source. */
function namedLast(index: KnownActors, sentence: Sentence, source: Range): EntityRecord | null {
  const named = personAtEnd(index, sentence, source);
  const lead = named && sentence.tagged[sentence.tokenAt(named.start) - 1];
  return lead && lead.pos !== 'preposition' ? named.entity : null;
}

/** The person's name that ends a source which opens with other words. */
const personAtEnd = (index: KnownActors, sentence: Sentence, source: Range): Mention | undefined =>
  index
    .inSentence(sentence.index)
    .find(
      ({ type, kind, start, end }) =>
        type === 'person' && kind === 'name' && start > source.start && end === source.end,
    );

/** “[NAME], a former detainee in the barracks told”: in front of an apposition that no comma closes. */
function beforeApposition(
  index: KnownActors,
  sentence: Sentence,
  source: Range,
): EntityRecord | null {
  const at = sentence.tokenAt(source.start);
  const isApposed =
    sentence.tokens[at - 1]?.text === ',' && /^an?$/.test(sentence.tokens[at]?.lower ?? '');
  const end = sentence.tokens[at - 2]?.end;
  const named = isApposed
    ? index
        .inSentence(sentence.index)
        .find((one) => one.type === 'person' && one.kind === 'name' && one.end === end)
    : undefined;
  const lead = named && sentence.tagged[sentence.tokenAt(named.start) - 1];
  return named && (lead === undefined || lead.kind !== 'word') ? named.entity : null;
}

/** “Donors [meeting in Oslo]”, “officials [briefed on it]”: the words for a source without what hangs on it. */
function withoutParticiple(sentence: Sentence, source: Range, head: Head): string {
  const participle = sentence.tagged.find(
    (token) =>
      token.start > head.end &&
      token.start < source.end &&
      // “Sources in the Planning Department”
      !token.capitalised &&
      ((token.pos === 'verb' && token.form !== 'base') ||
        token.pos === 'relative' ||
        (token.lower.endsWith('ing') && head.tags.has('Plural'))),
  );
  const end = participle?.start ?? source.end;
  return sentence.text.slice(source.start - sentence.start, end - sentence.start).trimEnd();
}

/** “lawyer and Lund University professor [NAME]”: roles without an article are those of one person. */
function nameOfRoles(index: KnownActors, sentence: Sentence, source: Range): EntityRecord | null {
  const words = sentence.tagged.slice(
    sentence.tokenAt(source.start),
    sentence.tokenAt(source.end - 1) + 1,
  );
  const name = personAtEnd(index, sentence, source);
  const and = words.findIndex(({ lower }) => lower === 'and');
  const roles = words.filter(({ end }) => end <= (name?.start ?? 0));
  const isOne =
    and > 0 &&
    words[0]?.pos !== 'determiner' &&
    isRoleHead(words[and - 1]?.lower ?? '') &&
    // “[member] of her inner circle”
    roles.slice(and + 1).some((word) => isRoleHead(word));
  // “minister for culture, [arts and sport NAME]”: the end of an office's list.
  const listed = words[and - 1];
  const isPortfolio =
    and > 0 &&
    sentence.tokens[sentence.tokenAt(source.start) - 1]?.text === ',' &&
    words[and + 1]?.capitalised === false &&
    words.slice(0, and + 2).every(({ pos }) => pos === 'noun' || pos === 'conjunction') &&
    typeOfWord(listed?.lower ?? '') === null;
  return isOne || isPortfolio ? (name?.entity ?? null) : null;
}

/** Whether a word is for people or a body; null for anything else. */
const typeOfWord = (word: string): 'person' | 'group' | null =>
  isRoleHead(word) || isPerson(word)
    ? 'person'
    : singularRole(word) !== null ||
        lexicon.is(word, 'group') ||
        lexicon.is(word, 'organizationHead')
      ? 'group'
      : null;

/**
 * “a spokesman for [the Bank]”, “[Tonga]’s delegate”, “the representative of [Tonga]”: for whom an
 * unnamed mouthpiece speaks.
 */
function principalOf(mentions: readonly Mention[], source: Range, head: Head): Mention | undefined {
  if (!lexicon.is(head.lower, 'mouthpiece')) return undefined;
  const inside = mentions.filter(
    (one) => one.start >= source.start && one.end <= source.end && one.entity !== null,
  );
  // A name of one's own, in front of the office or behind it.
  const isNamed = inside.some(
    ({ type, kind, start, end }) =>
      type === 'person' && kind === 'name' && end >= head.end && start <= head.end + 1,
  );
  if (isNamed) return undefined;
  // “the Russian foreign ministry” is not all of Russia, nor a spokesman his minister.
  return inside.find(
    ({ type, start, end }) =>
      type !== 'person' &&
      type !== 'group' &&
      (end <= head.start || (start > head.end && end >= source.end - 1)),
  );
}

/** A person called by more than a surname or a role. */
const hasFullName = ({ type, name }: EntityRecord): boolean =>
  type === 'person' && /^\p{Lu}\S* \p{Lu}/u.test(name);

/** “Tonga’s representative”, where the only representative who is known is another’s. */
function speaksForAnother(
  sentence: Sentence,
  source: Range,
  head: Head,
  entity: EntityRecord,
): boolean {
  if (!hasFullName(entity) || !lexicon.is(head.lower, 'mouthpiece')) return false;
  const words = sentence.tagged.filter(
    (token) => token.start >= source.start && token.end <= source.end && token.pos === 'name',
  );
  const known = [entity.name, ...entity.roles].join(' ').toLowerCase();
  return words.length > 0 && !words.some(({ lower }) => known.includes(lower));
}

/** Whether somebody is known to hold the office: “Ana Roe, a State Department spokeswoman”. */
const holdsOffice = (entity: EntityRecord | null | undefined, principal: Mention): boolean =>
  entity !== null &&
  entity !== undefined &&
  hasFullName(entity) &&
  [...entity.roles].some((role) => {
    const name = principal.entity?.name.toLowerCase() ?? '';
    return name !== '' && role.toLowerCase().includes(name);
  });

/** The only person of a surname, or else the only body that starts with the word. */
function bearerOf(index: KnownActors, word: string): EntityRecord | null {
  if (!/^\p{Lu}\S+$/u.test(word)) return null;
  const { byFirstWord, byLastWord } = index.lookup;
  const isNamed = ({ name, mentions }: EntityRecord): boolean =>
    mentions.some(({ kind }) => kind === 'name') && name !== word;
  const people = byLastWord.get(word).filter((one) => one.type === 'person' && isNamed(one));
  const bodies = byFirstWord.get(word).filter((one) => one.type === 'organization' && isNamed(one));
  const bearers = people.length > 0 ? people : bodies;
  return bearers.length === 1 ? (bearers[0] ?? null) : null;
}

/** A capital that speaks is its country, whatever else its sentence does not show. */
function capitalThatSpeaks(sentence: Sentence, head: Head): Learned | null {
  const at = sentence.tagged.indexOf(head);
  const hit = countryPhrases().at(sentence.tagged, at);
  if (!hit || hit.to !== at + 1 || hit.value.naming !== 'capital') return null;
  const base = { start: head.start, end: head.end, sentence: sentence.index };
  return {
    actor: { type: 'country', name: hit.value.name },
    ...(hit.value.code === null ? {} : { country: { code: hit.value.code, range: head } }),
    mention: { ...base, kind: 'metonym', rule: 'speaking-capital' },
  };
}

/** “papers [obtained by] the Courier”, “a letter [sent to] the ministry”: who has it did not write it. */
const GOT_BY =
  /\b(?:(?:obtained|seen|reviewed|viewed|read) by|(?:leaked|sent|shown|given|addressed) to) (?:the )?$/;

/** “a report by the University of Bergen”, “a City Hall statement”: whoever wrote it says it. */
function authorOf(
  mentions: readonly Mention[],
  sentence: Sentence,
  source: Range,
  head: Head,
): EntityRecord | null {
  if (!isDocumentNoun(head.lower)) return null;
  const inside = mentions.find(
    (one) =>
      one.start >= source.start &&
      one.end <= source.end &&
      one.entity !== null &&
      !GOT_BY.test(
        sentence.text.slice(source.start - sentence.start, one.start - sentence.start),
      ) &&
      // “a British report” need not be the government's, “a White House statement” is.
      (one.kind === 'metonym' || (one.type !== 'country' && one.type !== 'bloc')),
  );
  return inside?.entity ?? null;
}

/** “Gavi, the vaccine alliance”, “Thyssenkrupp, which”: an apposition tells a body from a person. */
function isBody(sentence: Sentence, end: number): boolean {
  const comma = sentence.tokenAt(end);
  const tokens = sentence.tagged;
  if (tokens[comma]?.text !== ',') return false;
  if (tokens[comma + 1]?.lower === 'which') return true;
  const apposed = /^(?:an?|the)$/.test(tokens[comma + 1]?.lower ?? '');
  return (
    apposed &&
    tokens
      .slice(comma + 2, comma + 7)
      .some(
        (token) => lexicon.is(token, 'organizationHead') || lexicon.is(token, 'organizationKind'),
      )
  );
}

/** “Nobody”, “no minister”, “one of them” */
const namesNobody = (text: string): boolean =>
  /^(?:no|nobody|none|neither|whose)\b|\bof (?:them|us|you)$/i.test(text);

/** “some”, “many”, “those”, with what they are part of behind them. */
const isPartOnly = (head: Head): boolean =>
  (lexicon.is(head, 'quantifier') && head.pos === 'determiner' && head.lower !== 'one') ||
  /^(?:those|others)$/.test(head.lower);

/** “Section 7”, “Chapters 3 and 4”. */
const PART_OF_DOCUMENT =
  /^(?:the )?(?:section|chapter|clause|article|paragraph|annex|schedule|part)s? (?:\d|[IVX]+\b)/i;

/** What an unnamed source is: whoever is the subject of a reporting verb acts. */
function typeOfUnnamed(sentence: Sentence, source: Range, head: Head): EntityRecord['type'] | null {
  const { lower } = head;
  // “one of the generals”
  if (lower === 'one') return 'person';
  const words = sentence.tokens.slice(sentence.tokenAt(source.start), sentence.tokenAt(head.start));
  // “the brothers NAME and NAME”
  if (words.some((word) => isPerson(word.lower.replace(/s$/, '')) && /s$/.test(word.lower))) {
    return 'group';
  }
  const text = sentence.text.slice(source.start - sentence.start, source.end - sentence.start);
  // “my hon. Friend”: who is meant cannot be told.
  if (lexicon.is(lower, 'honoured') && /\bhon(?:ou?rable)?\b/i.test(text)) return null;
  if (isRoleHead(lower) || isPerson(lower)) return 'person';
  if (singularRole(lower) !== null || lexicon.is(lower, 'group')) return 'group';
  if (lexicon.is(lower, 'organizationHead')) {
    return !head.capitalised && head.tags.has('Plural') ? 'group' : 'organization';
  }
  if (lexicon.is(lower, 'side')) return 'group';
  // “The province said”: those who run it.
  if (/^the /i.test(text) && lexicon.is(lower, 'publicBody')) return 'organization';
  if (isDocumentNoun(lower) || PART_OF_DOCUMENT.test(text)) return null;
  // “The Respondent”: a role, whatever its capital.
  if (/^the /i.test(text) && isPersonal(lower)) return 'person';
  // “the MCAs”: members of something, by their initials.
  if (/^\p{Lu}{2,5}s$/u.test(head.text)) return 'group';
  // A capitalised name that nothing else told for one.
  if (head.capitalised && /^\p{Lu}/u.test(text) && head.pos !== 'pronoun') {
    if (lexicon.is(lower, 'opensSpeech')) return null;
    if (commonNouns.has(lower) && text.length === lower.length) return null;
    if (head.tags.has('Plural') && !text.includes(' ')) {
      return isPersonal(lower.replace(/s$/, '')) || lexicon.is(lower, 'people') ? 'group' : null;
    }
    return looksNamed(text) && !isBody(sentence, source.end) ? 'person' : 'organization';
  }
  // “the announcer”, “an islander”, “the 47-year-old”: words for people, by their ending.
  if (isPersonal(lower)) return 'person';
  if (/s$/.test(lower) && isPersonal(lower.slice(0, -1))) return 'group';
  // “more than 40 vintners”: what is counted and speaks is several people.
  const isCounted =
    uncounted(text) !== text &&
    !/ and /.test(text) &&
    !lexicon.is(lower.replace(/s$/, ''), 'thingHead');
  return head.tags.has('Plural') && (head.tags.has('Actor') || isCounted) ? 'group' : null;
}

/** Whether a capitalised name that nothing tells of is a person's, by its own words. */
function looksNamed(text: string): boolean {
  const words = text.split(' ');
  if (words.length > 3 || !words.every((word) => /^\p{Lu}[\p{L}'’.-]+$/u.test(word))) return false;
  const [first = ''] = words;
  if (looksLikeSurname(words.at(-1) ?? '')) return true;
  return genderOfFirstName(first) !== undefined && !isEndOfBody(words.at(-1) ?? '');
}

const isEndOfBody = (word: string): boolean =>
  lexicon.is(word.toLowerCase(), 'organizationHead') || lexicon.is(word.toLowerCase(), 'thingHead');

type Head = Sentence['tagged'][number];

/** “Iranian”, before a noun that “and” puts off. */
const isDemonym = ({ tagged }: Sentence, at: number): boolean =>
  countryPhrases().at(tagged, at)?.value.naming === 'demonym' &&
  !/s$/.test(tagged[at]?.lower ?? '');

/** The head noun: the last nominal before the first attached phrase. */
function headToken(sentence: Sentence, source: Range): Head | undefined {
  const from = sentence.tokenAt(source.start);
  let head: Head | undefined;
  for (let at = from; at < sentence.tagged.length; at++) {
    const token = sentence.tagged[at];
    if (!token || token.start >= source.end) break;
    // “the Grain Board (GB) [chairman]”
    const behind = token.text === '(' && sentence.tagged[at + 2]?.text === ')' ? at + 3 : -1;
    if ((sentence.tagged[behind]?.start ?? source.end) < source.end) {
      at += 2;
      continue;
    }
    // “Donors meeting in Oslo”, “officials briefed on it”: a participle phrase hangs on the head.
    const isParticiple =
      head !== undefined &&
      ((token.pos === 'verb' && token.form !== 'base') ||
        (token.lower.endsWith('ing') && head.tags.has('Plural')));
    if (
      isParticiple ||
      token.pos === 'preposition' ||
      token.text === ',' ||
      token.text === '(' ||
      token.lower === 'and'
    ) {
      // “two Iranian and three regional sources”
      if (head && !(token.lower === 'and' && isDemonym(sentence, at - 1))) break;
      continue;
    }
    const isNominal =
      token.pos === 'noun' ||
      token.pos === 'name' ||
      token.pos === 'pronoun' ||
      token.pos === 'verb';
    // “17 of our agencies”: those who are counted.
    const isOfSeveral =
      token.pos === 'number' && token.lower !== 'one' && sentence.tagged[at + 1]?.lower === 'of';
    if (isNominal || (!head && !isOfSeveral)) head = token;
  }
  return head;
}

function mentionAt(mentions: readonly Mention[], source: Range, head: Head): Mention | undefined {
  const holding = mentions.filter((one) => one.start <= head.start && one.end >= head.end);
  // The whole title and name before the country inside it.
  holding.sort((a, b) => b.end - b.start - (a.end - a.start));
  return holding.find((one) => one.start >= source.start - 4 && one.entity) ?? holding[0];
}
