import type { Input } from './findInputs';
import type { ReadOutcome } from './reading/reading';

/** Where what was read goes. */
export interface Output {
  /** How many writings it takes at once; with 1 they are in the order of the inputs. */
  readonly atOnce: number;
  /**
   * The path of an input's own files in the folder of outputs, without extension, with forward
   * slashes; null where all documents go into one output.
   */
  stemOf(input: Input): string | null;
  /**
   * Writes what was read of one input: its files where it has a stem, else its document.
   * @throws FileFailure when this one alone could not be written.
   */
  write(input: Input, outcome: ReadOutcome): Promise<void>;
  /** Completes the output. */
  end(): Promise<void>;
  /** Takes away what is not complete, because the output cannot be completed. */
  abandon(): Promise<void>;
}
