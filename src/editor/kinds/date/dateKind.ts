import type { DateAnnotation } from '../../../core/model';
import { why } from '../../cards/cardParts';
import { escapeMarkdown } from '../../words/escapeMarkdown';
import type { EditorKind, MarkStyle } from '../editorKind';

export const dateMark: MarkStyle = {
  name: 'date',
  kind: 'date',
  isFilled: false,
  lines: { borderWidth: '0 0 1px 0', borderStyle: 'solid' },
  isShort: true,
};

export const dateKind: EditorKind<DateAnnotation> = {
  kind: 'date',
  icon: 'calendar',
  rulerLane: 'Left',
  symbol: 'Constant',
  commands: {
    next: 'speechmark.nextDate',
    previous: 'speechmark.previousDate',
    toggle: 'speechmark.toggleDates',
  },
  marks: [dateMark],
  plural: (t) => t('Dates'),
  shape: (t) => t('a thin line'),
  counted: (count, t) => (count === 1 ? t('1 date') : t('{0} dates', count)),
  label: ({ text, date }, { t }) => ({
    label: text,
    sort: t('date'),
    detail: date,
    icon: 'calendar',
  }),
  card: (date, context) => ({
    heading: `$(calendar) **${escapeMarkdown(date.date)}**`,
    rows: [],
    why: why(date, context),
  }),
  citation: ({ text }) => `${text}.`,
};
