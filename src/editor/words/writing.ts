import { escapeMarkdown } from './escapeMarkdown';
import { oneLine } from './oneLine';

/** How a sentence of ours takes in text from a file: a card wants markdown, a tooltip plain text. */
export interface Writing {
  words(text: string): string;
  /** Words that the eye should find first. */
  strong(text: string): string;
}

export const plainWriting: Writing = { words: oneLine, strong: oneLine };

export const markdownWriting: Writing = {
  words: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text)}**`,
};
