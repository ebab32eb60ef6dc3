import type { ActorType } from '../model';

/**
 * What readers tell of names once for all their articles. A name with capitals is meant as it is
 * written (or all in capitals), a word in small letters also with a capital.
 */
export interface ActorLists {
  /** Names that are always actors. */
  readonly always: readonly ListedActor[];
  /** Names that are never actors. */
  readonly never: readonly string[];
  /** Names that stand for another name. */
  readonly same: readonly SameActor[];
}

export interface ListedActor {
  readonly name: string;
  readonly type: ActorType;
}

export interface SameActor {
  readonly name: string;
  /** The name that the actor is called by. */
  readonly as: string;
}

export const noLists: ActorLists = { always: [], never: [], same: [] };
