import { hasSameContext } from '../anchoring/contextLikeness';
import type { LooseText } from '../anchoring/looseText';
import { type Placement, placeSelectors } from '../anchoring/placeSelectors';
import type { TextSelector } from '../anchoring/textSelector';
import type { Range } from '../core/document/sourceDocument';

/** Places selectors in a text, each once however often it is asked for. */
export class Places {
  readonly #text: string;
  readonly #known = new Map<string, Placement>();

  constructor({ text }: LooseText) {
    this.#text = text;
  }

  /** Places all of them together: what is found tells where to look for the rest. */
  add(selectors: Iterable<TextSelector>): void {
    const missing = new Map<string, TextSelector>();
    for (const selector of selectors) {
      const key = keyOf(selector);
      if (!this.#known.has(key)) missing.set(key, selector);
    }
    const placements = placeSelectors([...missing.values()], this.#text);
    for (const [at, key] of [...missing.keys()].entries()) {
      this.#known.set(key, placements[at] ?? { state: 'orphaned' });
    }
  }

  /** @returns Ranges of the loose text. Orphaned if it was never added. */
  of(selector: TextSelector): Placement {
    return this.#known.get(keyOf(selector)) ?? { state: 'orphaned' };
  }

  /** What became of words that are known to stand in a range. */
  stateAt(selector: TextSelector, range: Range): 'exact' | 'moved' | 'changed' {
    if (this.#text.slice(range.start, range.end) !== selector.exact) return 'changed';
    return hasSameContext(selector, this.#text, range) ? 'exact' : 'moved';
  }

  /** Where it stands in the loose text; null if that is not known for sure. */
  rangeOf(selector: TextSelector): Range | null {
    const placement = this.of(selector);
    return 'range' in placement ? placement.range : null;
  }
}

const keyOf = ({ exact, prefix, suffix, start }: TextSelector): string =>
  JSON.stringify([exact, prefix, suffix, start]);
