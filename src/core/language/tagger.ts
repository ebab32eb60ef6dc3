import { readTerms } from './compromise/readTerms';
import type { PartOfSpeech, TaggedToken } from './taggedToken';
import { repairTags } from './tagRepairs';
import type { Token } from './tokens';
import type { VerbForm } from '../lexicon/inflection';
import * as lexicon from '../lexicon/lexicon';

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
  const tagged: TaggedToken[] = [];
  let next = 0;
  for (const token of tokens) {
    // The last term that begins inside the token: the head of a hyphenated compound.
    let tags = NO_TAGS;
    for (let term = terms[next]; term && term.start < token.end; term = terms[++next]) {
      if (term.start >= token.start) tags = term.tags;
    }
    const pos = partOfSpeech(token, tags);
    tagged.push(retag(token, tags, pos, pos === 'verb' ? verbForm(token, tags) : null));
  }
  const repaired = repairTags(tagged);
  for (const [at, token] of repaired.entries()) {
    if (token.lower === 'that' && opensClause(repaired, at)) {
      repaired[at] = retag(token, token.tags, 'subordinator', token.form);
    }
  }
  return repaired;
}

/** A token with these tags. Tokens are made in one place, so that engines give them one shape. */
export const retag = (
  { start, end, text, lower, entry, kind, capitalised }: Token,
  tags: ReadonlySet<string>,
  pos: PartOfSpeech,
  form: VerbForm | null,
): TaggedToken => ({ start, end, text, lower, entry, kind, capitalised, tags, pos, form });

/** “warned that vessels would”: no determiner, for a name, a plural or a verb follows its noun. */
function opensClause(tokens: readonly TaggedToken[], at: number): boolean {
  const next = tokens[at + 1];
  if (!next || next.pos === 'mark') return false;
  if (next.pos !== 'noun' && next.pos !== 'adjective') return true;
  // “that payments”, which was taken for a verb
  if (next.tags.has('Plural') || (next.tags.has('PresentTense') && next.lower.endsWith('s')))
    return true;
  const before = tokens[at - 1];
  const after = tokens[at + 2];
  // “that poor countries”
  if (after?.pos === 'noun' && after.tags.has('Plural')) return true;
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
      if (term.text !== '') found.push({ start: offset, tags: shared(term.tags) });
      offset += term.text.length + term.post.length;
    }
  }
  return found;
}

/** Sets of tags met before. A text has few different ones, and a set of its own for every word. */
const sharedTags = new Map<string, ReadonlySet<string>>();
const MOST_SETS = 10_000;

/** One set for all words with the same tags: a long text would fill the memory with sets. */
function shared(tags: ReadonlySet<string>): ReadonlySet<string> {
  let key = '';
  for (const tag of tags) key += `${tag} `;
  const known = sharedTags.get(key);
  if (known) return known;
  if (sharedTags.size >= MOST_SETS) sharedTags.clear();
  sharedTags.set(key, tags);
  return tags;
}

/** The closed classes; a word of several is of the first. */
const CLOSED_CLASSES = [
  ['pronoun', 'personalPronoun'],
  ['negation', 'negation'],
  ['modal', 'modal'],
  ['auxiliary', 'auxiliary'],
  ['determiner', 'determiner'],
  ['conjunction', 'conjunction'],
  ['relative', 'relative'],
  ['preposition', 'preposition'],
  ['subordinator', 'subordinator'],
] as const;

const CLOSED = new Map<string, PartOfSpeech>();
for (const [pos, trait] of CLOSED_CLASSES) {
  for (const word of lexicon.wordsWith(trait)) if (!CLOSED.has(word)) CLOSED.set(word, pos);
}

function partOfSpeech(token: Token, tags: ReadonlySet<string>): PartOfSpeech {
  const { lower, kind } = token;
  if (kind === 'number') return 'number';
  if (kind !== 'word') return 'mark';
  if (lower === "'s") return 'possessive';
  const midSentenceName = token.capitalised && tags.has('ProperNoun');
  if (!midSentenceName || lower === 'i') {
    const closed = CLOSED.get(lower);
    if (lower === 'that') return tags.has('Determiner') ? 'determiner' : 'subordinator';
    if (closed && !(closed === 'modal' && tags.has('Month'))) return closed;
  }
  if (lexicon.is(token, 'numberWord')) return 'number';
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
