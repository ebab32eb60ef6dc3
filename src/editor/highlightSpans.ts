import type { AnnotatedDocument } from '../core/model';
import type { Range } from '../core/document/sourceDocument';
import { indexOf } from './documentIndex';
import { pledgeParts } from './pledgeParts';

/**
 * What is marked in the editor; `pledgePart` is what says more of a pledge than its amount, and
 * `blockQuote` whole paragraphs of one speaker.
 */
export const highlightKinds = [
  'claim',
  'blockQuote',
  'quote',
  'pledgePart',
  'actor',
  'pledge',
] as const;

export type HighlightKind = (typeof highlightKinds)[number];

export type HighlightSpans = Readonly<Record<HighlightKind, readonly Range[]>>;

/** The spans to mark, by kind, each in order of `start`. */
export function highlightSpans(document: AnnotatedDocument): HighlightSpans {
  const spans: Record<HighlightKind, Range[]> = {
    claim: [],
    blockQuote: [],
    quote: [],
    pledgePart: [],
    actor: [],
    pledge: [],
  };
  for (const annotation of indexOf(document).annotations) {
    if (annotation.kind === 'money') continue;
    const isBlock = annotation.kind === 'quote' && annotation.form === 'block';
    spans[isBlock ? 'blockQuote' : annotation.kind].push(annotation);
    if (annotation.kind === 'pledge') spans.pledgePart.push(...pledgeParts(annotation));
  }
  spans.pledgePart.sort((a, b) => a.start - b.start);
  return spans;
}
