import type { Sentence } from '../language/discourse';
import type { LocalReading, NoFacts } from '../language/localReading';
import type { Token } from '../language/tokens';
import { isInTitleCase } from './titleCase';

/** How a document writes its words: what it never capitalises but at the start of a sentence. */
export interface WordUse {
  /** Whether the word stands somewhere in small letters. */
  plain(lower: string): boolean;
  /** Whether the word stands somewhere capitalised where no sentence or heading makes it so. */
  named(lower: string): boolean;
}

/** The words of one paragraph, each once. */
interface WrittenWords {
  readonly plain: readonly string[];
  readonly named: readonly string[];
}

/** How a paragraph writes its words, from the tokens alone. */
export const wordReading: LocalReading<NoFacts, WrittenWords> = {
  name: 'how words are written',
  read(paragraph) {
    const plain = new Set<string>();
    const named = new Set<string>();
    for (const sentence of paragraph.sentences) {
      addWords(sentence, isInTitleCase(paragraph, sentence), plain, named);
    }
    return { plain: [...plain], named: [...named] };
  },
};

/** Puts together how all paragraphs write their words. */
export function wordUseOf(paragraphs: readonly WrittenWords[]): WordUse {
  const plain = new Set<string>();
  const named = new Set<string>();
  for (const words of paragraphs) {
    for (const word of words.plain) plain.add(word);
    for (const word of words.named) named.add(word);
  }
  return { plain: (lower) => plain.has(lower), named: (lower) => named.has(lower) };
}

/** “press@lumora.org”, “lumora.org/aid”: how an address is written tells nothing. */
function isInAddress(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const after = tokens[at + 1];
  if (before?.end === token?.start && /^[@/.]$/.test(before?.text ?? '')) return true;
  if (after?.start !== token?.end) return false;
  if (after?.text === '@') return true;
  return /^[./]$/.test(after?.text ?? '') && tokens[at + 2]?.start === after?.end;
}

function addWords(
  { tokens }: Sentence,
  titleCase: boolean,
  plain: Set<string>,
  named: Set<string>,
): void {
  for (const [at, token] of tokens.entries()) {
    if (token.kind !== 'word') continue;
    if (!token.capitalised) {
      if (!isInAddress(tokens, at)) plain.add(token.lower);
    } else if (!titleCase && at > 0 && !/^["“‘„«:—–(]$/.test(tokens[at - 1]?.text ?? '')) {
      named.add(token.lower);
    }
  }
}
