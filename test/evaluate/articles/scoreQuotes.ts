import { type Of, type ReadArticle, textOf, touching, wrongPhrase } from './readArticle';
import { list, type QuoteRow } from './rows';
import { anyOf, core, overlapping, plain, sameCue } from './sameText';
import type { Tally } from './tally';

export function scoreQuotes(article: ReadArticle, tally: Tally): void {
  const quotes = article.of('quote');
  const { quotes: rows } = article.expected;
  for (const row of rows) {
    tally.settle(article, row, {
      what: `"${list(row.text)[0] ?? ''}"`,
      candidates: quotes.filter(
        (quote) =>
          quote.paragraph === row.paragraph &&
          anyOf(row.text, quote.text, (one, other) => core(one) === core(other)),
      ),
      check: (quote) => faultsOf(article, row, quote),
      texts: [list(row.text)[0] ?? ''],
      near: () => touching(quotes, row.paragraph, list(row.text)[0] ?? ''),
    });
  }
  for (const quote of quotes) {
    tally.annotations += 1;
    const isKnown = rows.some(
      (row) => row.paragraph === quote.paragraph && anyOf(row.text, quote.text, overlapping),
    );
    if (!isKnown) tally.addExtra(article, quote, `"${plain(quote.text)}"`);
  }
}

const faultsOf = (
  article: ReadArticle,
  row: QuoteRow,
  quote: Of<'quote'>,
): (false | string | undefined)[] => [
  row.form !== undefined &&
    !list(row.form).includes(quote.form) &&
    `form ${quote.form}, not ${String(row.form)}`,
  article.wrongActor(
    ...(['speaker', row.speaker, row.speakerText] as const),
    ...([quote.speaker, quote.speakerSpan] as const),
  ),
  row.cue !== undefined &&
    !anyOf(row.cue, textOf(quote.cue), sameCue) &&
    `cue "${textOf(quote.cue)}", not "${String(row.cue)}"`,
  wrongPhrase('occasion', row.occasion, quote.occasion),
];
