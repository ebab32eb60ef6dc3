/** How two reviewers agree in what they say of the same things. */
export interface NominalAgreement {
  /** How many things both said something of. */
  readonly count: number;
  /** The share on which they said the same; null of nothing. */
  readonly agreed: number | null;
  /**
   * Cohen's kappa: the same beyond what chance would give. Null where chance alone gives agreement,
   * because each always said the same.
   */
  readonly kappa: number | null;
}

/**
 * J. Cohen (1960), A coefficient of agreement for nominal scales, Educational and Psychological
 * Measurement 20, 37–46.
 */
export function nominalAgreement(pairs: readonly (readonly [string, string])[]): NominalAgreement {
  const count = pairs.length;
  if (count === 0) return { count, agreed: null, kappa: null };
  const first = new Map<string, number>();
  const second = new Map<string, number>();
  let same = 0;
  for (const [a, b] of pairs) {
    first.set(a, (first.get(a) ?? 0) + 1);
    second.set(b, (second.get(b) ?? 0) + 1);
    if (a === b) same += 1;
  }
  const agreed = same / count;
  let chance = 0;
  for (const [value, often] of first) chance += (often * (second.get(value) ?? 0)) / count ** 2;
  return { count, agreed, kappa: chance === 1 ? null : (agreed - chance) / (1 - chance) };
}
