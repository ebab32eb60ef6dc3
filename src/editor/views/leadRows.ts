import type { Range } from '../../core/document/sourceDocument';
import type { AnnotatedDocument, Entity, Span } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import type { ArticleContext } from '../words/articleContext';
import type { Localisation } from '../words/localisation';
import { labelLimit, shorten } from '../words/shorten';
import { sourceWords } from '../../formats/sourceWords';
import type { ArticleRow } from './articleRow';
import { entityLook } from './entityLook';
import { speakerIdOf, type Utterance } from './utterances';

export function headlineRow(
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
      spoken: t('Headline: {0}', sourceWords(title, t)),
      copied: title,
      icon: 'book',
      range,
      children: [],
    },
  ];
}

/** The person, or else the body, that says and pledges most, and where they spoke. */
export function speakerRows(
  utterances: readonly Utterance[],
  { index, t }: ArticleContext,
): ArticleRow[] {
  const rows: ArticleRow[] = [];
  const speaker = mainSpeaker(utterances, index);
  if (speaker) {
    const role = speaker.role ?? '';
    rows.push({
      id: `speaker:${speaker.id}`,
      label: speaker.name,
      description: role === '' ? t('main speaker') : t('main speaker · {0}', role),
      spoken: t('Main speaker: {0}', role === '' ? speaker.name : `${speaker.name}, ${role}`),
      ...entityLook(speaker, index),
      children: [],
    });
  }
  const occasion = mainOccasion(utterances, speaker);
  if (occasion) {
    rows.push({
      id: 'occasion',
      label: sourceWords(shorten(occasion.text, labelLimit), t),
      description: t('occasion'),
      spoken: t('Occasion: {0}', sourceWords(occasion.text, t)),
      icon: 'location',
      range: occasion,
      children: [],
    });
  }
  return rows;
}

function mainSpeaker(utterances: readonly Utterance[], index: DocumentIndex): Entity | undefined {
  const counts = new Map<string, number>();
  for (const utterance of utterances) {
    const id = speakerIdOf(utterance);
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

/** Where the main speaker spoke, or else the first occasion that the article names. */
function mainOccasion(
  utterances: readonly Utterance[],
  speaker: Entity | undefined,
): Span | undefined {
  const placed = utterances.flatMap((utterance) => {
    const { annotation } = utterance;
    const occasion = 'occasion' in annotation ? annotation.occasion : null;
    return occasion ? [{ occasion, speaker: speakerIdOf(utterance) }] : [];
  });
  const own = placed.find((each) => each.speaker !== null && each.speaker === speaker?.id);
  return (own ?? placed[0])?.occasion;
}
