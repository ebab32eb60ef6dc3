import type { AnnotationKind } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import type { MarkedKind } from '../marks/highlightSpans';
import type { Localisation } from '../words/localisation';

/** How many there are of each kind; of actors, how many different ones. */
export type AnnotationCounts = Readonly<Record<MarkedKind, number>>;

export function countAnnotations(index: DocumentIndex): AnnotationCounts {
  const counts: Record<AnnotationKind, number> = {
    actor: 0,
    money: 0,
    pledge: 0,
    quote: 0,
    claim: 0,
  };
  index.forEachOutline((kind) => {
    counts[kind] += 1;
  });
  const { pledge, quote, claim } = counts;
  const actors = index.document.entities.filter(({ mentions }) => mentions.length > 0);
  return { actor: actors.length, pledge, quote, claim };
}

/** The counts in words, one kind each, without those there are none of. */
export function countWords(counts: AnnotationCounts, { t }: Localisation): string[] {
  const { actor, pledge, quote, claim } = counts;
  return [
    actor === 0 ? '' : actor === 1 ? t('1 actor') : t('{0} actors', actor),
    pledge === 0 ? '' : pledge === 1 ? t('1 pledge') : t('{0} pledges', pledge),
    quote === 0 ? '' : quote === 1 ? t('1 quotation') : t('{0} quotations', quote),
    claim === 0 ? '' : claim === 1 ? t('1 claim') : t('{0} claims', claim),
  ].filter((words) => words !== '');
}
