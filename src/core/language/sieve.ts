/** A rule as its reader meets it: what it is called, why it holds, and where. */
export interface RuleCard {
  /** Stands in the annotations that the rule makes. */
  readonly name: string;
  /** Why it holds, as a phrase: “introduced by a colon”. Translations are looked up by it. */
  readonly reason: string;
  /** Texts in which the rule decides, with what it finds in [brackets]. */
  readonly yes: readonly string[];
  /** Texts in which it does not, though they look alike. */
  readonly no: readonly string[];
}

/**
 * A rule that may find one thing. Sieves stand in an ordered array, the most precise first, and the
 * first that finds something decides.
 */
export interface Sieve<Place, Found> extends RuleCard {
  find(place: Place): Found | null;
}

/** What the first sieve that finds something finds, and its name. */
export function sift<Place, Found extends object>(
  sieves: readonly Sieve<Place, Found>[],
  place: Place,
): (Found & { readonly rule: string }) | null {
  for (const sieve of sieves) {
    const found = sieve.find(place);
    if (found) return { ...found, rule: sieve.name };
  }
  return null;
}
