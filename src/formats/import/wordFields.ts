import type { Annotation, AnnotationStatus } from '../../core/model';
import { changed } from './textPlaces';

/** Fields that other programs tell in words, by kind. */
const fields: Readonly<Record<Annotation['kind'], readonly string[]>> = {
  actor: ['type', 'mention', 'role'],
  money: ['amount', 'amountMax', 'currency', 'qualifier', 'use', 'period'],
  pledge: ['state'],
  quote: ['form'],
  claim: ['act'],
};

/**
 * The annotation with fields, status and note as another program has them; itself where they are the
 * same.
 * @param words By field; what is not in it stays.
 */
export function withWords(annotation: Annotation, words: ReadonlyMap<string, string>): Annotation {
  const before = new Map<string, unknown>(Object.entries(annotation));
  const others = fields[annotation.kind].flatMap((name) => {
    const value = words.get(name);
    return value === undefined || value === before.get(name) ? [] : [[name, value] as const];
  });
  const corrected =
    others.length === 0
      ? annotation
      : changed({ ...annotation, ...Object.fromEntries(others) } as Annotation);
  const noted = withNote(corrected, words.get('note'));
  const status = words.get('status');
  // A correction says more than the status that stood there before it.
  if (status === undefined || status === annotation.status || others.length > 0) return noted;
  return { ...changed(noted), status: status as AnnotationStatus };
}

/** The annotation with other values in some fields; what is undefined goes. */
export function withFields(
  annotation: Annotation,
  fields: Readonly<Record<string, unknown>>,
): Annotation {
  const before = new Map<string, unknown>(Object.entries(annotation));
  const isNew = Object.entries(fields).filter(
    ([name, value]) => JSON.stringify(value ?? null) !== JSON.stringify(before.get(name) ?? null),
  );
  if (isNew.length === 0) return annotation;
  return changed({ ...annotation, ...Object.fromEntries(isNew) } as Annotation);
}

function withNote(annotation: Annotation, note: string | undefined): Annotation {
  const isSame = oneLine(note ?? '') === oneLine(annotation.note ?? '');
  return note === undefined || isSame ? annotation : { ...annotation, note };
}

/** Formats may have a note on one line alone. */
const oneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();
