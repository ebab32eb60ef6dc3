import { type Discourse, sentenceAt } from '../language/discourse';
import type { QuoteForm } from '../model';
import type { Attribution } from './attribution';
import type { MarkedQuotation } from './quotationMarks';
import type { FoundQuote } from './speech';

/** A sentence of its own, or a part of one. */
export function formOf(
  discourse: Discourse,
  { inner, start, end }: MarkedQuotation,
  attribution: Attribution | undefined,
  earlier?: FoundQuote,
): QuoteForm {
  const text = discourse.text.slice(inner.start, inner.end).trim();
  const words = text.split(/\s+/).length;
  const opensAsSentence =
    /^(?:…\s*|\.{3}\s*)?\[?[\p{Lu}\p{N}]/u.test(text) || /^[“‘'"]\p{Lu}/u.test(text);
  const endsAsSentence = /[.!?,…—–]\s*["'”’]?$/u.test(text);
  // Two sentences are no part of another, whatever letter the first opens with.
  const isFull = /[.!?…]$/u.test(text) && /\p{L}{2}[.!?]\s+\p{Lu}/u.test(text);
  // Who writes all in small letters as well.
  const isSmall = /^[^\p{Lu}]{2,}$/u.test(text) && /\p{Ll}{3}[.!?]\s+\p{Ll}.*[.!?…]$/su.test(text);
  if ((isFull || isSmall) && words >= 6) return 'direct';
  if (attribution?.content.start === start && attribution.content.end <= inner.end + 2) {
    if (opensAsSentence && (endsAsSentence || words >= 4)) return 'direct';
    // A small letter opens a part, unless it goes on with an interrupted quotation.
    const goesOn = attribution.isContinuation === true;
    if (goesOn && endsAsSentence && (words >= 4 || earlier?.form === 'direct')) return 'direct';
  }
  if (opensAsSentence && endsAsSentence && words >= 2 && !/,$/.test(text)) return 'direct';
  const sentence = sentenceAt(discourse, inner.start);
  // “‘We will pay every farmer,’ NAME beamed”: the comma stands for its full stop.
  const opensSentence = sentence !== undefined && start <= sentence.start + 1;
  const comma = /,$/.test(text) || discourse.text[end] === ',';
  if (opensAsSentence && opensSentence && words >= 3 && comma) return 'direct';
  const fills =
    sentence !== undefined && start <= sentence.start + 1 && inner.end >= sentence.end - 3;
  // “‘No.’”: a sentence of its own, however short.
  const isWhole = opensAsSentence && /[.!?]$/.test(text);
  return fills && (words >= 4 || isWhole) ? 'direct' : 'partial';
}
