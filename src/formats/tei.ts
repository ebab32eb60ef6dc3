import type { Block } from '../core/document/sourceDocument';
import type { FilesFormat } from './exportFormat';
import { type ReadableText, readableText } from './readableText';
import { markOf, teiIds } from './tei/annotationMarks';
import { header } from './tei/header';
import { type Mark, MarkedText } from './tei/markedText';
import { standOff } from './tei/standOff';
import { element } from './tei/xml';

/**
 * TEI P5: one file for a document. The readable text with persName, orgName, placeName and rs for
 * actors, measure for money, said for direct and indirect speech, quote for a quotation of nobody
 * known, soCalled for terms in quotation marks; `standOff` lists who is named and says of each
 * annotation how it came about. A mark that crosses another, or paragraphs, is told in parts, each with the
 * part before as `prev`.
 */
export const tei: FilesFormat = {
  id: 'tei',
  label: 'TEI P5',
  extension: '.tei.xml',
  mediaType: 'application/tei+xml',
  holds: 'files',
  filesEach: 1,
  files(input, stem, options = {}) {
    const ids = teiIds(input.annotated.annotations, input.annotated.entities);
    const readable = readableText(input);
    const marks = input.annotated.annotations.flatMap((each) => markOf(each, readable, ids) ?? []);
    const root = element(
      'TEI',
      { xmlns: 'http://www.tei-c.org/ns/1.0', 'xml:lang': 'en' },
      header(input, options),
      '\n',
      standOff(input.annotated, ids),
      '\n',
      element('text', {}, element('body', {}, body(readable, marks))),
    );
    return [
      {
        path: `${stem}.tei.xml`,
        content: `<?xml version="1.0" encoding="UTF-8"?>\n${root}\n`,
      },
    ];
  },
  shared: () => [],
};

/** A division for each heading, with the blocks below it. */
function body({ text, blocks }: ReadableText, marks: readonly Mark[]): string {
  const marked = new MarkedText(text);
  const divisions: string[][] = [];
  const waiting = [...marks].sort((a, b) => a.start - b.start);
  let next = 0;
  let open: readonly Mark[] = [];
  for (const block of blocks) {
    const first = next;
    while ((waiting[next]?.start ?? Infinity) < block.end) next += 1;
    open = [...open, ...waiting.slice(first, next)].filter(({ end }) => end > block.start);
    const content = marked.xml(block, open);
    const division = divisions.at(-1);
    if (block.kind === 'heading' || !division) divisions.push([blockElement(block, content)]);
    else division.push(blockElement(block, content));
  }
  if (divisions.length === 0) return element('p', {});
  return divisions.map((parts) => `\n${element('div', {}, ...parts)}`).join('');
}

function blockElement({ kind }: Block, content: string): string {
  switch (kind) {
    case 'heading':
      return element('head', {}, content);
    case 'blockQuote':
      return element('p', { rend: 'blockquote' }, content);
    case 'listItem':
      return element('list', {}, element('item', {}, content));
    case 'caption':
    case 'tableCell':
      return element('p', { rend: kind }, content);
    case 'paragraph':
      return element('p', {}, content);
  }
}
