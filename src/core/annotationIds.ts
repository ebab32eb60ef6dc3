import type { Range } from './document/sourceDocument';
import type { Paragraph } from './language/discourse';
import { ReadingKey } from './language/keptReadings';
import type { AnnotationKind } from './model';

/** How much text around an annotation goes into its id, in UTF-16 code units. */
const CONTEXT = 32;

/** No paragraph is longer, so that start and end make one number. */
const LONGEST = 2 ** 20;

type Ids = ReadingKey<Map<number, string>>;

/** The ids of a paragraph's annotations, filled as they are asked for, by their places in it. */
const keyOf: Readonly<Record<AnnotationKind, Ids>> = {
  actor: new ReadingKey('ids of actors'),
  money: new ReadingKey('ids of amounts'),
  pledge: new ReadingKey('ids of pledges'),
  quote: new ReadingKey('ids of quotations'),
  claim: new ReadingKey('ids of claims'),
};

/** FNV-1a over UTF-16 code units, 2 × 32 bits: ids need to be stable and distinct, not secret. */
function hash(text: string): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    low = Math.imul(low ^ code, 0x01000193);
    high = Math.imul(high ^ code, 0x85ebca6b);
  }
  return (low >>> 0).toString(36).padStart(7, '0') + (high >>> 0).toString(36).padStart(7, '0');
}

/**
 * Makes ids from kind, quoted text and its context, so that an annotation keeps its id when other
 * parts of the document change. A passage that stands twice with the same context is numbered.
 */
export class AnnotationIds {
  readonly #text: string;
  readonly #used = new Map<string, number>();

  /** @param text The readable text that ranges point into. */
  constructor(text: string) {
    this.#text = text;
  }

  /**
   * @param range Readable offsets of the annotation.
   * @param paragraph Where it stands: the context does not reach into its neighbours.
   */
  make(kind: AnnotationKind, range: Range, paragraph: Paragraph | undefined): string {
    const id = paragraph ? this.#kept(kind, range, paragraph) : this.#read(kind, range, range);
    const count = this.#used.get(id) ?? 0;
    this.#used.set(id, count + 1);
    return count === 0 ? id : `${id}-${String(count + 1)}`;
  }

  /** The id before it is numbered, which nothing but the paragraph's text decides. */
  #kept(kind: AnnotationKind, range: Range, paragraph: Paragraph): string {
    if (range.end > paragraph.end) return this.#read(kind, range, paragraph);
    const known = paragraph.keepUnmoved(keyOf[kind], [], () => new Map<number, string>());
    const place = (range.start - paragraph.start) * LONGEST + (range.end - paragraph.start);
    const id = known.get(place) ?? this.#read(kind, range, paragraph);
    known.set(place, id);
    return id;
  }

  #read(kind: AnnotationKind, { start, end }: Range, block: Range): string {
    const text = this.#text;
    const context = [
      kind,
      text.slice(Math.max(block.start, start - CONTEXT), start),
      text.slice(start, end),
      text.slice(end, Math.min(Math.max(block.end, end), end + CONTEXT)),
    ].join('\u0000');
    return `${kind}-${hash(context)}`;
  }
}
