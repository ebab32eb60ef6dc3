import type { ClaimAnnotation, QuoteAnnotation } from '../../core/model';
import { isFirstPerson } from '../../formats/entityName';
import type { ArticleContext } from '../words/articleContext';
import { escapeMarkdown } from '../words/escapeMarkdown';
import { speakerReason } from '../words/speakerReasons';
import { actorName, quotedWords, row, words, type CardRow } from './cardParts';

/** The speaker in the heading of a card about a quotation or a claim. */
export function speakerHeading(
  { speaker, speakerSpan }: QuoteAnnotation | ClaimAnnotation,
  context: ArticleContext,
): string {
  const { t, index } = context;
  const entity = index.entity(speaker);
  if (!entity && isFirstPerson(speakerSpan?.text ?? ''))
    return t('{0} (here “{1}”)', `**${t('The speaker')}**`, speakerSpan?.text ?? '');
  return actorName(entity, speakerSpan, context) ?? `**${t('Unknown speaker')}**`;
}

/** The rows that cards of quotations and claims share. */
export function saidRows(
  { reason, cue, addressee, occasion }: QuoteAnnotation | ClaimAnnotation,
  { t }: ArticleContext,
): CardRow[] {
  return [
    reason === undefined ? undefined : escapeMarkdown(speakerReason(reason, t)),
    row(t('Cue'), quotedWords(cue, t), t),
    row(t('Said to'), words(addressee, t), t),
    row(t('Occasion'), words(occasion, t), t),
  ];
}
