import { decodeReference } from './decodeReference';
import type { Range } from './sourceDocument';

/** What an element is to whoever lays out the text; `div` is any other that bounds blocks. */
export type LayoutName = (typeof LAYOUT_NAMES)[number];

const LAYOUT_NAMES = [
  ...(['a', 'code', 'del', 'em', 'small', 'strong', 'sub', 'sup', 'u'] as const),
  ...(['blockquote', 'dd', 'div', 'dl', 'dt', 'figure', 'li', 'ol', 'p', 'pre', 'ul'] as const),
  ...(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'caption', 'table', 'td', 'th', 'tr'] as const),
  ...(['br', 'hr', 'img'] as const),
] as const;

/** One element of the source. Offsets are UTF-16 code units into the source, end exclusive. */
export interface LayoutElement extends Range {
  readonly name: LayoutName;
  /** Where a link leads, as the file says. */
  readonly address?: string;
  /** The title of a link, what stands for a picture, or the code of a block of code. */
  readonly words?: string;
  /** The first number of a list. */
  readonly first?: number;
}

/** Elements that look like others. */
const SAME: ReadonlyMap<string, LayoutName> = new Map<string, LayoutName>([
  ['b', 'strong'],
  ['i', 'em'],
  ['cite', 'em'],
  ['dfn', 'em'],
  ['s', 'del'],
  ['strike', 'del'],
  ['ins', 'u'],
  ['tt', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['var', 'em'],
  ['big', 'strong'],
  ['menu', 'ul'],
  ['dir', 'ul'],
]);
const KNOWN: ReadonlySet<string> = new Set(LAYOUT_NAMES);

/** Elements in so many others are not told apart. */
const DEEPEST = 60;
/** Longest address, title or other text of an element, in UTF-16 code units. */
const LONGEST_WORDS = 2000;
const LONGEST_CODE = 100_000;

/**
 * The elements that a source is laid out in. A reader that is given one tells it what it opens and
 * closes; the readable text does not depend on it.
 */
export class SourceLayout {
  /** An element stands before those inside it. */
  readonly elements: LayoutElement[] = [];
  /** Added to offsets, where the text being read is part of a file. */
  base = 0;
  private depth = 0;

  /** Begins an element of Markdown, or of HTML by its name; `end` says where it stops. */
  open(
    name: string,
    start: number,
    more: Omit<LayoutElement, 'name' | 'start' | 'end'> = {},
  ): Open {
    this.depth += 1;
    const known = nameOf(name);
    if (known === null || this.depth > DEEPEST) return NONE;
    const at = this.elements.length;
    this.add(known, { start, end: start }, more);
    return { at };
  }

  /** Ends what was opened last. */
  close({ at }: Open, end: number, code?: string): void {
    this.depth -= 1;
    const element = at === null ? undefined : this.elements[at];
    if (at === null || !element) return;
    const words = code === undefined ? {} : { words: code.slice(0, LONGEST_CODE) };
    this.elements[at] = { ...element, ...words, end: Math.max(element.start, end + this.base) };
  }

  /** Adds an element that holds none. */
  add(
    name: LayoutName,
    { start, end }: Range,
    more: Omit<LayoutElement, 'name' | 'start' | 'end'> = {},
  ): void {
    this.elements.push({ name, ...more, start: start + this.base, end: end + this.base });
  }

  /** Begins an element by its tag. */
  openTag(name: string, tag: string, start: number): Open {
    return this.open(name, start, name === 'a' || name === 'ol' ? attributesOf(name, tag) : {});
  }

  /** Adds an element without content by its tag. */
  addTag(name: string, tag: string, start: number): void {
    if (name === 'br' || name === 'hr') this.add(name, { start, end: start + tag.length });
    else if (name === 'img')
      this.add(name, { start, end: start + tag.length }, { words: attribute(tag, 'alt') ?? '' });
  }
}

/** Which element was opened; null if it is none that is laid out. */
export interface Open {
  readonly at: number | null;
}

const NONE: Open = { at: null };

function nameOf(name: string): LayoutName | null {
  const same = SAME.get(name) ?? name;
  return KNOWN.has(same) ? (same as LayoutName) : BLOCK_LIKE.has(same) ? 'div' : null;
}

const BLOCK_LIKE: ReadonlySet<string> = new Set([
  ...['address', 'article', 'aside', 'details', 'dialog', 'fieldset', 'footer', 'form'],
  ...['header', 'main', 'nav', 'search', 'section', 'summary', 'center'],
]);

function attributesOf(name: string, tag: string): Omit<LayoutElement, 'name' | 'start' | 'end'> {
  if (name === 'ol') {
    const first = Number(attribute(tag, 'start') ?? '1');
    return Number.isInteger(first) ? { first } : {};
  }
  const address = attribute(tag, 'href');
  const words = attribute(tag, 'title');
  return { ...(address !== null && { address }), ...(words !== null && { words }) };
}

/** The value of an attribute in the text of a tag. */
function attribute(tag: string, name: string): string | null {
  const pattern = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s"'>]+))`, 'i');
  const match = pattern.exec(tag.slice(0, 4 * LONGEST_WORDS));
  const value = match?.[1] ?? match?.[2] ?? match?.[3];
  return value === undefined ? null : decoded(value.trim()).slice(0, LONGEST_WORDS);
}

/** Text with its character references as what they stand for. */
const decoded = (text: string): string =>
  text.replace(
    /&(?:#\d{1,8}|#x[\da-f]{1,8}|[a-z][a-z\d]{1,31});/gi,
    (reference) => decodeReference(reference) ?? reference,
  );

/** The text of a stretch of HTML without its tags, lines as they are. */
export const textOfHtml = (html: string): string =>
  decoded(html.slice(0, LONGEST_CODE).replace(/<[^<>]*>/g, ''));

/** An address and a title as Markdown writes them: `(address "title")`, `[x]: address "title"`. */
export function markdownTarget(written: string): { address?: string; words?: string } {
  const text = written.slice(0, LONGEST_WORDS).trim();
  const match = /^(?:<([^<>\n]*)>|(\S+))?(?:\s+(?:"([^"]*)"|'([^']*)'|\(([^()]*)\)))?$/.exec(text);
  const address = match?.[1] ?? match?.[2];
  const words = match?.[3] ?? match?.[4] ?? match?.[5];
  return {
    ...(address !== undefined && { address: decoded(address) }),
    ...(words !== undefined && { words: decoded(words) }),
  };
}
