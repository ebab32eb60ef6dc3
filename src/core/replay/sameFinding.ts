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
  /** What other steps found anew: it is itself by now, and no twin of what was there before. */
  readonly #settled: WeakSet<object>;
  /** Old twins by new ones. */
  readonly #twins = new Map<object, object>();

  constructor(edit: TextEdit, settled = new WeakSet<object>()) {
    this.#edit = edit;
    this.#settled = settled;
  }

  /** Whether `after` is `before`, or says the same. */
  isSame(before: unknown, after: unknown): boolean {
    const known = this.#twins.size;
    if (this.#compare(before, after)) return true;
    // What was alike in things that are not the same are no twins.
    for (const after of [...this.#twins.keys()].slice(known)) this.#twins.delete(after);
    return false;
  }

  /** Lets old twins say what the new ones say. */
  adopt(): void {
    for (const [after, before] of this.#twins) {
      if (Array.isArray(after)) continue;
      const fields = before as Record<string, unknown>;
      for (const [key, value] of Object.entries(after)) {
        if (typeof value === 'number' && fields[key] !== value) fields[key] = value;
      }
    }
  }

  twinOf<T extends object>(after: T): T {
    return (this.#twins.get(after) as T | undefined) ?? after;
  }

  /** The old twin of what is new, or what is new with the old twins of its parts in it. */
  adopted<T>(after: T): T {
    if (typeof after !== 'object' || after === null || this.#settled.has(after)) return after;
    const twin = this.#twins.get(after);
    if (twin) return twin as T;
    if (Array.isArray(after)) {
      const items = after.map((one: unknown) => this.adopted(one));
      this.#settled.add(items);
      return items as T;
    }
    if (!isPlain(after)) return after;
    this.#settled.add(after);
    const fields: Record<string, unknown> = after;
    for (const [key, value] of Object.entries(fields)) {
      if (typeof value === 'object' && value !== null) fields[key] = this.adopted(value);
    }
    return after;
  }

  #compare(before: unknown, after: unknown): boolean {
    if (Object.is(before, after)) return true;
    if (typeof before !== 'object' || typeof after !== 'object' || !before || !after) return false;
    const twin = this.#twins.get(after);
    if (twin) return twin === before;
    if (this.#settled.has(after)) return false;
    if (Array.isArray(before)) {
      if (!Array.isArray(after) || before.length !== after.length) return false;
      this.#twins.set(after, before);
      return before.every((one, at) => this.#compare(one, after[at]));
    }
    if (!isPlain(before) || !isPlain(after)) return false;
    this.#twins.set(after, before);
    let count = 0;
    for (const key in after) {
      count++;
      if (!this.#compareField(key, before[key], after[key])) return false;
    }
    for (const key in before) if (key in after) count--;
    return count === 0;
  }

  #compareField(key: string, before: unknown, after: unknown): boolean {
    if (typeof before === 'number' && typeof after === 'number') {
      if (OFFSETS.has(key)) return isMoved(this.#edit, before, after);
      if (TOKENS.has(key)) return true;
    }
    return this.#compare(before, after);
  }
}

function isPlain(value: object): value is Record<string, unknown> {
  return Object.getPrototypeOf(value) === Object.prototype;
}
