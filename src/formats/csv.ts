import type { Annotation, Entity, MoneyAnnotation, Span } from '../core/model';
import { csvRecord } from './csvTable';
import { type ExportArticle, exportArticles } from './exportArticles';
import type { ExportOptions, TextFormat, TextWriter } from './exportFormat';

const columns = [
  'uri',
  'kind',
  'text',
  'start',
  'end',
  'paragraph',
  'who',
  'subtype',
  'on_behalf_of',
  'amount',
  'amount_max',
  'currency',
  'share_of',
  'equivalent_amount',
  'equivalent_currency',
  'equivalent_share_of',
  'qualifier',
  'period',
  'recipient',
  'purpose',
  'targets',
  'addressee',
  'occasion',
  'cue',
  'state',
  'confidence',
  'rule',
  'status',
  'note',
  'id',
  'title',
  'source',
  'date',
] as const;

type Column = (typeof columns)[number];
type Cells = Partial<Record<Column, string>>;

/**
 * CSV (RFC 4180, UTF-8 with a byte-order mark unless asked otherwise, for Excel would not read it as
 * UTF-8 without; a
 * header row): one row per annotation, names in place of ids. `subtype`
 * is the mention kind of an actor, the use of money, the form of a quote, the act of a claim;
 * several targets are joined by "; ". Where money is a share, `amount` is a percentage of `share_of`,
 * and there is no currency. `title`, `source` and `date` are those of the article. Offsets are UTF-16 code units into the source file. A cell
 * that a spreadsheet would run as a formula begins with an apostrophe.
 */
export const csv: TextFormat = {
  holds: 'documents',
  id: 'csv',
  label: 'CSV (spreadsheet)',
  extension: '.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  open: openCsv,
};

const BYTE_ORDER_MARK = '\ufeff';

function openCsv({ byteOrderMark = true }: ExportOptions = {}): TextWriter {
  let header = (byteOrderMark ? BYTE_ORDER_MARK : '') + csvRecord(columns);
  const takeHeader = (): string => {
    const text = header;
    header = '';
    return text;
  };
  return {
    document: (input) => takeHeader() + exportArticles(input).map(rows).join(''),
    end: takeHeader,
  };
}

function rows({ uri, annotated, told }: ExportArticle): string {
  const lookup = lookupOf(annotated.entities, annotated.annotations);
  return annotated.annotations
    .map((annotation) => {
      const cells: Cells = {
        uri,
        kind: annotation.kind,
        text: annotation.text,
        start: String(annotation.start),
        end: String(annotation.end),
        paragraph: String(annotation.paragraph),
        confidence: String(annotation.confidence),
        rule: annotation.rule,
        status: annotation.status,
        note: annotation.note ?? '',
        id: annotation.id,
        title: annotated.title ?? '',
        ...('part' in told && { source: told.source ?? '', date: told.date ?? '' }),
        ...ownCells(annotation, lookup),
      };
      return csvRecord(columns.map((column) => cells[column] ?? ''));
    })
    .join('');
}

interface Lookup {
  /** Canonical name of an entity, empty when there is none. */
  nameOf(entity: string | null): string;
  money(id: string): MoneyAnnotation | undefined;
}

function lookupOf(entities: readonly Entity[], annotations: readonly Annotation[]): Lookup {
  const names = new Map(entities.map((entity) => [entity.id, entity.name]));
  const amounts = new Map<string, MoneyAnnotation>();
  for (const each of annotations) {
    if (each.kind === 'money') {
      amounts.set(each.id, each);
    }
  }
  return {
    nameOf: (entity) => (entity === null ? '' : (names.get(entity) ?? '')),
    money: (id) => amounts.get(id),
  };
}

function ownCells(annotation: Annotation, lookup: Lookup): Cells {
  switch (annotation.kind) {
    case 'actor':
      return { who: annotation.name, subtype: annotation.mention };
    case 'money':
      return { subtype: annotation.use, ...moneyCells(annotation) };
    case 'pledge': {
      const money = lookup.money(annotation.money);
      return {
        ...(money && moneyCells(money)),
        who: whoOf(annotation.pledger, annotation.pledgerSpan, lookup),
        on_behalf_of: lookup.nameOf(annotation.onBehalfOf),
        recipient: words(annotation.recipient),
        purpose: words(annotation.purpose),
        cue: words(annotation.cue),
        state: annotation.state,
      };
    }
    case 'quote':
      return { subtype: annotation.form, ...speechCells(annotation, lookup) };
    case 'claim':
      return {
        subtype: annotation.act,
        targets: annotation.targets.map((id) => lookup.nameOf(id) || id).join('; '),
        ...speechCells(annotation, lookup),
      };
  }
}

function moneyCells(money: MoneyAnnotation): Cells {
  return {
    amount: money.amount,
    amount_max: money.amountMax ?? '',
    currency: money.currency ?? '',
    share_of: words(money.share?.of ?? null),
    equivalent_amount: money.equivalent?.amount ?? '',
    equivalent_currency: money.equivalent?.currency ?? '',
    equivalent_share_of: words(money.equivalent?.share?.of ?? null),
    qualifier: money.qualifier ?? '',
    period: money.period ?? '',
  };
}

interface Speech {
  readonly speaker: string | null;
  readonly speakerSpan: Span | null;
  readonly addressee: Span | null;
  readonly occasion: Span | null;
  readonly cue: Span | null;
}

function speechCells(speech: Speech, lookup: Lookup): Cells {
  return {
    who: whoOf(speech.speaker, speech.speakerSpan, lookup),
    addressee: words(speech.addressee),
    occasion: words(speech.occasion),
    cue: words(speech.cue),
  };
}

/** The entity's name, else the article's own words for whoever it is. */
function whoOf(entity: string | null, span: Span | null, lookup: Lookup): string {
  return lookup.nameOf(entity) || words(span);
}

function words(span: Span | null): string {
  return span?.text ?? '';
}
