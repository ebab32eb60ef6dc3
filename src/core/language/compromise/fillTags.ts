import { guess } from './guesses';
import { world, type Term } from './world';

const { tagSet } = world.model.one;

const UNCOUNTED = [
  'Acronym',
  'Abbreviation',
  'ProperNoun',
  'Uncountable',
  'Possessive',
  'Pronoun',
  'Activity',
  'Month',
];

/** Adds what a term's tags imply: their parents, a noun's number, a bare verb's tense. */
export function fillTags(term: Term): void {
  if (term.frozen === true) return;
  const { tags } = term;
  if (tags.size === 1) {
    // Most terms have one tag, and need no list of them.
    for (const tag of tags) {
      const parents = parentsOf(tag);
      for (const parent of parents) tags.add(parent);
      break;
    }
  } else {
    for (const tag of [...tags]) for (const parent of parentsOf(tag)) tags.add(parent);
  }
  if (tags.has('Noun')) {
    if (tags.has('Plural') || tags.has('Singular')) return;
    for (const tag of UNCOUNTED) if (tags.has(tag)) return;
    tags.add((term.guess ??= guess(term)).plural ? 'Plural' : 'Singular');
  } else if (tags.size === 1 && tags.has('Verb')) {
    const { tense } = (term.guess ??= guess(term));
    if (tense !== undefined) tags.add(tense);
  }
}

const NONE: readonly string[] = [];
const parentsOf = (tag: string): readonly string[] =>
  (Object.hasOwn(tagSet, tag) ? tagSet[tag]?.parents : undefined) ?? NONE;
