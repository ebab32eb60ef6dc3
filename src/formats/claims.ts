import type { ClaimAnnotation, Entity, QuoteAnnotation } from '../core/model';
import { type AnnotationLookup, lookupOf } from './annotationLookup';
import { type ExportArticle, exportArticles } from './exportArticles';
import type { ExportOptions, TextFormat, TextWriter } from './exportFormat';
import { madeBy } from './madeBy';
import { nameUuid } from './uuid';

/**
 * What is said, for fact checkers: JSON-LD of schema.org, an Article for each article, a Quotation for
 * each quotation and a Claim for each claim, with who says it and where it stands. None has a verdict:
 * whether it is true is not for this program to say. Terms in quotation marks are left out.
 */
export const claims: TextFormat = {
  id: 'claims',
  label: 'Claims (schema.org JSON-LD)',
  extension: '.claims.jsonld',
  mediaType: 'application/ld+json',
  holds: 'documents',
  open: openGraph,
};

const opening = '{"@context":"https://schema.org","@graph":[';

function openGraph(options: ExportOptions = {}): TextWriter {
  let before = `${opening}\n`;
  return {
    document(input) {
      let text = '';
      for (const article of exportArticles(input)) {
        for (const node of nodes(article, input.location, options)) {
          text += before + JSON.stringify(node);
          before = ',\n';
        }
      }
      return text;
    },
    end: () => (before === ',\n' ? '\n]}\n' : `${opening}]}\n`),
  };
}

function* nodes(
  article: ExportArticle,
  location: string | undefined,
  { version, date }: ExportOptions,
): Iterable<object> {
  const { uri, annotated, told, sha256 } = article;
  const lookup = lookupOf(annotated);
  const { source = null, date: published = null, part } = 'part' in told ? told : {};
  const id = iri(`article\n${uri}\n${String(part?.number ?? 1)}`);
  yield {
    '@id': id,
    '@type': 'Article',
    ...(annotated.title !== null && { headline: annotated.title }),
    ...(location !== undefined && { url: location }),
    identifier: uri,
    ...(source !== null && { publisher: { '@type': 'Organization', name: source } }),
    ...(published !== null && { datePublished: published }),
    ...(sha256 !== undefined && { sha256 }),
    ...(version !== undefined && {
      sdPublisher: { '@type': 'Organization', name: `Speechmark ${version}` },
    }),
    ...(date !== undefined && { sdDatePublished: date }),
  };
  for (const one of annotated.annotations) {
    if (one.kind === 'claim') yield claimNode(one, id, uri, lookup);
    else if (one.kind === 'quote' && one.form !== 'scare') yield quoteNode(one, id, uri, lookup);
  }
}

function quoteNode(
  quote: QuoteAnnotation,
  article: string,
  uri: string,
  lookup: AnnotationLookup,
): object {
  const speaker = speakerOf(quote, lookup);
  return {
    ...common(quote, article, uri),
    '@type': 'Quotation',
    ...(speaker && { spokenByCharacter: speaker }),
    ...(quote.continues !== null && {
      isBasedOn: { '@id': iri(`said\n${uri}\n${quote.continues}`) },
    }),
  };
}

function claimNode(
  claim: ClaimAnnotation,
  article: string,
  uri: string,
  lookup: AnnotationLookup,
): object {
  const speaker = speakerOf(claim, lookup);
  const about = claim.targets.flatMap((id) => lookup.entity(id) ?? []).map(agent);
  return {
    ...common(claim, article, uri),
    '@type': 'Claim',
    appearance: { '@id': article },
    ...(speaker && { author: speaker }),
    ...(about.length > 0 && { about }),
    ...(claim.quotes.length > 0 && {
      hasPart: claim.quotes.map((id) => ({ '@id': iri(`said\n${uri}\n${id}`) })),
    }),
    genre: claim.act,
  };
}

function common(
  one: QuoteAnnotation | ClaimAnnotation,
  article: string,
  uri: string,
): Record<string, unknown> {
  return {
    '@id': iri(`said\n${uri}\n${one.id}`),
    identifier: one.id,
    text: one.text,
    isPartOf: { '@id': article },
    position: one.paragraph,
    disambiguatingDescription: madeBy(one),
    ...(one.note !== undefined && { comment: { '@type': 'Comment', text: one.note } }),
  };
}

/** The actor, or by the words of the article whoever it is. */
function speakerOf(
  { speaker, speakerSpan }: QuoteAnnotation | ClaimAnnotation,
  lookup: AnnotationLookup,
): object | null {
  const entity = lookup.entity(speaker);
  if (entity) return agent(entity);
  // Words such as “officials” do not tell what they name.
  return speakerSpan && { '@type': 'Thing', description: speakerSpan.text };
}

const agentTypes = {
  person: 'Person',
  organization: 'Organization',
  government: 'GovernmentOrganization',
  country: 'Country',
  bloc: 'Organization',
  group: 'Organization',
} as const;

const agent = ({ name, type, aliases, role }: Entity): object => ({
  '@type': agentTypes[type],
  name,
  ...(aliases.length > 0 && { alternateName: aliases }),
  ...(role !== undefined && { [type === 'person' ? 'jobTitle' : 'description']: role }),
});

const iri = (name: string): string => `urn:uuid:${nameUuid(name)}`;
