import type { ActorType } from '../../core/model';

/** The section of the settings that holds the lists. */
export const LISTS_SECTION = 'speechmark.actors';

export type ListName = 'always' | 'never' | 'same';

/** The lists as they stand in one file of settings. */
export interface RawLists {
  /** Types by names. */
  readonly always: Readonly<Record<string, string>>;
  readonly never: readonly string[];
  /** The names that are used, by those that stand for them. */
  readonly same: Readonly<Record<string, string>>;
}

/** A row of the lists. */
export interface ListedRow {
  readonly list: ListName;
  readonly name: string;
}

/** Puts a name on the first list, and takes it off the second. */
export const withAlways = (lists: RawLists, name: string, type: ActorType): RawLists => ({
  ...without(lists, { list: 'never', name }),
  always: { ...lists.always, [name]: type },
});

/** Puts a name on the second list, and takes it off the first. */
export const withNever = (lists: RawLists, name: string): RawLists => {
  const others = without(lists, { list: 'always', name });
  return others.never.includes(name) ? others : { ...others, never: [...others.never, name] };
};

export const withSame = (lists: RawLists, name: string, as: string): RawLists => ({
  ...lists,
  same: { ...lists.same, [name]: as },
});

export function without(lists: RawLists, { list, name }: ListedRow): RawLists {
  if (list === 'never') return { ...lists, never: lists.never.filter((each) => each !== name) };
  const kept = Object.entries(lists[list]).filter(([each]) => each !== name);
  return { ...lists, [list]: Object.fromEntries(kept) };
}
