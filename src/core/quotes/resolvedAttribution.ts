import type { Attribution } from './attribution';
import type { Speaker } from './speakers';
import type { Told } from './running';

/** An attribution with the actor that its source names. */
export interface ResolvedAttribution {
  readonly attribution: Attribution;
  readonly speaker: Speaker;
}

/** What a quotation or claim takes over from its attribution. */
export function attributed(attribution: Attribution, speaker: Speaker): Told {
  return {
    speaker: speaker.entity,
    source: attribution.wholeSource,
    cue: attribution.cue,
    addressee: attribution.addressee,
    occasion: attribution.occasion,
    reason: speaker.reason,
  };
}
