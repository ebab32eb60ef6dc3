import type { Annotation, Entity } from '../../core/model';
import { type ImportedDocument, ImportError } from './importedDocument';
import { annotationOf, entitiesOf, isObject, parseJson, textOf } from './records';

interface Open extends Omit<ImportedDocument, 'entities' | 'annotations'> {
  readonly entities: Entity[];
  readonly annotations: Annotation[];
}

/**
 * Reads what `jsonl` writes. Articles of one file are one document again.
 * @throws ImportError, which names the line.
 */
export function readJsonl(text: string): ImportedDocument[] {
  const documents = new Map<string, Open>();
  for (const [index, line] of text
    .replace(/^\ufeff/, '')
    .split('\n')
    .entries()) {
    if (line.trim() === '') continue;
    const where = `line ${String(index + 1)}`;
    const row = parseJson(line, where);
    if (!isObject(row)) throw new ImportError(`${where} is no object`);
    const uri = textOf(row['uri']) ?? '';
    if (row['type'] === 'document') openDocument(documents, uri, row);
    else if (row['type'] === 'annotation') {
      const document = documents.get(uri);
      if (!document) throw new ImportError(`${where}: its document has no line before it`);
      document.annotations.push(annotationOf(asInModel(row), where));
    } else throw new ImportError(`${where} is neither a document nor an annotation`);
  }
  return [...documents.values()];
}

/**
 * Reads what `json` writes.
 * @throws ImportError if it is none.
 */
export function readJson(text: string): ImportedDocument[] {
  const whole = parseJson(text.replace(/^\ufeff/, ''), 'the file');
  if (!isObject(whole) || !Array.isArray(whole['documents'])) {
    throw new ImportError('the file has no documents');
  }
  const documents = new Map<string, Open>();
  for (const [index, row] of whole['documents'].entries()) {
    const where = `document ${String(index + 1)}`;
    if (!isObject(row)) throw new ImportError(`${where} is no object`);
    const { annotations } = openDocument(documents, textOf(row['uri']) ?? '', row);
    const rows: readonly unknown[] = Array.isArray(row['annotations']) ? row['annotations'] : [];
    for (const each of rows) annotations.push(annotationOf(each, where));
  }
  return [...documents.values()];
}

function openDocument(
  documents: Map<string, Open>,
  uri: string,
  row: Readonly<Record<string, unknown>>,
): Open {
  const known = documents.get(uri);
  const entities = entitiesOf(row['entities']);
  if (known) {
    known.entities.push(...entities);
    return known;
  }
  const document: Open = {
    uri,
    sha256: textOf(row['sha256']),
    version: textOf(row['version']),
    isPartial: row['isPartial'] === true,
    entities,
    annotations: [],
  };
  documents.set(uri, document);
  return document;
}

/** Without what tells lines apart, and the type of an actor in its place. */
function asInModel(row: Readonly<Record<string, unknown>>): object {
  const fields = Object.entries(row).flatMap(([name, value]) => {
    if (name === 'type' || name === 'uri') return [];
    return [[name === 'actorType' ? 'type' : name, value] as const];
  });
  return Object.fromEntries(fields);
}
