import { csvRecord } from '../formats/csvTable';
import { type Agreement, type CodedTwice, pairsOf } from '../review/agreement/agreement';
import { codedFields } from '../review/agreement/codedUnits';

type CodedArticle = CodedTwice & { readonly article: string };

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const exactly = (value: number | null): string => (value === null ? '' : String(value));

/** The figures as text for people. */
export function agreementTable(
  { kinds, fields }: Agreement,
  articles: readonly CodedArticle[],
  [first, second]: readonly [string, string],
): string {
  const rows = kinds.map(({ kind, first: a, second: b, exact, overlapping, alpha, nested }) => [
    kind,
    String(a),
    String(b),
    figure(exact),
    figure(overlapping),
    figure(alpha),
    nested === 0 ? '' : `${String(nested)} nested, not in alpha`,
  ]);
  const nominal = fields.map(({ field, count, agreed, kappa }) => [
    field,
    String(count),
    figure(agreed),
    figure(kappa),
  ]);
  const head = ['', 'A', 'B', 'F1 exact', 'F1 overlap', 'alpha'];
  return [
    `A: ${first}\nB: ${second}\nArticles: ${String(articles.length)}\n`,
    aligned([head, ...rows]),
    '\nOn spans that both marked:\n',
    aligned([['', 'pairs', 'agreed', 'kappa'], ...nominal]),
  ].join('\n');
}

/** Rows as a table: the first column begins at the left, the others end at the right. */
export function aligned(rows: readonly (readonly string[])[]): string {
  const widths: number[] = [];
  for (const row of rows) {
    for (const [at, cell] of row.entries()) widths[at] = Math.max(widths[at] ?? 0, cell.length);
  }
  return rows
    .map((row) =>
      row
        .map((cell, at) =>
          at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
        )
        .join('  ')
        .trimEnd(),
    )
    .map((line) => `${line}\n`)
    .join('');
}

/** The figures as CSV: a row for each measure of each kind or field. */
export function agreementCsv({ kinds, fields }: Agreement): string {
  const rows = [
    ...kinds.flatMap(({ kind, ...measures }) =>
      Object.entries(measures).map(([measure, value]) => [kind, measure, exactly(value)]),
    ),
    ...fields.flatMap(({ field, ...measures }) =>
      Object.entries(measures).map(([measure, value]) => [field, measure, exactly(value)]),
    ),
  ];
  return [['of', 'measure', 'value'], ...rows].map(csvRecord).join('');
}

/**
 * Every unit as CSV. Offsets are UTF-16 code units of the text without tags, white space folded;
 * units with the same number of a pair stand for each other.
 */
export function unitsCsv(
  articles: readonly CodedArticle[],
  [first, second]: readonly [string, string],
): string {
  const head = ['article', 'side', 'name', 'kind', 'start', 'end', 'words', 'status', 'pair'];
  const rows = articles.flatMap((article) => {
    const pairs = new Map(
      pairsOf(article).flatMap(([a, b], at) => [[a, at + 1] as const, [b, at + 1] as const]),
    );
    return (['first', 'second'] as const).flatMap((side) =>
      article[side].units.map((unit) => [
        article.article,
        side === 'first' ? 'A' : 'B',
        side === 'first' ? first : second,
        unit.kind,
        String(unit.start),
        String(unit.end),
        unit.words,
        unit.status,
        String(pairs.get(unit) ?? ''),
        ...codedFields.map((field) => unit.codes[field] ?? ''),
      ]),
    );
  });
  return [[...head, ...codedFields], ...rows].map(csvRecord).join('');
}
