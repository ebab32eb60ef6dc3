import { csvRecord } from '../../formats/csvTable';
import type { Agreement, KindAgreement } from '../../review/agreement/agreement';
import { aligned } from '../agreementTable';

interface Score {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
}

/** @param f1 Of gold (first) and found (second). */
function scoreOf({ first, second }: KindAgreement, f1: number | null): Score {
  const right = ((f1 ?? 0) * (first + second)) / 2;
  const part = (of: number): number | null => (of === 0 ? null : right / of);
  return { precision: part(second), recall: part(first), f1 };
}

const figure = (value: number | null): string => (value === null ? '–' : value.toFixed(3));
const exactly = (value: number | null): string => (value === null ? '' : String(value));

/** The scores as text for people. */
export function scoresTable({ kinds, fields }: Agreement, articles: number): string {
  const rows = kinds.map((kind) => {
    const scores = [scoreOf(kind, kind.exact), scoreOf(kind, kind.overlapping)];
    return [
      kind.kind,
      String(kind.first),
      String(kind.second),
      ...scores.flatMap(({ precision, recall, f1 }) => [precision, recall, f1].map(figure)),
    ];
  });
  const head = ['', 'gold', 'found', 'P exact', 'R', 'F1', 'P overlap', 'R', 'F1'];
  const agreed = fields.map(({ field, count, agreed: part }) => [
    field,
    String(count),
    figure(part),
  ]);
  return [
    `Articles: ${String(articles)}\n`,
    aligned([head, ...rows]),
    '\nOn spans that are in both:\n',
    aligned([['', 'pairs', 'right'], ...agreed]),
  ].join('\n');
}

/** The scores as CSV: a row for each measure of each kind or field. */
export function scoresCsv({ kinds, fields }: Agreement): string {
  const rows = [
    ...kinds.flatMap((kind) => [
      [kind.kind, 'gold', String(kind.first)],
      [kind.kind, 'found', String(kind.second)],
      ...(['exact', 'overlapping'] as const).flatMap((how) =>
        Object.entries(scoreOf(kind, kind[how])).map(
          ([measure, value]: [string, number | null]) => [
            kind.kind,
            `${how} ${measure}`,
            exactly(value),
          ],
        ),
      ),
    ]),
    ...fields.flatMap(({ field, count, agreed }) => [
      [field, 'pairs', String(count)],
      [field, 'right', exactly(agreed)],
    ]),
  ];
  return [['of', 'measure', 'value'], ...rows].map(csvRecord).join('');
}
