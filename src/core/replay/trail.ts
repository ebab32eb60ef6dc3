import type { Reader, ReadScope } from '../language/readScope';
import {
  type Change,
  FieldChange,
  FindChange,
  ListChange,
  MapChange,
  PushChange,
  SetChange,
} from './changes';
import { FindingComparison } from './sameFinding';
import type { TextEdit } from './textEdit';

/** One thing done in a run. What it changed stands in the trail's log, from `from` to `to`. */
class Step {
  to = 0;
  /** What only the steps of the same sentence ask for: no others have to be told. */
  ownChanges: readonly Change[] = NONE;

  /**
   * @param order How many steps came before.
   * @param run Does it again.
   * @param isAlways Whether it is done again whenever the run is gone over: nothing of it is noted.
   */
  constructor(
    readonly order: number,
    readonly from: number,
    readonly run: () => void,
    readonly isAlways: boolean,
  ) {}
}

const NONE: readonly Change[] = [];

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
  readonly #log: Change[] = [];
  readonly #always: Step[] = [];
  #steps = 0;
  /** What the present step has changed; null when nothing is noted. */
  #changes: Change[] | null = null;
  #ownChanges: Change[] = [];

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
    if (this.#scope) this.#always.push(new Step(this.#steps++, this.#log.length, run, true));
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

  /** As `push`, for a list that no step looks at before all have been done that add to it. */
  find<T>(list: T[], item: T): void {
    if (this.#changes) this.#changes.push(new FindChange(list, item));
    else list.push(item);
  }

  /** As `Array.splice`. */
  splice<T>(list: T[], at: number, remove: number, ...added: T[]): void {
    const removed = list.splice(at, remove, ...added);
    this.#changes?.push(new ListChange(list, at, removed, added));
  }

  add<T>(set: Set<T>, value: T): void {
    if (set.has(value)) return;
    set.add(value);
    this.#changes?.push(new SetChange(set, value));
  }

  /** As `add`, for a set that nobody asks but the steps of the sentence that it belongs to. */
  addOwn<T>(set: Set<T>, value: T): void {
    if (set.has(value)) return;
    set.add(value);
    if (this.#changes) this.#ownChanges.push(new SetChange(set, value));
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
    const due = [...this.#always, ...[...readers].filter((one) => one instanceof Step)];
    due.sort((a, b) => a.order - b.order);
    const first = due.find(({ isAlways }) => !isAlways);
    if (!first) return true;
    const log = this.#log;
    for (let at = log.length - 1; at >= first.from; at--) log[at]?.takeBack();
    for (const step of due.toReversed()) takeBackAll(step.ownChanges);
    let at = first.from;
    for (const step of due) {
      if (step.order < first.order) continue;
      for (; at < step.from; at++) log[at]?.make();
      if (step.isAlways) step.run();
      else if (!this.#again(step, edit)) return false;
      else at = step.to;
    }
    for (; at < log.length; at++) log[at]?.make();
    return true;
  }

  #do(run: () => void): void {
    const step = new Step(this.#steps++, this.#log.length, run, false);
    const changes = this.#changesOf(step);
    for (const change of changes) {
      change.settle?.();
      this.#log.push(change);
    }
    step.to = this.#log.length;
  }

  #changesOf(step: Step): readonly Change[] {
    const changes: Change[] = [];
    const scope = this.#scope;
    this.#changes = changes;
    this.#ownChanges = [];
    if (scope) scope.reader = step;
    step.run();
    if (scope) scope.reader = null;
    this.#changes = null;
    step.ownChanges = this.#ownChanges.length === 0 ? NONE : this.#ownChanges;
    return changes;
  }

  #again(step: Step, edit: TextEdit): boolean {
    const after = this.#changesOf(step);
    if (after.length !== step.to - step.from) return false;
    // Both are compared as they were before anything was changed.
    takeBackAll(after);
    const comparison = new FindingComparison(edit);
    for (const [place, change] of after.entries()) {
      const before = this.#log[step.from + place];
      if (!before || !change.isSame(before, comparison)) return false;
    }
    // What was there before stays, for others hold on to it.
    comparison.adopt();
    for (let at = step.from; at < step.to; at++) this.#log[at]?.make();
    return true;
  }
}

function takeBackAll(changes: readonly Change[]): void {
  for (let at = changes.length - 1; at >= 0; at--) changes[at]?.takeBack();
}
