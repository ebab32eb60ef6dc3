import type {
  Annotation,
  ClaimAnnotation,
  Entity,
  PledgeAnnotation,
  QuoteAnnotation,
} from '../core/model';
import { type AnnotationLookup, lookupOf } from './annotationLookup';
import { type ExportArticle, exportArticles } from './exportArticles';
import type { ExportDocument, ExportOptions, TextFormat } from './exportFormat';
import { madeBy } from './madeBy';
import { nameUuid } from './uuid';

/**
 * FollowTheMoney entities, one JSON object a line, as Aleph and its kin load them: an Article for each
 * article, its actors with a Mention each, and Notes of what they say. Money that was paid is a Payment; a
 * promise is an Event, for it moves no money, with payer, sum and state in its description. What is
 * denied or withdrawn is told as such there. Ids follow from file and annotation.
 */
export const ftm: TextFormat = {
  id: 'ftm',
  label: 'FollowTheMoney entities',
  extension: '.ftm.json',
  mediaType: 'application/json+ftm',
  holds: 'documents',
  open: (options = {}) => ({
    document: (input) =>
      exportArticles(input)
        .flatMap((article) => [...entities(article, input, options)])
        .map((entity) => `${JSON.stringify(entity)}\n`)
        .join(''),
    end: () => '',
  }),
};

type Properties = Readonly<Record<string, readonly (string | null | undefined)[]>>;

interface FtmEntity {
  readonly id: string;
  readonly schema: string;
  readonly properties: Readonly<Record<string, readonly string[]>>;
}

/** An entity with the properties that have a value. */
function entity(id: string, schema: string, properties: Properties): FtmEntity {
  const filled = Object.entries(properties).flatMap(([name, values]) => {
    const known = values.filter((value) => value !== null && value !== undefined && value !== '');
    return known.length === 0 ? [] : [[name, [...new Set(known)]] as const];
  });
  return { id, schema, properties: Object.fromEntries(filled) as FtmEntity['properties'] };
}

/** A group such as “aid workers” is no organisation; a country is more than its public bodies. */
const schemata = {
  person: 'Person',
  organization: 'Organization',
  government: 'PublicBody',
  country: 'LegalEntity',
  bloc: 'Organization',
  group: 'LegalEntity',
} as const;

function* entities(
  article: ExportArticle,
  input: ExportDocument,
  options: ExportOptions,
): Iterable<FtmEntity> {
  const { annotated, told, uri } = article;
  const lookup = lookupOf(annotated);
  const { source = null, date = null, part } = 'part' in told ? told : {};
  const idOf = (what: string): string => nameUuid(`ftm\n${uri}\n${what}`);
  const document = idOf(`article ${String(part?.number ?? 1)}`);
  const { location, sha256 } = input;
  yield entity(document, 'Article', {
    title: [annotated.title],
    fileName: [fileName(uri)],
    sourceUrl: [/^https?:/.test(location ?? '') ? location : null],
    publisher: [source],
    publishedAt: [isoDay(date)],
    generator: [options.version === undefined ? null : `Speechmark ${options.version}`],
    retrievedAt: [options.date],
    description: [sha256 === undefined ? null : `SHA-256 of the file: ${sha256}`],
  });
  const context: Context = { lookup, idOf, document, date: isoDay(date) };
  for (const one of annotated.entities) yield* actor(one, context);
  for (const one of annotated.annotations) {
    if (one.kind === 'pledge') yield pledge(one, context);
    else if (one.kind === 'claim' || (one.kind === 'quote' && one.form !== 'scare')) {
      yield* note(one, context);
    }
  }
}

interface Context {
  readonly lookup: AnnotationLookup;
  idOf(what: string): string;
  /** Id of the article. */
  readonly document: string;
  readonly date: string | null;
}

function* actor(one: Entity, { idOf, document }: Context): Iterable<FtmEntity> {
  const { id, name, type, aliases, role, country } = one;
  const code = country?.toLowerCase();
  const schema = schemata[type];
  yield entity(idOf(id), schema, {
    name: [name],
    alias: aliases,
    country: [code],
    ...(type === 'person' ? { position: [role] } : { description: [role] }),
    proof: [document],
  });
  yield entity(idOf(`mention ${id}`), 'Mention', {
    name: [name, ...aliases],
    document: [document],
    resolved: [idOf(id)],
    detectedSchema: [schema],
    contextCountry: [code],
  });
}

function pledge(one: PledgeAnnotation, { lookup, idOf, document, date }: Context): FtmEntity {
  const { pledger, pledgers, pledgerSpan, onBehalfOf, recipient, purpose, state } = one;
  const givers = (pledgers ?? [pledger]).filter((id) => lookup.entity(id) !== undefined);
  const ids = givers.map((id) => idOf(id ?? ''));
  const money = lookup.money(one.money);
  const summary = [one.text, words('to', recipient), words('for', purpose)].join('');
  const properties = {
    date: [date],
    summary: [`${summary} (${state})`],
    description: [provenance(one)],
    recordId: [one.id],
  };
  if (state === 'paid') {
    return entity(idOf(one.id), 'Payment', {
      ...properties,
      payer: ids,
      purpose: [purpose?.text],
      amount: [money?.share ? null : money?.amount],
      currency: [money?.currency],
    });
  }
  const who = [...givers, onBehalfOf].map((id) => lookup.nameOf(id)).filter((name) => name !== '');
  return entity(idOf(one.id), 'Event', {
    ...properties,
    name: [`${who[0] ?? pledgerSpan?.text ?? 'Unknown pledger'}: ${summary} (${state})`],
    proof: [document],
    involved: [...ids, lookup.entity(onBehalfOf) ? idOf(onBehalfOf ?? '') : null],
    keywords: [state],
  });
}

const words = (before: string, span: { readonly text: string } | null): string =>
  span ? ` ${before} ${span.text}` : '';

/** What somebody says; nothing where it is nobody known. */
function* note(
  one: QuoteAnnotation | ClaimAnnotation,
  { lookup, idOf, document, date }: Context,
): Iterable<FtmEntity> {
  if (!lookup.entity(one.speaker)) return;
  yield entity(idOf(one.id), 'Note', {
    name: [one.text],
    description: [provenance(one)],
    entity: [idOf(one.speaker ?? '')],
    keywords: [one.kind === 'quote' ? 'quotation' : one.act],
    proof: [document],
    createdAt: [date],
  });
}

const provenance = (one: Annotation): string =>
  [madeBy(one), `Paragraph ${String(one.paragraph)}.`, one.note ?? ''].join(' ').trim();

const isoDay = (date: string | null): string | null =>
  date !== null && /^\d{4}-\d{2}-\d{2}/.test(date) ? date.slice(0, 10) : null;

const fileName = (uri: string): string => uri.split(/[?#]/)[0]?.split('/').at(-1) ?? uri;
