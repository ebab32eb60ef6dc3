import type { AnnotationKind } from '../core/model';

/**
 * Plain data on its way from the engine: JSON in bytes that are handed over without a copy and
 * read only when somebody asks for them, and in numbers what can be told without reading them.
 */
export interface PackedItems {
  /** JSON arrays in UTF-8, one a chunk, one after the other. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** `chunkFields` numbers a chunk. */
  readonly chunks: Int32Array<ArrayBuffer>;
  /** `outlineFields` numbers an annotation. */
  readonly outlines: Int32Array<ArrayBuffer>;
}

/** An item that can be packed: an annotation or an entity. */
export interface Item {
  readonly id: string;
}

/** Items in the chunk, its bytes, and its `Reach` in the order of that. */
export const chunkFields = 8;

/** Kind (an index into `kinds`), start and end. */
export const outlineFields = 3;

export const kinds: readonly AnnotationKind[] = ['actor', 'money', 'pledge', 'quote', 'claim'];

/** Items in a chunk: what is read when one of them is asked for. */
export const chunkSize = 64;

/** What of a text some items speak of: all their spans, and the paragraphs they stand in. */
export interface Reach {
  /** Their own spans, and the parts of pledges: what is marked for them. */
  readonly marksStart: number;
  readonly marksEnd: number;
  readonly start: number;
  readonly end: number;
  readonly firstParagraph: number;
  readonly lastParagraph: number;
}

const nowhere: Reach = {
  marksStart: 2 ** 31 - 1,
  marksEnd: -1,
  start: 2 ** 31 - 1,
  end: -1,
  firstParagraph: 2 ** 31 - 1,
  lastParagraph: -1,
};

export function packItems(items: readonly Item[]): PackedItems {
  const encoder = new TextEncoder();
  const parts: Uint8Array[] = [];
  const chunks: number[] = [];
  for (let at = 0; at < items.length; at += chunkSize) {
    const chunk = items.slice(at, at + chunkSize);
    const bytes = encoder.encode(JSON.stringify(chunk));
    const reach = reachOf(chunk);
    parts.push(bytes);
    chunks.push(chunk.length, bytes.length, reach.marksStart, reach.marksEnd);
    chunks.push(reach.start, reach.end, reach.firstParagraph, reach.lastParagraph);
  }
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0));
  let place = 0;
  for (const part of parts) {
    bytes.set(part, place);
    place += part.length;
  }
  return { bytes, chunks: Int32Array.from(chunks), outlines: outlinesOf(items) };
}

/** Everything in a packet that can be handed over. */
export function buffersOf({ bytes, chunks, outlines }: PackedItems): ArrayBuffer[] {
  return [bytes.buffer, chunks.buffer, outlines.buffer];
}

export function outlinesOf(items: readonly Item[]): Int32Array<ArrayBuffer> {
  // Entities have none.
  const isMarked = items[0] !== undefined && 'kind' in items[0];
  const outlines = new Int32Array(isMarked ? items.length * outlineFields : 0);
  if (!isMarked) return outlines;
  for (const [place, item] of items.entries()) {
    const { kind, start = 0, end = 0 } = item as Partial<Fields>;
    outlines.set([kinds.indexOf(kind as AnnotationKind), start, end], place * outlineFields);
  }
  return outlines;
}

interface Fields {
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly paragraph: number;
}

/** What items reach over, spans within them included. */
export function reachOf(items: readonly unknown[]): Reach {
  let { start, end, firstParagraph, lastParagraph } = nowhere;
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    if (Array.isArray(value)) {
      if (typeof value[0] === 'object') value.forEach(visit);
      return;
    }
    for (const key in value) {
      const field = (value as Record<string, unknown>)[key];
      if (typeof field === 'object') visit(field);
      else if (typeof field !== 'number') continue;
      else if (key === 'start') start = Math.min(start, field);
      else if (key === 'end') end = Math.max(end, field);
      else if (key === 'paragraph') {
        firstParagraph = Math.min(firstParagraph, field);
        lastParagraph = Math.max(lastParagraph, field);
      }
    }
  };
  for (const item of items as readonly Partial<Fields>[]) {
    if (item.kind === 'pledge') visit(item);
  }
  let marksStart = start;
  let marksEnd = end;
  for (const item of items as readonly Partial<Fields>[]) {
    marksStart = Math.min(marksStart, item.start ?? marksStart);
    marksEnd = Math.max(marksEnd, item.end ?? marksEnd);
    if (item.kind !== 'pledge') visit(item);
  }
  return { marksStart, marksEnd, start, end, firstParagraph, lastParagraph };
}
