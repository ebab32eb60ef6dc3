import type { Range } from '../core/document/sourceDocument';
import { ChangedWords } from './changedWords';
import { contextLikeness, hasSameContext, sameContext } from './contextLikeness';
import { ExpectedPlaces } from './expectedPlaces';
import { Occurrences } from './occurrences';
import type { TextSelector } from './textSelector';

/**
 * What became of stored words in a text: they stand among the same words as before (`exact`), among
 * others (`moved`), were altered (`changed`), stand in several places that cannot be told apart
 * (`ambiguous`), or nowhere (`orphaned`).
 */
export type Placement =
  | { readonly state: 'exact' | 'moved' | 'changed'; readonly range: Range }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Range[] }
  | { readonly state: 'orphaned' };

/** What a place must reach, of 1 for its context and up to 0.35 for its neighbours. */
const FLOOR = 0.6;
/** By how much it must lead the next one. */
const MARGIN = 0.15;
/** Of many places with the same words those with most of the context are looked at closely. */
const CLOSE_LOOKS = 12;
/** Words of this length that stand once in a text are hardly others, whatever stands around them. */
const LONG = 24;

interface Candidate extends Range {
  readonly score: number;
}

/**
 * Finds stored words in a text that may have changed since: edited, wrapped anew, given tags, moved
 * about. A place is taken only above a floor and only if it leads the next by a margin; whatever is
 * not sure is said to be ambiguous or orphaned, never put on other words.
 * @param text The loose text (`LooseText.text`); all ranges are of it.
 * @returns One placement for each selector, in their order.
 */
export function placeSelectors(selectors: readonly TextSelector[], text: string): Placement[] {
  const occurrences = new Occurrences(text);
  const placements = selectors.map((selector) => placeWithContext(selector, text, occurrences));
  // Twice: what is placed in the first round tells the second where to look.
  for (let round = 0; round < 2; round += 1) {
    const expected = expectedBy(selectors, placements);
    for (const [at, selector] of selectors.entries()) {
      if (isPlaced(placements[at])) continue;
      placements[at] = placeByLikeness(selector, text, occurrences.of(selector), expected);
    }
  }
  const expected = expectedBy(selectors, placements);
  const changed = new ChangedWords(text);
  return placements.map((placement, at) => {
    const selector = selectors[at];
    if (placement?.state !== 'orphaned' || !selector) return placement ?? { state: 'orphaned' };
    return placeChanged(selector, text, changed, expected);
  });
}

const isPlaced = (placement: Placement | null | undefined): boolean =>
  placement?.state === 'exact' || placement?.state === 'moved';

/** The only place where the words stand in all of their context. */
function placeWithContext(
  selector: TextSelector,
  text: string,
  occurrences: Occurrences,
): Placement | null {
  const [range, another] = occurrences
    .of(selector)
    .filter((place) => hasSameContext(selector, text, place));
  return range && !another ? { state: 'exact', range } : null;
}

function expectedBy(
  selectors: readonly TextSelector[],
  placements: readonly (Placement | null)[],
): ExpectedPlaces {
  return new ExpectedPlaces(
    selectors.flatMap(({ start }, at) => {
      const placement = placements[at];
      return placement?.state === 'exact' || placement?.state === 'moved'
        ? [{ start, by: placement.range.start - start }]
        : [];
    }),
  );
}

function placeByLikeness(
  selector: TextSelector,
  text: string,
  places: readonly Range[],
  expected: ExpectedPlaces,
): Placement {
  const closest = places
    .map((place) => ({ place, same: sameContext(selector, text, place) }))
    .sort(
      (a, b) =>
        b.same - a.same ||
        expected.distance(selector.start, a.place.start) -
          expected.distance(selector.start, b.place.start),
    )
    .slice(0, CLOSE_LOOKS)
    .map(({ place }) => place);
  const isUnmistakable = places.length === 1 && selector.exact.length >= LONG;
  const candidates = closest.map((place): Candidate => {
    const own = contextLikeness(selector, text, place) + nearness(selector, place, expected);
    return { ...place, score: own + (isUnmistakable ? FLOOR : 0) };
  });
  const chosen = chosenOf(candidates);
  if (chosen === null) return { state: 'orphaned' };
  if (Array.isArray(chosen)) return { state: 'ambiguous', candidates: chosen };
  const state = hasSameContext(selector, text, chosen) ? 'exact' : 'moved';
  return { state, range: chosen };
}

/** What it is worth that a place is where its neighbours say. */
function nearness({ start }: TextSelector, place: Range, expected: ExpectedPlaces): number {
  const distance = expected.distance(start, place.start);
  if (distance <= 4) return 0.35;
  if (distance <= 64) return 0.25;
  return distance <= 400 ? 0.1 : 0;
}

/** The one that leads; all that could be meant if none leads; null if none is good enough. */
function chosenOf(candidates: readonly Candidate[]): Range | Range[] | null {
  const ranked = candidates
    .filter(({ score }) => score >= FLOOR - MARGIN)
    .toSorted((a, b) => b.score - a.score);
  const [best, next] = ranked;
  if (!best || best.score < FLOOR) return null;
  if (!next || best.score - next.score >= MARGIN) return rangeOf(best);
  return ranked.filter(({ score }) => best.score - score < MARGIN).map(rangeOf);
}

const rangeOf = ({ start, end }: Range): Range => ({ start, end });

function placeChanged(
  selector: TextSelector,
  text: string,
  changed: ChangedWords,
  expected: ExpectedPlaces,
): Placement {
  const candidates = changed.of(selector, expected).map(({ start, end, likeness }): Candidate => {
    const place = { start, end };
    const around = contextLikeness(selector, text, place) + nearness(selector, place, expected);
    return { ...place, score: around * likeness };
  });
  const chosen = chosenOf(candidates);
  if (chosen === null) return { state: 'orphaned' };
  return Array.isArray(chosen)
    ? { state: 'ambiguous', candidates: chosen }
    : { state: 'changed', range: chosen };
}
