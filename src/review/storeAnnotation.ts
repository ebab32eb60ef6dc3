import type { LooseText } from '../anchoring/looseText';
import { selectorOf, type TextSelector } from '../anchoring/textSelector';
import type { Range } from '../core/document/sourceDocument';
import type { AnnotatedDocument, Annotation } from '../core/model';
import { type AnnotationField, fieldsOf } from './annotationFields';
import type { EntityReference, StoredFields, Suggestion, Target } from './decision';
import { asStored, type Stored } from './stored';

/** Writes annotations of one version of an article down so that they can be found in another. */
export class AnnotationStore {
  readonly #loose: LooseText;
  readonly #entities: ReadonlyMap<string, EntityReference>;
  readonly #annotations: ReadonlyMap<string, Annotation>;

  constructor({ entities, annotations }: AnnotatedDocument, loose: LooseText) {
    this.#loose = loose;
    this.#entities = new Map(
      entities.map(({ id, name, type }) => [id, { id, name, type }] as const),
    );
    this.#annotations = new Map(annotations.map((annotation) => [annotation.id, annotation]));
  }

  target({ id, kind, start, end }: Annotation): Target {
    return { annotation: id, kind, selector: this.selector({ start, end }) };
  }

  suggestion(annotation: Annotation): Suggestion {
    const { kind, rule, confidence } = annotation;
    const fields: Record<string, Stored> = {};
    for (const [name, field] of fieldsOf(kind)) {
      const value = new Map<string, unknown>(Object.entries(annotation)).get(name);
      if (value !== undefined) fields[name] = this.value(field, value);
    }
    return { kind, rule, confidence, fields };
  }

  /** Some values of fields of the model (spans of the source, ids) as they are stored. */
  fields(kind: Annotation['kind'], values: Readonly<Record<string, unknown>>): StoredFields {
    const known = fieldsOf(kind);
    return Object.fromEntries(
      Object.entries(values).flatMap(([name, value]) => {
        const field = known.get(name);
        return field ? [[name, value === undefined ? null : this.value(field, value)]] : [];
      }),
    );
  }

  /**
   * @param range Of the source.
   * @throws RangeError if there is no text in it.
   */
  selector(range: Range): TextSelector {
    const selector = selectorOf(this.#loose, range);
    if (!selector) throw new RangeError('There is no text in this range.');
    return selector;
  }

  entity(id: string): EntityReference | undefined {
    return this.#entities.get(id);
  }

  value(field: AnnotationField, value: unknown): Stored {
    if (field.isList && Array.isArray(value)) {
      return value.map((each) => this.#one(field, each)).filter((each) => each !== null);
    }
    return this.#one(field, value);
  }

  #one({ content }: AnnotationField, value: unknown): Stored {
    switch (content) {
      case 'words':
        return value as Stored;
      case 'span':
      case 'data':
        return this.#withSelectors(value);
      case 'entity': {
        const entity = typeof value === 'string' ? this.#entities.get(value) : value;
        return entity ? asStored({ entity: entity as EntityReference }) : null;
      }
      case 'link': {
        const annotation = typeof value === 'string' ? this.#annotations.get(value) : undefined;
        return annotation ? asStored({ link: this.target(annotation) }) : null;
      }
    }
  }

  /** Plain data of the model with a selector in place of the three fields of each span. */
  #withSelectors(value: unknown): Stored {
    if (Array.isArray(value)) return value.map((each) => this.#withSelectors(each));
    if (typeof value !== 'object' || value === null) return value as Stored;
    const { start, end, ...rest } = value as { start?: unknown; end?: unknown };
    const fields: Record<string, Stored> = {};
    for (const [name, each] of Object.entries(isSpan(start, end) ? rest : value)) {
      if (!isSpan(start, end) || name !== 'text') fields[name] = this.#withSelectors(each);
    }
    if (!isSpan(start, end)) return fields;
    const selector = selectorOf(this.#loose, { start: Number(start), end: Number(end) });
    return selector ? { ...fields, ...(asStored({ selector }) as object) } : null;
  }
}

const isSpan = (start: unknown, end: unknown): boolean =>
  typeof start === 'number' && typeof end === 'number';
