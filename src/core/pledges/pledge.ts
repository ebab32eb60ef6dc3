import type { ActorIndex, EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse } from '../language/discourse';
import type { PledgeState } from '../model';
import type { FoundMoney } from '../money/findMoney';
import type { VerbGroup } from '../language/subjects';
import type { PledgeVerb } from './pledgeVerbs';
import type { QuotesAround } from './quotesAround';

/** A promise of money. Ranges are readable offsets; the amount is `money`. */
export interface FoundPledge {
  readonly money: FoundMoney;
  readonly cue: Range;
  pledger: EntityRecord | null;
  pledgerRange: Range | null;
  readonly onBehalfOf: EntityRecord | null;
  recipient: Range | null;
  purpose: Range | null;
  elaborations: readonly Range[];
  mentions: readonly Range[];
  state: PledgeState;
  readonly confidence: number;
  readonly rule: string;
}

/** What makes an amount a pledge. Token indexes of its sentence, `to` exclusive. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly group: VerbGroup | null;
  readonly verb: PledgeVerb | null;
  /** The pledger, where the cue itself tells it. */
  readonly subject?: Range | null;
  /** The recipient, where the cue itself tells it. */
  readonly recipient?: Range | null;
  readonly state?: PledgeState;
  /** The pledge whose verb is understood here: “…, and New Zealand NZ$65 million”. */
  readonly like?: FoundPledge;
}

/** All that the rules read. */
export interface PledgeContext {
  readonly discourse: Discourse;
  readonly index: ActorIndex;
  readonly quotes: QuotesAround;
  /** The amount that follows each amount. */
  readonly next: ReadonlyMap<FoundMoney, FoundMoney>;
  /** The pledges found so far, in order. */
  readonly found: FoundPledge[];
}
