import type { AnnotatedDocument, Annotation } from '../../core/model';
import { actorCard } from './actorCard';
import { wholeCard, type Card, type CardContext } from './cardParts';
import { pledgeCard } from './pledgeCard';
import { claimCard, quoteCard } from './speechCard';
import type { CardLinks } from './cardLinks';
import { indexOf, type DocumentIndex, type Place } from '../articles/documentIndex';
import type { Localisation } from '../words/localisation';
import { retellsPledge } from '../articles/retoldPledges';

/** What to show at one place: a card as markdown and the words it is about. */
export interface HoverCard {
  readonly markdown: string;
  readonly place: Place;
}

/** An annotation that has a card; money is told on the card of its pledge. */
type Carded = Exclude<Annotation, { kind: 'money' }>;

/**
 * The card for the places at an offset, innermost first: the whole card of the innermost, and
 * below a rule one line for each wider one. Undefined where nothing is marked.
 */
export function hoverCard(
  places: readonly Place[],
  index: DocumentIndex,
  l10n: Localisation,
  links: CardLinks = () => '',
): HoverCard | undefined {
  const context: CardContext = { ...l10n, index };
  const told = new Map<Carded, Place>();
  for (const place of places) {
    const { annotation } = place;
    if (annotation.kind === 'money' || told.has(annotation)) continue;
    if (annotation.kind === 'claim' && retellsPledge(annotation, index)) continue;
    told.set(annotation, place);
  }
  const [first, ...wider] = told;
  if (!first) return undefined;
  const [innermost, place] = first;
  const markdown = [
    wholeCard(cardOf(innermost, context), links(innermost, place.start)),
    wider.map(([annotation]) => cardOf(annotation, context).heading).join('\n\n'),
  ];
  return { place, markdown: markdown.filter((each) => each !== '').join('\n\n---\n\n') };
}

/** The card of one annotation, as the outline shows it beside a row. */
export function annotationCard(
  document: AnnotatedDocument,
  id: string,
  l10n: Localisation,
): string | undefined {
  const index = indexOf(document);
  const annotation = index.annotation(id);
  if (!annotation || annotation.kind === 'money') return undefined;
  return wholeCard(cardOf(annotation, { ...l10n, index }));
}

function cardOf(annotation: Carded, context: CardContext): Card {
  switch (annotation.kind) {
    case 'actor':
      return actorCard(annotation, context);
    case 'pledge':
      return pledgeCard(annotation, context);
    case 'quote':
      return quoteCard(annotation, context);
    case 'claim':
      return claimCard(annotation, context);
  }
}
