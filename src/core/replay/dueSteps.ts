/** Steps that are due, by their order, each once. */
export class DueSteps<T extends { readonly order: number }> {
  readonly #known = new Set<T>();
  /** The last comes first. */
  readonly #steps: T[] = [];

  add(step: T): void {
    if (this.#known.has(step)) return;
    this.#known.add(step);
    let low = 0;
    let high = this.#steps.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#steps[middle]?.order ?? 0) > step.order) low = middle + 1;
      else high = middle;
    }
    this.#steps.splice(low, 0, step);
  }

  /** Takes out the first. */
  shift(): T | undefined {
    const step = this.#steps.pop();
    if (step) this.#known.delete(step);
    return step;
  }
}
