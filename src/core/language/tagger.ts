import { readTerms } from './compromise/readTerms';
import { repairTags } from './tagRepairs';
import type { Token } from './tokens';
import type { VerbForm } from './verbForms';
import {
  auxiliaries,
  conjunctions,
  determiners,
  modals,
  negations,
  numberWords,
  personalPronouns,
  prepositions,
  relativePronouns,
  subordinators,
} from './wordClasses';

/** Part of speech, coarse: closed classes from our lists, open classes from compromise. */
export type PartOfSpeech =
  | 'noun'
  | 'name'
  | 'verb'
  | 'auxiliary'
  | 'modal'
  | 'adjective'
  | 'adverb'
  | 'determiner'
  | 'preposition'
  | 'conjunction'
  | 'subordinator'
  | 'pronoun'
  | 'relative'
  | 'number'
  | 'negation'
  | 'possessive'
  | 'mark';

/** A token with what compromise says of it. */
export interface TaggedToken extends Token {
  readonly pos: PartOfSpeech;
  readonly form: VerbForm | null;
  /** compromise's own tags, such as `FirstName`, `City`, `Organization`. */
  readonly tags: ReadonlySet<string>;
}

const NO_TAGS: ReadonlySet<string> = new Set();

/**
 * Tags the tokens of one sentence. compromise is asked once for the sentence; its terms are laid
 * over our tokens by their offsets, so that its own splitting does not matter.
 */
export function tagTokens(
  sentence: string,
  start: number,
  tokens: readonly Token[],
): TaggedToken[] {
  const terms = termsOf(sentence, start);
  let next = 0;
  const tagged = tokens.map((token) => {
    // The last term that begins inside the token: the head of a hyphenated compound.
    let tags = NO_TAGS;
    while (next < terms.length && (terms[next]?.start ?? 0) < token.end) {
      const term = terms[next];
      if (term && term.start >= token.start) tags = term.tags;
      next++;
    }
    const pos = partOfSpeech(token, tags);
    return { ...token, tags, pos, form: pos === 'verb' ? verbForm(token, tags) : null };
  });
  return repairTags(tagged).map((token, at, all) =>
    token.lower === 'that' && opensClause(all, at) ? { ...token, pos: 'subordinator' } : token,
  );
}

/** “warned that vessels would”: no determiner, for a name, a plural or a verb follows its noun. */
function opensClause(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.pos === 'mark') return false;
  if (next.pos !== 'noun' && next.pos !== 'adjective') return true;
  if (next.tags.has('Plural')) return true;
  const before = tokens[at - 1];
  const after = tokens[at + 2];
  const reports = before?.pos === 'verb' || before?.pos === 'noun';
  return (
    reports &&
    (after?.pos === 'verb' ||
      after?.pos === 'auxiliary' ||
      after?.pos === 'modal' ||
      after?.pos === 'noun' ||
      after?.pos === 'name')
  );
}

function termsOf(sentence: string, start: number): { start: number; tags: ReadonlySet<string> }[] {
  const found: { start: number; tags: ReadonlySet<string> }[] = [];
  let offset = start;
  // The parts of all terms, joined, give the input back.
  for (const list of readTerms(sentence)) {
    for (const term of list) {
      offset += term.pre.length;
      if (term.text !== '') found.push({ start: offset, tags: term.tags });
      offset += term.text.length + term.post.length;
    }
  }
  return found;
}

function partOfSpeech(token: Token, tags: ReadonlySet<string>): PartOfSpeech {
  const { lower, kind } = token;
  if (kind === 'number') return 'number';
  if (kind !== 'word') return 'mark';
  if (lower === "'s") return 'possessive';
  const midSentenceName = token.capitalised && tags.has('ProperNoun');
  if (!midSentenceName || lower === 'i') {
    if (personalPronouns.has(lower)) return 'pronoun';
    if (lower === 'that') return tags.has('Determiner') ? 'determiner' : 'subordinator';
    if (negations.has(lower) && lower !== 'no') return 'negation';
    if (modals.has(lower) && !tags.has('Month')) return 'modal';
    if (auxiliaries.has(lower)) return 'auxiliary';
    if (determiners.has(lower)) return 'determiner';
    if (conjunctions.has(lower)) return 'conjunction';
    if (relativePronouns.has(lower)) return 'relative';
    if (prepositions.has(lower)) return 'preposition';
    if (subordinators.has(lower) || lower === 'what') return 'subordinator';
  }
  if (numberWords.has(lower)) return 'number';
  if (tags.has('Verb') || tags.has('PhrasalVerb')) return 'verb';
  if (tags.has('ProperNoun') && token.capitalised) return 'name';
  if (tags.has('Adjective')) return 'adjective';
  if (tags.has('Adverb')) return 'adverb';
  if (tags.has('Value')) return 'number';
  return token.capitalised && !tags.has('Noun') ? 'name' : 'noun';
}

function verbForm({ lower }: Token, tags: ReadonlySet<string>): VerbForm {
  if (tags.has('Gerund') || lower.endsWith('ing')) return 'gerund';
  if (tags.has('PastTense') || tags.has('Participle')) return 'past';
  if (tags.has('Infinitive')) return 'base';
  return 'present';
}
