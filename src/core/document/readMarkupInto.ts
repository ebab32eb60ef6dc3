import { decodeReference } from './decodeReference';
import type { HtmlFlow } from './htmlFlow';
import { isKnownElement } from './htmlElements';

/**
 * A tag, a comment's beginning or a character reference. Stricter than HTML, because it is sought
 * in plain text: attributes need a value, a reference its semicolon. No part can run past a `<`,
 * so that a search takes time in proportion to the text.
 */
const MARKUP =
  /<(?<slash>\/?)(?<name>[a-z][a-z0-9]{0,15})(?<attributes>(?:\s+[\w:.-]{1,40}(?:\s*=\s*(?:"[^"<]*"|'[^'<]*'|[^\s"'<>=`]+))|\s+(?:hidden|async|defer|controls|nowrap))*)\s*\/?>|<!--|&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,31});/gi;

const ATTRIBUTE =
  /(hidden|aria-hidden|role|style|class|id|colspan|rowspan)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+)))?/gi;

/** Elements whose content is no markup, so that only their own end tag ends them. */
const RAW = new Set(['script', 'style', 'textarea', 'title']);

/**
 * Feeds plain text that may carry HTML to a flow. Only what really is markup counts as such: a tag
 * must name an HTML element, a reference a character; “a < b”, “AT&T” and `<name>` are text.
 * @param text Receives the stretches of text between markup, as source offsets.
 */
export function readMarkupInto(
  flow: HtmlFlow,
  source: string,
  text: (start: number, end: number) => void,
): void {
  let done = 0;
  let commentsEnd = true;
  const pattern = new RegExp(MARKUP);
  const raw = new RawContent(source);
  for (let match = pattern.exec(source); match !== null; match = pattern.exec(source)) {
    const start = match.index;
    let end = start + match[0].length;
    let apply: () => void;
    if (match[0].startsWith('&')) {
      const decoded = decodeReference(match[0]);
      if (decoded === null) continue;
      apply = () => {
        flow.reference(decoded, start, end);
      };
    } else if (match[0] === '<!--') {
      // Once a comment has no end, no later one has: looking again would take quadratic time.
      const close: number = commentsEnd ? source.indexOf('-->', end) : -1;
      commentsEnd = close >= 0;
      if (!commentsEnd) continue;
      end = close + '-->'.length;
      apply = () => undefined;
    } else {
      const name = match.groups?.name?.toLowerCase() ?? '';
      if (!isKnownElement(name)) continue;
      const closing = match.groups?.slash === '/';
      const attributes = match.groups?.attributes ?? '';
      apply = () => {
        if (closing) flow.close(name, start, end);
        else flow.open(name, readAttributes(attributes), start, end);
      };
      if (!closing && RAW.has(name)) pattern.lastIndex = raw.endOf(name, end);
    }
    if (done < start) text(done, start);
    apply();
    done = end;
    if (pattern.lastIndex < end) pattern.lastIndex = end;
  }
  if (done < source.length) text(done, source.length);
}

function readAttributes(attributes: string): ReadonlyMap<string, string> {
  const values = new Map<string, string>();
  for (const [, name, double, single, bare] of attributes.matchAll(ATTRIBUTE)) {
    if (name !== undefined) values.set(name.toLowerCase(), double ?? single ?? bare ?? '');
  }
  return values;
}

/** Finds the ends of raw elements. Each end tag that is missing is sought only once. */
class RawContent {
  private readonly unclosed = new Set<string>();

  constructor(private readonly source: string) {}

  /** Offset of the end tag of an element, or of its content when it has none. */
  endOf(name: string, from: number): number {
    if (this.unclosed.has(name)) return from;
    const tag = new RegExp(`</${name}\\s*>`, 'gi');
    tag.lastIndex = from;
    const match = tag.exec(this.source);
    if (match === null) this.unclosed.add(name);
    return match?.index ?? from;
  }
}
