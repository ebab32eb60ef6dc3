import { PatternNet } from './patternNet';
import { preTag, tagOpening } from './preTagger';
import { makeTerm, readWord, tagKnown, type Word } from './words';
import { makeView, world, type Term, type TermView } from './world';

/**
 * compromise's steps for sentences in which one word may stand for several. Those that no tag
 * depends on are left out: ids, which its pointers use, and completions of what is being typed. The
 * last, the rules over several terms, is always done by `PatternNet`.
 */
const SPLITTING_STEPS = ['contractions', 'alias', 'machine', 'index', 'freeze', 'lexicon'];

/** Words that are parted by white space alone, so that nothing has to be put together or apart. */
const PLAIN = /^(?:["“‘'([]?[\p{L}\p{N}$£€][^\s\-–—/]*(?:\s+|$))+$/u;

let net: PatternNet | undefined;
let view: TermView | undefined;

/** The terms of a text as compromise splits and tags them, sentence by sentence. */
export function readTerms(text: string): Term[][] {
  net ??= new PatternNet();
  view ??= makeView();
  const { compute, methods } = world;
  const document: Term[][] = [];
  let hasApostrophe = false;
  for (const sentence of methods.one.tokenize.splitSentences(text, world)) {
    const words = splitWords(sentence).map(readWord);
    const terms = words.map(makeTerm);
    document.push(terms);
    hasApostrophe ||= words.some((word) => word.hasApostrophe);
    tagByThemselves(view, terms, words);
  }
  view.document = document;
  compute['index']?.(view);
  for (const terms of document) tagOpening(terms);
  for (const clause of methods.two.quickSplit(document)) preTag(clause);
  if (hasApostrophe) compute['contractionTwo']?.(view);
  for (const clause of methods.two.quickSplit(document)) net.tag(clause);
  view.document = [];
  return document;
}

function splitWords(sentence: string): readonly string[] {
  const plain = PLAIN.test(sentence) ? sentence.match(/\S+\s*/g) : null;
  return plain ?? world.methods.one.tokenize.splitTerms(sentence, world.model);
}

/** Everything that is tagged without a look at what stands around. */
function tagByThemselves(over: TermView, terms: Term[], words: readonly Word[]): void {
  if (!words.some((word) => word.mayContract)) {
    tagKnown(terms, words);
    return;
  }
  // The steps make these anew, and add to a list that is there.
  for (const term of terms) term.machine = term.alias = undefined;
  over.document = [terms];
  for (const step of SPLITTING_STEPS) world.compute[step]?.(over);
}
