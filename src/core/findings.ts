import type { ActorIndex } from './actors/actorIndex';
import type { EntityRecord } from './actors/entityRecord';
import type { FoundMoney } from './money/findMoney';
import type { FoundPledge } from './pledges/pledge';
import type { SpeechLayer } from './quotes/speech';

/** All that the layers found in one document. */
export interface Findings {
  readonly actors: ActorIndex;
  readonly speech: SpeechLayer;
  readonly amounts: readonly FoundMoney[];
  readonly pledges: readonly FoundPledge[];
}

/** What was found anew, besides offsets in the edited paragraph. */
export interface FindingsChange {
  /** Sentences with other mentions. */
  readonly rows: ReadonlySet<number>;
  readonly entities: ReadonlySet<EntityRecord>;
  /** Paragraphs with other quotations, claims, amounts or pledges. */
  readonly paragraphs: ReadonlySet<number>;
}
