import type { Range } from '../../core/document/sourceDocument';
import type { ActorType, Annotation, AnnotationKind } from '../../core/model';
import { actorTypeNames } from '../brat/configuration';
import { type ImportArticle, type ImportedDocument, ImportError } from './importedDocument';
import { annotationOf, entitiesOf, isObject, parseJson, textOf } from './records';
import { changed, moved, type TextPlaces, textPlaces } from './textPlaces';
import { withWords } from './wordFields';

interface Lines {
  /** Spans by id: the type and the code points that it takes. */
  readonly spans: Map<string, { readonly type: string; readonly points: Range }>;
  /** Events by id, with what stands in their roles. */
  readonly events: Map<
    string,
    { readonly type: string; readonly roles: ReadonlyMap<string, string> }
  >;
  /** Relations by what they are one of and their type. */
  readonly relations: Map<string, string>;
  /** Attributes and notes by what they are of. */
  readonly words: Map<string, Map<string, string>>;
}

const actorTypes = new Map(
  Object.entries(actorTypeNames).map(([type, name]) => [name as string, type as ActorType]),
);
const kinds: Readonly<Record<string, AnnotationKind>> = {
  Money: 'money',
  Quote: 'quote',
  Claim: 'claim',
};
/** Attributes that have a field of the model. */
const attributes = ['Status', 'Mention', 'Use', 'State', 'Form', 'Act'];

/**
 * Reads what `brat` wrote, and what an annotator may have changed since: places, types of actors,
 * attributes, notes, speakers; spans taken away, and new ones of actors, money, quotes and claims.
 * @param text The `.txt` beside it, where it is there.
 * @throws ImportError, which names the line, if it is none, or of another text.
 */
export function readBrat(
  ann: string,
  text: string | undefined,
  article: ImportArticle,
): ImportedDocument {
  const lines = readLines(ann);
  const records = new Map(
    [...lines.words].flatMap(([id, words]) => {
      const record = words.get('Speechmark');
      return record === undefined ? [] : [[id, annotationOf(parseJson(record, id), id)] as const];
    }),
  );
  const places = textPlaces(text, article, [...records.values()]);
  const told = [...lines.words.values()].flatMap((words) => words.get('SpeechmarkDocument') ?? []);
  const record = parseJson(told[0] ?? '{}', 'what is told of the document');
  const document = isObject(record) ? record : {};
  const units = codeUnits(text ?? places.text);
  const annotations = [...records].flatMap(([id, before]) => {
    const now = known(id, before, lines, records);
    const span = lines.spans.get(id);
    return now && span ? [moved(now, units(span.points), places)] : now ? [now] : [];
  });
  return {
    uri: textOf(document['uri']),
    sha256: textOf(document['sha256']),
    version: textOf(document['version']),
    isPartial: document['isPartial'] === true,
    entities: entitiesOf(document['entities']),
    annotations: [...annotations, ...added(lines, records, places, units)],
  };
}

function readLines(ann: string): Lines {
  const lines: Lines = {
    spans: new Map(),
    events: new Map(),
    relations: new Map(),
    words: new Map(),
  };
  for (const [index, line] of ann
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (line.trim() !== '' && !readLine(line, lines)) {
      throw new ImportError(`line ${String(index + 1)} is none of brat's`);
    }
  }
  return lines;
}

/** Reads a line; false if it is none of brat's. */
function readLine(line: string, { spans, events, relations, words }: Lines): boolean {
  const [id = '', body = '', rest = ''] = line.split('\t');
  const [type = '', ...parts] = body.split(' ');
  const tell = (of: string, name: string, value: string): void => {
    const known = words.get(of) ?? new Map<string, string>();
    words.set(of, known.set(name, value));
  };
  switch (id[0]) {
    case 'T': {
      const points = parts.join(' ').split(/[ ;]/).map(Number);
      if (points.length < 2 || points.some((point) => !Number.isInteger(point))) return false;
      spans.set(id, { type, points: { start: Math.min(...points), end: Math.max(...points) } });
      return true;
    }
    case 'E': {
      const [name = '', trigger = ''] = type.split(':');
      const roles = parts.map((part) => part.split(':') as [string, string]);
      events.set(id, { type: name, roles: new Map([['', trigger], ...roles]) });
      return true;
    }
    case 'R': {
      const [from = '', to = ''] = parts.map((part) => part.split(':')[1] ?? '');
      relations.set(`${from} ${type}`, to);
      return true;
    }
    case 'A':
    case 'M':
      tell(parts[0] ?? '', type, parts[1] ?? '');
      return true;
    case '#':
      tell(parts[0] ?? '', type, rest);
      return true;
    default:
      return id[0] === '*' || id[0] === 'N';
  }
}

/** An annotation that was exported, as it is now; null if it was taken away. */
function known(
  id: string,
  before: Annotation,
  lines: Lines,
  records: ReadonlyMap<string, Annotation>,
): Annotation | null {
  const span = lines.spans.get(id);
  if (!span && !lines.events.has(id)) return null;
  const words = fieldsIn(lines.words.get(id));
  const type = before.kind === 'actor' && span ? actorTypes.get(span.type) : undefined;
  if (type) words.set('type', type);
  return withSpeaker(withWords(before, words), lines.relations.get(`${id} Speaker`), records);
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

/** What somebody says, of the actor whose mention the relation leads to now. */
function withSpeaker(
  annotation: Annotation,
  to: string | undefined,
  records: ReadonlyMap<string, Annotation>,
): Annotation {
  const mention = records.get(to ?? '');
  if (!('speaker' in annotation) || mention?.kind !== 'actor' || mention.actor === null) {
    return annotation;
  }
  return mention.actor === annotation.speaker
    ? annotation
    : changed({ ...annotation, speaker: mention.actor });
}

/** Spans that were not exported. */
function added(
  lines: Lines,
  records: ReadonlyMap<string, Annotation>,
  places: TextPlaces,
  units: (points: Range) => Range,
): Annotation[] {
  return [...lines.spans].flatMap(([id, { type, points }]) => {
    const actor = actorTypes.get(type);
    const kind = actor ? 'actor' : kinds[type];
    const span = places.spanOf(units(points));
    if (!kind || records.has(id) || !span) return [];
    const base = { id: `${kind}-brat-${id}`, kind, ...span, paragraph: 0, confidence: 1 };
    const made = { ...base, rule: 'reviewer', status: 'added', ...(actor && { type: actor }) };
    const words = fieldsIn(lines.words.get(id));
    words.delete('status');
    const annotation = withWords(made as unknown as Annotation, words);
    const { speaker } = withSpeaker(
      { speaker: null, ...annotation } as Annotation,
      lines.relations.get(`${id} Speaker`),
      records,
    ) as { speaker?: string | null };
    return [{ ...annotation, ...(speaker && { speaker }) } as Annotation];
  });
}

/** Makes what turns code points of a text into UTF-16 code units. */
function codeUnits(text: string): (points: Range) => Range {
  const starts = [0];
  for (const character of text) starts.push((starts.at(-1) ?? 0) + character.length);
  const unit = (point: number): number => starts[point] ?? text.length;
  return ({ start, end }) => ({ start: unit(start), end: unit(end) });
}
