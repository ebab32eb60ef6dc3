/**
 * Rows of words that share all their traits: the traits, then the words, with spaces between them.
 * A phrase of several words has `_` for its spaces. A word stands in one row of a file only.
 */
export type WordRows = Readonly<Record<string, string>>;

/** `string` where all of a row's traits are known ones, else `never`. */
type RowOf<Traits, Trait extends string> = Traits extends `${infer First} ${infer Rest}`
  ? First extends Trait
    ? RowOf<Rest, Trait>
    : never
  : Traits extends Trait
    ? string
    : never;

/** Rows whose traits the compiler checks: `rowsOf<'verb' | 'noun'>()({ 'verb noun': 'call' })`. */
export const rowsOf =
  <Trait extends string>() =>
  <Traits extends string>(rows: {
    readonly [Key in Traits]: RowOf<Key, Trait>;
  }): WordRows =>
    rows;
