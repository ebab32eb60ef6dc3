import * as lexicon from '../../lexicon/lexicon';

const DAY_MONTH = /(?<!\d)(\d{1,2})(?:st|nd|rd|th)?[ -](\p{L}{3,9})\.?,?[ -](\d{4})(?!\d)/u;
const MONTH_DAY = /(?<!\p{L})(\p{L}{3,9})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})(?!\d)/u;
const ISO = /(?<!\d)(\d{4})-(\d{2})-(\d{2})(?!\d)/;
const CLOCK = /\b\d{1,2}[:.]\d{2}(?::\d{2})?\b|[+-]\d{4}\b/g;
/** What stands around a date in a line of its own: “Published: Monday, 3 May 2031 at 10:15 GMT”. */
const AROUND = /^(?:updated|first|last|on|at|am|pm|[A-Z]{2,3}T)$/;
const LONGEST_LINE = 70;

const MONTHS = Array.from({ length: 12 }, (_, month) =>
  new Date(Date.UTC(2000, month)).toLocaleString('en', { month: 'short', timeZone: 'UTC' }),
).map((name) => name.toLowerCase());

/** The first date of a text with day, month by name or ISO 8601, and year, as `2031-05-03`. */
export function dateIn(text: string): string | null {
  const found = dateMatch(text);
  if (!found) return null;
  const { year, month, day } = found;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** Whether a line says nothing but a date, perhaps with a weekday and a time. */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST_LINE) return false;
  const match = dateMatch(line)?.words;
  if (match === undefined) return false;
  const rest = line.replace(match, ' ').replace(CLOCK, ' ');
  const words = rest.match(/[\p{L}\d]+/gu) ?? [];
  return words.every(
    (word) =>
      AROUND.test(word) ||
      AROUND.test(word.toLowerCase()) ||
      lexicon.is(word.toLowerCase(), 'weekday') ||
      lexicon.is(word.toLowerCase(), 'afterClock') ||
      lexicon.is(word.toLowerCase(), 'field'),
  );
}

function dateMatch(
  text: string,
): { words: string; year: string; month: number; day: number } | undefined {
  const iso = ISO.exec(text);
  const dayFirst = DAY_MONTH.exec(text);
  const monthFirst = MONTH_DAY.exec(text);
  const candidates = [
    iso && { match: iso, year: iso[1], month: Number(iso[2]), day: iso[3] },
    dayFirst && {
      match: dayFirst,
      year: dayFirst[3],
      month: monthOf(dayFirst[2]),
      day: dayFirst[1],
    },
    monthFirst && {
      match: monthFirst,
      year: monthFirst[3],
      month: monthOf(monthFirst[1]),
      day: monthFirst[2],
    },
  ];
  for (const one of candidates) {
    if (!one) continue;
    const day = Number(one.day);
    if (one.month >= 1 && one.month <= 12 && day >= 1 && day <= 31) {
      return { words: one.match[0], year: one.year ?? '', month: one.month, day };
    }
  }
  return undefined;
}

/** 1 to 12; 0 for a word that is no month. */
function monthOf(word = ''): number {
  const name = word.toLowerCase();
  return lexicon.is(name, 'month') ? MONTHS.indexOf(name.slice(0, 3)) + 1 : 0;
}
