import assert from 'node:assert/strict';
import type { LeftOut } from '../../../src/core/model';
import { leftOutAction, leftOutHover } from '../../../src/editor/leftOut/leftOutWords';
import { english } from './english';

const block: LeftOut = { start: 5, end: 20, text: 'Mayor (of Orn) pays', reason: 'links' };
const uri = 'file:///a(b).html';

describe('The hover of what was left out', () => {
  it('says why, and offers to read it', () => {
    const hover = leftOutHover(block, uri, english.t);
    assert.ok(hover.startsWith('Not read: nearly all of it is links.'), hover);
    const [, command, argument = ''] = /\(command:([^?]+)\?([^)]+)\)/.exec(hover) ?? [];
    assert.equal(command, 'speechmark.readLeftOutBlock');
    assert.deepEqual(JSON.parse(decodeURIComponent(argument)), [
      { uri, block: 'mayor of orn pays' },
    ]);
  });

  it('offers to leave out again what the reader took in', () => {
    const taken = { ...block, isRead: true } as const;
    assert.equal(leftOutAction(taken, uri, english.t).command, 'speechmark.leaveOutBlock');
    assert.ok(leftOutHover(taken, uri, english.t).includes('Leave This Block Out Again'));
  });
});
