import { currencyUnits } from '../language/currencyUnits';
import type { Token } from '../language/tokens';
import { commonLetters, currencies } from '../lexicon/currencies';
import { powers } from '../lexicon/numberWords';

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
  // “Acme Ltd. Rs 5 lakh”
  if (next.kind === 'number' && currencyLetters.has(token.text)) return true;
  const unit = currencyUnits().names.get(next.lower);
  if (unit?.minor === false || next.lower === 'currency') {
    // “EU won”: not every such word is a unit.
    return isQuantity(before) || (!unit?.ordinary && /^\p{Lu}{2,4}$/u.test(token.text));
  }
  if (!/^\p{Lu}{3}$/u.test(token.text)) return false;
  if (next.kind === 'number') return true;
  // “420 million SEK”
  return isQuantity(before) && (before?.kind === 'number' || powers.has(before?.lower ?? ''));
}

/** Letters that stand for a currency before figures, and for nothing else: “Rs”, “Ksh”. */
const currencyLetters: ReadonlySet<string> = new Set(
  currencies
    .flatMap(({ letters = '', lettersBefore = '' }) => `${letters} ${lettersBefore}`.split(' '))
    .filter((letters) => letters.length > 1 && !commonLetters.has(letters)),
);

const isQuantity = (token: Token | undefined): boolean =>
  token !== undefined && (token.kind === 'number' || powers.has(token.lower));
