import type { EntityRecord, Mention } from '../actors/entities';
import type { Sentence } from '../language/discourse';
import { isVerbal } from './attribution';
import type { KnownActors } from './learned';
import type { Beside } from './quotationPlace';

/**
 * The one person between `stop` and a colon at `mark`, readable offsets in the sentence, if the
 * words behind it are that person's: “NAME had one message:”, “the message from NAME:”.
 */
export function colonLead(
  index: KnownActors,
  sentence: Sentence,
  mark: number,
  stop: number,
): Beside | null {
  const tokens = sentence.tagged;
  const people = new Map<EntityRecord, Mention>();
  for (const mention of index.inSentence(sentence.index)) {
    if (mention.start < stop || mention.end > mark) continue;
    if (mention.type !== 'person' || mention.entity === null) continue;
    if (!people.has(mention.entity)) people.set(mention.entity, mention);
  }
  const [only] = people.values();
  if (people.size !== 1 || !only) return null;
  // “The sign outside NAME's house read:” gives no words of hers: she must act, or own them.
  const first = sentence.tokenAt(only.start);
  const ahead = tokens.slice(0, first);
  if (ahead.some((token) => token.pos === 'relative' || token.lower === 'where')) return null;
  const at = sentence.tokenAt(only.end);
  const acts = isVerbal(tokens[at]) || /^(?:'s|’s|['’])$/.test(tokens[at]?.text ?? '');
  const isFirst = ahead.every((token) => token.kind !== 'word');
  // “Quotes attributable to NAME:”
  const isAuthor =
    tokens[first - 1]?.lower === 'from' ||
    (tokens[first - 1]?.lower === 'to' && /^attribut/.test(tokens[first - 2]?.lower ?? ''));
  const opens = isFirst || /^[([]$/.test(ahead.at(-1)?.text ?? '') || isAuthor;
  if (!acts && !opens && only.kind !== 'pronoun') return null;
  return { sentence, source: only, cue: { start: mark, end: mark + 1 } };
}
