import type { Annotation, Entity } from '../core/model';
import { referredIds } from './referredIds';
import type { EntityDecision, EntityReference } from './decision';

/** The actors of a document as reviewers have joined, renamed and added them. */
export class EntityBook {
  readonly #entities: Map<string, Entity>;
  /** The actor that took the place of another. */
  readonly #instead = new Map<string, string>();
  /** Those whose type a reviewer told, so that their mentions have it too. */
  readonly #typed = new Set<string>();
  readonly #made = new Set<string>();
  /** Those that were joined or renamed: in which order does not show in their other names. */
  readonly #told = new Set<string>();

  constructor(entities: readonly Entity[]) {
    this.#entities = new Map(entities.map((entity) => [entity.id, entity]));
  }

  decide(decision: EntityDecision): void {
    if (decision.action === 'merge') this.#merge(decision.entity, decision.into);
    else this.#rename(decision);
  }

  /** The id of the actor that is meant; one that the document does not have is added to it. */
  idOf(reference: EntityReference): string {
    return this.#find(reference) ?? this.#make(reference);
  }

  /** The id that stands for an actor now. */
  now(id: string): string {
    const other = this.#instead.get(id);
    return other === undefined ? id : this.now(other);
  }

  get(id: string): Entity | undefined {
    return this.#entities.get(this.now(id));
  }

  /** Whether the mentions of an actor have its type, whatever the machine said. */
  isTyped(id: string): boolean {
    return this.#typed.has(this.now(id));
  }

  /** All actors with their mentions; none that reviewers left without any. */
  entities(annotations: readonly Annotation[]): Entity[] {
    const mentions = new Map<string, string[]>();
    const used = new Set<string>();
    for (const annotation of annotations) {
      for (const id of referredIds(annotation, 'entity')) used.add(id);
      if (annotation.kind !== 'actor' || annotation.actor === null) continue;
      const ids = mentions.get(annotation.actor);
      if (ids) ids.push(annotation.id);
      else mentions.set(annotation.actor, [annotation.id]);
    }
    return [...this.#entities.values()]
      .map((entity) => ({
        ...(this.#told.has(entity.id) ? inOrder(entity) : entity),
        mentions: mentions.get(entity.id) ?? [],
      }))
      .filter(
        ({ id }) =>
          used.has(id) || (!this.#made.has(id) && this.#entities.get(id)?.mentions.length === 0),
      );
  }

  #find({ id, name, type }: EntityReference): string | null {
    const known = this.get(id);
    const isNamed = (entity: Entity): boolean =>
      entity.name === name || entity.aliases.includes(name);
    if (known && (known.id !== id || isNamed(known))) return known.id;
    const all = [...this.#entities.values()];
    const same =
      all.find((entity) => entity.name === name && entity.type === type) ??
      all.find((entity) => entity.name === name) ??
      known;
    if (same) return same.id;
    const [only, another] = all.filter((entity) => entity.aliases.includes(name));
    return only && !another ? only.id : null;
  }

  #make({ name, type }: EntityReference): string {
    const first = `${type}:${name.trim().toLowerCase().replace(/\s+/g, '-')}`;
    let id = first;
    for (let count = 2; this.#entities.has(id); count += 1) id = `${first}-${String(count)}`;
    this.#entities.set(id, { id, name, type, aliases: [], mentions: [] });
    this.#made.add(id);
    return id;
  }

  #merge(from: EntityReference, into: EntityReference): void {
    const gone = this.get(this.idOf(from));
    const kept = this.get(this.idOf(into));
    if (!gone || !kept || gone.id === kept.id) return;
    const aliases = new Set([...kept.aliases, gone.name, ...gone.aliases]);
    aliases.delete(kept.name);
    this.#entities.set(kept.id, { ...gone, ...kept, aliases: [...aliases] });
    this.#entities.delete(gone.id);
    this.#instead.set(gone.id, kept.id);
    this.#typed.add(kept.id);
    this.#told.add(kept.id);
  }

  #rename({ entity, to }: Extract<EntityDecision, { action: 'rename' }>): void {
    const known = this.get(this.idOf(entity));
    if (!known) return;
    const aliases = new Set([...known.aliases, known.name]);
    aliases.delete(to.name);
    this.#told.add(known.id);
    if (to.type !== known.type) this.#typed.add(known.id);
    this.#entities.set(known.id, {
      ...known,
      name: to.name,
      type: to.type,
      aliases: [...aliases],
    });
  }
}

/** However an actor was put together, it is written in the same way. */
function inOrder({ id, name, type, aliases, ...told }: Entity): Entity {
  const { role, roleSpan, country, countrySpan, mentions } = told;
  return {
    id,
    name,
    type,
    aliases: aliases.toSorted(),
    ...(role !== undefined && { role }),
    ...(roleSpan && { roleSpan }),
    ...(country !== undefined && { country }),
    ...(countrySpan && { countrySpan }),
    mentions,
  };
}
