import {
  type ContentChange,
  moveRanges,
  type TrackedRange,
  tracked,
} from '../../anchoring/moveRanges';
import type { Range } from '../../core/document/sourceDocument';
import type { Judgement } from '../../review/reviewed';

interface KnownPlace extends TrackedRange {
  /** The id of the target of a judgement. */
  readonly id: string;
}

/** Where the words that were decided on stand in a document while it is edited. */
export class KnownPlaces {
  #places: readonly KnownPlace[] = [];
  #text = '';

  /** Those of the newest version. What was lost in an edit may still come back. */
  learn(judgements: readonly Judgement[], text: string): void {
    const found = judgements.flatMap(({ target, place }) =>
      'range' in place ? [{ ...tracked(place.range, text), id: target.annotation }] : [],
    );
    const ids = new Set(found.map(({ id }) => id));
    const judged = new Set(judgements.map(({ target }) => target.annotation));
    const lost = this.#places.filter(
      ({ id, lost: gone }) => gone !== null && judged.has(id) && !ids.has(id),
    );
    this.#places = [...found, ...lost];
    this.#text = text;
  }

  /** @param changes As VS Code tells them. */
  move(changes: readonly ContentChange[]): void {
    if (this.#places.length === 0) return;
    const { text, ranges } = moveRanges(this.#places, changes, this.#text);
    this.#places = ranges;
    this.#text = text;
  }

  get ranges(): (readonly [string, Range])[] {
    return this.#places
      .filter(({ start, end }) => start < end)
      .map(({ id, start, end }) => [id, { start, end }]);
  }
}
