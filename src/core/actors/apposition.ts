import type { TaggedToken } from '../language/tagger';
import { prepositions } from '../language/wordClasses';
import type { RolePhrase } from './rolePhrases';

/** How many words may stand between a role and the comma before its holder's name. */
const COMPLEMENT = 9;

/**
 * The role phrase that a name at `from` fills: “Its ambassador in Nairobi, [Arkady Velimirov],
 * said”. What stands between the role and the comma may only be attached to the role.
 */
export function roleBefore(
  tokens: readonly TaggedToken[],
  phrases: readonly RolePhrase[],
  from: number,
): RolePhrase | null {
  const comma = from - 1;
  if (tokens[comma]?.text !== ',') return null;
  for (let at = phrases.length - 1; at >= 0; at--) {
    const phrase = phrases[at];
    if (!phrase || phrase.to > comma) continue;
    if (phrase.kind !== 'role' || comma - phrase.to > COMPLEMENT) return null;
    return attached(tokens, phrase.to, comma) ? phrase : null;
  }
  return null;
}

/**
 * The role phrase right after the comma that follows a name: “NAME, [the foreign minister], said”.
 * In a list of people the phrase does not close again, and is nobody's.
 */
export function roleAfter(
  tokens: readonly TaggedToken[],
  phrases: readonly RolePhrase[],
  to: number,
): RolePhrase | null {
  const comma = ageEnd(tokens, to);
  if (tokens[comma]?.text !== ',') return null;
  const phrase = phrases.find((one) => one.from === comma + 1 && one.kind === 'role');
  if (!phrase) return null;
  const after = tokens[phrase.to];
  const closes =
    after === undefined ||
    /^[,.;)—–:!?"”’]$/.test(after.text) ||
    after.pos === 'preposition' ||
    after.lower === 'who';
  return closes || phrase.indefinite ? phrase : null;
}

/** “NAME, 54, a farmer”: the comma after the age, or the one after the name. */
export function ageEnd(tokens: readonly TaggedToken[], to: number): number {
  const isAge =
    tokens[to]?.text === ',' &&
    /^\d{2}$/.test(tokens[to + 1]?.text ?? '') &&
    tokens[to + 2]?.text === ',';
  return isAge ? to + 2 : to;
}

/** Whether the tokens from `from` to `to` hang on the noun before them: “in Nairobi”. */
function attached(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  if (from === to) return true;
  if (!prepositions.has(tokens[from]?.lower ?? '')) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) return false;
    const { pos } = token;
    if (pos === 'verb' || pos === 'auxiliary' || pos === 'modal' || pos === 'pronoun') {
      return false;
    }
    if (pos === 'relative' || pos === 'subordinator' || token.kind === 'punctuation') return false;
  }
  return true;
}
