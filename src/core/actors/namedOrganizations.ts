import type { Sentence } from '../language/discourse';
import type { Range } from '../document/sourceDocument';
import type { TaggedToken } from '../language/tagger';
import type { Trail } from '../replay/trail';
import type { EntityRecord } from './entities';
import { kindsByName, kindTold } from './organizationKinds';

/** How far back, in sentences, the named organisation may stand. */
const REACH = 25;

/** Words that may stand between the article and the head of any such organisation. */
export const generalModifier =
  /^(?:terrorist|terror|militant|extremist|armed|rebel|jihadist|islamist|aid|rights|advocacy|lobby|lobbying|campaign|global|international|lending|charity|state-owned|state-run|listed|private|family-owned|government|federal|un|u\.n\.|.+-based|.+-led|counter-.+|anti-.+)$/;

/** An organisation where a sentence names it. */
export interface Named extends Range {
  readonly entity: EntityRecord;
}

/** Where an organisation was named last under a kind, and how often. */
interface Track {
  readonly entity: EntityRecord;
  last: number;
  count: number;
  /** Out of reach when it was asked for: it starts again when it is named again. */
  isDropped: boolean;
}

/** The organisations that may be called by one kind. */
interface OfKind {
  /** Those named within reach, in the order in which they came into it. */
  readonly row: Track[];
  readonly byEntity: Map<EntityRecord, Track>;
}

/** What an organisation may be called. */
interface Called {
  /** Words of the name, and those that the text uses of it. */
  readonly words: Set<string>;
  readonly kinds: Set<string>;
}

/** The organisations named so far, under the kinds that they may be called by. */
export class NamedOrganizations {
  readonly #trail: Trail;
  readonly #byKind = new Map<string, OfKind>();
  /** The only one of a kind in all the text, or null. */
  readonly #only = new Map<string, EntityRecord | null>();
  readonly #called = new Map<EntityRecord, Called>();

  constructor(trail: Trail) {
    this.#trail = trail;
  }

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
    const { words, kinds } = this.#calledBy(entity);
    if (words.size === 0) {
      for (const word of entity.name.toLowerCase().split(' ')) this.#trail.add(words, word);
      for (const kind of kindsByName(entity)) this.#trail.add(kinds, kind);
    }
    for (const word of told.modifiers) this.#trail.add(words, word);
    for (const kind of told.kinds) this.#trail.add(kinds, kind);
    for (const kind of kinds) this.#count(kind, entity, index);
  }

  #count(kind: string, entity: EntityRecord, sentence: number): void {
    const trail = this.#trail;
    const only = this.#only.get(kind);
    const isOnly = only === undefined || only === entity;
    if (only !== (isOnly ? entity : null)) trail.put(this.#only, kind, isOnly ? entity : null);
    const { row, byEntity } = this.#ofKind(kind);
    const known = byEntity.get(entity);
    if (known && !known.isDropped) {
      trail.set(known, 'last', sentence);
      trail.set(known, 'count', known.count + 1);
      return;
    }
    const track = { entity, last: sentence, count: 1, isDropped: false };
    trail.put(byEntity, entity, track);
    trail.push(row, track);
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
    const modifiers = phrase.slice(0, -1).map((token) => token.lower);
    let best: EntityRecord | null = null;
    let bestScore = Number.NEGATIVE_INFINITY;
    const { row } = this.#ofKind(kind);
    this.#drop(row, sentence);
    for (const { entity, last, count } of row) {
      const gap = sentence - last;
      const fits = modifiers.every(
        (word) => generalModifier.test(word) || this.#calledBy(entity).words.has(word),
      );
      if (!fits) continue;
      const score = (gap <= 1 ? 10 - gap : 0) + Math.min(count, 6) - gap * 0.05;
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    if (best) for (const own of this.#calledBy(best).kinds) this.#count(own, best, sentence);
    return best;
  }

  #drop(row: Track[], sentence: number): void {
    for (let at = row.length - 1; at >= 0; at--) {
      const track = row[at];
      if (!track || sentence - track.last <= REACH) continue;
      this.#trail.set(track, 'isDropped', true);
      this.#trail.splice(row, at, 1);
    }
  }

  /** What is empty says nothing, so it needs no trail. */
  #ofKind(kind: string): OfKind {
    const known = this.#byKind.get(kind) ?? { row: [], byEntity: new Map() };
    this.#byKind.set(kind, known);
    return known;
  }

  #calledBy(entity: EntityRecord): Called {
    const known = this.#called.get(entity) ?? { words: new Set(), kinds: new Set() };
    this.#called.set(entity, known);
    return known;
  }
}
