import type { MoneyAnnotation, PledgeAnnotation, PledgeState, Span } from '../../core/model';
import type { DocumentIndex } from '../documentIndex';
import { escapeMarkdown } from '../escapeMarkdown';
import { formatAmount } from '../formatAmount';
import { pledgeStateWord } from '../modelWords';
import { actorName, card, quotedWords, row, why, words, type CardContext } from './cardParts';

/** The card of a pledge: one plain sentence, then its parts. */
export function pledgeCard(pledge: PledgeAnnotation, context: CardContext): string {
  const { t, index } = context;
  const money = moneyOf(pledge, index);
  const behalf = index.entity(pledge.onBehalfOf);
  const pledger =
    actorName(index.entity(pledge.pledger), pledge.pledgerSpan, context) ??
    t('the text does not say');
  return card(
    `$(credit-card) ${pledgeSentence(pledge, context)}`,
    [
      row(t('Amount'), money && amountInFull(money, context)),
      row(
        t('Pledged by'),
        behalf ? t('{0} for **{1}**', pledger, escapeMarkdown(behalf.name)) : pledger,
      ),
      row(t('To'), words(pledge.recipient)),
      row(t('Purpose'), words(pledge.purpose)),
      row(t('More on its use'), list(pledge.elaborations)),
      row(t('Named again'), list(pledge.mentions)),
      row(t('Cue'), quotedWords(pledge.cue)),
      row(t('State'), pledge.state === 'pledged' ? undefined : pledgeStateWord(pledge.state, t)),
    ],
    why(pledge, context),
  );
}

/** The money that a pledge names. */
export function moneyOf(
  pledge: PledgeAnnotation,
  index: DocumentIndex,
): MoneyAnnotation | undefined {
  const money = index.annotation(pledge.money);
  return money?.kind === 'money' ? money : undefined;
}

function pledgeSentence(pledge: PledgeAnnotation, { t, index }: CardContext): string {
  const pledger = index.entity(pledge.pledger);
  const who = `**${escapeMarkdown(pledger?.name ?? pledge.pledgerSpan?.text ?? t('Someone'))}**`;
  const amount = `**${escapeMarkdown(pledge.text)}**`;
  const sentences: Record<PledgeState, string> = {
    pledged: t('{0} pledges {1}', who, amount),
    paid: t('{0} has paid {1}', who, amount),
    conditional: t('{0} would give {1}', who, amount),
    denied: t('{0} denies pledging {1}', who, amount),
    withdrawn: t('{0} withdraws {1}', who, amount),
    criticised: t('{0}: a pledge of {1}, criticised', who, amount),
  };
  const recipient = pledge.recipient && withPreposition(pledge.recipient.text, /^(to|for)\b/i);
  const purpose =
    pledge.purpose && withPreposition(pledge.purpose.text, /^(to|for|towards?|in)\b/i);
  const tail = [
    recipient && (recipient.has ? recipient.text : t('to {0}', recipient.text)),
    purpose && (purpose.has ? purpose.text : t('for {0}', purpose.text)),
  ].filter((part) => part !== null);
  return `${[sentences[pledge.state], ...tail].join(' ')}.`;
}

function withPreposition(text: string, preposition: RegExp): { text: string; has: boolean } {
  return { text: escapeMarkdown(text), has: preposition.test(text) };
}

function amountInFull(money: MoneyAnnotation, { t, locale }: CardContext): string {
  const full = [
    money.qualifier && escapeMarkdown(money.qualifier),
    `**${escapeMarkdown(formatAmount(money, locale))}**`,
    money.period && escapeMarkdown(money.period),
  ]
    .filter((part) => part !== undefined)
    .join(' ');
  const isUnknown = money.currency === null && !money.share;
  const told = isUnknown ? t('{0} (currency not known)', full) : full;
  if (!money.equivalent) return told;
  const converted = escapeMarkdown(formatAmount(money.equivalent, locale));
  return t('{0}, in the text also **{1}**', told, converted);
}

function list(spans: readonly Span[]): string | undefined {
  return spans.length === 0 ? undefined : spans.map((span) => quotedWords(span)).join(' · ');
}
