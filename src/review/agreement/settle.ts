import type { Act, Decision } from '../decision';
import { standing } from '../history';
import { agree } from '../opinion';
import type { Judgement } from '../reviewed';
import { takingOver } from '../takeOver';
import type { DecidedUnit } from './codedBy';
import type { Disagreement, Reading } from './disagreements';

/** Who settles what two reviewers marked differently. */
export const ADJUDICATED = 'adjudicated';

export type Settlement = 'first' | 'second' | 'neither';

/** What settles a disagreement: one reviewer is right, or neither is. */
export function settling({ first, second }: Disagreement, how: Settlement): Act[] {
  const [taken, left] = how === 'second' ? [second, first] : [first, second];
  const isTaken = how !== 'neither' && taken.unit !== null;
  const rejected = (isTaken ? [left] : [first, second]).flatMap((reading) => rejectable(reading));
  const kept = isTaken ? taken.unit.judgement : null;
  return [
    ...rejected.filter((each) => !kept || !isOfSameWords(each, kept)).map(rejecting),
    ...(kept ? withNote(kept) : []),
  ];
}

/** Decisions on the same words belong together, whatever their ids. */
const isOfSameWords = (a: Judgement, b: Judgement): boolean =>
  a.target.annotation === b.target.annotation ||
  (a.target.kind === b.target.kind &&
    'range' in a.place &&
    'range' in b.place &&
    a.place.range.start === b.place.range.start &&
    a.place.range.end === b.place.range.end);

/** What both reviewers agree on. */
export const settlingAgreed = (agreed: readonly DecidedUnit[]): Act[] =>
  agreed.flatMap(({ judgement }) => withNote(judgement));

const rejectable = ({ unit }: Reading): Judgement[] => (unit ? [unit.judgement] : []);

const rejecting = ({ target, suggestion }: Judgement): Act => ({
  action: 'reject',
  target,
  suggestion,
});

/** The acts that give another the opinion of the reviewer, with its note. */
function withNote(judgement: Judgement): Act[] {
  const { target, suggestion } = judgement;
  const [opinion] = judgement.opinions;
  if (!opinion) return [];
  const { added, note } = opinion;
  const about = { target, suggestion: added ? null : suggestion };
  return [
    ...takingOver(judgement, opinion),
    ...(note === null ? [] : [{ action: 'note', ...about, from: null, to: note } as const]),
  ];
}

/** How a disagreement is settled: as one reviewer has it, as neither marked, or in a third way. */
export type Outcome = 'first' | 'second' | 'unmarked' | 'corrected';

/**
 * How a disagreement stands in the adjudicated file; null while it is open.
 * @param adjudicated What was judged there.
 */
export function outcomeOf(
  { first, second }: Disagreement,
  adjudicated: readonly Judgement[],
): Outcome | null {
  const sides = [first, second].map(({ unit }) => {
    const own = unit && adjudicated.find((each) => isOfSameWords(each, unit.judgement));
    return { unit, settled: own ?? null };
  });
  const settled = sides.flatMap(({ settled: each }) => each ?? []);
  if (settled.length === 0) return null;
  const kept = settled.find(({ status }) => status !== 'rejected');
  if (!kept) return 'unmarked';
  const [isFirst, isSecond] = sides.map(({ unit, settled: own }) => {
    const [theirs] = unit?.judgement.opinions ?? [];
    const [now] = kept.opinions;
    return own === kept && theirs !== undefined && now !== undefined && agree(theirs, now);
  });
  return isFirst ? 'first' : isSecond ? 'second' : 'corrected';
}

/** What takes back how a disagreement was settled before. */
export function unsettling({ first, second }: Disagreement, log: readonly Decision[]): Act[] {
  const targets = new Set(
    [first, second].flatMap(({ unit }) => unit?.judgement.target.annotation ?? []),
  );
  const groups = standing(log).flatMap((decision) =>
    'target' in decision && targets.has(decision.target.annotation) ? [decision.group] : [],
  );
  return [...new Set(groups)].map((of) => ({ action: 'undo', of }));
}
