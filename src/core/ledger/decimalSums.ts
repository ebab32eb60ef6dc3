/** A number as digits before a power of ten: `digits` × 10^-`scale`. */
interface Scaled {
  readonly digits: bigint;
  readonly scale: number;
}

/**
 * The exact sum of decimals such as "4.50" and "22000000", without trailing zeros; null if one of
 * them is not a decimal.
 */
export function sumDecimals(values: readonly string[]): string | null {
  let sum: Scaled = { digits: 0n, scale: 0 };
  for (const value of values) {
    const next = scaled(value);
    if (next === null) return null;
    const scale = Math.max(sum.scale, next.scale);
    sum = { digits: rescaled(sum, scale) + rescaled(next, scale), scale };
  }
  return written(sum);
}

function scaled(value: string): Scaled | null {
  const parts = /^(-?\d+)(?:\.(\d+))?$/.exec(value);
  if (!parts) return null;
  const [, whole = '', fraction = ''] = parts;
  return { digits: BigInt(whole + fraction), scale: fraction.length };
}

function rescaled({ digits, scale }: Scaled, wanted: number): bigint {
  return digits * 10n ** BigInt(wanted - scale);
}

function written({ digits, scale }: Scaled): string {
  const sign = digits < 0n ? '-' : '';
  const all = (digits < 0n ? -digits : digits).toString().padStart(scale + 1, '0');
  const whole = all.slice(0, all.length - scale);
  const fraction = all.slice(all.length - scale).replace(/(?<!0)0+$/, '');
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
