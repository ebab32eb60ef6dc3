const pronouns = new Set('i you we he she it they one who which that this these those'.split(' '));

/** Whether words are a pronoun alone. Unless it is linked to an actor, it names nobody. */
export const isPronoun = (words: string): boolean => pronouns.has(words.toLowerCase());
