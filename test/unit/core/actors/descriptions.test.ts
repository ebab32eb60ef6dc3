import assert from 'node:assert/strict';

import { actorsOf, itLinks } from './found';

describe('people by what is said of them', () => {
  itLinks([
    [
      'take up whom the sentence before named',
      'Nora Pell opened the port. The former banker said rain was near.',
      'The former banker',
      ['Nora Pell'],
    ],
    [
      'take up its subject, of several',
      'Nora Pell praised Ivo Mann. The former banker said rain was near.',
      'The former banker',
      ['Nora Pell'],
    ],
    [
      'are nobody named in their own sentence',
      'Rain fell again. Nora Pell said the former banker had left.',
      'the former banker',
      ['former banker'],
    ],
    [
      'with a high office are somebody else than a minister',
      'Trade Minister Nora Pell spoke. The president said rain was near.',
      'The president',
      ['president'],
    ],
    [
      'fit the gender that they tell',
      'Mr. Ivo Mann spoke. The businesswoman said rain was near.',
      'The businesswoman',
      ['businesswoman'],
    ],
    [
      'are of the age that the text gives',
      'Elin Sorvag, 54, met Ivo Mann. The 54-year-old fisherman smiled.',
      'The 54-year-old fisherman',
      ['Elin Sorvag'],
    ],
    [
      'are of the party and state in brackets',
      'Sen. Nora Pell (D-Ohio) met Sen. Ivo Mann (R-Kan.). The Kansas Republican smiled.',
      'The Kansas Republican',
      ['Ivo Mann'],
    ],
    [
      'are not the deputy where there is a minister',
      'Trade Minister Nora Pell spoke. Deputy Trade Minister Ivo Mann left. The minister smiled.',
      'The minister',
      ['Nora Pell'],
    ],
    [
      'are not the subject that they are thanked by',
      'Minister Nora Pell met Minister Ivo Mann. Minister Pell thanked the minister.',
      'the minister',
      ['Ivo Mann'],
    ],
    [
      'hold the office of their counterpart',
      'Trade Minister Nora Pell met her Danish counterpart, Ivo Mann. Mann left. The minister smiled.',
      'The minister',
      ['Ivo Mann'],
    ],
  ]);

  it('are named by the text below the lead', () => {
    const { linksOf, entity } = actorsOf(
      'Rain fell.\n\nThe trade secretary promised ports on Monday.\n\nSpeaking in Oslo, Nora Pell said rain was near.',
    );
    assert.deepEqual(linksOf('The trade secretary'), ['Nora Pell']);
    assert.equal(entity('Nora Pell')?.role, 'trade secretary');
  });

  it('keep an office before a description, and a description before a relation', () => {
    const { entity } = actorsOf(
      'Rain fell.\n\nMinister Nora Pell, a former banker, spoke. Her brother, Ivo Pell, a farmer, left.',
    );
    assert.equal(entity('Nora Pell')?.role, 'Minister');
    assert.deepEqual([...(entity('Nora Pell')?.roles ?? [])], ['Minister', 'former banker']);
  });
});
