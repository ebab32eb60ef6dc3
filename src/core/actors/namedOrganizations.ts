import type { Sentence } from '../language/discourse';
import type { Range } from '../document/sourceDocument';
import type { TaggedToken } from '../language/tagger';
import type { Cell } from '../replay/cell';
import type { Trail } from '../replay/trail';
import type { EntityRecord } from './entityRecord';
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
  /** Up to `OFTEN`. */
  count: number;
  /** Out of reach when it was asked for: it starts again when it is named again. */
  isDropped: boolean;
  readonly cell: Cell | null;
}

/** So often named or more is all the same. */
const OFTEN = 6;

/** The organisations that may be called by one kind. */
interface OfKind {
  /** Those named within reach, in the order in which they came into it. */
  readonly row: Track[];
  readonly byEntity: Map<EntityRecord, Track>;
  /** The only one in all the text; null for several. */
  only: EntityRecord | null | undefined;
  readonly rowCell: Cell | null;
  readonly onlyCell: Cell | null;
}

/** What an organisation may be called. */
interface Called {
  /** Words of the name, and those that the text uses of it. */
  readonly words: Set<string>;
  readonly kinds: Set<string>;
  readonly cell: Cell | null;
}

/** The organisations named so far, under the kinds that they may be called by. */
export class NamedOrganizations {
  readonly #trail: Trail;
  readonly #byKind = new Map<string, OfKind>();
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
    const { words, kinds, cell } = this.#calledBy(entity);
    if (words.size === 0) {
      for (const word of entity.name.toLowerCase().split(' ')) {
        this.#trail.add(cell, words, word);
      }
      for (const kind of kindsByName(entity)) this.#trail.add(cell, kinds, kind);
    }
    for (const word of told.modifiers) this.#trail.add(cell, words, word);
    for (const kind of told.kinds) this.#trail.add(cell, kinds, kind);
    for (const kind of kinds) this.#count(kind, entity, index);
  }

  #count(kind: string, entity: EntityRecord, sentence: number): void {
    const trail = this.#trail;
    const ofKind = this.#ofKind(kind);
    ofKind.onlyCell?.note();
    const { row, byEntity, only, rowCell, onlyCell } = ofKind;
    const isOnly = only === undefined || only === entity;
    trail.set(onlyCell, ofKind, 'only', isOnly ? entity : null);
    const track = this.#track(byEntity, entity);
    track.cell?.note();
    if (track.count === 0 || track.isDropped) {
      trail.set(track.cell, track, 'isDropped', false);
      trail.set(track.cell, track, 'count', 1);
      trail.push(rowCell, row, track);
    } else trail.set(track.cell, track, 'count', Math.min(track.count + 1, OFTEN));
    trail.set(track.cell, track, 'last', sentence);
  }

  /** The only organisation of a kind. */
  only(kind: string): EntityRecord | null {
    const ofKind = this.#ofKind(kind);
    ofKind.onlyCell?.note();
    return ofKind.only ?? null;
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
    const { row, rowCell } = this.#ofKind(kind);
    rowCell?.note();
    this.#drop(rowCell, row, sentence);
    for (const { entity, last, count } of row) {
      const gap = sentence - last;
      const fits = modifiers.every(
        (word) => generalModifier.test(word) || this.#calledBy(entity).words.has(word),
      );
      if (!fits) continue;
      const score = (gap <= 1 ? 10 - gap : 0) + count - gap * 0.05;
      if (score > bestScore) {
        best = entity;
        bestScore = score;
      }
    }
    if (best) for (const own of this.#calledBy(best).kinds) this.#count(own, best, sentence);
    return best;
  }

  #drop(rowCell: Cell | null, row: Track[], sentence: number): void {
    for (let at = row.length - 1; at >= 0; at--) {
      const track = row[at];
      track?.cell?.note();
      if (!track || sentence - track.last <= REACH) continue;
      this.#trail.set(track.cell, track, 'isDropped', true);
      this.#trail.splice(rowCell, row, at, 1);
    }
  }

  /** What is empty says nothing, so it needs no trail. */
  #ofKind(kind: string): OfKind {
    const known = this.#byKind.get(kind) ?? {
      row: [],
      byEntity: new Map<EntityRecord, Track>(),
      only: undefined,
      rowCell: this.#trail.cell(),
      onlyCell: this.#trail.cell(),
    };
    this.#byKind.set(kind, known);
    return known;
  }

  #track(tracks: Map<EntityRecord, Track>, entity: EntityRecord): Track {
    const known = tracks.get(entity) ?? {
      entity,
      last: 0,
      count: 0,
      isDropped: false,
      cell: this.#trail.cell(),
    };
    tracks.set(entity, known);
    return known;
  }

  #calledBy(entity: EntityRecord): Called {
    const known = this.#called.get(entity) ?? {
      words: new Set<string>(),
      kinds: new Set<string>(),
      cell: this.#trail.cell(),
    };
    this.#called.set(entity, known);
    known.cell?.note();
    return known;
  }
}
