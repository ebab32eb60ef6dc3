import type { Translate } from './annotationWords';

/**
 * Words of an article in a sentence of ours. Articles are English: where the reader's language is
 * another, they stand in its quotation marks.
 */
export const sourceWords = (text: string, t: Translate): string =>
  text === '' || /^\\?["“‘«]/.test(text) ? text : t('{0}', text);
