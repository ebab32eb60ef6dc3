import type { Annotation, AnnotationKind } from '../../core/model';
import { type ImportArticle, type ImportedDocument, ImportError } from './importedDocument';
import { annotationOf, entitiesOf, isObject, parseJson, textOf } from './records';
import { changed, moved, type TextPlaces, textPlaces } from './textPlaces';
import { withWords } from './wordFields';

type Structure = Readonly<Record<string, unknown>>;

const kinds: Readonly<Record<string, AnnotationKind>> = {
  'speechmark.Actor': 'actor',
  'speechmark.Money': 'money',
  'speechmark.Pledge': 'pledge',
  'speechmark.Quote': 'quote',
  'speechmark.Claim': 'claim',
};

/** What features are called in the model where it has other names. */
const featureNames: Readonly<Record<string, string>> = { entityType: 'type' };

/**
 * Reads a CAS that `uima` wrote, and that an annotator may have changed since: places, what is
 * told in words, notes, status; annotations taken away, and new ones of our types.
 * @throws ImportError if it is none, or of another text.
 */
export function readUima(text: string, article: ImportArticle): ImportedDocument {
  const cas = parseJson(text.replace(/^\ufeff/, ''), 'the file');
  const list = isObject(cas) ? cas['%FEATURE_STRUCTURES'] : undefined;
  if (!Array.isArray(list)) throw new ImportError('the file is no CAS in JSON');
  const structures = list.filter(isObject);
  const sofa = structures.find((each) => each['%TYPE'] === 'uima.cas.Sofa');
  const source = structures.find((each) => each['%TYPE'] === 'speechmark.Source');
  const record = source ? recordOf(source, 'the source') : {};
  const own = structures.filter((each) => kinds[String(each['%TYPE'])] !== undefined);
  const known = own.flatMap((each) =>
    'record' in each ? [annotationOf(recordOf(each, 'an annotation'), 'an annotation')] : [],
  );
  const places = textPlaces(textOf(sofa?.['sofaString']) ?? undefined, article, known);
  const order = new Map(known.map(({ start, end, id }, at) => [id, { start, end, at }]));
  return {
    uri: textOf(record['uri']),
    sha256: textOf(record['sha256']),
    version: textOf(record['version']),
    isPartial: record['isPartial'] === true,
    entities: entitiesOf(record['entities']),
    annotations: own
      .flatMap((each) => annotationIn(each, places) ?? [])
      .sort((a, b) => a.start - b.start || (order.get(a.id)?.at ?? 0) - (order.get(b.id)?.at ?? 0)),
  };
}

function recordOf(structure: Structure, where: string): Structure {
  const record = parseJson(textOf(structure['record']) ?? '', where);
  if (!isObject(record)) throw new ImportError(`${where} has no record`);
  return record;
}

function annotationIn(structure: Structure, places: TextPlaces): Annotation | null {
  const range = { start: Number(structure['begin']), end: Number(structure['end']) };
  const words = Object.entries(structure).flatMap(([name, value]) =>
    typeof value === 'string' ? [[featureNames[name] ?? name, value] as const] : [],
  );
  if ('record' in structure) {
    const before = annotationOf(recordOf(structure, 'an annotation'), 'an annotation');
    return withWords(moved(before, range, places), new Map(words));
  }
  const kind = kinds[String(structure['%TYPE'])];
  const span = places.spanOf(range);
  if (!kind || !span) return null;
  const id = `${kind}-uima-${String(structure['%ID'])}`;
  const added = { id, kind, ...span, paragraph: 0, confidence: 1, rule: 'reviewer' } as const;
  return withWords(
    { ...changed({ ...added, status: 'added' } as unknown as Annotation), status: 'added' },
    new Map(words),
  );
}
