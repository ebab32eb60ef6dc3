import nlp from 'compromise/two';

/** What compromise guesses of a word from its letters alone, to be used where it stands. */
export interface Guess {
  /** Two readings that are open, such as `Noun|Verb`. */
  readonly switch: string | undefined;
  /** “Okello”, where it does not open a sentence. */
  readonly titleCase: boolean;
  readonly roman: boolean;
  /** An opening mark stands before it, so that it may open a quoted sentence. */
  readonly quoted: boolean;
  /** For a word without tags, by its ending. */
  readonly suffix: string | undefined;
  /** Whatever its tags are: an address, a number, a hashtag. */
  readonly pattern: string | readonly string[] | undefined;
  /** For a word without tags and pattern, by an ending once more and by its beginning. */
  readonly ending: string | readonly string[] | undefined;
  readonly prefix: string | undefined;
  readonly acronym: boolean;
  readonly initial: boolean;
  readonly capitals: boolean;
  readonly pluralCapitals: boolean;
  /** Has a small letter of ASCII first, so that the clause is not all in capitals. */
  readonly small: boolean;
  readonly year: number;
  readonly tense: string | undefined;
  readonly plural: boolean;
}

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
  /** Ours: what is guessed of its letters. */
  guess?: Guess | undefined;
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

/** Patterns over a word, what they tag it, and an example. */
export type Patterns = readonly (readonly [RegExp, string | readonly string[], string?])[];

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
    readonly two: {
      readonly matches: readonly MatchRule[];
      /** Tags by endings and beginnings, by their length. */
      readonly suffixPatterns: readonly (Readonly<Record<string, string>> | null)[];
      readonly prefixPatterns: readonly (Readonly<Record<string, string>> | null)[];
      readonly regexText: Patterns;
      readonly regexNormal: Patterns;
      readonly regexNumbers: Patterns;
      /** Patterns by the last letter. */
      readonly endsWith: Readonly<Record<string, Patterns>>;
      readonly switches: Readonly<Record<string, string>>;
      readonly clues: Readonly<
        Record<
          string,
          Readonly<
            Record<
              'beforeTags' | 'afterTags' | 'beforeWords' | 'afterWords',
              Readonly<Record<string, string>> | undefined
            >
          >
        >
      >;
      readonly neighbours: Readonly<
        Record<
          'leftTags' | 'leftWords' | 'rightTags' | 'rightWords',
          readonly (readonly [beside: string, tag: string])[]
        >
      >;
      readonly orgWords: Readonly<Record<string, boolean>>;
      readonly placeWords: Readonly<Record<string, boolean>>;
    };
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
