import type { ActorAnnotation, Annotation, Entity, MoneyAnnotation } from '../../core/model';
import type { ReadableText } from '../readableText';
import type { Mark } from './markedText';
import { type Attributes, element } from './xml';

/** XML ids, of which annotations and actors have no characters that could not be in one. */
export interface TeiIds {
  annotation(id: string): string;
  /** Null for one that the document does not have. */
  entity(id: string | null): string | null;
}

export function teiIds(annotations: readonly Annotation[], entities: readonly Entity[]): TeiIds {
  const own = new Map(annotations.map(({ id }, at) => [id, `a${String(at + 1)}`]));
  const actors = new Map(entities.map(({ id }, at) => [id, `e${String(at + 1)}`]));
  return {
    annotation: (id) => own.get(id) ?? 'a0',
    entity: (id) => actors.get(id ?? '') ?? null,
  };
}

/** The mark of an annotation in the text. A pledge has none: it is said of its money. */
export function markOf(annotation: Annotation, readable: ReadableText, ids: TeiIds): Mark | null {
  const described = describe(annotation, ids);
  if (!described) return null;
  const [name, attributes] = described;
  const id = ids.annotation(annotation.id);
  const partId = (part: number): string => (part === 0 ? id : `${id}.${String(part + 1)}`);
  const isPhrase = annotation.kind === 'actor' || annotation.kind === 'money';
  return {
    ...readable.placeOf(annotation),
    isPhrase,
    element(content, part, around) {
      const linked = {
        'xml:id': partId(part),
        ...(part === 0 ? {} : { prev: `#${partId(part - 1)}` }),
      };
      // Names and measures hold no speech.
      return around?.isPhrase && !isPhrase
        ? element('seg', { ...linked, type: annotation.kind }, content)
        : element(name, { ...linked, ...attributes }, content);
    },
  };
}

function describe(annotation: Annotation, ids: TeiIds): [string, Attributes] | null {
  switch (annotation.kind) {
    case 'actor':
      return actorElement(annotation, ids);
    case 'money':
      return ['measure', moneyAttributes(annotation)];
    case 'pledge':
      return null;
    case 'quote': {
      if (annotation.form === 'scare') return ['soCalled', {}];
      const who = ids.entity(annotation.speaker);
      return who === null ? ['quote', {}] : ['said', { who: `#${who}`, direct: 'true' }];
    }
    case 'claim': {
      const who = ids.entity(annotation.speaker);
      return ['said', { ...(who !== null && { who: `#${who}` }), direct: 'false' }];
    }
  }
}

/** Words that are no name, such as pronouns and offices, are referring strings. */
function actorElement(
  { actor, type, mention }: ActorAnnotation,
  ids: TeiIds,
): [string, Attributes] {
  const ref = ids.entity(actor);
  const link = ref === null ? {} : { ref: `#${ref}` };
  if (mention !== 'name') return ['rs', { type: mention, ...link }];
  if (type === 'person') return ['persName', link];
  if (type === 'country') return ['placeName', { type: 'country', ...link }];
  if (type === 'group') return ['rs', { type: 'group', ...link }];
  return ['orgName', { type, ...link }];
}

function moneyAttributes({ amount, amountMax, currency, share }: MoneyAnnotation): Attributes {
  const unit = share ? 'percent' : currency;
  return {
    type: 'money',
    ...(amountMax === undefined ? { quantity: amount } : { atLeast: amount, atMost: amountMax }),
    unit,
  };
}
