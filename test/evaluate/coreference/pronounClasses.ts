const PRONOUNS = {
  'he/she': 'he she him her his hers himself herself',
  they: 'they them their theirs themselves',
  it: 'it its itself',
  I: 'i me my mine myself',
  we: 'we us our ours ourselves',
} as const;
export type PronounClass = keyof typeof PRONOUNS;
export const THIRD_PERSON = ['he/she', 'they', 'it'] as const;
const PRONOUN_CLASSES: readonly PronounClass[] = [...THIRD_PERSON, 'I', 'we'];

/** "US" and "IT" are none. */
export function pronounClass(text: string): PronounClass | undefined {
  if (/^\p{Lu}{2,}$/u.test(text)) return undefined;
  const word = text.toLowerCase();
  return PRONOUN_CLASSES.find((name) => PRONOUNS[name].split(' ').includes(word));
}

/**
 * Gold and Speechmark answer different questions about "we": gold gives whom the speaker speaks
 * for, Speechmark by its specification the speaker. Neither is wrong, so these words are counted
 * but not scored.
 */
export const isFirstPersonPlural = ({ text }: { readonly text: string }): boolean =>
  pronounClass(text) === 'we';
