import type { Entity } from '../../core/model';

/** How many colours there are for single actors; package.json contributes that many. */
export const hueCount = 8;

/** Lines that tell actors of one colour apart. All are solid: other lines are those of other kinds. */
export const hueLines = [
  '0 0 2px 0',
  '0 0 4px 0',
  '1px 0 2px 0',
  '0 0 2px 2px',
  '0 2px 2px 0',
  '0 2px 2px 2px',
  '3px 0 2px 0',
  '0 0 4px 4px',
] as const;

/** How many actors of an article can have a mark of their own. */
export const ownMarkCount = hueCount * hueLines.length;

/** The number of an entity's own mark, counted from 1, by the entity's id. */
export type ActorHues = ReadonlyMap<string, number>;

/** The colour of an own mark, counted from 1, and its line. */
export function hueOf(mark: number): { readonly colour: number; readonly borderWidth: string } {
  const line = hueLines[Math.floor((mark - 1) / hueCount)] ?? hueLines[0];
  return { colour: ((mark - 1) % hueCount) + 1, borderWidth: line };
}

/**
 * Gives each entity a mark of its own while there are any left, those mentioned most first, and the
 * colours before the lines; the rest have the mark that all actors have otherwise. An entity keeps
 * the mark it had before.
 */
export function assignHues(entities: readonly Entity[], before: ActorHues = new Map()): ActorHues {
  const ranked = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  const kept = new Map(
    ranked.flatMap(({ id }) => {
      const mark = before.get(id);
      return mark === undefined ? [] : [[id, mark] as const];
    }),
  );
  const taken = new Set(kept.values());
  const free = Array.from({ length: ownMarkCount }, (_, at) => at + 1).filter(
    (mark) => !taken.has(mark),
  );
  const others = ranked.filter(({ id }) => !kept.has(id)).slice(0, free.length);
  return new Map([...kept, ...others.map(({ id }, at) => [id, free[at] ?? 1] as const)]);
}
