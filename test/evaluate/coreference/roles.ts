import countries from 'world-countries';

import { headEnd } from './headEnd';

const COUNTRY_WORDS: ReadonlySet<string> = new Set([
  ...['us', 'u.s.', 'uk', 'u.k.', 'eu', 'american', 'european', 'scottish', 'welsh', 'english'],
  ...countries.flatMap(({ name, demonyms }) =>
    [name.common, ...Object.values(demonyms.eng ?? {})].map((word) => word.toLowerCase()),
  ),
]);

/** A role in lower case without article or leading country ("Kenya's", "New Zealand"). */
function bareRole(role: string): string {
  const words = role.toLowerCase().replace(/’/g, "'").trim().split(/\s+/);
  if (/^(?:the|an?)$/.test(words[0] ?? '')) words.shift();
  const leading = [3, 2, 1].find(
    (count) =>
      words.length > count &&
      COUNTRY_WORDS.has(words.slice(0, count).join(' ').replace(/'s?$/, '')),
  );
  return words.slice(leading ?? 0).join(' ');
}

/** A role's content words without possessives. */
function contentWords(role: string): readonly string[] {
  const words = role.replace(/'s?(?=\s|$)/g, '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  return words.filter((word) => !/^(?:of|for|the|an?|and)$/.test(word));
}

/** The role noun: "minister" of "minister for water" and of "water minister". */
const headWord = (role: string): string | undefined =>
  contentWords(role.slice(0, headEnd(role, { start: 0, end: role.length }))).at(-1);

/**
 * Lenient where one role also names the body it belongs to ("Kerala Chief Minister" and "Chief
 * Minister") and about the order of words ("Minister for Water" and "Water Minister"): the role
 * noun must be the same, and one role's content words among the other's.
 */
export function sameRole(one: string, other: string): boolean {
  const [a, b] = [bareRole(one), bareRole(other)];
  const [wordsA, wordsB] = [contentWords(a), contentWords(b)];
  const within = (some: readonly string[], all: readonly string[]): boolean =>
    some.every((word) => all.includes(word));
  return headWord(a) === headWord(b) && (within(wordsA, wordsB) || within(wordsB, wordsA));
}
