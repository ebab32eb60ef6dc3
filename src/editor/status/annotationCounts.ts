import type { AnnotationKind } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import type { EditorKind } from '../kinds/editorKind';
import { kinds } from '../kinds/kinds';
import type { Localisation } from '../words/localisation';

/** How many annotations of one kind an article has; of actors, how many different ones. */
export interface KindCount {
  readonly kind: EditorKind;
  readonly count: number;
}

/** The kinds that an article has any of. Nothing is decoded for it. */
export function countAnnotations(index: DocumentIndex): readonly KindCount[] {
  const annotations = new Map<AnnotationKind, number>();
  index.forEachSpan((kind) => {
    annotations.set(kind, (annotations.get(kind) ?? 0) + 1);
  });
  return kinds
    .map((kind) => ({ kind, count: kind.count?.(index) ?? annotations.get(kind.kind) ?? 0 }))
    .filter(({ count }) => count > 0);
}

/** The counts in words: “3 actors”, “1 pledge”. */
export function countWords(counts: readonly KindCount[], { t }: Localisation): string[] {
  return counts.map(({ kind, count }) => kind.counted(count, t));
}
