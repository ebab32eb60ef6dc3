import type { Range } from '../../core/document/sourceDocument';
import type { PreviewBlock, PreviewMark } from '../../formats/html/previewBlocks';

/** What of a token of markdown-it is read and written here. */
export interface MarkdownToken {
  readonly type: string;
  content: string;
  readonly map: [number, number] | null;
  children: MarkdownToken[] | null;
  attrs: [string, string][] | null;
}

/** How markdown-it makes its tokens. */
export type TokenMaker = new (type: string, tag: string, nesting: -1 | 0 | 1) => MarkdownToken;

/**
 * The tokens of a document with elements around marked words. The tokens given are not changed, for
 * markdown-it keeps them; words that are not found for sure are not marked.
 */
export function markedTokens(
  tokens: readonly MarkdownToken[],
  blocks: readonly PreviewBlock[],
): MarkdownToken[] {
  const maker = tokens[0]?.constructor as TokenMaker | undefined;
  if (!maker) return [];
  const byText = new Map<string, PreviewBlock[]>();
  for (const block of blocks) {
    const { key } = folded(block.text);
    byText.set(key, [...(byText.get(key) ?? []), block]);
  }
  let lines: readonly [number, number] = [0, 0];
  return tokens.map((token) => {
    if (token.map) lines = token.map;
    if (token.type !== 'inline' || !token.children) return token;
    const text = textOf(token.children);
    const shown = folded(text);
    const ranges =
      rangesOfSame(byText.get(shown.key) ?? [], shown, lines) ?? rangesOfPart(blocks, shown, lines);
    if (ranges.length === 0) return token;
    return copyOf(token, wrapped(token.children, ranges, maker));
  });
}

/** The characters by which texts are compared, and where each stands. */
interface Folded {
  readonly key: string;
  readonly places: readonly number[];
}

/** Quotation marks, dashes and spaces are written in many ways, and renderers change them. */
function folded(text: string): Folded {
  let key = '';
  const places: number[] = [];
  for (const { 0: character, index } of text.matchAll(/[\p{L}\p{N}\p{Sc}%“”„«»"]/gu)) {
    const same = /[“”„«»]/.test(character) ? '"' : character;
    key += same;
    for (let at = 0; at < same.length; at++) places.push(index + at);
  }
  return { key, places };
}

const LINE_BREAKS = new Set(['softbreak', 'hardbreak']);

/** What a token adds to the text of its line. */
function wordsOf({ type, content }: MarkdownToken): string {
  if (type === 'text' || type === 'code_inline') return content;
  return LINE_BREAKS.has(type) ? ' ' : '';
}

const textOf = (children: readonly MarkdownToken[]): string => children.map(wordsOf).join('');

/** Marks of the nearest block that has the same text. */
function rangesOfSame(
  blocks: readonly PreviewBlock[],
  shown: Folded,
  [line]: readonly [number, number],
): PreviewMark[] | null {
  const [first, ...others] = blocks;
  if (!first) return null;
  const distance = (block: PreviewBlock): number => Math.abs(block.line - line);
  const nearest = others.reduce((a, b) => (distance(b) < distance(a) ? b : a), first);
  return placed(nearest, folded(nearest.text), shown, 0);
}

/** Marks of blocks in the same lines whose text stands in the text that is shown just once. */
function rangesOfPart(
  blocks: readonly PreviewBlock[],
  shown: Folded,
  [from, to]: readonly [number, number],
): PreviewMark[] {
  const inside = blocks.filter(({ line }) => line >= from && line < to);
  return inside.flatMap((block) => {
    const own = folded(block.text);
    const at = shown.key.indexOf(own.key);
    if (at >= 0 && shown.key.lastIndexOf(own.key) === at) return placed(block, own, shown, at);
    return block.marks.flatMap((mark) => onceIn(mark, own, shown));
  });
}

/** A mark whose words stand once in either text. */
function onceIn(mark: PreviewMark, own: Folded, shown: Folded): PreviewMark[] {
  const inside = own.places.filter((place) => place >= mark.start && place < mark.end);
  const first = own.places.indexOf(inside[0] ?? -1);
  if (first < 0) return [];
  const key = own.key.slice(first, first + inside.length);
  const isOnce = ({ key: text }: Folded): boolean => text.indexOf(key) === text.lastIndexOf(key);
  const at = shown.key.indexOf(key);
  if (at < 0 || !isOnce(own) || !isOnce(shown)) return [];
  const start = shown.places[at] ?? 0;
  const end = (shown.places[at + key.length - 1] ?? start) + 1;
  return [{ ...mark, start, end }];
}

/** The marks of a block in the text that is shown, whose characters from `at` on are the block's. */
function placed(block: PreviewBlock, own: Folded, shown: Folded, at: number): PreviewMark[] {
  return block.marks.flatMap((mark) => {
    const first = own.places.findIndex((place) => place >= mark.start);
    const past = own.places.findIndex((place) => place >= mark.end);
    const last = (past < 0 ? own.places.length : past) - 1;
    if (first < 0 || last < first) return [];
    const start = shown.places[at + first] ?? 0;
    return [{ ...mark, start, end: (shown.places[at + last] ?? start) + 1 }];
  });
}

function wrapped(
  children: readonly MarkdownToken[],
  marks: readonly PreviewMark[],
  maker: TokenMaker,
): MarkdownToken[] {
  let at = 0;
  return children.flatMap((child) => {
    const start = at;
    const range = { start, end: start + wordsOf(child).length };
    at = range.end;
    const over = marks.filter((mark) => mark.start < range.end && mark.end > range.start);
    if (over.length === 0 || start === at || LINE_BREAKS.has(child.type)) return [child];
    if (child.type !== 'text') {
      const whole = over.find((mark) => mark.start <= range.start && mark.end >= range.end);
      return whole ? around([child], whole, maker) : [child];
    }
    return cutText(child, range, over, maker);
  });
}

function cutText(
  child: MarkdownToken,
  { start, end }: Range,
  marks: readonly PreviewMark[],
  maker: TokenMaker,
): MarkdownToken[] {
  const pieces: MarkdownToken[] = [];
  let done = start;
  const piece = (from: number, to: number): MarkdownToken[] =>
    from < to ? [copyOf(child, null, child.content.slice(from - start, to - start))] : [];
  for (const mark of marks) {
    const from = Math.max(done, mark.start);
    const to = Math.min(end, mark.end);
    pieces.push(...piece(done, from), ...around(piece(from, to), mark, maker));
    done = Math.max(done, to);
  }
  return [...pieces, ...piece(done, end)];
}

function around(
  inside: readonly MarkdownToken[],
  { classes, title }: PreviewMark,
  maker: TokenMaker,
): MarkdownToken[] {
  if (inside.length === 0) return [];
  const open = new maker('speechmark_open', 'span', 1);
  // The renderer escapes what attributes hold.
  open.attrs = [
    ['class', classes],
    ['title', title],
  ];
  return [open, ...inside, new maker('speechmark_close', 'span', -1)];
}

/** A token like another, with other children or content. */
function copyOf(
  token: MarkdownToken,
  children: MarkdownToken[] | null,
  content = token.content,
): MarkdownToken {
  const copy = Object.create(Object.getPrototypeOf(token) as object) as MarkdownToken;
  return Object.assign(copy, token, { children, content });
}
