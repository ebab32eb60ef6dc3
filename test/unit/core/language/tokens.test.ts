import assert from 'node:assert/strict';
import fc from 'fast-check';
import { tokenize } from '../../../../src/core/language/tokens';

const words = (text: string): string[] =>
  tokenize(text, { start: 0, end: text.length }).map((token) => token.text);

describe('tokens', () => {
  const cases: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
    ['abbreviations with stops', 'The U.K. envoy', ['The', 'U.K.', 'envoy']],
    ['titles keep their stop', 'Dr. Okello left.', ['Dr.', 'Okello', 'left', '.']],
    ['initials', 'J. D. Okello', ['J.', 'D.', 'Okello']],
    [
      'possessives',
      "Kenya's and the ministers’ plan",
      ['Kenya', "'s", 'and', 'the', 'ministers', '’', 'plan'],
    ],
    ['hyphens', 'like-minded COVID-19', ['like-minded', 'COVID-19']],
    ['money', '$1,200.50 and £3bn', ['$', '1,200.50', 'and', '£', '3bn']],
    ['contractions', "it won't, they’ll", ['it', "won't", ',', 'they', '’ll']],
    ['quotation marks', '“Yes,” he said', ['“', 'Yes', ',', '”', 'he', 'said']],
  ];
  for (const [name, text, expected] of cases) {
    it(name, () => {
      assert.deepEqual(words(text), expected);
    });
  }

  it('gives offsets that read as the token, in order, leaving out white space only', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        let end = 0;
        for (const token of tokenize(text, { start: 0, end: text.length })) {
          assert.equal(text.slice(token.start, token.end), token.text);
          assert.equal(text.slice(end, token.start).trim(), '');
          end = token.end;
        }
        assert.equal(text.slice(end).trim(), '');
      }),
    );
  });
});
