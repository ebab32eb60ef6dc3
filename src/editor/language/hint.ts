/** A few words shown after words of the text. */
export interface Hint {
  /** UTF-16 offset in the version that was analysed. */
  readonly at: number;
  readonly label: string;
  readonly tooltip: string;
}
