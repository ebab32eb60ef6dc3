import { oneLine } from './oneLine';

/**
 * Makes text from a file safe to show inside markdown: it reads as it stands, on one line, and no
 * part of it is taken for markup, a link, an address, an icon or HTML.
 */
export function escapeMarkdown(text: string): string {
  return oneLine(text)
    .replace(/[&<>]|\$(?=\()/g, (character) => `&#${String(character.charCodeAt(0))};`)
    .replace(/[\\`*_[\]~|@]|(?<=\S):(?=\S)|(?<=www)\./gi, '\\$&')
    .replace(/^(\d+(?=[.)])|(?=[-+=#]))/, '$1\\');
}
