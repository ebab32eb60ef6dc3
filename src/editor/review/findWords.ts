import { looseText } from '../../anchoring/looseText';
import type { Range } from '../../core/document/sourceDocument';

/**
 * Where some words stand in an article, whatever tags and line ends are between them, in order.
 * @returns Ranges of the source, in UTF-16 code units.
 */
export function placesOfWords(source: string, words: string): Range[] {
  const wanted = looseText(words).text.trim().replace(/\s+/g, ' ');
  if (wanted === '') return [];
  const loose = looseText(source);
  const text = loose.text.replace(/\s/g, ' ');
  const places: Range[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length)) {
    if (!isWhole(text, at, wanted)) continue;
    places.push(loose.toSource({ start: at, end: at + wanted.length }));
  }
  return places;
}

/** The place of some words that is nearest to an offset; undefined if they stand nowhere. */
export function nearestPlace(source: string, words: string, offset: number): Range | undefined {
  const away = ({ start, end }: Range): number => Math.max(start - offset, offset - end, 0);
  return placesOfWords(source, words).sort((a, b) => away(a) - away(b))[0];
}

/** Whether no letter goes on before or behind: “port” is not in “report”. */
function isWhole(text: string, at: number, words: string): boolean {
  const isJoined = (edge: number): boolean =>
    /^[\p{L}\p{M}\p{N}]{2}$/u.test(text.slice(edge - 1, edge + 1));
  return !isJoined(at) && !isJoined(at + words.length);
}
