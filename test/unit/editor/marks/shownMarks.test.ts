import assert from 'node:assert/strict';
import type { Range } from '../../../../src/core/document/sourceDocument';
import { ShownMarks } from '../../../../src/editor/marks/shownMarks';

const range = (start: number, end: number): Range => ({ start, end });
const layout = (actor: Range[], quote: Range[]): Map<'actor' | 'quote', Range[]> =>
  new Map([
    ['actor', actor],
    ['quote', quote],
  ]);

describe('ShownMarks', () => {
  it('has nothing set again that is shown', () => {
    const marks = new ShownMarks<'actor' | 'quote'>();
    const first = marks.replace(layout([range(0, 4)], [range(6, 20)]));
    assert.deepEqual(
      first.map(([key]) => key),
      ['actor', 'quote'],
    );
    assert.deepEqual(marks.replace(layout([range(0, 4)], [range(6, 20)])), []);
  });

  it('knows where the editor moved the marks to', () => {
    const marks = new ShownMarks<'actor' | 'quote'>();
    marks.replace(layout([range(0, 4)], [range(6, 20)]));
    marks.edit({ start: 5, removed: 0, inserted: 3 });
    marks.edit({ start: 8, removed: 0, inserted: 1 });
    assert.deepEqual(marks.of('quote'), [range(10, 24)]);
    assert.deepEqual(marks.replace(layout([range(0, 4)], [range(10, 24)])), []);
    assert.deepEqual(marks.replace(layout([range(0, 4)], [range(10, 25)])), [
      ['quote', [range(10, 25)]],
    ]);
  });

  it('has all set again when in doubt, once', () => {
    const marks = new ShownMarks<'actor' | 'quote'>();
    const same = layout([range(0, 4)], [range(6, 20)]);
    marks.replace(same);
    marks.doubt();
    assert.equal(marks.replace(same).length, 2);
    assert.equal(marks.replace(same).length, 0);
  });

  it('has what comes set before what goes', () => {
    const marks = new ShownMarks<'actor' | 'quote'>();
    marks.replace(layout([range(0, 4), range(6, 9)], []));
    assert.deepEqual(
      marks.replace(layout([range(0, 4)], [range(6, 9)])).map(([key]) => key),
      ['quote', 'actor'],
    );
  });

  it('forgets what was taken away', () => {
    const marks = new ShownMarks<'actor' | 'quote'>();
    marks.replace(layout([range(0, 4)], [range(6, 20)]));
    marks.remove('actor');
    assert.deepEqual(marks.of('actor'), []);
    assert.deepEqual(marks.replace(layout([range(0, 4)], [range(6, 20)])), [
      ['actor', [range(0, 4)]],
    ]);
  });
});
