import type { TaggedToken } from '../language/taggedToken';
import type { VerbGroup } from '../language/subjects';
import type { VerbForm } from '../lexicon/inflection';
import type { FoundMoney } from '../money/foundMoney';
import type { PledgeVerb } from './pledgeVerbs';

/** A verb of giving or promising in front of an amount, in one of its readings. */
export interface VerbPlace {
  readonly money: FoundMoney;
  readonly tokens: readonly TaggedToken[];
  /** Index of the verb. */
  readonly at: number;
  /** Index of the amount's first token. */
  readonly first: number;
  /** Index of the first token behind the amount and what belongs to it. */
  readonly after: number;
  /** Others in the text give too. */
  readonly nearPledges: boolean;
  readonly verb: PledgeVerb;
  readonly form: VerbForm;
  readonly group: VerbGroup;
}

/** The words between some tokens, in lower case. */
export const wordsOf = (tokens: readonly TaggedToken[], from: number, to: number): string =>
  tokens
    .slice(from, to)
    .map(({ lower }) => lower)
    .join(' ');

/** The auxiliaries and adverbs in front of the verb. */
export const leadOf = ({ tokens, at, group }: VerbPlace): string[] =>
  tokens.slice(group.from, at).map(({ lower }) => lower);
