// A reviewer at work on an article, for tests.
import { looseText } from '../../../src/anchoring/looseText.js';
import { annotate } from '../../../src/core/annotate.js';
import type { AnnotatedDocument, Annotation, AnnotationKind } from '../../../src/core/model.js';
import { Acts } from '../../../src/review/acts.js';
import type { Act, Decision } from '../../../src/review/decision.js';
import { redoing, undoing } from '../../../src/review/history.js';
import { type Reviewed, reviewed } from '../../../src/review/reviewed.js';
import { sign } from '../../../src/review/sign.js';
import {
  emptySidecar,
  withDecisions,
  writeSidecar,
} from '../../../src/review/sidecar/sidecarText.js';

export const harbour = `Harwick port dispute deepens

The mayor of Harwick, Ana Roe, said on Tuesday that the council would pay $40 million for a new quay.

“We will not wait for the ministry,” Roe said. “The quay is ours.”

The Harwick Port Company denied that it had refused to share the cost. Its chairman, Tom Velde, warned that fees would rise by winter.

Norland pledged 12 million euros for the fishing fleet, foreign minister Ida Marsh told reporters. She accused the company of stalling.
`;

/** The sidecar of `harbour.txt` with some decisions. */
export const sidecarOf = (log: readonly Decision[]): string =>
  writeSidecar(withDecisions(emptySidecar, log, 'harbour.txt'));

let clock = Date.UTC(2031, 4, 1);

export class Desk {
  log: readonly Decision[] = [];
  #machine: AnnotatedDocument;
  #source: string;

  constructor(
    source = harbour,
    readonly by = 'Ines',
  ) {
    this.#source = source;
    this.#machine = annotate(source);
  }

  get source(): string {
    return this.#source;
  }

  set source(source: string) {
    this.#source = source;
    this.#machine = annotate(source);
  }

  get machine(): AnnotatedDocument {
    return this.#machine;
  }

  view(reviewer?: string): Reviewed {
    return reviewed(this.#machine, this.#source, this.log, reviewer ? { reviewer } : {});
  }

  get acts(): Acts {
    return new Acts(this.#machine, this.view(), looseText(this.#source));
  }

  /** @returns The decisions that were made. */
  do(acts: readonly Act[], by = this.by): Decision[] {
    clock += 1000;
    const made = sign(acts, { by, at: new Date(clock), log: this.log });
    this.log = [...this.log, ...made];
    return made;
  }

  undo(): boolean {
    return this.#step(undoing(this.log, this.by));
  }

  redo(): boolean {
    return this.#step(redoing(this.log, this.by));
  }

  /** The annotation of a kind whose words begin so, as it is shown now. */
  find(kind: AnnotationKind, words: string): Annotation {
    const found = this.view().document.annotations.find(
      (each) => each.kind === kind && each.text.startsWith(words),
    );
    if (!found) throw new Error(`no ${kind} “${words}”`);
    return found;
  }

  range(words: string): { start: number; end: number } {
    const start = this.#source.indexOf(words);
    if (start < 0) throw new Error(`no “${words}”`);
    return { start, end: start + words.length };
  }

  #step(act: Act | null): boolean {
    if (act) this.do([act]);
    return act !== null;
  }
}
