import { type Annotation, type AnnotationKind, annotationKinds } from '../../core/model';
import { addedAnnotation } from './addedAnnotation';
import { type ImportArticle, type ImportedDocument, ImportError } from './importedDocument';
import { annotationOf, entitiesOf, isObject, parseJson, textOf } from './records';
import { changed } from './textPlaces';
import { type SelectedWords, selectedWords, wordsIn } from './w3cSelectors';

type Fields = Readonly<Record<string, unknown>>;

/** An annotation of a collection, before its words are looked for in the article. */
interface Item {
  /** What Speechmark wrote; null of what another program added. */
  readonly record: Annotation | null;
  /** Its tag, if that is a kind of ours. */
  readonly kind: AnnotationKind | null;
  readonly note: string | null;
  readonly selected: SelectedWords | null;
  /** Of what another program added, what it is called. */
  readonly name: string;
}

/**
 * Reads what `w3c` writes: the annotation of the model in the body that describes it. Another program
 * may have changed comments, tags and selectors since, and added annotations with a kind as a tag.
 * @returns For each document what reads it, given its article.
 * @throws ImportError if it is no collection of annotations.
 */
export function readW3c(text: string): ((article?: ImportArticle) => ImportedDocument)[] {
  const collection = parseJson(text.replace(/^\ufeff/, ''), 'the file');
  const first = isObject(collection) ? collection['first'] : undefined;
  if (!isObject(collection) || !isObject(first) || !Array.isArray(first['items'])) {
    throw new ImportError('the file is no collection of annotations');
  }
  const told = recordsOf(collection['speechmark:documents']);
  const [only] = told.size === 1 ? told.keys() : [];
  const items = new Map<string, Item[]>();
  for (const [index, value] of first['items'].entries()) {
    const where = `annotation ${String(index + 1)}`;
    const target: unknown = isObject(value) ? value['target'] : undefined;
    if (!isObject(value) || !isObject(target)) throw new ImportError(`${where} has no target`);
    const uri = textOf(target['speechmark:file']) ?? only ?? '';
    const all = items.get(uri) ?? [];
    items.set(uri, all);
    all.push(itemOf(value, target, where));
  }
  return [...new Set([...told.keys(), ...items.keys()])].map(
    (uri) => (article) => documentOf(uri, told.get(uri), items.get(uri) ?? [], article),
  );
}

function itemOf(value: Fields, target: Fields, where: string): Item {
  const body = value['body'];
  const bodies = (Array.isArray(body) ? (body as unknown[]) : [body]).filter(isObject);
  const of = (purpose: string): Fields | undefined =>
    bodies.find((each) => each['purpose'] === purpose);
  const described = bodies.find(
    (each) => each['purpose'] === 'describing' && each['format'] === 'application/json',
  );
  const json = textOf(described?.['value']);
  const tag = textOf(of('tagging')?.['value']);
  return {
    record: json === null ? null : annotationOf(parseJson(json, where), where),
    kind: annotationKinds.find((kind) => kind === tag) ?? null,
    note: textOf(of('commenting')?.['value']),
    selected: selectedWords(target['selector']),
    name: textOf(value['id']) ?? where,
  };
}

function documentOf(
  uri: string,
  told: Fields | undefined,
  items: readonly Item[],
  article: ImportArticle | undefined,
): ImportedDocument {
  const notices: string[] = [];
  const placed = wordsIn(article);
  const annotations = items.flatMap(({ record, kind, note, selected, name }) => {
    const range = selected && placed(selected, record);
    if (record) {
      const noted = note === (record.note ?? null) ? record : withNote(record, note);
      const isKind = kind === null || kind === record.kind;
      if (isKind && (!range || (range.start === record.start && range.end === record.end))) {
        return [noted];
      }
      const place = range ?? { start: record.start, end: record.end, text: record.text };
      return [changed({ ...noted, ...place, kind: kind ?? record.kind } as Annotation)];
    }
    if (kind && range) {
      const told = note === null ? {} : { note };
      return [addedAnnotation(`${kind}-w3c-${name}`, kind, range, told)];
    }
    const why = kind
      ? 'its words were not found'
      : `none of its tags is one of ${annotationKinds.join(', ')}`;
    notices.push(`the annotation ${name} is not taken over: ${why}`);
    return [];
  });
  return {
    uri,
    sha256: textOf(told?.['sha256']),
    version: textOf(told?.['version']),
    isPartial: told?.['isPartial'] === true,
    entities: entitiesOf(told?.['entities']),
    annotations,
    added: new Set(annotations.flatMap(({ id }) => (id.includes('-w3c-') ? [id] : []))),
    notices,
  };
}

function withNote(annotation: Annotation, note: string | null): Annotation {
  if (note !== null) return { ...annotation, note };
  const fields = Object.entries(annotation).filter(([field]) => field !== 'note');
  return Object.fromEntries(fields) as unknown as Annotation;
}

/** What the collection tells of its documents, by what they are called. */
function recordsOf(value: unknown): Map<string, Fields> {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(
    rows.flatMap((row) => {
      const record = typeof row === 'string' ? parseJson(row, 'what is told of a document') : null;
      return isObject(record) ? [[textOf(record['uri']) ?? '', record] as const] : [];
    }),
  );
}
