import type { Range } from './document/sourceDocument';
import type { Paragraph } from './language/discourse';
import type { DiscourseText } from './language/discourseText';
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
 * An id made from kind, quoted text and its context, so that an annotation keeps it when other parts
 * of the document change. `IdNumbers` tells passages apart that stand twice with the same context.
 * @param text The text that ranges point into.
 * @param paragraph Where the annotation stands: the context does not reach into its neighbours.
 */
export function annotationId(
  text: DiscourseText,
  kind: AnnotationKind,
  range: Range,
  paragraph: Paragraph,
): string {
  // Nothing but the paragraph's text decides.
  if (range.end > paragraph.end) return readId(text, kind, range, paragraph);
  const known = paragraph.keepUnmoved(keyOf[kind], [], () => new Map<number, string>());
  const place = (range.start - paragraph.start) * LONGEST + (range.end - paragraph.start);
  const id = known.get(place) ?? readId(text, kind, range, paragraph);
  known.set(place, id);
  return id;
}

function readId(
  text: DiscourseText,
  kind: AnnotationKind,
  { start, end }: Range,
  block: Range,
): string {
  const context = [
    kind,
    text.slice(Math.max(block.start, start - CONTEXT), start),
    text.slice(start, end),
    text.slice(end, Math.min(Math.max(block.end, end), end + CONTEXT)),
  ].join('\u0000');
  return `${kind}-${hash(context)}`;
}

/** Numbers the ids that come more than once, in the order of the text. */
export class IdNumbers {
  /** The paragraphs in which an id comes, in order, one for each time. */
  readonly #places = new Map<string, number[]>();

  /** @param paragraph Index of the paragraph; nothing may have been added behind it. */
  add(paragraph: number, ids: readonly string[]): void {
    for (const id of ids) {
      const places = this.#places.get(id);
      if (places) places.push(paragraph);
      else this.#places.set(id, [paragraph]);
    }
  }

  /**
   * Puts ids in the place of those that a paragraph had.
   * @returns The paragraphs in which an id has another number by it.
   */
  exchange(paragraph: number, before: readonly string[], after: readonly string[]): Set<number> {
    const renumbered = new Set<number>();
    const counts = new Map<string, number>();
    for (const id of before) counts.set(id, (counts.get(id) ?? 0) - 1);
    for (const id of after) counts.set(id, (counts.get(id) ?? 0) + 1);
    for (const [id, count] of counts) {
      if (count === 0) continue;
      const places = this.#places.get(id) ?? [];
      const at = places.findIndex((one) => one >= paragraph);
      const from = at === -1 ? places.length : at;
      if (count > 0) places.splice(from, 0, ...Array.from({ length: count }, () => paragraph));
      else places.splice(from, -count);
      for (const place of places.slice(from)) if (place !== paragraph) renumbered.add(place);
      if (places.length > 0) this.#places.set(id, places);
      else this.#places.delete(id);
    }
    return renumbered;
  }

  /** The paragraphs in which an id comes that comes more than once. */
  numbered(): Set<number> {
    const found = new Set<number>();
    for (const places of this.#places.values()) {
      if (places.length > 1) for (const place of places) found.add(place);
    }
    return found;
  }

  /** Gives each id of a paragraph its number, when they are asked for in the order of the text. */
  numbering(paragraph: number): (id: string) => string {
    const given = new Map<string, number>();
    return (id) => {
      const places = this.#places.get(id);
      if (!places || places.length < 2) return id;
      const number = given.get(id) ?? places.indexOf(paragraph);
      given.set(id, number + 1);
      return number === 0 ? id : `${id}-${String(number + 1)}`;
    };
  }
}
