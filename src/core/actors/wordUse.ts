import type { Sentence } from '../language/discourse';

/** How a document writes its words: what it never capitalises but at the start of a sentence. */
export interface WordUse {
  /** Whether the word stands somewhere in small letters. */
  plain(lower: string): boolean;
  /** Whether the word stands somewhere capitalised where no sentence or heading makes it so. */
  named(lower: string): boolean;
}

/** Reads how words are written, from the tokens alone. Linear in the text. */
export function readWordUse(
  sentences: readonly { sentence: Sentence; titleCase: boolean }[],
): WordUse {
  const plain = new Set<string>();
  const named = new Set<string>();
  for (const { sentence, titleCase } of sentences) {
    const { tokens } = sentence;
    for (const [at, token] of tokens.entries()) {
      if (token.kind !== 'word') continue;
      if (!token.capitalised) plain.add(token.lower);
      else if (!titleCase && at > 0 && !/^["“‘„«:—–(]$/.test(tokens[at - 1]?.text ?? '')) {
        named.add(token.lower);
      }
    }
  }
  return { plain: (lower) => plain.has(lower), named: (lower) => named.has(lower) };
}
