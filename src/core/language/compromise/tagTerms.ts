import { PatternNet } from './patternNet';
import { makeView, world, type Term } from './world';

/**
 * compromise's steps in its own order, without those that no tag depends on: ids, which its
 * pointers use, and completions of what is being typed. The last, the rules over several terms, is
 * done by `PatternNet`.
 */
const STEPS = world.hooks.filter((name) => !['id', 'typeahead', 'postTagger'].includes(name));

let net: PatternNet | undefined;
let view: ReturnType<typeof makeView> | undefined;

/** The terms of a text as compromise splits and tags them, sentence by sentence. */
export function tagTerms(text: string): Term[][] {
  net ??= new PatternNet();
  view ??= makeView();
  const document = world.methods.one.tokenize.fromString(text, world);
  view.document = document;
  for (const step of STEPS) world.compute[step]?.(view);
  for (const clause of world.methods.two.quickSplit(document)) net.tag(clause);
  view.document = [];
  return document;
}
