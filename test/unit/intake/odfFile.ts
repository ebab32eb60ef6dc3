import { strToU8, zipSync } from 'fflate';
import { type Block, blocks, footnote, headline } from './article';
import { escaped, withMark } from './markupArticle';

const NAMESPACES = [
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0"',
  'xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0"',
  'xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0"',
  'xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0"',
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0"',
  'xmlns:dc="http://purl.org/dc/elements/1.1/"',
].join(' ');

const note = `<text:note text:note-class="footnote"><text:note-citation>1</text:note-citation><text:note-body><text:p>${escaped(footnote)}</text:p></text:note-body></text:note>`;

function blockOdf(block: Block, at: number): string {
  const text = (words: string): string => withMark(escaped(words), at, note);
  switch (block.kind) {
    case 'heading':
      return `<text:h text:outline-level="2">${text(block.text)}</text:h>`;
    case 'quotation':
      return `<text:p text:style-name="P1">${text(block.text)}</text:p>`;
    case 'list':
      return `<text:list>${block.items.map((item) => `<text:list-item><text:p>${escaped(item)}</text:p></text:list-item>`).join('')}</text:list>`;
    case 'table': {
      const cell = (words: string): string =>
        `<table:table-cell><text:p>${escaped(words)}</text:p></table:table-cell>`;
      const rows = block.rows.map(
        (row) => `<table:table-row>${row.map(cell).join('')}</table:table-row>`,
      );
      return `<table:table>${rows.join('')}</table:table>`;
    }
    case 'paragraph':
      return `<text:p>${text(block.text)}</text:p>`;
  }
}

const deletion =
  '<text:tracked-changes><text:changed-region text:id="c1"><text:deletion><text:p>Nobody paid $9 million.</text:p></text:deletion></text:changed-region></text:tracked-changes>';
const extra =
  '<text:p><text:change text:change-id="c1"/><office:annotation><text:p>Check this.</text:p></office:annotation></text:p>';

/** `office:document-content` with a text inside. */
export const odfContent = (text: string): string =>
  `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${NAMESPACES}><office:automatic-styles><style:style style:name="P1" style:parent-style-name="Quotations"/></office:automatic-styles><office:body><office:text>${text}</office:text></office:body></office:document-content>`;

const meta = `<office:document-meta ${NAMESPACES}><office:meta><meta:initial-creator>Ines Carvalho</meta:initial-creator><meta:creation-date>2026-06-03T09:30:00.12</meta:creation-date></office:meta></office:document-meta>`;

/** An OpenDocument text of some content. */
export const odfFile = (
  content = odfContent(
    `${deletion}<text:p text:style-name="Title">${headline}</text:p>${blocks.map(blockOdf).join('\n')}${extra}`,
  ),
  more: Record<string, Uint8Array> = {},
): Uint8Array =>
  zipSync({
    mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }],
    'content.xml': strToU8(content),
    'meta.xml': strToU8(meta),
    ...more,
  });
