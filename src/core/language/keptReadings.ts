import type { Range } from '../document/sourceDocument';

/**
 * Names one kind of reading that is kept with a sentence or paragraph, and the type of its result.
 * Made once, beside the rule that reads it.
 */
export class ReadingKey<T> {
  /** Only for the type. */
  declare readonly result: T;
  readonly #name: string;

  /** @param name For error messages. */
  constructor(name: string) {
    this.#name = name;
  }

  toString(): string {
    return this.#name;
  }
}

interface Kept {
  readonly inputs: readonly unknown[];
  readonly at: number;
  readonly value: unknown;
}

/**
 * What rules made of one stretch of text, kept while the text and everything else that a rule looked
 * at stay the same, wherever edits move the text to.
 */
export class KeptReadings {
  readonly #kept = new Map<object, Kept>();

  /**
   * The kept result, or what `read` makes.
   * @param at Where the text starts now. Ranges inside the result move with it: plain objects with
   * `start` and `end`, at any depth, in arrays and plain objects.
   * @param inputs All that the result depends on besides the text, compared with `Object.is`;
   * offsets among them must be counted from `at`.
   * @param read Must not give out tokens (their indexes serve); nobody may change what it gives.
   * @param holds Whether a kept result still holds, where the inputs alone do not tell.
   */
  of<T>(
    key: ReadingKey<T>,
    at: number,
    inputs: readonly unknown[],
    read: () => T,
    holds: (value: T) => boolean = () => true,
  ): T {
    const kept = this.#kept.get(key);
    if (kept && areSame(kept.inputs, inputs) && holds(kept.value as T)) {
      if (kept.at === at) return kept.value as T;
      const value = moved(kept.value, at - kept.at, key) as T;
      this.#kept.set(key, { inputs: kept.inputs, at, value });
      return value;
    }
    const value = read();
    this.#kept.set(key, { inputs, at, value });
    return value;
  }
}

function areSame(a: readonly unknown[], b: readonly unknown[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (!Object.is(a[at], b[at])) return false;
  return true;
}

/** A copy with all ranges moved; what holds no range, and instances of classes, stay themselves. */
function moved(value: unknown, by: number, key: ReadingKey<unknown>): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    let copy: unknown[] | undefined;
    for (let at = 0; at < items.length; at++) {
      const item = moved(items[at], by, key);
      if (item !== items[at]) (copy ??= [...items])[at] = item;
    }
    return copy ?? items;
  }
  if (Object.getPrototypeOf(value) !== Object.prototype) return value;
  let copy: Record<string, unknown> | undefined;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const name in fields) {
    const item = moved(fields[name], by, key);
    if (item !== fields[name]) (copy ??= { ...fields })[name] = item;
  }
  if (!isRange(value)) return copy ?? value;
  if ('capitalised' in value) throw new TypeError(`The reading “${String(key)}” gave out a token.`);
  return { ...(copy ?? fields), start: value.start + by, end: value.end + by };
}

const isRange = (value: object): value is Range =>
  'start' in value &&
  'end' in value &&
  typeof value.start === 'number' &&
  typeof value.end === 'number';
