import type { LooseText } from '../anchoring/looseText';
import type { Range } from '../core/document/sourceDocument';
import type { Annotation, AnnotationKind } from '../core/model';
import { placeKey } from './placeKey';

/** Of two ranges that share this much of what they take in together, one stands for the other. */
const SAME = 0.5;

/** What the machine found in the article as it is now, by where it stands in the loose text. */
export class MachineAnnotations {
  readonly #ranges = new Map<string, Range>();
  readonly #byPlace = new Map<string, Annotation>();
  readonly #byKind = new Map<AnnotationKind, { annotation: Annotation; range: Range }[]>();

  constructor(annotations: readonly Annotation[], loose: LooseText) {
    for (const annotation of annotations) {
      const range = loose.toLoose(annotation);
      if (!range) continue;
      this.#ranges.set(annotation.id, range);
      const key = placeKey(annotation.kind, range);
      if (!this.#byPlace.has(key)) this.#byPlace.set(key, annotation);
      const ofKind = this.#byKind.get(annotation.kind);
      if (ofKind) ofKind.push({ annotation, range });
      else this.#byKind.set(annotation.kind, [{ annotation, range }]);
    }
  }

  /** Where an annotation stands in the loose text. */
  rangeOf(id: string): Range | null {
    return this.#ranges.get(id) ?? null;
  }

  at(kind: AnnotationKind, range: Range): Annotation | null {
    return this.#byPlace.get(placeKey(kind, range)) ?? null;
  }

  /** The one most alike of those that stand on mostly the same words. */
  near(kind: AnnotationKind, range: Range): Annotation | null {
    let best: Annotation | null = null;
    let most = SAME;
    for (const { annotation, range: other } of this.#byKind.get(kind) ?? []) {
      const share = sharedPart(range, other);
      if (share >= most) [best, most] = [annotation, share];
    }
    return best;
  }
}

/** What two ranges have in common, of what they take in together: 0 to 1. */
export function sharedPart(a: Range, b: Range): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (common <= 0) return 0;
  return common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
