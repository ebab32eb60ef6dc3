const PRONOUNS = {
  'he/she': 'he she him her his hers himself herself',
  they: 'they them their theirs themselves',
  it: 'it its itself',
  I: 'i me my mine myself',
  we: 'we us our ours ourselves',
} as const;
export type PronounClass = keyof typeof PRONOUNS;
export const THIRD_PERSON = ['he/she', 'they', 'it'] as const;
export const FIRST_PERSON = ['I', 'we'] as const;
const PRONOUN_CLASSES: readonly PronounClass[] = [...THIRD_PERSON, ...FIRST_PERSON];

/** "US" and "IT" are none. */
export function pronounClass(text: string): PronounClass | undefined {
  if (/^\p{Lu}{2,}$/u.test(text)) return undefined;
  const word = text.toLowerCase();
  return PRONOUN_CLASSES.find((name) => PRONOUNS[name].split(' ').includes(word));
}
