import { firstEndingAfter } from '../document/binarySearch';
import { splitSentences } from '../document/sentences';
import type { Block, Range, SourceDocument } from '../document/sourceDocument';
import { retag, tagTokens, type TaggedToken } from './tagger';
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
  /** The readable text of the whole document. */
  readonly #document: string;
  #tokens: readonly Token[] | undefined;
  #tagged: readonly TaggedToken[] | undefined;

  constructor(text: string, range: Range, index: number, paragraph: number) {
    this.start = range.start;
    this.end = range.end;
    this.index = index;
    this.paragraph = paragraph;
    this.text = text.slice(range.start, range.end);
    this.#document = text;
  }

  /** Tokens without tags: cheap. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.#document, this);
    return this.#tokens;
  }

  /** Tokens with compromise's tags. */
  get tagged(): readonly TaggedToken[] {
    this.#tagged ??= tagTokens(this.text, this.start, this.tokens);
    return this.#tagged;
  }

  /**
   * Takes the tokens of a readable range for parts of a name, whatever the tagger thought of them:
   * a surname that it does not know may look like a verb at the start of a sentence.
   */
  readAsName(range: Range): void {
    const { tagged } = this;
    let named: TaggedToken[] | undefined;
    for (let at = this.tokenAt(range.start); at < tagged.length; at++) {
      const token = tagged[at];
      if (!token || token.end > range.end) break;
      if (token.start < range.start || !token.capitalised) continue;
      if (token.pos === 'name' && token.form === null) continue;
      named ??= [...tagged];
      named[at] = retag(token, token.tags, 'name', null);
    }
    if (named) this.#tagged = named;
  }

  /** Index of the first token that ends after `offset`, or the number of tokens. */
  tokenAt(offset: number): number {
    return firstEndingAfter(this.tokens, offset);
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

/**
 * Longest stretch read as one sentence, in UTF-16 code units. No sentence of prose comes near it;
 * the rules look ahead and back within a sentence, so it bounds their cost.
 */
const MAX_SENTENCE = 3_000;

/** Cuts what has no sentence ends (a list, a table run together) at white space. */
function cutOverlong(text: string, range: Range): Range[] {
  if (range.end - range.start <= MAX_SENTENCE) return [range];
  const parts: Range[] = [];
  for (let start = range.start; start < range.end;) {
    let end = Math.min(start + MAX_SENTENCE, range.end);
    if (end < range.end) {
      const space = text.lastIndexOf(' ', end);
      // Never inside a surrogate pair.
      if (space > start) end = space;
      else if (/[\ud800-\udbff]/.test(text[end - 1] ?? '')) end--;
    }
    if (text.slice(start, end).trim() !== '') parts.push({ start, end });
    start = end + (text[end] === ' ' ? 1 : 0);
  }
  return parts;
}

export function readDiscourse(document: SourceDocument): Discourse {
  const { text } = document;
  const sentences: Sentence[] = [];
  const paragraphs = document.blocks.map((block, index): Paragraph => {
    const own = splitSentences(text, block)
      .flatMap((range) => cutOverlong(text, range))
      .map((range) => {
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
  const found = sentences[firstEndingAfter(sentences, offset)];
  return found && found.start <= offset ? found : undefined;
}
