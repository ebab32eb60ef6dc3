import { push } from './groups';

/** In the order in which they are printed. */
const FAILURE_KINDS = [
  'pronoun wrong',
  'pronoun unlinked',
  'name/role split',
  'merged',
  'person split',
  'persons merged',
  'role wrong',
  'country wrong',
  'missed mention',
  'spurious mention',
  'dateline taken',
] as const;
type FailureKind = (typeof FAILURE_KINDS)[number];

/** What went wrong, one line each. */
export class Failures {
  readonly #lines = new Map<FailureKind, string[]>();

  add(kind: FailureKind, line: string): void {
    push(this.#lines, kind, line);
  }

  /** At most so many of each kind. */
  lines(limit: number): string[] {
    return FAILURE_KINDS.flatMap((kind) => {
      const lines = this.#lines.get(kind) ?? [];
      const shown = lines.slice(0, limit).map((line) => `${kind}: ${line}`);
      return lines.length === 0 ? [] : ['', `== ${kind} (${lines.length})`, ...shown];
    });
  }
}
