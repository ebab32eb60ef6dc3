import type { Sentence } from '../language/discourse';
import type { TaggedToken } from '../language/tagger';
import { countryPhrases } from './countries';
import type { ActorIndex, EntityRecord, Mention } from './entities';
import {
  abbreviatedOffices,
  groupHeads,
  honorifics,
  roleHeads,
  roleModifiers,
  singularRole,
  weakRoleHeads,
} from './personTitles';

export const isRoleHead = (lower: string): boolean =>
  roleHeads.has(lower) || /^(?:vice|deputy|ex|former|co)-/.test(lower);

const GOVERNMENT_HEADS = new Set(
  'administration government cabinet regime junta coalition'.split(' '),
);
const TEAM_HEADS = new Set('campaign'.split(' '));

/** Descriptive noun phrase that stands for actors: its tokens, head and what it says. */
export interface RolePhrase {
  readonly from: number;
  readonly to: number;
  readonly head: number;
  readonly kind: 'role' | 'group' | 'government' | 'team';
  readonly definite: boolean;
  readonly indefinite: boolean;
  readonly country: string | null;
}

/**
 * First token of the title that ends just before `at`: “[Clinton campaign spokesman] Brian”, or
 * `at` when there is none.
 */
export function titleStart(tokens: readonly TaggedToken[], at: number): number {
  const before = tokens[at - 1];
  if (!before) return at;
  const isTitle =
    isRoleHead(before.lower) ||
    abbreviatedOffices.has(before.lower) ||
    (honorifics.has(before.lower) && before.capitalised);
  const nationality = countryPhrases().at(tokens, at - 1);
  if (!isTitle && !(tokens[at]?.capitalised && isOffice(tokens, at))) return at;
  if (!isTitle && (nationality === undefined || nationality.to !== at)) {
    if (!roleModifiers.has(before.lower)) return at;
  }
  return modifiersStart(tokens, at - 1);
}

const isOffice = (tokens: readonly TaggedToken[], at: number): boolean => {
  const lower = tokens[at]?.lower ?? '';
  return isRoleHead(lower) || roleModifiers.has(lower);
};

/** Walks left over what may stand inside a noun phrase before its head; determiners stay out. */
function modifiersStart(tokens: readonly TaggedToken[], head: number): number {
  let from = head;
  while (from > 0 && head - from < 7) {
    const token = tokens[from - 1];
    if (!token) break;
    const fits =
      token.pos === 'adjective' ||
      token.pos === 'noun' ||
      token.pos === 'name' ||
      token.pos === 'number' ||
      roleModifiers.has(token.lower) ||
      (token.pos === 'possessive' && from - 1 > 0) ||
      (token.pos === 'verb' && /(?:ed|ing)$/.test(token.lower) && roleModifiers.has(token.lower));
    if (!fits || token.kind === 'symbol') break;
    from--;
  }
  while (from < head && tokens[from]?.pos === 'possessive') from++;
  return from;
}

/** Role, group and government phrases of a sentence, left to right. */
export function findRolePhrases(tokens: readonly TaggedToken[], start = 0): RolePhrase[] {
  const phrases: RolePhrase[] = [];
  for (let head = start; head < tokens.length; head++) {
    const token = tokens[head];
    if (!token || token.kind !== 'word') continue;
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

function kindOfHead(tokens: readonly TaggedToken[], head: number): RolePhrase['kind'] | null {
  const token = tokens[head];
  const next = tokens[head + 1];
  if (!token) return null;
  const { lower } = token;
  if (token.pos === 'verb' && !(token.capitalised && isRoleHead(lower))) {
    // “leaders head to Geneva”: a verb is no role, unless a determiner stands right before it.
    const before = tokens[head - 1];
    if (before?.pos !== 'determiner' && before?.pos !== 'adjective') return null;
  }
  if (GOVERNMENT_HEADS.has(lower) && next?.pos !== 'noun') return 'government';
  if (TEAM_HEADS.has(lower) && tokens[head - 1]?.capitalised && next?.pos !== 'noun') return 'team';
  // A noun right after the head makes the head a modifier: “minister level”, “official statement”.
  if (next?.pos === 'noun' && !isRoleHead(next.lower) && !next.capitalised) return null;
  if (isRoleHead(lower)) {
    if (next && isRoleHead(next.lower) && !next.capitalised) return null;
    return 'role';
  }
  if (singularRole(lower) !== null || groupHeads.has(lower)) return 'group';
  return null;
}

function phraseAround(
  tokens: readonly TaggedToken[],
  head: number,
  kind: RolePhrase['kind'],
  start: number,
): RolePhrase | null {
  let from = Math.max(modifiersStart(tokens, head), start);
  const country = countryIn(tokens, from, head);
  const before = tokens[from - 1];
  const definite = before !== undefined && /^(?:the|this|that)$/.test(before.lower);
  const indefinite =
    before !== undefined && /^(?:an?|one|another|some|two|three|several|many)$/.test(before.lower);
  const owned = before?.pos === 'determiner' || before?.pos === 'possessive';
  if (definite || indefinite || (owned && before?.pos === 'determiner')) from--;
  const word = tokens[head];
  const isWeak = weakRoleHeads.has(word?.lower ?? '');
  if (kind === 'role' && isWeak && from === head) return null;
  const to = complementEnd(tokens, head, kind);
  return {
    from: Math.max(from, start),
    to,
    head,
    kind,
    definite: definite || (!indefinite && before?.lower === "'s"),
    indefinite,
    country: country ?? countryIn(tokens, head + 1, to),
  };
}

/** “secretary [of state]”, “head [of the World Food Programme]”, “government [of Kenya]”. */
function complementEnd(
  tokens: readonly TaggedToken[],
  head: number,
  kind: RolePhrase['kind'],
): number {
  const link = tokens[head + 1]?.lower ?? '';
  if (link !== 'of' && link !== 'for' && !(link === 'from' && kind === 'group')) return head + 1;
  let at = head + 2;
  if (tokens[at]?.lower === 'the') at++;
  const first = tokens[at];
  if (!first) return head + 1;
  const namesOffice = /^(?:state|defen[cs]e|health|education|finance|trade|parliament|congress)$/;
  if (!first.capitalised && !namesOffice.test(first.lower)) return head + 1;
  const from = at;
  while (at < tokens.length && at - from < 10) {
    const token = tokens[at];
    if (!token) break;
    const linkWord = /^(?:of|for|the|and|&|,)$/.test(token.lower);
    const goesOn =
      linkWord &&
      (tokens[at + 1]?.capitalised === true ||
        (tokens[at + 1]?.lower === 'the' && tokens[at + 2]?.capitalised === true)) &&
      (token.text !== ',' || kind === 'group');
    if (!token.capitalised && token.kind !== 'number' && !goesOn && at > from) break;
    if (!token.capitalised && at > from && !goesOn) break;
    if (token.kind === 'punctuation' && !goesOn) break;
    at++;
  }
  while (at > from && /^(?:of|for|the|and|&|,)$/.test(tokens[at - 1]?.lower ?? '')) at--;
  return Math.max(at, head + 1);
}

function countryIn(tokens: readonly TaggedToken[], from: number, to: number): string | null {
  for (let at = from; at < to; at++) {
    const hit = countryPhrases().at(tokens, at);
    if (hit && hit.value.naming !== 'capital') return hit.value.code;
  }
  return null;
}

/** Words of an office for comparison: no articles, nationality, case or “former”. */
export function officeKey(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\s-]/gu, ' ')
    .split(/\s+/)
    .filter((word) => word !== '' && !/^(?:the|a|an|of|for|then|former|new|current)$/.test(word))
    .join(' ');
}

/**
 * Whether someone of `role` may be called `phrase`: the head is the same and neither adds a word
 * that speaks against it (“the minister” for a foreign minister, not “the health minister”).
 */
export function officeMatches(role: string, phrase: string): boolean {
  const roleWords = new Set(officeKey(role).split(' '));
  const phraseWords = officeKey(phrase).split(' ');
  return phraseWords.length > 0 && phraseWords.every((word) => roleWords.has(word));
}

/**
 * Adds role mentions (“the foreign secretary”), groups with a country or institution of their own
 * (“British officials”) and governments (“the Biden administration”). Must follow names.
 */
export function addRoles(
  index: ActorIndex,
  sentence: Sentence,
  from: number,
  taken: ReadonlySet<number>,
): void {
  const tokens = sentence.tagged;
  for (const phrase of findRolePhrases(tokens, from)) {
    const first = tokens[phrase.from];
    const last = tokens[phrase.to - 1];
    if (!first || !last || taken.has(phrase.head)) continue;
    const covered = index
      .inSentence(sentence.index)
      .find((mention) => mention.start <= first.start && mention.end >= last.end);
    // Already the title of a named person.
    if (isTitleOfName(index, sentence, tokens[phrase.head])) continue;
    if (covered && covered.type === 'person') continue;
    const words = tokens.slice(phrase.from, phrase.to);
    const text = sentence.text.slice(first.start - sentence.start, last.end - sentence.start);
    const bare = text.replace(/^(?:the|this|that)\s+/i, '');
    const base = { start: first.start, end: last.end, sentence: sentence.index };
    if (phrase.kind === 'government' || phrase.kind === 'team') {
      if (!words.some((token) => token.capitalised && token.lower !== 'the')) continue;
      if (phrase.indefinite) continue;
      const type = phrase.kind === 'government' ? 'government' : 'organization';
      const entity = index.ensure(type, bare);
      if (phrase.country) entity.country = phrase.country;
      index.add({
        ...base,
        kind: 'name',
        type,
        entity,
        confidence: 0.85,
        rule: `${phrase.kind}-name`,
      });
    } else if (phrase.kind === 'group') {
      const named = words.some((token) => token.capitalised && token !== words[0]);
      if (!named && phrase.country === null) continue;
      const entity = index.ensure('group', bare);
      if (phrase.country) entity.country = phrase.country;
      index.add({
        ...base,
        kind: 'name',
        type: 'group',
        entity,
        confidence: 0.7,
        rule: 'group-phrase',
      });
    } else {
      addRole(index, sentence, phrase, bare, base);
    }
  }
}

const isTitleOfName = (
  index: ActorIndex,
  sentence: Sentence,
  head: TaggedToken | undefined,
): boolean =>
  index
    .inSentence(sentence.index)
    .some(
      (mention) =>
        mention.type === 'person' &&
        mention.kind === 'name' &&
        head !== undefined &&
        mention.start <= head.start &&
        mention.end >= head.end,
    );

function addRole(
  index: ActorIndex,
  sentence: Sentence,
  phrase: RolePhrase,
  bare: string,
  base: Pick<Mention, 'start' | 'end' | 'sentence'>,
): void {
  const named = appositive(index, sentence, phrase);
  if (named) {
    const office = withoutCountry(sentence.tagged, phrase);
    if ((named.role ?? '').length < office.length) named.role = office;
    if (phrase.country) named.country ??= phrase.country;
    const rule = 'role-in-apposition';
    index.add({ ...base, kind: 'role', type: 'person', entity: named, confidence: 0.85, rule });
    return;
  }
  if (phrase.indefinite) return;
  const isHeadline = sentence.index === 0;
  const titled = phrase.country !== null || sentence.tagged[phrase.head]?.capitalised === true;
  if (!phrase.definite && !isHeadline && !titled) return;
  const entity = holderOf(index, sentence, phrase, bare);
  if (entity) {
    const rule = 'role-of-named';
    index.add({ ...base, kind: 'role', type: 'person', entity, confidence: 0.8, rule });
  } else if (phrase.definite || titled) {
    const own = index.ensure('person', bare);
    own.role ??= bare;
    if (phrase.country) own.country ??= phrase.country;
    const rule = 'role-unnamed';
    index.add({ ...base, kind: 'role', type: 'person', entity: own, confidence: 0.6, rule });
  }
}

function withoutCountry(tokens: readonly TaggedToken[], phrase: RolePhrase): string {
  const words = tokens.slice(phrase.from, phrase.to);
  const country = countryPhrases();
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const hit = kept.length === 0 ? country.at(words, at) : undefined;
    const word = words[at];
    if (hit) at = hit.to;
    else {
      if (word && !(kept.length === 0 && /^(?:the|an?)$/.test(word.lower))) kept.push(word.text);
      at++;
    }
  }
  return kept.join(' ').replace(/ (['’]s)/g, '$1');
}

/** The person whom a phrase right after a comma describes: “NAME, the foreign minister, said”. */
function appositive(
  index: ActorIndex,
  sentence: Sentence,
  phrase: RolePhrase,
): EntityRecord | null {
  const tokens = sentence.tagged;
  const comma = tokens[phrase.from - 1];
  const before = tokens[phrase.from - 2];
  if (comma?.text !== ',' || !before) return null;
  const mention = index
    .inSentence(sentence.index)
    .find((one) => one.type === 'person' && one.kind === 'name' && one.end === before.end);
  if (!mention) return null;
  // “Raab, the minister and …” in a list of people is no apposition: it must close again.
  const after = tokens[phrase.to];
  const closes = after === undefined || /^[,.;)—–:]$/.test(after.text) || after.lower === 'who';
  return closes || phrase.indefinite || after?.pos === 'preposition' ? mention.entity : null;
}

/** The named person who is known, or soon made known, to hold the office. */
function holderOf(
  index: ActorIndex,
  sentence: Sentence,
  phrase: RolePhrase,
  bare: string,
): EntityRecord | null {
  const head = sentence.tagged[phrase.head]?.lower ?? '';
  const office = withoutCountry(sentence.tagged, phrase) || bare;
  let best: EntityRecord | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entity of index.entities) {
    if (entity.type !== 'person' || !entity.role || entity.mentions.length === 0) continue;
    if (!officeKey(entity.role).split(' ').includes(head) || !officeMatches(entity.role, office)) {
      continue;
    }
    if (phrase.country && entity.country && phrase.country !== entity.country) continue;
    const named = entity.mentions.filter((mention) => mention.kind === 'name');
    const last = named.filter((mention) => mention.sentence <= sentence.index).at(-1);
    const score = last ? -(sentence.index - last.sentence) : -50 - (named[0]?.sentence ?? 1000);
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  return best;
}
