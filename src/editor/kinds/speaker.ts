import type { ClaimAnnotation, QuoteAnnotation, Span } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import type { ArticleContext } from '../words/articleContext';
import type { Translate } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { paragraphWords } from '../words/paragraphWords';
import { sourceWords } from '../../formats/sourceWords';
import type { Speaker } from './editorKind';
import { atStart, entityName, isFirstPerson } from '../../formats/entityName';

/** Who says a quotation or a claim. */
export function speakerOfWords({
  speaker,
  speakerSpan,
}: QuoteAnnotation | ClaimAnnotation): Speaker {
  return { id: speaker, span: speakerSpan, onBehalfOf: null };
}

/** The short name of a speaker, else the words that name them here, else “Unknown speaker”. */
export function speakerName(
  { id, span }: Pick<Speaker, 'id' | 'span'>,
  { index, t }: ArticleContext,
): string {
  const entity = index.entity(id);
  if (entity) return atStart(entityName({ ...entity, name: index.shortName(entity) }, span?.text));
  return namedHere(span, t) ?? t('Unknown');
}

/** The words that name a speaker, as they begin a sentence; undefined if there are none. */
export function namedHere(span: Span | null, t: Translate): string | undefined {
  const words = oneLine(span?.text ?? '');
  if (words === '') return undefined;
  return isFirstPerson(words) ? t('The speaker') : atStart(words);
}

/** “Grace Okello, foreign minister”; undefined for an id that names no entity. */
export function entityWithRole(
  id: string | null,
  index: DocumentIndex,
  here = '',
): string | undefined {
  const entity = index.entity(id);
  if (!entity) return undefined;
  const name = entityName(entity, here);
  const role = oneLine(entity.role ?? '');
  return role === '' || folded(name).includes(folded(role)) ? name : `${name}, ${role}`;
}

const folded = (words: string): string => words.toLowerCase();

/** What a screen reader says of a row: “call by Grace Okello, paragraph 3: …”. */
export function spokenByWords(
  sort: string,
  annotation: QuoteAnnotation | ClaimAnnotation,
  context: ArticleContext,
): string {
  const { index, t } = context;
  const speaker = speakerOfWords(annotation);
  const entity = index.entity(speaker.id);
  const who = entity ? entityName(entity, speaker.span?.text) : speakerName(speaker, context);
  const where = paragraphWords(annotation, index.document, t);
  return t('{0} by {1}, {2}: {3}', sort, who, where, sourceWords(annotation.text, t));
}
