import * as lexicon from '../lexicon/lexicon';

/**
 * “more than 40 [vintners]”, “17 of our [agencies]”, “all [council members]”: the words for several
 * without how many they are.
 */
export function uncounted(words: string): string {
  const parts = words.split(' ');
  let isCounted = false;
  let at = 0;
  for (; at < parts.length - 1; at++) {
    const lower = parts[at]?.toLowerCase() ?? '';
    // “All Progressives Congress” is a name.
    const isAll = /^(?:all|both)$/.test(lower) && !/^\p{Lu}/u.test(parts[at + 1] ?? '');
    if (/^\d[\d,.]*$/.test(lower) || lexicon.is(lower, 'numberWord') || isAll) isCounted = true;
    else if (!lexicon.is(lower, 'aroundNumber')) break;
  }
  const isOne = /^one of\b/i.test(words);
  // “two Iranian and three regional sources” are five.
  const and = parts.indexOf('and', at);
  const isSum = and >= 0 && lexicon.is(parts[and + 1], 'numberWord');
  return isCounted && !isOne && !isSum ? parts.slice(at).join(' ') : words;
}
