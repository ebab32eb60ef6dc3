import type { EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse } from '../language/discourse';
import type { Reason } from '../model';
import type { FoundClaim } from '../quotes/speech';
import type { Findings } from './pipeline';

/** What was found, where nobody whom the reader says to be no actor speaks or promises. */
export function withoutNever(found: Findings, { text }: Discourse): Findings {
  const { actors, speech } = found;
  const isNever = (entity: EntityRecord | null): boolean =>
    entity !== null && actors.isNever(entity);
  // Quotations are changed in place, for others point at them.
  for (const one of [...speech.quotes, ...speech.claims]) {
    if (isNever(one.speaker)) {
      Object.assign(one, { speaker: null, reason: unknown(text, one.source) });
    }
  }
  const claims = speech.claims.map((claim): FoundClaim =>
    claim.targets.some(isNever)
      ? { ...claim, targets: claim.targets.filter((target) => !isNever(target)) }
      : claim,
  );
  const pledges = found.pledges.map((pledge) => ({
    ...pledge,
    pledger: isNever(pledge.pledger) ? null : pledge.pledger,
    pledgers: pledge.pledgers.filter((entity) => !isNever(entity)),
    onBehalfOf: isNever(pledge.onBehalfOf) ? null : pledge.onBehalfOf,
  }));
  return { ...found, speech: { ...speech, claims }, pledges };
}

const unknown = (text: string, source: Range | null): Reason =>
  source
    ? { code: 'unknown-actor', words: text.slice(source.start, source.end) }
    : { code: 'no-source' };
