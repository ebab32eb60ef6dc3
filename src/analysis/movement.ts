import type { TextChange } from './textChange';

/** Where a text was replaced, and by how much text. */
export interface Move {
  readonly start: number;
  readonly removed: number;
  readonly inserted: number;
}

/**
 * How annotations of one version of a text are made to fit the next: what stands behind an edit
 * moves along with the text, and paragraphs are counted anew from one of them on.
 */
export interface Movement {
  /** In order, each in the text that the one before it left. */
  readonly moves: readonly Move[];
  /** Old number of the first paragraph that is counted differently. */
  readonly paragraphFrom: number;
  readonly paragraphShift: number;
}

/** Above this many edits they are taken as the one that spans them all. */
const maximumMoves = 16;

/** The moves that some changes make; those typed one after the other are one. */
export function movesOf(changes: readonly TextChange[]): Move[] {
  let moves: Move[] = [];
  for (const { start, removed, text } of changes) {
    const last = moves.at(-1);
    const end = last && last.start + last.inserted;
    if (last && start >= last.start && end !== undefined && start + removed <= end) {
      // Inside what was just put in.
      moves[moves.length - 1] = { ...last, inserted: last.inserted - removed + text.length };
    } else if (last && start + removed === last.start && removed > 0) {
      // Deleted backwards, key by key.
      moves[moves.length - 1] = {
        start,
        removed: removed + last.removed,
        inserted: text.length + last.inserted,
      };
    } else {
      moves.push({ start, removed, inserted: text.length });
    }
    if (moves.length > maximumMoves) moves = [hull(moves)];
  }
  return moves;
}

/** One replacement that spans several. */
function hull(moves: readonly Move[]): Move {
  const [first, ...rest] = moves;
  if (!first) throw new Error('no moves');
  return rest.reduce((all, next) => {
    const start = Math.min(all.start, next.start);
    // The end of both in the text between them, and from there back and on.
    const end = Math.max(all.start + all.inserted, next.start + next.removed);
    return {
      start,
      removed: end + all.removed - all.inserted - start,
      inserted: end + next.inserted - next.removed - start,
    };
  }, first);
}

/** Where a span's edge stands after the moves. Text put in right at an edge stays outside. */
export function movedEdge(at: number, isEnd: boolean, moves: readonly Move[]): number {
  let now = at;
  for (const { start, removed, inserted } of moves) {
    if (now < start || (isEnd && now === start)) continue;
    if (now >= start + removed) now += inserted - removed;
    else now = start;
  }
  return now;
}

/** The number of a paragraph after a movement. */
export function movedParagraph(
  paragraph: number,
  { paragraphFrom, paragraphShift }: Movement,
): number {
  return paragraph >= paragraphFrom ? paragraph + paragraphShift : paragraph;
}

type Fields = Record<string, unknown>;

/** A copy of plain data in which every span and paragraph number has moved. */
export function moved<T>(value: T, movement: Movement): T {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) {
    const items: readonly unknown[] = value;
    return (typeof items[0] === 'object' ? items.map((item) => moved(item, movement)) : items) as T;
  }
  // Not spread: that would give each copy a hidden class of its own.
  const copy = Object.assign({}, value) as Fields;
  for (const key in copy) {
    const field = copy[key];
    if (typeof field === 'object') copy[key] = moved(field, movement);
    else if (typeof field === 'number') copy[key] = movedNumber(key, field, movement);
  }
  return copy as T;
}

/** Whether plain data, moved, is the same as other plain data. */
export function isSameMoved(before: unknown, after: unknown, movement: Movement): boolean {
  if (typeof before !== 'object' || typeof after !== 'object') return before === after;
  if (before === null || after === null) return before === after;
  if (Array.isArray(before) !== Array.isArray(after)) return false;
  const old = before as Fields;
  const now = after as Fields;
  let count = 0;
  for (const key in now) {
    count += 1;
    const was = old[key];
    const is = now[key];
    if (typeof is === 'number' && typeof was === 'number') {
      if (movedNumber(key, was, movement) !== is) return false;
    } else if (typeof is === 'object') {
      if (!isSameMoved(was, is, movement)) return false;
    } else if (was !== is) return false;
  }
  for (const key in old) if (key in old) count -= 1;
  return count === 0;
}

function movedNumber(key: string, value: number, movement: Movement): number {
  switch (key) {
    case 'start':
      return movedEdge(value, false, movement.moves);
    case 'end':
      return movedEdge(value, true, movement.moves);
    case 'paragraph':
      return movedParagraph(value, movement);
    default:
      return value;
  }
}
