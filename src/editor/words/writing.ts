import { escapeMarkdown } from './escapeMarkdown';
import { oneLine } from '../../formats/oneLine';

/** How text from a file is put into a sentence of ours: as Markdown in a card, else plain. */
export interface Writing {
  words(text: string): string;
  /** Words to stand out. */
  strong(text: string): string;
}

export const plainWriting: Writing = { words: oneLine, strong: oneLine };

export const markdownWriting: Writing = {
  words: escapeMarkdown,
  strong: (text) => `**${escapeMarkdown(text)}**`,
};
