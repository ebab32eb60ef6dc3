import assert from 'node:assert/strict';

import { actorsOf } from './found';

describe('short names', () => {
  it('all in capitals are the same person', () => {
    const { linksOf } = actorsOf(
      'Press day with Minister Liisa Kaljur-Mets\n\nMINISTER KALJUR-METS: Good morning.',
    );
    assert.deepEqual(linksOf('MINISTER KALJUR-METS'), ['Liisa Kaljur-Mets']);
  });

  it('leave out an Arabic article', () => {
    const { linksOf } = actorsOf('Haidar al-Obadi spoke. Later Obadi left. Obadi said so.');
    assert.deepEqual(linksOf('Obadi'), ['Haidar al-Obadi', 'Haidar al-Obadi']);
  });

  it('open a sentence with their particle', () => {
    const { linksOf } = actorsOf('Mayor Bill de Blasco spoke. De Blasco said that all was well.');
    assert.deepEqual(linksOf('De Blasco'), ['Bill de Blasco']);
  });

  it('keep two people of one surname apart by their titles', () => {
    const { linksOf } = actorsOf(
      'Mr. Carl Ostrom and Mrs. Lena Ostrom disagreed. Mrs. Ostrom left. Mr. Ostrom stayed.',
    );
    assert.deepEqual(linksOf('Mrs. Ostrom'), ['Lena Ostrom']);
    assert.deepEqual(linksOf('Mr. Ostrom'), ['Carl Ostrom']);
  });

  it('do not merge a family', () => {
    const { entities } = actorsOf('Carl Ostrom met his brother, Piet Ostrom. Carl said little.');
    assert.deepEqual(
      entities.map((entity) => entity.name),
      ['Carl Ostrom', 'Piet Ostrom'],
    );
  });

  it('by the first name follow the full name', () => {
    const { linksOf } = actorsOf('Amina Yusra spoke. Amina is a nurse. Amina said so.');
    assert.deepEqual(linksOf('Amina'), ['Amina Yusra', 'Amina Yusra']);
  });

  it('drop a middle initial', () => {
    const { entities } = actorsOf('Gary J. Volsky spoke. Then Gary Volsky left.');
    assert.deepEqual(
      entities.map((entity) => entity.name),
      ['Gary J. Volsky'],
    );
  });

  it('leave the bare surname to the main bearer, not to the kin', () => {
    const { linksOf } = actorsOf(
      'Prime Minister Carl Ostrom came. Ostrom’s wife, Lena Ostrom, came too. ' +
        'Mrs. Ostrom smiled. Ostrom spoke. Ostrom left.',
    );
    assert.deepEqual(linksOf('Mrs. Ostrom'), ['Lena Ostrom']);
    assert.deepEqual(linksOf('Ostrom'), ['Carl Ostrom', 'Carl Ostrom', 'Carl Ostrom']);
  });

  it('look before “Jr.”', () => {
    const { linksOf } = actorsOf('Joseph R. Harlan Jr. spoke. Mr. Harlan was brief.');
    assert.deepEqual(linksOf('Mr. Harlan'), ['Joseph R. Harlan Jr.']);
  });

  it('take the full name from a headline that capitalises every word', () => {
    const { entities } = actorsOf(
      'Remarks by Minister Liisa Kaljur on Harbour Safety\n\nMINISTER KALJUR: Good morning.',
    );
    assert.deepEqual(
      entities.map((entity) => entity.name),
      ['Liisa Kaljur'],
    );
  });
});
