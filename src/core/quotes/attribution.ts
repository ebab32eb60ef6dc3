import type { Range } from '../document/sourceDocument';
import type { Sentence } from '../language/discourse';
import type { TokenRange } from '../language/nounPhrases';
import type { TaggedToken } from '../language/taggedToken';
import type { ClaimAct } from '../model';
import type { CueHit, CueVerb } from './cues';
import type { MarkedQuotation } from './quotationMarks';
import type { Subject, SubjectManner, VerbGroup } from '../language/subjects';

/** Someone says something: who, by which words, and what. Ranges are readable offsets. */
export interface Attribution {
  readonly sentence: Sentence;
  /** The noun phrase that names who says it. */
  readonly source: Range | null;
  /** The same with apposition and brackets. */
  readonly wholeSource: Range | null;
  readonly cue: Range;
  readonly content: Range;
  readonly act: ClaimAct;
  readonly addressee: Range | null;
  /** Who is accused, where the content does not name it: “[The mayor] was accused by”. */
  readonly target?: Range;
  readonly occasion: Range | null;
  readonly negated: boolean;
  /** By a verb that often reports nothing. */
  readonly weak: boolean;
  /** The content is a quotation that stands before the cue. */
  readonly isQuotedBefore?: true;
  /** The second part of “CLAUSE, X said, CLAUSE”. */
  readonly isContinuation?: true;
  /** Told within somebody's quotation: “‘The bank told us that …,’ she said”. */
  readonly isQuoted?: true;
  readonly rule: string;
}

/** An attribution before it is known which rule found it. */
export type Unnamed = Omit<Attribution, 'rule' | 'wholeSource'>;

/** A source, and how it stands to its cue: as its subject does, or through another verb. */
export interface Source extends Omit<Subject, 'manner'> {
  readonly manner: SubjectManner | 'participle' | 'coordinated' | 'purpose' | 'agent';
  /** The subject of another verb, which the cue shares. */
  readonly inherited?: boolean;
}

/** The same attribution, its ranges counted from elsewhere. */
export const placed = (one: Attribution, by: number): Attribution => ({
  ...one,
  source: one.source && shift(one.source, by),
  wholeSource: one.wholeSource && shift(one.wholeSource, by),
  cue: shift(one.cue, by),
  content: shift(one.content, by),
  addressee: one.addressee && shift(one.addressee, by),
  ...(one.target && { target: shift(one.target, by) }),
  occasion: one.occasion && shift(one.occasion, by),
});

const shift = ({ start, end }: Range, by: number): Range => ({ start: start + by, end: end + by });

/** What one sentence's rules share. */
export interface Scene {
  readonly sentence: Sentence;
  readonly tokens: readonly TaggedToken[];
  readonly cues: readonly CueHit[];
  /** First token of the text proper: what stands before it is a dateline. */
  readonly first: number;
  /** Quotation that holds each token's start, if any. */
  readonly quotationAt: readonly (MarkedQuotation | undefined)[];
}

export const isVerbal = (token: TaggedToken | undefined): boolean =>
  token?.pos === 'verb' || token?.pos === 'auxiliary' || token?.pos === 'modal';

/** “did not rule out” denies nothing. */
const actOf = (verb: CueVerb, negated: boolean): ClaimAct =>
  negated && verb.act === 'denial' ? 'statement' : verb.act;

export const isThat = (token: TaggedToken | undefined): boolean => token?.lower === 'that';

export const isFinal = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens.slice(at).every((token) => token.kind !== 'word' && token.kind !== 'number');

export const quotationFrom = (scene: Scene, at: number): MarkedQuotation | undefined => {
  const quotation = scene.quotationAt[at];
  return quotation && scene.tokens[at]?.start === quotation.start ? quotation : undefined;
};

/** The reading that a test accepts, strong ones first. */
export const pick = (cue: CueHit, test: (verb: CueVerb) => boolean): CueVerb | undefined =>
  cue.verbs.find((verb) => test(verb) && !verb.weak) ?? cue.verbs.find(test);

export const rangeOrNull = (
  tokens: readonly TaggedToken[],
  range: TokenRange | null,
): Range | null => range && toRange(tokens, range);

export const toRange = (tokens: readonly TaggedToken[], range: TokenRange): Range => ({
  start: tokens[range.from]?.start ?? 0,
  end: tokens[range.to - 1]?.end ?? 0,
});

/** What an attribution says whatever its content: who says, by which verb, and how. */
export function reportedBy(
  scene: Scene,
  cue: CueHit,
  group: VerbGroup,
  source: Source,
  verb: CueVerb,
): Pick<Attribution, 'sentence' | 'source' | 'cue' | 'act' | 'negated' | 'weak'> {
  const { tokens, sentence } = scene;
  return {
    sentence,
    source: toRange(tokens, source),
    // The verb with its auxiliaries and particle; adverbs before the first auxiliary stay out.
    cue: toRange(tokens, { from: group.from, to: cue.to }),
    act: actOf(verb, group.negated),
    negated: group.negated,
    weak: verb.weak,
  };
}
