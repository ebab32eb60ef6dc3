import type { AnnotationStatus } from '../core/model';
import type { Addition, StoredFields, Suggestion, WordsDecision } from './decision';

/** What one reviewer thinks of an annotation, all decisions taken together. */
export interface Opinion {
  readonly by: string;
  /** When it was last changed: ISO 8601, UTC. */
  readonly at: string;
  /** The last decision's id. */
  readonly decision: string;
  /** `suggested` if the reviewer left nothing but a note. */
  readonly status: AnnotationStatus;
  /** Set if the reviewer added the annotation. */
  readonly added: StoredFields | null;
  /** What the reviewer corrected: fields, `kind`, `span`. */
  readonly corrections: StoredFields;
  readonly note: string | null;
}

/** The opinion of the decisions of one reviewer on one annotation, in order. */
export function opinionOf(decisions: readonly WordsDecision[]): Opinion | null {
  const last = decisions.at(-1);
  if (!last) return null;
  let isJudged = false;
  let isRejected = false;
  let added: Addition | null = null;
  let corrections: StoredFields = {};
  let note: string | null = null;
  for (const decision of decisions) {
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
  const status = statusOf({ isJudged, isRejected, isAdded: added !== null, corrections });
  const { by, at, id } = last;
  return { by, at, decision: id, status, added: added?.fields ?? null, corrections, note };
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

/** Whether two reviewers who both judged an annotation judged it alike; notes may differ. */
export function agree(a: Opinion, b: Opinion): boolean {
  if (a.status === 'suggested' || b.status === 'suggested') return true;
  if ((a.status === 'rejected') !== (b.status === 'rejected')) return false;
  if (a.status === 'rejected') return true;
  return comparable(a) === comparable(b);
}

/** Positions are left out: they differ when the text was another. */
function comparable({ added, corrections }: Opinion): string {
  const fields = Object.entries({ ...added, ...corrections }).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify(fields, (name, value: unknown) =>
    name === 'selector' ? (value as { exact?: unknown }).exact : value,
  );
}
