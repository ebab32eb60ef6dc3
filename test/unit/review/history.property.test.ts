import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnnotatedDocument } from '../../../src/core/model.js';
import type { Act, Decision } from '../../../src/review/decision.js';
import { decisionIds, isDecisionId, timeOf } from '../../../src/review/decisionId.js';
import { historyOf } from '../../../src/review/history.js';
import { reviewed } from '../../../src/review/reviewed.js';
import { sign } from '../../../src/review/sign.js';
import {
  decisionsOf,
  emptySidecar,
  merged,
  readSidecar,
  type SidecarContent,
  withDecisions,
  writeSidecar,
} from '../../../src/review/sidecar/sidecarText.js';
import { runs } from '../propertyRuns.js';
import { Desk, harbour } from './desk.js';

/** A step of a reviewer; the number chooses on what. */
interface Step {
  readonly what: 'accept' | 'reject' | 'bulk' | 'correct' | 'note' | 'add' | 'merge' | 'rename';
  readonly on: number;
}

const step: fc.Arbitrary<Step> = fc.record({
  what: fc.constantFrom('accept', 'reject', 'bulk', 'correct', 'note', 'add', 'merge', 'rename'),
  on: fc.nat(1000),
});

const wordsAt = (on: number): { start: number; end: number } => {
  const start = on % (harbour.length - 10);
  return { start, end: start + 6 };
};

function actsOf(desk: Desk, { what, on }: Step): Act[] {
  const { annotations, entities } = desk.view().document;
  const one = annotations[on % annotations.length];
  const entity = entities[on % entities.length];
  const other = entities[(on * 7 + 1) % entities.length];
  if (!one || !entity || !other) return [];
  const { acts } = desk;
  switch (what) {
    case 'accept':
      return acts.accept([one.id]);
    case 'reject':
      return acts.reject([one.id]);
    case 'bulk':
      return acts.reject(annotations.filter((_, at) => at % 3 === on % 3).map(({ id }) => id));
    case 'correct':
      return acts.correct(one.id, { span: { start: one.start, end: one.start + 1 + (on % 9) } });
    case 'note':
      return acts.note(one.id, one.note ?? null, `note ${String(on)}`);
    case 'add':
      return acts.add('actor', wordsAt(on));
    case 'merge':
      return acts.merge([entity.id], other.id);
    case 'rename':
      return acts.rename(entity.id, { name: `Name ${String(on)}` });
  }
}

const reload = (log: readonly Decision[]): Decision[] => {
  const content = readSidecar(writeSidecar(withDecisions(emptySidecar, log, 'a.txt')));
  assert.ok('decisions' in content);
  assert.deepEqual(content.unknown, []);
  return decisionsOf(content);
};

describe('Undo and redo', () => {
  it('give back the states before and after of any steps, also after a reload', () => {
    fc.assert(
      fc.property(
        fc.array(step, { minLength: 1, maxLength: 7 }),
        fc.nat(7),
        fc.boolean(),
        (steps, back, isReloaded) => {
          const desk = new Desk();
          const states: AnnotatedDocument[] = [desk.view().document];
          for (const each of steps) {
            const acts = actsOf(desk, each);
            if (acts.length === 0) continue;
            desk.do(acts);
            states.push(desk.view().document);
          }
          const count = Math.min(back, states.length - 1);
          for (let at = 1; at <= count; at += 1) {
            assert.ok(desk.undo());
            if (isReloaded) desk.log = reload(desk.log);
            assert.deepEqual(desk.view().document, states.at(-1 - at));
          }
          for (let at = count - 1; at >= 0; at -= 1) {
            assert.ok(desk.redo());
            if (isReloaded) desk.log = reload(desk.log);
            assert.deepEqual(desk.view().document, states.at(-1 - at));
          }
          assert.equal(desk.redo(), false);
          assert.equal(historyOf(desk.log, desk.by).done.length, states.length - 1);
        },
      ),
      runs(40),
    );
  });

  it('are each reviewer’s own', () => {
    const desk = new Desk();
    desk.do(desk.acts.accept([desk.find('quote', '“We will').id]), 'Bo');
    assert.equal(desk.undo(), false);
  });
});

describe('A union of two logs', () => {
  const logs = fc
    .tuple(fc.array(step, { maxLength: 5 }), fc.array(step, { maxLength: 5 }), fc.nat(5))
    .map(([first, second, common]) => {
      const desk = new Desk();
      for (const each of first.slice(0, common)) desk.do(actsOf(desk, each));
      const shared = desk.log;
      for (const each of first.slice(common)) desk.do(actsOf(desk, each));
      const ours = desk.log;
      const colleague = new Desk(harbour, 'Bo');
      colleague.log = shared;
      for (const each of second) colleague.do(actsOf(colleague, each));
      return { desk, ours, theirs: colleague.log };
    });
  const sidecar = (log: readonly Decision[]): SidecarContent =>
    withDecisions(emptySidecar, log, 'a.txt');

  it('is the fold of both, in any order of the lines and however often they are there', () => {
    fc.assert(
      fc.property(logs, fc.nat(), ({ desk, ours, theirs }, seed) => {
        const both = merged(sidecar(ours), sidecar(theirs));
        const ids = new Set([...ours, ...theirs].map(({ id }) => id));
        assert.deepEqual(new Set(both.decisions.keys()), ids);
        const text = writeSidecar(both);
        assert.equal(writeSidecar(merged(sidecar(theirs), sidecar(ours))), text);
        const lines = `${writeSidecar(sidecar(ours))}${writeSidecar(sidecar(theirs))}`
          .split('\n')
          .map((line, at) => ({ line, at: (at * 7919 + seed) % 104_729 }))
          .sort((a, b) => a.at - b.at)
          .map(({ line }) => line);
        const read = readSidecar(lines.join('\n'));
        assert.ok('decisions' in read);
        assert.equal(writeSidecar(read), text);
        assert.deepEqual(
          reviewed(desk.machine, harbour, decisionsOf(read)),
          reviewed(desk.machine, harbour, [...theirs, ...ours.filter(isNotIn(theirs))]),
        );
      }),
      runs(25),
    );
  });
});

const isNotIn =
  (log: readonly Decision[]) =>
  ({ id }: Decision): boolean =>
    !log.some((each) => each.id === id);

describe('decisionIds', () => {
  it('sort as they were made, also when a clock is set back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(2 ** 45), { minLength: 1 }), (times) => {
        let last: string | null = null;
        for (const time of times) {
          for (const id of decisionIds(3, time, last)) {
            assert.ok(isDecisionId(id));
            assert.ok(last === null || id > last);
            assert.ok(timeOf(id) >= time);
            last = id;
          }
        }
      }),
    );
  });

  it('put the acts of one step in one group', () => {
    const acts: Act[] = [
      { action: 'undo', of: 'x' },
      { action: 'redo', of: 'x' },
    ];
    const made = sign(acts, { by: 'Ines', at: new Date(0), log: [] });
    assert.deepEqual(
      made.map(({ group }) => group),
      [made[0]?.id, made[0]?.id],
    );
  });
});
