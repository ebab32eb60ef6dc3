import * as lexicon from '../lexicon/lexicon';

/** How a word with a full stop behaves. */
export type AbbreviationClass =
  | 'beforeName'
  | 'inside'
  | 'beforeNumber'
  | 'month'
  | 'insideName'
  | 'time'
  | 'initials'
  | 'initial'
  | 'none';

/**
 * How a word behaves when a full stop follows it.
 * @param word The word without its last full stop and without quotation marks or brackets.
 * @param afterComma True when a comma stands before the word.
 */
export function classifyAbbreviation(word: string, afterComma: boolean): AbbreviationClass {
  if (/^[ap]\.?\s?m$/i.test(word)) return word.includes('.') ? 'time' : 'none';
  if (lexicon.is(word, 'shortInside') || lexicon.is(word.toLowerCase(), 'shortInside'))
    return 'inside';
  if (lexicon.is(word, 'shortBeforeName')) return 'beforeName';
  if (lexicon.is(word, 'shortMonth')) return 'month';
  if (lexicon.is(word, 'shortInsideName')) return 'insideName';
  if (afterComma && lexicon.is(word, 'shortState')) return 'insideName';
  if (lexicon.is(word, 'shortBeforeNumber')) return 'beforeNumber';
  if (/^\p{Lu}$/u.test(word)) return 'initial';
  // U.S, Ph.D, J.K, N.Y; also U.S.-U.K
  if (/^(?:[\p{L}\d]+[-–/])*\p{Lu}\p{Ll}?(?:\.\p{Lu}\p{Ll}?)+$/u.test(word)) return 'initials';
  return 'none';
}

/** True when a capitalised word is a common beginning of a sentence. */
export function beginsSentences(word: string): boolean {
  return lexicon.is(/^[\p{L}]+/u.exec(word)?.[0].toLowerCase(), 'opensSentence');
}
