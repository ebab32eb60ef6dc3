import {
  defaultTreeAdapter,
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  Parser,
  type Token,
  type TreeAdapter,
} from 'parse5';
import { firstWhere } from '../core/document/binarySearch';
import type { Range } from '../core/document/sourceDocument';
import { alignCharacters } from './alignCharacters';

type Element = DefaultTreeAdapterTypes.Element;
type Parent = DefaultTreeAdapterTypes.ParentNode;
type TextNode = DefaultTreeAdapterTypes.TextNode;

/** Characters of the text and the source range they were read from. */
export interface Piece extends Range {
  /** Offset into the text. */
  readonly at: number;
  /** How many UTF-16 code units of text; as many as of source when they are the same. */
  readonly length: number;
}

/** An element of a page, and where its text begins. */
export interface Around {
  /** An absolute XPath for documents parsed as HTML. */
  readonly xpath: string;
  /** Offset into the text of the page, in UTF-16 code units. */
  readonly start: number;
}

/** A page parsed as browsers do. */
export interface TracedTree {
  /** The text of all text nodes in document order. */
  readonly text: string;
  /** In order of the source; none overlaps another. */
  readonly pieces: readonly Piece[];
  around(range: Range): Around | null;
}

/** Elements inside each other beyond which the parser would take too long. Browsers stop at 512. */
const DEEPEST = 1000;

/**
 * Parses a page by the rules of HTML, as a browser does that runs no scripts; null when it nests
 * too deeply.
 * @param base Offset of `source` in the text that offsets count in.
 */
export function readTree(source: string, base: number): TracedTree | null {
  // The parser throws at half a surrogate pair, which no file that a browser reads can hold.
  const html = source.replace(/\p{Surrogate}/gu, '\uFFFD');
  const parser = new TracingParser();
  try {
    parser.tokenizer.write(html, true);
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
  const { nodes, text, starts, steps } = walk(parser.document);
  const pieces: Piece[] = [];
  for (const run of runs(parser.seen)) {
    for (const { inserted, ...piece } of readRun(html, run)) {
      const start = inserted ? starts.get(inserted.node) : undefined;
      // What a template holds, and blanks between the parts of a page, is no part of its text.
      if (!inserted || start === undefined) continue;
      const at = start + inserted.offset + piece.at;
      pieces.push({ at, length: piece.length, start: base + piece.start, end: base + piece.end });
    }
  }
  return { text, pieces, around: (range) => around(range, nodes, starts, steps) };
}

/** Characters between two tags, as the parser read them. */
interface Seen extends Range {
  readonly chars: string;
  /** Where they went; null when they were passed over. */
  inserted: Inserted | null;
}

/** A place in a text node; `offset` is that of the first of the characters seen, or before it. */
interface Inserted {
  readonly node: TextNode;
  readonly offset: number;
}

/** What stands side by side. The parser is exact on where that begins, not on where words do. */
function* runs(seen: readonly Seen[]): Iterable<Seen[]> {
  let run: Seen[] = [];
  for (const one of seen) {
    if (run.length > 0 && run.at(-1)?.end !== one.start) {
      yield run;
      run = [];
    }
    run.push(one);
  }
  yield run;
}

/** The pieces of a run; `at` counts from the beginning of what was seen with the piece. */
function readRun(
  html: string,
  run: readonly Seen[],
): (Piece & { readonly inserted: Inserted | null })[] {
  const base = run[0]?.start ?? 0;
  const pieces: (Piece & { readonly inserted: Inserted | null })[] = [];
  let first = 0;
  let before = 0;
  const raw = html.slice(base, run.at(-1)?.end);
  alignCharacters(raw, run.map(({ chars }) => chars).join(''), (at, length, from, to) => {
    for (let done = 0; done < length;) {
      while (at + done >= before + (run[first]?.chars.length ?? Infinity)) {
        before += run[first]?.chars.length ?? 0;
        first += 1;
      }
      const { chars, inserted } = run[first] ?? { chars: '', inserted: null };
      const some = Math.min(length - done, before + chars.length - at - done);
      const isStraight = to - from === length;
      const start = base + from + (isStraight ? done : 0);
      const end = isStraight ? start + some : base + to;
      pieces.push({ at: at + done - before, length: some, start, end, inserted });
      done += some;
    }
  });
  return pieces;
}

class TooDeep extends Error {}

class TracingParser extends Parser<DefaultTreeAdapterMap> {
  readonly seen: Seen[] = [];
  readonly #bySource = new Map<Token.CharacterToken, Seen>();
  readonly #last: { node: TextNode | null };

  constructor() {
    const last: { node: TextNode | null } = { node: null };
    const treeAdapter = tracingAdapter((node) => (last.node = node));
    super({ treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
    this.#last = last;
  }

  override onCharacter(token: Token.CharacterToken): void {
    this.#see(token);
    super.onCharacter(token);
  }

  override onWhitespaceCharacter(token: Token.CharacterToken): void {
    this.#see(token);
    super.onWhitespaceCharacter(token);
  }

  override onNullCharacter(token: Token.CharacterToken): void {
    this.#see(token);
    super.onNullCharacter(token);
  }

  override _insertCharacters(token: Token.CharacterToken): void {
    super._insertCharacters(token);
    const { node } = this.#last;
    const seen = this.#bySource.get(token);
    // A line end at the beginning of preformatted text is seen and not inserted.
    if (node && seen) seen.inserted = { node, offset: node.value.length - seen.chars.length };
  }

  #see(token: Token.CharacterToken): void {
    if (!token.location) return;
    const { startOffset: start, endOffset: end } = token.location;
    const seen = { chars: token.chars, start, end, inserted: null };
    this.seen.push(seen);
    this.#bySource.set(token, seen);
  }

  override onItemPush(node: Parent, tid: number, isTop: boolean): void {
    if (this.openElements.stackTop > DEEPEST) throw new TooDeep();
    super.onItemPush(node, tid, isTop);
  }
}

/** The usual tree, which tells of the text node that each text goes to. */
function tracingAdapter(tell: (node: TextNode | null) => void): TreeAdapter<DefaultTreeAdapterMap> {
  const textAt = (parent: Parent, index: number): TextNode | null => {
    const node = parent.childNodes.at(index);
    return node && defaultTreeAdapter.isTextNode(node) ? node : null;
  };
  return {
    ...defaultTreeAdapter,
    insertText(parent, text) {
      defaultTreeAdapter.insertText(parent, text);
      tell(textAt(parent, -1));
    },
    insertTextBefore(parent, text, reference) {
      defaultTreeAdapter.insertTextBefore(parent, text, reference);
      tell(textAt(parent, parent.childNodes.indexOf(reference) - 1));
    },
  };
}

interface Walk {
  readonly text: string;
  /** The text nodes in document order. */
  readonly nodes: readonly TextNode[];
  /** Where in the text a text node or an element begins. */
  readonly starts: ReadonlyMap<TextNode | Element, number>;
  /** The last step of an element's XPath. */
  readonly steps: ReadonlyMap<Element, string>;
}

/** Goes through a tree in document order. Without recursion, as pages may nest deeply. */
function walk(document: Parent): Walk {
  const nodes: TextNode[] = [];
  const starts = new Map<TextNode | Element, number>();
  const steps = new Map<Element, string>();
  let text = '';
  const open = [document.childNodes.values()];
  nameSteps(document, steps);
  while (open.length > 0) {
    const next = open.at(-1)?.next();
    if (!next || next.done === true) {
      open.pop();
    } else if (defaultTreeAdapter.isTextNode(next.value)) {
      nodes.push(next.value);
      starts.set(next.value, text.length);
      text += next.value.value;
    } else if (defaultTreeAdapter.isElementNode(next.value)) {
      starts.set(next.value, text.length);
      nameSteps(next.value, steps);
      open.push(next.value.childNodes.values());
    }
  }
  return { text, nodes, starts, steps };
}

function nameSteps(parent: Parent, steps: Map<Element, string>): void {
  const counts = new Map<string, number>();
  let all = 0;
  for (const child of parent.childNodes) {
    if (!defaultTreeAdapter.isElementNode(child)) continue;
    const count = (counts.get(child.tagName) ?? 0) + 1;
    counts.set(child.tagName, count);
    all += 1;
    // Not every name that HTML lets pass is a name in XPath.
    const isName = /^[a-z][a-z\d-]*$/.test(child.tagName);
    steps.set(child, isName ? `${child.tagName}[${String(count)}]` : `*[${String(all)}]`);
  }
}

function around(
  range: Range,
  nodes: Walk['nodes'],
  starts: Walk['starts'],
  steps: Walk['steps'],
): Around | null {
  const nodeAt = (offset: number): TextNode | undefined =>
    nodes[firstWhere(nodes, (node) => (starts.get(node) ?? 0) > offset) - 1];
  const above = new Set(ancestors(nodeAt(range.start)));
  const common = ancestors(nodeAt(range.end - 1)).find((element) => above.has(element));
  // In SVG and MathML a name without a prefix finds nothing.
  const path = ancestors(common);
  const foreign = path.findLastIndex(({ namespaceURI }) => !namespaceURI.endsWith('/xhtml'));
  const [innermost] = path.slice(foreign + 1);
  if (!innermost) return null;
  const names = path.slice(foreign + 1).map((element) => steps.get(element) ?? '');
  return { xpath: `/${names.reverse().join('/')}`, start: starts.get(innermost) ?? 0 };
}

/** The elements that a node stands in, from the innermost; an element is its own first. */
function ancestors(node: TextNode | Element | undefined): Element[] {
  const path: Element[] = [];
  let next: Parent | null = node && 'childNodes' in node ? node : (node?.parentNode ?? null);
  while (next && defaultTreeAdapter.isElementNode(next)) {
    path.push(next);
    next = next.parentNode;
  }
  return path;
}
