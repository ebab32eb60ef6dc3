import type { Sentence } from '../language/discourse';
import type { TaggedToken } from '../language/taggedToken';
import type { Scene } from './attribution';
import { findCues } from './cues';
import type { MarkedQuotation } from './quotationMarks';

/** Fewest letters of a quotation that may tell what another said. */
const SHORTEST = 20;

/**
 * The words between the marks of a sentence's quotations as a scene of their own, for what they
 * tell of others: “‘[The bank told us] that …,’ she said”. All else is masked, so that no subject
 * is looked for and nothing goes on beyond the marks. Null where no cue stands between them.
 */
export function quotedScene(
  sentence: Sentence,
  quotations: readonly MarkedQuotation[],
): Scene | null {
  const whole = quotations.filter((one) => isWhole(sentence, one));
  if (whole.length === 0) return null;
  let at = 0;
  const tokens = sentence.tagged.map((token) => {
    while ((whole[at]?.inner.end ?? Infinity) < token.end) at++;
    const isInside = token.start >= (whole[at]?.inner.start ?? Infinity);
    return isInside ? token : masked(token);
  });
  const cues = findCues(tokens);
  if (cues.length === 0) return null;
  const first = tokens.findIndex(({ text }) => text !== MASK);
  return { sentence, tokens, cues, quotationAt: tokens.map(() => undefined), first };
}

/** Whether a quotation holds clauses of its own, and is no term or part of another's sentence. */
function isWhole({ text, start }: Sentence, { inner }: MarkedQuotation): boolean {
  if (inner.end - inner.start < SHORTEST) return false;
  return inner.start < start || /^\p{Lu}/u.test(text.slice(inner.start - start));
}

const MASK = ';';

const masked = (token: TaggedToken): TaggedToken => ({
  ...token,
  text: MASK,
  lower: MASK,
  kind: 'punctuation',
  pos: 'mark',
  entry: null,
  form: null,
  capitalised: false,
});
