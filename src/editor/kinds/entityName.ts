import { wordsOf } from '../../core/lexicon/alternation';
import { functionWords } from '../../core/lexicon/functionWords';
import type { Entity } from '../../core/model';
import { oneLine } from '../words/oneLine';
import { isPluralWords } from './pledge/pluralWords';

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
  if (!/^\p{Ll}+(?:[-\s]|$)/u.test(words) || isDetermined(words)) return words;
  if (type === 'group' && isPluralWords(words)) return words;
  const article = /^(?:an?|the)(?=\s)/i.exec(oneLine(here))?.[0].toLowerCase() ?? 'the';
  return `${article} ${words}`;
}

/** With a capital, unless the name has a spelling of its own: “eBay”. */
export function atStart(words: string): string {
  if (/^\p{Ll}\p{L}*\p{Lu}/u.test(words)) return words;
  return words.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
