const pronoun = /^(?:i|you|we|he|she|it|they|one|who|which|that|this|these|those)$/i;

/** Whether words are a pronoun alone. Unless it is linked to an actor, it names nobody. */
export function isPronoun(words: string): boolean {
  return pronoun.test(words);
}
