// Reads made-up inputs until the time is up, saves those that fail and says what was read.
import { saveFailure } from './failures.js';
import type { FuzzInput } from './fuzzInput.js';
import { ReaderProcess } from './readerProcess.js';
import { slowReadings, type Timed } from './slow.js';
import { inputOf, sortNames, sortOf } from './sorts.js';

export interface FuzzOptions {
  readonly seed: number;
  readonly seconds: number;
  /** How many inputs at most, and the number of the first. */
  readonly inputs?: number;
  readonly first?: number;
  /** Only inputs of this sort. */
  readonly sort?: string | undefined;
}

export interface FuzzResult {
  readonly inputs: number;
  readonly failures: number;
}

/** Of failures of one check no more are made small and saved: they tend to be the same. */
const savedOfACheck = 3;

const say = (text: string): void => void process.stdout.write(`${text}\n`);

export async function fuzz(options: FuzzOptions): Promise<FuzzResult> {
  const run = new FuzzRun(options.seed);
  say(`Seed ${String(options.seed)}`);
  const end = Date.now() + options.seconds * 1000;
  const { first = 0, inputs = Infinity, sort } = options;
  try {
    for (let number = first; run.result.inputs < inputs && Date.now() < end; number += 1) {
      if (sort === undefined || sortOf(number) === sort) await run.read(number);
    }
  } finally {
    run.close();
  }
  run.report();
  return run.result;
}

class FuzzRun {
  readonly #reader = new ReaderProcess();
  readonly #readings: Timed[] = [];
  readonly #characters = new Map<string, number>();
  readonly #inputs = new Map<string, number>();
  readonly #failures = new Map<string, number>();

  constructor(private readonly seed: number) {}

  get result(): FuzzResult {
    return { inputs: sum(this.#inputs), failures: sum(this.#failures) };
  }

  async read(number: number): Promise<void> {
    const { sort, input } = inputOf(this.seed, number);
    const length = input.versions.reduce((total, text) => total + text.length, 0);
    add(this.#inputs, sort, 1);
    add(this.#characters, sort, length);
    const answer = await this.#reader.ask({ input });
    if (!answer) {
      await this.#fail(number, input, 'end', 'never ended');
      return;
    }
    const { fault, time, characters } = answer;
    this.#readings.push({ number, sort, characters, milliseconds: time });
    if (fault) await this.#fail(number, input, fault.check, fault.told);
  }

  report(): void {
    say('sort                inputs  characters');
    const row = (name: string, inputs: number, characters: number): string =>
      `${name.padEnd(18)}${String(inputs).padStart(8)}${String(characters).padStart(12)}`;
    for (const sort of sortNames) {
      say(row(sort, this.#inputs.get(sort) ?? 0, this.#characters.get(sort) ?? 0));
    }
    say(row('all', sum(this.#inputs), sum(this.#characters)));
    const slow = slowReadings(this.#readings);
    for (const { number, sort, milliseconds, characters, times } of slow.slice(0, 5)) {
      const took = `${milliseconds.toFixed(0)} ms for ${String(characters)} characters`;
      say(`slow: ${took}, ${times.toFixed(0)} × the median (${sort}, ${this.#again(number)})`);
    }
    if (slow.length > 5) say(`slow: ${String(slow.length - 5)} more`);
    for (const [name, count] of this.#failures) say(`failed: ${name}, ${String(count)} ×`);
    if (this.#failures.size === 0) say('nothing failed');
  }

  close(): void {
    this.#reader.close();
  }

  async #fail(number: number, input: FuzzInput, name: string, told: string): Promise<void> {
    add(this.#failures, name, 1);
    if ((this.#failures.get(name) ?? 0) > savedOfACheck) return;
    // What takes too long would take too long many times over.
    const canShrink = name !== 'end' && name !== 'time';
    const small = canShrink ? await this.#reader.ask({ input, shrinks: name }) : null;
    const file = saveFailure(
      `${name} ${String(this.seed)} ${String(number)}`,
      small?.input ?? input,
    );
    say(`✖ ${name} (${this.#again(number)}), saved as ${file}`);
    say((small?.fault?.told ?? told).replace(/^/gm, '   '));
  }

  #again(number: number): string {
    return `--seed ${String(this.seed)} --first ${String(number)} --inputs 1`;
  }
}

function add(counts: Map<string, number>, name: string, count: number): void {
  counts.set(name, (counts.get(name) ?? 0) + count);
}

const sum = (counts: ReadonlyMap<string, number>): number =>
  [...counts.values()].reduce((total, count) => total + count, 0);
