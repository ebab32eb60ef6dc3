import type { Range } from '../document/sourceDocument';
import type { Discourse } from '../language/discourse';

export interface FoundDate extends Range {
  readonly date: string;
}

export function findDates({ text }: Discourse): FoundDate[] {
  return [...text.matchAll(/\b\d{4}-\d{2}-\d{2}\b/g)].map(({ index, 0: date }) => ({
    start: index,
    end: index + date.length,
    date,
  }));
}
