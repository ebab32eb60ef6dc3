import type { RootContent } from 'mdast';
import { type PledgeTotal, totalsOf } from '../../core/ledger/pledgeTotals';
import type {
  ActorType,
  AnnotatedDocument,
  MoneyAnnotation,
  PledgeAnnotation,
} from '../../core/model';
import { type AnnotationLookup, lookupOf } from '../annotationLookup';
import type { ExportArticle } from '../exportArticles';
import { overlapReasons } from '../overlapReasons';
import { heading, type Inline, list, oneLine, paragraph, strong } from './markdownNodes';
import { decided, noteOf, placeWords } from './rowWords';

/** The pledges of an article, with their sums. */
export function pledges({ annotated }: ExportArticle, lookup: AnnotationLookup): RootContent[] {
  const all = annotated.annotations.filter((each) => each.kind === 'pledge');
  if (all.length === 0) return [];
  return [
    heading(2, 'Pledges'),
    ...totals(all, { moneyOf: ({ money }) => lookup.money(money), typeOf: typesOf(annotated) }),
    paragraph('One by one:'),
    ...list(all.map((pledge) => pledgeRow(pledge, lookup))),
  ];
}

/** A pledge with its amount, as it is kept for the sums over several articles. */
export interface KeptPledge {
  readonly pledge: PledgeAnnotation;
  readonly money: MoneyAnnotation | undefined;
  /** What whoever pledges it is, by id. */
  readonly types: ReadonlyMap<string, ActorType>;
}

/** The pledges of an article, for the sums over several. */
export function keptPledges({ annotated }: ExportArticle): KeptPledge[] {
  const lookup = lookupOf(annotated);
  return annotated.annotations.flatMap((pledge) => {
    if (pledge.kind !== 'pledge') return [];
    const givers = [pledge.onBehalfOf, pledge.pledger].flatMap((id) => lookup.entity(id) ?? []);
    const types = new Map(givers.map(({ id, type }) => [id, type]));
    return [{ pledge, money: lookup.money(pledge.money), types }];
  });
}

/** What is pledged in several articles together. */
export function closingReport(articles: number, kept: readonly KeptPledge[]): RootContent[] {
  if (kept.length === 0) return [];
  const moneyOf = new Map(kept.map(({ pledge, money }) => [pledge, money]));
  const types = new Map(kept.flatMap((each) => [...each.types]));
  return [
    heading(1, `All ${String(articles)} articles`),
    heading(2, 'Pledges'),
    ...totals([...moneyOf.keys()], {
      moneyOf: (pledge) => moneyOf.get(pledge),
      typeOf: (id) => types.get(id),
    }),
    paragraph(
      'These are sums of what the articles tell: a pledge that several of them tell of is counted each time.',
    ),
  ];
}

const typesOf = ({ entities }: AnnotatedDocument): Known['typeOf'] => {
  const types = new Map(entities.map(({ id, type }) => [id, type]));
  return (id) => types.get(id);
};

/** What is known of pledges besides themselves. */
interface Known {
  readonly moneyOf: (pledge: PledgeAnnotation) => MoneyAnnotation | undefined;
  readonly typeOf: (id: string) => ActorType | undefined;
}

/** The sums of pledges, and what no sum holds. */
function totals(all: readonly PledgeAnnotation[], { moneyOf, typeOf }: Known): RootContent[] {
  const { sums, shares, unknown, uncounted } = totalsOf(all, moneyOf, typeOf);
  const rows = sums
    .filter(({ overlap }) => overlap === undefined)
    .map((sum): Inline[] => [strong(amountOf(sum)), `${mannerOf(sum)} (${countOf(sum, moneyOf)})`]);
  const unsummed = sums.flatMap((sum): Inline[][] =>
    sum.overlap === undefined
      ? []
      : [
          [
            `No total in ${sum.currency}${mannerOf(sum)} (${pledgeCount(sum.pledges)}): ${overlapReasons[sum.overlap]}`,
          ],
        ],
  );
  const apart = [
    [shares, 'told as a share, which is not summed'],
    [unknown, 'without a known currency or sum'],
    [uncounted, 'denied or withdrawn, which is not counted'],
  ] as const;
  return [
    ...(rows.length === 0 ? [] : [paragraph('In all:')]),
    ...list(rows),
    ...list([
      ...unsummed,
      ...apart.flatMap(([some, why]) =>
        some.length === 0 ? [] : [[`${some.map(({ text }) => oneLine(text)).join('; ')}: ${why}`]],
      ),
    ]),
  ];
}

const pledgeCount = ({ length }: readonly unknown[]): string =>
  `${String(length)} pledge${length === 1 ? '' : 's'}`;

/** How the amounts of a sum are given: “ a year, paid”. */
const mannerOf = ({ rate, isPaid }: PledgeTotal): string =>
  `${rate === undefined ? '' : ` ${oneLine(rate)}`}${isPaid === true ? ', paid' : ''}`;

/** “from 3 pledges, of which 2 “up to””: a sum of bounds is one itself. */
function countOf({ pledges }: PledgeTotal, moneyOf: Known['moneyOf']): string {
  const counts = new Map<string, number>();
  for (const pledge of pledges) {
    const { qualifier } = moneyOf(pledge) ?? {};
    if (qualifier !== undefined) counts.set(qualifier, (counts.get(qualifier) ?? 0) + 1);
  }
  const told = [...counts].map(([words, count]) => `${String(count)} “${oneLine(words)}”`);
  return `from ${pledgeCount(pledges)}${told.length === 0 ? '' : `, of which ${told.join(', ')}`}`;
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
    `: ${oneLine(`${money?.qualifier ?? ''} ${pledge.text}`).trim()}`,
    exact(money),
    recipient ? ` to ${oneLine(recipient.text)}` : '',
    purpose ? purposeWords(oneLine(purpose.text)) : '',
    ` (${[`${state}, ${placeWords(pledge.paragraph)}`, ...decided(pledge)].join('; ')})`,
    noteOf(pledge),
  ].filter((part) => part !== '');
}

/** What money is for mostly tells that itself: “for a new quay”. */
const purposeWords = (purpose: string): string =>
  /^(?:for|to|towards?|in|on)\b/i.test(purpose) ? `, ${purpose}` : `, for: ${purpose}`;

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
