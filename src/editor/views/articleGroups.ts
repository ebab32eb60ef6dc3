import { singleArticles } from '../../core/engine/singleArticles';
import type { AnnotatedDocument, ArticlePart } from '../../core/model';
import type { Localisation, Translate } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { labelLimit, shorten } from '../words/shorten';
import type { ArticleRow } from './articleRow';

/**
 * The rows of a document; of a file of several articles a row for each, with its own below.
 * @param rowsOf Makes the rows of one article. Its title is not told to it where it has a row.
 */
export function articleGroups(
  document: AnnotatedDocument,
  { t }: Localisation,
  rowsOf: (article: AnnotatedDocument) => readonly ArticleRow[],
): readonly ArticleRow[] {
  return singleArticles(document).flatMap(({ part, document: article }, at) => {
    if (!part) return rowsOf(article);
    const rows = rowsOf({ ...article, title: null });
    return [articleRow(part, at + 1, rows, t)];
  });
}

function articleRow(
  part: ArticlePart,
  number: number,
  children: readonly ArticleRow[],
  t: Translate,
): ArticleRow {
  const title = titleOf(part, number, t);
  const description = [part.source, part.date]
    .filter((words) => words !== null)
    .map(oneLine)
    .join(' · ');
  return {
    id: `article:${title}`,
    label: shorten(title, labelLimit * 2),
    description,
    spoken: t('Article {0}: {1}', number, description === '' ? title : `${title}, ${description}`),
    copied: description === '' ? title : `${title} (${description})`,
    icon: 'book',
    range: part.titleSpan ?? { start: part.start, end: part.start },
    children,
  };
}

/** What one of several articles is called. */
export const titleOf = ({ title }: ArticlePart, number: number, t: Translate): string =>
  oneLine(title ?? '') || t('Article {0}', number);
