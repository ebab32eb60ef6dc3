import type { LocalReading, NoFacts } from '../language/localReading';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { epithetsIn } from './epithets';
import { honouredIn } from './honoured';
import { isInstitutionPronoun } from './pronouns/institutionPronouns';
import { isPersonPronoun } from './pronouns/personPronouns';
import { shortFormsIn } from './shortForms';

/** The tokens of a sentence at which a pass over the document has to look: indexes, in order. */
export interface SentenceClues {
  readonly epithets: readonly number[];
  readonly shortForms: readonly number[];
  /** Members of a parliament without a name: “the hon. Lady”. */
  readonly honoured: readonly number[];
  /** Pronouns of the third person. */
  readonly pronouns: readonly number[];
  /** I and we in all their forms. */
  readonly firstPerson: readonly number[];
}

/** The clues of a paragraph, by sentence. They spare each pass a look at every token. */
export const clueReading: LocalReading<NoFacts, readonly SentenceClues[]> = {
  name: 'clues for actors',
  read: ({ sentences }) =>
    sentences.map(({ tagged }) => ({
      epithets: epithetsIn(tagged),
      shortForms: shortFormsIn(tagged),
      honoured: honouredIn(tagged),
      pronouns: where(tagged, (token) => isPersonPronoun(token) || isInstitutionPronoun(token)),
      firstPerson: where(tagged, isFirstPerson),
    })),
};

/** “US” in capitals is the country. */
const isFirstPerson = (token: TaggedToken): boolean =>
  token.text !== 'US' && lexicon.is(token, 'firstPerson');

const where = (
  tokens: readonly TaggedToken[],
  holds: (token: TaggedToken, at: number) => boolean,
): readonly number[] => tokens.flatMap((token, at) => (holds(token, at) ? [at] : []));
