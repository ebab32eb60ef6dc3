import type { Discourse, Sentence } from '../../language/discourse';
import * as lexicon from '../../lexicon/lexicon';
import type { ActorIndex, EntityRecord } from '../entities';

/** How many sentences back whoever has a style may have been named. */
const REACH = 30;

/** “His Excellency”, “H.E.” */
const isStyle = (word: string): boolean =>
  /^(?:H\.?E\.?|HRH|HH)$/.test(word) || lexicon.is(word.toLowerCase(), 'style');

/** Whether a style stands among the words with capitals that end `before` a name, or open the name. */
function isStyled(before: string, name: string): boolean {
  const words = before.split(/\s/).filter((word) => word !== '');
  const first = words.findLastIndex((word) => !/^(?:the$|of$|\p{Lu})/u.test(word)) + 1;
  return [...words.slice(first), ...name.split(/\s/)].some(isStyle);
}

/** Longest office that stands between a style and the name, in UTF-16 code units. */
const BEFORE_NAME = 60;

/** “His Excellency said”: whoever was last named with a style, at token `at` which opens it. */
export function addStyledForm(
  index: ActorIndex,
  discourse: Discourse,
  sentence: Sentence,
  at: number,
): void {
  const tokens = sentence.tokens;
  let to = at + 1;
  while (tokens[to]?.capitalised === true && lexicon.is(tokens[to], 'style')) to++;
  const [first, last, next] = [tokens[at], tokens[to - 1], tokens[to]];
  // “His Excellency the Governor”, “His Excellency NAME”
  if (!first || !last || next?.capitalised === true || next?.lower === 'the') return;
  const entity = lastStyled(index, discourse, sentence, first.start);
  if (!entity) return;
  const rule = 'pronoun-recency';
  const range = { start: first.start, end: last.end, sentence: sentence.index };
  index.add({ ...range, kind: 'role', type: 'person', entity, rule });
}

function lastStyled(
  index: ActorIndex,
  { sentences, text }: Discourse,
  sentence: Sentence,
  before: number,
): EntityRecord | null {
  for (let at = sentence.index; at >= Math.max(0, sentence.index - REACH); at--) {
    const styled = index.inSentence(at).findLast(({ type, kind, start, end, entity }) => {
      if (type !== 'person' || kind !== 'name' || entity === null || end > before) return false;
      const from = Math.max(sentences[at]?.start ?? 0, start - BEFORE_NAME);
      return isStyled(text.slice(from, start), text.slice(start, end));
    });
    if (styled) return styled.entity;
  }
  return null;
}
