import { firstEndingAfter } from '../../core/document/binarySearch';
import type { LeftOut } from '../../core/model';
import type { Range, SourceDocument } from '../../core/document/sourceDocument';
import type { LayoutElement, LayoutName } from '../../core/document/sourceLayout';

/** An element around blocks, with all that is shown in it, in order. */
export interface LaidOutElement {
  readonly element: LayoutElement;
  readonly children: LaidOut[];
}

/** What stands in an article: an element, a block of text by its number, or what is not read. */
export type LaidOut =
  LaidOutElement | { readonly block: number } | { readonly unread: LayoutElement };

/** Words that are set in another way, as a range of the readable text. */
export interface InlineElement extends Range {
  readonly element: LayoutElement;
}

const INLINE: ReadonlySet<LayoutName> = new Set<LayoutName>([
  ...(['a', 'br', 'code', 'del', 'em', 'small', 'strong', 'sub', 'sup', 'u'] as const),
]);

/** What stands for itself though none of it is read. */
const isUnread = ({ name, words }: LayoutElement): boolean =>
  name === 'hr' || name === 'img' || (name === 'pre' && words !== undefined);

/** The blocks of a document in the elements that they stand in; what holds no block is dropped. */
export function articleLayout(
  document: SourceDocument,
  elements: readonly LayoutElement[],
): readonly LaidOut[] {
  const roots: LaidOut[] = [];
  const open: LaidOutElement[] = [];
  const inside = (at: number): LaidOut[] => {
    while (open.length > 0 && (open.at(-1)?.element.end ?? 0) <= at) open.pop();
    return open.at(-1)?.children ?? roots;
  };
  const containers = elements
    .filter((each) => !INLINE.has(each.name) && !isUnread(each))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  const unread = elements.filter(isUnread);
  let container = 0;
  let leaf = 0;
  const goOn = (to: number): void => {
    for (;;) {
      const element = containers[container];
      const aside = unread[leaf];
      if (aside && aside.start <= to && aside.start < (element?.start ?? Infinity)) {
        leaf += 1;
        inside(aside.start).push({ unread: aside });
      } else if (element && element.start <= to) {
        container += 1;
        const next = { element, children: [] };
        inside(element.start).push(next);
        if (element.start < element.end) open.push(next);
      } else return;
    }
  };
  for (const [number, { start }] of document.blocks.entries()) {
    const at = document.offsets.toSource({ start, end: start + 1 }).start;
    goOn(at);
    inside(at).push({ block: number });
  }
  goOn(Infinity);
  return kept(roots, document.leftOut);
}

/** What is not read stays only between blocks that are, and where nothing was left out. */
function kept(roots: readonly LaidOut[], leftOut: readonly LeftOut[]): LaidOut[] {
  const isOut = (at: number): boolean => {
    const over = leftOut[firstEndingAfter(leftOut, at)];
    return over !== undefined && over.start <= at && over.isRead !== true;
  };
  const keep = (node: LaidOut): LaidOut[] => {
    if ('block' in node) return [node];
    if ('unread' in node) return isOut(node.unread.start) ? [] : [node];
    const { element } = node;
    const children = node.children.flatMap(keep);
    // A cell without words keeps the others in their columns.
    if (isCell(element) || children.some(hasBlock)) return [{ element, children }];
    // A paragraph may hold nothing but a picture.
    return element.name === 'p' || element.name === 'figure' ? children : [];
  };
  const all = roots.flatMap(keep);
  return all.slice(all.findIndex(hasBlock), all.findLastIndex(hasBlock) + 1);
}

export const isCell = ({ name }: LayoutElement): boolean => name === 'td' || name === 'th';

const hasBlock = (node: LaidOut): boolean =>
  'block' in node || ('children' in node && node.children.some(hasBlock));

/** The words that are set in another way, in order of their start. */
export function inlineElements(
  document: SourceDocument,
  elements: readonly LayoutElement[],
): readonly InlineElement[] {
  return elements.flatMap((element) => {
    if (!INLINE.has(element.name)) return [];
    const readable = document.offsets.toReadable(element);
    return readable ? [{ ...readable, element }] : [];
  });
}
