import type { TextSelector } from '../anchoring/textSelector';
import type { ActorType, AnnotationKind } from '../core/model';
import type { Stored } from './stored';

/**
 * What a reviewer decides. A decision is never changed or taken away: what undoes it is a decision
 * too, so the log of an article only grows, and two logs are merged by uniting their decisions.
 */
export type Decision = Signature & Act;

/** Who decided, and when. */
export interface Signature {
  /** Unique; ids sort as decisions were made (`decisionId.ts`). */
  readonly id: string;
  /** ISO 8601, UTC. */
  readonly at: string;
  /** The reviewer's name as they write it. */
  readonly by: string;
  /** The id of the first decision of those made, undone and redone in one step. */
  readonly group: string;
  /**
   * Ids of the reviewer's own decisions that this one follows: one, or several where logs of two
   * windows or branches met. Decisions that do not follow each other were made in ignorance of each
   * other (`lineage.ts`). Left out by those who did not tell: then it follows all before it.
   */
  readonly after?: readonly string[];
}

/** The words that are decided on. */
export interface Target {
  /** Id of the annotation; an added one gets it when it is added. */
  readonly annotation: string;
  readonly kind: AnnotationKind;
  /** Where the annotation stands as it was found, not as it was corrected to. */
  readonly selector: TextSelector;
}

/** What the machine said before anybody decided. */
export interface Suggestion {
  readonly kind: AnnotationKind;
  readonly rule: string;
  /** 0 to 1. */
  readonly confidence: number;
  readonly fields: StoredFields;
}

/** Fields of an annotation (`annotationFields.ts`) as they are stored. */
export type StoredFields = Readonly<Record<string, Stored>>;

/** An actor of the article. The id may be another when the text changes; then the name tells. */
export interface EntityReference {
  readonly id: string;
  readonly name: string;
  readonly type: ActorType;
}

export interface EntityNaming {
  readonly name: string;
  readonly type: ActorType;
}

interface Judging {
  readonly target: Target;
  /** Null if the annotation was added by a reviewer. */
  readonly suggestion: Suggestion | null;
  readonly settles?: Settled;
}

/** Ids of decisions that the reviewer knew and overrules: they say otherwise. */
export type Settled = readonly string[];

export interface Verdict extends Judging {
  readonly action: 'accept' | 'reject';
}

/** Fields besides those of the annotation: `kind`, a word, and `span`, where it stands. */
export interface Correction extends Judging {
  readonly action: 'correct';
  readonly from: StoredFields;
  readonly to: StoredFields;
}

export interface Addition {
  readonly action: 'add';
  readonly target: Target;
  /** Fields left out have what `annotationFields.ts` gives them. */
  readonly fields: StoredFields;
  readonly settles?: Settled;
}

export interface Noting extends Judging {
  readonly action: 'note';
  readonly from: string | null;
  readonly to: string | null;
}

/** Says where words that were lost now stand. */
export interface Attachment {
  readonly action: 'attach';
  readonly target: Target;
  readonly to: TextSelector;
}

/** Says that two actors are one. */
export interface Merging {
  readonly action: 'merge';
  readonly entity: EntityReference;
  readonly into: EntityReference;
}

export interface Renaming {
  readonly action: 'rename';
  readonly entity: EntityReference;
  readonly from: EntityNaming;
  readonly to: EntityNaming;
}

/** Takes a group of the same reviewer back, or makes it hold again. */
export interface Reversal {
  readonly action: 'undo' | 'redo';
  readonly of: string;
}

export type Act =
  Verdict | Correction | Addition | Noting | Attachment | Merging | Renaming | Reversal;

/** A decision on words. */
export type WordsDecision = Signature & Exclude<Act, Merging | Renaming | Reversal>;

export type EntityDecision = Signature & (Merging | Renaming);

export const isOfWords = (decision: Decision): decision is WordsDecision => 'target' in decision;

export const isOfEntity = (decision: Decision): decision is EntityDecision =>
  decision.action === 'merge' || decision.action === 'rename';

/** Decisions in the order in which they were made. */
export const inOrder = (decisions: Iterable<Decision>): Decision[] =>
  [...decisions].sort((a, b) => (a.id < b.id ? -1 : Number(a.id > b.id)));
