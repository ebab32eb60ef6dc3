import { countAnnotations, countWords } from '../status/annotationCounts';
import { engineWords } from '../words/engineWords';
import { oneLine } from '../words/oneLine';
import type { Speech } from '../words/localise';
import type { ArticleRow } from './articleRow';
import { annotateRowId, type ReadArticle, type TreeContent, type TreeHeading } from './articleTree';
import type { OutlineChoices } from './outlineChoices';
import { outlineRows } from './outlineModel';
import { countRows, filterRows } from './rowFilter';

/** The speech outline: who says and pledges what, in the order and as far as the reader asks. */
export class OutlineContent implements TreeContent {
  readonly view = 'speechmark.outline';
  /** How many rows there are, and how many the filter holds. */
  private counted = { all: 0, matches: 0 };

  constructor(
    private readonly choices: OutlineChoices,
    private readonly speech: Speech,
  ) {}

  rows({ document, headline }: ReadArticle): readonly ArticleRow[] {
    const { order, filter } = this.choices;
    const all = outlineRows(document, headline, this.speech, order);
    const { rows, matches } = filterRows(all, filter);
    this.counted = { all: countRows(all), matches };
    return rows;
  }

  heading({ document, index }: ReadArticle): TreeHeading {
    const { t } = this.speech;
    const notices = document.notices.map(({ message }) => engineWords(message, t));
    return {
      message: [this.filterWords(), ...notices].filter((words) => words !== '').join(' '),
      description: countWords(countAnnotations(index), this.speech).join(' · '),
    };
  }

  /** The one row of a file that was left alone annotates it all the same. */
  leftAlone(reason: string): { rows: readonly ArticleRow[]; heading: TreeHeading } {
    const { t } = this.speech;
    const label = t('Annotate This File');
    const row = { id: annotateRowId, label, description: '', spoken: label, icon: 'wand' };
    return {
      rows: [{ ...row, range: null, children: [] }],
      heading: {
        message: t('Not annotated: this file {0}.', engineWords(reason, t)),
        description: '',
      },
    };
  }

  private filterWords(): string {
    const { t } = this.speech;
    const filter = oneLine(this.choices.filter);
    const { all, matches } = this.counted;
    return filter === '' ? '' : t('Filter “{0}”: {1} of {2} rows match.', filter, matches, all);
  }
}
