import type { ClaimAnnotation, QuoteAnnotation } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import type { ArticleContext } from '../words/articleContext';
import { oneLine } from '../words/oneLine';
import type { Speaker } from './editorKind';

/** Who says a quotation or a claim. */
export function speakerOfWords({
  speaker,
  speakerSpan,
}: QuoteAnnotation | ClaimAnnotation): Speaker {
  return { id: speaker, span: speakerSpan, onBehalfOf: null };
}

/** The short name of a speaker, else the words that name them here, else “Unknown”. */
export function speakerName(
  { id, span }: Pick<Speaker, 'id' | 'span'>,
  { index, t }: ArticleContext,
): string {
  const entity = index.entity(id);
  return (entity && index.shortName(entity)) ?? span?.text ?? t('Unknown');
}

/** “Grace Okello, foreign minister”; undefined for an id that names no entity. */
export function entityWithRole(id: string | null, index: DocumentIndex): string | undefined {
  const entity = index.entity(id);
  if (!entity) return undefined;
  return oneLine(entity.role === undefined ? entity.name : `${entity.name}, ${entity.role}`);
}

/** What a screen reader says of a row: “call by Grace Okello, paragraph 3: …”. */
export function spokenByWords(
  sort: string,
  annotation: QuoteAnnotation | ClaimAnnotation,
  context: ArticleContext,
): string {
  const { index, t } = context;
  const speaker = speakerOfWords(annotation);
  const who = index.entity(speaker.id)?.name ?? speakerName(speaker, context);
  return t('{0} by {1}, paragraph {2}: {3}', sort, who, annotation.paragraph, annotation.text);
}
