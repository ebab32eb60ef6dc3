import type { Element, ElementContent, Root } from 'hast';
import { element } from '../hast';
import { textOf } from '../html/textOf';

/** A head is no longer, in UTF-16 code units. */
const LONGEST_HEAD = 1500;
/** Lines of a head. */
const MOST_LINES = 8;
const ADDRESS = /<([^\s<>@]{1,64}@[^\s<>@]{1,200})>/g;

/** Whether a text opens as programs that mark no quotation begin an earlier mail. */
function isHead(text: string): boolean {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  const [first = '', ...others] = lines.slice(0, MOST_LINES);
  const has = (field: RegExp): boolean => others.some((line) => field.test(line));
  return first.startsWith('From:') && has(/^(?:Sent|Date):/) && has(/^Subject:/);
}

/** Whether a mail passes another on, which is then its text and no quotation. */
export const isForwarded = (subject: string | undefined): boolean =>
  /^\s*(?:fwd?|wg|tr|i|rv|enc|doorst)\s*:/i.test(subject ?? '');

/** Plain text with marks of quotation before the lines of an earlier mail that has none. */
export function markEarlierText(text: string): string {
  const lines = text.split(/\r\n|\r|\n/).map((line) => line.replace(ADDRESS, '($1)'));
  const head = lines.findIndex(
    (line, at) => line.startsWith('From:') && isHead(lines.slice(at, at + MOST_LINES).join('\n')),
  );
  if (head < 0 || isPassedOn(lines.slice(Math.max(0, head - 3), head).join(' '))) {
    return lines.join('\n');
  }
  const end = lines.findIndex((line, at) => at > head && line.trim() === '');
  if (end < 0) return lines.join('\n');
  // Each line of the head stands for itself.
  const own = lines
    .slice(0, end)
    .join('\n')
    .replace(/\n(?=(?:Sent|Date|To|Cc|Subject):\s)/g, '\n\n');
  return [own, ...lines.slice(end).map((line) => `> ${line}`)].join('\n');
}

const isPassedOn = (before: string): boolean => /forwarded (?:message|by)/i.test(before);

/** A mail's page with an earlier mail in it, if nothing else marks it, as a block quotation. */
export function markEarlierHtml(root: Root): Root {
  const children = withMailAddresses(root.children as ElementContent[]);
  return { type: 'root', children: quoted(children, '') };
}

/** The elements behind a head become a quotation, in all elements that hold the head. */
function quoted(nodes: readonly ElementContent[], before: string): ElementContent[] {
  let text = before;
  for (const [at, node] of nodes.entries()) {
    if (node.type === 'element' && holdsHead(node)) {
      if (isPassedOn(text.slice(-200))) return [...nodes];
      const rest = nodes.slice(at + 1);
      const isWhole = textOf(node).length <= LONGEST_HEAD && isHead(textWithBreaks(node));
      const own = isWhole ? node : { ...node, children: quoted(node.children, text) };
      const hasWords = rest.some((each) => textOf(each).trim() !== '');
      return [...nodes.slice(0, at), own, ...(hasWords ? [element('blockquote', rest)] : [])];
    }
    text += textOf(node);
  }
  return [...nodes];
}

/** Whether an element, or one inside it, is the head of an earlier mail that stands for itself. */
const holdsHead = (node: Element): boolean =>
  node.tagName !== 'blockquote' &&
  ((isHead(textWithBreaks(node)) && textOf(node).length <= LONGEST_HEAD) ||
    node.children.some((child) => child.type === 'element' && holdsHead(child)));

const textWithBreaks = (node: ElementContent): string => {
  if (node.type === 'text') return node.value;
  if (node.type !== 'element') return '';
  const inner = node.children.map(textWithBreaks).join('');
  return /^(?:br|p|div|tr|b|strong)$/.test(node.tagName) ? `\n${inner}` : inner;
};

/** “NAME (address)” for “NAME <address>”, so that the words around it stay a sentence. */
function withMailAddresses(nodes: readonly ElementContent[]): ElementContent[] {
  const isLink = (node: ElementContent | undefined): boolean =>
    node?.type === 'element' && /^mailto:/i.test(String(node.properties['href'] ?? ''));
  return nodes.map((node, at) => {
    if (node.type === 'element') return { ...node, children: withMailAddresses(node.children) };
    if (node.type !== 'text') return node;
    let value = node.value.replace(ADDRESS, '($1)');
    if (isLink(nodes[at + 1])) value = value.replace(/<$/, '(');
    if (isLink(nodes[at - 1])) value = value.replace(/^>/, ')');
    return { ...node, value };
  });
}
