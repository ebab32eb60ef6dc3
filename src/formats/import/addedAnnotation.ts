import type { Annotation, AnnotationKind, Span } from '../../core/model';

/** An annotation that another program added, with the fields that it told. */
export const addedAnnotation = (
  id: string,
  kind: AnnotationKind,
  span: Span,
  fields: Readonly<Record<string, unknown>>,
): Annotation =>
  ({
    id,
    kind,
    ...span,
    paragraph: 0,
    confidence: 1,
    rule: 'reviewer',
    status: 'added',
    ...fields,
  }) as unknown as Annotation;
