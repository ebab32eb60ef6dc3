import type { Reader, ReadScope } from '../language/readScope';
import { Cell } from './cell';
import { type Change, FieldChange, ListChange, MapChange, PushChange, SetChange } from './changes';
import { commonEnds } from './commonEnds';
import { DueSteps } from './dueSteps';
import { FindingComparison } from './sameFinding';
import { NO_CHANGES, Step } from './step';
import type { TextEdit } from './textEdit';

/** Steps of one kind have orders from a multiple of this on. */
const PASS = 1e10;

/**
 * How often what comes last is done anew before all is: the texts keep every step that has read
 * them, also those that are gone.
 */
const MOST_ROUNDS = 15;

/** Something that holds from a moment of a run on. */
interface Phase {
  readonly order: number;
  readonly turn: (isOn: boolean) => void;
}

/**
 * The steps of one run over a document, in order, with all that they changed. After an edit only
 * those are done again that read the edited text, each in the state that it found before: what it
 * looks at is shown as it was then. Where a step has changed something else than before, those
 * behind it that read this are done again too (“self-adjusting computation”, Acar 2005). Where it is
 * not known who reads it, the run has to be done anew.
 *
 * All state that steps share must stand in cells, be noted there before it is looked at, and be
 * changed through the trail. Of texts a step must know nothing but what it reads through a
 * `Sentence`, a `Paragraph` or a `DiscourseText`, which note it.
 */
export class Trail {
  readonly #scope: ReadScope | null;
  readonly #always: Step[] = [];
  readonly #phases: Phase[] = [];
  #passes = 0;
  /** The present step, and what it has changed; null when nothing is noted. */
  #step: Step | null = null;
  #changes: Change[] | null = null;
  /** Counts what is made in a step, or in all the run when no steps are noted. */
  #made = 0;
  /** While the run is gone over: what is to be done, and the cells that show another moment. */
  #due: DueSteps<Step> | null = null;
  readonly #sought = new Set<Cell>();
  /** Something was changed of which it is not known who reads it. */
  #isLost = false;
  /** What is done anew as a whole then, and its steps; all before it stays. */
  #last: { readonly from: number; readonly run: () => void } | null = null;
  #lastSteps: Step[] = [];
  #lastRounds = 0;
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

  /**
   * Something that steps learn; null when nothing is to be done again.
   * @param told Told when it is different from the version before; gives more who read it.
   */
  cell(told?: (order: number) => readonly Reader[]): Cell | null {
    return this.#scope && new Cell(this, this.#scope, true, told);
  }

  /** Something of which nobody notes who reads it: when it is different all is done anew. */
  cellForAll(): Cell | null {
    return this.#scope && new Cell(this, this.#scope, false);
  }

  /** Shows a cell as the present step may see it. */
  look(cell: Cell): void {
    if (!this.#due || !this.#step) return;
    this.#sought.add(cell);
    cell.seek(this.#step.order);
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
    if (this.#scope) this.#always.push(new Step(this.nextPass(), run, true));
  }

  /**
   * Does what comes last in a run, in steps. Where it is not known who reads what one of them has
   * changed, only they are done anew.
   */
  lastly(run: () => void): void {
    this.#last = { from: this.nextPass(), run };
    run();
  }

  /** Turns something on that holds from here on. */
  since(turn: (isOn: boolean) => void): void {
    turn(true);
    if (this.#scope) this.#phases.push({ order: this.nextPass(), turn });
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
    this.#forget(step);
    this.#tell(step.changes, step.order);
    step.changes = NO_CHANGES;
  }

  /** While a run is gone over: has a step done again whose time has not come yet. */
  again(step: Step): void {
    this.#due?.add(step);
  }

  /** In a step: has those done again who read something that was changed without the trail. */
  touch(readers: { takeAfter(order: number): readonly Reader[] }): void {
    if (this.#due && this.#step) this.#addDue(readers.takeAfter(this.#step.order));
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

  /** @param cell What the field is part of. */
  set<T extends object, K extends keyof T>(
    cell: Cell | null,
    target: T,
    key: K,
    value: T[K],
  ): void {
    cell?.note();
    if (Object.is(target[key], value)) return;
    if (cell) this.#make(new FieldChange(cell, target, key, value));
    else target[key] = value;
  }

  push<T>(cell: Cell | null, list: T[], item: T): void {
    if (cell) this.#make(new PushChange(cell, list, item));
    else list.push(item);
  }

  /** As `Array.splice`. */
  splice<T>(cell: Cell | null, list: T[], at: number, remove: number, ...added: T[]): void {
    cell?.note();
    if (!cell) list.splice(at, remove, ...added);
    else this.#make(new ListChange(cell, list, at, list.slice(at, at + remove), added));
  }

  add<T>(cell: Cell | null, set: Set<T>, value: T): void {
    cell?.note();
    if (!cell) set.add(value);
    else if (!set.has(value)) this.#make(new SetChange(cell, set, value));
  }

  put<K, V>(cell: Cell | null, map: Map<K, V>, key: K, value: V): void {
    if (!cell) {
      map.set(key, value);
      return;
    }
    this.look(cell);
    if (map.get(key) === value) cell.note();
    else this.#make(new MapChange(cell, map, key, value));
  }

  /**
   * Does the steps again that read an edited text, and those that read what they changed.
   * @returns What had to be done again for it: no more than that, all that comes last, or, when it
   * is not known who reads what, everything: then all that was learned is of no use.
   */
  redo(readers: Iterable<Reader>, edit: TextEdit): 'steps' | 'last' | 'all' {
    this.#round++;
    const due = new DueSteps<Step>();
    this.#due = due;
    for (const step of this.#always) due.add(step);
    this.#addDue(readers);
    for (let step = due.shift(); step; step = due.shift()) {
      if (step.isGone) continue;
      const isLast = step.order >= (this.#last?.from ?? Infinity);
      if (this.#isLost && isLast) break;
      for (const { order, turn } of this.#phases) turn(step.order > order);
      if (step.isAlways) step.run();
      else this.#again(step, edit);
      if (this.#isLost && !isLast) return 'all';
    }
    for (const { turn } of this.#phases) turn(true);
    for (const cell of this.#sought) cell.seek(Infinity);
    this.#sought.clear();
    this.#due = null;
    if (!this.#isLost) return 'steps';
    if (++this.#lastRounds > MOST_ROUNDS) return 'all';
    this.#doLastAnew();
    return 'last';
  }

  #doLastAnew(): void {
    const last = this.#last;
    if (!last) return;
    for (const step of this.#lastSteps.reverse()) {
      step.isGone = true;
      // Of the other cells nothing is asked any more.
      step.changes = step.changes.filter(({ cell }) => cell.isKnown);
      this.#forget(step);
      this.#tell(step.changes, step.order);
    }
    this.#lastSteps = [];
    for (const cell of this.#sought) cell.seek(Infinity);
    this.#sought.clear();
    this.#isLost = false;
    this.#passes = last.from / PASS - 1;
    this.lastly(last.run);
  }

  #make(change: Change): void {
    this.look(change.cell);
    change.make();
    if (!this.#changes) throw new Error('What steps share was changed outside of them.');
    this.#changes.push(change);
  }

  #do(order: number, run: () => void): Step {
    const step = new Step(order, run, false);
    step.changes = this.#changesOf(step);
    for (const change of step.changes) change.cell.append(change);
    if (this.#last) this.#lastSteps.push(step);
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
    for (const change of changes) change.order = step.order;
    return changes.length === 0 ? NO_CHANGES : changes;
  }

  #again(step: Step, edit: TextEdit): void {
    const before = step.changes;
    this.#forget(step);
    const after = this.#changesOf(step);
    // Both are compared as they were before anything was changed.
    for (let at = after.length - 1; at >= 0; at--) after[at]?.takeBack();
    const comparison = new FindingComparison(edit, this.#settled);
    const { head, tail } = commonEnds(before.length, after.length, (old, now) => {
      const [was, is] = [before[old], after[now]];
      return was !== undefined && is !== undefined && is.isSame(was, comparison);
    });
    // What was there before stays, for others hold on to it.
    comparison.adopt();
    const news = after.slice(head, after.length - tail);
    for (const change of news) change.adopt(comparison);
    const gone = before.slice(head, before.length - tail);
    step.changes = [...before.slice(0, head), ...news, ...before.slice(before.length - tail)];
    for (const change of step.changes) change.cell.insert(change);
    this.#tell([...gone, ...news], step.order);
  }

  /** Takes back what a step changed. */
  #forget({ changes, order }: Step): void {
    for (const { cell } of changes) {
      this.#sought.add(cell);
      cell.seek(order);
      cell.clear(order);
    }
  }

  /** Has those done again who read what was changed. */
  #tell(changes: readonly Change[], order: number): void {
    for (const { cell } of changes) {
      if (!cell.isKnown) this.#isLost = true;
      else this.#addDue(cell.takeAfter(order));
    }
  }

  #addDue(readers: Iterable<Reader>): void {
    for (const reader of readers) {
      if (reader instanceof Step && !reader.isGone) this.#due?.add(reader);
    }
  }
}
