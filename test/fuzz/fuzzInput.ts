import type { SourceFormat } from '../../src/core/model.js';

/** What is read: a text, and the texts that edits make of it, one after the other. */
export interface FuzzInput {
  readonly format: SourceFormat;
  readonly versions: readonly [string, ...string[]];
}

export const formats: readonly SourceFormat[] = ['text', 'html', 'markdown'];
