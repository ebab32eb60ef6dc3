import type {
  AnnotatedDocument,
  Annotation,
  ClaimAct,
  ClaimAnnotation,
  Entity,
  PledgeAnnotation,
  QuoteAnnotation,
  Span,
} from '../core/model';
import type { Range } from '../core/document/sourceDocument';
import { actorIcon } from './cards/actorIcon';
import { indexOf, type DocumentIndex } from './documentIndex';
import { formatShortAmount } from './formatAmount';
import type { Speech } from './localise';
import { claimActWord, claimLabel, pledgeLabel, quoteFormWord } from './modelWords';
import { moneyOf } from './pledgeMoney';
import { pledgeEnds, pledgeSentence } from './pledgeSentence';
import { retellsPledge } from './retoldPledges';
import { shorten } from './shorten';
import { plainWriting } from './writing';

/** Which contributed colour a row's icon takes. */
export type OutlineTint = 'actor' | 'pledge' | 'quote' | 'claim';

/** One row of the speech outline. */
export interface OutlineRow {
  /** Unique in the outline, and the same for the same annotation after an edit. */
  readonly id: string;
  readonly label: string;
  readonly description: string;
  /** What a screen reader says: the whole row in words. */
  readonly spoken: string;
  /** Name of a codicon. */
  readonly icon: string;
  readonly tint?: OutlineTint;
  /** Where the row's words stand in the source. */
  readonly range: Range | null;
  /** The annotation whose card is the tooltip. */
  readonly annotation?: string;
  readonly children: readonly OutlineRow[];
}

type Listed = PledgeAnnotation | QuoteAnnotation | ClaimAnnotation;

/** A listed annotation with all the text it speaks for. */
interface Item {
  readonly annotation: Listed;
  readonly extent: Range;
  readonly children: Item[];
}

const descriptionLimit = 90;
const labelLimit = 70;

const actIcons: Readonly<Record<ClaimAct, string>> = {
  statement: 'comment',
  call: 'megaphone',
  accusation: 'flame',
  denial: 'circle-slash',
  announcement: 'broadcast',
  pledge: 'credit-card',
  praise: 'thumbsup',
  warning: 'warning',
  thought: 'lightbulb',
};

/**
 * The rows of the speech outline in reading order: headline, main speaker and occasion, then who
 * calls for, pledges, claims and says what. Quotes inside a claim or a pledge stand below it.
 */
export function outlineRows(
  document: AnnotatedDocument,
  headline: Range | null,
  speech: Speech,
): readonly OutlineRow[] {
  const index = indexOf(document);
  if (index.annotations.length === 0) return [];
  const items = itemsOf(index);
  const rows = [
    ...headlineRow(document, headline, speech),
    ...speakerRows(index, speech),
    ...nest(items).map((item) => itemRow(item, undefined, index, speech)),
  ];
  return withUniqueIds(rows, new Set());
}

function headlineRow(
  { title }: AnnotatedDocument,
  range: Range | null,
  { t }: Speech,
): OutlineRow[] {
  if (title === null || title.trim() === '') return [];
  return [
    {
      id: 'headline',
      label: shorten(title, labelLimit * 2),
      description: '',
      spoken: t('Headline: {0}', title),
      icon: 'book',
      range,
      children: [],
    },
  ];
}

/** The person, or else the body, that says and pledges most, and where they spoke. */
function speakerRows(index: DocumentIndex, { t }: Speech): OutlineRow[] {
  const rows: OutlineRow[] = [];
  const speaker = mainSpeaker(index);
  if (speaker) {
    const first = speaker.mentions
      .map((id) => index.annotation(id))
      .find((mention) => mention !== undefined);
    const role = speaker.role ?? '';
    rows.push({
      id: `speaker:${speaker.id}`,
      label: speaker.name,
      description: role === '' ? t('main speaker') : t('main speaker · {0}', role),
      spoken: t('Main speaker: {0}', role === '' ? speaker.name : `${speaker.name}, ${role}`),
      icon: actorIcon(speaker.type),
      tint: 'actor',
      range: first ?? null,
      ...(first ? { annotation: first.id } : {}),
      children: [],
    });
  }
  const occasion = mainOccasion(index, speaker);
  if (occasion) {
    rows.push({
      id: 'occasion',
      label: shorten(occasion.text, labelLimit),
      description: t('occasion'),
      spoken: t('Occasion: {0}', occasion.text),
      icon: 'location',
      range: occasion,
      children: [],
    });
  }
  return rows;
}

function mainSpeaker(index: DocumentIndex): Entity | undefined {
  const counts = new Map<string, number>();
  for (const annotation of index.annotations) {
    const id = speakerOf(annotation);
    if (id !== null) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const ranked = [...counts]
    .map(([id, count]) => ({ entity: index.entity(id), count }))
    .filter((each): each is { entity: Entity; count: number } => each.entity !== undefined)
    .sort(
      (a, b) =>
        Number(b.entity.type === 'person') - Number(a.entity.type === 'person') ||
        b.count - a.count,
    );
  return ranked[0]?.entity;
}

function mainOccasion(index: DocumentIndex, speaker: Entity | undefined): Span | undefined {
  const spoken = index.annotations.filter(
    (each): each is QuoteAnnotation | ClaimAnnotation =>
      (each.kind === 'quote' || each.kind === 'claim') && each.occasion !== null,
  );
  const own = spoken.find((each) => each.speaker !== null && each.speaker === speaker?.id);
  return (own ?? spoken[0])?.occasion ?? undefined;
}

function speakerOf(annotation: Annotation): string | null {
  switch (annotation.kind) {
    case 'pledge':
      return annotation.pledger;
    case 'quote':
    case 'claim':
      return annotation.speaker;
    default:
      return null;
  }
}

/** What is listed. A claim that only retells a pledge gives way to the pledge. */
function itemsOf(index: DocumentIndex): Item[] {
  const items: Item[] = [];
  for (const annotation of index.annotations) {
    if (annotation.kind === 'actor' || annotation.kind === 'money') continue;
    if (annotation.kind === 'claim' && retellsPledge(annotation, index)) continue;
    items.push({ annotation, extent: extentOf(annotation), children: [] });
  }
  return items;
}

/** A pledge speaks for its sentence: from its cue to its purpose, not for later elaborations. */
function extentOf(annotation: Listed): Range {
  if (annotation.kind !== 'pledge') return annotation;
  const near = [annotation, annotation.cue, annotation.recipient, annotation.purpose].filter(
    (span) => span !== null,
  );
  return {
    start: Math.min(...near.map(({ start }) => start)),
    end: Math.max(...near.map(({ end }) => end)),
  };
}

/** Puts every item below the narrowest one that holds it and may have it below. */
function nest(items: readonly Item[]): readonly Item[] {
  const roots: Item[] = [];
  let open: Item[] = [];
  const ordered = [...items].sort(
    (a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end,
  );
  for (const item of ordered) {
    open = open.filter(({ extent }) => extent.end > item.extent.start);
    const parent = open.findLast(
      (each) => contains(each.extent, item.extent) && mayHold(each.annotation, item.annotation),
    );
    (parent ? parent.children : roots).push(item);
    open.push(item);
  }
  return roots;
}

/** Pledges in one sentence are promises of their own; only quotations are part of a pledge. */
function mayHold(outer: Listed, inner: Listed): boolean {
  return outer.kind !== 'pledge' || inner.kind === 'quote';
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

function itemRow(
  item: Item,
  parent: Item | undefined,
  index: DocumentIndex,
  speech: Speech,
): OutlineRow {
  const { annotation } = item;
  const words = wordsOf(annotation, parent?.annotation, index, speech);
  return {
    id: annotation.id,
    ...words,
    tint: annotation.kind,
    range: annotation,
    annotation: annotation.id,
    children: item.children.map((child) => itemRow(child, item, index, speech)),
  };
}

type RowWords = Pick<OutlineRow, 'label' | 'description' | 'spoken' | 'icon'>;

function wordsOf(
  annotation: Listed,
  parent: Listed | undefined,
  index: DocumentIndex,
  speech: Speech,
): RowWords {
  const { t, locale } = speech;
  const entity = index.entity(speakerOf(annotation));
  const span = annotation.kind === 'pledge' ? annotation.pledgerSpan : annotation.speakerSpan;
  const who = (entity && index.shortName(entity)) ?? span?.text ?? t('Unknown');
  const whole = entity?.name ?? who;
  if (annotation.kind === 'pledge') {
    const money = moneyOf(annotation, index);
    // Without a currency a bare number would say less than the text does.
    const isKnown = money !== undefined && money.currency !== null;
    const amount = isKnown ? formatShortAmount(money, locale) : annotation.text;
    return {
      label: pledgeLabel(annotation.state, who, amount, t),
      description: shorten(pledgeEnds(annotation, speech, plainWriting), descriptionLimit),
      spoken: t(
        'Pledge, paragraph {0}: {1}',
        annotation.paragraph,
        pledgeSentence(annotation, index, speech, plainWriting),
      ),
      icon: annotation.state === 'paid' ? 'verified' : 'credit-card',
    };
  }
  if (annotation.kind === 'claim') {
    const targets = annotation.targets
      .map((id) => index.entity(id))
      .filter((target) => target !== undefined)
      .map((target) => index.shortName(target))
      .join(', ');
    return {
      label: claimLabel(annotation.act, who, targets, t),
      description: shorten(annotation.text, descriptionLimit),
      spoken: t(
        '{0} by {1}, paragraph {2}: {3}',
        claimActWord(annotation.act, t),
        whole,
        annotation.paragraph,
        annotation.text,
      ),
      icon: actIcons[annotation.act],
    };
  }
  const quoted = shorten(annotation.text, labelLimit);
  const isOwn = parent !== undefined && speakerOf(parent) === annotation.speaker;
  const isNobodys = annotation.form === 'scare' && annotation.speaker === null;
  return {
    label: isOwn || isNobodys ? quoted : t('{0}: {1}', who, quoted),
    description: annotation.form === 'direct' ? '' : quoteFormWord(annotation.form, t),
    spoken: t(
      '{0} by {1}, paragraph {2}: {3}',
      quoteFormWord(annotation.form, t),
      whole,
      annotation.paragraph,
      annotation.text,
    ),
    icon: 'quote',
  };
}

function withUniqueIds(rows: readonly OutlineRow[], taken: Set<string>): readonly OutlineRow[] {
  return rows.map((row) => {
    let id = row.id;
    for (let copy = 2; taken.has(id); copy += 1) id = `${row.id}#${String(copy)}`;
    taken.add(id);
    return { ...row, id, children: withUniqueIds(row.children, taken) };
  });
}
