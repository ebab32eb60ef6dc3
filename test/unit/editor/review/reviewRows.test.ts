import assert from 'node:assert/strict';
import { reviewRows } from '../../../../src/editor/review/reviewRows';
import { Desk, harbour } from '../../review/desk';
import { english } from '../english';

describe('the rows of what was decided', () => {
  const desk = new Desk();
  const [first, second] = desk.machine.annotations.filter(({ kind }) => kind === 'quote');
  assert.ok(first && second);
  desk.do(desk.acts.accept([first.id]));
  desk.do(desk.acts.reject([second.id]));
  desk.do(desk.acts.note(first.id, null, 'Ask the\nmayor'));
  const rows = () => reviewRows(desk.view().judgements, english);

  it('are in groups, with what became of the words, who decided and notes', () => {
    const shown = rows().map(({ id, children }) => [
      id,
      children.map(({ description }) => description),
    ]);
    assert.deepEqual(shown, [
      ['rejected', ['exact · quotation · Ines: rejected']],
      ['accepted', ['exact · quotation · Ines: accepted · ✎ Ask the mayor']],
    ]);
  });

  it('have words that are gone in the tray, with what stood around them', () => {
    desk.source = harbour.replace(first.text, '');
    const [tray] = rows();
    assert.equal(tray?.id, 'tray');
    const [row] = tray.children;
    assert.equal(row?.context, 'lost');
    assert.match(row.description, /^orphaned · quotation/);
    assert.match(row.spoken, /It stood so: …/);
    desk.source = harbour;
    assert.ok(!rows().some(({ id }) => id === 'tray'));
  });
});
