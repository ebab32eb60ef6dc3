import type { ActorLists } from '../core/actors/actorLists';
import type { ActorType } from '../core/model';
import { actorTypes } from './annotationFields';

/** Lists as people write them: in settings and in files. */
export interface GivenLists {
  /** Types by names. */
  readonly always?: unknown;
  /** Names. */
  readonly never?: unknown;
  /** The names that are used, by the names that stand for them. */
  readonly same?: unknown;
}

export interface ReadLists {
  readonly lists: ActorLists;
  /** What cannot be made sense of and is passed over, as it is written. */
  readonly bad: readonly string[];
}

/** Reads lists; never throws. */
export function readLists({ always, never, same }: GivenLists): ReadLists {
  const bad: string[] = [];
  const entries = (given: unknown, name: string): [string, unknown][] => {
    if (given === undefined || given === null) return [];
    if (typeof given === 'object' && !Array.isArray(given)) return Object.entries(given);
    bad.push(`${name}: ${JSON.stringify(given)}`);
    return [];
  };
  const isGood = (is: boolean, key: string, value: unknown): boolean => {
    if (!is) bad.push(`${JSON.stringify(key)}: ${JSON.stringify(value)}`);
    return is;
  };
  const names = never === undefined || never === null ? [] : never;
  if (!Array.isArray(names)) bad.push(`never: ${JSON.stringify(never)}`);
  return {
    lists: {
      always: entries(always, 'always').flatMap(([name, type]) =>
        isGood(hasWords(name) && isType(type), name, type)
          ? [{ name, type: type as ActorType }]
          : [],
      ),
      never: (Array.isArray(names) ? (names as readonly unknown[]) : []).flatMap((name) => {
        if (hasWords(name)) return [name];
        bad.push(`never: ${JSON.stringify(name)}`);
        return [];
      }),
      same: entries(same, 'same').flatMap(([name, as]) =>
        isGood(hasWords(name) && hasWords(as), name, as) ? [{ name, as: as as string }] : [],
      ),
    },
    bad,
  };
}

const hasWords = (value: unknown): value is string =>
  typeof value === 'string' && /[\p{L}\p{N}]/u.test(value);

const isType = (value: unknown): value is ActorType => actorTypes.some((type) => type === value);
