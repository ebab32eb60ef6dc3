import type { Annotation, ClaimAnnotation, QuoteAnnotation } from '../core/model';
import type { AnnotationLookup } from './annotationLookup';

/** What one speaker says in a document. */
export interface Spoken {
  /** Null where nobody is named. */
  readonly speaker: string | null;
  readonly said: readonly (QuoteAnnotation | ClaimAnnotation)[];
}

/**
 * Quotations and claims by speaker, in the order in which speakers are first heard; what nobody is
 * named for comes last. Where a speaker is no known actor it is the article's words for them. Terms
 * in quotation marks are nobody's.
 */
export function spokenBy(
  annotations: readonly Annotation[],
  lookup: AnnotationLookup,
): readonly Spoken[] {
  const groups = new Map<string, (QuoteAnnotation | ClaimAnnotation)[]>();
  for (const one of annotations) {
    if (one.kind !== 'quote' && one.kind !== 'claim') continue;
    if (one.kind === 'quote' && one.form === 'scare') continue;
    const speaker = lookup.nameOf(one.speaker) || (one.speakerSpan?.text ?? '');
    groups.set(speaker, [...(groups.get(speaker) ?? []), one]);
  }
  const named = [...groups].filter(([speaker]) => speaker !== '');
  const unnamed = groups.get('');
  return [
    ...named.map(([speaker, said]) => ({ speaker, said })),
    ...(unnamed ? [{ speaker: null, said: unnamed }] : []),
  ];
}
