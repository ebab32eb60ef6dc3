import assert from 'node:assert/strict';

import { actorsOf, itLinks } from './found';

describe('he and she', () => {
  itLinks([
    [
      'in a possessive behind “and” are whoever stands before it',
      'A source said that Judge Mara Voss and her clerk were ill.',
      'her',
      ['Mara Voss'],
    ],
    [
      'as the object of an infinitive may be the subject of the sentence',
      'Mayor Ilse Brandt accused the council of plotting to remove her.',
      'her',
      ['Ilse Brandt'],
    ],
    [
      'are whom a spokesperson speaks for',
      'A spokesperson for Mrs. Quill said her office was shut.',
      'her',
      ['Quill'],
    ],
    [
      'stand for somebody with a name who comes in behind an open one',
      'Her deputy, Rosa Lind, has recovered, and on Monday she came back.',
      'she',
      ['Rosa Lind'],
    ],
    [
      'are whoever is praised for something',
      'Adam Dale commended Governor Musa Bell for his prompt work.',
      'his',
      ['Musa Bell'],
    ],
    [
      'are not whoever has a party in brackets and speaks to them',
      'Cllr Lara Crane spoke. Condon councillor Sally Hill (Con) told her to wait.',
      'her',
      ['Lara Crane'],
    ],
    [
      'in the phrase that opens a sentence are its subject',
      'Mr. Ostrom spoke. In his ruling the judge, Karl Horn, freed them.',
      'his',
      ['Karl Horn'],
    ],
    [
      'are who is asked whether they would',
      'Mr. Ostrom spoke. Asked whether he would resign, Carl Venn laughed.',
      'he',
      ['Carl Venn'],
    ],
    [
      'are not whom their own verb acts on',
      'Sergeant Paul Renn asked questions. “I was cold,” she told Mrs. Quill.',
      'she',
      [null],
    ],
    [
      'are who is told to do what is theirs',
      'Mrs. Quill urged Anna Reth to publish her letters.',
      'her',
      ['Anna Reth'],
    ],
    [
      'are who is parted from what is theirs',
      'Mrs. Quill stripped Anna Reth of her rank.',
      'her',
      ['Anna Reth'],
    ],
  ]);

  it('go on with somebody whom the text does not name', () => {
    const { linksOf } = actorsOf(
      'Rain fell.\n\nThe husband owned a boat but he could not sail. He sold it in May.',
    );
    assert.deepEqual(linksOf('he'), ['husband']);
    assert.deepEqual(linksOf('He'), ['husband']);
    assert.deepEqual(linksOf('The husband'), ['husband']);
  });

  it('are somebody without a name to whom something is done', () => {
    const { linksOf } = actorsOf(
      'Mr. Ostrom spoke on Monday.\n\nPolice held a 25-year-old man after he broke a window.',
    );
    assert.deepEqual(linksOf('he'), ['25-year-old man']);
  });

  it('are left open where a friend may speak of somebody else', () => {
    const { linksOf } = actorsOf('Rain fell.\n\nA pal said she was tired.');
    assert.deepEqual(linksOf('she'), [null]);
  });

  it('are nobody in a form of address', () => {
    const { texts, entity } = actorsOf(
      'Rain fell.\n\nHer Honour Judge Voss KC ruled. His Excellency President Odar left.',
    );
    assert.ok(!texts.includes('Her') && !texts.includes('His'));
    assert.equal(entity('Voss')?.role, 'Judge');
    assert.equal(entity('Odar')?.role, 'President');
  });
});
