import type { Element, ElementContent, Properties, Root } from 'hast';

/** Elements and characters of HTML; null is nothing. */
export type Content = ElementContent | string | null;

/** An element of HTML, as converters write what they have read. */
export const element = (
  tagName: string,
  children: readonly Content[],
  properties: Properties = {},
): Element => ({ type: 'element', tagName, properties, children: contents(children) });

/** A page of its parts. */
export const page = (children: readonly Content[]): Root => ({
  type: 'root',
  children: contents(children),
});

const contents = (children: readonly Content[]): ElementContent[] =>
  children.flatMap((child) => {
    if (child === null || child === '') return [];
    return typeof child === 'string' ? [{ type: 'text' as const, value: child }] : [child];
  });

/** The sign of a footnote in the text. */
export const footnoteMark = (note: number): Element =>
  element('sup', [element('a', [String(note)], { href: `#note-${String(note)}` })]);

/** The texts of the footnotes 1, 2, …, to stand at the end. */
export const footnoteTexts = (notes: readonly (readonly Content[])[]): Content =>
  notes.length === 0
    ? null
    : element(
        'ol',
        notes.map((note, at) => element('li', note, { id: `note-${String(at + 1)}` })),
      );
