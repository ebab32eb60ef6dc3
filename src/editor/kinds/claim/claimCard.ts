import type { ClaimAnnotation } from '../../../core/model';
import { claimActWord } from '../../../formats/annotationWords';
import { row, why, type Card } from '../../cards/cardParts';
import { saidRows, speakerHeading } from '../../cards/saidParts';
import type { ArticleContext } from '../../words/articleContext';
import { escapeMarkdown } from '../../words/escapeMarkdown';
import { targetNames } from './claimWords';

/** The card of a claim: who says what of whom, in the reporter's words. */
export function claimCard(claim: ClaimAnnotation, context: ArticleContext): Card {
  const { t, index } = context;
  const targets = targetNames(claim, index, ({ name }) => `**${escapeMarkdown(name)}**`);
  return {
    heading: `$(comment) ${speakerHeading(claim, context)} — ${claimActWord(claim.act, t)}`,
    rows: [...saidRows(claim, context), row(t('Of or to'), targets, t)],
    why: why(claim, context),
  };
}
