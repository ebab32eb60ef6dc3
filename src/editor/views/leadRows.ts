import type { Range } from '../../core/document/sourceDocument';
import type {
  AnnotatedDocument,
  ClaimAnnotation,
  Entity,
  QuoteAnnotation,
  Span,
} from '../../core/model';
import { actorIcon } from '../cards/actorIcon';
import type { DocumentIndex } from '../articles/documentIndex';
import type { Localisation } from '../words/localisation';
import { shorten } from '../words/shorten';
import type { ArticleRow } from './articleRow';
import { speakerOf } from './speechItems';
import { labelLimit } from './speechRows';

/** The first rows of the outline: the headline, the main speaker, and where they spoke. */
export function leadRows(
  index: DocumentIndex,
  headline: Range | null,
  l10n: Localisation,
): readonly ArticleRow[] {
  return [...headlineRow(index.document, headline, l10n), ...speakerRows(index, l10n)];
}

function headlineRow(
  { title }: AnnotatedDocument,
  range: Range | null,
  { t }: Localisation,
): ArticleRow[] {
  if (title === null || title.trim() === '') return [];
  return [
    {
      id: 'headline',
      label: shorten(title, labelLimit * 2),
      description: '',
      spoken: t('Headline: {0}', title),
      copied: title,
      icon: 'book',
      range,
      children: [],
    },
  ];
}

/** The person, or else the body, that says and pledges most, and where they spoke. */
function speakerRows(index: DocumentIndex, { t }: Localisation): ArticleRow[] {
  const rows: ArticleRow[] = [];
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
