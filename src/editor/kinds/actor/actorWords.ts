import type { MentionKind } from '../../../core/model';
import type { Translate } from '../../words/localisation';

/** How a mention refers to its actor; undefined for a plain name, which needs no word. */
export function mentionWord(mention: MentionKind, t: Translate): string | undefined {
  const words: Record<MentionKind, string | undefined> = {
    name: undefined,
    role: t('by role'),
    pronoun: t('by pronoun'),
    metonym: t('by its seat or symbol'),
    demonym: t('by its people'),
  };
  return words[mention];
}
