import type { Sentence } from '../language/discourse';
import type { Range } from '../document/sourceDocument';
import { isSubjectBefore } from '../language/clauses';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import type { ActorIndex, EntityRecord } from './entities';
import type { Reading } from './reading';
import { kindsByName, kindTold } from './organizationKinds';
import { joined } from './rolePhrases';

/** How far back, in sentences, the named organisation may stand. */
const REACH = 25;

/**
 * Links definite short forms to the organisation that was named before: “the bank” to the African
 * Development Bank, “the Commission” to the European Commission. The last one named with that head
 * wins; without one, only a capitalised head that acts is an actor of its own.
 * @param placesIn Tokens that `shortFormsIn` gives for a sentence.
 * @param taken Tokens of names, by sentence.
 */
export function addShortForms(
  index: ActorIndex,
  readings: readonly Reading[],
  placesIn: (sentence: Sentence) => readonly number[],
  taken: ReadonlyMap<number, ReadonlySet<number>>,
): void {
  const named = new NamedOrganizations();
  for (const { sentence, from, titleCase } of readings) {
    const own = taken.get(sentence.index);
    const tokens = sentence.tagged;
    let waiting = namedHere(index, sentence);
    const places = placesIn(sentence);
    let next = 0;
    for (let at = from; at < tokens.length; at++) {
      while ((places[next] ?? Infinity) < at) next++;
      const place = places[next];
      // Nothing comes before it that would have to be noted.
      if (waiting.length === 0) at = Math.max(at, place ?? tokens.length);
      const token = tokens[at];
      if (!token) break;
      if (waiting.length > 0) waiting = named.reach(sentence, waiting, token.start);
      if (at !== place || own?.has(at)) continue;
      if (token.lower === 'parliament' && isAddressed(tokens, at)) {
        const entity =
          named.nearest([token], sentence.index) ?? index.ensure('organization', 'Parliament');
        addShort(index, sentence, { start: token.start, end: token.end }, entity, true);
        continue;
      }
      const article = articleBefore(tokens, at);
      const start = tokens[article]?.start ?? token.start;
      const near = named.nearest(tokens.slice(article + 1, at + 1), sentence.index);
      const entity = near ?? (titleCase ? null : selfNamed(index, tokens, at));
      if (!entity) continue;
      if (token.capitalised) entity.aliases.add(token.text);
      addShort(index, sentence, { start, end: token.end }, entity, near !== null);
    }
    named.reach(sentence, waiting, Number.POSITIVE_INFINITY);
  }
  for (const { sentence, from, titleCase } of readings) {
    const own = taken.get(sentence.index);
    if (sentence.paragraph === 0 && !titleCase) addHeadlineHeads(index, sentence, from, named, own);
  }
}

/** Tokens that may be a short form of some organisation's name. */
export const shortFormsIn = (tokens: readonly TaggedToken[]): number[] =>
  [...tokens.keys()].filter(
    (at) =>
      (tokens[at]?.lower === 'parliament' && isAddressed(tokens, at)) || isShortForm(tokens, at),
  );

function addShort(
  index: ActorIndex,
  sentence: Sentence,
  range: Range,
  entity: EntityRecord,
  isKnown: boolean,
): void {
  // “the bank” and “the Department” say what it is, “the Commission” is what it goes by.
  const head = sentence.tagged[sentence.tokenAt(range.end) - 1];
  const isCommon = head?.capitalised === false || (isKnown && KIND.test(head?.lower ?? ''));
  index.add({
    ...range,
    sentence: sentence.index,
    kind: isCommon ? 'role' : 'name',
    type: entity.type,
    entity,
    rule: isKnown ? 'short-form' : 'head-alone',
  });
}

/** Heads that go on saying what a body is, with a capital too. */
const KIND = /^(?:department|ministry|fund|agency|administration|organi[sz]ation|court|authority)$/;

/** “told parliament”, “parliament voted”: without an article and without a capital. */
const isAddressed = (tokens: readonly TaggedToken[], at: number): boolean =>
  lexicon.is(tokens[at - 1], 'tells') ||
  tokens[at - 1]?.lower === 'before' ||
  (at === 0 && isSubjectBefore(tokens, at + 1));

/** “Commission announces grants”: a headline drops the article; the text names it in full. */
function addHeadlineHeads(
  index: ActorIndex,
  sentence: Sentence,
  from: number,
  named: NamedOrganizations,
  taken: ReadonlySet<number> | undefined,
): void {
  const tokens = sentence.tagged;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token?.capitalised || taken?.has(at) || before?.capitalised) continue;
    if (!lexicon.is(token, 'organizationKind') || !isSubjectBefore(tokens, at + 1)) continue;
    const only = named.only(token.lower);
    if (!only) continue;
    only.aliases.add(token.text);
    const { start, end } = token;
    const { type } = only;
    const rule = 'short-form-in-headline';
    const base = { start, end, sentence: sentence.index, kind: 'name', type } as const;
    index.add({ ...base, entity: only, rule });
  }
}

interface Named {
  readonly start: number;
  readonly end: number;
  readonly entity: EntityRecord;
}

const namedHere = (index: ActorIndex, sentence: Sentence): Named[] =>
  index
    .inSentence(sentence.index)
    .flatMap(({ start, end, entity }) =>
      entity && /^(?:organization|government|bloc)$/.test(entity.type)
        ? [{ start, end, entity }]
        : [],
    );

/** Where an organisation was named last under a kind, and how often. */
interface Track {
  last: number;
  count: number;
}

/** The organisations named so far, under the kinds that they may be called by. */
class NamedOrganizations {
  /** Those named within reach, by kind. */
  readonly #byKind = new Map<string, Map<EntityRecord, Track>>();
  /** The only one of a kind in all the text, or null. */
  readonly #only = new Map<string, EntityRecord | null>();
  /** Words of the name, and those that the text uses of it. */
  readonly #words = new Map<EntityRecord, Set<string>>();
  readonly #kinds = new Map<EntityRecord, Set<string>>();

  /** Takes in the names that end before `offset`; returns the rest. */
  reach(sentence: Sentence, named: readonly Named[], offset: number): Named[] {
    const rest: Named[] = [];
    for (const one of named) {
      if (one.end > offset) rest.push(one);
      else this.#note(sentence, one);
    }
    return rest;
  }

  #note(sentence: Sentence, { start, end, entity }: Named): void {
    const { tagged, index } = sentence;
    const told = kindTold(tagged, sentence.tokenAt(start), sentence.tokenAt(end));
    const words = this.#words.get(entity) ?? new Set(entity.name.toLowerCase().split(' '));
    const kinds = this.#kinds.get(entity) ?? new Set(kindsByName(entity));
    for (const word of told.modifiers) words.add(word);
    for (const kind of told.kinds) kinds.add(kind);
    this.#words.set(entity, words);
    this.#kinds.set(entity, kinds);
    for (const kind of kinds) this.#count(kind, entity, index);
  }

  #count(kind: string, entity: EntityRecord, sentence: number): void {
    const known = this.#only.get(kind);
    this.#only.set(kind, known === undefined || known === entity ? entity : null);
    const row = this.#byKind.get(kind) ?? new Map<EntityRecord, Track>();
    row.set(entity, { last: sentence, count: (row.get(entity)?.count ?? 0) + 1 });
    this.#byKind.set(kind, row);
  }

  /** The only organisation of a kind. */
  only(kind: string): EntityRecord | null {
    return this.#only.get(kind) ?? null;
  }

  /**
   * Whom “the ferry company” means: the one of that kind named in this sentence or the one before,
   * else the one named most, then last. What modifies the kind must have been said of it.
   */
  nearest(phrase: readonly TaggedToken[], sentence: number): EntityRecord | null {
    const kind = phrase.at(-1)?.lower ?? '';
    // “the Senate passed it, the House did not”: the other chamber.
    const isHouse = kind === 'house' && phrase.at(-1)?.capitalised === true;
    const modifiers = phrase.slice(0, -1).map((token) => token.lower);
    let best: EntityRecord | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    const row = this.#byKind.get(kind);
    for (const [entity, { last, count }] of row ?? []) {
      const gap = sentence - last;
      if (gap > REACH) row?.delete(entity);
      const fits = modifiers.every(
        (word) => isGeneral(word) || this.#words.get(entity)?.has(word) === true,
      );
      if (gap > REACH || !fits || (isHouse && /\bSenate\b/.test(entity.name))) continue;
      const score = (gap <= 1 ? 10 - gap : 0) + Math.min(count, 6) - gap * 0.05;
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    if (best) for (const own of this.#kinds.get(best) ?? []) this.#count(own, best, sentence);
    return best;
  }
}

/** Words that may stand between the article and the head of any such organisation. */
const isGeneral = (lower: string): boolean =>
  lexicon.is(lower, 'bodyAdjective') || /^(?:(?:counter|anti)-.+|.+-(?:based|led))$/.test(lower);

/** Index of “the” or “this” before a head, with at most two modifiers between, or -1. */
function articleBefore(tokens: readonly TaggedToken[], at: number): number {
  for (let article = at - 1; article >= Math.max(0, at - 3); article--) {
    const token = tokens[article];
    if (token && /^(?:the|this)$/.test(token.lower)) return article;
    const isModifier = token?.pos === 'noun' || token?.pos === 'adjective';
    const isPlain = token !== undefined && !token.capitalised && isModifier;
    if (!token || !(isPlain || isGeneral(token.lower))) return -1;
  }
  return -1;
}

/** “the bank”, “The Commission”: article, head, and no further noun that it would modify. */
function isShortForm(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || (token.lower !== 'house' && !lexicon.is(token, 'organizationKind'))) return false;
  if (articleBefore(tokens, at) < 0) return false;
  if (next?.lower === 'of' || next?.lower === 'for') return false;
  if (next?.pos === 'noun' && !isSubjectBefore(tokens, at + 1)) return false;
  return !(next?.pos === 'name' && next.capitalised);
}

function selfNamed(
  index: ActorIndex,
  tokens: readonly TaggedToken[],
  at: number,
): EntityRecord | null {
  const token = tokens[at];
  if (!token) return null;
  // “the global coalition”, “the Saudi-led coalition”: told apart by its modifier.
  const from = articleBefore(tokens, at) + 1;
  if (token.lower === 'coalition' && from < at) {
    return index.ensure('organization', joined(tokens.slice(from, at + 1)));
  }
  // “the government” of the country that the text is about, whichever it is.
  if (!token.capitalised) {
    return token.lower === 'government' ? index.ensure('government', 'Government') : null;
  }
  if (token.lower === 'house') {
    const acts = isSubjectBefore(tokens, at + 1) && lexicon.is(tokens[at + 1], 'legislates');
    const isTold = lexicon.is(tokens[at - 2], 'tells');
    return acts || isTold ? index.ensure('organization', token.text) : null;
  }
  if (!lexicon.is(token, 'selfNamed')) return null;
  return index.ensure(token.lower === 'government' ? 'government' : 'organization', token.text);
}
