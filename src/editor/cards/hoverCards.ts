import type { AnnotatedDocument, Annotation } from '../../core/model';
import { indexOf, type Place } from '../articles/documentIndex';
import { kindOf } from '../kinds/kinds';
import type { ArticleContext } from '../words/articleContext';
import type { Localisation } from '../words/localisation';
import type { CardLinks } from './cardLinks';
import { wholeCard, type Card } from './cardParts';

/** What to show at one place: a card as Markdown and the words it is about. */
export interface HoverCard {
  readonly markdown: string;
  readonly place: Place;
}

/**
 * The card for the places at an offset, innermost first: the whole card of the innermost, and
 * below it one line for each wider one. Undefined where nothing is marked.
 */
export function hoverCard(
  places: readonly Place[],
  context: ArticleContext,
  links: CardLinks = () => '',
): HoverCard | undefined {
  const cards = new Map<Annotation, { readonly place: Place; readonly card: Card }>();
  for (const place of places) {
    const { annotation } = place;
    const kind = kindOf(annotation);
    if (!kind || cards.has(annotation) || kind.isRedundant?.(annotation, context.index)) continue;
    cards.set(annotation, { place, card: kind.card(annotation, context) });
  }
  const [innermost, ...wider] = cards.values();
  if (!innermost) return undefined;
  const { place, card } = innermost;
  const markdown = [
    wholeCard(card, links(place.annotation, place.start)),
    wider.map(({ card: { heading } }) => heading).join('\n\n'),
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
  const card = annotation && kindOf(annotation)?.card(annotation, { ...l10n, index });
  return card && wholeCard(card);
}
