import assert from 'node:assert/strict';
import fc from 'fast-check';
import { findMarkedQuotations } from '../../../../src/core/quotes/quotationMarks';

const quoted = (text: string): string[] =>
  findMarkedQuotations(text, { start: 0, end: text.length }).map((one) =>
    text.slice(one.inner.start, one.inner.end),
  );

describe('quotation marks', () => {
  const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
    ['curly', 'She called it “a start” and left.', ['a start']],
    ['straight', 'She called it "a start" and "no more".', ['a start', 'no more']],
    ['open curly, close straight', 'by “rogue traders" and others', ['rogue traders']],
    ['single, British', 'He called it ‘a farce’ twice.', ['a farce']],
    ['straight single', "He called it 'a farce' twice.", ['a farce']],
    ['low-high', 'Sie sagte „nein“ und ging.', ['nein']],
    ['guillemets', 'Il a dit «jamais» hier.', ['jamais']],
    ['doubled singles', "He said ``no'' and ''yes'' too.".replace('``', "''"), ['no', 'yes']],
    ['nested', '“She told me ‘never’ twice,” he said.', ['She told me ‘never’ twice,']],
    ['apostrophes', 'It’s the ministers’ plan, isn’t it?', []],
    ['elided decades', "The '90s and ’80s were 'tough' years.", ['tough']],
    ['inches', 'A wall 5\' 11" high is no "wall" at all.', ['wall']],
    ['unclosed ends with its block', 'He said: “We will not go', ['We will not go']],
    ['plural possessive inside', 'The ‘ministers’ plan’ failed.', ['ministers’ plan']],
    [
      'double inside British single',
      '‘He told me, “never again”, and he was right,’ she said.',
      ['He told me, “never again”, and he was right,'],
    ],
    ['low-high single', 'It was ‚nearly ripe‘ by then.', ['nearly ripe']],
    ['single guillemets', 'She called it ‹a candle› in vain.', ['a candle']],
    ['elided ’twas', "'Twas a bad night for the parties' leaders.", []],
    ['TeX', "``It is empty,'' he said, ``and `cold'.''", ['It is empty,', "and `cold'."]],
    ['TeX, closed as typed', '``It is empty," he said.', ['It is empty,']],
    [
      'single marks behind a plural',
      "He hated the 'idle boats' of the bay. 'They rot,' he said.",
      ['idle boats', 'They rot,'],
    ],
    [
      'a plural that owns, inside single marks',
      "'I know the owners' tricks,' he said.",
      ["I know the owners' tricks,"],
    ],
    [
      'single marks before a plural that owns',
      "The 'idle boats' of the owners' sons rot.",
      ['idle boats'],
    ],
    ['marks around nothing', 'He wrote "" and “ ”.', []],
    [
      'two curly singles that close',
      '“They are here,’’ he said. “Now.”',
      ['They are here,', 'Now.'],
    ],
    [
      'opened single, closed double',
      "'We paid the Treasury's debt,\" says the mayor.",
      ["We paid the Treasury's debt,"],
    ],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(quoted(text), expected);
    });
  }

  it('never overlaps and stays inside the block', () => {
    const piece = fc.constantFrom(
      '“',
      '”',
      '"',
      "'",
      '‘',
      '’',
      '«',
      '»',
      '„',
      ' ',
      'a',
      'B',
      '.',
      '5',
      's',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('');
        let end = 0;
        for (const one of findMarkedQuotations(text, { start: 0, end: text.length })) {
          assert.ok(one.start >= end && one.end <= text.length);
          assert.ok(one.inner.start > one.start - 1 && one.inner.end <= one.end);
          end = one.end;
        }
      }),
    );
  });
});
