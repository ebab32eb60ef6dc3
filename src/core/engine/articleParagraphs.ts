import type { AnnotatedDocument, Annotation, Entity, Span } from '../model';

/**
 * Data of the model with spans counted from the start of their paragraph instead of the source, so
 * that it stays the same when text elsewhere grows. A span in another paragraph counts from the
 * start of that one, and `by` says how many paragraphs further on it is (negative: back). The
 * `paragraph` of an annotation is relative as well, and so always 0.
 */
export type Relative<T> = T extends readonly (infer Item)[]
  ? readonly Relative<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]: Relative<T[Key]> } & (T extends Span ? By : unknown)
    : T;

interface By {
  /** Left out where it is 0. */
  readonly by?: number;
}

/** The annotations of one paragraph, in order of `start`. */
export type ParagraphAnnotations = readonly Relative<Annotation>[];

/** An annotated document by paragraph. */
export interface ArticleParagraphs extends Omit<AnnotatedDocument, 'annotations' | 'entities'> {
  /** Where each paragraph starts in the source, in UTF-16 code units, in order. */
  readonly starts: readonly number[];
  readonly paragraphs: readonly ParagraphAnnotations[];
  /** Relative to the first paragraph. */
  readonly entities: readonly Relative<Entity>[];
}

/** The index of the paragraph that an offset lies in; 0 for offsets before the first. */
export function paragraphAt(starts: ArrayLike<number>, offset: number): number {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return Math.max(0, low - 1);
}

/**
 * @param starts Where the paragraphs start, as `paragraphStarts` gives them.
 * @throws RangeError if an annotation is in a paragraph that is not there.
 */
export function byParagraph(
  { annotations, entities, ...header }: AnnotatedDocument,
  starts: readonly number[],
): ArticleParagraphs {
  const paragraphs = starts.map((): Relative<Annotation>[] => []);
  for (const annotation of annotations) {
    const { paragraph } = annotation;
    const own = paragraphs[paragraph];
    if (!own) throw new RangeError(`There is no paragraph ${String(paragraph)}.`);
    own.push(relative(annotation, paragraph, starts));
  }
  return {
    ...header,
    starts,
    paragraphs,
    entities: entities.map((entity) => relative(entity, 0, starts)),
  };
}

/** The document with all offsets counted from the start of the source again. */
export function wholeDocument({
  starts,
  paragraphs,
  entities,
  title,
  format,
  length,
  ...told
}: ArticleParagraphs): AnnotatedDocument {
  return {
    title,
    format,
    length,
    entities: entities.map((entity) => absolute<Entity>(entity, 0, starts)),
    annotations: paragraphs.flatMap((each, paragraph) =>
      each.map((annotation) => absolute<Annotation>(annotation, paragraph, starts)),
    ),
    ...told,
  };
}

/** A copy of data of the model, relative to a paragraph. */
export function relative<T extends object>(
  value: T,
  paragraph: number,
  starts: ArrayLike<number>,
): Relative<T> {
  const copy = copyOf(value, (nested) => relative(nested, paragraph, starts));
  if (typeof copy.paragraph === 'number') copy.paragraph -= paragraph;
  if (typeof copy.start === 'number' && typeof copy.end === 'number') {
    const own = typeof copy.paragraph === 'number' ? paragraph : paragraphAt(starts, copy.start);
    const base = starts[own] ?? 0;
    copy.start -= base;
    copy.end -= base;
    if (own !== paragraph) copy.by = own - paragraph;
  }
  return copy as Relative<T>;
}

/** The opposite of `relative`. */
export function absolute<T extends object>(
  value: Relative<T>,
  paragraph: number,
  starts: ArrayLike<number>,
): T {
  const copy = copyOf(value, (nested) => absolute(nested, paragraph, starts));
  if (typeof copy.paragraph === 'number') copy.paragraph += paragraph;
  if (typeof copy.start === 'number' && typeof copy.end === 'number') {
    const base = starts[paragraph + (copy.by ?? 0)] ?? 0;
    copy.start += base;
    copy.end += base;
    if (copy.by !== undefined) delete copy.by;
  }
  return copy as T;
}

/** The fields that depend on where the text is, in data of any kind. */
interface Movable {
  start?: number;
  end?: number;
  paragraph?: number;
  by?: number;
}

/** A copy of an object with `move` applied to each object inside it. */
function copyOf(value: object, move: (nested: object) => unknown): Movable {
  // Not a spread: V8 would give each copy a hidden class of its own.
  const copy = Object.assign({}, value) as Record<string, unknown>;
  for (const key in copy) {
    const field = copy[key];
    if (typeof field !== 'object' || field === null) continue;
    if (!Array.isArray(field)) copy[key] = move(field);
    else if (typeof field[0] === 'object') {
      copy[key] = field.map((item: object) => move(item));
    }
  }
  return copy;
}
