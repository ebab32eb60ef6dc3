import type { Range } from '../../core/document/sourceDocument';
import { codePointCounter } from '../codePoints';
import { linesOf } from '../readableText';

/** Puts together a file of brat's standoff annotations, line after line. */
export class Standoff {
  readonly #text: string;
  readonly #codePoints: (offset: number) => number;
  readonly #lines: string[] = [];
  readonly #counts = new Map<string, number>();

  /** @param text What offsets count in, in UTF-16 code units. */
  constructor(text: string) {
    this.#text = text;
    this.#codePoints = codePointCounter(text);
  }

  /** A span of text; one over line ends is told in fragments. Null where nothing stands. */
  span(type: string, range: Range): string | null {
    const lines = linesOf(this.#text, range);
    if (lines.length === 0) return null;
    const places = lines.map(
      ({ start, end }) => `${String(this.#codePoints(start))} ${String(this.#codePoints(end))}`,
    );
    const words = lines.map(({ start, end }) => this.#text.slice(start, end));
    return this.#add('T', `${type} ${places.join(';')}\t${words.join(' ')}`);
  }

  /** @param of What the relation is one of, `to` whom or what. */
  relation(type: string, of: string, to: string): void {
    this.#add('R', `${type} Arg1:${of} Arg2:${to}`);
  }

  /** @param roles With what stands in them; one that comes again is numbered. */
  event(type: string, trigger: string, roles: readonly (readonly [string, string])[]): string {
    const counts = new Map<string, number>();
    const parts = roles.map(([role, id]) => {
      const count = (counts.get(role) ?? 0) + 1;
      counts.set(role, count);
      return ` ${role}${count === 1 ? '' : String(count)}:${id}`;
    });
    return this.#add('E', `${type}:${trigger}${parts.join('')}`);
  }

  attribute(name: string, of: string, value: string): void {
    this.#add('A', `${name} ${of} ${value}`);
  }

  /** @param words On one line, as JSON is. */
  note(type: string, of: string, words: string): void {
    this.#add('#', `${type} ${of}\t${words}`);
  }

  /** Spans that mean the same. */
  equivalent(type: string, ids: readonly string[]): void {
    if (ids.length > 1) this.#lines.push(`*\t${type} ${ids.join(' ')}`);
  }

  toString(): string {
    return this.#lines.map((line) => `${line}\n`).join('');
  }

  #add(letter: string, line: string): string {
    const count = (this.#counts.get(letter) ?? 0) + 1;
    this.#counts.set(letter, count);
    const id = `${letter}${String(count)}`;
    this.#lines.push(`${id}\t${line}`);
    return id;
  }
}
