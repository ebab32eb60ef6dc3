import type { AnnotationStatus } from '../core/model';
import type { Addition, StoredFields, Suggestion, WordsDecision } from './decision';
import type { Lineage } from './lineage';

/** What one reviewer thinks of an annotation, all decisions taken together. */
export interface Opinion {
  readonly by: string;
  /** When it was last changed: ISO 8601, UTC. */
  readonly at: string;
  /** Id of the last decision that judged; of the last one if none did. */
  readonly decision: string;
  /** `suggested` if the reviewer left nothing but a note. */
  readonly status: AnnotationStatus;
  /** Set if the reviewer added the annotation. */
  readonly added: StoredFields | null;
  /** What the reviewer corrected: fields, `kind`, `span`. */
  readonly corrections: StoredFields;
  readonly note: string | null;
  /** Ids of decisions of others that the reviewer knew and overruled. */
  readonly settles: readonly string[];
}

/**
 * The opinions of one reviewer on one annotation. It is one, unless they decided differently in two
 * windows or on two branches: then it is one of each, the one that was decided last at the end.
 * @param decisions Of the reviewer, in order.
 */
export function opinionsOf(decisions: readonly WordsDecision[], lineage: Lineage): Opinion[] {
  if (lineage.isLinear) return opinionOf(decisions);
  return branchesOf(withoutOverruled(decisions, lineage), lineage).flatMap(opinionOf);
}

/** Of decisions that contradict each other those that a later one builds on: what was shown then. */
function withoutOverruled(
  decisions: readonly WordsDecision[],
  lineage: Lineage,
): readonly WordsDecision[] {
  let kept: WordsDecision[] = [];
  for (const decision of decisions) {
    const known = kept.filter((each) => lineage.knew(decision, each));
    const shown = new Set(branchesOf(known, lineage).at(-1));
    kept = kept.filter((each) => shown.has(each) || !known.includes(each));
    kept.push(decision);
  }
  return kept;
}

/** The decisions as one, or those of each side where they contradict each other. */
function branchesOf(
  decisions: readonly WordsDecision[],
  lineage: Lineage,
): (readonly WordsDecision[])[] {
  const ends = decisions.filter(
    (decision) => !decisions.some((other) => lineage.knew(other, decision)),
  );
  const branches = ends.map((end) =>
    decisions.filter((each) => each === end || lineage.knew(end, each)),
  );
  const changes = branches.map((branch) =>
    changesOf(branch.filter((each) => !branches.every((other) => other.includes(each)))),
  );
  if (!changes.some((one, at) => changes.slice(0, at).some((other) => clash(one, other)))) {
    return [decisions];
  }
  const told = changes.map((each) => JSON.stringify([...each].sort()));
  return branches.filter((_, at) => told.lastIndexOf(told[at] ?? '') === at);
}

/** What decisions set, by name: the verdict, the note, each field. */
function changesOf(decisions: readonly WordsDecision[]): ReadonlyMap<string, string> {
  const changes = new Map<string, string>();
  for (const decision of decisions) {
    if (decision.action === 'attach') continue;
    if (decision.action === 'note') changes.set('note', JSON.stringify(decision.to));
    else changes.set('verdict', decision.action);
    const fields =
      decision.action === 'correct'
        ? decision.to
        : decision.action === 'add'
          ? decision.fields
          : {};
    for (const [name, value] of Object.entries(fields)) {
      changes.set(`field ${name}`, withoutPlaces(value));
    }
  }
  return changes;
}

const clash = (a: ReadonlyMap<string, string>, b: ReadonlyMap<string, string>): boolean =>
  [...a].some(([name, value]) => b.has(name) && b.get(name) !== value);

/** The opinion of decisions of one reviewer on one annotation, in order; none of none. */
function opinionOf(decisions: readonly WordsDecision[]): [Opinion] | [] {
  let isJudged = false;
  let isRejected = false;
  let added: Addition | null = null;
  let corrections: StoredFields = {};
  let note: string | null = null;
  const settles: string[] = [];
  for (const decision of decisions) {
    if ('settles' in decision && decision.settles) {
      // What the reviewer takes over takes the place of what they thought before.
      corrections = {};
      settles.push(...decision.settles);
    }
    switch (decision.action) {
      case 'accept':
      case 'reject':
        isJudged = true;
        isRejected = decision.action === 'reject';
        break;
      case 'correct':
        isJudged = true;
        isRejected = false;
        corrections = { ...corrections, ...decision.to };
        break;
      case 'add':
        isRejected = false;
        added = decision;
        corrections = {};
        break;
      case 'note':
        note = decision.to;
        break;
      case 'attach':
        break;
    }
  }
  const judged = decisions.filter(({ action }) => action !== 'note' && action !== 'attach');
  const last = judged.at(-1) ?? decisions.at(-1);
  if (!last) return [];
  const status = statusOf({ isJudged, isRejected, isAdded: added !== null, corrections });
  const { by, at, id } = last;
  const fields = added?.fields ?? null;
  return [{ by, at, decision: id, status, added: fields, corrections, note, settles }];
}

interface Judged {
  readonly isJudged: boolean;
  readonly isRejected: boolean;
  readonly isAdded: boolean;
  readonly corrections: StoredFields;
}

function statusOf({ isJudged, isRejected, isAdded, corrections }: Judged): AnnotationStatus {
  if (isRejected) return 'rejected';
  if (isAdded) return 'added';
  if (Object.keys(corrections).length > 0) return 'corrected';
  return isJudged ? 'accepted' : 'suggested';
}

/** What the machine said, by the last decision that tells it. */
export const suggestionOf = (decisions: readonly WordsDecision[]): Suggestion | null =>
  decisions
    .map((decision) => ('suggestion' in decision ? decision.suggestion : null))
    .findLast((suggestion) => suggestion !== null) ?? null;

/**
 * The opinions that contradict the first, which is the one that counts: a reviewer's own of another
 * window, and those of others, unless one of the two reviewers knew and overruled the other.
 */
export function contradicting([first, ...others]: readonly Opinion[]): Opinion[] {
  if (!first) return [];
  return others.filter((other) => {
    if (other.by === first.by) return true;
    const isSettled =
      first.settles.includes(other.decision) || other.settles.includes(first.decision);
    return !isSettled && !agree(first, other);
  });
}

/** Whether two reviewers who both judged an annotation judged it alike; notes may differ. */
export function agree(a: Opinion, b: Opinion): boolean {
  if (a.status === 'suggested' || b.status === 'suggested') return true;
  if ((a.status === 'rejected') !== (b.status === 'rejected')) return false;
  if (a.status === 'rejected') return true;
  return comparable(a) === comparable(b);
}

function comparable({ added, corrections }: Opinion): string {
  const fields = Object.entries({ ...added, ...corrections }).sort(([a], [b]) => (a < b ? -1 : 1));
  return withoutPlaces(fields);
}

/** Positions are left out: they differ when the text was another. */
const withoutPlaces = (value: unknown): string =>
  JSON.stringify(value, (name, each: unknown) =>
    name === 'selector' ? (each as { exact?: unknown }).exact : each,
  );
