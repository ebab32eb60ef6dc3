// When two stretches of text count as the same.
import { list, type OneOf } from './rows';

/** Straight marks and single spaces. */
export const plain = (text: string): string =>
  text
    .replace(/[“”]/g, '"')
    .replace(/[‘’]/g, "'")
    .replace(/[\s\u00a0]+/g, ' ')
    .trim();

/** In lower case, without punctuation or quotation marks at either end, nor a leading "that". */
export const core = (text: string): string => {
  const edge = (part: string): string => part.replace(/^[\s"',.;:!?]+|[\s"',.;:!?]+$/g, '');
  return edge(edge(plain(text)).replace(/^that\s+/i, '')).toLowerCase();
};

const bare = (text: string): string => core(text).replace(/^(?:the|an?)\s+/, '');

export const sameWord = (a: string, b: string): boolean => bare(a) === bare(b);

/** "for flood relief" and "in flood relief" are the purpose "flood relief", "to Kenya" is "Kenya". */
const complement = (text: string): string =>
  bare(core(text).replace(/^(?:for|towards?|to|in|into|on)\s+/, ''));

export const sameComplement = (a: string, b: string): boolean => complement(a) === complement(b);

/** A cue may take in its auxiliary or its particle: "provide" and "would provide" are the same. */
export const sameCue = (a: string, b: string): boolean => {
  const [x, y] = [` ${core(a)} `, ` ${core(b)} `];
  return x.includes(y) || y.includes(x);
};

/** “senior Democrats” and “four senior Democrats” say the same of people whom a text does not name. */
export const sameUnnamed = (a: string, b: string): boolean => {
  const [x, y] = [` ${plain(a)} `, ` ${plain(b)} `];
  return x.includes(y) || y.includes(x);
};

/**
 * What a call or an accusation says may be told with or without whom it is about: “of fraud” is
 * “the board of fraud”, “to resign” is “him to resign”.
 */
export const sameWithoutAddressee = (wanted: string, got: string): boolean =>
  /^(?:of|for|to|that)\s/i.test(wanted) && core(got).endsWith(` ${core(wanted)}`);

export const overlapping = (a: string, b: string): boolean =>
  core(a).includes(core(b)) || core(b).includes(core(a));

/** Null among the expected stands for no words. */
export const anyOf = (
  expected: OneOf<string | null>,
  got: string,
  same: (a: string, b: string) => boolean,
): boolean => list(expected).some((one) => same(one ?? '', got));
