import type { Annotation } from '../../core/model';
import { actorKind, actorMark } from './actor/actorKind';
import { claimKind, claimMark } from './claim/claimKind';
import type { EditorKind, MarkStyle } from './editorKind';
import { pledgeKind, pledgeMark, pledgePartMark } from './pledge/pledgeKind';
import { blockQuoteMark, quoteKind, quoteMark } from './quote/quoteKind';

/**
 * The kinds that are marked in the text, in the order in which counts and choices list them. Money
 * is not one of them: an amount is shown as part of its pledge.
 */
export const kinds: readonly EditorKind[] = [actorKind, pledgeKind, quoteKind, claimKind];

/** Where several annotations start together, navigation stops at the first of these kinds. */
export const stepOrder: readonly EditorKind[] = [pledgeKind, quoteKind, actorKind, claimKind];

/** The groups of the speech outline when it is ordered by kind. */
export const outlineOrder: readonly EditorKind[] = [pledgeKind, claimKind, quoteKind];

/** Spans are nested: marks higher up in this list are drawn on top of those further down. */
export const markStyles: readonly MarkStyle[] = [
  pledgeMark,
  actorMark,
  pledgePartMark,
  quoteMark,
  blockQuoteMark,
  claimMark,
];

const byName = new Map(kinds.map((kind) => [kind.kind, kind]));

/** The kind of an annotation; undefined for money. */
export function kindOf(annotation: Annotation): EditorKind | undefined {
  return byName.get(annotation.kind);
}
