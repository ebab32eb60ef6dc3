import type { QuoteAnnotation } from '../../../core/model';
import { quoteFormWord } from '../../../formats/annotationWords';
import type { ArticleContext } from '../../words/articleContext';
import { labelLimit, shorten } from '../../words/shorten';
import { sourceWords } from '../../../formats/sourceWords';
import type { RowWords } from '../editorKind';
import { spokenByWords, speakerName, speakerOfWords } from '../speaker';
import { isNobodys } from './quoteWords';

/** The outline row of a quotation, without its speaker where the row above has the same. */
export function quoteRow(
  quote: QuoteAnnotation,
  context: ArticleContext,
  speakerAbove: string | null | undefined,
): RowWords {
  const { t } = context;
  const who = speakerName(speakerOfWords(quote), context);
  const form = quoteFormWord(quote.form, t);
  const isBare = isNobodys(quote) || speakerAbove === quote.speaker;
  const withWho = (words: string): string => (isBare ? words : t('{0}: {1}', who, words));
  return {
    label: withWho(sourceWords(shorten(quote.text, labelLimit), t)),
    description: quote.form === 'direct' ? '' : form,
    spoken: spokenByWords(form, quote, context),
    copied: withWho(sourceWords(quote.text, t)),
    icon: 'quote',
  };
}
