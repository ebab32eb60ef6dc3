import type { Range } from './ranges';

/** Offset at which the head word ends: before the first complement or apposition. */
export function headEnd(source: string, { start, end }: Range): number {
  const text = source.slice(start, end);
  const after = /,?\s+(?:of|for|in|on|at|from|to|with|by|and|who|which|that)\s|[,;:(—–]/.exec(text);
  return after && after.index > 0 ? start + after.index : end;
}
