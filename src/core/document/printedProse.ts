import * as lexicon from '../lexicon/lexicon';

/** How much of a `pre` element is judged, in UTF-16 code units. */
const SAMPLE = 4000;
const FEWEST_WORDS = 5;
/** English prose has more function words than code, and fewer of its marks. */
const COMMON_WORDS = 0.15;
const MARKS = 0.02;
/** So many words may be one sentence. */
const SHORT = 40;
const SENTENCE = /^\s*["'“‘]?\p{Lu}[^()[\]$]*[.!?]["'”’]?\s*$/u;

/** Whether a `pre` element that opens before an offset holds prose, as gazettes do, and no code. */
export function isPrintedProse(source: string, start: number): boolean {
  const [sample = ''] = source.slice(start, start + SAMPLE).split(/<\/pre\b/i);
  if (/^\s*<(?:code|samp)\b/i.test(sample)) return false;
  return readsAsProse(sample.replace(/<[^<>]*>|&#?\w+;/g, ' '));
}

/** Whether a text has the words of prose and few of the marks of code. */
function readsAsProse(text: string): boolean {
  const words = text.match(/\S+/g) ?? [];
  const common = words.filter((word) => lexicon.is(word.toLowerCase(), 'commonWord')).length;
  const marks = text.match(/[{}<>=;|\\_#@`~]/g)?.length ?? 0;
  if (words.length < FEWEST_WORDS || marks > MARKS * text.length) return false;
  // Few words tell little of their share: a sentence from its capital to its stop is prose.
  const isSentence = marks === 0 && common > 0 && words.length <= SHORT && SENTENCE.test(text);
  return isSentence || common >= COMMON_WORDS * words.length;
}

/** Sentences of prose are no longer on average, in UTF-16 code units. */
const LONGEST_SENTENCE = 800;

/**
 * Whether a text far longer than a paragraph is nevertheless sentences, as where a whole article has
 * lost its line ends. Looked at in its beginning, middle and end.
 */
export function isLongProse(text: string): boolean {
  const places = [0, Math.floor((text.length - SAMPLE) / 2), text.length - SAMPLE];
  return places.every((at) => {
    const sample = text.slice(Math.max(0, at), Math.max(0, at) + SAMPLE);
    const sentences = sample.match(/[.!?…]["'”’)]*\s+["'“‘(]*\p{Lu}/gu)?.length ?? 0;
    return sentences * LONGEST_SENTENCE >= sample.length && readsAsProse(sample);
  });
}
