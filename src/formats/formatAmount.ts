/** An amount as in the annotation model. */
export interface Amount {
  /** Exact decimal, no grouping. */
  readonly amount: string;
  readonly amountMax?: string;
  readonly currency: string | null;
  /** Set if `amount` and `amountMax` are percentages of something. */
  readonly share?: { readonly of: { readonly text: string } };
}

/** More significant digits than this are not shortened to “22 million”. */
const shortDigits = 5;

/** An amount with every digit: “£22,000,000”, “£3,000,000–4,000,000”, “0.7% of GDP”. */
export function formatAmount(amount: Amount, locale: string): string {
  if (amount.share) return formatShare(amount, amount.share.of.text, locale);
  const low = fullParts(amount.amount, amount.currency, locale);
  if (amount.amountMax === undefined) return textOf(low);
  return joinRange(low, fullParts(amount.amountMax, amount.currency, locale));
}

/** An amount in as few characters as keep every digit: “£40 million”. */
export function formatShortAmount(amount: Amount, locale: string): string {
  if (amount.share) return formatShare(amount, amount.share.of.text, locale);
  return overRange(amount, (value) => formatShort(value, amount.currency, locale));
}

/** “of” stays English in every locale, as do the article's own words after it. */
function formatShare(amount: Amount, base: string, locale: string): string {
  return `${overRange(amount, (value) => formatPercent(value, locale))} of ${base}`;
}

/** “0.7%”, exact. */
function formatPercent(value: string, locale: string): string {
  const decimal = decimalOf(value);
  if (decimal === null) return `${value}%`;
  const fraction = value.split('.')[1]?.length ?? 0;
  return new Intl.NumberFormat(locale, {
    style: 'percent',
    minimumFractionDigits: Math.min(fraction, 20),
    maximumFractionDigits: 20,
  }).format(`${decimal}e-2` as Intl.StringNumericLiteral);
}

function overRange(amount: Amount, format: (value: string) => string): string {
  const low = format(amount.amount);
  return amount.amountMax === undefined ? low : `${low} – ${format(amount.amountMax)}`;
}

function formatFull(value: string, currency: string | null, locale: string): string {
  return textOf(fullParts(value, currency, locale));
}

/** A formatted amount, split where its number begins and ends. */
interface AmountParts {
  readonly before: string;
  readonly number: string;
  readonly after: string;
}

const textOf = ({ before, number, after }: AmountParts): string => `${before}${number}${after}`;

/** Writes a currency that both ends share once, on the side where the locale puts it. */
function joinRange(low: AmountParts, high: AmountParts): string {
  if (low.before !== high.before || low.after !== high.after) {
    return `${textOf(low)} – ${textOf(high)}`;
  }
  return `${low.before}${low.number}–${high.number}${high.after}`;
}

const numberTypes: ReadonlySet<string> = new Set(['integer', 'group', 'decimal', 'fraction']);

function fullParts(value: string, currency: string | null, locale: string): AmountParts {
  const decimal = decimalOf(value);
  if (decimal === null) return { before: '', number: value, after: '' };
  const fraction = value.split('.')[1]?.length ?? 0;
  const parts = numberFormat(locale, currency, {
    minimumFractionDigits: Math.min(fraction, 20),
    maximumFractionDigits: 20,
  }).formatToParts(decimal);
  const start = parts.findIndex(({ type }) => numberTypes.has(type));
  const end = parts.findLastIndex(({ type }) => numberTypes.has(type)) + 1;
  const written = (from: number, to: number): string =>
    parts
      .slice(from, to)
      .map((part) => part.value)
      .join('');
  return {
    before: written(0, start),
    number: written(start, end),
    after: written(end, parts.length),
  };
}

function formatShort(value: string, currency: string | null, locale: string): string {
  const decimal = decimalOf(value);
  const digits = value.replace(/^-?[0.]*|\.|$/g, '').replace(/(?<!0)0+$/, '').length;
  if (decimal === null || digits > shortDigits || value.includes('.') || value.length < 7) {
    return formatFull(value, currency, locale);
  }
  const compact = new Intl.NumberFormat(locale, {
    notation: 'compact',
    compactDisplay: 'long',
    maximumSignificantDigits: shortDigits,
  }).format(decimal);
  // Long compact money is abbreviated (“£22M”), so the compact number replaces the full one.
  const parts = numberFormat(locale, currency, { maximumFractionDigits: 0 }).formatToParts(decimal);
  const numeric = new Set(['integer', 'group']);
  const first = parts.findIndex((part) => numeric.has(part.type));
  return parts
    .map((part, index) => {
      if (index === first) return compact;
      return numeric.has(part.type) ? '' : part.value;
    })
    .join('');
}

function numberFormat(
  locale: string,
  currency: string | null,
  options: Intl.NumberFormatOptions,
): Intl.NumberFormat {
  const isCode = currency !== null && /^[A-Za-z]{3}$/.test(currency);
  return new Intl.NumberFormat(
    locale,
    isCode ? { ...options, style: 'currency', currency } : options,
  );
}

function decimalOf(value: string): Intl.StringNumericLiteral | null {
  return isDecimal(value) ? value : null;
}

function isDecimal(value: string): value is Intl.StringNumericLiteral & `${number}` {
  return /^-?\d+(\.\d+)?$/.test(value);
}
