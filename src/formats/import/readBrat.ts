import type { Range } from '../../core/document/sourceDocument';
import type {
  ActorAnnotation,
  ActorType,
  Annotation,
  AnnotationKind,
  Entity,
  Span,
} from '../../core/model';
import { actorTypeNames } from '../brat/configuration';
import { writeStandoff } from '../brat/writeStandoff';
import { addedAnnotation } from './addedAnnotation';
import { type BratLines, readBratLines } from './bratLines';
import { fieldsOfRole, isSameRole, type Meanings, newId, rolesOf } from './bratRoles';
import type { ImportArticle, ImportedDocument } from './importedDocument';
import { moneyInWords } from './moneyInWords';
import { annotationOf, entitiesOf, isObject, parseJson, textOf } from './records';
import { moved, type TextPlaces, textPlaces } from './textPlaces';
import { withFields, withWords } from './wordFields';

const actorTypes = new Map(
  Object.entries(actorTypeNames).map(([type, name]) => [name as string, type as ActorType]),
);
const kinds = new Map<string, AnnotationKind>([
  ...[...actorTypes.keys()].map((name) => [name, 'actor'] as const),
  ['Money', 'money'],
  ['Quote', 'quote'],
  ['Claim', 'claim'],
  ['Pledge', 'pledge'],
]);
/** Attributes that have a field of the model. */
const attributes = ['Status', 'Mention', 'Use', 'State', 'Form', 'Act'];

/**
 * Reads what `brat` wrote, and what an annotator may have changed since: places, types of actors,
 * attributes, notes, who speaks or pledges what to whom; annotations taken away, and new ones.
 * @param text The `.txt` beside it, where it is there.
 * @throws ImportError, which names the line, if it is none, or of another text.
 */
export function readBrat(
  ann: string,
  text: string | undefined,
  article: ImportArticle,
): ImportedDocument {
  const lines = readBratLines(ann);
  const records = recordsIn(lines);
  const places = textPlaces(text, article, [...records.values()]);
  const told = [...lines.words.values()].flatMap((words) => words.get('SpeechmarkDocument') ?? []);
  const record = parseJson(told[0] ?? '{}', 'what is told of the document');
  const document = isObject(record) ? record : {};
  const entities = entitiesOf(document['entities']);
  const file = new BratFile(lines, records, entities, places, text ?? places.text);
  const before = asExported([...records.values()], entities, article);
  const known = [...records].map(([id, each]) => file.known(id, each, before));
  const added = file.added();
  return {
    uri: textOf(document['uri']),
    sha256: textOf(document['sha256']),
    version: textOf(document['version']),
    isPartial: document['isPartial'] === true,
    entities: [...entities, ...file.newEntities()],
    annotations: [...known, ...added],
    added: new Set(added.map(({ id }) => id)),
    notices: file.notices,
  };
}

/** The annotations that were exported, by brat's ids of what still stands there. */
function recordsIn({ spans, events, records }: BratLines): ReadonlyMap<string, Annotation> {
  return new Map(
    [...records].flatMap(([id, record]) =>
      spans.has(id) || events.has(id)
        ? [[id, annotationOf(parseJson(record, id), id)] as const]
        : [],
    ),
  );
}

/** The file as it was before anybody changed it, as far as what is left of it tells. */
function asExported(
  annotations: readonly Annotation[],
  entities: readonly Entity[],
  { source, annotated }: ImportArticle,
): BratFile | null {
  if (annotations.length === 0) return null;
  const document = { ...annotated, annotations, entities };
  const { text, annotations: ann } = writeStandoff({ uri: '', source, annotated: document }, {});
  const lines = readBratLines(ann);
  const places = textPlaces(text, { source, annotated }, annotations);
  return new BratFile(lines, recordsIn(lines), entities, places, text);
}

/** A standoff file, and what its ids mean. */
class BratFile {
  readonly notices: string[] = [];
  readonly #lines: BratLines;
  readonly #records: ReadonlyMap<string, Annotation>;
  readonly #places: TextPlaces;
  readonly #units: (points: Range) => Range;
  readonly #byAnnotation: ReadonlyMap<string, string>;
  readonly #entities: ReadonlyMap<string, string>;
  readonly #named = new Map<string, Pick<Entity, 'id' | 'name' | 'type'>>();
  readonly meanings: Meanings;

  constructor(
    lines: BratLines,
    records: ReadonlyMap<string, Annotation>,
    entities: readonly Entity[],
    places: TextPlaces,
    text: string,
  ) {
    this.#lines = lines;
    this.#records = records;
    this.#places = places;
    this.#units = codeUnits(text);
    this.#byAnnotation = new Map([...records].map(([id, annotation]) => [annotation.id, id]));
    this.#entities = new Map(
      entities.flatMap(({ id, name, aliases }) => [name, ...aliases].map((each) => [each, id])),
    );
    this.meanings = {
      annotation: (id) => records.get(id),
      entity: (id) => this.#entityOf(id),
      span: (id) => this.#spanOf(id),
    };
  }

  /** An annotation that was exported, as it is now. */
  known(id: string, record: Annotation, before: BratFile | null): Annotation {
    const span = this.#lines.spans.get(id);
    const words = fieldsIn(this.#lines.words.get(id));
    const type = record.kind === 'actor' && span ? actorTypes.get(span.type) : undefined;
    if (type) words.set('type', type);
    const told = withWords(record, words);
    const here = span ? moved(told, this.#range(id), this.#places) : told;
    if (here !== told) this.#tellPieces(id);
    return before ? this.#linked(id, here, before) : here;
  }

  /** Spans and events that were not exported. */
  added(): Annotation[] {
    const parts = new Set([...this.#lines.events.values()].map(({ trigger }) => trigger));
    const spans = [...this.#lines.spans].flatMap(([id, { type }]) =>
      parts.has(id) ? [] : (this.#new(id, type, this.#spanOf(id)) ?? []),
    );
    const events = [...this.#lines.events].flatMap(([id, event]) => {
      const amount = event.roles.find(([role]) => role === 'Amount')?.[1];
      if (!this.#records.has(id) && event.type === 'Pledge' && amount === undefined) {
        this.notices.push(`the pledge ${id} has no amount, so it is not taken over`);
      }
      return this.#new(id, event.type, amount === undefined ? null : this.#spanOf(amount)) ?? [];
    });
    return [...spans, ...events];
  }

  /** Those whom new mentions name and no known one does. */
  newEntities(): Entity[] {
    return [...this.#named.values()].map((named) => ({ ...named, aliases: [], mentions: [] }));
  }

  #new(id: string, type: string, span: Span | null): Annotation | null {
    const kind = kinds.get(type);
    if (!kind || this.#records.has(id) || !span) return null;
    this.#tellPieces(id);
    const roles = rolesOf(id, this.#lines);
    const fields = [...roles].flatMap(([role, ids]) =>
      Object.entries(fieldsOfRole(role, ids, this.meanings)),
    );
    const words = fieldsIn(this.#lines.words.get(id));
    words.delete('status');
    const made = addedAnnotation(newId(kind, id), kind, span, {
      ...(kind === 'actor' && {
        type: actorTypes.get(type),
        actor: this.#entityOf(id),
        name: span.text,
      }),
      ...(kind === 'money' && moneyInWords(span.text)),
      ...Object.fromEntries(fields),
    });
    return withWords(made, words);
  }

  /** With what stands in its roles now, where that is other than what was exported. */
  #linked(id: string, annotation: Annotation, before: BratFile): Annotation {
    const was = before.#byAnnotation.get(annotation.id) ?? '';
    const now = rolesOf(id, this.#lines);
    const then = rolesOf(was, before.#lines);
    const fields = [...new Set([...then.keys(), ...now.keys()])].flatMap((role) =>
      isSameRole(role, [now, this.meanings], [then, before.meanings]) ||
      this.#dangles(now.get(role))
        ? []
        : Object.entries(fieldsOfRole(role, now.get(role) ?? [], this.meanings)),
    );
    const actor = annotation.kind === 'actor' ? this.#regrouped(id, annotation) : {};
    // The amount of a pledge may have been moved as well.
    const amount = annotation.kind === 'pledge' ? now.get('Amount')?.[0] : undefined;
    const place = amount === undefined ? null : this.#movedAmount(amount);
    return withFields(annotation, { ...place, ...Object.fromEntries(fields), ...actor });
  }

  /** A line was taken out of the file with what it refers to still there: that tells nothing. */
  #dangles(ids: readonly string[] = []): boolean {
    return ids.some((id) => !this.#lines.spans.has(id) && !this.#lines.events.has(id));
  }

  #movedAmount(id: string): Span | null {
    const record = this.#records.get(id);
    if (!record) return null;
    const now = moved(record, this.#range(id), this.#places);
    return now === record ? null : { start: now.start, end: now.end, text: now.text };
  }

  /** Another actor, where the mention now stands with mentions of that one. */
  #regrouped(id: string, { actor }: ActorAnnotation): Readonly<Record<string, unknown>> {
    const others = new Set(this.#together(id).flatMap((each) => this.#recordedActor(each) ?? []));
    const [only, another] = others;
    if (only === undefined || another !== undefined || only === actor) return {};
    return { actor: only };
  }

  /** What is said to mean the same as a mention. */
  #together(id: string): string[] {
    return this.#lines.equivalents
      .filter((ids) => ids.includes(id))
      .flatMap((ids) => ids.filter((each) => each !== id));
  }

  #recordedActor(id: string): string | null {
    const record = this.#records.get(id);
    return record?.kind === 'actor' ? record.actor : null;
  }

  /** Whom a mention is one of: a new one of those it stands with, else of its name. */
  #entityOf(id: string): string | null {
    const record = this.#records.get(id);
    if (record) return this.#recordedActor(id);
    const type = actorTypes.get(this.#lines.spans.get(id)?.type ?? '');
    const span = this.#spanOf(id);
    if (!type || !span) return null;
    const [other] = this.#together(id).flatMap((each) => this.#recordedActor(each) ?? []);
    const known = other ?? this.#entities.get(span.text);
    if (known !== undefined) return known;
    const named = this.#named.get(span.text) ?? { id: newId('entity', id), name: span.text, type };
    this.#named.set(span.text, named);
    return named.id;
  }

  #spanOf(id: string): Span | null {
    return this.#lines.spans.has(id) ? this.#places.spanOf(this.#range(id)) : null;
  }

  /** In UTF-16 code units of the text. */
  #range(id: string): Range {
    return this.#units(this.#lines.spans.get(id)?.points ?? { start: 0, end: 0 });
  }

  /** A span in pieces is one span in the model, unless only white space stands between. */
  #tellPieces(id: string): void {
    const pieces = (this.#lines.spans.get(id)?.pieces ?? []).map((piece) => this.#units(piece));
    const hasGap = pieces.some((piece, at) => {
      const next = pieces[at + 1];
      return next && this.#places.text.slice(piece.end, next.start).trim() !== '';
    });
    if (hasGap) {
      this.notices.push(`the span ${id} is in pieces; it is taken over with what lies between`);
    }
  }
}

/** Attributes and notes as fields of the model. */
function fieldsIn(told: ReadonlyMap<string, string> | undefined): Map<string, string> {
  const words = new Map<string, string>();
  for (const name of attributes) {
    const value = told?.get(name);
    if (value !== undefined) words.set(name.toLowerCase(), value);
  }
  const note = told?.get('AnnotatorNotes');
  if (note !== undefined) words.set('note', note);
  return words;
}

/** Makes what turns code points of a text into UTF-16 code units. */
function codeUnits(text: string): (points: Range) => Range {
  const starts = [0];
  for (const character of text) starts.push((starts.at(-1) ?? 0) + character.length);
  const unit = (point: number): number => starts[point] ?? text.length;
  return ({ start, end }) => ({ start: unit(start), end: unit(end) });
}
