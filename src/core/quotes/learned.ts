import { type ActorIndex, EntityRecord, type Mention, type RoleWeight } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { ActorType } from '../model';
import type { Attributed, FoundQuote } from './speech';

/** The actors so far. Rules look at them and return what they learn; `applied` alone adds it. */
export type KnownActors = Pick<ActorIndex, 'entities' | 'inSentence' | 'lookup'>;

/** What a rule about speech learns about one actor. */
export interface Learned {
  /** An actor who is known, or one of that type and name, made when it is new. */
  readonly actor: EntityRecord | { readonly type: ActorType; readonly name: string };
  /** The name to show from now on. */
  readonly name?: string;
  readonly alias?: string;
  readonly role?: { readonly value: string; readonly range: Range; readonly weight: RoleWeight };
  readonly country?: { readonly code: string; readonly range: Range };
  readonly mention?: Omit<Mention, 'entity' | 'type'>;
  /** The mention takes the place of those it overlaps. */
  readonly isSurer?: boolean;
}

/** Who says earlier quotations, as a later paragraph tells. */
export interface LateAttribution {
  readonly quotes: readonly FoundQuote[];
  readonly told: Omit<Attributed, keyof Range>;
}

/** Gives earlier quotations their speaker. They are changed in place, for others point at them. */
export function applyLate({ quotes, told }: LateAttribution): void {
  for (const quote of quotes) Object.assign(quote, told);
}

/** Somebody, as a rule finds them. */
export type Somebody = EntityRecord | Learned;

/** Adds what was learned to the actors. Later rules see it. */
export function applied(index: ActorIndex, somebody: Somebody): EntityRecord {
  if (somebody instanceof EntityRecord) return somebody;
  const { actor, name, alias, role, country, mention, isSurer } = somebody;
  const entity = actor instanceof EntityRecord ? actor : index.ensure(actor.type, actor.name);
  if (role) entity.learnRole(role.value, role.range, role.weight);
  if (alias !== undefined) entity.aliases.add(alias);
  if (name !== undefined) entity.name = name;
  if (country) entity.learnCountry(country.code, country.range);
  if (mention) {
    const whole = { ...mention, type: entity.type, entity };
    if (isSurer) index.replace(whole);
    else index.add(whole);
  }
  return entity;
}
