import { firstWhere } from '../core/document/binarySearch';

/** A place that is known: where it was, and how far it has moved since. */
export interface KnownMove {
  readonly start: number;
  readonly by: number;
}

/**
 * Tells how far from where its neighbours say something now stands. What was near it before an edit
 * has mostly moved with it.
 */
export class ExpectedPlaces {
  readonly #moves: readonly KnownMove[];

  /** @param moves In any order. */
  constructor(moves: readonly KnownMove[]) {
    this.#moves = moves.toSorted((a, b) => a.start - b.start);
  }

  /** Where something that stood at `start` should stand now: what each neighbour says. */
  of(start: number): number[] {
    const next = firstWhere(this.#moves, (move) => move.start >= start);
    const neighbours = [this.#moves[next - 1], this.#moves[next]].filter(
      (one) => one !== undefined,
    );
    return neighbours.length === 0 ? [start] : neighbours.map(({ by }) => start + by);
  }

  /** How far a place is from the nearest of these. */
  distance(start: number, place: number): number {
    return Math.min(...this.of(start).map((expected) => Math.abs(expected - place)));
  }
}
