import type { Element, ElementContent, Root, RootContent } from 'hast';

/** Elements that hold no text of an article. */
const NO_TEXT = new Set([
  ...['script', 'style', 'template', 'noscript', 'head', 'svg', 'math', 'canvas', 'iframe'],
  ...['img', 'picture', 'audio', 'video', 'object', 'embed', 'map', 'form', 'button', 'input'],
  ...['select', 'textarea', 'del', 'nav'],
]);

/** What a cell of a table of data does not hold, only one that lays out a page. */
const LAYOUT = new Set([
  ...['table', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'ul', 'ol', 'hr', 'section'],
  ...['article', 'header', 'footer'],
]);

const TABLE_PARTS = new Set(['table', 'thead', 'tbody', 'tfoot', 'tr', 'td', 'th', 'caption']);

/**
 * A copy of a tree without what is no text: scripts, pictures, comments, deleted words, links that
 * lead nowhere. Tables that lay out a page, as those of mails, become plain parts of it.
 */
export const withoutFurniture = (tree: Root): Root => ({
  type: 'root',
  children: tree.children.flatMap((child) => tidied(child)),
});

function tidied(node: RootContent): ElementContent[] {
  if (node.type === 'text') return [{ type: 'text', value: node.value }];
  if (node.type !== 'element' || NO_TEXT.has(node.tagName) || isHidden(node)) return [];
  if (node.tagName === 'table' && isLayout(node)) return laidOut(node).flatMap(tidied);
  const children = (node.tagName === 'table' ? headed(node) : node).children.flatMap(tidied);
  if (node.tagName === 'a' && !isLink(node)) return children;
  if (node.tagName === 'td' || node.tagName === 'th') {
    return [{ ...node, children: children.flatMap(onOneLine) }];
  }
  return [{ ...node, children }];
}

/** A cell of Markdown has one line, in which paragraphs stand apart by a space. */
const onOneLine = (node: ElementContent): ElementContent[] =>
  node.type === 'element' && (node.tagName === 'p' || node.tagName === 'div')
    ? [...node.children.flatMap(onOneLine), { type: 'text', value: ' ' }]
    : [node];

/** A hidden part, such as the preview line of a mail. */
const isHidden = ({ properties }: Element): boolean =>
  properties['hidden'] === true ||
  /(?:^|;)\s*(?:display\s*:\s*none|mso-hide\s*:\s*all)/i.test(String(properties['style'] ?? ''));

/** Links to the web and within the text are kept, and places that such a link may lead to. */
function isLink({ properties }: Element): boolean {
  const href = String(properties['href'] ?? '');
  return href === '' ? hasPlace(properties) : /^(?:https?:|mailto:|#.)/i.test(href);
}

const hasPlace = (properties: Element['properties']): boolean =>
  properties['id'] !== undefined || properties['name'] !== undefined;

function isLayout(table: Element): boolean {
  if (['presentation', 'none'].includes(String(table.properties['role'] ?? ''))) return true;
  const rows = descendants(table, 'tr');
  const mostCells = Math.max(
    0,
    ...rows.map((row) => descendants(row, 'td').length + descendants(row, 'th').length),
  );
  if (mostCells <= 1) return true;
  return descendants(table, 'td').some(
    (cell) => holds(cell, LAYOUT) || descendants(cell, 'p').length > 2,
  );
}

/** The elements of a name inside another, without those inside one of the name. */
function descendants(element: Element, name: string): Element[] {
  return element.children.flatMap((child) => {
    if (child.type !== 'element') return [];
    return child.tagName === name ? [child] : descendants(child, name);
  });
}

const holds = (element: Element, names: ReadonlySet<string>): boolean =>
  element.children.some(
    (child) => child.type === 'element' && (names.has(child.tagName) || holds(child, names)),
  );

/** A table whose first row is its head, as Markdown must have one. */
function headed(table: Element): Element {
  const [first] = descendants(table, 'tr');
  if (!first || descendants(table, 'th').length > 0) return table;
  const asHead = (node: ElementContent): ElementContent =>
    node.type === 'element' && node.tagName === 'td' ? { ...node, tagName: 'th' } : node;
  const replaced = (node: ElementContent): ElementContent => {
    if (node.type !== 'element') return node;
    return { ...node, children: node.children.map(node === first ? asHead : replaced) };
  };
  return { ...table, children: table.children.map(replaced) };
}

/** The cells of a table as parts one behind the other. */
function laidOut(table: Element): ElementContent[] {
  return table.children.flatMap((child): ElementContent[] => {
    if (child.type !== 'element' || !TABLE_PARTS.has(child.tagName)) return [child];
    if (child.tagName === 'td' || child.tagName === 'th' || child.tagName === 'caption') {
      return [{ type: 'element', tagName: 'div', properties: {}, children: child.children }];
    }
    return laidOut(child);
  });
}
