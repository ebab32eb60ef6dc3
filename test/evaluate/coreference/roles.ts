import countries from 'world-countries';

const COUNTRY_WORDS: ReadonlySet<string> = new Set([
  ...['us', 'u.s.', 'uk', 'u.k.', 'eu', 'american', 'european', 'scottish', 'welsh', 'english'],
  ...countries.flatMap(({ name, demonyms }) =>
    [name.common, ...Object.values(demonyms.eng ?? {})].map((word) => word.toLowerCase()),
  ),
]);

/** A role in lower case without article or leading country ("Kenya's", "New Zealand"). */
function bareRole(role: string): string {
  const words = role.toLowerCase().replace(/’/g, "'").trim().split(/\s+/);
  if (/^(?:the|an?)$/.test(words[0] ?? '')) words.shift();
  const leading = [3, 2, 1].find(
    (count) =>
      words.length > count &&
      COUNTRY_WORDS.has(words.slice(0, count).join(' ').replace(/'s?$/, '')),
  );
  return words.slice(leading ?? 0).join(' ');
}

export const sameRole = (a: string, b: string): boolean => bareRole(a) === bareRole(b);
