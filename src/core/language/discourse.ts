import { firstEndingAfter } from '../document/binarySearch';
import { cutAtSpaces } from '../document/readableParts';
import { splitSentences } from '../document/sentences';
import type {
  Block,
  BlockKind,
  CellPlace,
  Range,
  SourceDocument,
} from '../document/sourceDocument';
import { clauseSubjects, type ClauseSubject } from './clauseSubjects';
import { retag, tagTokens } from './tagger';
import type { TaggedToken } from './taggedToken';
import { tokenize, type Token } from './tokens';

/**
 * One sentence with its tokens. Tagging waits until a rule asks for it and is done once, however
 * often edits elsewhere move the sentence through the document.
 */
export class Sentence implements Range {
  readonly text: string;
  #start: number;
  #index: number;
  #paragraph: number;
  /** Where the tokens were last told to stand: they follow the sentence when they are asked for. */
  #tokensAt = 0;
  #tokens: readonly Token[] | undefined;
  #tagged: readonly TaggedToken[] | undefined;
  /** The tagged tokens with names taken for names. */
  #named: Named | undefined;
  #clauses: Clauses | undefined;
  /** Whether the names are known in the present run. */
  #isNamed = false;

  /** @param start Offset into the readable text. */
  constructor(text: string, start: number, index: number, paragraph: number) {
    this.text = text;
    this.#start = start;
    this.#index = index;
    this.#paragraph = paragraph;
  }

  get start(): number {
    return this.#start;
  }

  get end(): number {
    return this.#start + this.text.length;
  }

  /** Index among the document's sentences. */
  get index(): number {
    return this.#index;
  }

  /** Index of the block it stands in. */
  get paragraph(): number {
    return this.#paragraph;
  }

  /** Puts the sentence where it stands in the next version of its document, for a new run. */
  place(start: number, index: number, paragraph: number): void {
    this.#start = start;
    this.#index = index;
    this.#paragraph = paragraph;
    this.#isNamed = false;
  }

  /** Tokens without tags: cheap. */
  get tokens(): readonly Token[] {
    this.#tokens ??= tokenize(this.text, { start: 0, end: this.text.length });
    if (this.#tokensAt !== this.#start) this.#moveTokens(this.#tokens);
    return this.#tokens;
  }

  /** Tokens with compromise's tags, and names as names once they are known. */
  get tagged(): readonly TaggedToken[] {
    const { tokens } = this;
    if (this.#isNamed && this.#named) return this.#named.tagged;
    if (!this.#tagged) {
      this.#tagged = tagTokens(this.text, this.#start, tokens);
      this.#tokens = this.#tagged;
    }
    return this.#tagged;
  }

  /** The subjects of its finite clauses, by the tags of now. */
  get clauseSubjects(): readonly ClauseSubject[] {
    const { tagged } = this;
    if (this.#clauses?.tagged !== tagged) {
      this.#clauses = { tagged, subjects: clauseSubjects(tagged) };
    }
    return this.#clauses.subjects;
  }

  /**
   * Takes the tokens of readable ranges for parts of names, whatever the tagger thought of them: a
   * surname that it does not know may look like a verb at the start of a sentence. Once in a run.
   */
  readAsNames(ranges: readonly Range[]): void {
    const places = ranges.flatMap(({ start, end }) => [start - this.#start, end - this.#start]);
    this.#isNamed = false;
    const { tagged } = this;
    if (!this.#named || !isSame(this.#named.places, places)) {
      this.#named = { places, tagged: withNames(tagged, ranges) };
    }
    this.#isNamed = true;
  }

  /** Where names start and end, counted from the sentence's start. */
  get namePlaces(): readonly number[] {
    return this.#named?.places ?? [];
  }

  /** Index of the first token that ends after `offset`, or the number of tokens. */
  tokenAt(offset: number): number {
    return firstEndingAfter(this.tokens, offset);
  }

  #moveTokens(tokens: readonly Token[]): void {
    const by = this.#start - this.#tokensAt;
    move(tokens, by);
    if (this.#named) move(this.#named.tagged, by, tokens);
    this.#tokensAt = this.#start;
  }
}

/** The clauses of a sentence, and the tags that they were read from. */
interface Clauses {
  readonly tagged: readonly TaggedToken[];
  readonly subjects: readonly ClauseSubject[];
}

/** Tagged tokens with names in it, by the places of the names in the sentence. */
interface Named {
  readonly places: readonly number[];
  readonly tagged: readonly TaggedToken[];
}

function withNames(
  tagged: readonly TaggedToken[],
  ranges: readonly Range[],
): readonly TaggedToken[] {
  let named: TaggedToken[] | undefined;
  for (const range of ranges) {
    for (let at = firstEndingAfter(tagged, range.start); at < tagged.length; at++) {
      const token = tagged[at];
      if (!token || token.end > range.end) break;
      if (token.start < range.start || !token.capitalised) continue;
      if (token.pos === 'name' && token.form === null) continue;
      named ??= [...tagged];
      named[at] = retag(token, token.tags, 'name', null);
    }
  }
  return named ?? tagged;
}

/** Moves tokens in place, but for those that are in `done` at the same index. */
function move(tokens: readonly Token[], by: number, done?: readonly Token[]): void {
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at] as { start: number; end: number };
    if (done?.[at] === token) continue;
    token.start += by;
    token.end += by;
  }
}

const isSame = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((value, at) => value === b[at]);

/** One block of prose with its sentences. Edits elsewhere move it through the document. */
export class Paragraph implements Block {
  readonly text: string;
  readonly sentences: readonly Sentence[];
  #kind: BlockKind;
  #start: number;
  #index: number;

  /** @param firstSentence Index of its first sentence among the document's. */
  constructor(text: string, { start, kind }: Block, index: number, firstSentence: number) {
    // A string of its own: a part of the document's would keep all of that in memory.
    const padded = `\n${text}\n`;
    this.text = padded.slice(1, -1);
    this.#start = start;
    this.#kind = kind;
    this.#index = index;
    this.sentences = splitSentences(padded, { start: 1, end: text.length + 1 })
      .flatMap((range) => cutAtSpaces(padded, range, MAX_SENTENCE))
      .map(
        (range, at) =>
          new Sentence(
            padded.slice(range.start, range.end),
            start + range.start - 1,
            firstSentence + at,
            index,
          ),
      );
  }

  get start(): number {
    return this.#start;
  }

  get end(): number {
    return this.#start + this.text.length;
  }

  get kind(): BlockKind {
    return this.#kind;
  }

  /** Index among the document's blocks. */
  get index(): number {
    return this.#index;
  }

  /** Where names start and end in each sentence, counted from the sentence's start. */
  get namePlaces(): readonly (readonly number[])[] {
    return this.sentences.map(({ namePlaces }) => namePlaces);
  }

  /** Puts the paragraph where it stands in the next version of its document, for a new run. */
  place({ start, kind }: Block, index: number, firstSentence: number): void {
    const by = start - this.#start;
    this.#start = start;
    this.#kind = kind;
    this.#index = index;
    for (const [at, sentence] of this.sentences.entries()) {
      sentence.place(sentence.start + by, firstSentence + at, index);
    }
  }
}

/** The view of a document that all rules read: paragraphs, sentences, tokens. */
export interface Discourse {
  /** The readable text that all offsets point into. */
  readonly text: string;
  readonly paragraphs: readonly Paragraph[];
  readonly sentences: readonly Sentence[];
  /** By index of the paragraph the cell of a table that it stands in. */
  readonly cells: ReadonlyMap<number, CellPlace>;
}

/** Where the blocks of a document stand in tables. */
export const cellsOf = (blocks: readonly Block[]): ReadonlyMap<number, CellPlace> =>
  new Map(blocks.flatMap(({ cell }, index) => (cell ? [[index, cell] as const] : [])));

/**
 * Longest stretch read as one sentence, in UTF-16 code units. No sentence of prose comes near it;
 * the rules look ahead and back within a sentence, so it bounds their cost.
 */
const MAX_SENTENCE = 3_000;

/** Reads a document that is not read again. */
export function discourseOf({ text, blocks }: SourceDocument): Discourse {
  const paragraphs: Paragraph[] = [];
  let sentences = 0;
  for (const [index, block] of blocks.entries()) {
    const paragraph = new Paragraph(text.slice(block.start, block.end), block, index, sentences);
    sentences += paragraph.sentences.length;
    paragraphs.push(paragraph);
  }
  return {
    text,
    paragraphs,
    sentences: paragraphs.flatMap((one) => one.sentences),
    cells: cellsOf(blocks),
  };
}

/** The sentence that holds `offset`, or undefined between sentences. */
export function sentenceAt(discourse: Discourse, offset: number): Sentence | undefined {
  const { sentences } = discourse;
  const found = sentences[firstEndingAfter(sentences, offset)];
  return found && found.start <= offset ? found : undefined;
}

/** The first sentence of a paragraph that ends after `offset`, or undefined behind its last. */
export const sentenceEndingAfter = (
  { sentences }: Pick<Paragraph, 'sentences'>,
  offset: number,
): Sentence | undefined => sentences[firstEndingAfter(sentences, offset)];
