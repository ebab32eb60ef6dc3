import fc from 'fast-check';
import assert from 'node:assert/strict';

import { actorsOf } from './found';
import { runs } from '../../propertyRuns';

const PIECES = [
  'Minister',
  'Kenya',
  "'s ",
  'the bank',
  'African Development Bank',
  ' (ADB)',
  ', ',
  ' of ',
  ' and ',
  'Anna Kroll',
  'KROLL: ',
  'she',
  ' said ',
  '“',
  '”',
  'U.S. ',
  'officials',
  'London',
  ' — ',
  '12 May',
  'Jr.',
  'al-Obadi',
  'his wife',
  '$5',
  'CHF 3',
  '\n\n',
  ' ',
  '😀',
];

describe('actors of any text', () => {
  it('are spans with words in them, in order, linked to entities that know them', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const { entities, texts } = actorsOf(pieces.join(''));
        for (const text of texts) assert.match(text, /[\p{L}\p{N}]/u);
        for (const entity of entities) {
          assert.notEqual(entity.name.trim(), '');
          const starts = new Set(entity.mentions.map((one) => `${one.start}-${one.end}`));
          assert.equal(starts.size, entity.mentions.length);
        }
      }),
      runs(200),
    );
  });
});
