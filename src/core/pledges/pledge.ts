import type { ActorIndex, EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Sentence } from '../language/discourse';
import type { VerbGroup } from '../language/subjects';
import type { PledgeState } from '../model';
import type { FoundMoney } from '../money/foundMoney';
import type { AmountSigns } from './amountSigns';
import type { PledgeVerb } from './pledgeVerbs';
import type { QuotesAround } from './quotesAround';

/** A promise of money. Ranges are readable offsets; the amount is `money`. */
export interface FoundPledge {
  readonly money: FoundMoney;
  readonly cue: Range;
  readonly manner: CueManner;
  /** The pledge before whose verb is understood here. */
  readonly like: FoundPledge | null;
  readonly pledger: EntityRecord | null;
  /** Those who promise one sum together; none where there is one pledger or nobody knows. */
  readonly pledgers: readonly EntityRecord[];
  readonly pledgerRange: Range | null;
  readonly onBehalfOf: EntityRecord | null;
  readonly recipient: Range | null;
  readonly purpose: Range | null;
  /** “over five years”, where the clause tells it apart from the amount. */
  readonly period: string | null;
  /** What else is said of the use of the money, in order. */
  readonly elaborations: readonly Range[];
  /** Where the same pledge is named again, in order. */
  readonly mentions: readonly Range[];
  readonly state: PledgeState;
  readonly rule: string;
  /** The list of which it is one item, by the offset of its sentence: items are no parts. */
  readonly list?: number;
  /** The table of whose rows it is one, where it is: rows of one table are different pledges. */
  readonly table?: number;
}

/**
 * How the words of a cue present the pledge, and so where its giver and receiver stand:
 * - `verb`: “Japan will give $5m”
 * - `noun`: “Japan's pledge of $5m”
 * - `attributive`: “the promised $5m”
 * - `passive`: “$5m was promised by Japan”
 * - `relative`: “the $5m that Japan promised”
 * - `promised-to`: “Kenya was promised $5m”
 * - `receipt`: “Kenya will receive $5m from Japan”, “$5m came from Japan”
 * - `payment`: “Japan has paid $5m of what it promised”
 * - `amount-subject`: “$5m will be provided”
 * - `elided`: “…, and Norway $5m”
 */
export type CueManner =
  | 'verb'
  | 'noun'
  | 'attributive'
  | 'passive'
  | 'relative'
  | 'promised-to'
  | 'receipt'
  | 'payment'
  | 'amount-subject'
  | 'elided';

/** What makes an amount a pledge. Token indexes of its sentence, `to` exclusive. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly manner: CueManner;
  /** The prepositions behind the amount that introduce its giver. */
  readonly giverAfter?: readonly ('by' | 'from')[];
  readonly group?: VerbGroup;
  readonly verb?: PledgeVerb;
  /** Each of several subjects promises the amount: “Norway and Chad each pledged $5m”. */
  readonly isEach?: boolean;
  /** The words of the cue, where they stand outside the amount's sentence. */
  readonly range?: Range;
  /** The giver, where the cue itself tells; null where nothing before the cue is the giver. */
  readonly subject?: Range | null;
  /** The sentence before in which `subject` stands, if it is not the amount's own. */
  readonly lead?: Sentence;
  /** The pledge before whose giver gives this sum too. */
  readonly giverOf?: FoundPledge;
  /** The list of which the amount is one item, by the offset of its sentence. */
  readonly list?: number;
  /** The receiver, where the cue itself tells. */
  readonly recipient?: Range | null;
  readonly state?: PledgeState;
  /** Nothing but its giver makes it a gift: “gives the choir $5m” of those who are known to give. */
  readonly fromGiver?: boolean;
  /** The pledge before whose verb is understood here: “…, and New Zealand NZ$65 million”. */
  readonly like?: FoundPledge;
}

/** What the rules may read. */
export interface PledgeContext {
  readonly discourse: Discourse;
  readonly index: ActorIndex;
  readonly quotes: QuotesAround;
  /** The amount that follows each amount. */
  readonly next: ReadonlyMap<FoundMoney, FoundMoney>;
  /** The amount before each amount. */
  readonly previous: ReadonlyMap<FoundMoney, FoundMoney>;
  /** What the words beside an amount say of it. */
  readonly signsOf: (money: FoundMoney) => AmountSigns;
  /** The pledges found so far, in order. */
  readonly found: readonly FoundPledge[];
}
