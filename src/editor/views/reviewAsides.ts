import type { AnnotationBase } from '../../core/model';
import type { Translate } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { shorten } from '../words/shorten';
import type { ArticleRow } from './articleRow';

/** How many characters of a note a row shows; its card has all of it. */
const noteLength = 40;

/** A row with what reviewers left beside its annotation: that they differ, and their note. */
export function withReviewAsides<Row extends Pick<ArticleRow, 'description' | 'spoken'>>(
  row: Row,
  { note, judgedOtherwise }: Pick<AnnotationBase, 'note' | 'judgedOtherwise'>,
  t: Translate,
): Row {
  if (note === undefined && !judgedOtherwise) return row;
  const differ = judgedOtherwise ? t('judged differently') : '';
  const words = oneLine(note ?? '');
  const asides = [differ, words === '' ? '' : `✎ ${shorten(words, noteLength)}`];
  const spoken = [differ, words === '' ? '' : t('Note: {0}', words)];
  const joined = (parts: readonly string[], between: string): string =>
    parts.filter((part) => part !== '').join(between);
  return {
    ...row,
    description: joined([row.description, ...asides], ' · '),
    spoken: joined([row.spoken, ...spoken], ', '),
  };
}
