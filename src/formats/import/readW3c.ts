import type { Annotation } from '../../core/model';
import { type ImportedDocument, ImportError } from './importedDocument';
import { annotationOf, entitiesOf, isObject, parseJson, textOf } from './records';

/**
 * Reads what `w3c` writes: the annotation of the model in the body that describes it.
 * @throws ImportError if it is no collection of such annotations.
 */
export function readW3c(text: string): ImportedDocument[] {
  const collection = parseJson(text.replace(/^\ufeff/, ''), 'the file');
  const first = isObject(collection) ? collection['first'] : undefined;
  if (!isObject(collection) || !isObject(first) || !Array.isArray(first['items'])) {
    throw new ImportError('the file is no collection of annotations');
  }
  const annotations = new Map<string, Annotation[]>();
  for (const [index, item] of first['items'].entries()) {
    const where = `annotation ${String(index + 1)}`;
    const target: unknown = isObject(item) ? item['target'] : undefined;
    if (!isObject(item) || !isObject(target)) throw new ImportError(`${where} has no target`);
    const uri = textOf(target['speechmark:file']) ?? '';
    const all = annotations.get(uri) ?? [];
    annotations.set(uri, all);
    all.push(annotationOf(parseJson(described(item['body'], where), where), where));
  }
  const told = recordsOf(collection['speechmark:documents']);
  return [...new Set([...told.keys(), ...annotations.keys()])].map((uri) => ({
    uri,
    sha256: textOf(told.get(uri)?.['sha256']),
    version: textOf(told.get(uri)?.['version']),
    isPartial: told.get(uri)?.['isPartial'] === true,
    entities: entitiesOf(told.get(uri)?.['entities']),
    annotations: annotations.get(uri) ?? [],
  }));
}

function described(body: unknown, where: string): string {
  const bodies: readonly unknown[] = Array.isArray(body) ? body : [body];
  const found = bodies.find(
    (each) =>
      isObject(each) && each['purpose'] === 'describing' && each['format'] === 'application/json',
  );
  const value = isObject(found) ? textOf(found['value']) : null;
  if (value === null) throw new ImportError(`${where} does not say what Speechmark found`);
  return value;
}

/** What the collection tells of its documents, by what they are called. */
function recordsOf(value: unknown): Map<string, Readonly<Record<string, unknown>>> {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [];
  return new Map(
    rows.flatMap((row) => {
      const record = typeof row === 'string' ? parseJson(row, 'what is told of a document') : null;
      return isObject(record) ? [[textOf(record['uri']) ?? '', record] as const] : [];
    }),
  );
}
