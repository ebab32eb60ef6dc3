import type { Paragraph } from './discourse';

/**
 * What the reading of one paragraph may ask of the rest of the document. Answers are plain data:
 * a reading is kept while it would be given equal ones.
 */
export type Facts = Readonly<Record<string, (question: string) => unknown>>;

/** For a reading that needs nothing but the paragraph. */
export type NoFacts = Readonly<Record<never, never>>;

/**
 * What one paragraph tells by its own text, its kind and whether it is the first. A reading sees
 * nothing else of the document but the answers to its questions. What it gives is plain data that
 * nobody changes: indexes of sentences and tokens, and offsets from the start of their sentence or
 * paragraph, so that it holds wherever the paragraph moves to.
 */
export interface LocalReading<F extends Facts, Local> {
  /** For error messages and counts. */
  readonly name: string;
  read(paragraph: Paragraph, facts: F): Local;
}

/** Reads paragraphs, or remembers what reading them gave: one result a paragraph, in order. */
export type ReadLocally = <F extends Facts, Local>(
  reading: LocalReading<F, Local>,
  paragraphs: readonly Paragraph[],
  factsOf: (paragraph: Paragraph) => F,
) => readonly Local[];

/** Reads every paragraph and remembers nothing. */
export const readOnce: ReadLocally = (reading, paragraphs, factsOf) =>
  paragraphs.map((paragraph) => reading.read(paragraph, factsOf(paragraph)));

export const noFacts = (): NoFacts => ({});
