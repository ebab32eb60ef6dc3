const scales = new Map([
  ['thousand', 3],
  ['k', 3],
  ['million', 6],
  ['m', 6],
  ['mn', 6],
  ['billion', 9],
  ['bn', 9],
  ['b', 9],
  ['trillion', 12],
  ['tn', 12],
]);

const signs = new Map([
  ['€', 'EUR'],
  ['£', 'GBP'],
  ['¥', 'JPY'],
  ['euro', 'EUR'],
  ['euros', 'EUR'],
]);

/** A first guess at an amount in some words, for a reviewer to look at; empty where there is none. */
export function spokenAmount(words: string): {
  readonly amount: string;
  readonly currency: string;
} {
  const found = /(\d[\d,]*)(?:\.(\d+))?\s*([a-z]+)?/i.exec(words);
  const scale = scales.get(found?.[3]?.toLowerCase() ?? '') ?? 0;
  const whole = (found?.[1] ?? '').replaceAll(',', '');
  const fraction = found?.[2] ?? '';
  const digits = whole + fraction.padEnd(scale, '0').slice(0, scale);
  const rest = fraction.slice(scale);
  const amount = digits.replace(/^0+(?=\d)/, '') + (rest === '' ? '' : `.${rest}`);
  const sign = [...signs].find(([word]) => words.toLowerCase().includes(word));
  return { amount, currency: /\b[A-Z]{3}\b/.exec(words)?.[0] ?? sign?.[1] ?? '' };
}
