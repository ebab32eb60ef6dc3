/** Crockford's base 32: its digits sort as their values do. */
const DIGITS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const TIME_LENGTH = 10;
const RANDOM_LENGTH = 16;
const ID = /^[0-7][0-9A-HJKMNP-TV-Z]{25}$/;

/** Whether a text is an id as `decisionIds` makes them: a ULID. */
export const isDecisionId = (text: string): boolean => ID.test(text);

/** The time in an id, in milliseconds since 1970. */
export const timeOf = (id: string): number =>
  Array.from(id.slice(0, TIME_LENGTH)).reduce(
    (time, digit) => time * 32 + DIGITS.indexOf(digit),
    0,
  );

/**
 * Makes ids (ULIDs: the time, then chance), each behind the one before and behind `last`, also where
 * a clock was set back or another machine's is ahead.
 * @param now In milliseconds since 1970.
 * @param last The last id of the log that is added to; null if there is none.
 */
export function decisionIds(count: number, now: number, last: string | null): string[] {
  const first = last !== null && isDecisionId(last) ? Math.max(now, timeOf(last) + 1) : now;
  return Array.from({ length: count }, (_, at) => timeDigits(first + at) + randomDigits());
}

function timeDigits(time: number): string {
  let digits = '';
  for (let rest = time; digits.length < TIME_LENGTH; rest = Math.floor(rest / 32)) {
    digits = (DIGITS[rest % 32] ?? '') + digits;
  }
  return digits;
}

const randomDigits = (): string =>
  Array.from(
    crypto.getRandomValues(new Uint8Array(RANDOM_LENGTH)),
    (byte) => DIGITS[byte % 32],
  ).join('');
