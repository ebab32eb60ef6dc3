import type { QuoteAnnotation } from '../../core/model';

/** First and last line to fold, counted from 0. */
export interface Folding {
  readonly first: number;
  readonly last: number;
}

/**
 * What can be folded: quotations over several lines, and each turn of a transcript or a speech, from
 * its first paragraph to its last. `quotes` are in order of `start`; `lineOf` gives the line of an
 * offset.
 */
export function foldingsOf(
  quotes: readonly QuoteAnnotation[],
  lineOf: (offset: number) => number,
): Folding[] {
  const foldings: Folding[] = [];
  let turn: (Folding & { readonly quote: QuoteAnnotation }) | undefined;
  for (const quote of quotes) {
    const first = lineOf(
      quote.speakerSpan && quote.form === 'block'
        ? Math.min(quote.start, quote.speakerSpan.start)
        : quote.start,
    );
    const last = lineOf(Math.max(quote.start, quote.end - 1));
    const goesOn =
      turn !== undefined &&
      quote.form === turn.quote.form &&
      (quote.continues === turn.quote.id ||
        (quote.form === 'block' &&
          quote.speaker !== null &&
          quote.speaker === turn.quote.speaker &&
          quote.paragraph === turn.quote.paragraph + 1));
    if (turn && goesOn) {
      turn = { first: turn.first, last, quote };
    } else {
      if (turn) foldings.push(turn);
      turn = { first, last, quote };
    }
  }
  if (turn) foldings.push(turn);
  return foldings
    .map(({ first, last }) => ({ first, last }))
    .filter(({ first, last }) => last > first);
}
