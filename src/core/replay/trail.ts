import { type Audience, Readers, type Reader, type ReadScope } from '../language/readScope';
import { type Change, FieldChange, ListChange, MapChange, PushChange, SetChange } from './changes';
import { DueSteps } from './dueSteps';
import { FindingComparison } from './sameFinding';
import type { TextEdit } from './textEdit';

/** One thing done in a run, and what it changed. */
export class Step implements Reader {
  changes: readonly Change[] = NONE;
  /** It is no part of the run any more. */
  isGone = false;

  /**
   * @param order When it is done.
   * @param run Does it again.
   * @param isAlways Whether it is done again whenever the run is gone over: nothing of it is noted.
   */
  constructor(
    readonly order: number,
    readonly run: () => void,
    readonly isAlways: boolean,
  ) {}

  make(): void {
    for (const change of this.changes) change.make();
  }

  takeBack(): void {
    takeBackAll(this.changes);
  }
}

const NONE: readonly Change[] = [];

/** Steps of one kind have orders from a multiple of this on. */
const PASS = 1e10;

/**
 * The steps of one run over a document, in order, with all that they changed. After an edit only
 * those are done again that read the edited text, each in the state that it found before: the
 * changes of those behind it are taken back for it, and made again when nothing is different. Where
 * a step has changed something else than before, those behind it that read this are done again too
 * (“self-adjusting computation”, Acar 2005, with time kept by going back). Where it is not known who
 * reads it, the run has to be done anew.
 *
 * All state that steps share must be changed through a trail, and a step must know nothing of texts
 * but what it reads through a `Sentence`, a `Paragraph` or a `DiscourseText`. What it reads of one,
 * and of what others learned, is noted by `Readers`.
 */
export class Trail {
  readonly #scope: ReadScope | null;
  /** All that have changed something and those done always, in order. */
  #busy: Step[] = [];
  #passes = 0;
  /** The present step, and what it has changed; null when nothing is noted. */
  #step: Step | null = null;
  #changes: Change[] | null = null;
  /** Counts what is made in a step, or in all the run when no steps are noted. */
  #made = 0;
  #due: DueSteps<Step> | null = null;
  /** Something was changed of which it is not known who reads it. */
  #isLost = false;
  readonly #settled = new WeakSet<object>();
  #round = 0;

  /** @param scope What the document's texts are read in; null when nothing is to be done again. */
  constructor(scope: ReadScope | null) {
    this.#scope = scope;
  }

  /** How often the run was gone over again. */
  get round(): number {
    return this.#round;
  }

  /** Who reads a thing that is changed through this trail. */
  readers(): Readers | null {
    return this.#scope && new Readers(this.#scope);
  }

  /** A number that grows with the time of the run, and stays the same when a step is done again. */
  moment(): number {
    return (this.#step?.order ?? 0) * 1000 + ++this.#made;
  }

  /** Does something for each item, a step each. */
  each<T>(items: readonly T[], run: (item: T) => void): void {
    if (!this.#scope) {
      for (const item of items) run(item);
      return;
    }
    const from = this.nextPass();
    for (const [at, item] of items.entries()) {
      this.#do(from + at, () => {
        run(item);
      });
    }
  }

  /** Does something that is one step. */
  once(run: () => void): void {
    if (this.#scope) this.#do(this.nextPass(), run);
    else run();
  }

  /** Does something each time, of which nothing is noted: it must only work out what others hold. */
  always(run: () => void): void {
    run();
    if (this.#scope) this.#busy.push(new Step(this.nextPass(), run, true));
  }

  /** The order from which the steps of a new pass may have theirs. */
  nextPass(): number {
    return PASS * ++this.#passes;
  }

  /**
   * Does something as a step of an order, after all so far; later it may be done again or dropped.
   */
  at(order: number, run: () => void): Step | null {
    if (this.#scope) return this.#do(order, run);
    run();
    return null;
  }

  /** While a run is gone over: puts in a step, to be done when its time comes. */
  insert(order: number, run: () => void): Step {
    const step = new Step(order, run, false);
    this.#due?.add(step);
    return step;
  }

  /** While a run is gone over: takes out a step whose time has not come yet. */
  drop(step: Step): void {
    step.isGone = true;
    this.#tell(step.changes, step.order);
    step.changes = NONE;
  }

  /** In a step: something was changed without the trail, in the same way whenever it is done. */
  touch(readers: Audience): void {
    if (this.#due && this.#step) this.#addDue(readers.takeAfter(this.#step.order));
  }

  /** While a run is gone over: has a step done again whose time has not come yet. */
  again(step: Step): void {
    this.#due?.add(step);
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

  /** @param readers Who reads the field; null when that is not known. */
  set<T extends object, K extends keyof T>(
    readers: Audience | null,
    target: T,
    key: K,
    value: T[K],
  ): void {
    readers?.note();
    if (Object.is(target[key], value)) return;
    this.#make(new FieldChange(readers, target, key, value));
  }

  push<T>(readers: Audience | null, list: T[], item: T): void {
    this.#make(new PushChange(readers, list, item));
  }

  /** As `Array.splice`. */
  splice<T>(readers: Audience | null, list: T[], at: number, remove: number, ...added: T[]): void {
    readers?.note();
    this.#make(new ListChange(readers, list, at, list.slice(at, at + remove), added));
  }

  add<T>(readers: Audience | null, set: Set<T>, value: T): void {
    readers?.note();
    if (!set.has(value)) this.#make(new SetChange(readers, set, value));
  }

  put<K, V>(readers: Audience | null, map: Map<K, V>, key: K, value: V): void {
    if (map.get(key) === value) {
      readers?.note();
      return;
    }
    this.#make(new MapChange(readers, map, key, value));
  }

  /**
   * Does the steps again that read an edited text, and those that read what they changed.
   * @returns False when it is not known who reads it: then all that was learned is of no use.
   */
  redo(readers: Iterable<Reader>, edit: TextEdit): boolean {
    this.#round++;
    const due = new DueSteps<Step>();
    this.#due = due;
    this.#addDue(readers);
    const first = due.first?.order ?? Infinity;
    const busy = this.#busy;
    let at = busy.length;
    while (at > 0 && (busy[at - 1]?.order ?? 0) >= first) busy[--at]?.takeBack();
    const done = busy.slice(0, at);
    for (;;) {
      const next = busy[at];
      const step = due.first;
      if (step && step.order <= (next?.order ?? Infinity)) {
        due.shift();
        if (next === step) at++;
        if (step.isGone) continue;
        this.#again(step, edit);
        if (this.#isLost) return false;
        if (step.changes.length > 0) done.push(step);
      } else if (next) {
        at++;
        if (next.isGone) continue;
        if (next.isAlways) next.run();
        else next.make();
        done.push(next);
      } else break;
    }
    this.#busy = done;
    this.#due = null;
    return true;
  }

  #make(change: Change): void {
    change.make();
    this.#changes?.push(change);
  }

  #do(order: number, run: () => void): Step {
    const step = new Step(order, run, false);
    step.changes = this.#changesOf(step);
    if (step.changes.length > 0) this.#busy.push(step);
    return step;
  }

  #changesOf(step: Step): readonly Change[] {
    const changes: Change[] = [];
    const scope = this.#scope;
    this.#step = step;
    this.#made = 0;
    this.#changes = changes;
    if (scope) scope.reader = step;
    step.run();
    if (scope) scope.reader = null;
    this.#changes = null;
    this.#step = null;
    return changes.length === 0 ? NONE : changes;
  }

  #again(step: Step, edit: TextEdit): void {
    const before = step.changes;
    const after = this.#changesOf(step);
    // Both are compared as they were before anything was changed.
    takeBackAll(after);
    const comparison = new FindingComparison(edit, this.#settled);
    const isSame = (old: number, now: number): boolean => {
      const [was, is] = [before[old], after[now]];
      return was !== undefined && is !== undefined && is.isSame(was, comparison);
    };
    const most = Math.min(before.length, after.length);
    let head = 0;
    while (head < most && isSame(head, head)) head++;
    let tail = 0;
    while (tail < most - head && isSame(before.length - 1 - tail, after.length - 1 - tail)) tail++;
    // What was there before stays, for others hold on to it.
    comparison.adopt();
    const news = after.slice(head, after.length - tail);
    for (const change of news) change.adopt(comparison);
    const gone = before.slice(head, before.length - tail);
    step.changes = [...before.slice(0, head), ...news, ...before.slice(before.length - tail)];
    step.make();
    this.#tell([...gone, ...news], step.order);
  }

  /** Has those done again who read what was changed. */
  #tell(changes: readonly Change[], order: number): void {
    for (const { readers } of changes) {
      if (!readers) this.#isLost = true;
      else this.#addDue(readers.takeAfter(order));
    }
  }

  #addDue(readers: Iterable<Reader>): void {
    for (const reader of readers) {
      if (reader instanceof Step && !reader.isGone) this.#due?.add(reader);
    }
  }
}

function takeBackAll(changes: readonly Change[]): void {
  for (let at = changes.length - 1; at >= 0; at--) changes[at]?.takeBack();
}
