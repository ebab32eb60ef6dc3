import type { ReadArticle } from './readArticle';
import { list } from './rows';
import { core, overlapping } from './sameText';
import type { Tally } from './tally';

/** Amounts of money: found by their words, right in value, currency and use. */
export function scoreMoney(article: ReadArticle, tally: Tally): void {
  const { money: rows } = article.expected;
  if (rows === undefined) return;
  const amounts = article.of('money').filter(({ share }) => share === undefined);
  for (const row of rows) {
    tally.settle(article, row, {
      what: `"${row.text}"`,
      candidates: amounts.filter(
        ({ paragraph, text }) => paragraph === row.paragraph && overlapping(row.text, text),
      ),
      check: ({ text, amount, currency, use }) => [
        core(text) !== core(row.text) && `amount "${text}", not "${row.text}"`,
        row.amount !== undefined &&
          Number(amount) !== row.amount &&
          `value ${amount}, not ${String(row.amount)}`,
        row.currency !== undefined &&
          !list<string | null>(row.currency).includes(currency) &&
          `currency ${String(currency)}, not ${String(row.currency)}`,
        row.use !== undefined &&
          !list(row.use).includes(use) &&
          `use ${use}, not ${String(row.use)}`,
      ],
      texts: [row.text],
    });
  }
  for (const amount of amounts) {
    tally.annotations += 1;
    const isKnown = rows.some(
      ({ paragraph, text }) => paragraph === amount.paragraph && overlapping(text, amount.text),
    );
    if (!isKnown) tally.addExtra(article, amount, `"${amount.text}"`);
  }
}
