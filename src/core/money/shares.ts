import type { Amount } from './amounts';
import { isLess, type Decimal } from './decimal';
import { apart } from './apart';
import { findQuantities } from './numbers';
import { periodAfter } from './periods';
import { qualifierBefore } from './qualifiers';
import { rangeLink } from './ranges';
import { baseAfter } from './shareBases';

const PERCENT = /^(?:\s?%|[\s-]?per\s?cent(?:age\spoints?)?|\s?pct|pc)(?![\p{L}\p{N}])/iu;
/** “half a percent”, “a quarter of one per cent” */
const PART =
  /(?<![\p{L}\p{N}-])(?:(?<half>half)|(?:a\s)?(?<quarter>quarter)|(?<three>three[\s-]quarters))(?:\sof)?\s(?:an?|one)(?=\sper\s?cent(?!\p{L}))/giu;

/** A number of hundredths. `end` is before the percent sign. */
interface Percentage {
  readonly start: number;
  readonly end: number;
  readonly value: Decimal;
}

/** All shares of an economy or a budget: “0.7% of GDP”. Their value is the percentage. */
export function findShares(text: string): Amount[] {
  // Most sentences have none.
  if (!/%|per\s?cent|pct|\dpc\b/i.test(text)) return [];
  const numbers = readNumbers(text);
  const found: Amount[] = [];
  for (const [at, { start, end, value }] of numbers.entries()) {
    const sign = PERCENT.exec(text.slice(end, end + 24));
    const base = sign && baseAfter(text, end + sign[0].length);
    if (!base) continue;
    // “gross national income (GNI)”
    const spelt = /^\s\(G(?:DP|N[IP])\)/.exec(text.slice(base.end, base.end + 8));
    const last = base.end + (spelt?.[0].length ?? 0);
    const low = numbers[at - 1];
    const isRange = low && isLowerEnd(text, low, start) && isLess(low.value, value);
    const from = isRange ? low.start : start;
    found.push({
      start: from,
      end: last,
      value: isRange ? low.value : value,
      maximum: isRange ? value : null,
      currency: { code: null, open: null, minor: false },
      base,
      bySign: false,
      qualifier: qualifierBefore(text, from),
      period: periodAfter(text, last),
    });
  }
  return found;
}

function readNumbers(text: string): Percentage[] {
  const numbers: Percentage[] = findQuantities(text)
    .filter(({ factor, article }) => factor === null && !article)
    .map(({ start, end, base }) => ({ start, end, value: base }));
  const parts = [...text.matchAll(PART)].map(({ index, 0: words, groups }) => ({
    start: index,
    end: index + words.length,
    value: groups?.['half'] ? '0.5' : groups?.['quarter'] ? '0.25' : '0.75',
  }));
  return apart([...numbers, ...parts]);
}

/** “2 to 3 %”, “between 2% and 3%”: whether a number is the lower end of a range. */
function isLowerEnd(text: string, low: Percentage, highStart: number): boolean {
  const sign = PERCENT.exec(text.slice(low.end, low.end + 24));
  const lowEnd = low.end + (sign?.[0].length ?? 0);
  const link = lowEnd <= highStart ? rangeLink(text, low.start, lowEnd, highStart) : null;
  return link !== null && !/\s[-–—]\s/.test(text.slice(lowEnd, highStart));
}
