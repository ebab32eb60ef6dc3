import type { ClaimAnnotation, QuoteAnnotation } from '../../core/model';
import { engineWords } from '../words/engineWords';
import { escapeMarkdown } from '../words/escapeMarkdown';
import { claimActWord, quoteFormWord } from '../words/modelWords';
import { shorten } from '../words/shorten';
import { actorName, quotedWords, row, why, words, type Card, type CardContext } from './cardParts';

/** The card of a quotation: whose words they are. */
export function quoteCard(quote: QuoteAnnotation, context: CardContext): Card {
  const { t, index } = context;
  const continued = quote.continues === null ? undefined : index.annotation(quote.continues);
  return {
    heading:
      quote.form === 'scare' && quote.speaker === null
        ? `$(quote) **${t('Scare quote')}**`
        : `$(quote) ${speakerOf(quote, context)} — ${quoteFormWord(quote.form, t)}`,
    rows: [
      ...speechRows(quote, context),
      row(t('Continues'), continued && escapeMarkdown(shorten(continued.text, 80))),
    ],
    why: why(quote, context),
  };
}

/** The card of a claim: what is said of whom, in the reporter's words. */
export function claimCard(claim: ClaimAnnotation, context: CardContext): Card {
  const { t, index } = context;
  const targets = claim.targets.map((id) => index.entity(id)).filter((each) => each !== undefined);
  return {
    heading: `$(comment) ${speakerOf(claim, context)} — ${claimActWord(claim.act, t)}`,
    rows: [
      ...speechRows(claim, context),
      row(t('Of or to'), targets.map(({ name }) => `**${escapeMarkdown(name)}**`).join(', ')),
    ],
    why: why(claim, context),
  };
}

type Speechlike = QuoteAnnotation | ClaimAnnotation;

function speakerOf({ speaker, speakerSpan }: Speechlike, context: CardContext): string {
  const name = actorName(context.index.entity(speaker), speakerSpan, context);
  return name ?? `**${context.t('Unknown speaker')}**`;
}

function speechRows(speech: Speechlike, { t }: CardContext): (string | undefined)[] {
  return [
    speech.reason === undefined ? undefined : escapeMarkdown(engineWords(speech.reason, t)),
    row(t('Cue'), quotedWords(speech.cue)),
    row(t('Said to'), words(speech.addressee)),
    row(t('Occasion'), words(speech.occasion)),
  ];
}
