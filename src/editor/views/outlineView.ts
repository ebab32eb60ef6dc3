import type { SkipReason } from '../../analysis/analyzer';
import { countAnnotations, countWords } from '../status/annotationCounts';
import type { Localisation } from '../words/localisation';
import { skipReason } from '../words/skipReasons';
import { noticeWords } from '../words/noticeWords';
import { oneLine } from '../../formats/oneLine';
import type { ArticleRow } from './articleRow';
import {
  annotateRowId,
  type AnalysedArticle,
  type TreeContent,
  type TreeHeading,
} from './articleTree';
import type { OutlineChoices } from './outlineChoices';
import { outlineRows } from './outlineModel';
import { countRows, filterRows } from './rowFilter';

/** The speech outline: who says and pledges what, ordered and filtered as the reader likes. */
export class OutlineContent implements TreeContent {
  readonly view = 'speechmark.outline';
  /** How many rows there are, and how many match the filter. */
  private counted = { all: 0, matches: 0 };

  constructor(
    private readonly choices: OutlineChoices,
    private readonly l10n: Localisation,
  ) {}

  rows({ document, headline }: AnalysedArticle): readonly ArticleRow[] {
    const { order, filter } = this.choices;
    const all = outlineRows(document, headline, this.l10n, order);
    const { rows, matches } = filterRows(all, filter);
    this.counted = { all: countRows(all), matches };
    return rows;
  }

  heading({ document, index }: AnalysedArticle): TreeHeading {
    const { t } = this.l10n;
    const notices = document.notices.map((notice) => noticeWords(notice, t));
    return {
      message: [this.filterWords(), ...notices].filter((words) => words !== '').join(' '),
      description: countWords(countAnnotations(index), this.l10n).join(' · '),
    };
  }

  /** A skipped file has a single row, which annotates it all the same. */
  skipped(reason: SkipReason): { rows: readonly ArticleRow[]; heading: TreeHeading } {
    const { t } = this.l10n;
    const label = t('Annotate This File');
    const row = { id: annotateRowId, label, description: '', spoken: label, icon: 'wand' };
    return {
      rows: [{ ...row, range: null, children: [] }],
      heading: {
        message: t('Not annotated: this file {0}.', skipReason(reason, t)),
        description: '',
      },
    };
  }

  private filterWords(): string {
    const { t } = this.l10n;
    const filter = oneLine(this.choices.filter);
    const { all, matches } = this.counted;
    return filter === '' ? '' : t('Filter “{0}”: {1} of {2} rows match.', filter, matches, all);
  }
}
