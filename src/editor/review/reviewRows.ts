import type { AnnotationStatus } from '../../core/model';
import { isLost, type Judgement } from '../../review/reviewed';
import type { Localisation, Translate } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { shorten } from '../words/shorten';
import type { ArticleRow } from '../views/articleRow';
import { judgedWord } from '../../formats/annotationWords';
import { kindWord } from './fieldWords';

/** A row of the review view, which may stand for what was decided on some words. */
export interface ReviewRow extends ArticleRow {
  readonly judgement?: Judgement;
  /** What menus ask for. */
  readonly context: 'group' | 'lost' | 'judged' | 'disputed';
  readonly children: readonly ReviewRow[];
}

interface Group {
  readonly id: string;
  readonly label: string;
  readonly icon: string;
  readonly isClosed: boolean;
  holds(judgement: Judgement): boolean;
}

/**
 * All that was decided on an article: first the tray with words that were not found again, then what
 * is disputed or stands on changed words, then the rest by what was decided.
 */
export function reviewRows(judgements: readonly Judgement[], l10n: Localisation): ReviewRow[] {
  const { t } = l10n;
  return reviewGroups(t).flatMap((group) => {
    const held = judgements.filter((each) => group.holds(each));
    if (held.length === 0) return [];
    const children = held.map((judgement) => judgedRow(judgement, group.id, l10n));
    return [
      {
        id: group.id,
        label: group.label,
        description: String(held.length),
        spoken: t('{0}: {1}', group.label, held.length),
        icon: group.icon,
        range: null,
        isClosed: group.isClosed,
        context: 'group',
        children,
      },
    ];
  });
}

/** The groups of the view of decisions, in order. */
export function reviewGroups(t: Translate): readonly Group[] {
  const ofStatus = (status: AnnotationStatus, label: string, icon: string): Group => ({
    id: status,
    label,
    icon,
    isClosed: status !== 'rejected',
    holds: (judgement) => judgement.status === status && !isLost(judgement),
  });
  return [
    {
      id: 'tray',
      label: t('To put back'),
      icon: 'inbox',
      isClosed: false,
      holds: isLost,
    },
    {
      id: 'disputed',
      label: t('Judged differently'),
      icon: 'git-compare',
      isClosed: false,
      holds: ({ isDisputed }) => isDisputed,
    },
    {
      id: 'changed',
      label: t('On words that changed'),
      icon: 'diff-modified',
      isClosed: false,
      holds: (judgement) => judgement.place.state === 'changed' && !isLost(judgement),
    },
    ofStatus('rejected', t('Rejected'), 'close'),
    ofStatus('corrected', t('Corrected'), 'edit'),
    ofStatus('added', t('Added'), 'add'),
    ofStatus('accepted', t('Accepted'), 'check'),
    ofStatus('suggested', t('With a note alone'), 'note'),
  ];
}

function judgedRow(judgement: Judgement, group: string, { t }: Localisation): ReviewRow {
  const { annotation, target, place, opinions } = judgement;
  const { exact, prefix, suffix } = target.selector;
  const notes = opinions.flatMap(({ note }) => note ?? []);
  const facts = [
    placeWord(judgement, t),
    kindWord(target.kind, t),
    ...opinions.map(({ by, status }) => t('{0}: {1}', oneLine(by), judgedWord(status, t))),
    ...notes.map((note) => `✎ ${oneLine(note)}`),
  ];
  const lost = isLost(judgement);
  const around = t('It stood so: …{0}[{1}]{2}…', oneLine(prefix), oneLine(exact), oneLine(suffix));
  const label = shorten(oneLine(exact), 70);
  return {
    id: `${group}/${annotation}`,
    label,
    description: facts.join(' · '),
    spoken: [label, ...facts, ...(lost ? [around] : [])].join('. '),
    icon: lost ? 'question' : 'circle-small',
    tint: target.kind,
    range: 'range' in place ? place.range : null,
    annotation,
    judgement,
    context: lost ? 'lost' : judgement.isDisputed ? 'disputed' : 'judged',
    children: place.state === 'ambiguous' && lost ? candidateRows(judgement, group, t) : [],
  };
}

/** The places where words may belong that stand in several. */
function candidateRows(judgement: Judgement, group: string, t: Translate): ReviewRow[] {
  const { place, annotation } = judgement;
  if (place.state !== 'ambiguous') return [];
  return place.candidates.map((range, at) => {
    const label = t('Place {0} of {1}', at + 1, place.candidates.length);
    return {
      id: `${group}/${annotation}/${String(at)}`,
      label,
      description: '',
      spoken: label,
      icon: 'location',
      range,
      judgement,
      context: 'lost',
      children: [],
    };
  });
}

/** What became of the words that were decided on. */
export function placeWord({ place }: Judgement, t: Translate): string {
  switch (place.state) {
    case 'exact':
      return t('exact');
    case 'moved':
      return t('moved');
    case 'changed':
      return t('changed');
    case 'ambiguous':
      return t('ambiguous');
    case 'orphaned':
      return t('orphaned');
  }
}
