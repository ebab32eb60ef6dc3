import type { Token } from '../language/tokens';
import * as lexicon from '../lexicon/lexicon';

/** Whether a token, or a word in lower case, heads a role: “minister”, “vice-president”. */
export function isRoleHead(word: lexicon.Word | string): boolean {
  if (lexicon.is(word, 'role')) return true;
  const lower = typeof word === 'string' ? word : word.lower;
  return lower.includes('-') && isCompoundHead(lower);
}

const isCompoundHead = (lower: string): boolean =>
  // “under-secretary”, “under-secretary-general”
  (/^(?:under|assistant)-/.test(lower) && isRoleHead(lower.replace(/^\p{L}+-/u, ''))) ||
  /^(?:vice|deputy|ex|former|co)-\p{L}{4}/u.test(lower) ||
  (/-(?:designate|elect|general)$/.test(lower) &&
    lexicon.is(lower.replace(/-\p{L}+$/u, ''), 'role'));

/** “first lady”: an office of two words of which neither is one. */
export const isFirstLady = (tokens: readonly Token[], at: number): boolean =>
  tokens[at]?.lower === 'lady' && tokens[at - 1]?.lower === 'first';

/** Whether a role only says how somebody stands to somebody else: kin and colleagues. */
export const isRelation = (role: string): boolean =>
  lexicon.is(
    role
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .at(-1),
    'relation',
  );

/** Plural heads of groups of people who act together. */
export function singularRole(word: string): string | null {
  if (!/(?:s|men)$/.test(word) || lexicon.is(word, 'role')) return null;
  if (word.endsWith('men')) {
    const singular = `${word.slice(0, -3)}man`;
    return lexicon.is(singular, 'role') ? singular : null;
  }
  if (word.endsWith('women')) {
    const singular = `${word.slice(0, -5)}woman`;
    return lexicon.is(singular, 'role') ? singular : null;
  }
  if (word === 'attorneys') return 'attorney';
  if (word === 'allies') return 'ally';
  if (word === 'deputies') return 'deputy';
  if (word === 'secretaries') return 'secretary';
  const singular = word.slice(0, -1);
  if (lexicon.is(singular, 'role')) return singular;
  return word.endsWith('es') && lexicon.is(word.slice(0, -2), 'role') ? word.slice(0, -2) : null;
}
