import type { RootContent } from 'mdast';
import type { ClaimAnnotation, Entity, QuoteAnnotation } from '../../core/model';
import { type AnnotationLookup, lookupOf } from '../annotationLookup';
import type { ExportArticle } from '../exportArticles';
import type { ExportOptions } from '../exportFormat';
import { spokenBy } from '../spokenBy';
import { heading, type Inline, list, oneLine, strong } from './markdownNodes';
import { pledges } from './pledgeReport';
import { decided, noteOf, placeWords } from './rowWords';

/** The report on one article: what it is, who is in it, what is pledged, who says what. */
export function readingReport(article: ExportArticle, options: ExportOptions): RootContent[] {
  const { uri, annotated } = article;
  const lookup = lookupOf(annotated);
  const title = oneLine(annotated.title ?? '');
  return [
    heading(1, title === '' ? oneLine(uri) : title),
    ...list(facts(article, options)),
    ...actors(annotated.entities, lookup),
    ...pledges(article, lookup),
    ...speech(article, lookup),
    ...notices(article),
  ];
}

function facts({ uri, told, sha256 }: ExportArticle, options: ExportOptions): Inline[][] {
  const { source = null, date = null } = 'part' in told ? told : {};
  const rows: readonly (readonly [string, string | null | undefined])[] = [
    ['File', uri],
    ['Source', source],
    ['Date', date],
    ['SHA-256', sha256],
    ['Read by', options.version === undefined ? null : `Speechmark ${options.version}`],
    ['Exported', options.date],
  ];
  return rows.flatMap(([name, value]) =>
    value === null || value === undefined ? [] : [[`${name}: ${oneLine(value)}`]],
  );
}

function actors(entities: readonly Entity[], lookup: AnnotationLookup): RootContent[] {
  const rows = entities
    .filter(({ mentions }) => mentions.length > 0)
    .map(({ name, type, role, country, mentions }): Inline[] => {
      const about = [type, role, country].filter((each) => each !== undefined).map(oneLine);
      const places = mentions.flatMap((id) => lookup.annotation(id)?.paragraph ?? []);
      return [strong(oneLine(name)), ` (${about.join(', ')}): ${mentioned(places)}`];
    });
  return section('Actors', rows);
}

/** “3 mentions, in the opening and in paragraphs 1 and 4”. */
function mentioned(places: readonly number[]): string {
  const count = `${String(places.length)} mention${places.length === 1 ? '' : 's'}`;
  const numbers = [...new Set(places)].filter((place) => place > 0).map(String);
  const last = numbers.pop();
  const counted =
    numbers.length === 0
      ? `paragraph ${last ?? ''}`
      : `paragraphs ${numbers.join(', ')} and ${last ?? ''}`;
  const where = [
    ...(places.includes(0) ? [`in ${placeWords(0)}`] : []),
    ...(last === undefined ? [] : [`in ${counted}`]),
  ];
  return where.length === 0 ? count : `${count}, ${where.join(' and ')}`;
}

function speech(article: ExportArticle, lookup: AnnotationLookup): RootContent[] {
  const spoken = spokenBy(article.annotated.annotations, lookup);
  if (spoken.length === 0) return [];
  const cited = citation(article);
  return [
    heading(2, 'Quotations and claims'),
    ...spoken.flatMap(({ speaker, said }) => [
      heading(3, speaker === null ? 'Nobody named' : oneLine(speaker)),
      ...list(said.map((one) => saidRow(one, cited))),
    ]),
  ];
}

function saidRow(one: QuoteAnnotation | ClaimAnnotation, cited: string): Inline[] {
  const words = oneLine(one.text);
  const [by] = decided(one);
  const place = `${cited}, ${placeWords(one.paragraph)}${by === undefined ? '' : ` (${by})`}`;
  const kind = one.kind === 'claim' ? `${one.act}, in other words: ` : '';
  return [`${kind}${words} — ${place}`, noteOf(one)].filter((part) => part !== '');
}

/** What is cited: “Title” (Source, date). */
function citation({ uri, annotated, told }: ExportArticle): string {
  const { source = null, date = null } = 'part' in told ? told : {};
  const title = oneLine(annotated.title ?? '');
  const from = [source, date].filter((each) => each !== null).map(oneLine);
  const name = title === '' ? oneLine(uri) : `“${title}”`;
  return from.length === 0 ? name : `${name} (${from.join(', ')})`;
}

function notices({ annotated }: ExportArticle): RootContent[] {
  return section(
    'What to know of the file',
    annotated.notices.map(({ message }) => [oneLine(message)]),
  );
}

const section = (title: string, rows: readonly (readonly Inline[])[]): RootContent[] =>
  rows.length === 0 ? [] : [heading(2, title), ...list(rows)];
