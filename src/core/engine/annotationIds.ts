import type { Range } from '../document/sourceDocument';
import type { LocalReading } from '../language/localReading';
import type { AnnotationKind } from '../model';
import { trimmed } from './trimmed';

/** How much text around an annotation goes into its id, in UTF-16 code units. */
const CONTEXT = 32;

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
 * An id of kind, quoted text and its context, so that an annotation keeps it when other parts of the
 * document change.
 * @param text The readable text that ranges point into.
 * @param range Readable offsets of the annotation.
 * @param block Where it stands: the context does not reach into its neighbours.
 */
export function plainId(
  kind: AnnotationKind,
  text: string,
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

/** Numbers the ids of passages that stand twice in a document with the same context. */
export class AnnotationIds {
  readonly #used = new Map<string, number>();

  numbered(id: string): string {
    const count = this.#used.get(id) ?? 0;
    this.#used.set(id, count + 1);
    return count === 0 ? id : `${id}-${String(count + 1)}`;
  }
}

type IdFacts = Readonly<{
  /** Kind, start and end of what was found in the paragraph, counted from its start. */
  places: () => readonly (AnnotationKind | number)[];
}>;

/** The ids of what was found in a paragraph, before they are numbered. */
export const idReading: LocalReading<IdFacts, readonly string[]> = {
  name: 'ids',
  read({ text }, facts) {
    const places = facts.places();
    const ids: string[] = [];
    for (let at = 0; at < places.length; at += 3) {
      const range = { start: places[at + 1] as number, end: places[at + 2] as number };
      const block = { start: 0, end: text.length };
      ids.push(plainId(places[at] as AnnotationKind, text, trimmed(text, range), block));
    }
    return ids;
  },
};
