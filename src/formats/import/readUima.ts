import type { Annotation, AnnotationKind, Entity, Span } from '../../core/model';
import { writeCas } from '../uima/writeCas';
import { addedAnnotation } from './addedAnnotation';
import { type ImportArticle, type ImportedDocument, ImportError } from './importedDocument';
import { moneyInWords } from './moneyInWords';
import { annotationOf, entitiesOf, isObject, parseJson, textOf } from './records';
import { moved, type TextPlaces, textPlaces } from './textPlaces';
import { withFields, withWords } from './wordFields';

type Structure = Readonly<Record<string, unknown>>;

const kinds = new Map<unknown, AnnotationKind>([
  ['speechmark.Actor', 'actor'],
  ['speechmark.Money', 'money'],
  ['speechmark.Pledge', 'pledge'],
  ['speechmark.Quote', 'quote'],
  ['speechmark.Claim', 'claim'],
]);

/** What features are called in the model where it has other names. */
const featureNames = new Map([
  ['entityType', 'type'],
  ['entity', 'actor'],
]);

/** Features that refer to what is another annotation, an actor, or a part in words. */
const referring: Readonly<Record<AnnotationKind, readonly string[]>> = {
  actor: ['entity'],
  money: [],
  pledge: [
    'money',
    'cue',
    'pledger',
    'pledgers',
    'pledgerSpan',
    'onBehalfOf',
    'recipient',
    'purpose',
  ],
  quote: ['speaker', 'speakerSpan', 'cue', 'addressee', 'occasion', 'continues'],
  claim: ['speaker', 'speakerSpan', 'cue', 'addressee', 'occasion', 'targets', 'quotes'],
};
const lists = new Set(['pledgers', 'targets', 'quotes']);
const entityFields = new Set(['actor', 'speaker', 'pledger', 'pledgers', 'onBehalfOf', 'targets']);
const linkFields = new Set(['money', 'quotes', 'continues']);

/**
 * Reads a CAS that `uima` wrote, and that an annotator may have changed since: places, what is
 * told in words, what is referred to, notes, status; annotations taken away, and new ones of our
 * types, with or without the ids, the order and the types of others that another program writes.
 * @throws ImportError if it is none, or of another text.
 */
export function readUima(text: string, article: ImportArticle): ImportedDocument {
  const cas = parseJson(text.replace(/^\ufeff/, ''), 'the file');
  const list = isObject(cas) ? cas['%FEATURE_STRUCTURES'] : undefined;
  if (!Array.isArray(list)) throw new ImportError('the file is no CAS in JSON');
  const structures = list.filter(isObject);
  const sofa = sofaOf(structures);
  const source = structures.find((each) => each['%TYPE'] === 'speechmark.Source');
  const record = source ? recordOf(source, 'the source') : {};
  const known = structures.flatMap((each) => recordIn(each) ?? []);
  const places = textPlaces(textOf(sofa?.['sofaString']) ?? undefined, article, known);
  const entities = entitiesOf(record['entities']);
  const file = new Cas(structures, places);
  const before = asExported(known, entities, article);
  const annotations = file.annotations(before);
  const order = new Map(known.map(({ id }, at) => [id, at]));
  return {
    uri: textOf(record['uri']),
    sha256: textOf(record['sha256']),
    version: textOf(record['version']),
    isPartial: record['isPartial'] === true,
    entities: [...entities, ...file.newEntities()],
    annotations: [...annotations].sort(
      (a, b) => a.start - b.start || (order.get(a.id) ?? 0) - (order.get(b.id) ?? 0),
    ),
    added: new Set(annotations.flatMap(({ id }) => (order.has(id) ? [] : [id]))),
    notices: file.notices,
  };
}

/** Of several texts the one that was exported. */
function sofaOf(structures: readonly Structure[]): Structure | undefined {
  const sofas = structures.filter((each) => each['%TYPE'] === 'uima.cas.Sofa');
  return sofas.find((each) => each['sofaID'] === '_InitialView') ?? sofas[0];
}

function recordOf(structure: Structure, where: string): Structure {
  const record = parseJson(textOf(structure['record']) ?? '', where);
  if (!isObject(record)) throw new ImportError(`${where} has no record`);
  return record;
}

/** The annotation that was exported as a structure; null of one that is new. */
function recordIn(structure: Structure): Annotation | null {
  if (!kinds.has(structure['%TYPE']) || textOf(structure['record']) === null) return null;
  return annotationOf(recordOf(structure, 'an annotation'), 'an annotation');
}

/** The file as it was before anybody changed it, as far as what is left of it tells. */
function asExported(
  annotations: readonly Annotation[],
  entities: readonly Entity[],
  { source, annotated }: ImportArticle,
): Cas | null {
  if (annotations.length === 0) return null;
  const document = { ...annotated, annotations, entities };
  const { list } = writeCas({ uri: '', source, annotated: document }, {});
  const sofa = sofaOf(list);
  const text = textOf(sofa?.['sofaString']) ?? undefined;
  return new Cas(list, textPlaces(text, { source, annotated }, annotations));
}

/** The structures of a file, and what they mean. */
class Cas {
  readonly notices: string[] = [];
  readonly #structures: readonly Structure[];
  readonly #byId: ReadonlyMap<unknown, Structure>;
  readonly #byAnnotation: ReadonlyMap<string, Structure>;
  readonly #places: TextPlaces;
  readonly #sofa: unknown;
  readonly #named = new Map<string, Pick<Entity, 'id' | 'name' | 'type'>>();

  constructor(structures: readonly Structure[], places: TextPlaces) {
    this.#structures = structures;
    this.#places = places;
    this.#byId = new Map(structures.map((each) => [each['%ID'], each]));
    this.#sofa = sofaOf(structures)?.['%ID'];
    this.#byAnnotation = new Map(
      structures.flatMap((each) => {
        const record = recordIn(each);
        return record ? [[record.id, each] as const] : [];
      }),
    );
  }

  annotations(before: Cas | null): Annotation[] {
    return this.#structures.flatMap((structure) => {
      const kind = kinds.get(structure['%TYPE']);
      const isHere = (structure['@sofa'] ?? this.#sofa) === this.#sofa;
      if (!kind || !isHere) return [];
      const record = recordIn(structure);
      return (record ? this.#known(structure, record, before) : this.#new(structure, kind)) ?? [];
    });
  }

  /** Those whom the program added. */
  newEntities(): Entity[] {
    return [...this.#named.values()].map((named) => ({ ...named, aliases: [], mentions: [] }));
  }

  #known(structure: Structure, record: Annotation, before: Cas | null): Annotation {
    const told = withWords(record, wordsOf(structure));
    const here = moved(told, rangeOf(structure), this.#places);
    const then = before ? before.#exported(record) : {};
    const now = this.#references(structure, record.kind);
    const isNew = Object.entries(now).filter(
      ([name, value]) =>
        name in then && JSON.stringify(value) !== JSON.stringify(then[name]) && this.#tells(name),
    );
    return withFields(here, Object.fromEntries(isNew));
  }

  #exported({ id, kind }: Annotation): Readonly<Record<string, unknown>> {
    const structure = this.#byAnnotation.get(id);
    return structure ? this.#references(structure, kind) : {};
  }

  /** A program that does not know actors, or parts, drops them all: that tells nothing of any. */
  #tells(field: string): boolean {
    const type = entityFields.has(field) ? 'speechmark.Entity' : 'speechmark.Part';
    return linkFields.has(field) || this.#structures.some((each) => each['%TYPE'] === type);
  }

  #new(structure: Structure, kind: AnnotationKind): Annotation | null {
    const references = this.#references(structure, kind);
    const money = this.#byId.get(structure['@money']);
    // A pledge stands where its amount does.
    const place = kind === 'pledge' && money ? money : structure;
    const span = this.#places.spanOf(rangeOf(place));
    if (!span) {
      this.notices.push(
        `the ${kind} ${String(structure['%ID'])} has no place in the text, so it is not taken over`,
      );
      return null;
    }
    const told = Object.entries(references).filter(
      ([, value]) => value !== null && !(Array.isArray(value) && value.length === 0),
    );
    const words = wordsOf(structure);
    words.delete('status');
    const made = addedAnnotation(newId(kind, structure), kind, span, {
      ...(kind === 'actor' && { actor: null, name: span.text }),
      ...(kind === 'money' && moneyInWords(span.text)),
      ...Object.fromEntries(told),
    });
    return { ...withWords(made, words), status: 'added' };
  }

  /** What a structure refers to, as fields of the model; null and empty lists where nothing. */
  #references(structure: Structure, kind: AnnotationKind): Readonly<Record<string, unknown>> {
    return Object.fromEntries(
      referring[kind].map((name) => {
        const ids = this.#idsAt(structure[`@${name}`]);
        const values = ids.flatMap((id) => this.#meaning(this.#byId.get(id), name) ?? []);
        return [featureNames.get(name) ?? name, lists.has(name) ? values : (values[0] ?? null)];
      }),
    );
  }

  #idsAt(reference: unknown): readonly unknown[] {
    const elements = this.#byId.get(reference)?.['%ELEMENTS'];
    if (Array.isArray(elements)) return elements as unknown[];
    return reference === undefined || reference === null ? [] : [reference];
  }

  /** Of an actor its id, of an annotation too, of a part its words. */
  #meaning(structure: Structure | undefined, name: string): string | Span | null {
    if (!structure) return null;
    if (structure['%TYPE'] === 'speechmark.Entity') return this.#entity(structure);
    const kind = kinds.get(structure['%TYPE']);
    const isWords = ['speakerSpan', 'pledgerSpan', 'cue'].includes(name);
    if (kind && !isWords) return recordIn(structure)?.id ?? newId(kind, structure);
    return this.#places.spanOf(rangeOf(structure));
  }

  #entity(structure: Structure): string | null {
    const known = textOf(structure['identifier']);
    if (known !== null) return known;
    const name = textOf(structure['canonicalName']);
    if (name === null) return null;
    const id = newId('entity', structure);
    const type = (textOf(structure['entityType']) ?? 'person') as Entity['type'];
    this.#named.set(id, { id, name, type });
    return id;
  }
}

const rangeOf = (structure: Structure): { start: number; end: number } => ({
  start: Number(structure['begin']),
  end: Number(structure['end']),
});

const wordsOf = (structure: Structure): Map<string, string> =>
  new Map(
    Object.entries(structure).flatMap(([name, value]) =>
      typeof value === 'string' ? [[featureNames.get(name) ?? name, value] as const] : [],
    ),
  );

/** What an annotation is called that another program added. */
const newId = (kind: string, structure: Structure): string =>
  `${kind}-uima-${String(structure['%ID'])}`;
