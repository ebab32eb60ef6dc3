import type { DocumentIndex } from './documentIndex';
import type { MarkedKind } from './highlightSpans';
import type { Speech } from './localise';

/** How many there are of each kind; of actors, how many different ones. */
export type AnnotationCounts = Readonly<Record<MarkedKind, number>>;

export function countAnnotations(index: DocumentIndex): AnnotationCounts {
  return {
    actor: index.actorCount,
    pledge: index.count('pledge'),
    quote: index.count('quote'),
    claim: index.count('claim'),
  };
}

/** The counts in words, one kind each, without those there are none of. */
export function countWords(counts: AnnotationCounts, { t }: Speech): string[] {
  const { actor, pledge, quote, claim } = counts;
  return [
    actor === 0 ? '' : actor === 1 ? t('1 actor') : t('{0} actors', actor),
    pledge === 0 ? '' : pledge === 1 ? t('1 pledge') : t('{0} pledges', pledge),
    quote === 0 ? '' : quote === 1 ? t('1 quotation') : t('{0} quotations', quote),
    claim === 0 ? '' : claim === 1 ? t('1 claim') : t('{0} claims', claim),
  ].filter((words) => words !== '');
}
