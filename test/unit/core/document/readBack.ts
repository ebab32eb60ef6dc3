import type { Range, SourceDocument } from '../../../../src/core/document/sourceDocument';

const ENTITIES: Readonly<Record<string, string>> = {
  '&mdash;': '—',
  '&amp;': '&',
  '&lt;': '<',
  '&nbsp;': ' ',
  '&#8217;': '’',
  '&#x1F600;': '😀',
  '&shy;': '',
  '&ldquo;': '“',
};

/** Reads a piece of source by hand: tags and marks gone, entities decoded, white space folded. */
export function readBack(source: string): string {
  return source
    .replace(/<\/?(?:p|b|i|em|span|div|br|a)(?: [^<>]*)?\/?>|<!--.*?-->/g, (tag) =>
      /^<\/?(?:p|div|br)/.test(tag) ? ' ' : '',
    )
    .replace(/\]\(http:[^)]*\)|[[*`]|~~/g, '')
    .replace(/&#?\w+;/g, (entity) => ENTITIES[entity] ?? entity)
    .replace(/[\u00ad\u200b\ufeff]/g, '')
    .replace(/\s+/g, ' ');
}

/** The source that a readable range maps to. */
export function sourceOf(document: SourceDocument, source: string, range: Range): string {
  const { start, end } = document.offsets.toSource(range);
  return source.slice(start, end);
}

/** The readable texts of the blocks. */
export function blockTexts(document: SourceDocument): string[] {
  return document.blocks.map(({ start, end }) => document.text.slice(start, end));
}
