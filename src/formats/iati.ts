import type { ActorAnnotation, Entity, MoneyAnnotation, PledgeAnnotation } from '../core/model';
import { type AnnotationLookup, lookupOf } from './annotationLookup';
import { csvRecord } from './csvTable';
import { type ExportArticle, exportArticles } from './exportArticles';
import type { ExportOptions, TextFormat, TextWriter } from './exportFormat';

const columns = [
  'iati_identifier',
  'transaction_type_code',
  'transaction_type',
  'fts_flow_status',
  'transaction_date',
  'value',
  'value_max',
  'currency',
  'value_date',
  'description',
  'provider_org_ref',
  'provider_org_type_code',
  'provider_org',
  'on_behalf_of',
  'receiver_org_ref',
  'receiver_org',
  'recipient_country_code',
  'recipient_country',
  'state',
  'qualifier',
  'period',
  'text',
  'file',
  'title',
  'publisher',
  'published',
  'paragraph',
  'id',
  'rule',
  'confidence',
  'status',
  'note',
  'decided_by',
  'decided_at',
  'sha256',
  'version',
] as const;

type Cells = Partial<Record<(typeof columns)[number], string | null>>;

/**
 * Pledges as rows that go into IATI transactions and OCHA FTS: CSV as in `csv.ts`. What is promised is an
 * outgoing pledge (12, FTS “pledge”), what its own words call a commitment an outgoing commitment (2,
 * “commitment”), what was paid a disbursement (3, “paid”). A pledge that is denied, withdrawn or only
 * criticised has a row with its state and no type, for it is no transaction. A share of an economy
 * has no value.
 *
 * Nothing is invented: identifiers of activities and organisations stay empty, for articles do not tell
 * them, and so do the dates of transactions; `published` is the day of the article. A country is told
 * where its name is all that the recipient is.
 */
export const iati: TextFormat = {
  id: 'iati',
  label: 'Pledges as IATI and FTS rows (CSV)',
  extension: '.iati.csv',
  mediaType: 'text/csv; charset=utf-8; header=present',
  holds: 'documents',
  open: openRows,
};

function openRows(options: ExportOptions = {}): TextWriter {
  const { byteOrderMark = true } = options;
  let header = (byteOrderMark ? '\ufeff' : '') + csvRecord(columns);
  const takeHeader = (): string => {
    const text = header;
    header = '';
    return text;
  };
  return {
    document: (input) =>
      takeHeader() +
      exportArticles(input)
        .flatMap((article) => rows(article, options))
        .map((cells) => csvRecord(columns.map((column) => cells[column] ?? '')))
        .join(''),
    end: takeHeader,
  };
}

function rows(article: ExportArticle, { version }: ExportOptions): Cells[] {
  const { uri, annotated, told, sha256 } = article;
  const lookup = lookupOf(annotated);
  const actors = annotated.annotations.filter((each) => each.kind === 'actor');
  const { source = null, date = null } = 'part' in told ? told : {};
  return annotated.annotations
    .filter((each) => each.kind === 'pledge')
    .map((pledge) => ({
      ...transaction(pledge, lookup.money(pledge.money)),
      ...provider(pledge, lookup),
      ...receiver(pledge, actors, lookup),
      text: pledge.text,
      file: uri,
      title: annotated.title,
      publisher: source,
      published: date,
      paragraph: String(pledge.paragraph),
      id: pledge.id,
      rule: pledge.rule,
      confidence: String(pledge.confidence),
      status: pledge.status,
      note: pledge.note ?? null,
      decided_by: pledge.decidedBy ?? null,
      decided_at: pledge.decidedAt ?? null,
      sha256: sha256 ?? null,
      version: version ?? null,
    }));
}

function transaction(pledge: PledgeAnnotation, money: MoneyAnnotation | undefined): Cells {
  const isSum = money !== undefined && !money.share;
  return {
    ...ladder(pledge),
    value: isSum ? money.amount : null,
    value_max: isSum ? (money.amountMax ?? null) : null,
    currency: money?.currency ?? null,
    description: pledge.purpose?.text ?? null,
    state: pledge.state,
    qualifier: money?.qualifier ?? null,
    period: money?.period ?? null,
  };
}

/** IATI's code and name for it, and the step of FTS. */
function ladder({ state, cue }: PledgeAnnotation): Cells {
  if (state === 'paid') return step('3', 'Disbursement', 'paid');
  if (state !== 'pledged' && state !== 'conditional') return {};
  return state === 'pledged' && /^commit/i.test(cue.text)
    ? step('2', 'Outgoing Commitment', 'commitment')
    : step('12', 'Outgoing Pledge', 'pledge');
}

const step = (code: string, name: string, status: string): Cells => ({
  transaction_type_code: code,
  transaction_type: name,
  fts_flow_status: status,
});

function provider(pledge: PledgeAnnotation, lookup: AnnotationLookup): Cells {
  const { pledger, pledgers, pledgerSpan, onBehalfOf } = pledge;
  const names = (pledgers ?? []).map((id) => lookup.nameOf(id)).filter((name) => name !== '');
  const owner = lookup.entity(onBehalfOf) ?? lookup.entity(pledger);
  return {
    provider_org_type_code: owner && isState(owner) ? '10' : null,
    provider_org: names.join('; ') || lookup.nameOf(pledger) || (pledgerSpan?.text ?? null),
    on_behalf_of: lookup.nameOf(onBehalfOf),
  };
}

/** Code 10 of OrganisationType is a government. */
const isState = ({ type }: Entity): boolean => type === 'government' || type === 'country';

function receiver(
  { recipient }: PledgeAnnotation,
  actors: readonly ActorAnnotation[],
  lookup: AnnotationLookup,
): Cells {
  if (!recipient) return {};
  const isAll = ({ text }: ActorAnnotation): boolean =>
    text.replace(/^the\s+/i, '') === recipient.text.replace(/^the\s+/i, '');
  const actor = actors.find(
    (each) => each.start >= recipient.start && each.end <= recipient.end && isAll(each),
  );
  const entity = lookup.entity(actor?.actor ?? null);
  const isCountry = entity?.type === 'country' && entity.country !== undefined;
  return {
    receiver_org: recipient.text,
    recipient_country_code: isCountry ? entity.country : null,
    recipient_country: isCountry ? entity.name : null,
  };
}
