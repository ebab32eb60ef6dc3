import type { QuoteAnnotation } from '../../../core/model';

/** Whether these are scare quotes that nobody speaks. */
export function isNobodys({ form, speaker }: QuoteAnnotation): boolean {
  return form === 'scare' && speaker === null;
}
