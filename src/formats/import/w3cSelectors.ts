import type { Span } from '../../core/model';
import { selectableText } from '../selectableText';
import type { ImportArticle } from './importedDocument';
import { isObject, textOf } from './records';

/** What selectors of an annotation say of its words. */
export interface SelectedWords {
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** What a TextQuoteSelector among some selectors says; null where there is none. */
export function selectedWords(selector: unknown): SelectedWords | null {
  const selectors = (Array.isArray(selector) ? (selector as unknown[]) : [selector]).filter(
    isObject,
  );
  const quote = selectors.find((each) => each['type'] === 'TextQuoteSelector');
  const exact = textOf(quote?.['exact']);
  if (exact === null || exact.trim() === '') return null;
  return {
    exact,
    prefix: textOf(quote?.['prefix']) ?? '',
    suffix: textOf(quote?.['suffix']) ?? '',
  };
}

/**
 * Makes what finds selected words in an article: where they were exported if they are still those,
 * else where they stand once with the words around them. Null where they do not, or in a page, whose
 * text is not that of its file; and without an article.
 */
export function wordsIn(
  article: ImportArticle | undefined,
): (selected: SelectedWords, known: Span | null) => Span | null {
  const { source, annotated } = article ?? {};
  const text = source === undefined || !annotated ? null : selectableText(source, annotated.format);
  return ({ exact, prefix, suffix }, known) => {
    if (!text || source === undefined) return null;
    const range = known && text.rangeOf(known);
    if (range && text.text.slice(range.start, range.end) === exact) return known;
    const whole = `${prefix}${exact}${suffix}`;
    const at = source.indexOf(whole);
    if (at < 0 || source.includes(whole, at + 1)) return null;
    const start = at + prefix.length;
    return { start, end: start + exact.length, text: exact };
  };
}
