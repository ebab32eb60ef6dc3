/** Words before an amount that say how exact or how much of it. Longer ones first. */
const QUALIFIER =
  /(?:^|[\s(“"‘'—–-])((?:(?:just|well|slightly|a little|far) )?(?:more than|less than|lower than|over|under|above|below|fewer than)|no more than|no less than|not more than|not less than|up to|at least|at most|as much as|as little as|as many as|in excess of|upwards of|close to|about|around|roughly|approximately|approx\.|an estimated|a reported|some|nearly|almost|just short of|just|an additional|an extra|a further|another|only|an initial|a record|a total of|the equivalent of|equivalent to|a minimum of|a maximum of|exactly|a combined|an annual|the first|the remaining|a few|a couple of)\s$/iu;

/** “clash over £180m”, “deal under $5m”: a preposition of the word before it. */
const GOVERNED_OVER =
  /\b(?:clash|row|dispute|debate|battle|fight|fights|fighting|argue|argued|arguments?|quarrel|anger|outrage|concerns?|questions?|questioned|criticism|criticised|criticized|scandal|talks|negotiations|wrangle|sued?|lawsuit|trial|inquiry|grilled|arrested|charged|control|standoff|split|divided|disagreement|protests?|row|rows|clashes|clashed|disputes|hand|handed|handing|take|taken|took|taking|turned?|mull|mulls)\sover\s$/i;

/** The qualifier right before offset `start`, in small letters, or null. */
export function qualifierBefore(text: string, start: number): string | null {
  const before = text.slice(Math.max(0, start - 40), start);
  const found = QUALIFIER.exec(before)?.[1]?.toLowerCase();
  if (found === undefined) return null;
  return found === 'over' && GOVERNED_OVER.test(before) ? null : found;
}
