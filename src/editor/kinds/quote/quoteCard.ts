import type { QuoteAnnotation } from '../../../core/model';
import { quoteFormWord } from '../../../formats/annotationWords';
import { row, why, type Card } from '../../cards/cardParts';
import { saidRows, speakerHeading } from '../../cards/saidParts';
import type { ArticleContext } from '../../words/articleContext';
import { escapeMarkdown } from '../../words/escapeMarkdown';
import { shorten } from '../../words/shorten';
import { sourceWords } from '../../../formats/sourceWords';
import { isNobodys } from './quoteWords';

/** The card of a quotation: whose words they are. */
export function quoteCard(quote: QuoteAnnotation, context: ArticleContext): Card {
  const { t, index } = context;
  const continued = quote.continues === null ? undefined : index.annotation(quote.continues);
  return {
    heading: isNobodys(quote)
      ? `$(quote) **${t('Scare quote')}**`
      : `$(quote) ${speakerHeading(quote, context)} — ${quoteFormWord(quote.form, t)}`,
    rows: [
      ...saidRows(quote, context),
      row(
        t('Continues'),
        continued && sourceWords(escapeMarkdown(shorten(continued.text, 80)), t),
        t,
      ),
    ],
    why: why(quote, context),
  };
}
