import { type PledgeTotal, totalsOf } from '../core/ledger/pledgeTotals';
import { type AnnotationKind, annotationKinds } from '../core/model';
import type { ExportArticle } from './exportArticles';
import type { ExportOptions } from './exportFormat';
import { lookupOf } from './annotationLookup';
import { numeric } from './numeric';
import { overlapReasons } from './overlapReasons';

type Row = (string | number | null)[];

/** The summary of a workbook: how it was made, what each article holds, what is pledged in all. */
export class WorkbookSummary {
  readonly #options: ExportOptions;
  readonly #articles: Row[] = [];
  readonly #pledges: Row[] = [];

  constructor(options: ExportOptions) {
    this.#options = options;
  }

  add({ uri, annotated, told, sha256 }: ExportArticle): void {
    const counts = new Map<AnnotationKind, number>();
    for (const { kind } of annotated.annotations) counts.set(kind, (counts.get(kind) ?? 0) + 1);
    const { source = null, date = null } = 'part' in told ? told : {};
    this.#articles.push([
      uri,
      annotated.title,
      source,
      date,
      ...annotationKinds.map((kind) => counts.get(kind) ?? 0),
      annotated.notices.map(({ message }) => message).join(' ') || null,
      sha256 ?? null,
    ]);
    const lookup = lookupOf(annotated);
    const pledges = annotated.annotations.filter((each) => each.kind === 'pledge');
    const { sums } = totalsOf(
      pledges,
      ({ money }) => lookup.money(money),
      (id) => annotated.entities.find((entity) => entity.id === id)?.type,
    );
    for (const total of sums) this.#pledges.push(pledgeRow(uri, total));
  }

  /** @param cut How many cells of other sheets are cut. */
  sheet(cut: number): {
    data: ({ value: string | number; fontWeight?: 'bold' } | null)[][];
    columns: { width: number }[];
  } {
    const { version, date } = this.#options;
    const rows: Row[] = [
      ...(version === undefined ? [] : [['Speechmark', version]]),
      ...(date === undefined ? [] : [['Exported', date]]),
      ...(cut === 0 ? [] : [['Cells cut, as they are longer than a spreadsheet allows', cut]]),
      [],
    ];
    const heads = new Set([rows.length, rows.length + this.#articles.length + 2]);
    rows.push(
      [
        'file',
        'title',
        'source',
        'date',
        'actors',
        'money',
        'pledges',
        'quotes',
        'claims',
        'notices',
        'sha256',
      ],
      ...this.#articles,
      [],
      ['file', 'pledged', 'to', 'currency', 'rate', 'pledges counted', 'why no sum'],
      ...this.#pledges,
    );
    const data = rows.map((row, at) =>
      row.map((value) =>
        value === null ? null : { value, ...(heads.has(at) && { fontWeight: 'bold' as const }) },
      ),
    );
    return { data, columns: [28, 40, 20, 14].map((width) => ({ width })) };
  }
}

const pledgeRow = (
  uri: string,
  { amount, amountMax, currency, rate, isPaid, overlap, pledges }: PledgeTotal,
): Row => [
  uri,
  overlap === undefined ? numeric(amount) : null,
  overlap !== undefined || amountMax === undefined ? null : numeric(amountMax),
  currency,
  [rate, isPaid === true ? 'paid' : undefined].filter(Boolean).join(', ') || null,
  pledges.length,
  overlap === undefined ? null : overlapReasons[overlap],
];
