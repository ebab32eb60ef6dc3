import { guess } from './guesses';
import { tagTerm, tagTerms, type TagList } from './setTag';
import { makeView, world, type Guess, type Term } from './world';

const { lexicon, frozenLex, _multiCache: multiCache } = world.model.one;

/** What compromise says of a word by itself, wherever it stands. */
/** Whether compromise knows a word, in small letters, as any word at all. */
export const isListed = (word: string): boolean => Object.hasOwn(lexicon, word);

export interface Word {
  readonly pre: string;
  readonly text: string;
  readonly post: string;
  readonly normal: string;
  readonly machine: string | undefined;
  readonly alias: readonly string[] | undefined;
  /** The tags that the lexicon knows it by. */
  readonly known: readonly string[];
  /** What it is tagged for good, whatever follows. */
  readonly frozen: TagList | undefined;
  /** How many words the longest phrase of the lexicon has that begins with it, or 0. */
  readonly opens: number;
  /** Whether a phrase that begins with it is frozen. */
  readonly opensFrozen: boolean;
  /** Whether it may stand for several words: “don't”, “5km”, “10-12”. */
  readonly mayContract: boolean;
  /** Whether it has an apostrophe, so that it may hold “is” or “has”. */
  readonly hasApostrophe: boolean;
  readonly guess: Guess;
}

const CONTRACTED = new Set(world.model.one.contractions.map(({ word }) => word));
const FROZEN_OPENERS = new Set(
  Object.keys(frozenLex).flatMap((phrase) => (phrase.includes(' ') ? phrase.split(' ')[0] : [])),
);
/** Figures with something else behind them. */
const MIXED_FIGURES = /^[+-]?\d.*[^\d.,]/;

/** Most words kept. A long article has some ten thousand different ones. */
const MOST = 30_000;
const words = new Map<string, Word>();
const view = makeView();

/** Reads a piece of text that compromise takes for a term, with the marks and space around it. */
export function readWord(piece: string): Word {
  const known = words.get(piece);
  if (known) return known;
  if (words.size >= MOST) words.clear();
  // A copy: a slice would keep the whole article in memory.
  const own = ` ${piece}`.slice(1);
  const word = makeWord(own);
  words.set(own, word);
  return word;
}

function makeWord(piece: string): Word {
  const { methods, model, compute } = world;
  const bare = methods.one.tokenize.splitWhitespace(piece, model);
  const run = (term: Term, ...steps: string[]): Term => {
    view.document = [[term]];
    for (const step of steps) compute[step]?.(view);
    return term;
  };
  const { pre, text, post, normal, machine, alias } = run(bare, 'normal', 'alias', 'machine');
  const key = machine || normal;
  return {
    pre,
    text,
    post,
    normal,
    machine,
    alias,
    known: [...run({ ...bare, tags: new Set() }, 'lexicon').tags],
    frozen: Object.hasOwn(frozenLex, key) ? frozenLex[key] : undefined,
    opens: (Object.hasOwn(multiCache, key) ? multiCache[key] : undefined) ?? 0,
    opensFrozen: FROZEN_OPENERS.has(key),
    mayContract:
      normal.includes("'") ||
      CONTRACTED.has(normal) ||
      MIXED_FIGURES.test(normal) ||
      MIXED_FIGURES.test(text),
    hasApostrophe: normal.includes("'"),
    guess: guess(bare),
  };
}

/** A term of its own for a word, without tags. All terms have all fields, in one order. */
export const makeTerm = (word: Word): Term => ({
  pre: word.pre,
  text: word.text,
  post: word.post,
  tags: new Set(),
  normal: word.normal,
  machine: word.machine,
  alias: word.alias as string[] | undefined,
  implicit: undefined,
  switch: undefined,
  index: undefined,
  frozen: undefined,
  guess: word.guess,
});

/** Tags the words and phrases of the lexicon as compromise's steps `freeze` and `lexicon` do. */
export function tagKnown(terms: readonly Term[], own: readonly Word[]): void {
  for (const [at, word] of own.entries()) {
    if (word.opensFrozen) freezePhrases(terms, at, word.opens);
    const term = terms[at];
    if (!term || word.frozen === undefined) continue;
    tagTerms(terms, at, at + 1, word.frozen, false);
    term.frozen = true;
  }
  for (const [at, word] of own.entries()) {
    const term = terms[at];
    if (!term || term.tags.size > 0) continue;
    if (word.opens > 0 && tagPhrase(terms, at, word.opens)) continue;
    for (const tag of word.known) term.tags.add(tag);
  }
}

const formOf = (term: Term | undefined): string => term?.machine || term?.normal || '';

/** The phrases of two to `most` words that begin at a term: the longest first. */
function phrasesAt(terms: readonly Term[], from: number, most: number): string[] {
  const phrases: string[] = [];
  let phrase = formOf(terms[from]);
  for (let at = from + 1; at < Math.min(from + most, terms.length); at++) {
    phrase += ` ${formOf(terms[at])}`;
    phrases.unshift(phrase);
  }
  return phrases;
}

function freezePhrases(terms: readonly Term[], from: number, most: number): void {
  const phrases = phrasesAt(terms, from, most);
  for (const [place, phrase] of phrases.entries()) {
    if (!Object.hasOwn(frozenLex, phrase)) continue;
    const to = from + 1 + phrases.length - place;
    tagTerms(terms, from, to, frozenLex[phrase] ?? [], false);
    for (const term of terms.slice(from, to)) term.frozen = true;
  }
}

/** Tags the longest phrase of the lexicon that begins at a term; false when there is none. */
function tagPhrase(terms: readonly Term[], from: number, most: number): boolean {
  const phrases = phrasesAt(terms, from, most);
  const place = phrases.findIndex((phrase) => Object.hasOwn(lexicon, phrase));
  const tag = lexicon[phrases[place] ?? ''];
  if (tag === undefined) return false;
  tagTerms(terms, from, from + 1 + phrases.length - place, tag, false);
  // The second word of “give up” is a particle.
  const second = terms[from + 1];
  const isPhrasalVerb = tag.length === 2 && (tag[0] === 'PhrasalVerb' || tag[1] === 'PhrasalVerb');
  if (second && isPhrasalVerb) tagTerm(second, 'Particle', false);
  return true;
}
