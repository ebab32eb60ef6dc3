import { type Decision, inOrder, type Reversal } from './decision';

/** A reviewer's steps: what can be undone and what redone. */
export interface History {
  /** Groups that hold, in the order in which they were made or redone. */
  readonly done: readonly string[];
  /** Groups that were taken back since the last decision, the one to redo first at the end. */
  readonly undone: readonly string[];
}

/** The decisions that hold, in order: none that was undone, and none that undoes. */
export function standing(decisions: Iterable<Decision>): Decision[] {
  const ordered = inOrder(decisions);
  const isUndone = new Map<string, boolean>();
  for (const decision of ordered) {
    if (isReversal(decision))
      isUndone.set(keyOf(decision, decision.of), decision.action === 'undo');
  }
  return ordered.filter(
    (decision) => !isReversal(decision) && isUndone.get(keyOf(decision, decision.group)) !== true,
  );
}

/** Only a reviewer's own steps can be undone by them. */
const keyOf = ({ by }: Decision, group: string): string => `${group} ${by}`;

const isReversal = (decision: Decision): decision is Decision & Reversal =>
  decision.action === 'undo' || decision.action === 'redo';

export function historyOf(decisions: Iterable<Decision>, by: string): History {
  const done: string[] = [];
  const undone: string[] = [];
  for (const decision of inOrder(decisions)) {
    if (decision.by !== by) continue;
    if (isReversal(decision)) {
      const [from, to] = decision.action === 'undo' ? [done, undone] : [undone, done];
      const at = from.lastIndexOf(decision.of);
      if (at < 0) continue;
      from.splice(at, 1);
      to.push(decision.of);
    } else if (done.at(-1) !== decision.group) {
      if (!done.includes(decision.group)) done.push(decision.group);
      undone.length = 0;
    }
  }
  return { done, undone };
}

/** What takes a reviewer's last step back; null if there is none. */
export function undoing(decisions: Iterable<Decision>, by: string): Reversal | null {
  const last = historyOf(decisions, by).done.at(-1);
  return last === undefined ? null : { action: 'undo', of: last };
}

/** What makes the step that was taken back last hold again; null if there is none. */
export function redoing(decisions: Iterable<Decision>, by: string): Reversal | null {
  const last = historyOf(decisions, by).undone.at(-1);
  return last === undefined ? null : { action: 'redo', of: last };
}
