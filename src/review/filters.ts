import type {
  Annotation,
  AnnotatedDocument,
  AnnotationKind,
  AnnotationStatus,
} from '../core/model';
import { referredIds } from './referredIds';

/** What the annotations of a bulk decision have in common; what is left out makes no difference. */
export interface AnnotationFilter {
  readonly kind?: AnnotationKind;
  /** Id of an actor that they name: as who is mentioned, speaks, pledges … */
  readonly actor?: string;
  readonly rule?: string;
  /** Their confidence is lower than this: 0 to 1. */
  readonly below?: number;
  /** Their words are these; white space and capitals make no difference. */
  readonly words?: string;
  readonly status?: AnnotationStatus;
}

/** The annotations that pass a filter, in order: a list to look at before anything is decided. */
export const filtered = (
  { annotations }: AnnotatedDocument,
  filter: AnnotationFilter,
): Annotation[] => annotations.filter((annotation) => passes(annotation, filter));

function passes(annotation: Annotation, filter: AnnotationFilter): boolean {
  const { kind, actor, rule, below, words, status } = filter;
  return (
    (kind === undefined || annotation.kind === kind) &&
    (actor === undefined || referredIds(annotation, 'entity').includes(actor)) &&
    (rule === undefined || annotation.rule === rule) &&
    (below === undefined || annotation.confidence < below) &&
    (words === undefined || folded(annotation.text) === folded(words)) &&
    (status === undefined || annotation.status === status)
  );
}

/** Words without regard to white space and capitals. */
export const folded = (text: string): string => text.trim().replace(/\s+/g, ' ').toLowerCase();
