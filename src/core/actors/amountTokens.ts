import type { Token } from '../language/tokens';

const CURRENCY_NOUN =
  /^(?:dollars?|francs?|pounds?|euros?|yen|yuan|rupees?|roubles?|rubles?|kron(?:er|or|e|a)|pesos?|rand|rials?|riyals?|dinars?|dirhams?|shillings?|lira|lei|naira|birr|cedis?|zloty|forints?|won|baht|ringgit|sterling|kwacha|taka|currency)$/;
const SCALE = /^(?:hundred|thousand|million|billion|trillion|bn|mn|m|k)$/;

/**
 * Whether the capitalised word at `at` belongs to an amount and names no actor: a currency's code
 * or country before a sign, a number or a currency's noun (“NZ$65”, “SEK 420”, “2 million US
 * dollars”, “CFA francs”).
 */
export function inAmount(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  if (!token || !next) return false;
  if (/^\p{Sc}$/u.test(next.text) && next.start === token.end) return true;
  if (CURRENCY_NOUN.test(next.lower)) {
    return /^\p{Lu}{2,4}$/u.test(token.text) || isQuantity(before);
  }
  if (!/^\p{Lu}{3}$/u.test(token.text)) return false;
  if (next.kind === 'number') return true;
  // “420 million SEK”
  return isQuantity(before) && (before?.kind === 'number' || SCALE.test(before?.lower ?? ''));
}

const isQuantity = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || SCALE.test(token.lower));
