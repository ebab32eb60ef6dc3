import { firstEndingAfter } from '../../document/binarySearch';
import type { Range } from '../../document/sourceDocument';

/** The quotation around an offset, by binary search; `quoted` is in order. */
export function quoteAt(quoted: readonly Range[], offset: number): Range | undefined {
  const found = quoted[firstEndingAfter(quoted, offset)];
  return found && found.start <= offset ? found : undefined;
}
