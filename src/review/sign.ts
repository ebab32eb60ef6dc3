import type { Act, Decision } from './decision';
import { decisionIds } from './decisionId';
import { lastOf } from './lineage';

/** Who decides, and when. */
export interface Signer {
  readonly by: string;
  readonly at: Date;
  /** The log that the decisions go to. */
  readonly log: Iterable<Decision>;
}

/** Makes decisions of acts; together they are one step to undo. */
export function sign(acts: readonly Act[], { by, at, log }: Signer): Decision[] {
  let last: string | null = null;
  for (const { id } of log) if (last === null || id > last) last = id;
  const ids = decisionIds(acts.length, at.getTime(), last);
  const [group = ''] = ids;
  const before = lastOf(log, by);
  return acts.map((act, place) => ({
    id: ids[place] ?? '',
    at: at.toISOString(),
    by,
    group,
    after: place === 0 ? before : [ids[place - 1] ?? ''],
    ...act,
  }));
}
