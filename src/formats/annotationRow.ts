import type { Annotation, MoneyAnnotation, Span } from '../core/model';
import { type AnnotationLookup, lookupOf } from './annotationLookup';
import type { ExportArticle } from './exportArticles';
import type { ExportOptions } from './exportFormat';

/** The columns of a long table of annotations. */
export const columns = [
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
  'decided_by',
  'decided_at',
  'sha256',
  'version',
] as const;

export type Column = (typeof columns)[number];
export type Cells = Readonly<Partial<Record<Column, string>>>;

/** The columns that hold numbers. */
export const numberColumns: ReadonlySet<Column> = new Set<Column>([
  'start',
  'end',
  'paragraph',
  'amount',
  'amount_max',
  'equivalent_amount',
  'confidence',
]);

/**
 * A row for each annotation of an article, names in place of ids. `subtype` is the mention kind of
 * an actor, the use of money, the form of a quote, the act of a claim; several targets are joined by
 * "; ". Where money is a share, `amount` is a percentage of `share_of`, and there is no currency.
 * `title`, `source` and `date` are those of the article, `sha256` is that of its file, `version` the
 * engine's. Offsets are UTF-16 code units into the source file.
 */
export function annotationRows(article: ExportArticle, { version }: ExportOptions): Cells[] {
  const { uri, annotated, told, sha256 } = article;
  const lookup = lookupOf(annotated);
  return annotated.annotations.map((annotation) => ({
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
    decided_by: annotation.decidedBy ?? '',
    decided_at: annotation.decidedAt ?? '',
    sha256: sha256 ?? '',
    version: version ?? '',
    ...ownCells(annotation, lookup),
  }));
}

function ownCells(annotation: Annotation, lookup: AnnotationLookup): Cells {
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

function speechCells(speech: Speech, lookup: AnnotationLookup): Cells {
  return {
    who: whoOf(speech.speaker, speech.speakerSpan, lookup),
    addressee: words(speech.addressee),
    occasion: words(speech.occasion),
    cue: words(speech.cue),
  };
}

/** The entity's name, else the article's own words for whoever it is. */
function whoOf(entity: string | null, span: Span | null, lookup: AnnotationLookup): string {
  return lookup.nameOf(entity) || words(span);
}

function words(span: Span | null): string {
  return span?.text ?? '';
}
