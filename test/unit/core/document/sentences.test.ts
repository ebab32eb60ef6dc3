import assert from 'node:assert/strict';

import { splitSentences } from '../../../../src/core/document/sentences';

/** Each case is a text with `|` where a sentence ends and the next begins. */
const CASES: Readonly<Record<string, readonly string[]>> = {
  'abbreviated countries': [
    'U.K. Foreign Secretary Nora Hale spoke.| She left the U.S.| He stayed.',
    'The U.S. Treasury and the U.N. Security Council met.',
    'It is banned in the U.K.| “We must act,” he said.',
  ],
  'titles and names': [
    'Dr. Smith met Sen. J. D. Vance and Lt. Gen. Ann B. Cole.| They spoke.',
    'Robert C. “Bob” Hale Jr. and Oscar P. Lund spoke.| St. Petersburg is far.',
    'Acme Inc. said no.| Acme Inc. Chairman Lee agreed.| He works for Acme Corp.| The firm grew.',
    'The mayor of Springfield, Ill., and of Dayton, Ohio, met in Selma, Ala.| They agreed.',
    'Hale v. Board of Education was heard.',
    'So did I.| Hale left.',
  ],
  'white space that is missing': [
    'It was approved on Saturday.|Hale left.',
    'See Node.Js, St.Petersburg and Mr.Smith of example.Com.',
  ],
  'numbers and dates': [
    'It cost $1.5 million.| The rest was 2.5 percent.| 22 states paid.',
    'No. 10 said no.| The answer was no.| Hale left.| He lives at No. 10.| Hale knows.',
    'On Jan. 5 and Sept. 11 it rained.| It was dry in Dec.| The year ended.',
    'Doors open at 9 a.m. Monday and close at 5 p.m.| Hale will speak.',
    '1. The first point.| 2. The second.',
  ],
  ellipses: [
    'It is … and was ... so.| We waited...| Then he left.',
    '“It is old. ...| The world changed.”',
    'He spoke of … Islamabad.',
  ],
  quotations: [
    '“We did.| We won,” she said.| “Good.”| He left.',
    '“Stop!” he said.| “Is it?” Hale said.| “No!” said Mr Hale.| “Why?”| He left.',
    '“Is it enough?” asked Hale.| “Will it do?” Finance Minister Jan Berg asked.',
    'He left.”| She stayed.’| They met.)| It ended.[1]| All went.',
    'He asked (really?) for more.| (It was late.)| He left.',
    'It ended. ”| She left.',
  ],
  'other marks': [
    'Apples, e.g. Braeburn, i.e. red ones, cost more (approx. 3 pounds).',
    'Is it?!| Yes!!| No.',
    'See example.org and v2.0.| That is all.',
    'no full stop at the end',
  ],
};

describe('splitSentences', () => {
  for (const [name, texts] of Object.entries(CASES)) {
    it(`survives ${name}`, () => {
      for (const marked of texts) {
        const wanted = marked.split('|').map((sentence) => sentence.trim());
        const text = marked.replaceAll('|', '');
        const found = splitSentences(text, { start: 0, end: text.length });
        assert.deepEqual(
          found.map(({ start, end }) => text.slice(start, end)),
          wanted,
        );
      }
    });
  }

  it('stays inside its range, and needs no sentence to be there', () => {
    const text = 'One. Two.\n\n Three. Four. \n\nFive.';
    assert.deepEqual(splitSentences(text, { start: 11, end: 25 }), [
      { start: 12, end: 18 },
      { start: 19, end: 24 },
    ]);
    assert.deepEqual(splitSentences('   ', { start: 0, end: 3 }), []);
  });

  // How the time grows is measured by `npm run bench -- hostile`.
  it('comes to an end whatever is repeated', () => {
    for (const piece of ['.', '. ', '.” ', '“', '"He said. ', 'A. ', 'He (', '? ']) {
      const text = piece.repeat(200_000);
      splitSentences(text, { start: 0, end: text.length });
    }
  });
});
