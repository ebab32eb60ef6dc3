import * as lexicon from '../../lexicon/lexicon';
import type { Paragraph } from '../../language/discourse';

/** What minutes tell of a sitting: “The witness withdrew.”, “Several hon. Members rose—”. */
const PROCEEDINGS = new RegExp(
  String.raw`^(?:on resuming|(?:the |several )?(?:hon\. )?(?:\p{L}+ ){1,3}(?:${lexicon.alternatives('proceeding')})(?: (?:in|for|at|until|the|to|by|from) (?:[^.?!]|\d\.\d|\.(?=m)){1,60})?)\s?[.:—–-]?$`,
  'iu',
);

/** An editor's word about the whole: “This interview has been edited for length.” */
const EDITED =
  /(?:interview|conversation|transcript|remarks|discussion|exchange)\b[^.]{0,120}\b(?:edited|condensed|abridged|shortened|transcribed)\b/iu;

/** Longest paragraph that may be such a word, in words. */
const EDITED_WORDS = 40;

/** Longest line that is a heading when it ends as no sentence does, in words. */
const HEADING_WORDS = 8;

/**
 * Whether a paragraph without a label is spoken: no heading, stage direction, time of day, nor a
 * note of the minutes (“Motion carried: 3-0.”).
 */
export function isSpoken(paragraph: Paragraph, text: string): boolean {
  if (paragraph.kind === 'heading') return false;
  const line = text.trim().replace(/^["“](?=[([])/, '');
  if (/^[[(][^[\]()]*[\])]\.?$/u.test(line)) return false;
  if (/^\d{1,2}[.:]\d{2}(?:\s?[ap]\.?m\.?)?(?:\s\p{L}+)?$/iu.test(line)) return false;
  if (/^\p{Lu}[\p{L}\s]{2,30}:\s\d[\d.,:–-]*(?:[\s\p{L}][\p{L}.]*)?$/u.test(line)) return false;
  const words = line.split(/\s+/).length;
  const endsAsSentence = /[.!?…,;:]["”’')\]]*$/u.test(line) || /\p{L}\s?[—–-]["”’']?$/u.test(line);
  if (words <= EDITED_WORDS && EDITED.test(line)) return false;
  if (words <= 14 && PROCEEDINGS.test(line)) return false;
  return endsAsSentence || words > HEADING_WORDS;
}
