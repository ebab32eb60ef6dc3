import { world, type Guess, type Patterns, type Term } from './world';

const { model, methods } = world;
const { suffixPatterns, prefixPatterns, endsWith, switches } = model.two;
const { regexText, regexNormal, regexNumbers } = model.two;

const SWITCH_PREFIX = /^(under|over|mis|re|un|dis|semi)-?/;
const TITLE_CASE = /^\p{Lu}[\p{Ll}'’]/u;
const ROMAN = /^M{0,4}(CM|CD|D?C{0,3})(XC|XL|L?X{0,3})(IX|IV|V?I{0,3})$/;
const NOT_ROMAN = new Set(['li', 'dc', 'md', 'dm', 'ml']);
const APOSTROPHE = /['‘’‛‵′`´]/;
/** Capitals that are places. */
export const PLACES = new Set(['la', 'ny', 'us', 'dc', 'gb', 'uk']);

/** Endings by which compromise guesses a verb's tense; the longest that fits counts. */
const TENSES: Readonly<Record<string, string>> = {
  Gerund: 'ing',
  Infinitive:
    'ate ize ify ess nce ect ise ine ish ace ash ure tch end ack and ute ade ock ite ase ose use ive int nge lay est ain ant ent eed er le unk ung upt en',
  PastTense: 'ept ed lt nt ew ld',
  PresentTense:
    'rks cks nks ngs mps tes zes ers les lls els ils ows nds ays ams ars ops ffs als urs lds ews ips es ts ns',
  Participle: 'ken wn',
};
const TENSE_OF = new Map(
  Object.entries(TENSES).flatMap(([tense, list]) =>
    list.split(' ').map((ending) => [ending, tense] as const),
  ),
);

export function guess(term: Term): Guess {
  const { text, normal, pre } = term;
  const form = term.machine || normal;
  const pattern = patternOf(term, form);
  return {
    switch: switchOf(normal),
    titleCase: TITLE_CASE.test(text) && !/[0-9]/.test(text),
    roman: isRoman(text, normal),
    quoted: /["']$/.test(pre),
    suffix: suffixOf(normal) ?? (term.implicit ? suffixOf(term.implicit) : undefined),
    pattern,
    ending: pattern === undefined ? endingOf(form) : undefined,
    prefix: prefixOf(normal),
    acronym: isAcronym(text, normal),
    initial: text !== 'I' && text !== 'A' && /^[A-Z]('s|,)?$/.test(text),
    capitals: /^[A-Z-]+$/.test(text),
    pluralCapitals: /^[A-Z]+s$/.test(text),
    small: /^[a-z]/.test(text),
    year: normal.length === 4 ? Number(normal) || 0 : 0,
    tense: tenseOf(normal),
    plural: methods.two.looksPlural(normal),
  };
}

function switchOf(normal: string): string | undefined {
  if (Object.hasOwn(switches, normal)) return switches[normal];
  if (!SWITCH_PREFIX.test(normal)) return undefined;
  const stem = normal.replace(SWITCH_PREFIX, '');
  return stem.length > 3 && Object.hasOwn(switches, stem) ? switches[stem] : undefined;
}

const isRoman = (text: string, normal: string): boolean =>
  /^[IVXLCDM]{2,}$/.test(text) && /[IVX]/.test(text) && ROMAN.test(text) && !NOT_ROMAN.has(normal);

function suffixOf(word: string): string | undefined {
  const { length } = word;
  for (let size = length <= 7 ? length - 1 : 7; size > 1; size--) {
    const ending = word.slice(length - size);
    const known = suffixPatterns[size];
    if (known && Object.hasOwn(known, ending)) return known[ending];
  }
  return undefined;
}

function prefixOf(word: string): string | undefined {
  for (let size = Math.min(7, word.length - 3); size > 2; size--) {
    const beginning = word.slice(0, size);
    const known = prefixPatterns[size];
    if (known && Object.hasOwn(known, beginning)) return known[beginning];
  }
  return undefined;
}

const firstFit = (patterns: Patterns, text: string): Patterns[number][1] | undefined =>
  patterns.find(([pattern]) => pattern.test(text))?.[1];

function patternOf({ text, pre, post }: Term, form: string): Guess['pattern'] {
  const isOpen = APOSTROPHE.test(post) && !APOSTROPHE.test(pre);
  return (
    firstFit(regexText, isOpen ? text + post.trim() : text) ??
    firstFit(regexNormal, form) ??
    (/[0-9]/.test(form) ? firstFit(regexNumbers, form) : undefined)
  );
}

function endingOf(form: string): Guess['ending'] {
  const last = form.at(-1) ?? '';
  return Object.hasOwn(endsWith, last) ? firstFit(endsWith[last] ?? [], form) : undefined;
}

function isAcronym(text: string, normal: string): boolean {
  let capitals = text;
  if (!/^[A-Z-]+$/.test(text)) {
    if (text.length <= 3 || !/^[A-Z]+s$/.test(text)) return false;
    capitals = text.slice(0, -1);
  } else if (PLACES.has(normal)) {
    return true;
  }
  if (capitals.length > 5 || capitals === 'I' || capitals === 'A') return false;
  return !Object.hasOwn(model.one.lexicon, normal) && /[A-Z]{2}(?:'s|,)?$|^[A-Z]$/.test(capitals);
}

function tenseOf(word: string): string | undefined {
  const known = TENSE_OF.get(word.slice(-3)) ?? TENSE_OF.get(word.slice(-2));
  return known ?? (word.endsWith('s') ? 'PresentTense' : undefined);
}
