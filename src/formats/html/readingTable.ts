import type { SourceDocument } from '../../core/document/sourceDocument';
import { isCell, type LaidOut, type LaidOutElement } from './articleLayout';

/** A longer cell (UTF-16 code units of readable text) is a column of a page, not of a table. */
const LONGEST_CELL = 600;
const MOST_BLOCKS = 4;

/** The rows of a table, wherever in it they stand, and what stands beside them. */
export function tableRows(children: readonly LaidOut[]): {
  readonly captions: readonly LaidOut[];
  readonly rows: readonly (readonly LaidOutElement[])[];
} {
  const captions: LaidOut[] = [];
  const rows: LaidOutElement[][] = [];
  const visit = (nodes: readonly LaidOut[]): void => {
    for (const node of nodes) {
      if (!('element' in node)) captions.push(node);
      else if (node.element.name === 'tr')
        rows.push(
          node.children.filter(
            (each) => 'element' in each && isCell(each.element),
          ) as LaidOutElement[],
        );
      else if (node.element.name === 'caption') captions.push(...node.children);
      else visit(node.children);
    }
  };
  visit(children);
  return { captions, rows };
}

/** Whether a table is one to be read in rows and columns, and does not lay out a page. */
export function isGrid(children: readonly LaidOut[], { blocks }: SourceDocument): boolean {
  const { rows } = tableRows(children);
  const isShort = (node: LaidOut): boolean => {
    if ('unread' in node) return true;
    if ('element' in node) return node.element.name !== 'table' && node.children.every(isShort);
    const block = blocks[node.block];
    return block !== undefined && block.end - block.start <= LONGEST_CELL;
  };
  const cells = rows.flat();
  return (
    rows.some((row) => row.length > 1) &&
    cells.every(({ children: inside }) => inside.length <= MOST_BLOCKS && inside.every(isShort))
  );
}
