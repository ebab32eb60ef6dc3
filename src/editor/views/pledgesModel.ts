import type { Entity, PledgeAnnotation } from '../../core/model';
import { shortAmount } from '../words/annotationLabels';
import { actorIcon } from '../cards/actorIcon';
import type { DocumentIndex } from '../articles/documentIndex';
import type { Translate, Localisation } from '../words/localisation';
import { ratePer } from '../words/moneyWords';
import { oneLine } from '../words/oneLine';
import { moneyOf } from '../articles/pledgeMoney';
import { pledgeEnds, pledgeSentence } from '../words/pledgeSentence';
import { shorten } from '../words/shorten';
import { plainWriting } from '../words/writing';
import { withLateChildren, withUniqueIds, type ArticleRow } from './articleRow';
import { amountInText, isCounted, shortTotals, totalsOf, totalWords } from './pledgeTotals';

/** The pledges of an article: the totals, then a group for each pledger in reading order. */
export function pledgeRows(index: DocumentIndex, l10n: Localisation): readonly ArticleRow[] {
  const pledges = index.annotations.filter((each) => each.kind === 'pledge');
  if (pledges.length === 0) return [];
  const groups = new Map<string, Pledger>();
  for (const pledge of pledges) {
    const { key, name, entity } = pledgerOf(pledge, index, l10n.t);
    const group = groups.get(key) ?? { key, name, entity, pledges: [] };
    groups.set(key, group);
    group.pledges.push(pledge);
  }
  return withUniqueIds([
    totalsRow(pledges, index, l10n),
    ...[...groups.values()].map((pledger) => pledgerRow(pledger, index, l10n)),
  ]);
}

interface Pledger {
  readonly key: string;
  readonly name: string;
  readonly entity: Entity | undefined;
  readonly pledges: PledgeAnnotation[];
}

/** Whose money it is: a minister pledges for the country. */
function pledgerOf(
  { onBehalfOf, pledger, pledgerSpan }: PledgeAnnotation,
  index: DocumentIndex,
  t: Translate,
): Omit<Pledger, 'pledges'> {
  const entity = index.entity(onBehalfOf) ?? index.entity(pledger);
  if (entity) return { key: entity.id, name: oneLine(entity.name), entity };
  const words = oneLine(pledgerSpan?.text ?? '');
  if (words === '') return { key: '', name: t('Unknown pledger'), entity };
  return { key: `words:${words.toLowerCase()}`, name: words, entity };
}

const leaf = { range: null, children: [] } as const;

function totalsRow(
  pledges: readonly PledgeAnnotation[],
  index: DocumentIndex,
  l10n: Localisation,
): ArticleRow {
  const { t } = l10n;
  const totals = totalsOf(pledges, index);
  const sums = totals.sums.map((total): ArticleRow => {
    const label = totalWords(total, l10n);
    const notes = [pledgeCount(total.pledges.length, t), ...notesOn(total.pledges, index, l10n)];
    const description = notes.join(' · ');
    return {
      ...leaf,
      id: `total:${total.currency}:${total.rate ?? ''}`,
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
    some.map((pledge) => amountInText(pledge, index, l10n)).join(' + ');
  const { shares, unknown, uncounted } = totals;
  const label = t('Totals');
  const description = shortTotals(totals, index, l10n);
  return {
    id: 'totals',
    label,
    description,
    spoken: t('Totals of {0}: {1}', pledgeCount(pledges.length, t), description),
    icon: 'graph',
    range: null,
    children: [
      ...sums,
      ...(shares.length === 0 ? [] : [apart('shares', listed(shares), t('shares are not summed'))]),
      ...(unknown.length === 0
        ? []
        : [apart('unknown', listed(unknown), t('without a known currency, not summed'))]),
      ...(uncounted.length === 0
        ? []
        : [apart('uncounted', listed(uncounted), t('denied or withdrawn, not summed'))]),
    ],
  };
}

/** What a sum holds that is not simply pledged. */
function notesOn(
  pledges: readonly PledgeAnnotation[],
  index: DocumentIndex,
  { t }: Localisation,
): string[] {
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
    qualifiers.size === 0 ? '' : t('in part “{0}”', [...qualifiers].join('”, “')),
  ].filter((note) => note !== '');
}

function pledgerRow(
  { key, name, entity, pledges }: Pledger,
  index: DocumentIndex,
  l10n: Localisation,
): ArticleRow {
  const { t } = l10n;
  const totals = totalsOf(pledges, index);
  const sum = shortTotals(totals, index, l10n);
  const uncounted = totals.uncounted.length;
  const description = [
    sum,
    pledges.length > 1 ? pledgeCount(pledges.length, t) : '',
    uncounted === 0 ? '' : t('{0} not summed', uncounted),
  ]
    .filter((words) => words !== '')
    .join(' · ');
  const mention = entity?.mentions
    .map((id) => index.annotation(id))
    .find((each) => each !== undefined);
  return withLateChildren(
    {
      id: `pledger:${key}`,
      label: name,
      description,
      spoken: t('{0} pledges {1}', name, description),
      icon: entity ? actorIcon(entity.type) : 'question',
      ...(entity ? { tint: 'actor' as const } : {}),
      range: mention ?? null,
      ...(mention ? { annotation: mention.id } : {}),
    },
    () => withUniqueIds(pledges.map((pledge) => pledgeRow(pledge, index, l10n))),
  );
}

/** One pledge as a line of the table: the amount, then what it is for and what came of it. */
export function pledgeRow(
  pledge: PledgeAnnotation,
  index: DocumentIndex,
  l10n: Localisation,
): ArticleRow {
  const { t } = l10n;
  const sentence = pledgeSentence(pledge, index, l10n, plainWriting);
  const money = moneyOf(pledge, index);
  const rate = money && ratePer(money);
  const qualifier = oneLine(money?.qualifier ?? '');
  const amount = [/^an? /i.test(qualifier) ? '' : qualifier, shortAmount(pledge, index, l10n)];
  return {
    id: pledge.id,
    label: [...amount, rate ?? ''].filter((part) => part !== '').join(' '),
    description: [
      stateWords(pledge, t),
      shorten(pledgeEnds(pledge, l10n, plainWriting), descriptionLimit),
    ]
      .filter((words) => words !== '')
      .join(' · '),
    spoken: t('Pledge, paragraph {0}: {1}', pledge.paragraph, sentence),
    copied: isCounted(pledge) ? sentence : t('{0} (not summed)', sentence),
    icon: pledge.state === 'paid' ? 'verified' : isCounted(pledge) ? 'credit-card' : 'circle-slash',
    tint: 'pledge',
    range: pledge,
    annotation: pledge.id,
    children: [],
  };
}

const descriptionLimit = 90;

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

function pledgeCount(count: number, t: Translate): string {
  return count === 1 ? t('1 pledge') : t('{0} pledges', count);
}
