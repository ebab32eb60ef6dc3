import type { MoneyAnnotation, PledgeAnnotation, Span } from '../../../core/model';
import { quotedWords, row, why, words, type Card } from '../../cards/cardParts';
import type { ArticleContext } from '../../words/articleContext';
import { escapeMarkdown } from '../../words/escapeMarkdown';
import type { Translate } from '../../words/localisation';
import { markdownWriting } from '../../words/writing';
import { currencyNote } from '../money/currencyNote';
import { formatShortAmount } from '../../../formats/formatAmount';
import { moneyOf } from './pledgeMoney';
import { isRecipientInPurpose, pledgeSentence, saysPledgerSpan } from './pledgeSentence';
import { pledgeStateNote } from './pledgeWords';

/** The card of a pledge: one sentence, then rows with what the sentence leaves out. */
export function pledgeCard(pledge: PledgeAnnotation, context: ArticleContext): Card {
  const { t, index } = context;
  return {
    heading: `$(credit-card) ${pledgeSentence(pledge, context, markdownWriting)}`,
    rows: [
      row(t('Amount'), unknownCurrency(moneyOf(pledge, index), context), t),
      row(t('Currency'), currencyOf(moneyOf(pledge, index), context), t),
      row(
        t('Pledged by'),
        saysPledgerSpan(pledge, context) ? undefined : quotedWords(pledge.pledgerSpan, t),
        t,
      ),
      row(t('To'), isRecipientInPurpose(pledge) ? words(pledge.recipient, t) : undefined, t),
      row(t('More on its use'), list(pledge.elaborations, t), t),
      row(t('Named again'), list(pledge.mentions, t), t),
      row(t('Cue'), quotedWords(pledge.cue, t), t),
      row(t('State'), pledgeStateNote(pledge.state, t), t),
    ],
    why: why(pledge, context),
  };
}

/** The number of an amount such as “5 million crowns”, which the sentence leaves in words. */
function unknownCurrency(
  money: MoneyAnnotation | undefined,
  { t, locale }: ArticleContext,
): string | undefined {
  if (money?.currency !== null || money.share) return undefined;
  return t('{0} (currency not known)', `**${escapeMarkdown(formatShortAmount(money, locale))}**`);
}

function currencyOf(
  money: MoneyAnnotation | undefined,
  context: ArticleContext,
): string | undefined {
  const note = money && currencyNote(money, context);
  return note === undefined ? undefined : escapeMarkdown(note);
}

function list(spans: readonly Span[], t: Translate): string | undefined {
  return spans.length === 0 ? undefined : spans.map((span) => quotedWords(span, t)).join(' · ');
}
