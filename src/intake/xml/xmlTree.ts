import { Parser } from 'htmlparser2';
import { decodeReference } from '../../core/document/decodeReference';
import { decodeText } from '../../core/document/decodeText';
import { IntakeError } from '../intakeError';

/** An element of XML, with the names that the file writes, prefixes included. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlNode[];
}

/** An element, or the characters between two tags. */
export type XmlNode = XmlElement | string;

/** What a file of XML holds. */
export interface XmlDocument {
  /** Mostly one; several where files were written one behind the other. */
  readonly roots: readonly XmlElement[];
  /** Whether the last element is closed. Else the end of the file is missing. */
  readonly isWhole: boolean;
}

/** Nobody nests elements deeper. */
const DEEPEST = 400;

/**
 * Reads XML, also where it is not well-formed. Nothing that a file declares of its own is
 * expanded, and nothing is fetched.
 * @throws IntakeError when it is no text, has no element, or elements are nested too deeply.
 */
export function parseXml(source: Uint8Array | string): XmlDocument {
  const root = new Builder('');
  const open = [root];
  let isWhole = true;
  let isAtEnd = false;
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (open.length > DEEPEST) throw new IntakeError('its elements are nested too deeply');
        const element = new Builder(name, attributes);
        open.at(-1)?.children.push(element);
        open.push(element);
      },
      ontext(text) {
        open.at(-1)?.add(text);
      },
      onclosetag(_name, isImplied) {
        if (isImplied && isAtEnd) isWhole = false;
        open.pop();
      },
    },
    { xmlMode: true },
  );
  parser.write(typeof source === 'string' ? source : textOfBytes(source));
  isAtEnd = true;
  parser.end();
  const roots = root.children.filter((child) => typeof child !== 'string');
  if (roots.length === 0) throw new IntakeError('it holds no XML');
  return { roots, isWhole };
}

class Builder implements XmlElement {
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlNode[] = [];

  constructor(
    readonly name: string,
    attributes: Record<string, string> = {},
  ) {
    this.attributes = new Map(Object.entries(attributes));
  }

  add(text: string): void {
    const last = this.children.length - 1;
    const before = this.children[last];
    if (typeof before === 'string') this.children[last] = before + text;
    else this.children.push(text);
  }
}

function textOfBytes(bytes: Uint8Array): string {
  try {
    return decodeText(bytes).text.replace(/^\ufeff/, '');
  } catch {
    throw new IntakeError('it is no text that can be read');
  }
}

/** A name without its prefix. */
export const localName = ({ name }: XmlElement): string => name.slice(name.indexOf(':') + 1);

const elementsIn = ({ children }: XmlElement): XmlElement[] =>
  children.filter((child) => typeof child !== 'string');

/** The elements of a name directly inside another. A name without a prefix fits any. */
export const childrenOf = (element: XmlElement, name: string): XmlElement[] =>
  elementsIn(element).filter((child) => isNamed(child, name));

/** The first element of a name directly inside another. */
export const childOf = (element: XmlElement, name: string): XmlElement | undefined =>
  elementsIn(element).find((child) => isNamed(child, name));

/** All elements of a name inside another or at its place, without those inside one of the name. */
export function elementsOf(element: XmlElement, name: string): XmlElement[] {
  if (isNamed(element, name)) return [element];
  return elementsIn(element).flatMap((child) => elementsOf(child, name));
}

const isNamed = (element: XmlElement, name: string): boolean =>
  element.name === name || (!name.includes(':') && localName(element) === name);

/** All characters inside an element. */
export const charactersOf = (node: XmlNode): string =>
  typeof node === 'string' ? node : node.children.map(charactersOf).join('');

export const onOneLine = (text: string): string => text.replace(/\s+/g, ' ').trim();

/** The words of an element on one line, or null when there are none. */
export function wordsOf(element: XmlElement | undefined): string | null {
  const words = element === undefined ? '' : onOneLine(withReferences(charactersOf(element)));
  return words === '' ? null : words;
}

/** HTML's names for characters, which pages and feeds use though XML knows but five of them. */
export const withReferences = (text: string): string =>
  text.replace(/&[a-z]\w{1,30};/gi, (reference) => decodeReference(reference) ?? reference);
