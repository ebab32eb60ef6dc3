import type { Range } from '../../core/document/sourceDocument';
import type { AnnotatedDocument } from '../../core/model';
import { indexOf } from '../articles/documentIndex';
import type { Localisation } from '../words/localisation';
import { withUniqueIds, type ArticleRow } from './articleRow';
import { leadRows } from './leadRows';
import { kindGroups, speakerGroups } from './outlineGroups';
import { nested, spokenIn } from './speechItems';
import { speechRow } from './speechRows';

/** How the outline is ordered: as the article reads, by who speaks, or by what sort of words. */
export const outlineOrders = ['reading', 'speaker', 'kind'] as const;
export type OutlineOrder = (typeof outlineOrders)[number];

/**
 * The rows of the speech outline. In reading order: headline, main speaker and occasion, then who
 * calls for, pledges, claims and says what, quotes inside a claim or a pledge below it. Else the
 * headline and a group for each speaker, or for each kind.
 */
export function outlineRows(
  document: AnnotatedDocument,
  headline: Range | null,
  l10n: Localisation,
  order: OutlineOrder = 'reading',
): readonly ArticleRow[] {
  const index = indexOf(document);
  if (index.annotations.length === 0) return [];
  const spoken = spokenIn(index);
  const lead = leadRows(index, headline, l10n);
  if (order !== 'reading') {
    const groups =
      order === 'speaker' ? speakerGroups(spoken, index, l10n) : kindGroups(spoken, index, l10n);
    return withUniqueIds([...lead.filter(({ id }) => id === 'headline'), ...groups]);
  }
  return withUniqueIds([...lead, ...nested(spoken).map((item) => speechRow(item, index, l10n))]);
}
