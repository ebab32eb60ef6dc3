import type { MoneyAnnotation, PledgeAnnotation, Span } from '../../core/model';
import { currencyNote } from './currencyNote';
import { escapeMarkdown } from '../words/escapeMarkdown';
import { formatAmount } from '../words/formatAmount';
import { pledgeStateNote } from '../words/modelWords';
import { moneyOf } from '../articles/pledgeMoney';
import { isRecipientInPurpose, pledgeSentence, saysPledgerSpan } from '../words/pledgeSentence';
import { markdownWriting } from '../words/writing';
import { quotedWords, row, why, words, type Card, type CardContext } from './cardParts';

/** The card of a pledge: one plain sentence, then what the sentence does not say. */
export function pledgeCard(pledge: PledgeAnnotation, context: CardContext): Card {
  const { t, index } = context;
  return {
    heading: `$(credit-card) ${pledgeSentence(pledge, index, context, markdownWriting)}`,
    rows: [
      row(t('Amount'), unknownCurrency(moneyOf(pledge, index), context)),
      row(t('Currency'), currencyOf(moneyOf(pledge, index), context)),
      row(
        t('Pledged by'),
        saysPledgerSpan(pledge, index) ? undefined : quotedWords(pledge.pledgerSpan),
      ),
      row(t('To'), isRecipientInPurpose(pledge) ? words(pledge.recipient) : undefined),
      row(t('More on its use'), list(pledge.elaborations)),
      row(t('Named again'), list(pledge.mentions)),
      row(t('Cue'), quotedWords(pledge.cue)),
      row(t('State'), pledgeStateNote(pledge.state, t)),
    ],
    why: why(pledge, context),
  };
}

/** The number behind words such as “5 million crowns”, which the sentence leaves as they are. */
function unknownCurrency(
  money: MoneyAnnotation | undefined,
  { t, locale }: CardContext,
): string | undefined {
  if (money?.currency !== null || money.share) return undefined;
  return t('{0} (currency not known)', `**${escapeMarkdown(formatAmount(money, locale))}**`);
}

function currencyOf(money: MoneyAnnotation | undefined, context: CardContext): string | undefined {
  const note = money && currencyNote(money, context);
  return note === undefined ? undefined : escapeMarkdown(note);
}

function list(spans: readonly Span[]): string | undefined {
  return spans.length === 0 ? undefined : spans.map((span) => quotedWords(span)).join(' · ');
}
