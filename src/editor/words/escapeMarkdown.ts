import { oneLine } from '../../formats/oneLine';

/**
 * Makes text from a file safe inside Markdown: it shows as it is, on one line, and no part of it
 * becomes markup, a link, an icon or HTML.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[&<>]|\$(?=\()/g, (character) => `&#${String(character.charCodeAt(0))};`)
    .replace(/[\\`*_[\]~|@]|(?<=\S):(?=\S)|(?<=www)\./gi, '\\$&')
    .replace(/^(\d+(?=[.)])|(?=[-+=#]))/, '$1\\');
}
