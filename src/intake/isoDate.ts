/**
 * A date as ISO 8601: a day stays a day, a time becomes one of UTC. Null when it is none.
 * @param written In ISO 8601, or as mails and feeds write dates.
 */
export function isoDate(written: string | null | undefined): string | null {
  const text = written?.trim() ?? '';
  if (/^\d{4}-\d\d-\d\d$/.test(text)) return Number.isNaN(Date.parse(text)) ? null : text;
  if (!/\d{4}/.test(text)) return null;
  const time = Date.parse(text);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace('.000Z', 'Z');
}
