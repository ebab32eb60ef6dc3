import assert from 'node:assert/strict';
import { actorMark } from '../../../../src/editor/kinds/actor/actorKind';
import { claimMark } from '../../../../src/editor/kinds/claim/claimKind';
import { pledgeMark } from '../../../../src/editor/kinds/pledge/pledgeKind';
import type { MarkStyle } from '../../../../src/editor/kinds/editorKind';
import { blockQuoteMark, quoteMark } from '../../../../src/editor/kinds/quote/quoteKind';
import type { Mark } from '../../../../src/editor/marks/mark';
import { layOut, type LayoutOptions } from '../../../../src/editor/marks/markLayout';

const plain: LayoutOptions = {
  hidden: new Set(),
  hues: null,
  hideBelow: 0,
  faintBelow: 0.6,
  isCalm: false,
  carets: [],
  typed: [],
};
const mark = (start: number, end: number, style: MarkStyle, confidence = 0.9): Mark => ({
  start,
  end,
  style,
  entity: null,
  confidence,
});
const marks: readonly Mark[] = [
  mark(0, 30, claimMark),
  { ...mark(4, 8, actorMark), entity: 'okello' },
  mark(10, 20, pledgeMark),
  mark(22, 25, actorMark),
];
/** What is drawn, without what only says where marks are. */
const laidOut = (
  options: Partial<LayoutOptions>,
  some: readonly Mark[] = marks,
): Record<string, unknown> =>
  Object.fromEntries(
    [...layOut(some, { ...plain, ...options })]
      .filter(([key]) => !key.endsWith('Whole'))
      .map(([key, ranges]) => [
        key,
        ranges.map(({ start, end }) => `${String(start)}-${String(end)}`).join(),
      ]),
  );

describe('layOut', () => {
  it('draws each mark as its kind, and no line where a narrower one has its own', () => {
    assert.deepEqual(laidOut({}), {
      'text:claimTint': '0-30',
      'text:claim': '0-4,8-10,20-22,25-30',
      'text:actorTint': '4-8,22-25',
      'text:actor': '4-8,22-25',
      'text:pledgeTint': '10-20',
      'text:pledge': '10-20',
    });
  });

  it('says where marks are, however they are drawn', () => {
    const layout = layOut(marks, { ...plain, isCalm: true, faintBelow: 1 });
    assert.deepEqual(layout.get('text:claimWhole'), [{ start: 0, end: 30 }]);
    assert.equal(layout.get('text:actorWhole')?.length, 2);
  });

  it('draws a calm claim as a tint, its line only while a caret is in it', () => {
    const calm = laidOut({ isCalm: true });
    assert.equal(calm['text:claim'], undefined);
    assert.equal(calm['text:claimTint'], '0-30');
    assert.equal(calm['text:claimQuiet'], '0-4,8-10,20-22,25-30');
    const at = laidOut({ isCalm: true, carets: [30] });
    assert.equal(at['text:claim'], '0-4,8-10,20-22,25-30');
    assert.equal(at['text:claimQuiet'], undefined);
  });

  it('gives equal ranges one line, that of the style drawn on top, and both their tints', () => {
    const drawn = laidOut({}, [mark(0, 9, claimMark), mark(0, 9, quoteMark)]);
    assert.deepEqual(drawn, {
      'text:claimTint': '0-9',
      'text:claim': '',
      'text:quoteTint': '0-9',
      'text:quote': '0-9',
    });
  });

  it('cuts the wider of two that overlap', () => {
    const drawn = laidOut({}, [mark(0, 10, quoteMark), mark(6, 12, actorMark)]);
    assert.equal(drawn['text:quote'], '0-6');
    assert.equal(drawn['text:actor'], '6-12');
  });

  it('never cuts a box, nor anything for a bar beside the paragraph', () => {
    const drawn = laidOut({}, [
      mark(0, 90, claimMark),
      mark(5, 20, pledgeMark),
      mark(7, 9, actorMark),
    ]);
    assert.equal(drawn['text:pledge'], '5-20');
    const block = laidOut({}, [mark(0, 9, actorMark), mark(0, 9, blockQuoteMark)]);
    assert.equal(block['text:actor'], '0-9');
    assert.equal(block['text:blockQuote'], '0-9');
  });

  it('leaves out the kinds that are switched off, and what is not sure enough', () => {
    assert.deepEqual(Object.keys(laidOut({ hidden: new Set(['actor', 'claim']) })), [
      'text:pledgeTint',
      'text:pledge',
    ]);
    const some = [mark(0, 9, quoteMark, 0.5), mark(10, 19, actorMark, 0.8)];
    assert.deepEqual(Object.keys(laidOut({ hideBelow: 0.6 }, some)), [
      'text:actorTint',
      'text:actor',
    ]);
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
      assert.equal(drawn['text:claimTint'], '0-30');
    }
  });

  it('leaves out a short mark on the word that is being typed, never a sentence', () => {
    const drawn = laidOut({ typed: [{ start: 12, end: 14 }], carets: [14] });
    assert.deepEqual(Object.keys(drawn), [
      'text:claimTint',
      'text:claim',
      'text:actorTint',
      'text:actor',
    ]);
  });
});
