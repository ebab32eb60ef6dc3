import type { Annotation, Span } from '../../core/model';
import type { BratLines } from './bratLines';

/** What stands in the roles of an annotation, by the name of the role; ids of brat's. */
export type Roles = ReadonlyMap<string, readonly string[]>;

/** What ids of a file mean. */
export interface Meanings {
  /** The annotation that was exported as an id; undefined for any other. */
  annotation(id: string): Annotation | undefined;
  /** Whom a mention, known or new, is one of; null if nobody is known. */
  entity(id: string): string | null;
  span(id: string): Span | null;
}

/**
 * Roles of an event, and relations from it or, of an event, from its amount. The trigger stands in a
 * role of its own.
 */
export function rolesOf(id: string, { events, relations }: BratLines): Roles {
  const roles = new Map<string, string[]>();
  const put = (role: string, filler: string): void => {
    const known = roles.get(role) ?? [];
    roles.set(role, known);
    if (!known.includes(filler)) known.push(filler);
  };
  const event = events.get(id);
  if (event) put('Trigger', event.trigger);
  for (const [role, filler] of event?.roles ?? []) put(role, filler);
  const amount = roles.get('Amount')?.[0];
  for (const { type, from, to } of relations) {
    if (from === id) put(type, to);
    else if (event && from === amount && type === 'Pledger') put('PledgerOfAmount', to);
  }
  return roles;
}

/** Whether the same stands in a role of two files, which may call it by other ids. */
export function isSameRole(
  role: string,
  [one, ofOne]: readonly [Roles, Meanings],
  [other, ofOther]: readonly [Roles, Meanings],
): boolean {
  const told = (roles: Roles, meanings: Meanings): string =>
    JSON.stringify((roles.get(role) ?? []).map((id) => keyOf(id, meanings)));
  return told(one, ofOne) === told(other, ofOther);
}

const keyOf = (id: string, { annotation, span }: Meanings): unknown =>
  annotation(id)?.id ?? span(id);

/** Fields of the model that say what stands in a role. */
export function fieldsOfRole(
  role: string,
  ids: readonly string[],
  { annotation, entity, span }: Meanings,
): Readonly<Record<string, unknown>> {
  const [first = ''] = ids;
  const words = ids.flatMap((id) => span(id) ?? []);
  const entities = ids.flatMap((id) => entity(id) ?? []);
  const only = words[0] ?? null;
  switch (role) {
    case 'Speaker':
      return { speaker: entity(first), speakerSpan: only };
    case 'Pledger':
    case 'PledgerOfAmount':
      return entities.length > 1
        ? { pledger: null, pledgers: entities, pledgerSpan: only }
        : { pledger: entity(first), pledgerSpan: only };
    case 'OnBehalfOf':
      return { onBehalfOf: entity(first) };
    case 'Target':
      return { targets: entities };
    case 'Detail':
      return { elaborations: words };
    case 'Holds':
      return { quotes: ids.flatMap((id) => annotation(id)?.id ?? []) };
    case 'Continues':
      return { continues: annotation(first)?.id ?? null };
    case 'Trigger':
      return only ? { cue: only } : {};
    case 'Amount':
      return only ? { ...only, money: annotation(first)?.id ?? newId('money', first) } : {};
    case 'Cue':
    case 'Addressee':
    case 'Occasion':
    case 'Recipient':
    case 'Purpose':
      return { [role.toLowerCase()]: only };
    default:
      return {};
  }
}

/** What an annotation is called that another program added. */
export const newId = (kind: string, id: string): string => `${kind}-brat-${id}`;
