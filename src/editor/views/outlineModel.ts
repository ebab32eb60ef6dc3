import type { Range } from '../../core/document/sourceDocument';
import type { AnnotatedDocument } from '../../core/model';
import { indexOf } from '../articles/documentIndex';
import type { Localisation } from '../words/localisation';
import { articleGroups } from './articleGroups';
import { withUniqueIds, type ArticleRow } from './articleRow';
import { headlineRow, speakerRows } from './leadRows';
import { kindGroups, speakerGroups } from './outlineGroups';
import { utteranceRows } from './utteranceRows';
import { utterancesIn, withoutRedundant } from './utterances';

/** How the outline is ordered: as the article reads, by speaker, or by kind. */
export const outlineOrders = ['reading', 'speaker', 'kind'] as const;
export type OutlineOrder = (typeof outlineOrders)[number];

/**
 * The rows of the speech outline. In reading order: headline, main speaker and occasion, then who
 * calls for, pledges, claims and says what, with quotes inside a claim or a pledge below it.
 * Otherwise the headline and a group for each speaker, or for each kind. Of a file of several articles
 * each has a row, with its own rows below.
 */
export function outlineRows(
  document: AnnotatedDocument,
  headline: Range | null,
  l10n: Localisation,
  order: OutlineOrder = 'reading',
): readonly ArticleRow[] {
  const rows = articleGroups(document, l10n, (article) =>
    rowsOfArticle(article, headline, l10n, order),
  );
  return withUniqueIds(rows);
}

function rowsOfArticle(
  document: AnnotatedDocument,
  headline: Range | null,
  l10n: Localisation,
  order: OutlineOrder,
): readonly ArticleRow[] {
  const index = indexOf(document);
  if (index.annotations.length === 0) return [];
  const context = { ...l10n, index };
  const all = utterancesIn(index);
  const listed = withoutRedundant(all, index);
  const rows = {
    reading: () => [...speakerRows(all, context), ...utteranceRows(listed, context)],
    speaker: () => speakerGroups(listed, context),
    // Each kind by itself: nothing stands beside what it repeats, and counts are those of the kind.
    kind: () => kindGroups(all, context),
  };
  return [...headlineRow(document, headline, l10n), ...rows[order]()];
}
