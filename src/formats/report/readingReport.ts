import type { RootContent } from 'mdast';
import { totalsOf } from '../../core/ledger/pledgeTotals';
import type {
  ClaimAnnotation,
  Entity,
  MoneyAnnotation,
  PledgeAnnotation,
  QuoteAnnotation,
} from '../../core/model';
import { type AnnotationLookup, lookupOf } from '../annotationLookup';
import type { ExportArticle } from '../exportArticles';
import type { ExportOptions } from '../exportFormat';
import { spokenBy } from '../spokenBy';
import { heading, type Inline, list, oneLine, paragraph, strong } from './markdownNodes';

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

/** Where something stands, for a person who counts: the first block is mostly the headline. */
const placeWords = (paragraph: number): string =>
  paragraph === 0 ? 'the opening' : `paragraph ${String(paragraph)}`;

function pledges({ annotated }: ExportArticle, lookup: AnnotationLookup): RootContent[] {
  const all = annotated.annotations.filter((each) => each.kind === 'pledge');
  if (all.length === 0) return [];
  return [
    heading(2, 'Pledges'),
    ...totals(all, ({ money }) => lookup.money(money)),
    paragraph('One by one:'),
    ...list(all.map((pledge) => pledgeRow(pledge, lookup))),
  ];
}

/** A pledge with its amount, as it is kept for the sums over several articles. */
export interface KeptPledge {
  readonly pledge: PledgeAnnotation;
  readonly money: MoneyAnnotation | undefined;
}

/** The pledges of an article, for the sums over several. */
export function keptPledges({ annotated }: ExportArticle): KeptPledge[] {
  const lookup = lookupOf(annotated);
  return annotated.annotations.flatMap((pledge) =>
    pledge.kind === 'pledge' ? [{ pledge, money: lookup.money(pledge.money) }] : [],
  );
}

/** What is pledged in several articles together. */
export function closingReport(articles: number, kept: readonly KeptPledge[]): RootContent[] {
  if (kept.length === 0) return [];
  const moneyOf = new Map(kept.map(({ pledge, money }) => [pledge, money]));
  return [
    heading(1, `All ${String(articles)} articles`),
    heading(2, 'Pledges'),
    ...totals([...moneyOf.keys()], (pledge) => moneyOf.get(pledge)),
    paragraph(
      'These are sums of what the articles tell: a pledge that several of them tell of is counted each time.',
    ),
  ];
}

/** The sums of pledges, and what no sum holds. */
function totals(
  all: readonly PledgeAnnotation[],
  moneyOf: (pledge: PledgeAnnotation) => MoneyAnnotation | undefined,
): RootContent[] {
  const { sums, shares, unknown, uncounted } = totalsOf(all, moneyOf);
  const counted = ({ length }: readonly unknown[]): string =>
    `from ${String(length)} pledge${length === 1 ? '' : 's'}`;
  const rows = sums.map((sum): Inline[] => {
    const rate = sum.rate === undefined ? '' : ` ${oneLine(sum.rate)}`;
    return [strong(amountOf(sum)), `${rate} (${counted(sum.pledges)})`];
  });
  const apart = [
    [shares, 'told as a share, which is not summed'],
    [unknown, 'without a known currency or sum'],
    [uncounted, 'denied or withdrawn, which is not counted'],
  ] as const;
  return [
    ...(rows.length === 0 ? [] : [paragraph('In all:')]),
    ...list(rows),
    ...list(
      apart.flatMap(([some, why]) =>
        some.length === 0 ? [] : [[`${some.map(({ text }) => oneLine(text)).join('; ')}: ${why}`]],
      ),
    ),
  ];
}

function pledgeRow(pledge: PledgeAnnotation, lookup: AnnotationLookup): Inline[] {
  const { pledger, pledgers, pledgerSpan, onBehalfOf, recipient, purpose, state } = pledge;
  const names = pledgers?.map((id) => lookup.nameOf(id)).filter((name) => name !== '');
  const who = names?.join(' and ') || lookup.nameOf(pledger) || pledgerSpan?.text;
  const owner = lookup.nameOf(onBehalfOf);
  const money = lookup.money(pledge.money);
  return [
    strong(oneLine(who ?? 'Unknown pledger')),
    owner === '' || owner === who ? '' : ` for ${oneLine(owner)}`,
    `: ${oneLine(pledge.text)}`,
    exact(money),
    recipient ? ` to ${oneLine(recipient.text)}` : '',
    purpose ? `, for: ${oneLine(purpose.text)}` : '',
    ` (${state}, ${placeWords(pledge.paragraph)})`,
    noteOf(pledge),
  ].filter((part) => part !== '');
}

/** The sum in figures. */
function exact(money: MoneyAnnotation | undefined): string {
  if (!money || money.currency === null || money.share) return '';
  return ` (${amountOf({ ...money, currency: money.currency })})`;
}

interface Sum {
  readonly amount: string;
  readonly amountMax?: string;
  readonly currency: string;
}

function amountOf({ amount, amountMax, currency }: Sum): string {
  const most = amountMax === undefined ? '' : `–${grouped(amountMax)}`;
  return `${currency} ${grouped(amount)}${most}`;
}

/** A decimal with every digit: “22,000,000.5”. */
function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const groups = BigInt(whole).toLocaleString('en');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
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
  const place = `${cited}, ${placeWords(one.paragraph)}`;
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

const noteOf = ({ note }: { readonly note?: string }): string =>
  note === undefined ? '' : ` Note: ${oneLine(note)}`;

function notices({ annotated }: ExportArticle): RootContent[] {
  return section(
    'What to know of the file',
    annotated.notices.map(({ message }) => [oneLine(message)]),
  );
}

const section = (title: string, rows: readonly (readonly Inline[])[]): RootContent[] =>
  rows.length === 0 ? [] : [heading(2, title), ...list(rows)];
