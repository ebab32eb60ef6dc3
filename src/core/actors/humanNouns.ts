import * as lexicon from '../lexicon/lexicon';

/** A word that names a person by family or acquaintance, or just as one: “man”, “mother”. */
export const isPerson = (word: string): boolean =>
  lexicon.is(word, 'person') || lexicon.is(word, 'kin') || lexicon.is(word, 'relation');

/** A word for a person or a crowd, by its ending; some words for things end the same way. */
export const isPersonal = (word: string): boolean =>
  isPerson(word) ||
  /^\p{L}*(?:man|lady|girl|boy)$/u.test(word) ||
  (PERSONAL_ENDING.test(word) && !lexicon.is(word, 'notPerson'));

const PERSONAL_ENDING =
  /^\p{L}*(?:\p{L}{2}er|\p{L}or|\p{L}teur|ist|ian|\p{L}{2}ee|[^m]ant|\p{L}{2}[^m]ent)$/u;
