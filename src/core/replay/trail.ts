import type { Reader, ReadScope } from '../language/readScope';
import { type Change, FieldChange, ListChange, MapChange, PushChange, SetChange } from './changes';
import { FindingComparison } from './sameFinding';
import type { TextEdit } from './textEdit';

const NONE: readonly Change[] = [];

/** One thing done in a run: what it was, and what it changed. */
class Step {
  changes: readonly Change[] = NONE;

  constructor(
    readonly order: number,
    /** Does it again. */
    readonly run: () => void,
    /** Nothing of it is noted: it is done again whenever a run is gone over. */
    readonly isAlways: boolean,
  ) {}

  make(): void {
    for (const change of this.changes) change.make();
  }

  takeBack(): void {
    for (let at = this.changes.length - 1; at >= 0; at--) this.changes[at]?.takeBack();
  }
}

/**
 * The steps of one run over a document, in order, with all that they changed. After an edit only
 * the steps are done again that read the edited text, each in the state that it found before: the
 * changes of those behind it are taken back for it and made again when it has changed the same as
 * before. That is so for most edits; else the run has to be done anew.
 *
 * All state that steps share must be changed through a trail, and a step must know nothing of texts
 * but what it reads through a `Sentence`, a `Paragraph` or a `DiscourseText`. What it reads of one
 * is noted by the text's `Readers`.
 */
export class Trail {
  readonly #scope: ReadScope | null;
  readonly #steps: Step[] = [];
  /** What the present step has changed; null when nothing is noted. */
  #changes: Change[] | null = null;

  /** @param scope What the document's texts are read in; null when nothing is to be done again. */
  constructor(scope: ReadScope | null) {
    this.#scope = scope;
  }

  /** Does something for each item, a step each. */
  each<T>(items: readonly T[], run: (item: T) => void): void {
    if (!this.#scope) {
      for (const item of items) run(item);
      return;
    }
    for (const item of items) {
      this.#do(() => {
        run(item);
      });
    }
  }

  /** Does something that is one step. */
  once(run: () => void): void {
    if (this.#scope) this.#do(run);
    else run();
  }

  /** Does something each time, of which nothing is noted: it must only work out what others hold. */
  always(run: () => void): void {
    run();
    if (this.#scope) this.#steps.push(new Step(this.#steps.length, run, true));
  }

  /** What is read meanwhile is nobody's reading: for what is looked after elsewhere. */
  unread<T>(read: () => T): T {
    const scope = this.#scope;
    if (!scope) return read();
    const { reader } = scope;
    scope.reader = null;
    const result = read();
    scope.reader = reader;
    return result;
  }

  set<T extends object, K extends keyof T>(target: T, key: K, value: T[K]): void {
    const before = target[key];
    if (Object.is(before, value)) return;
    target[key] = value;
    this.#changes?.push(new FieldChange(target, key, before, value));
  }

  push<T>(list: T[], item: T): void {
    list.push(item);
    this.#changes?.push(new PushChange(list, item));
  }

  /** As `Array.splice`. */
  splice<T>(list: T[], at: number, remove: number, ...added: T[]): void {
    const removed = list.splice(at, remove, ...added);
    this.#changes?.push(new ListChange(list, at, removed, added));
  }

  add<T>(set: Set<T>, value: T): void {
    this.#add(set, value, false);
  }

  /** For a set that nobody asks but the steps of the sentence that it belongs to. */
  addPrivate<T>(set: Set<T>, value: T): void {
    this.#add(set, value, true);
  }

  put<K, V>(map: Map<K, V>, key: K, value: V): void {
    const before = map.get(key);
    map.set(key, value);
    this.#changes?.push(new MapChange(map, key, before, value));
  }

  /**
   * Does the steps again that read an edited text.
   * @returns Whether they changed what they changed before. If not, all that was learned is of no
   * use any more.
   */
  redo(readers: ReadonlySet<Reader>, edit: TextEdit): boolean {
    const due = [...readers].filter((one) => one instanceof Step).sort((a, b) => a.order - b.order);
    const first = due[0]?.order ?? this.#steps.length;
    for (let at = this.#steps.length - 1; at >= first; at--) this.#steps[at]?.takeBack();
    let next = 0;
    for (let at = first; at < this.#steps.length; at++) {
      const step = this.#steps[at];
      if (!step) break;
      if (step.isAlways) step.run();
      else if (step === due[next]) {
        next++;
        if (!this.#again(step, edit)) return false;
      } else step.make();
    }
    return true;
  }

  #add<T>(set: Set<T>, value: T, isPrivate: boolean): void {
    if (set.has(value)) return;
    set.add(value);
    this.#changes?.push(new SetChange(set, value, isPrivate));
  }

  #do(run: () => void): void {
    const step = new Step(this.#steps.length, run, false);
    this.#steps.push(step);
    step.changes = this.#changesOf(step);
  }

  #changesOf(step: Step): readonly Change[] {
    const changes: Change[] = [];
    const scope = this.#scope;
    this.#changes = changes;
    if (scope) scope.reader = step;
    step.run();
    if (scope) scope.reader = null;
    this.#changes = null;
    return changes.length === 0 ? NONE : changes;
  }

  #again(step: Step, edit: TextEdit): boolean {
    const before = step.changes.filter(({ isPrivate }) => !isPrivate);
    const after = this.#changesOf(step);
    // Both are compared as they were before anything was changed.
    for (let back = after.length - 1; back >= 0; back--) after[back]?.takeBack();
    const comparison = new FindingComparison(edit);
    let at = 0;
    const settled = after.map((change) => {
      if (change.isPrivate) return change;
      const old = before[at++];
      return old && change.isSame(old, comparison) ? old : null;
    });
    if (at !== before.length || settled.includes(null)) return false;
    // What was there before stays, for others hold on to it.
    comparison.adopt();
    step.changes = settled.filter((change) => change !== null);
    step.make();
    return true;
  }
}
