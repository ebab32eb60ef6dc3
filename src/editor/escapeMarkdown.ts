/**
 * Makes text from a file safe to show inside markdown: it reads as it stands, and no part of it is
 * taken for markup, a link, an address, an icon or HTML. White space folds to single spaces, and
 * characters that reorder or hide their neighbours are dropped.
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(/[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C]/g, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .replace(/[&<>]|\$(?=\()/g, (character) => `&#${String(character.charCodeAt(0))};`)
    .replace(/[\\`*_[\]~|@]|(?<=\S):(?=\S)|(?<=www)\./gi, '\\$&')
    .replace(/^[-+=#]|(?<=^\d+)[.)]/, '\\$&');
}
