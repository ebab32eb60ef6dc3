import type { AnnotatedDocument, Annotation } from '../core/model';
import type { Range } from '../core/document/sourceDocument';
import { actorCard } from './cards/actorCard';
import type { CardContext } from './cards/cardParts';
import { pledgeCard } from './cards/pledgeCard';
import { claimCard, quoteCard } from './cards/speechCard';
import { indexOf } from './documentIndex';
import type { Speech } from './localise';
import { pledgeParts } from './pledgeParts';
import { retellsPledge } from './retoldPledges';

/** What to show at one place: the cards as markdown and the words they are about. */
export interface HoverCard extends Range {
  readonly markdown: string;
}

/** An annotation that has a card; money is told on the card of its pledge. */
type Carded = Exclude<Annotation, { kind: 'money' }>;

/**
 * The cards for an offset of the source, the innermost span first and each wider one below a
 * rule; undefined where nothing is marked.
 */
export function hoverCard(
  document: AnnotatedDocument,
  offset: number,
  speech: Speech,
): HoverCard | undefined {
  const context: CardContext = { ...speech, index: indexOf(document) };
  const found: (Range & { readonly annotation: Carded })[] = [];
  const { annotations } = context.index;
  for (const annotation of annotations) {
    if (annotation.kind === 'money') continue;
    if (annotation.kind === 'claim' && retellsPledge(annotation, annotations)) continue;
    const here = placesOf(annotation).find(({ start, end }) => start <= offset && offset < end);
    if (here) found.push({ annotation, start: here.start, end: here.end });
  }
  found.sort((a, b) => a.end - a.start - (b.end - b.start));
  const [innermost] = found;
  if (!innermost) return undefined;
  return {
    start: innermost.start,
    end: innermost.end,
    markdown: found.map(({ annotation }) => cardOf(annotation, context)).join('\n\n---\n\n'),
  };
}

/** The card of one annotation, as the outline shows it beside a row. */
export function annotationCard(
  document: AnnotatedDocument,
  id: string,
  speech: Speech,
): string | undefined {
  const index = indexOf(document);
  const annotation = index.annotation(id);
  if (!annotation || annotation.kind === 'money') return undefined;
  return cardOf(annotation, { ...speech, index });
}

function placesOf(annotation: Carded): readonly Range[] {
  return annotation.kind === 'pledge' ? [annotation, ...pledgeParts(annotation)] : [annotation];
}

function cardOf(annotation: Carded, context: CardContext): string {
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
