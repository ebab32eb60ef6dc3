import assert from 'node:assert/strict';

import { actorsOf, namesOf } from './found';

describe('organisations', () => {
  const cases: readonly (readonly [what: string, text: string, names: readonly string[]])[] = [
    [
      'lists inside a name',
      'The Conference on Ports and Harbours met in May.',
      ['Conference on Ports and Harbours'],
    ],
    [
      'a list before the head',
      'The Food and Harbour Agency closed two ports.',
      ['Food and Harbour Agency'],
    ],
    [
      'an institution that opens a longer name',
      'Data came from the U.N. Harbour Programme.',
      ['U.N. Harbour Programme'],
    ],
    [
      'the country of a branch',
      'Water Council Wales paid. UNICEF UK paid. KRA Scotland paid.',
      ['Water Council Wales', 'UNICEF UK', 'KRA Scotland'],
    ],
    [
      'a place behind a museum or a diocese',
      'The Diocese of Auckland paid.',
      ['Diocese of Auckland'],
    ],
    [
      'a demonym inside a name',
      'The Norwegian Harbour Council praised the plan.',
      ['Norwegian Harbour Council'],
    ],
    [
      'a short form that the text gives to another',
      'The African Development Bank (ADB) met in May. The ADB lends to ports.',
      ['African Development Bank'],
    ],
    [
      'a department with a list that ends in a body',
      'The Department for Ports and Local Government met in May.',
      ['Department for Ports and Local Government'],
    ],
    [
      'a name before the unit of an amount',
      'The Tarn Bank gave Rs 4 lakh and Harbour Cement Ltd Rs 5 lakh.',
      ['Harbour Cement Ltd', 'Tarn Bank'],
    ],
    ['a broadcaster with a country in it', 'He told France Inter so.', ['France Inter']],
    [
      'an armed group under all its names',
      'Daesh fled. ISIL has lost the town, and the Islamic State denied it.',
      ['Islamic State'],
    ],
  ];
  for (const [what, text, names] of cases) {
    it(what, () => {
      assert.deepEqual(namesOf(text, 'organization'), names);
    });
  }

  it('stop a list before another name', () => {
    const { texts } = actorsOf('The Department of Harbours and NATO agreed.');
    assert.deepEqual(texts, ['Department of Harbours', 'NATO']);
  });

  it('find an acronym that the text defines, and one made of initials', () => {
    const { linksOf } = actorsOf(
      'The Open Water Alliance (OWAL) met. OWAL was founded in Lima. ' +
        'The National Harbour Office paid. The NHO said so.',
    );
    assert.ok(linksOf('OWAL').every((name) => name === 'Open Water Alliance'));
    assert.deepEqual(linksOf('NHO'), ['National Harbour Office']);
  });

  const none: readonly (readonly [what: string, text: string])[] = [
    ['a common word at the start', 'Press conference at noon. Party time is over.'],
    ['the House as a building', 'She came to the House at noon.'],
    ['a counted acronym', 'The blast was caused by a VBIED and an IED.'],
    ['a currency', 'It cost CHF 38 million, SEK 420 million and 5 billion CFA francs.'],
    ['a platform', 'He wrote so on Twitter.'],
  ];
  for (const [what, text] of none) {
    it(`are not ${what}`, () => {
      assert.deepEqual(namesOf(text, 'organization'), []);
    });
  }
});

describe('short forms of organisations', () => {
  const LEAD = 'Loans for ports\n\nThe African Development Bank and the European Commission met. ';
  it('are linked by their head', () => {
    const { linksOf } = actorsOf(`${LEAD}The bank will lend. The Commission will not.`);
    assert.deepEqual(linksOf('The bank'), ['African Development Bank']);
    assert.deepEqual(linksOf('The Commission'), ['European Commission']);
  });

  it('go to the one named most, when none was named just before', () => {
    const { linksOf } = actorsOf(
      `${LEAD}The African Development Bank is old. Ports need the African Development Bank.\n\n` +
        'The European Investment Bank lent once. Rain fell. Rain fell again. The bank is rich.',
    );
    assert.deepEqual(linksOf('The bank'), ['African Development Bank']);
  });

  it('need an organisation of that head', () => {
    assert.deepEqual(actorsOf('Rain fell. Cows slept on the bank of the river.').texts, []);
    assert.deepEqual(actorsOf('The committee room was empty.').texts, []);
  });

  it('link the end of a name in a headline', () => {
    const { entities } = actorsOf(
      'Development Bank lends for ports\n\nThe African Development Bank will lend.',
    );
    assert.equal(entities.length, 1);
  });

  it('read the House only where it legislates', () => {
    assert.deepEqual(actorsOf('Last night the House passed the bill.').texts, ['the House']);
  });
});
