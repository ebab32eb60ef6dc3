import type { ArticleContext } from '../words/articleContext';
import type { ArticleRow } from './articleRow';
import { withReviewAsides } from './reviewAsides';
import { nested, speakerIdOf, type NestedUtterance, type Utterance } from './utterances';

/** The rows of some utterances, each with those inside it below. */
export function utteranceRows(
  utterances: readonly Utterance[],
  context: ArticleContext,
): readonly ArticleRow[] {
  return nested(utterances).map((each) => nestedRow(each, context, undefined));
}

/** The row of one utterance alone. */
export function utteranceRow(
  { annotation, spoken }: Utterance,
  context: ArticleContext,
  speakerAbove?: string | null,
): ArticleRow {
  const words = spoken.row(annotation, context, speakerAbove);
  return {
    id: annotation.id,
    ...withReviewAsides(words, annotation, context.t),
    tint: annotation.kind,
    range: annotation,
    annotation: annotation.id,
    children: [],
  };
}

function nestedRow(
  utterance: NestedUtterance,
  context: ArticleContext,
  speakerAbove: string | null | undefined,
): ArticleRow {
  const speaker = speakerIdOf(utterance);
  return {
    ...utteranceRow(utterance, context, speakerAbove),
    children: utterance.children.map((child) => nestedRow(child, context, speaker)),
  };
}
