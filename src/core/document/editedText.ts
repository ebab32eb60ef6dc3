/** The stretch that an edit touched. Offsets are UTF-16 code units. */
export interface Edit {
  readonly start: number;
  /** Length in the text before. */
  readonly removed: number;
  /** Length in the text after. */
  readonly added: number;
}

/** What takes the place of the characters of a flat text from `start` to `end`. */
interface Middle {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** A longer middle (UTF-16 code units) is merged into the flat text. */
const LONGEST_MIDDLE = 16_384;

/**
 * A version of a long text of which a little changes again and again in one place. Making the next
 * version and looking at a part of it copy nothing long; to copy a megabyte takes longer than to
 * read a paragraph.
 */
export class EditedText {
  readonly length: number;
  /** Stands for this version without keeping it. */
  readonly version: object = {};
  /** How it came from another version; null when it was not made of one. */
  readonly edit: (Edit & { readonly since: object }) | null;
  readonly #flat: string;
  readonly #middle: Middle;

  constructor(
    flat: string,
    middle: Middle = { start: 0, end: 0, text: '' },
    edit: (Edit & { readonly since: object }) | null = null,
  ) {
    this.#flat = flat;
    this.#middle = middle;
    this.edit = edit;
    this.length = flat.length - (middle.end - middle.start) + middle.text.length;
  }

  /** The whole text. Cheap until somebody looks inside, which makes the engine copy it. */
  toString(): string {
    const { start, end, text } = this.#middle;
    if (start === end && text === '') return this.#flat;
    return this.#flat.slice(0, start) + text + this.#flat.slice(end);
  }

  /** As of a string; offsets within its length, in order. */
  slice(start: number, end: number): string {
    const middle = this.#middle;
    const middleEnd = middle.start + middle.text.length;
    const moved = middle.end - middleEnd;
    return (
      this.#flat.slice(start, Math.min(end, middle.start)) +
      middle.text.slice(Math.max(start - middle.start, 0), Math.max(end - middle.start, 0)) +
      this.#flat.slice(Math.max(start, middleEnd) + moved, Math.max(end, middleEnd) + moved)
    );
  }

  /** As of a string, for one character. */
  indexOf(character: string, from: number): number {
    const middle = this.#middle;
    const middleEnd = middle.start + middle.text.length;
    if (from < middle.start) {
      const found = this.#flat.indexOf(character, from);
      if (found >= 0 && found < middle.start) return found;
    }
    if (from < middleEnd) {
      const found = middle.text.indexOf(character, Math.max(from - middle.start, 0));
      if (found >= 0) return middle.start + found;
    }
    const moved = middle.end - middleEnd;
    const found = this.#flat.indexOf(character, Math.max(from, middleEnd) + moved);
    return found < 0 ? -1 : found - moved;
  }

  /** As of a string, for one character; -1 also for a negative `from`. */
  lastIndexOf(character: string, from: number): number {
    if (from < 0) return -1;
    const middle = this.#middle;
    const middleEnd = middle.start + middle.text.length;
    if (from >= middleEnd) {
      const moved = middle.end - middleEnd;
      const found = this.#flat.lastIndexOf(character, from + moved);
      if (found >= middle.end) return found - moved;
    }
    if (from >= middle.start && middle.text !== '') {
      const found = middle.text.lastIndexOf(character, from - middle.start);
      if (found >= 0) return middle.start + found;
    }
    if (middle.start === 0) return -1;
    return this.#flat.lastIndexOf(character, Math.min(from, middle.start - 1));
  }

  /** The version that some replacements make, each applied to what the one before it left. */
  edited(
    changes: readonly { readonly start: number; readonly removed: number; readonly text: string }[],
  ): EditedText {
    let whole: Edit = { start: changes[0]?.start ?? 0, removed: 0, added: 0 };
    const next = changes.reduce<EditedText>((before, { start, removed, text }) => {
      whole = joined(whole, { start, removed, added: text.length });
      return before.#replaced(start, start + removed, text);
    }, this);
    return new EditedText(next.#flat, next.#middle, { ...whole, since: this.version });
  }

  #replaced(start: number, end: number, text: string): EditedText {
    const middle = this.#middle;
    const isFirst = middle.start === middle.end && middle.text === '';
    if (isFirst) return new EditedText(this.#flat, { start, end, text });
    const middleEnd = middle.start + middle.text.length;
    const from = Math.min(start, middle.start);
    const to = Math.max(end, middleEnd);
    const length = to - from - (end - start) + text.length;
    if (length > LONGEST_MIDDLE) return new EditedText(this.toString(), { start, end, text });
    return new EditedText(this.#flat, {
      start: from,
      end: to + middle.end - middleEnd,
      text: this.slice(from, start) + text + this.slice(end, to),
    });
  }
}

/** One edit that stands for two, the second made in what the first left. */
function joined(first: Edit, second: Edit): Edit {
  const start = Math.min(first.start, second.start);
  const end = Math.max(first.start + first.added, second.start + second.removed);
  return {
    start,
    removed: end - start - (first.added - first.removed),
    added: end - start + (second.added - second.removed),
  };
}
