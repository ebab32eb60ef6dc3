import assert from 'node:assert/strict';
import { indexOf } from '../../../../src/editor/articles/documentIndex';
import { reviewable, stepFromPlace, undecidedIn } from '../../../../src/editor/review/undecided';
import { Desk } from '../../review/desk';

describe('what is left to decide', () => {
  const desk = new Desk();
  const index = () => indexOf(desk.view().document);

  it('is all that is marked, in reading order, each once on the way round', () => {
    const all = undecidedIn(index());
    assert.ok(all.length > 5);
    assert.ok(all.every(({ kind }) => kind !== 'money'));
    const way: string[] = [];
    let at = all[0];
    while (at && way.length <= all.length && !way.includes(at.id)) {
      way.push(at.id);
      at = stepFromPlace(all, at, 'next');
    }
    assert.deepEqual(
      way,
      all.map(({ id }) => id),
    );
    assert.equal(at, all[0]);
    const [first] = all;
    assert.ok(first);
    assert.equal(stepFromPlace(all, first, 'previous'), all.at(-1));
  });

  it('gets less with each decision, and leads on from what is gone', () => {
    const [first, second] = undecidedIn(index());
    assert.ok(first && second);
    desk.do(desk.acts.reject([first.id]));
    assert.ok(!reviewable(index()).some(({ id }) => id === first.id));
    assert.equal(stepFromPlace(undecidedIn(index()), first, 'next')?.id, second.id);
  });

  it('is without the kinds that are not marked', () => {
    const left = undecidedIn(index(), new Set(['actor'] as const));
    assert.ok(left.length > 0 && left.every(({ kind }) => kind !== 'actor'));
  });
});
