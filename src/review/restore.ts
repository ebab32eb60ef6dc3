import type { LooseText } from '../anchoring/looseText';
import type { TextSelector } from '../anchoring/textSelector';
import type { Range } from '../core/document/sourceDocument';
import type { Span } from '../core/model';
import type { AnnotationField } from './annotationFields';
import type { EntityReference, Target } from './decision';
import type { Places } from './places';
import type { Stored, StoredEntity, StoredLink, StoredSpan } from './stored';

/** What stored values are found with in the article as it is now. */
export interface Restoring {
  readonly loose: LooseText;
  readonly places: Places;
  /** A span of a range of the source. */
  spanOf(range: Range): Span;
  entityOf(reference: EntityReference): string;
  /** The id of an annotation as it is now; null if it is not there. */
  linkOf(target: Target): string | null;
}

/** All selectors in a stored value. */
export function selectorsIn(value: Stored | undefined): TextSelector[] {
  if (typeof value !== 'object' || value === null) return [];
  if ('selector' in value) {
    const { selector, ...rest } = value as unknown as StoredSpan;
    return [selector, ...selectorsIn(rest as Stored)];
  }
  return Object.values(value).flatMap((each: Stored) => selectorsIn(each));
}

/** A stored value as the model has it; null for what is no more. */
export function restored(field: AnnotationField, value: Stored, article: Restoring): unknown {
  if (field.isList) {
    if (!Array.isArray(value)) return [];
    return value
      .map((each: Stored) => restoredOne(field, each, article))
      .filter((each) => each !== null);
  }
  return restoredOne(field, value, article);
}

function restoredOne(field: AnnotationField, value: Stored, article: Restoring): unknown {
  if (typeof value !== 'object' || value === null) return value;
  switch (field.content) {
    case 'words':
      return null;
    case 'entity':
      return article.entityOf((value as unknown as StoredEntity).entity);
    case 'link':
      return article.linkOf((value as unknown as StoredLink).link);
    case 'span':
    case 'data':
      return withSpans(value, article);
  }
}

/** Null if a span in it does not stand in the text any more. */
function withSpans(value: Stored, article: Restoring): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map((each: Stored) => withSpans(each, article));
  const fields: Record<string, unknown> = {};
  for (const [name, each] of Object.entries(value)) {
    if (name === 'selector') continue;
    fields[name] = withSpans(each as Stored, article);
    if (fields[name] === null && each !== null) return null;
  }
  if (!('selector' in value)) return fields;
  const span = spanAt((value as unknown as StoredSpan).selector, article);
  return span ? { ...span, ...fields } : null;
}

/** The span where a selector's words stand; null if that is not known. */
export function spanAt(selector: TextSelector, article: Restoring): Span | null {
  const range = article.places.rangeOf(selector);
  return range ? article.spanOf(article.loose.toSource(range)) : null;
}
