import { lookOfStyle, type ParagraphLook } from '../blocks';
import { childrenOf, elementsOf, type XmlElement } from '../xml/xmlTree';

/** What the styles of an OpenDocument text make of its paragraphs and lists. */
export interface Styles {
  lookOf(style: string | undefined): Pick<ParagraphLook, 'heading' | 'isQuotation'>;
  /** Whether a list counts the items of a level, from 1 on. */
  isNumbered(style: string | undefined, level: number): boolean;
}

interface Style {
  readonly parent: string | undefined;
  readonly name: string;
}

/** Reads styles from the parts of a document that hold some. */
export function readStyles(parts: readonly XmlElement[]): Styles {
  const styles = new Map<string, Style>();
  const numbered = new Set<string>();
  for (const part of parts) {
    for (const holder of ['office:styles', 'office:automatic-styles']) {
      for (const element of elementsOf(part, holder)) addStyles(element, styles, numbered);
    }
  }
  return {
    lookOf(style) {
      // A style made for one paragraph stands on one with a name.
      const seen = new Set<string>();
      for (let id = style; id !== undefined && !seen.has(id);) {
        seen.add(id);
        const known: Style | undefined = styles.get(id);
        const look = lookOfStyle(known?.name ?? id);
        if (look.heading !== null || look.isQuotation) return look;
        id = known?.parent;
      }
      return { heading: null, isQuotation: false };
    },
    isNumbered: (style, level) => style !== undefined && numbered.has(levelKey(style, level)),
  };
}

const levelKey = (style: string, level: number): string => `${String(level)} ${style}`;

function addStyles(holder: XmlElement, styles: Map<string, Style>, numbered: Set<string>): void {
  for (const element of childrenOf(holder, 'style:style')) {
    const id = element.attributes.get('style:name');
    if (id === undefined) continue;
    // “Heading_20_1”
    const readable = id.replace(/_([\da-f]{2})_/gi, (_, hex: string) =>
      String.fromCharCode(parseInt(hex, 16)),
    );
    const name = element.attributes.get('style:display-name') ?? readable;
    styles.set(id, { parent: element.attributes.get('style:parent-style-name'), name });
  }
  for (const element of childrenOf(holder, 'text:list-style')) {
    const id = element.attributes.get('style:name');
    for (const { attributes } of childrenOf(element, 'text:list-level-style-number')) {
      const hasNumber = (attributes.get('style:num-format') ?? '1') !== '';
      if (id !== undefined && hasNumber) {
        numbered.add(levelKey(id, Number(attributes.get('text:level') ?? 1)));
      }
    }
  }
}
