const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** “Tue, 3 Mar 2026 09:30:00 +0100 (CET)”; seconds, weekday and zone may be missing. */
const MAIL =
  /^(?:[a-z]{3,9},?\s+)?(\d{1,2})[\s-]([a-z]{3})[a-z]*[\s-](\d{4}|\d{2})(?:\s+(\d{1,2}):(\d{2})(?::(\d{2}))?(?:\.\d+)?\s*([+-]\d{2}:?\d{2}|[a-z]{1,4})?)?/i;
/** “March 3, 2026” */
const AMERICAN = /^(?:[a-z]{3,9},?\s+)?([a-z]{3})[a-z]{0,6}\.?\s+(\d{1,2}),?\s+(\d{4})(?!\d)/i;
/** “20260303T093000+0100”, “2026-03-03T09:30:00.000Z”, “2026-03-03” */
const ISO =
  /^(\d{4})-?(\d{2})-?(\d{2})(?:[T\s]?(\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s*(Z|[+-]\d{2}(?::?\d{2})?)?)?(?![\d-])/i;

/** The zones that mail programs once wrote with letters, in hours. */
const ZONES = new Map<string, number>([
  ...(['ut', 'gmt', 'utc', 'z'] as const).map((zone) => [zone, 0] as const),
  ...(['est', 'cst', 'mst', 'pst'] as const).map((zone, at) => [zone, -5 - at] as const),
  ...(['edt', 'cdt', 'mdt', 'pdt'] as const).map((zone, at) => [zone, -4 - at] as const),
]);

/**
 * A date as mail, feeds and news systems write it, in ISO 8601: a day, or a time in the zone it
 * was written in. Null when it is none.
 */
export function isoDate(written: string | null | undefined): string | null {
  const text = written?.trim() ?? '';
  const iso = ISO.exec(text);
  if (iso) {
    const [, year = '', month = '', day = '', hour, minute, second, zone] = iso;
    return dateOf(Number(year), Number(month), Number(day), hour, minute, second, zone);
  }
  const mail = MAIL.exec(text);
  if (mail) {
    const [, day = '', month = '', year = '', hour, minute, second, zone] = mail;
    return dateOf(fullYear(year), monthOf(month), Number(day), hour, minute, second, zone);
  }
  const [, month = '', day = '', year = ''] = AMERICAN.exec(text) ?? [];
  return dateOf(Number(year), monthOf(month), Number(day));
}

/** From 1 on; 0 for what is no month. */
const monthOf = (name: string): number => MONTHS.indexOf(name.toLowerCase()) + 1;

/** A year of two digits is of this century or the last, as RFC 5322 has it. */
const fullYear = (year: string): number =>
  year.length > 2 ? Number(year) : Number(year) + (Number(year) < 50 ? 2000 : 1900);

function dateOf(
  year: number,
  month: number,
  day: number,
  hour?: string,
  minute?: string,
  second?: string,
  zone?: string,
): string | null {
  const inMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  if (year < 1000 || month < 1 || month > 12 || day < 1 || day > inMonth) return null;
  const date = `${String(year)}-${two(month)}-${two(day)}`;
  if (hour === undefined || minute === undefined) return date;
  if (Number(hour) > 23 || Number(minute) > 59) return date;
  const seconds = Number(second ?? 0) > 59 ? 59 : Number(second ?? 0);
  return `${date}T${two(Number(hour))}:${minute}:${two(seconds)}${zoneOf(zone)}`;
}

const two = (number: number): string => String(number).padStart(2, '0');

/** A zone as ISO 8601 has it; without one the time is the place's own. */
function zoneOf(zone: string | undefined): string {
  const lower = zone?.toLowerCase() ?? '';
  const hours = ZONES.get(lower);
  if (hours === 0 || /^[+-]00:?00$/.test(lower)) return 'Z';
  if (hours !== undefined) return `-${two(-hours)}:00`;
  const offset = /^([+-]\d{2}):?(\d{2})?$/.exec(lower);
  return offset ? `${offset[1] ?? ''}:${offset[2] ?? '00'}` : '';
}
