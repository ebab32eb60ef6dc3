/** A non-negative decimal number as an exact string without grouping: "22000000", "1.5". */
export type Decimal = string;

/** `value` × `factor`, exact. */
export function times(value: Decimal, factor: bigint): Decimal {
  const [whole = '0', fraction = ''] = value.split('.');
  const digits = (BigInt(whole + fraction) * factor).toString().padStart(fraction.length + 1, '0');
  if (fraction.length === 0) return digits;
  const point = digits.length - fraction.length;
  return normalise(`${digits.slice(0, point)}.${digits.slice(point)}`);
}

/** Drops zeros that say nothing: "007.50" becomes "7.5". */
export function normalise(value: string): Decimal {
  const [whole = '0', fraction = ''] = value.split('.');
  const kept = fraction.replace(/0+$/, '');
  const head = whole.replace(/^0+(?=\d)/, '');
  return kept === '' ? head : `${head}.${kept}`;
}
