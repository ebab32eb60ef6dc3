import assert from 'node:assert/strict';
import { stepWords } from '../../../../src/editor/review/stepWords';
import { Desk } from '../../review/desk';
import { english } from '../english';

describe('what a step did', () => {
  const desk = new Desk();
  const { t } = english;
  const [quote] = desk.machine.annotations.filter(({ kind }) => kind === 'quote');
  assert.ok(quote);

  it('is said with the words of the article', () => {
    const decisions = desk.do(desk.acts.reject([quote.id]));
    assert.equal(
      stepWords({ way: 'do', decisions }, t),
      'Rejected: “We will not wait for the ministry,”',
    );
  });

  it('is said with a number where there are several', () => {
    const ids = desk.machine.annotations.map(({ id }) => id);
    const decisions = desk.do(desk.acts.accept(ids));
    assert.equal(
      stepWords({ way: 'undo', decisions }, t),
      `Undone: Accepted: ${String(ids.length)} annotations`,
    );
  });
});
