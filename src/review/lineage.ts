import { type Decision, inOrder } from './decision';

/** A decision's place in one line of decisions that follow each other. */
interface Step {
  readonly line: number;
  readonly count: number;
  /** How many of each line it follows. */
  readonly known: ReadonlyMap<number, number>;
}

/**
 * Which decisions of a reviewer were made in knowledge of which. Two windows, or two branches of a
 * repository, know nothing of each other's until their logs meet.
 */
export class Lineage {
  readonly #steps = new Map<string, Step>();
  /** Whether of no two decisions of a reviewer each was made in ignorance of the other. */
  readonly isLinear: boolean;

  /** @param decisions Of any reviewers; undone ones too. */
  constructor(decisions: Iterable<Decision>) {
    const ordered = inOrder(decisions);
    const reviewers = new Set(ordered.map(({ by }) => by));
    const logs = [...reviewers].map((reviewer) => ordered.filter(({ by }) => by === reviewer));
    const forked = logs.filter((log) => !followEachOther(log));
    this.isLinear = forked.length === 0;
    for (const log of forked) this.#follow(log);
  }

  /** Whether a decision was made in knowledge of another one of the same reviewer. */
  knew(later: Decision, earlier: Decision): boolean {
    if (later === earlier) return false;
    const [step, other] = [this.#steps.get(later.id), this.#steps.get(earlier.id)];
    if (!step || !other) return later.id > earlier.id;
    return (step.known.get(other.line) ?? 0) >= other.count;
  }

  #follow(log: readonly Decision[]): void {
    /** How long each line is. */
    const lengths: number[] = [];
    let last: readonly string[] = [];
    for (const decision of log) {
      const followed = (decision.after ?? last).flatMap((id) => this.#steps.get(id) ?? []);
      const known = new Map<number, number>();
      for (const step of followed) {
        for (const [line, count] of [...step.known, [step.line, step.count] as const]) {
          known.set(line, Math.max(count, known.get(line) ?? 0));
        }
      }
      const goesOn = followed.find(({ line, count }) => lengths[line] === count);
      const line = goesOn?.line ?? lengths.length;
      const count = (goesOn?.count ?? 0) + 1;
      lengths[line] = count;
      this.#steps.set(decision.id, { line, count, known });
      last = withLast(last, decision);
    }
  }
}

/** The ids of a reviewer's decisions that none follows yet: one, or several where logs have met. */
export function lastOf(decisions: Iterable<Decision>, by: string): readonly string[] {
  const own = inOrder(decisions).filter((decision) => decision.by === by);
  return own.reduce<readonly string[]>(withLast, []);
}

function withLast(last: readonly string[], { id, after }: Decision): readonly string[] {
  return after === undefined ? [id] : [...last.filter((each) => !after.includes(each)), id];
}

function followEachOther(log: readonly Decision[]): boolean {
  let last: readonly string[] = [];
  return log.every((decision) => {
    last = withLast(last, decision);
    return last.length === 1;
  });
}
