import type { AnnotatedDocument } from '../../../src/core/model';
import { indexOf } from '../../../src/editor/articles/documentIndex';
import type { ArticleContext } from '../../../src/editor/words/articleContext';
import type { Localisation } from '../../../src/editor/words/localisation';

/** English, as the editor speaks it without a translation. */
export const english: Localisation = {
  locale: 'en',
  t: (message, ...args) =>
    message.replace(/\{(\d+)\}/g, (place, index: string) => String(args[Number(index)] ?? place)),
};

/** An article, described in English. */
export function inEnglish(document: AnnotatedDocument): ArticleContext {
  return { ...english, index: indexOf(document) };
}
