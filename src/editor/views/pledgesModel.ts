import { ratePer } from '../../core/ledger/paymentRate';
import { isCounted, type PledgeTotals, totalsOf } from '../../core/ledger/pledgeTotals';
import type { Entity, PledgeAnnotation } from '../../core/model';
import type { DocumentIndex, Place } from '../articles/documentIndex';
import { pledgeKind } from '../kinds/pledge/pledgeKind';
import { atStart, entityName } from '../../formats/entityName';
import { moneyOf } from '../kinds/pledge/pledgeMoney';
import { namesOf } from '../kinds/pledge/pledgers';
import { pledgeEnds, pledgeSentence } from '../kinds/pledge/pledgeSentence';
import { pledgeIcon, shortAmount } from '../kinds/pledge/pledgeWords';
import type { ArticleContext } from '../words/articleContext';
import type { Translate } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { paragraphWords } from '../words/paragraphWords';
import { detailLimit, shorten } from '../words/shorten';
import { plainWriting } from '../words/writing';
import { rowOfAnnotation, withLateChildren, withUniqueIds, type ArticleRow } from './articleRow';
import { entityLook } from './entityLook';
import { withReviewAsides } from './reviewAsides';
import { amountInText, overlapWords, shortTotals, totalWords } from './pledgeTotals';

/** The totals, then a group for each pledger, in order of their first pledge. */
export function pledgeRows(context: ArticleContext): readonly ArticleRow[] {
  const { index } = context;
  const pledges = index.annotations.filter((each) => each.kind === 'pledge');
  if (pledges.length === 0) return [];
  const groups = new Map<string, Pledger>();
  for (const pledge of pledges) {
    const { key, name, entity } = pledgerOf(pledge, context);
    const group = groups.get(key) ?? { key, name, entity, pledges: [] };
    groups.set(key, group);
    group.pledges.push(pledge);
  }
  return withUniqueIds([
    totalsRow(pledges, context),
    ...[...groups.values()].map((pledger) => pledgerRow(pledger, context)),
  ]);
}

/** The row of the pledge at a place; none for other annotations. */
export function rowOfPledge(
  place: Place,
  rows: readonly ArticleRow[],
): readonly ArticleRow[] | undefined {
  return place.annotation.kind === 'pledge' ? rowOfAnnotation(place, rows) : undefined;
}

interface Pledger {
  readonly key: string;
  readonly name: string;
  readonly entity: Entity | undefined;
  readonly pledges: PledgeAnnotation[];
}

/** Whose money it is: a minister pledges a country's. */
function pledgerOf(
  { onBehalfOf, pledger, pledgers = [], pledgerSpan }: PledgeAnnotation,
  context: ArticleContext,
): Omit<Pledger, 'pledges'> {
  const { index, t } = context;
  // One sum of several is no single one's, and is not counted for each.
  if (pledgers.length > 1)
    return {
      key: `together:${pledgers.join()}`,
      name: namesOf(pledgers, context),
      entity: undefined,
    };
  const entity = index.entity(onBehalfOf) ?? index.entity(pledger);
  if (entity)
    return { key: entity.id, name: atStart(entityName(entity, pledgerSpan?.text)), entity };
  const words = oneLine(pledgerSpan?.text ?? '');
  if (words === '') return { key: '', name: t('Unknown pledger'), entity };
  return { key: `words:${words.toLowerCase()}`, name: words, entity };
}

const totalsIn = (pledges: readonly PledgeAnnotation[], index: DocumentIndex): PledgeTotals =>
  totalsOf(
    pledges,
    (pledge) => moneyOf(pledge, index),
    (id) => index.entity(id)?.type,
  );

const leaf = { range: null, children: [] } as const;

function totalsRow(pledges: readonly PledgeAnnotation[], context: ArticleContext): ArticleRow {
  const { index, t } = context;
  const totals = totalsIn(pledges, index);
  const sums = totals.sums.map((total): ArticleRow => {
    const label = totalWords(total, context);
    const notes = [
      pledgeKind.counted(total.pledges.length, t),
      ...notesOn(total.pledges, context),
      overlapWords(total, t) ?? '',
    ].filter((note) => note !== '');
    const description = notes.join(' · ');
    return {
      ...leaf,
      id: `total:${total.currency}:${total.rate ?? ''}:${String(total.isPaid ?? false)}`,
      label,
      description,
      spoken: t('Total in {0}: {1}, {2}', total.currency, label, description),
      icon: 'symbol-numeric',
      tint: 'pledge',
    };
  });
  const apart = (id: string, label: string, why: string): ArticleRow => {
    const spoken = t('{0}, {1}', label, why);
    return { ...leaf, id, label, description: why, spoken, icon: 'info' };
  };
  const listed = (some: readonly PledgeAnnotation[]): string =>
    some.map((pledge) => amountInText(pledge, context)).join(' + ');
  const { shares, unknown, uncounted } = totals;
  const label = t('Totals');
  const description = shortTotals(totals, context);
  return {
    id: 'totals',
    label,
    description,
    spoken: t('Totals of {0}: {1}', pledgeKind.counted(pledges.length, t), description),
    icon: 'graph',
    range: null,
    children: [
      ...sums,
      ...(shares.length === 0 ? [] : [apart('shares', listed(shares), t('shares are not summed'))]),
      ...(unknown.length === 0
        ? []
        : [apart('unknown', listed(unknown), t('currency not known, not summed'))]),
      ...(uncounted.length === 0
        ? []
        : [apart('uncounted', listed(uncounted), t('denied or withdrawn, not summed'))]),
    ],
  };
}

/** What in a sum is not simply pledged. */
function notesOn(pledges: readonly PledgeAnnotation[], { index, t }: ArticleContext): string[] {
  const count = (state: PledgeAnnotation['state']): number =>
    pledges.filter((pledge) => pledge.state === state).length;
  const [conditional, criticised] = [count('conditional'), count('criticised')];
  const qualifiers = new Set(
    pledges
      .map((pledge) => oneLine(moneyOf(pledge, index)?.qualifier ?? '').toLowerCase())
      .filter((qualifier) => qualifier !== '' && !/^an? /.test(qualifier)),
  );
  return [
    conditional === 0 ? '' : t('{0} conditional', conditional),
    criticised === 0 ? '' : t('{0} criticised', criticised),
    qualifiers.size === 0
      ? ''
      : t('in part {0}', [...qualifiers].map((each) => t('“{0}”', each)).join(', ')),
  ].filter((note) => note !== '');
}

function pledgerRow({ key, name, entity, pledges }: Pledger, context: ArticleContext): ArticleRow {
  const { index, t } = context;
  const totals = totalsIn(pledges, index);
  const sum = shortTotals(totals, context);
  const uncounted = totals.uncounted.length;
  const description = [
    sum,
    pledges.length > 1 ? pledgeKind.counted(pledges.length, t) : '',
    uncounted === 0 ? '' : t('{0} not summed', uncounted),
  ]
    .filter((words) => words !== '')
    .join(' · ');
  return withLateChildren(
    {
      id: `pledger:${key}`,
      label: name,
      description,
      spoken: t('{0} pledges {1}', name, description),
      ...entityLook(entity, index),
    },
    () => withUniqueIds(pledges.map((pledge) => pledgeRow(pledge, context))),
  );
}

/** One pledge: the amount, then its state and what it is for. */
export function pledgeRow(pledge: PledgeAnnotation, context: ArticleContext): ArticleRow {
  const { index, t } = context;
  const sentence = pledgeSentence(pledge, context, plainWriting);
  const money = moneyOf(pledge, index);
  const rate = money && ratePer(money);
  const row = {
    id: pledge.id,
    label: [shortAmount(pledge, context), rate ?? ''].filter((part) => part !== '').join(' '),
    description: [stateWords(pledge, t), shorten(pledgeEnds(pledge, t, plainWriting), detailLimit)]
      .filter((words) => words !== '')
      .join(' · '),
    spoken: t('Pledge, {0}: {1}', paragraphWords(pledge, index.document, t), sentence),
    copied: isCounted(pledge) ? sentence : t('{0} (not summed)', sentence),
    icon: isCounted(pledge) ? pledgeIcon(pledge) : 'circle-slash',
    tint: 'pledge' as const,
    range: pledge,
    annotation: pledge.id,
    children: [],
  };
  return withReviewAsides(row, pledge, t);
}

function stateWords({ state }: PledgeAnnotation, t: Translate): string {
  const words: Record<PledgeAnnotation['state'], string> = {
    pledged: '',
    paid: t('paid'),
    conditional: t('conditional'),
    denied: t('denied, not summed'),
    withdrawn: t('withdrawn, not summed'),
    criticised: t('criticised'),
  };
  return words[state];
}
