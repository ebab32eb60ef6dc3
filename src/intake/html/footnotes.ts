import type { Element, ElementContent, Properties, Root } from 'hast';
import type { Handle } from 'hast-util-to-mdast';
import { textOf } from './textOf';

/** What stands for a footnote's mark and for its text until the tree becomes Markdown. */
const REFERENCE = 'footnote-reference';
const DEFINITION = 'footnote-definition';

/** A mark: a number, a letter or a sign, often in brackets. */
const MARK = /^[[(]?(?:\d{1,4}|[a-z]|[ivxlc]{1,6}|[*†‡§¶#]{1,4})[\])]?$/i;
/** Elements that may hold the text of a footnote. */
const HOLDERS = new Set(['li', 'p', 'div', 'aside', 'dd', 'td']);

/** How hast-util-to-mdast writes the two. */
export const footnoteHandlers: Record<string, Handle> = {
  [REFERENCE]: (_state, { properties }) => {
    const label = labelOf(properties);
    return { type: 'footnoteReference', identifier: label, label };
  },
  [DEFINITION]: (state, node) => {
    const label = labelOf(node.properties);
    const content = state.toSpecificContent(state.toFlow(state.all(node)), () => ({
      type: 'blockquote' as const,
      children: [],
    }));
    return {
      type: 'footnoteDefinition',
      identifier: label,
      label,
      children: content[0]?.children ?? [],
    };
  },
};

const labelOf = (properties: Properties): string => String(properties['label']);

/** An element, the elements around it from the outermost on, and its place in the tree. */
interface Placed {
  readonly element: Element;
  readonly around: readonly Element[];
  readonly order: number;
}

/** A footnote's text and the marks that lead to it. */
interface Footnote {
  readonly holder: Element;
  readonly marks: Placed[];
}

/**
 * Turns links that are footnote marks, and the texts that they lead to, into footnotes. The texts
 * move to the end. Changes the tree.
 */
export function markFootnotes(tree: Root): Root {
  const elements = elementsOf(tree);
  const notes = [...findFootnotes(elements).values()];
  const taken = new Set<string>();
  const definitions = notes.map(({ holder, marks }) => {
    const label = freeLabel(marks, taken);
    const ids = new Set(
      marks.flatMap(({ element, around }) => idsOf([element, ...around.slice(-1)])),
    );
    const children = withoutMark(holder.children.flatMap((child) => withoutBacklinks(child, ids)));
    for (const mark of marks) becomeReference(mark, label);
    return { type: 'element' as const, tagName: DEFINITION, properties: { label }, children };
  });
  for (const { holder } of notes) Object.assign(holder, { tagName: 'span', children: [] });
  if (definitions.length > 0) dropEmptyLists(tree);
  tree.children.push(...definitions);
  return tree;
}

function elementsOf(tree: Root): Placed[] {
  const found: Placed[] = [];
  const visit = (node: Root | Element, around: readonly Element[]): void => {
    for (const child of node.children) {
      if (child.type !== 'element') continue;
      found.push({ element: child, around, order: found.length });
      visit(child, [...around, child]);
    }
  };
  visit(tree, []);
  return found;
}

/** The footnotes of a tree by the elements that hold their text. */
function findFootnotes(elements: readonly Placed[]): ReadonlyMap<Element, Footnote> {
  const targets = new Map<string, Placed>();
  for (const placed of elements) {
    for (const id of idsOf([placed.element])) if (!targets.has(id)) targets.set(id, placed);
  }
  const notes = new Map<Element, Footnote>();
  for (const mark of elements) {
    const target = targets.get(placeOf(mark.element));
    // What leads back to the mark looks like one, but stands behind it.
    if (!target || target.order <= mark.order) continue;
    const holder = holderOf(target, mark);
    if (!holder || !MARK.test(textOf(mark.element).trim())) continue;
    if (!looksLikeMark(mark) && !leadsBack(holder, mark)) continue;
    const note = notes.get(holder);
    if (note) note.marks.push(mark);
    else notes.set(holder, { holder, marks: [mark] });
  }
  return notes;
}

/** Where in its own text a link leads; an empty text for what is no such link. */
function placeOf({ tagName, properties }: Element): string {
  const href = tagName === 'a' ? String(properties['href'] ?? '') : '';
  if (!href.startsWith('#')) return '';
  try {
    return decodeURIComponent(href.slice(1));
  } catch {
    return href.slice(1);
  }
}

const idsOf = (elements: readonly Element[]): string[] =>
  elements
    .flatMap(({ properties }) => [properties['id'], properties['name']])
    .filter((id): id is string => typeof id === 'string' && id !== '');

/** The element with the whole text of a footnote. */
function holderOf({ element, around }: Placed, mark: Placed): Element | undefined {
  const path = [...around, element];
  let at = path.findLastIndex(({ tagName }) => HOLDERS.has(tagName));
  // A footnote of several paragraphs stands in a part with a name of its own.
  for (; at > 0; at--) {
    const parent = path[at - 1];
    const isOwn = parent?.properties['id'] !== undefined && HOLDERS.has(parent.tagName);
    if (!isOwn || mark.around.includes(parent)) break;
  }
  const holder = path[at];
  return holder && !mark.around.includes(holder) ? holder : undefined;
}

function looksLikeMark({ element, around }: Placed): boolean {
  const { properties } = element;
  return (
    around.at(-1)?.tagName === 'sup' ||
    element.children.some((child) => child.type === 'element' && child.tagName === 'sup') ||
    properties['dataFootnoteRef'] !== undefined ||
    /note/i.test([properties['role'], properties['epub:type'], properties['className']].join(' '))
  );
}

function leadsBack(holder: Element, mark: Placed): boolean {
  const ids = new Set(idsOf([mark.element, ...mark.around.slice(-1)]));
  const holdsLink = (element: Element): boolean =>
    ids.has(placeOf(element)) ||
    element.children.some((child) => child.type === 'element' && holdsLink(child));
  return holdsLink(holder);
}

/** The number that the text has for a footnote, else the first that is free. */
function freeLabel(marks: readonly Placed[], taken: Set<string>): string {
  const own = /\d+/.exec(marks[0] ? textOf(marks[0].element) : '')?.[0];
  let label = own ?? '1';
  for (let number = 1; taken.has(label); number++) label = String(number);
  taken.add(label);
  return label;
}

/** The mark's link, with the raised characters it may stand in, becomes the footnote's sign. */
function becomeReference({ element, around }: Placed, label: string): void {
  const parent = around.at(-1);
  const isAlone = parent?.tagName === 'sup' && textOf(parent).trim() === textOf(element).trim();
  Object.assign(isAlone ? parent : element, {
    tagName: REFERENCE,
    properties: { label },
    children: [],
  });
}

function withoutBacklinks(node: ElementContent, ids: ReadonlySet<string>): ElementContent[] {
  if (node.type !== 'element') return [node];
  if (ids.has(placeOf(node))) return [];
  return [{ ...node, children: node.children.flatMap((child) => withoutBacklinks(child, ids)) }];
}

/** A footnote's text without the number or sign that opens it. */
function withoutMark(children: ElementContent[]): ElementContent[] {
  const [first, ...rest] = children;
  if (first === undefined) return [];
  if (textOf(first).trim() === '') return withoutMark(rest);
  if (first.type === 'text') {
    return [
      { ...first, value: first.value.replace(/^\s*(?:\[\d{1,4}\]|\d{1,4}[.)]|[*†‡§¶])\s*/, '') },
      ...rest,
    ];
  }
  if (first.type !== 'element') return children;
  if (first.tagName === 'sup' && MARK.test(textOf(first).trim())) return rest;
  return [{ ...first, children: withoutMark(first.children) }, ...rest];
}

/** Drops the lists that held nothing but footnotes, and the rules above them. */
function dropEmptyLists(node: Root | Element): void {
  const { children } = node;
  for (const child of children) if (child.type === 'element') dropEmptyLists(child);
  const isEmpty = (child: (typeof children)[number] | undefined): boolean =>
    child?.type === 'element' &&
    ['ol', 'ul', 'dl'].includes(child.tagName) &&
    textOf(child).trim() === '';
  node.children = children.filter((child) => !isEmpty(child)) as typeof children;
}
