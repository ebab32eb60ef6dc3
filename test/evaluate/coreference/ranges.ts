export interface Range {
  readonly start: number;
  readonly end: number;
}

export const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
export const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;
