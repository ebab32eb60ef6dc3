import type { Paragraph, Sentence } from '../language/discourse';
import type { PhraseHit } from '../language/phraseTable';
import type { TaggedToken } from '../language/taggedToken';
import { countryPhrases, type CountryPhrase } from './countries';
import { institutionPhrases } from './institutions';
import { countryHits } from './places';
import { findRolePhrases, type RolePhrase } from './rolePhrases';
import { shoutedTokens } from './shouting';
import { isInTitleCase } from './titleCase';

/** What the finders of roles look at around a sentence. */
export interface Surroundings {
  readonly sentences: readonly Sentence[];
  /** Whether an offset lies inside a quotation. */
  isQuoted(offset: number): boolean;
}

/** One sentence as the finders of actors read it. */
export interface Reading {
  readonly sentence: Sentence;
  /** The tokens of the next sentence of the paragraph. */
  readonly after: readonly TaggedToken[];
  /** Tokens in capitals that are so for emphasis. */
  readonly shouted: ReadonlySet<number>;
  /** First token after a dateline. */
  readonly from: number;
  /** A heading that capitalises every word, where capitals tell nothing. */
  readonly titleCase: boolean;
  readonly phrases: readonly RolePhrase[];
  /** The countries that it names. */
  readonly places: readonly PhraseHit<CountryPhrase>[];
}

/**
 * The sentences of a paragraph.
 * @param textStart Where the text proper starts, counted from the paragraph's start.
 */
export const readingsOf = (paragraph: Paragraph, textStart: number): Reading[] =>
  paragraph.sentences.map((sentence, at) => {
    const offset = paragraph.start + textStart;
    const from = offset > sentence.start ? sentence.tokenAt(offset) : 0;
    const titleCase = isInTitleCase(paragraph, sentence);
    const shouted = titleCase ? new Set<number>() : shoutedTokens(sentence.tagged);
    return {
      sentence,
      shouted,
      after: paragraph.sentences[at + 1]?.tagged ?? [],
      from,
      titleCase,
      phrases: phrasesIn(sentence.tagged, from),
      places: countryHits(sentence, from).filter((hit) => !shouted.has(hit.from)),
    };
  });

function phrasesIn(tokens: readonly TaggedToken[], from: number): RolePhrase[] {
  // “States” in “United States” and “Commission” in “European Commission” head no phrase.
  const names = new Set<number>();
  for (const table of [countryPhrases(), institutionPhrases()]) {
    for (const hit of table.findAll(tokens)) {
      for (let at = hit.from; at < hit.to; at++) names.add(at);
    }
  }
  return findRolePhrases(tokens, from, (at) => names.has(at));
}
