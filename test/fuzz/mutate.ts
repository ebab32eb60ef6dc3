// What the fuzzer does to a text.
import { character, piece } from './pieces.js';
import type { Random } from './random.js';

type Mutation = (text: string, random: Random) => string;

const insert: Mutation = (text, random) => {
  const at = random.between(0, text.length);
  return text.slice(0, at) + piece(random) + text.slice(at);
};

/** The words of a text, with where they stand. */
const wordsOf = (text: string): { start: number; end: number; word: string }[] =>
  [...text.matchAll(/[\p{L}\p{M}\p{N}]+(?:[’'.-][\p{L}\p{N}]+)*/gu)].map(({ index, 0: word }) => ({
    start: index,
    end: index + word.length,
    word,
  }));

/** Does something at a word. */
function atWord(
  change: (word: string, all: readonly string[], random: Random) => string,
): Mutation {
  return (text, random) => {
    const words = wordsOf(text);
    if (words.length === 0) return text;
    const { start, end, word } = random.pick(words);
    const all = words.map((one) => one.word);
    return text.slice(0, start) + change(word, all, random) + text.slice(end);
  };
}

/** One or two words of the text, maybe written otherwise: how a word is written tells elsewhere. */
function echo(all: readonly string[], random: Random): string {
  const at = random.between(0, all.length - 1);
  const words = all.slice(at, at + random.between(1, 2)).join(' ');
  switch (random.between(0, 4)) {
    case 0:
      return words.toLowerCase();
    case 1:
      return words.toUpperCase();
    case 2:
      return words.replace(/^./u, (first) => first.toUpperCase());
    default:
      return words;
  }
}

/** A part of the text, most often a short one. */
function part(text: string, random: Random): { start: number; end: number } {
  const start = random.between(0, text.length);
  const length = random.chance(0.8) ? random.between(1, 40) : random.between(1, 600);
  return { start, end: Math.min(text.length, start + length) };
}

/** Puts something in the place of a part. */
function change(make: (part: string, random: Random) => string): Mutation {
  return (text, random) => {
    const { start, end } = part(text, random);
    return text.slice(0, start) + make(text.slice(start, end), random) + text.slice(end);
  };
}

/** Does something with the paragraphs. */
function rearrange(make: (paragraphs: string[], random: Random) => void): Mutation {
  return (text, random) => {
    const paragraphs = text.split('\n\n');
    make(paragraphs, random);
    return paragraphs.join('\n\n');
  };
}

const recase = (text: string): string =>
  text === text.toLowerCase() ? text.toUpperCase() : text.toLowerCase();

/** What a writer does. */
const edits: readonly Mutation[] = [
  insert,
  atWord((word, _, random) => `${word}${piece(random)}`),
  atWord((word, _, random) => `${piece(random)} ${word}`),
  atWord((word, all, random) => `${word} ${echo(all, random)}`),
  atWord((word, all, random) => `${echo(all, random)} ${word}`),
  atWord((_, all, random) => echo(all, random)),
  atWord((word, _, random) => echo([word], random)),
  atWord(() => ''),
  change(() => ''),
  change((_, random) => piece(random)),
  change(recase),
  (text, random) => {
    const at = random.between(0, text.length);
    return text.slice(0, at) + text.slice(at).replace('\n\n', ' ');
  },
  rearrange((paragraphs, random) => {
    paragraphs.splice(random.between(0, paragraphs.length), 0, random.pick(paragraphs));
  }),
  rearrange((paragraphs, random) => {
    const moved = paragraphs.splice(random.between(0, paragraphs.length - 1), 1);
    paragraphs.splice(random.between(0, paragraphs.length), 0, ...moved);
  }),
  rearrange((paragraphs, random) => {
    paragraphs.splice(random.between(0, paragraphs.length - 1), 1);
  }),
  rearrange((paragraphs, random) => {
    if (random.chance(0.5)) paragraphs.shift();
    else paragraphs.unshift(piece(random));
  }),
];

/** What no writer does, but a converter, a bad copy or an attacker may. */
const damages: readonly Mutation[] = [
  change((_, random) => character(random)),
  change((text, random) => text.repeat(random.between(2, 30))),
  change((text) => text.split('').reverse().join('')),
  change((text) => text.replace(/\s+/g, '')),
  change((text) => text.replace(/[.,;:!?]/g, '')),
  change((text, random) => text.replace(/ /g, random.pick(['  ', '\t', '\u00a0', '\n', ' \n']))),
  change((text, random) => `${random.pick(['<b>', '<blockquote>', '<!--', '**', '> '])}${text}`),
  (text, random) => text.replace(/\n/g, random.pick(['\r\n', '\r', '\u2028', ' \n', '\n\n'])),
  (text, random) => text.replace(/[“”"]/g, random.pick(['"', '“', '”', '«', "''", '&quot;', ''])),
  (text, random) => text.replace(/[‘’']/g, random.pick(["'", '‘', '’', '&#39;', ''])),
  (text, random) => text.slice(random.between(0, text.length)),
  (text, random) => text.slice(0, random.between(0, text.length)),
  (text) => text.toUpperCase(),
];

export function mutated(text: string, random: Random): string {
  const mutation = random.chance(0.6) ? random.pick(edits) : random.pick(damages);
  return mutation(text, random);
}

export const edited = (text: string, random: Random): string => random.pick(edits)(text, random);
