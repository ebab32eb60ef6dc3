import type { Sentence } from '../language/discourse';
import type { TaggedToken } from '../language/taggedToken';
import type { ActorIndex, EntityRecord } from './entities';
import { isRoleHead } from './personTitles';
import { titleStart } from './rolePhrases';
import { governs, statePhrases } from './states';
import * as lexicon from '../lexicon/lexicon';

/** Longest name that is looked for, in words. */
const LONGEST = 7;

/**
 * In a headline that capitalises every word only names known from the text are read: whole, by a
 * person's surname, or by the end of one organisation's name.
 */
export function addKnownNames(
  index: ActorIndex,
  sentence: Sentence,
  from: number,
  taken: Set<number>,
): void {
  const tokens = sentence.tagged;
  const byWords = knownNames(index);
  for (let at = from; at < tokens.length; at++) {
    // “for cyclone-hit Odisha”: a place.
    const state = statePhrases().at(tokens, at);
    if (state && !governs(tokens, at, state.to)) {
      at = state.to - 1;
      continue;
    }
    for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
      const row = tokens.slice(at, at + length);
      const entity = byWords.get(row.map((token) => token.lower).join(' '));
      const first = row[0];
      const last = row.at(-1);
      if (!entity || !first?.capitalised || !last || taken.has(at)) continue;
      if (length === 1 && isForename(index, entity, byWords.get(tokens[at + 1]?.lower ?? '')))
        break;
      const fore = forenameStart(tokens, at, entity);
      if (fore < at) {
        // “Remarks by Minister Liisa KALJUR”: the headline alone gives the name in full.
        const full = tokens.slice(fore, at + length).map((token) => token.text);
        entity.aliases.add(entity.name);
        entity.name = full.join(' ');
        for (let word = fore; word < at; word++) taken.add(word);
      }
      const title = entity.type === 'person' ? titleBefore(tokens, fore, from, taken) : fore;
      for (let word = title; word < fore; word++) taken.add(word);
      index.add({
        start: tokens[title]?.start ?? first.start,
        end: last.end,
        sentence: sentence.index,
        kind: 'name',
        type: entity.type,
        entity,
        rule: 'name-in-headline',
      });
      for (let word = at; word < at + length; word++) taken.add(word);
      at += length - 1;
      break;
    }
  }
}

/**
 * “Minister Liisa KALJUR” where the text has only “Liisa” and “Kaljur”: both are one person's.
 */
function isForename(
  index: ActorIndex,
  first: EntityRecord,
  second: EntityRecord | undefined,
): boolean {
  if (second?.type !== 'person' || first.type !== 'person' || first === second) return false;
  if (first.name.includes(' ') || second.name.includes(' ')) return false;
  index.merge(first, second);
  return true;
}

/** First token of the title before a name, with nothing in it that is known already. */
function titleBefore(
  tokens: readonly TaggedToken[],
  at: number,
  from: number,
  taken: ReadonlySet<number>,
): number {
  let start = Math.max(titleStart(tokens, at), from);
  for (let word = start; word < at; word++) {
    const token = tokens[word];
    if (taken.has(word) || !token?.capitalised || token.kind !== 'word') start = word + 1;
  }
  return start;
}

/**
 * First token of the forenames before a surname, where all that the text gives is the surname: a
 * known first name, or what stands between a title and the surname. `at` when there is none.
 */
function forenameStart(tokens: readonly TaggedToken[], at: number, entity: EntityRecord): number {
  if (entity.type !== 'person' || entity.name.includes(' ')) return at;
  for (let from = at - 1; from >= Math.max(0, at - 2); from--) {
    const token = tokens[from];
    if (!token?.capitalised || token.kind !== 'word' || isTitle(token)) return at;
    if (token.tags.has('FirstName') || isTitle(tokens[from - 1])) return from;
  }
  return at;
}

const isTitle = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  (lexicon.is(token, 'honorific') ||
    lexicon.is(token, 'officeAbbreviation') ||
    isRoleHead(token.lower));

function knownNames(index: ActorIndex): Map<string, EntityRecord> {
  const byWords = new Map<string, EntityRecord>();
  const parts = new Map<string, EntityRecord | null>();
  for (const entity of index.entities) {
    if (entity.type !== 'person' && entity.type !== 'organization') continue;
    for (const name of [entity.name, ...entity.aliases]) byWords.set(name.toLowerCase(), entity);
    const words = entity.name.toLowerCase().split(' ');
    if (words.length < 2) continue;
    const tails =
      entity.type === 'person'
        ? [words.at(-1) ?? '']
        : words.slice(1).map((_, skip) => words.slice(skip + 1).join(' '));
    for (const tail of tails) {
      if (lexicon.is(tail, 'organizationHead')) continue;
      // Two of one surname: the headline alone cannot tell which.
      parts.set(tail, parts.has(tail) ? null : entity);
    }
  }
  for (const [tail, entity] of parts) if (entity && !byWords.has(tail)) byWords.set(tail, entity);
  return byWords;
}
