import type { ReadPage, StyledBlock } from './readPage';
import type { Range, SourceDocument } from './sourceDocument';

/**
 * The title of a document: its first heading of level 1, or the one that the document's own title
 * repeats, for pages whose first `h1` is the name of the site. Without such a heading it is the
 * document's own title (of HTML or front matter), else a heading that opens the text.
 */
export function chooseTitle({ text, blocks }: ReadPage, ownTitle: string | null): string | null {
  const read = (block: StyledBlock): string => text.slice(block.start, block.end);
  const tops = blocks.filter(({ level }) => level === 1).map(read);
  const repeated =
    ownTitle === null ? undefined : longest(tops.filter((top) => ownTitle.includes(top)));
  const title = repeated ?? tops[0] ?? ownTitle;
  if (title !== null && title !== '') return title;
  const [first] = blocks;
  return first?.kind === 'heading' ? read(first) : null;
}

/** A site's name may stand in its pages' titles too, but is shorter than the headline. */
function longest(texts: readonly string[]): string | undefined {
  return [...texts].sort((a, b) => b.length - a.length)[0];
}

/** Where the title stands in the readable text; null if it is not a block of it. */
export function titleRange({ title, text, blocks }: SourceDocument): Range | null {
  if (title === null || title === '') return null;
  const block = blocks.find(({ start, end }) => text.slice(start, end) === title);
  return block ? { start: block.start, end: block.end } : null;
}
