import type { QuoteAnnotation } from '../../../core/model';
import { quoteFormWord } from '../../../formats/annotationWords';
import { oneLine } from '../../../formats/oneLine';
import { detailLimit, shorten } from '../../words/shorten';
import { sourceWords } from '../../../formats/sourceWords';
import type { EditorKind, MarkStyle } from '../editorKind';
import { entityWithRole, namedHere, speakerName, speakerOfWords } from '../speaker';
import { quoteCard } from './quoteCard';
import { quoteRow } from './quoteRow';
import { isNobodys } from './quoteWords';

export const quoteMark: MarkStyle = {
  name: 'quote',
  kind: 'quote',
  isFilled: true,
  lines: { borderWidth: '0 0 1px 0', borderStyle: 'dashed' },
  isShort: false,
};

/** A line beside the paragraphs: a page underlined from top to bottom would say nothing. */
export const blockQuoteMark: MarkStyle = {
  name: 'blockQuote',
  kind: 'quote',
  isFilled: false,
  lines: { isWholeLine: true, borderWidth: '0 0 0 2px', borderStyle: 'dashed' },
  isShort: false,
};

export const quoteKind: EditorKind<QuoteAnnotation> = {
  kind: 'quote',
  icon: 'quote',
  rulerLane: 'Center',
  symbol: 'String',
  commands: {
    next: 'speechmark.nextQuote',
    previous: 'speechmark.previousQuote',
    toggle: 'speechmark.toggleQuotes',
    check: 'speechmark.toggleQuotes.check',
    uncheck: 'speechmark.toggleQuotes.uncheck',
  },
  marks: [quoteMark, blockQuoteMark],
  markFor: ({ form }) => (form === 'block' ? blockQuoteMark : quoteMark),
  plural: (t) => t('Quotations'),
  shape: (t) => t('a dashed line'),
  counted: (count, t) => (count === 1 ? t('1 quotation') : t('{0} quotations', count)),
  label(annotation, context) {
    const { t } = context;
    const words = sourceWords(shorten(oneLine(annotation.text), detailLimit), t);
    const who = oneLine(speakerName(speakerOfWords(annotation), context));
    return {
      label: isNobodys(annotation) ? words : t('{0}: {1}', who, words),
      sort: quoteFormWord(annotation.form, t),
      detail: '',
      icon: 'quote',
    };
  },
  card: quoteCard,
  citation(annotation, { index, t }) {
    const text = oneLine(annotation.text);
    const who = entityWithRole(annotation.speaker, index) ?? namedHere(annotation.speakerSpan, t);
    return who === undefined
      ? t('{0} — speaker not known.', text)
      : t('{0} — {1}.', text, oneLine(who));
  },
  spoken: { speaker: speakerOfWords, row: quoteRow },
};
