import assert from 'node:assert/strict';
import { nearestPlace, placesOfWords } from '../../../../src/editor/review/findWords';
import { spokenAmount } from '../../../../src/editor/review/spokenAmount';

describe('words of an article', () => {
  const source = 'The port of <b>Harwick</b>\nport. A report: port of Harwick &amp; port.';
  const found = (words: string): string[] =>
    placesOfWords(source, words).map(({ start, end }) => source.slice(start, end));

  it('are found across tags and line ends, and never inside of other words', () => {
    assert.deepEqual(found('port of Harwick'), ['port of <b>Harwick', 'port of Harwick']);
    assert.equal(found('port').length, 4);
    assert.deepEqual(found('Harwick & port'), ['Harwick &amp; port']);
    assert.deepEqual(found(' '), []);
    assert.deepEqual(found('Norland'), []);
  });

  it('are taken where they are nearest', () => {
    assert.deepEqual(
      nearestPlace(source, 'Harwick', source.length),
      placesOfWords(source, 'Harwick')[1],
    );
    assert.deepEqual(nearestPlace(source, 'Harwick', 0), placesOfWords(source, 'Harwick')[0]);
  });
});

describe('an amount in words', () => {
  it('is guessed exactly, for a reviewer to look at', () => {
    assert.deepEqual(spokenAmount('€35 million'), { amount: '35000000', currency: 'EUR' });
    assert.deepEqual(spokenAmount('1.25bn euros'), { amount: '1250000000', currency: 'EUR' });
    assert.deepEqual(spokenAmount('NOK 1,200.50'), { amount: '1200.50', currency: 'NOK' });
    assert.deepEqual(spokenAmount('some money'), { amount: '', currency: '' });
  });
});
