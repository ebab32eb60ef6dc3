import { wordsOf } from '../core/lexicon/alternation';
import { functionWords } from '../core/lexicon/functionWords';
import type { Entity } from '../core/model';
import { oneLine } from './oneLine';
import { isPluralWords } from './pluralWords';

const determiners = new Set(
  Object.entries(functionWords).flatMap(([traits, words]) =>
    traits.split(' ').includes('determiner') ? wordsOf(words) : [],
  ),
);

/** Whether no article stands before words: “my mother”, “several officials”, “60 soldiers”. */
function isDetermined(words: string): boolean {
  const [first = ''] = words.toLowerCase().split(' ');
  return determiners.has(first) || /^(?:one|two|three|\d.*)$/.test(first) || /['’]s?\s/.test(words);
}

/**
 * What an entity is called in a sentence of ours. One without a name of its own has the article that
 * the text gives it here: “a spokeswoman”, “the council”.
 * @param here The words that name it at this place.
 */
export function entityName({ name, type }: Entity, here = ''): string {
  const words = oneLine(name);
  const given = asGiven(words, oneLine(here));
  if (given !== undefined) return given;
  if (!/^\p{Ll}+(?:[-\s]|$)/u.test(words) || isDetermined(words)) return words;
  if (type === 'group' && isPluralWords(words)) return words;
  const article = /^(?:an?|the)(?=\s)/i.exec(oneLine(here))?.[0].toLowerCase() ?? 'the';
  return `${article} ${words}`;
}

/**
 * The article's own words for somebody without a name of their own, where they say more than what
 * the entity is called: “a Saudi official”, “the state government” of “Government”.
 */
function asGiven(words: string, here: string): string | undefined {
  const [, article, rest = ''] = /^(an?|the)\s(.+)/i.exec(here) ?? [];
  if (article === undefined) return undefined;
  const isCommon = /^\p{Ll}+(?:[-\s’']|$)/u.test(words) || /\s\p{Ll}[\p{Ll}-]*$/u.test(words);
  if (isCommon && rest.toLowerCase().startsWith(words.toLowerCase()))
    return `${article.toLowerCase()} ${words}`;
  const isOneWord = /^\p{Lu}\p{Ll}+$/u.test(words) && / \p{Ll}+$/u.test(here);
  return isOneWord && here.length <= 40 && here.endsWith(` ${words.toLowerCase()}`)
    ? `${article.toLowerCase()} ${rest}`
    : undefined;
}

/** Whether words are those of somebody who speaks of themselves. */
export const isFirstPerson = (words: string): boolean =>
  /^(?:I|me|my|we|us|our)$/i.test(oneLine(words));

/** With a capital, unless the name has a spelling of its own: “eBay”. */
export function atStart(words: string): string {
  if (/^\p{Ll}\p{L}*\p{Lu}/u.test(words)) return words;
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
