// Logistic regression on named signs that hold or do not.

export interface Example {
  readonly signs: readonly string[];
  readonly isRight: boolean;
}

/** A sign that fewer examples have has no weight. */
const fewest = 5;
const penalty = 1.5;
const rounds = 3000;
const rate = 0.5;

/**
 * Weights by sign with a penalty (L2) that keeps rare signs small; `always` stands for what is true of
 * every example.
 */
export function fit(examples: readonly Example[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { signs } of examples) {
    for (const sign of signs) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  const known = [...counts].filter(([, count]) => count >= fewest).map(([sign]) => sign);
  const weights = new Map<string, number>([
    ['always', 0],
    ...known.map((sign) => [sign, 0] as const),
  ]);
  for (let round = 0; round < rounds; round++) {
    const slopes = new Map<string, number>();
    for (const { signs, isRight } of examples) {
      const own = ['always', ...signs.filter((sign) => weights.has(sign))];
      const sum = own.reduce((total, sign) => total + (weights.get(sign) ?? 0), 0);
      const miss = Number(isRight) - 1 / (1 + Math.exp(-sum));
      for (const sign of own) slopes.set(sign, (slopes.get(sign) ?? 0) + miss);
    }
    for (const [sign, weight] of weights) {
      const pull = sign === 'always' ? 0 : penalty * weight;
      weights.set(sign, weight + (rate * ((slopes.get(sign) ?? 0) - pull)) / examples.length);
    }
  }
  return weights;
}
