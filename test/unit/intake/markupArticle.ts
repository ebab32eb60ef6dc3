import { type Block, blocks, footnote } from './article';

/** Characters as markup has them. */
export const escaped = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** The blocks of the article in HTML that is XML as well, with its footnote at the end. */
export const articleHtml = (): string =>
  [
    ...blocks.map(blockHtml),
    `<ol><li id="n1"><p>${escaped(footnote)} <a href="#r1">↩</a></p></li></ol>`,
  ].join('\n');

/** A block in HTML; `at` is its place in the article. */
export function blockHtml(block: Block, at: number): string {
  switch (block.kind) {
    case 'heading':
      return `<h2>${escaped(block.text)}</h2>`;
    case 'quotation':
      return `<blockquote><p>${escaped(block.text)}</p></blockquote>`;
    case 'list':
      return `<ul>${block.items.map((item) => `<li>${escaped(item)}</li>`).join('\n')}</ul>`;
    case 'table':
      return `<table>${block.rows
        .map((cells) => `<tr>${cells.map((cell) => `<td>${escaped(cell)}</td>`).join('')}</tr>`)
        .join('\n')}</table>`;
    case 'paragraph':
      return `<p>${withMark(escaped(block.text), at, '<sup><a id="r1" href="#n1">1</a></sup>')}</p>`;
  }
}

/** A paragraph's text with the footnote's mark behind its first sentence, where it has one. */
export const withMark = (text: string, at: number, mark: string): string =>
  at === 2 ? text.replace('. ', `.${mark} `) : text;
