import assert from 'node:assert/strict';
import { actorMark } from '../../../../src/editor/kinds/actor/actorKind';
import { claimMark } from '../../../../src/editor/kinds/claim/claimKind';
import { pledgeMark } from '../../../../src/editor/kinds/pledge/pledgeKind';
import type { Mark } from '../../../../src/editor/marks/mark';
import { layOut, type LayoutOptions } from '../../../../src/editor/marks/markLayout';

const plain: LayoutOptions = {
  hidden: new Set(),
  hues: null,
  faintBelow: 0.6,
  carets: [],
  typed: [],
};
const marks: readonly Mark[] = [
  { start: 0, end: 30, style: claimMark, entity: null, confidence: 0.9 },
  { start: 4, end: 8, style: actorMark, entity: 'okello', confidence: 0.9 },
  { start: 10, end: 20, style: pledgeMark, entity: null, confidence: 0.9 },
  { start: 22, end: 25, style: actorMark, entity: null, confidence: 0.9 },
];
const laidOut = (options: Partial<LayoutOptions>): Record<string, unknown> =>
  Object.fromEntries(
    [...layOut(marks, { ...plain, ...options })].map(([key, ranges]) => [
      key,
      ranges.map(({ start, end }) => `${String(start)}-${String(end)}`).join(),
    ]),
  );

describe('layOut', () => {
  it('draws each mark as its kind', () => {
    assert.deepEqual(laidOut({}), {
      'text:claim': '0-30',
      'text:actor': '4-8,22-25',
      'text:pledge': '10-20',
    });
  });

  it('leaves out the kinds that are switched off', () => {
    assert.deepEqual(laidOut({ hidden: new Set(['actor', 'claim']) }), { 'text:pledge': '10-20' });
  });

  it('draws actors in colours of their own, those linked to nobody as before', () => {
    const drawn = laidOut({ hues: new Map([['okello', 3]]) });
    assert.equal(drawn['text:actor3'], '4-8');
    assert.equal(drawn['text:actor'], '22-25');
  });

  it('draws what may well be wrong faint, in the colour of its kind', () => {
    const drawn = laidOut({ faintBelow: 0.95, hues: new Map([['okello', 3]]) });
    assert.deepEqual(Object.keys(drawn), [
      'text:claimFaint',
      'text:actorFaint',
      'text:pledgeFaint',
    ]);
  });

  it('draws the short marks at a caret apart, its edges included', () => {
    for (const caret of [4, 6, 8]) {
      const drawn = laidOut({ carets: [caret] });
      assert.equal(drawn['caret:actor'], '4-8');
      assert.equal(drawn['text:actor'], '22-25');
      assert.equal(drawn['text:claim'], '0-30');
    }
  });

  it('leaves out a short mark on the word that is being typed, never a sentence', () => {
    const drawn = laidOut({ typed: [{ start: 12, end: 14 }], carets: [14] });
    assert.deepEqual(Object.keys(drawn), ['text:claim', 'text:actor']);
  });
});
