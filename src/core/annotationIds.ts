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

/** Numbers the ids that come more than once, in the order in which they are given out. */
export class IdNumbers {
  readonly #counts = new Map<string, number>();

  give(id: string): string {
    const count = this.#counts.get(id) ?? 0;
    this.#counts.set(id, count + 1);
    return count === 0 ? id : `${id}-${String(count + 1)}`;
  }

  /**
   * Gives some ids out in place of others.
   * @returns Whether no number changes by it.
   */
  exchange(before: readonly string[], after: readonly string[]): boolean {
    const old = new Set(before);
    const now = new Set(after);
    const gone = before.filter((id) => !now.has(id));
    const come = after.filter((id) => !old.has(id));
    if (gone.some((id) => this.#counts.get(id) !== 1)) return false;
    if (come.length !== new Set(come).size || come.some((id) => this.#counts.has(id))) return false;
    // Of those that stay, each must stand where it stood among its like.
    const countOf = (ids: readonly string[], id: string): number =>
      ids.filter((one) => one === id).length;
    if (after.some((id) => old.has(id) && countOf(before, id) !== countOf(after, id))) return false;
    for (const id of gone) this.#counts.delete(id);
    for (const id of come) this.#counts.set(id, 1);
    return true;
  }
}
