import { isMoved, type TextEdit } from './textEdit';

/** Fields that hold offsets of the discourse. */
const OFFSETS = new Set(['start', 'end', 'tail']);

/** Fields that hold indexes of tokens, which nobody asks for who does not read the sentence. */
const TOKENS = new Set(['from', 'to', 'spanFrom']);

/**
 * Compares what a step found with what it found before an edit: the same, but for offsets that
 * moved with the text. Objects that correspond are twins; the old one can then take the new one's
 * place.
 */
export class FindingComparison {
  readonly #edit: TextEdit;
  readonly #twins = new Map<object, object>();

  constructor(edit: TextEdit) {
    this.#edit = edit;
  }

  /** Whether `after` is `before`, or says the same. */
  isSame(before: unknown, after: unknown): boolean {
    if (Object.is(before, after)) return true;
    if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return false;
    const twin = this.#twins.get(after);
    if (twin) return twin === before;
    if (Array.isArray(before)) return Array.isArray(after) && this.#areSame(before, after);
    if (!isPlain(before) || !isPlain(after)) return false;
    this.#twins.set(after, before);
    let count = 0;
    for (const key in after) {
      count++;
      if (!this.#isSameField(key, before[key], after[key])) return false;
    }
    for (const key in before) if (key in after) count--;
    return count === 0;
  }

  /** Puts the old twin in the place of each new object, with what the new one says. */
  adopt(): void {
    for (const [after, before] of this.#twins) {
      const fields = before as Record<string, unknown>;
      for (const [key, value] of Object.entries(after)) {
        if (typeof value === 'number' && fields[key] !== value) fields[key] = value;
      }
    }
  }

  #areSame(before: readonly unknown[], after: readonly unknown[]): boolean {
    return before.length === after.length && before.every((one, at) => this.isSame(one, after[at]));
  }

  #isSameField(key: string, before: unknown, after: unknown): boolean {
    if (typeof before === 'number' && typeof after === 'number') {
      if (OFFSETS.has(key)) return isMoved(this.#edit, before, after);
      if (TOKENS.has(key)) return true;
    }
    return this.isSame(before, after);
  }
}

function isPlain(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(value) === Object.prototype;
}
