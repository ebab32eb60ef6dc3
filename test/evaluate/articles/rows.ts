// The rows of NAME.expected.json. A field is checked when it is there. A list where one value
// stands means that any of them is right.

export type OneOf<T> = T | readonly T[];

export interface Row {
  /** Index of the block, 0 is the first. */
  readonly paragraph: number;
  /** The engine may find it or not. */
  readonly optional?: boolean;
}

export interface ActorRow extends Row {
  readonly text: string;
  readonly actor?: OneOf<string>;
  readonly type?: OneOf<string>;
  readonly mention?: OneOf<string>;
}

export interface MoneyRow extends Row {
  readonly text: string;
  readonly amount?: number;
  readonly currency?: OneOf<string | null> | null;
  readonly use?: OneOf<string>;
}

export interface PledgeRow extends Row {
  readonly text: string;
  readonly amount?: number;
  readonly currency?: OneOf<string | null> | null;
  readonly equivalent?: { readonly text: string; readonly amount: number };
  readonly cue?: OneOf<string>;
  readonly pledger?: OneOf<string | null> | null;
  readonly pledgerText?: OneOf<string>;
  readonly onBehalfOf?: string;
  readonly recipient?: OneOf<string | null> | null;
  readonly purpose?: OneOf<string | null> | null;
  readonly elaboration?: { readonly text: string };
  readonly state?: OneOf<string>;
}

export interface QuoteRow extends Row {
  readonly text: OneOf<string>;
  readonly form?: OneOf<string>;
  readonly speaker?: OneOf<string | null> | null;
  readonly speakerText?: OneOf<string>;
  readonly cue?: OneOf<string>;
  readonly occasion?: string;
}

export interface ClaimRow extends Row {
  readonly speaker?: OneOf<string | null> | null;
  readonly cue: OneOf<string>;
  readonly act?: OneOf<string>;
  readonly content?: OneOf<string>;
  readonly target?: readonly string[];
}

export interface Expected {
  /** The kind of text: “wire”, “hansard”. */
  readonly genre?: string;
  readonly actors: readonly ActorRow[];
  readonly notActors?: readonly string[];
  readonly money?: readonly MoneyRow[];
  readonly pledges: readonly PledgeRow[];
  readonly notPledges?: readonly string[];
  readonly quotes: readonly QuoteRow[];
  readonly claims: readonly ClaimRow[];
}

export const list = <T>(value: OneOf<T>): readonly T[] =>
  Array.isArray(value) ? value : [value as T];
