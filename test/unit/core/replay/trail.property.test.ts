import assert from 'node:assert/strict';
import fc from 'fast-check';
import { Readers, ReadScope } from '../../../../src/core/language/readScope';
import { editBetween } from '../../../../src/core/replay/textEdit';
import { TrackedMap } from '../../../../src/core/replay/trackedMap';
import { Trail } from '../../../../src/core/replay/trail';

/** A text of one number that notes who reads it. */
class Cipher {
  readonly readers: Readers;
  #value: number;

  constructor(scope: ReadScope, value: number) {
    this.readers = new Readers(scope);
    this.#value = value;
  }

  get value(): number {
    this.readers.note();
    return this.#value;
  }

  set value(value: number) {
    this.#value = value;
  }
}

/** What one step does: adds to a sum what a text says and what an earlier step has found. */
interface Told {
  readonly text: number;
  readonly sum: number;
  /** Reads the sum of this name too. */
  readonly other: number;
  /** Only when that is not zero. */
  readonly isIf: boolean;
}

const told = fc.record<Told>({
  text: fc.nat(5),
  sum: fc.nat(3),
  other: fc.nat(3),
  isIf: fc.boolean(),
});

class Sums {
  readonly ciphers: readonly Cipher[];
  readonly trail: Trail;
  /** How many steps have been done. */
  done = 0;
  readonly #sums: TrackedMap<number, number>;
  readonly #list: number[] = [];

  constructor(values: readonly number[], steps: readonly Told[]) {
    const scope = new ReadScope();
    this.ciphers = values.map((value) => new Cipher(scope, value));
    this.trail = new Trail(scope);
    this.#sums = new TrackedMap(this.trail);
    const list = this.trail.cell();
    this.trail.each(steps, ({ text, sum, other, isIf }) => {
      this.done++;
      const added = this.#sums.get(other) ?? 0;
      if (isIf && added === 0) return;
      const value = this.ciphers[text]?.value ?? 0;
      this.#sums.put(sum, ((this.#sums.get(sum) ?? 0) + added + value) % 4);
      if (value > 1) this.trail.push(list, this.#list, sum * 10 + value);
    });
  }

  get state(): unknown {
    return { sums: [0, 1, 2, 3].map((sum) => this.#sums.get(sum) ?? 0), list: [...this.#list] };
  }
}

const nothing = editBetween('', '', 0);

describe('Trail', () => {
  it('knows after an edit what a run knows that starts with the edited text', () => {
    const texts = fc.array(fc.nat(3), { minLength: 6, maxLength: 6 });
    const edits = fc.array(fc.record({ text: fc.nat(5), value: fc.nat(3) }), { maxLength: 12 });
    fc.assert(
      fc.property(texts, fc.array(told, { maxLength: 40 }), edits, (first, steps, changes) => {
        const values = [...first];
        const run = new Sums(values, steps);
        for (const { text, value } of changes) {
          values[text] = value;
          const cipher = run.ciphers[text];
          assert.ok(cipher);
          cipher.value = value;
          assert.equal(run.trail.redo(cipher.readers.takeAfter(-1), nothing), 'steps');
          assert.deepEqual(run.state, new Sums(values, steps).state);
        }
      }),
    );
  });

  it('does only those steps again that read what is different', () => {
    const steps: Told[] = [
      { text: 0, sum: 0, other: 3, isIf: false },
      { text: 1, sum: 1, other: 3, isIf: false },
      { text: 2, sum: 2, other: 0, isIf: false },
    ];
    const run = new Sums([1, 1, 1, 0, 0, 0], steps);
    const again = (text: number, value: number): number => {
      const before = run.done;
      const cipher = run.ciphers[text];
      assert.ok(cipher);
      cipher.value = value;
      assert.equal(run.trail.redo(cipher.readers.takeAfter(-1), nothing), 'steps');
      return run.done - before;
    };
    assert.equal(again(1, 2), 1, 'nobody reads the sum');
    assert.equal(again(0, 2), 2, 'the third step reads the first sum');
    assert.equal(again(0, 2), 1, 'the sum is the same');
  });

  it('says so when it is not known who reads what has changed', () => {
    const scope = new ReadScope();
    const trail = new Trail(scope);
    const cipher = new Cipher(scope, 1);
    const found: number[] = [];
    const cell = trail.cellForAll();
    trail.once(() => {
      trail.push(cell, found, cipher.value);
    });
    assert.equal(trail.redo(cipher.readers.takeAfter(-1), nothing), 'steps');
    cipher.value = 2;
    assert.equal(trail.redo(cipher.readers.takeAfter(-1), nothing), 'all');
  });

  it('does only what comes last anew when nothing else is in doubt', () => {
    const scope = new ReadScope();
    const trail = new Trail(scope);
    const ciphers = [new Cipher(scope, 1), new Cipher(scope, 2)];
    const sums = new TrackedMap<number, number>(trail);
    let found: number[] = [];
    let done = 0;
    trail.each(ciphers, (cipher) => {
      done++;
      sums.put(0, (sums.get(0) ?? 0) + cipher.value);
    });
    trail.lastly(() => {
      const list: number[] = [];
      const cell = trail.cellForAll();
      found = list;
      trail.each(ciphers, (cipher) => {
        trail.push(cell, list, cipher.value * 10 + (sums.get(0) ?? 0));
        sums.put(1, list.length);
      });
    });
    assert.deepEqual(found, [13, 23]);
    const [first] = ciphers;
    assert.ok(first);
    for (const value of [2, 0, 3]) {
      first.value = value;
      done = 0;
      assert.equal(trail.redo(first.readers.takeAfter(-1), nothing), 'last');
      assert.deepEqual(found, [value * 10 + value + 2, 22 + value]);
      assert.equal(sums.get(1), 2);
      assert.equal(done, 2);
    }
  });

  it('does not let a step change what others know behind its back', () => {
    const trail = new Trail(new ReadScope());
    assert.throws(() => {
      trail.push(trail.cell(), [], 1);
    }, /outside/);
  });
});
