import assert from 'node:assert/strict';

import { actorsOf, namesOf } from './found';

describe('names around offices', () => {
  it('are not made of what a minister is in charge of', () => {
    assert.deepEqual(
      namesOf('Rain fell.\n\nMinister for Public Sector Management said no.', 'person'),
      ['Minister for Public Sector Management'],
    );
    const { found } = actorsOf(
      'Mr Dirk (Minister for Rail, Minister for Roads and Inland Economy) spoke.',
    );
    assert.deepEqual(new Set(found.map(({ name }) => name)), new Set(['Dirk']));
  });

  it('stand behind the body that an office at the head of a sentence is of', () => {
    const { entity } = actorsOf(
      'Rain fell.\n\nDirector of the Coastal Heritage Trust Mwenga Otiro spoke to guests.',
    );
    assert.equal(entity('Mwenga Otiro')?.role, 'Director of the Coastal Heritage Trust');
    assert.equal(entity('Coastal Heritage Trust')?.type, 'organization');
  });

  it('end the office that runs into them', () => {
    const people = (text: string): string[] => namesOf(text, 'person');
    assert.deepEqual(people('Rain fell.\n\nNorway’s ambassador to Kenya Mary Okello said no.'), [
      'Mary Okello',
    ]);
    assert.deepEqual(
      people('Rain fell.\n\nVice President for Research and Mill Director Peter Marsh said no.'),
      ['Peter Marsh'],
    );
    assert.deepEqual(people('Rain fell.\n\nThe trust’s Water Policy Lead Ruth Moss said no.'), [
      'Ruth Moss',
    ]);
    assert.deepEqual(people('Rain fell.\n\nKora Ward MCA David Bello said no.'), ['David Bello']);
    assert.deepEqual(
      people('Rain fell.\n\nIn Carrick, minister for sport, arts and water Ruth Hall said no.'),
      ['Ruth Hall'],
    );
    const { entity } = actorsOf('Rain fell.\n\nBank of Carrick Chief Economist Ruth Moss said no.');
    assert.equal(entity('Bank of Carrick')?.type, 'organization');
    assert.equal(entity('Ruth Moss')?.role, 'Bank of Carrick Chief Economist');
  });

  it('keep their own title behind whoever speaks for them', () => {
    const { entity } = actorsOf(
      'Rain fell.\n\nA spokeswoman for Gov. Ruth Moss said no.\n\nA lawyer for Mayor Ada Cole said no.',
    );
    assert.equal(entity('Ruth Moss')?.role, 'Governor');
    assert.equal(entity('Ada Cole')?.role, 'Mayor');
    assert.equal(entity('lawyer for Mayor Ada Cole')?.type, 'person');
  });

  it('are not part of an office that stands before “and”', () => {
    const text =
      'Rain fell.\n\nAda Moss, Minister of Roads and Peter Marsh, a farmer, met. She thanked the minister for water, and David Cole left.';
    assert.deepEqual(namesOf(text, 'person'), ['Ada Moss', 'Peter Marsh', 'David Cole']);
  });

  it('are not given to whom a spokesman speaks for', () => {
    const { entity } = actorsOf(
      'Rain fell.\n\nOn behalf of Olvar Dirk, a spokesperson said the line was open.',
    );
    assert.equal(entity('Olvar Dirk')?.role, undefined);
  });

  it('are no common word behind a country, where that acts', () => {
    const { entity } = actorsOf('Rain fell.\n\nNorthern Ireland Water said the leak was mended.');
    assert.equal(entity('Northern Ireland Water')?.type, 'organization');
  });

  it('stand behind a town that is called as a thing is', () => {
    const { entity, texts } = actorsOf('Rain fell.\n\nFort Orva Councilwoman Nadia Venn won.');
    assert.equal(entity('Nadia Venn')?.role, 'Fort Orva Councilwoman');
    assert.ok(!texts.includes('Fort Orva'));
  });

  it('may have two roles before them', () => {
    const { entities } = actorsOf('Rain fell.\n\nPoet and professor Stefan Kull was born here.');
    assert.deepEqual(
      entities.map(({ name }) => name),
      ['Stefan Kull'],
    );
  });

  it('are people behind “first lady”', () => {
    const { entity } = actorsOf('Rain fell.\n\nA gift to first lady Orsa Tellman was returned.');
    assert.equal(entity('Orsa Tellman')?.role, 'first lady');
  });

  it('are no party members', () => {
    assert.deepEqual(namesOf('Olvar Dirk, a fellow Democrat of the mayor, won.', 'person'), [
      'Olvar Dirk',
      'mayor',
    ]);
  });

  it('may be a body’s word behind a form of address', () => {
    assert.deepEqual(namesOf('Rain fell.\n\nMr Mills came back to Ghana.', 'person'), ['Mills']);
  });

  it('stand without their last word', () => {
    const { linksOf } = actorsOf('Minister Jón Ari Helgason left. Jón Ari was ill.');
    assert.deepEqual(linksOf('Jón Ari'), ['Jón Ari Helgason']);
  });

  it('may be a form of address elsewhere', () => {
    const { linksOf } = actorsOf('Judge Jeanne Barr spoke.\n\nJudge Barr said no.');
    assert.deepEqual(linksOf('Judge Barr'), ['Jeanne Barr']);
  });
});

describe('family names of East Asia', () => {
  it('stand alone for the bearer named last', () => {
    const { linksOf } = actorsOf(
      'Mr Lee Min-soo left. Lee was ill.\n\nProsecutor Lee Jung-tae came. Lee told reporters that he would stay.',
    );
    assert.deepEqual(linksOf('Lee'), ['Lee Min-soo', 'Lee Jung-tae']);
  });

  it('tell no gender', () => {
    const { linksOf } = actorsOf('Kim Do-won came in. He sat down.');
    assert.deepEqual(linksOf('He'), ['Kim Do-won']);
  });

  it('name an administration', () => {
    assert.deepEqual(namesOf('The Yoon Tae Min administration announced it.', 'person'), [
      'Yoon Tae Min',
    ]);
  });
});

describe('places and bodies', () => {
  it('a county is an actor only where it governs', () => {
    assert.deepEqual(namesOf('Rain fell in Orva County on Monday.', 'organization'), []);
    assert.deepEqual(namesOf('Orva County said it would pay.', 'organization'), ['Orva County']);
  });

  it('a country inside the name of a landscape is none', () => {
    assert.deepEqual(namesOf('Oil spilled in the Niger Delta.', 'country'), []);
  });

  it('a prison is nobody', () => {
    assert.deepEqual(namesOf('They left Obra Prison on Monday.', 'person'), []);
  });

  it('a committee of a council is another body', () => {
    const { entities } = actorsOf(
      'The National Rivers Council met. The Executive Committee of the National Rivers Council agreed.',
    );
    assert.deepEqual(entities.map(({ name }) => name).sort(), [
      'Executive Committee of the National Rivers Council',
      'National Rivers Council',
    ]);
  });

  it('a board of commissioners is a body', () => {
    assert.deepEqual(namesOf('The Orva County Board of Commissioners met.', 'organization'), [
      'Orva County Board of Commissioners',
    ]);
  });

  it('letters stand for an institution that the text names', () => {
    const { linksOf } = actorsOf('A spokesman for HRW said no. Human Rights Watch wrote it.');
    assert.deepEqual(linksOf('HRW'), ['Human Rights Watch']);
  });
});
