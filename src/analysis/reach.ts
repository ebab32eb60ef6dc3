import { movedEdge, movedParagraph, type Move, type Movement } from './movement';
import { nowhere, type Reach } from './packedItems';

/** What is reached by some that reach each so far. */
export function hullOf(some: readonly { readonly reach: Reach }[]): Reach {
  let { marksStart, marksEnd, start, end, firstParagraph, lastParagraph } = nowhere;
  for (const { reach } of some) {
    marksStart = Math.min(marksStart, reach.marksStart);
    marksEnd = Math.max(marksEnd, reach.marksEnd);
    start = Math.min(start, reach.start);
    end = Math.max(end, reach.end);
    firstParagraph = Math.min(firstParagraph, reach.firstParagraph);
    lastParagraph = Math.max(lastParagraph, reach.lastParagraph);
  }
  return { marksStart, marksEnd, start, end, firstParagraph, lastParagraph };
}

/** A reach in the next version of the text. */
export function movedReach(reach: Reach, movement: Movement): Reach {
  const { moves } = movement;
  const isSomewhere = reach.end >= 0;
  const isInParagraphs = reach.lastParagraph >= 0;
  const isMarked = reach.marksEnd >= 0;
  return {
    marksStart: isMarked ? movedEdge(reach.marksStart, false, moves) : reach.marksStart,
    marksEnd: isMarked ? movedEdge(reach.marksEnd, true, moves) : reach.marksEnd,
    start: isSomewhere ? movedEdge(reach.start, false, moves) : reach.start,
    end: isSomewhere ? movedEdge(reach.end, true, moves) : reach.end,
    firstParagraph: isInParagraphs
      ? movedParagraph(reach.firstParagraph, movement)
      : reach.firstParagraph,
    lastParagraph: isInParagraphs ? movedParagraph(reach.lastParagraph, movement) : -1,
  };
}

/**
 * What a movement is for all that is reached: null when nothing of it moves, a shift when all of it
 * moves alike.
 */
export function movementFor(reach: Reach, movement: Movement): Movement | null {
  const characters = characterShift(reach, movement.moves);
  const paragraphs = paragraphShiftOf(reach, movement);
  if (characters === undefined || paragraphs === undefined) return movement;
  return characters === 0 && paragraphs === 0 ? null : shiftBy(characters, paragraphs);
}

/** Movements one after the other, the newest first: lists share what they have in common. */
export interface Movements {
  readonly last: Movement;
  readonly before: Movements | null;
  readonly count: number;
}

/** Adds a movement to some; those that shift everything alike, or that are typed on, are one. */
export function joined(movements: Movements | null, next: Movement): Movements | null {
  const one = movements && jointly(movements.last, next);
  if (!one) return { last: next, before: movements, count: (movements?.count ?? 0) + 1 };
  const isNothing = one.moves.every(({ removed, inserted }) => removed + inserted === 0);
  if (isNothing && one.paragraphShift === 0) return movements.before;
  return { ...movements, last: one };
}

/** The movements in the order in which they were made. */
export function inOrder(movements: Movements | null): Movement[] {
  const list: Movement[] = [];
  for (let at = movements; at; at = at.before) list.push(at.last);
  return list.reverse();
}

/** One movement that does what two do; undefined where there is none as simple. */
function jointly(first: Movement, next: Movement): Movement | undefined {
  const [one, ...others] = first.moves;
  const [two, ...more] = next.moves;
  if (!one || !two || others.length > 0 || more.length > 0) return undefined;
  if (isShift(first) && isShift(next)) {
    return shiftBy(one.inserted + two.inserted, first.paragraphShift + next.paragraphShift);
  }
  if (first.paragraphShift !== 0 || next.paragraphShift !== 0) return undefined;
  const end = two.start + two.removed;
  // Typed on, or changed in what was put in.
  if (one.removed === 0 && two.start >= one.start && end <= one.start + one.inserted) {
    const inserted = one.inserted - two.removed + two.inserted;
    return { ...first, moves: [{ ...one, inserted }] };
  }
  // Deleted backwards, key by key.
  if (one.inserted + two.inserted === 0 && end === one.start) {
    const move = { start: two.start, removed: one.removed + two.removed, inserted: 0 };
    return { ...first, moves: [move] };
  }
  return undefined;
}

/** Moves all there is: what stands at 0 too, should it be no end. */
function shiftBy(inserted: number, paragraphShift: number): Movement {
  return { moves: [{ start: 0, removed: 0, inserted }], paragraphFrom: 0, paragraphShift };
}

function isShift({ moves, paragraphFrom }: Movement): boolean {
  const [first, ...others] = moves;
  return others.length === 0 && first?.start === 0 && first.removed === 0 && paragraphFrom === 0;
}

function characterShift({ start, end }: Reach, moves: readonly Move[]): number | undefined {
  if (end < 0) return 0;
  let shift = 0;
  for (const move of moves) {
    if (end + shift < move.start) continue;
    // At the very edge starts and ends move differently.
    if (start + shift <= move.start + move.removed) return undefined;
    shift += move.inserted - move.removed;
  }
  return shift;
}

function paragraphShiftOf(
  { firstParagraph, lastParagraph }: Reach,
  { paragraphFrom, paragraphShift }: Movement,
): number | undefined {
  if (lastParagraph < paragraphFrom || paragraphShift === 0) return 0;
  return firstParagraph >= paragraphFrom ? paragraphShift : undefined;
}
