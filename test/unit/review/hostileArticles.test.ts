import assert from 'node:assert/strict';
import type { Annotation } from '../../../src/core/model.js';
import type { Decision } from '../../../src/review/decision.js';
import { decisionsOf, readSidecar } from '../../../src/review/sidecar/sidecarText.js';
import { Desk, sidecarOf } from './desk.js';

const body = [
  'Ferry row 👩‍👩‍👧 grows in Harwick',
  'The mayor of Harwick, Ana Roe, said on Tuesday that the council would pay $40 million for a new quay 🚢.',
  '“We will not wait 🕰️ for the ministry,” Roe said.',
  'Norland pledged 12 million euros for the fishing fleet, foreign minister Ida Marsh told reporters.',
  '“We will not wait 🕰️ for the ministry,” Roe said.',
  'Its chairman, Tom Velde, warned that fees would rise by winter.',
  '“We will not wait 🕰 for the ministry”, Roe said again.',
];

const asLf = `${body.join('\n\n')}\n`;
const forms: Readonly<Record<string, string>> = {
  'of line feeds': asLf,
  'of carriage returns and line feeds': asLf.replaceAll('\n', '\r\n'),
  'with a byte-order mark': `\ufeff${asLf.replaceAll('\n', '\r\n')}`,
  'in decomposed letters and odd spaces': asLf.replaceAll(' ', '\u00a0').normalize('NFD'),
};

const notes = [
  'a'.repeat(100_000),
  '[x](command:workbench.action.quit) <img src=x onerror=alert(1)> **b** `c` | d',
  'first\nsecond\r\nthird\u2028fourth\u0000 \ud800 🕰️',
  '<<<<<<< ours',
  '{"type":"speechmark:Sidecar","version":99}',
];

const read = (text: string): Decision[] => {
  const content = readSidecar(text);
  assert.ok(!('reason' in content));
  assert.equal(content.unknown.length, 0);
  return decisionsOf(content);
};

const told = (annotations: readonly Annotation[]): string[] =>
  annotations
    .filter(({ status }) => status !== 'suggested')
    .map((each) => `${each.status} ${each.kind} ${each.text}`);

/** One of each decision, on one of several sentences that read alike. */
function decideAll(desk: Desk): void {
  const quotes = desk
    .view()
    .document.annotations.filter(({ kind, text }) => kind === 'quote' && text.includes('wait'));
  assert.equal(quotes.length, 3);
  const [first, second] = quotes;
  assert.ok(first && second);
  desk.do(desk.acts.reject([second.id]));
  for (const note of notes) desk.do(desk.acts.note(first.id, null, note));
  desk.do(desk.acts.accept([first.id]));
  const pledge = desk.view().document.annotations.find(({ kind }) => kind === 'pledge');
  assert.ok(pledge);
  const other = { id: '', name: '**Norland** <b>[x](y)\n|', type: 'country' } as const;
  desk.do(desk.acts.correct(pledge.id, { fields: { pledger: other } }));
}

describe('Decisions on an article', () => {
  for (const [form, source] of Object.entries(forms)) {
    it(`${form}, with emoji and sentences that read alike, are the same when they are read again`, () => {
      const desk = new Desk(source);
      decideAll(desk);
      const before = desk.view();
      assert.deepEqual(read(sidecarOf(desk.log)), JSON.parse(JSON.stringify(desk.log)));
      const after = new Desk(source);
      after.log = read(sidecarOf(desk.log));
      assert.deepEqual(
        JSON.parse(JSON.stringify(after.view())),
        JSON.parse(JSON.stringify(before)),
      );
      assert.equal(before.document.annotations.find(({ note }) => note)?.note, notes.at(-1));
      for (const { start, end, text } of before.document.annotations) {
        if (form !== 'in decomposed letters and odd spaces')
          assert.equal(source.slice(start, end), text);
      }
    });
  }

  it('are on the same words when line ends and marks of byte order come and go', () => {
    for (const from of Object.values(forms).slice(0, 3)) {
      const desk = new Desk(from);
      decideAll(desk);
      const before = told(desk.view().document.annotations);
      const isSecond = rejectedAt(desk);
      for (const to of Object.values(forms).slice(0, 3)) {
        desk.source = to;
        const { document, judgements } = desk.view();
        assert.deepEqual(told(document.annotations), before);
        assert.ok(judgements.every(({ place }) => place.state === 'exact'));
        assert.equal(rejectedAt(desk), isSecond);
      }
    }
  });

  it('do not go to a sentence that reads alike when their own is taken out', () => {
    const desk = new Desk(asLf);
    decideAll(desk);
    assert.equal(rejectedAt(desk), 1);
    desk.source = `${body.filter((_, at) => at !== 4).join('\n\n')}\n`;
    const quotes = desk
      .view()
      .document.annotations.filter(({ kind, text }) => kind === 'quote' && text.includes('wait'));
    assert.deepEqual(
      quotes.map(({ status }) => status),
      ['accepted', 'suggested'],
    );
  });
});

/** Which of the three sentences is rejected. */
function rejectedAt(desk: Desk): number {
  return desk
    .view()
    .document.annotations.filter(({ kind, text }) => kind === 'quote' && text.includes('wait'))
    .findIndex(({ status }) => status === 'rejected');
}
