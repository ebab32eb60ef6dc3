import type { ExportDocument } from '../formats/exportFormat';
import type { Input } from './findInputs';

/** Where annotated documents go. */
export interface Output {
  /**
   * Writes one document.
   * @throws FileFailure when this one alone could not be written.
   */
  write(input: Input, document: ExportDocument): Promise<void>;
  /** Completes the output. */
  end(): Promise<void>;
  /** Takes away what is not complete, because the output cannot be completed. */
  abandon(): Promise<void>;
}
