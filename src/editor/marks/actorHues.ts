import type { Entity } from '../../core/model';

/** How many colours there are for single actors; package.json contributes that many. */
export const hueCount = 8;

/** The number of an entity's colour, counted from 1, by the entity's id. */
export type ActorHues = ReadonlyMap<string, number>;

/**
 * Gives each entity a colour of its own while there are any left, those mentioned most first. An
 * entity keeps the colour it had before.
 */
export function assignHues(entities: readonly Entity[], before: ActorHues = new Map()): ActorHues {
  const hues = new Map<string, number>();
  const used = Array<number>(hueCount).fill(0);
  const give = (id: string, hue: number, mentions: number): void => {
    hues.set(id, hue);
    used[hue - 1] = (used[hue - 1] ?? 0) + mentions;
  };
  const ranked = [...entities].sort((a, b) => b.mentions.length - a.mentions.length);
  for (const { id, mentions } of ranked) {
    const hue = before.get(id);
    if (hue !== undefined) give(id, hue, mentions.length);
  }
  for (const { id, mentions } of ranked) {
    if (hues.has(id)) continue;
    give(id, used.indexOf(Math.min(...used)) + 1, Math.max(1, mentions.length));
  }
  return hues;
}
