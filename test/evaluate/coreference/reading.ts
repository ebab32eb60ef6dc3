import { annotate } from '../../../src/core/annotate';
import type { ActorAnnotation, Entity } from '../../../src/core/model';
import { align } from './align';
import { mostFrequent, push } from './groups';
import { isFirstPersonPlural, pronounClass } from './pronounClasses';
import { contains, type Range } from './ranges';
import { type Article, type GoldMention, isJoint, keyOf } from './readGold';

/**
 * An article beside what the engine says of it. Joint mentions and the first person plural are left
 * out on both sides.
 */
export class Reading {
  readonly gold: readonly GoldMention[];
  readonly marks: readonly ActorAnnotation[];
  /** Gold's, see `isFirstPersonPlural`. */
  readonly firstPersonPlural: readonly GoldMention[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly #markOf: ReadonlyMap<GoldMention, ActorAnnotation>;
  readonly #goldOf: ReadonlyMap<ActorAnnotation, GoldMention>;
  readonly #keys = new Map<string, string[]>();
  readonly #actors = new Map<string, string[]>();

  constructor(readonly article: Article) {
    const { source, mentions } = article;
    const { annotations, entities } = annotate(source);
    const actors = annotations.filter((one): one is ActorAnnotation => one.kind === 'actor');
    const twins = align(source, mentions, actors);
    const all = new Map([...twins].map(([mention, mark]) => [mark, mention]));
    const joint = mentions.filter(isJoint);
    const onJoint = (mark: ActorAnnotation): boolean => {
      const twin = all.get(mark);
      return twin ? isJoint(twin) : joint.some((mention) => contains(mention, mark));
    };
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    const single = mentions.filter((mention) => !isJoint(mention));
    this.gold = single.filter((mention) => !isFirstPersonPlural(mention));
    this.marks = actors.filter((mark) => !onJoint(mark) && !isFirstPersonPlural(mark));
    this.firstPersonPlural = single.filter(isFirstPersonPlural);
    this.#markOf = twins;
    this.#goldOf = all;
    for (const mention of this.gold) {
      const actor = twins.get(mention)?.actor;
      if (!actor || pronounClass(mention.text)) continue;
      push(this.#keys, actor, keyOf(mention));
      push(this.#actors, keyOf(mention), actor);
    }
  }

  markOf(mention: GoldMention): ActorAnnotation | undefined {
    return this.#markOf.get(mention);
  }

  goldOf(mark: ActorAnnotation): GoldMention | undefined {
    return this.#goldOf.get(mark);
  }

  /** The key that most of an entity's aligned mentions have, pronouns apart. */
  keyOfActor(actor: string): string | undefined {
    return mostFrequent(this.#keys.get(actor) ?? []);
  }

  /** The entity that most of a key's aligned mentions have, pronouns apart. */
  actorOfKey(key: string): string | undefined {
    return mostFrequent(this.#actors.get(key) ?? []);
  }

  isPerson(key: string): boolean {
    return this.article.entities[key]?.type === 'person';
  }

  nameOfKey(key: string | undefined): string {
    return key === undefined ? 'nobody known' : (this.article.entities[key]?.name ?? key);
  }

  nameOfActor(actor: string | null): string {
    return actor === null ? 'nobody' : (this.entities.get(actor)?.name ?? actor);
  }

  /** Where a span stands, on one line. */
  around({ start, end }: Range): string {
    const { source, name } = this.article;
    const before = source.slice(Math.max(0, start - 100), start).replace(/^[\s\S]*\n/, '');
    const after = source.slice(end, end + 80).replace(/\n[\s\S]*$/, '');
    return `${name}: ${before}⟦${source.slice(start, end)}⟧${after}`.replace(/\s+/g, ' ');
  }
}
