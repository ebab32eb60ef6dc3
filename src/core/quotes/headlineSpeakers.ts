import { firstEndingAfter } from '../document/binarySearch';
import type { Discourse, Paragraph } from '../language/discourse';
import { nounPhraseAfter } from '../language/nounPhrases';
import { isVerbal, toRange } from './attribution';
import type { Beside } from './besideQuotation';
import type { MarkedQuotation } from './quotationMarks';
import type { FoundQuote } from './speech';

/** Longest name of a speaker in a headline, in words. */
const LABEL_WORDS = 7;

/**
 * “Teachers' union: ‘No deal, no school’”, “‘We were left on the roof’: survivors speak”: what
 * stands on the other side of the colon in a headline, when it is a noun phrase.
 */
export function headlineSource(
  { text }: Discourse,
  paragraph: Paragraph,
  quotation: MarkedQuotation,
): Beside | null {
  const sentence = paragraph.sentences[0];
  if ((paragraph.kind !== 'heading' && paragraph.index > 0) || !sentence) return null;
  const lead = text.slice(paragraph.start, quotation.start).trimEnd();
  const tokens = sentence.tagged;
  if (lead.endsWith(':')) {
    const source = { start: paragraph.start, end: paragraph.start + lead.length - 1 };
    const words = tokens.filter((one) => one.end <= source.end);
    const names = words.length > 0 && words.length <= LABEL_WORDS && !words.some(isVerbal);
    const cue = { start: source.end, end: source.end + 1 };
    return names ? { sentence, source, cue, rule: 'headline-colon' } : null;
  }
  if (lead !== '' || !/^(?::|\s[–—-])\s/.test(text.slice(quotation.end, quotation.end + 3)))
    return null;
  const from = tokens.findIndex((one) => one.start > quotation.end);
  const phrase = from < 0 ? null : nounPhraseAfter(tokens, from);
  if (!phrase || phrase.to - phrase.from > LABEL_WORDS) return null;
  const cue = { start: quotation.end, end: quotation.end + 1 };
  return { sentence, source: toRange(tokens, phrase), cue, rule: 'headline-colon' };
}

/** How many quotations below a headline may hold its words: those of its article. */
const REACH = 200;

/** A headline quotes words that the text below gives to their speaker. */
export function withHeadlineSpeakers(
  discourse: Discourse,
  quotes: readonly FoundQuote[],
): FoundQuote[] {
  const wordsOf = (quote: FoundQuote): string =>
    discourse.text
      .slice(quote.start, quote.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return quotes.map((quote, at) => {
    if (quote.speaker) return quote;
    const { paragraphs } = discourse;
    const kind = paragraphs[firstEndingAfter(paragraphs, quote.end - 1)]?.kind;
    if (kind !== 'heading' && quote.start > 0) return quote;
    const words = wordsOf(quote);
    if (!words.includes(' ')) return quote;
    const said = quotes
      .slice(at + 1, at + REACH)
      .find((other) => other.speaker !== null && wordsOf(other).includes(words));
    if (!said) return quote;
    const { speaker, source, cue } = said;
    const form = quote.form === 'scare' ? 'partial' : quote.form;
    const rule = 'same-words-below';
    return { ...quote, speaker, source, cue, form, reason: undefined, confidence: 0.8, rule };
  });
}
