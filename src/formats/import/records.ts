import {
  type Annotation,
  type AnnotationKind,
  annotationKinds,
  type Entity,
} from '../../core/model';
import { ImportError } from './importedDocument';

type Fields = Readonly<Record<string, unknown>>;

export const isObject = (value: unknown): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @param where What is read, for the message: “line 3”. @throws ImportError if it is no JSON. */
export function parseJson(text: string, where: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    throw new ImportError(`${where} is no JSON`);
  }
}

const statuses = ['suggested', 'accepted', 'rejected', 'corrected', 'added'];

const isOffset = (value: unknown): value is number =>
  typeof value === 'number' && Number.isInteger(value) && value >= 0;

const isKind = (value: unknown): value is AnnotationKind =>
  annotationKinds.some((kind) => kind === value);

/**
 * An annotation of the model that was written as JSON. What all annotations have is checked; other
 * fields are checked where they are restored.
 * @throws ImportError if it is none.
 */
export function annotationOf(value: unknown, where: string): Annotation {
  if (!isObject(value)) throw new ImportError(`${where} is no annotation`);
  const { id, kind, start, end, text, status } = value;
  if (typeof id !== 'string' || !isKind(kind)) throw new ImportError(`${where} is no annotation`);
  if (!isOffset(start) || !isOffset(end) || start >= end || typeof text !== 'string') {
    throw new ImportError(`${where}: the annotation ${id} has no place`);
  }
  if (!statuses.includes(String(status))) {
    throw new ImportError(`${where}: the annotation ${id} has no status that is known`);
  }
  return value as unknown as Annotation;
}

/** The actors of a document that were written as JSON; what is none is passed over. */
export function entitiesOf(value: unknown): Entity[] {
  if (!Array.isArray(value)) return [];
  return value.filter(
    (each: unknown): each is Entity =>
      isObject(each) &&
      ['id', 'name', 'type'].every((name) => typeof each[name] === 'string') &&
      Array.isArray(each['aliases']) &&
      Array.isArray(each['mentions']),
  );
}

export const textOf = (value: unknown): string | null => (typeof value === 'string' ? value : null);
