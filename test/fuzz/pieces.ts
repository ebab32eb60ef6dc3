// What the fuzzer puts into texts.
import { hostilePieces } from './hostilePieces.js';
import type { Random } from './random.js';

/** What people type into articles, and what rules look for. */
export const typedPieces: readonly string[] = [
  ...['a', 'x', 'B', '1', ' ', '.', ',', ':', '“', '”', '"', '’', '‘', '\n', '\n\n', '\r\n'],
  ...['e\u0301', '😀', ' (', ')', '—', ' – ', '<p>', '</blockquote>', '&amp;', '# ', '> ', '- '],
  ...[' said', ' said that ', ' told reporters ', ' accused ', ' denied ', ' urged ', ' warned '],
  ...[' according to ', ' the minister', ' The bank', ' he', ' She', ' its', ' his wife', ' who'],
  ...[' Okello', ' Mary Okello', ' President Okello', ' Mr Okello', ' the Amazon', ' Congo', ' EU'],
  ...[' Kenya’s', ' British', ' the World Bank', ' WHO', ' (WFP)', ' spokesman', ' former '],
  ...[' dollars', ' $5 million', ' £3bn ($4bn)', ' 0.7% of GDP', ' pledged ', ' to Kenya', ' for '],
  ...['RIYADH: ', 'GENEVA (AP) — ', 'Mr. ', 'Q: ', 'OKELLO: ', 'CHAIR: ', ' and ', ' of ', '; '],
];

/** Words of policy text, in sentences of no sense. */
const sentences: readonly string[] = [
  'The minister has warned.',
  'Hugh Okello agreed.',
  'K. Were said it was late.',
  'Norway pledged 20 million kroner to Kenya.',
  'She accused Moscow of delay.',
  'The World Bank (WB) said on Monday it would.',
  '“We will pay,” the minister said. “It is late.”',
  '“We must act,” said Foreign Minister Mary Okello, “and soon.”',
  'According to the ministry, $3 million was lost.',
  'He denied it.',
  'Okello’s office declined to comment.',
  'Q: Will you pay?',
  'RIYADH — The talks went on.',
  'GENEVA (AP) — Norway’s envoy left.',
  'Amazon workers fear for the Amazon.',
  'OKELLO: We will.',
  'The EU, which he called “a friend”, gave €5bn.',
  '"It is late," it said.',
  'President Anne Lie told the BBC that Chad had asked for more.',
];

export const sentence = (random: Random): string => random.pick(sentences);

/** A character of any kind: most of them common, some that hardly any text has. */
export function character(random: Random): string {
  switch (random.between(0, 6)) {
    case 0:
      return String.fromCharCode(random.between(0x20, 0x7e));
    case 1:
      return String.fromCharCode(random.between(0, 0xffff));
    case 2:
      return String.fromCodePoint(random.between(0x10000, 0x10ffff));
    case 3:
      return String.fromCharCode(random.between(0, 0x2ff));
    case 4:
      // Combining marks, general punctuation, and marks of direction and of nothing.
      return String.fromCharCode(
        random.chance(0.5) ? random.between(0x300, 0x36f) : random.between(0x2000, 0x206f),
      );
    case 5:
      return random.pick(['\0', '\ud800', '\udfff', '\u0085', '\u2028', '\u2029', '\ufeff', '\v']);
    default:
      return random.pick(['\u0627', '\u05d0', '\u4e2d', '\u0915\u094d', '\u1100\u1161', '👩‍👩‍👧', 'İ']);
  }
}

/** Some characters of any kind. */
export const characters = (random: Random, most: number): string =>
  random.many(random.between(1, most), () => character(random)).join('');

/** Anything that may stand in a text. */
export function piece(random: Random): string {
  switch (random.between(0, 5)) {
    case 0:
      return random.pick(hostilePieces);
    case 1:
      return characters(random, 4);
    case 2:
      return sentence(random);
    default:
      return random.pick(typedPieces);
  }
}
