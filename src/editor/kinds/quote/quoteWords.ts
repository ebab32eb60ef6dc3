import type { QuoteAnnotation, QuoteForm } from '../../../core/model';
import type { Translate } from '../../words/localisation';

export function quoteFormWord(form: QuoteForm, t: Translate): string {
  const words: Record<QuoteForm, string> = {
    direct: t('direct quote'),
    partial: t('partial quote'),
    scare: t('scare quote'),
    block: t('block quote'),
  };
  return words[form];
}

/** Whether these are scare quotes that nobody speaks. */
export function isNobodys({ form, speaker }: QuoteAnnotation): boolean {
  return form === 'scare' && speaker === null;
}
