import type { Decision } from '../../review/decision';

/** All that was decided on an article. It only grows. */
export class DecisionLog {
  readonly #decisions = new Map<string, Decision>();
  #json: string | undefined;

  get decisions(): readonly Decision[] {
    return [...this.#decisions.values()];
  }

  get size(): number {
    return this.#decisions.size;
  }

  /** The decisions as the engine is sent them; written once for each state of the log. */
  get json(): string {
    return (this.#json ??= JSON.stringify(this.decisions));
  }

  /** @returns Whether any of them is new. */
  add(decisions: Iterable<Decision>): boolean {
    const before = this.#decisions.size;
    for (const decision of decisions) {
      if (!this.#decisions.has(decision.id)) this.#decisions.set(decision.id, decision);
    }
    if (this.#decisions.size === before) return false;
    this.#json = undefined;
    return true;
  }
}
