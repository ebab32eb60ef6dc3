import nlp from 'compromise/two';

/** One term of compromise's, as far as it is read or made here. */
export interface Term {
  pre: string;
  text: string;
  post: string;
  /** Lower-cased, without punctuation and accents. */
  normal: string;
  /** `normal` without apostrophes and hyphens, where that differs. */
  machine?: string | undefined;
  /** A word that a contraction holds: “not” of “can't”. */
  implicit?: string | undefined;
  /** Other spellings: “and” of “&”. */
  alias?: string[] | undefined;
  /** Two readings that are open, such as `Noun|Verb`. */
  switch?: string | undefined;
  root?: string;
  /** Sentence, and place in it. */
  index?: [number, number] | undefined;
  frozen?: boolean | undefined;
  tags: Set<string>;
}

/** One part of a compiled pattern (“#Noun+”, “(a|b)”, “!foo”), as compromise parses it. */
export interface PatternPart {
  readonly word?: string;
  readonly tag?: string;
  readonly method?: string;
  readonly regex?: RegExp;
  readonly switch?: string;
  readonly fastOr?: ReadonlySet<string>;
  readonly choices?: readonly (readonly PatternPart[])[];
  readonly operator?: 'or' | 'and';
  readonly anything?: boolean;
  readonly negative?: boolean;
  readonly optional?: boolean;
  readonly greedy?: boolean;
  readonly start?: boolean;
  readonly end?: boolean;
  readonly min?: number;
  readonly max?: number;
  readonly group?: string;
}

/** A rule that looks at several terms and tags them, before it is compiled. */
export interface MatchRule {
  readonly match: string;
  /** “Noun”; “#Noun . #Verb”, a tag for each term; or several that all terms get. */
  readonly tag?: string | readonly string[];
  readonly unTag?: string;
  readonly group?: number | string;
  readonly safe?: boolean;
  readonly notIf?: string | readonly PatternPart[];
}

/** A rule with what `buildNet` adds to it. */
export interface CompiledRule extends MatchRule {
  readonly regs: readonly PatternPart[];
  readonly needs: readonly string[];
  readonly wants: readonly string[];
  readonly ifNo?: readonly string[];
  readonly minWant: number;
  readonly minWords: number;
}

/** compromise's view of some sentences, as far as its steps use it here. */
export interface TermView {
  document: Term[][];
}

/** What compromise exports of itself: data, functions and the steps of its pipeline. */
export interface World {
  readonly model: {
    readonly one: {
      readonly tagSet: Readonly<
        Record<string, { readonly not: readonly string[]; readonly parents: readonly string[] }>
      >;
      readonly contractions: readonly { readonly word?: string }[];
      readonly lexicon: Readonly<Record<string, string | readonly string[]>>;
      /** Words and phrases whose tags stay. */
      readonly frozenLex: Readonly<Record<string, string | readonly string[]>>;
      /** By the first word of the lexicon's phrases, the length of the longest. */
      readonly _multiCache: Readonly<Record<string, number>>;
    };
    readonly two: { readonly matches: readonly MatchRule[] };
  };
  readonly methods: {
    readonly one: {
      readonly tokenize: {
        splitSentences(text: string, world: World): string[];
        splitTerms(text: string, model: World['model']): string[];
        splitWhitespace(text: string, model: World['model']): Term;
      };
      readonly termMethods: Readonly<Record<string, (term: Term) => boolean>>;
      parseMatch(match: string, options: object, world: World): PatternPart[];
      buildNet(
        rules: MatchRule[],
        world: World,
      ): { readonly hooks: Readonly<Record<string, CompiledRule[]>>; always: CompiledRule[] };
    };
    readonly two: {
      quickSplit(document: Term[][]): Term[][];
      looksPlural(text: string): boolean;
    };
  };
  readonly compute: Readonly<Record<string, (view: TermView) => void>>;
  readonly hooks: readonly string[];
}

export const world = nlp.world() as World;

/** An empty view that compromise's steps can be run on, with `document` set. */
export const makeView = (): TermView => nlp.tokenize('') as unknown as TermView;
