import {
  paragraphAt,
  type ArticleParagraphs,
  type ParagraphAnnotations,
} from '../core/engine/articleParagraphs';
import { annotationKinds, type Span } from '../core/model';

/** A paragraph's annotations in transit, and what can be asked without decoding them. */
export interface EncodedParagraph {
  /** JSON of its `ParagraphAnnotations`. */
  readonly json: string;
  /** For each annotation `placeFields` numbers: kind (an index into `annotationKinds`), start, end. */
  readonly places: readonly number[];
  /** How many paragraphs back and ahead there are words marked for these annotations. */
  readonly back: number;
  readonly ahead: number;
}

export interface EncodedArticle {
  /** What the paragraphs were made of, one for each. */
  readonly annotations: readonly ParagraphAnnotations[];
  readonly paragraphs: readonly EncodedParagraph[];
  readonly entities: readonly EncodedEntity[];
}

export interface EncodedEntity {
  /** JSON of a `Relative<Entity>`. */
  readonly json: string;
  readonly isMentioned: boolean;
}

export const placeFields = 3;

/** @param last The version before: what is the same object in both is encoded once. */
export function encodeArticle(
  { starts, paragraphs, entities }: Pick<ArticleParagraphs, 'starts' | 'paragraphs' | 'entities'>,
  last: EncodedArticle | null = null,
): EncodedArticle {
  const known = new Map(last?.annotations.map((each, at) => [each, last.paragraphs[at]]));
  return {
    annotations: paragraphs,
    paragraphs: paragraphs.map(
      (each, paragraph) => known.get(each) ?? encodeParagraph(each, paragraph, starts),
    ),
    entities: entities.map((entity) => ({
      json: JSON.stringify(entity),
      isMentioned: entity.mentions.length > 0,
    })),
  };
}

export function isSameParagraph(
  old: EncodedParagraph | undefined,
  now: EncodedParagraph | undefined,
): boolean {
  if (old === now) return true;
  return old?.json === now?.json && old?.back === now?.back && old?.ahead === now?.ahead;
}

function encodeParagraph(
  annotations: ParagraphAnnotations,
  paragraph: number,
  starts: readonly number[],
): EncodedParagraph {
  let first = paragraph;
  let last = paragraph;
  for (const annotation of annotations) {
    for (const { start, end, by = 0 } of marksOf(annotation)) {
      const base = starts[paragraph + by] ?? 0;
      first = Math.min(first, paragraphAt(starts, base + start));
      last = Math.max(last, paragraphAt(starts, base + end - 1));
    }
  }
  return {
    json: JSON.stringify(annotations),
    places: annotations.flatMap(({ kind, start, end }) => [
      annotationKinds.indexOf(kind),
      start,
      end,
    ]),
    back: paragraph - first,
    ahead: last - paragraph,
  };
}

type RelativeAnnotation = ParagraphAnnotations[number];
type RelativeSpan = Pick<Span, 'start' | 'end'> & { readonly by?: number };

/** The spans that may be marked for an annotation: its own, and the parts of a pledge. */
function marksOf(annotation: RelativeAnnotation): RelativeSpan[] {
  if (annotation.kind !== 'pledge') return [annotation];
  const { cue, pledgerSpan, recipient, purpose, elaborations, mentions } = annotation;
  const parts = [pledgerSpan, recipient, purpose, cue, ...elaborations, ...mentions];
  return [annotation, ...parts.filter((part) => part !== null)];
}
