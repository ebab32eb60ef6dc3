import type { Range } from '../../core/document/sourceDocument';
import type {
  Annotation,
  ClaimAnnotation,
  PledgeAnnotation,
  QuoteAnnotation,
} from '../../core/model';
import type { DocumentIndex } from '../articles/documentIndex';
import { retellsPledge } from '../articles/retoldPledges';

/** What the views list: what somebody says or pledges. */
export type Speaking = PledgeAnnotation | QuoteAnnotation | ClaimAnnotation;

/** A listed annotation with all the text it speaks for, and what stands inside it. */
export interface SpeechItem {
  readonly annotation: Speaking;
  readonly extent: Range;
  readonly children: readonly SpeechItem[];
}

/** Who speaks or pledges: an entity id, or null. */
export function speakerOf(annotation: Annotation): string | null {
  switch (annotation.kind) {
    case 'pledge':
      return annotation.pledger;
    case 'quote':
    case 'claim':
      return annotation.speaker;
    default:
      return null;
  }
}

/** What is listed, in order of `start`. A claim that only retells a pledge gives way to it. */
export function spokenIn(index: DocumentIndex): Speaking[] {
  return index.annotations.filter(
    (annotation): annotation is Speaking =>
      annotation.kind !== 'actor' &&
      annotation.kind !== 'money' &&
      !(annotation.kind === 'claim' && retellsPledge(annotation, index)),
  );
}

interface OpenItem extends SpeechItem {
  readonly children: OpenItem[];
}

/** Puts every annotation below the narrowest one that holds it and may have it below. */
export function nested(annotations: readonly Speaking[]): readonly SpeechItem[] {
  const roots: OpenItem[] = [];
  let open: OpenItem[] = [];
  const ordered = annotations
    .map((annotation): OpenItem => ({ annotation, extent: extentOf(annotation), children: [] }))
    .sort((a, b) => a.extent.start - b.extent.start || b.extent.end - a.extent.end);
  for (const item of ordered) {
    open = open.filter(({ extent }) => extent.end > item.extent.start);
    const parent = open.findLast(
      (each) => contains(each.extent, item.extent) && mayHold(each.annotation, item.annotation),
    );
    (parent ? parent.children : roots).push(item);
    open.push(item);
  }
  return roots;
}

/** A pledge speaks for its sentence: from its cue to its purpose, not for later elaborations. */
function extentOf(annotation: Speaking): Range {
  if (annotation.kind !== 'pledge') return annotation;
  const near = [annotation, annotation.cue, annotation.recipient, annotation.purpose].filter(
    (span) => span !== null,
  );
  return {
    start: Math.min(...near.map(({ start }) => start)),
    end: Math.max(...near.map(({ end }) => end)),
  };
}

/** Pledges in one sentence are promises of their own; only quotations are part of a pledge. */
function mayHold(outer: Speaking, inner: Speaking): boolean {
  return outer.kind !== 'pledge' || inner.kind === 'quote';
}

function contains(outer: Range, inner: Range): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}
