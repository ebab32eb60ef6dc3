import { splitSentences } from '../document/sentences';
import type { Block, Range, SourceDocument } from '../document/sourceDocument';
import { tagTokens, type TaggedToken } from './tagger';
import { tokenize, type Token } from './tokens';

/** One sentence with its tokens; tagging waits until a rule asks for it, and is done once. */
export class Sentence implements Range {
  readonly start: number;
  readonly end: number;
  /** Index among the document's sentences. */
  readonly index: number;
  /** Index of the block it stands in. */
  readonly paragraph: number;
  readonly text: string;
  #tokens: readonly Token[] | undefined;
  #tagged: readonly TaggedToken[] | undefined;

  constructor(text: string, range: Range, index: number, paragraph: number) {
    this.start = range.start;
    this.end = range.end;
    this.index = index;
    this.paragraph = paragraph;
    this.text = text.slice(range.start, range.end);
  }

  /** Tokens without tags: cheap. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.text, { start: 0, end: this.text.length }).map((token) => ({
      ...token,
      start: token.start + this.start,
      end: token.end + this.start,
    }));
    return this.#tokens;
  }

  /** Tokens with compromise's tags. */
  get tagged(): readonly TaggedToken[] {
    this.#tagged ??= tagTokens(this.text, this.start, this.tokens);
    return this.#tagged;
  }

  /** Index of the first token that ends after `offset`, or the number of tokens. */
  tokenAt(offset: number): number {
    const { tokens } = this;
    let low = 0;
    let high = tokens.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((tokens[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}

/** One block of prose with its sentences. */
export interface Paragraph extends Block {
  readonly index: number;
  readonly sentences: readonly Sentence[];
}

/** The view of a document that all rules read: paragraphs, sentences, tokens. */
export interface Discourse {
  /** The readable text that all offsets point into. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
}

export function readDiscourse(document: SourceDocument): Discourse {
  const { text } = document;
  const sentences: Sentence[] = [];
  const paragraphs = document.blocks.map((block, index): Paragraph => {
    const own = splitSentences(text, block).map((range) => {
      const sentence = new Sentence(text, range, sentences.length, index);
      sentences.push(sentence);
      return sentence;
    });
    return { ...block, index, sentences: own };
  });
  return { text, paragraphs, sentences };
}

/** The sentence that holds `offset`, or undefined between sentences. */
export function sentenceAt(discourse: Discourse, offset: number): Sentence | undefined {
  const { sentences } = discourse;
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  const found = sentences[low];
  return found && found.start <= offset ? found : undefined;
}
