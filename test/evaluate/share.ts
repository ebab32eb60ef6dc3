/** How much of something is right: a score to print, and to hold against a floor. */
export class Share {
  constructor(
    readonly name: string,
    public right = 0,
    public of = 0,
  ) {}

  add(isRight: boolean): void {
    this.of += 1;
    if (isRight) this.right += 1;
  }

  /** As “97.1 % (168 of 173)”. */
  toString(): string {
    return `${percentOf(this.right, this.of)} % (${String(this.right)} of ${String(this.of)})`;
  }
}

/** In per cent, with one decimal. Nothing to measure is 0. */
export const percentOf = (right: number, of: number): string =>
  (of === 0 ? 0 : (100 * right) / of).toFixed(1);
