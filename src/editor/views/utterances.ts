import type { Range } from '../../core/document/sourceDocument';
import type { Annotation } from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import type { EditorKind, SpokenKind } from '../kinds/editorKind';
import { kindOf } from '../kinds/kinds';

/** Something that somebody says or pledges. */
export interface Utterance {
  readonly annotation: Annotation;
  readonly kind: EditorKind;
  readonly spoken: SpokenKind;
}

/** An utterance with all the text it covers, and the utterances inside that. */
export interface NestedUtterance extends Utterance {
  readonly extent: Range;
  readonly children: readonly NestedUtterance[];
}

/** Everything that is said or pledged, in order of `start`. */
export function utterancesIn({ annotations }: DocumentIndex): Utterance[] {
  return annotations.flatMap((annotation) => {
    const kind = kindOf(annotation);
    return kind?.spoken ? [{ annotation, kind, spoken: kind.spoken }] : [];
  });
}

/** Leaves out those that repeat another annotation. */
export function withoutRedundant(
  utterances: readonly Utterance[],
  index: DocumentIndex,
): Utterance[] {
  return utterances.filter(({ annotation, kind }) => !kind.isRedundant?.(annotation, index));
}

/** Id of the entity that speaks; null when unknown. */
export function speakerIdOf({ annotation, spoken }: Utterance): string | null {
  return spoken.speaker(annotation).id;
}

interface OpenUtterance extends NestedUtterance {
  readonly children: OpenUtterance[];
}

/** Puts every utterance below the narrowest one that contains it and may have it below. */
export function nested(utterances: readonly Utterance[]): readonly NestedUtterance[] {
  const roots: OpenUtterance[] = [];
  let open: OpenUtterance[] = [];
  const ordered = utterances
    .map((each): OpenUtterance => ({ ...each, extent: extentOf(each), children: [] }))
    .sort((a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end);
  for (const item of ordered) {
    open = open.filter(({ extent }) => extent.end > item.extent.start);
    const parent = open.findLast(
      (each) => contains(each.extent, item.extent) && mayHold(each, item),
    );
    (parent ? parent.children : roots).push(item);
    open.push(item);
  }
  return roots;
}

function extentOf({ annotation, spoken }: Utterance): Range {
  return spoken.extent?.(annotation) ?? annotation;
}

function mayHold({ spoken }: Utterance, inner: Utterance): boolean {
  return spoken.mayHold?.(inner.annotation) ?? true;
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
