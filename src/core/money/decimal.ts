/** A non-negative decimal number as an exact string without grouping: "22000000", "1.5". */
export type Decimal = string;

/** `value` × `factor`, exact. */
export function times(value: Decimal, factor: bigint): Decimal {
  const { digits, scale } = read(value);
  return write(digits * factor, scale);
}

/** A hundredth of `value`, exact: cents to dollars. */
export function hundredth(value: Decimal): Decimal {
  const { digits, scale } = read(value);
  return write(digits, scale + 2);
}

export function plus(a: Decimal, b: Decimal): Decimal {
  const left = read(a);
  const right = read(b);
  const scale = Math.max(left.scale, right.scale);
  return write(
    left.digits * 10n ** BigInt(scale - left.scale) +
      right.digits * 10n ** BigInt(scale - right.scale),
    scale,
  );
}

export function isLess(a: Decimal, b: Decimal): boolean {
  const left = read(a);
  const right = read(b);
  return left.digits * 10n ** BigInt(right.scale) < right.digits * 10n ** BigInt(left.scale);
}

/** Drops redundant zeros: "007.50" becomes "7.5". */
export function normalise(value: string): Decimal {
  const { digits, scale } = read(value);
  return write(digits, scale);
}

/** The number as an integer, and how many of its digits come after the point. */
function read(value: string): { digits: bigint; scale: number } {
  const [whole = '', fraction = ''] = value.split('.');
  return { digits: BigInt(whole + fraction || '0'), scale: fraction.length };
}

function write(digits: bigint, scale: number): Decimal {
  const text = digits.toString().padStart(scale + 1, '0');
  const whole = text.slice(0, text.length - scale);
  const fraction = text.slice(text.length - scale).replace(/(?<!0)0+$/, '');
  return fraction === '' ? whole : `${whole}.${fraction}`;
}
