import type { Discourse, Paragraph } from '../language/discourse';
import { nounPhraseAfter } from '../language/nounPhrases';
import type { Trail } from '../replay/trail';
import { isVerbal, toRange } from './attribution';
import type { Beside } from './besideQuotation';
import type { MarkedQuotation } from './quotationMarks';
import type { FoundQuote, SpeechLayer } from './speech';

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
  if (lead !== '' || !/^(?::|\s[–—-])\s/.test(text.from(quotation.end, 3))) return null;
  const from = tokens.findIndex((one) => one.start > quotation.end);
  const phrase = from < 0 ? null : nounPhraseAfter(tokens, from);
  if (!phrase || phrase.to - phrase.from > LABEL_WORDS) return null;
  const cue = { start: quotation.end, end: quotation.end + 1 };
  return { sentence, source: toRange(tokens, phrase), cue, rule: 'headline-colon' };
}

/** How many quotations below a headline may hold its words: those of its article. */
const REACH = 200;

/** A headline quotes words that the text below gives to their speaker. */
export function addHeadlineSpeakers(discourse: Discourse, speech: SpeechLayer, trail: Trail): void {
  const { paragraphs } = discourse;
  const wordsOf = (quote: FoundQuote): string =>
    discourse.text
      .slice(quote.start, quote.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  const headings = paragraphs.filter(({ kind, index }) => kind === 'heading' || index === 0);
  trail.each(headings, ({ kind, index }) => {
    for (const [at, quote] of speech.quotesIn(index).entries()) {
      if (quote.speaker || (kind !== 'heading' && quote.start > 0)) continue;
      const words = wordsOf(quote);
      if (!words.includes(' ')) continue;
      const said = quotesBehind(speech, paragraphs.length, index, at).find(
        (other) => other.speaker !== null && wordsOf(other).includes(words),
      );
      if (!said) continue;
      speech.change(index, quote, 'speaker', said.speaker);
      speech.change(index, quote, 'source', said.source);
      speech.change(index, quote, 'cue', said.cue);
      if (quote.form === 'scare') speech.change(index, quote, 'form', 'partial');
      speech.change(index, quote, 'reason', undefined);
      speech.change(index, quote, 'confidence', 0.8);
      speech.change(index, quote, 'rule', 'same-words-below');
    }
  });
}

/** The quotations behind one of a paragraph, as far as an article reaches. */
function quotesBehind(
  speech: SpeechLayer,
  paragraphs: number,
  index: number,
  at: number,
): FoundQuote[] {
  const found = speech.quotesIn(index).slice(at + 1);
  for (let next = index + 1; next < paragraphs && found.length < REACH - 1; next++) {
    found.push(...speech.quotesIn(next));
  }
  return found.slice(0, REACH - 1);
}
