import { readableText } from '../readableText';
import type { Range } from '../../core/document/sourceDocument';
import type { Annotation, Span } from '../../core/model';
import { type ImportArticle, ImportError } from './importedDocument';

/** Where an export of readable text has something, told in the source. */
export interface TextPlaces {
  readonly text: string;
  /** Where an annotation stands in the text. */
  placeOf(annotation: Annotation): Range;
  /** A range of the text as a span of the source; null where it is none. */
  spanOf(range: Range): Span | null;
}

/**
 * Others than us mark the file as it is: where the text is the source, places count in that.
 * @param text The text of the export; undefined where it has none.
 * @param annotations Those that the export was made of.
 * @throws ImportError if it is not the article's.
 */
export function textPlaces(
  text: string | undefined,
  { source, annotated }: ImportArticle,
  annotations: readonly Annotation[],
): TextPlaces {
  const readable = readableText({ uri: '', source, annotated: { ...annotated, annotations } });
  if (text !== undefined && text !== readable.text) {
    if (text === source) return placesInSource(source);
    throw new ImportError('the text of the export is not that of the article');
  }
  return {
    text: readable.text,
    placeOf: (annotation) => readable.placeOf(annotation),
    spanOf(range) {
      if (range.start >= range.end || range.end > readable.text.length) return null;
      const place = readable.sourceOf(range);
      return place && { ...place, text: readable.text.slice(range.start, range.end) };
    },
  };
}

const placesInSource = (source: string): TextPlaces => ({
  text: source,
  placeOf: ({ start, end }) => ({ start, end }),
  spanOf: ({ start, end }) =>
    start < end && end <= source.length ? { start, end, text: source.slice(start, end) } : null,
});

/** The annotation moved to another place of the text, unless it stands there. */
export function moved(annotation: Annotation, range: Range, places: TextPlaces): Annotation {
  const before = places.placeOf(annotation);
  if (before.start === range.start && before.end === range.end) return annotation;
  const span = places.spanOf(range);
  return span ? changed({ ...annotation, ...span }) : annotation;
}

/** An annotation that another program changed: nobody known decided on it as it is now. */
export function changed(annotation: Annotation): Annotation {
  const status = annotation.status === 'added' ? 'added' : 'corrected';
  const fields = Object.entries({ ...annotation, status }).filter(
    ([name]) => !['decidedBy', 'decidedAt', 'judgedOtherwise'].includes(name),
  );
  return Object.fromEntries(fields) as unknown as Annotation;
}
