import type { ActorType } from '../model';
import type { Cell } from '../replay/cell';
import { KeyedCells } from '../replay/keyedCells';
import { Trail } from '../replay/trail';
import { EntityLookup } from './entityLookup';
import { EntityRecord, type Mention } from './entityRecord';

const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** All actors and mentions found so far; later layers add the ones that only they can see. */
export class ActorIndex {
  readonly lookup: EntityLookup;
  readonly #trail: Trail;
  readonly #entities: EntityRecord[] = [];
  readonly #byId = new Map<string, EntityRecord>();
  /** Every actor that was ever made: one that is made again after an edit is the same. */
  readonly #made = new Map<string, EntityRecord>();
  /** The last number that a name was given for an entity of its own, by the first id. */
  readonly #namesakes = new Map<string, number>();
  /** Rows are not changed but replaced: what is made of one is kept with it. */
  readonly #bySentence = new Map<number, readonly Mention[]>();
  readonly #rowCell: KeyedCells<number>;
  readonly #idCell: KeyedCells<string>;
  readonly #entityCell: Cell | null;
  /** Whose mentions, and which actors, have changed since the last time that this was asked. */
  #changedRows = new Set<number>();
  #changedEntities = new Set<EntityRecord>();

  constructor(trail = new Trail(null)) {
    this.#trail = trail;
    this.lookup = new EntityLookup(trail);
    this.#rowCell = new KeyedCells((row) =>
      trail.cell(() => {
        this.#changedRows.add(row);
        return [];
      }),
    );
    this.#idCell = new KeyedCells(() => trail.cell());
    this.#entityCell = trail.cell();
  }

  get entities(): readonly EntityRecord[] {
    this.#entityCell?.note();
    return this.#entities;
  }

  /** The entity of that type and name, made when it is new. Its id is made of both. */
  ensure(type: ActorType, name: string): EntityRecord {
    const id = `${type}:${slug(name)}`;
    this.#idCell.note(id);
    return this.#byId.get(id) ?? this.#make(id, name, type);
  }

  /** An entity of its own even where another has the name: “a resident” and “another resident”. */
  fresh(type: ActorType, name: string): EntityRecord {
    const first = `${type}:${slug(name)}`;
    this.#idCell.note(first);
    let count = this.#namesakes.get(first) ?? 1;
    let id = first;
    while (this.#byId.has(id)) {
      id = `${first}-${++count}`;
      this.#idCell.note(id);
    }
    this.#trail.put(this.#idCell.of(first), this.#namesakes, first, count);
    return this.#make(id, name, type);
  }

  #make(id: string, name: string, type: ActorType): EntityRecord {
    const made =
      this.#made.get(id) ??
      new EntityRecord(id, type, this.#trail, this.lookup, (one) => this.#changedEntities.add(one));
    this.#made.set(id, made);
    made.begin(name, this.#trail.moment());
    this.#trail.put(this.#idCell.of(id), this.#byId, id, made);
    this.#trail.push(this.#entityCell, this.#entities, made);
    return made;
  }

  add(mention: Mention): void {
    const row = this.inSentence(mention.sentence);
    // Mentions come nearly in order, so the place is looked for from the end.
    let at = row.length;
    for (; at > 0; at--) {
      const other = row[at - 1];
      if (!other) break;
      if (other.start === mention.start && other.end === mention.end) return;
      if (other.start < mention.start) break;
      if (other.start === mention.start && other.end > mention.end) break;
    }
    this.#setRow(mention.sentence, row.toSpliced(at, 0, mention));
    this.#link(mention);
  }

  /** Adds a mention in place of those that overlap it: for a reading that is surer than theirs. */
  replace(mention: Mention): void {
    const kept: Mention[] = [];
    for (const other of this.inSentence(mention.sentence)) {
      if (other.end <= mention.start || other.start >= mention.end) kept.push(other);
      else other.entity?.removeMentions(other.entity.mentions.indexOf(other), 1);
    }
    this.#setRow(mention.sentence, kept);
    this.add(mention);
  }

  /** Takes all mentions of one actor for another's, who is the same after all. */
  merge(from: EntityRecord, into: EntityRecord): void {
    const mentions = [...from.mentions];
    from.removeMentions(0, mentions.length);
    for (const mention of mentions) {
      const row = this.inSentence(mention.sentence);
      const moved = { ...mention, entity: into, type: into.type };
      this.#setRow(mention.sentence, row.with(row.indexOf(mention), moved));
      this.#link(moved);
    }
  }

  /**
   * Mentions of one sentence in order of `start`, the longer first where two start together. The
   * same list as long as they stay the same.
   */
  inSentence(index: number): readonly Mention[] {
    this.#rowCell.note(index);
    return this.#bySentence.get(index) ?? NO_MENTIONS;
  }

  /** Whether something of any actor has changed since `takeChanged` was called last. */
  get isChanged(): boolean {
    return this.#changedEntities.size > 0;
  }

  /** The sentences and actors of which something has changed since the last time. */
  takeChanged(): {
    readonly rows: ReadonlySet<number>;
    readonly entities: ReadonlySet<EntityRecord>;
  } {
    const changed = { rows: this.#changedRows, entities: this.#changedEntities };
    this.#changedRows = new Set();
    this.#changedEntities = new Set();
    return changed;
  }

  /** How often the run was gone over again. */
  get round(): number {
    return this.#trail.round;
  }

  /** Reads without being noted as one who does, but for the readers of the words of a role. */
  unread<T>(read: () => T): T {
    return this.#trail.unread(read);
  }

  /** All mentions in order of `start`. */
  get mentions(): Mention[] {
    return [...this.#bySentence.entries()].sort(([a], [b]) => a - b).flatMap(([, row]) => row);
  }

  #setRow(sentence: number, row: readonly Mention[]): void {
    this.#trail.put(this.#rowCell.of(sentence), this.#bySentence, sentence, row);
  }

  #link(mention: Mention): void {
    mention.entity?.addMention(mention);
  }
}

const NO_MENTIONS: readonly Mention[] = [];
