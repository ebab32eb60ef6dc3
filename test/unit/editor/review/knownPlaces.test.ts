import assert from 'node:assert/strict';
import { KnownPlaces } from '../../../../src/editor/review/knownPlaces';
import { Desk, harbour } from '../../review/desk';

describe('KnownPlaces', () => {
  const desk = new Desk(harbour);
  const quote = desk.machine.annotations.find(({ text }) => text.includes('We will not wait'));
  assert.ok(quote);
  desk.do(desk.acts.accept([quote.id]));
  const { judgements } = desk.view();
  const wordsAt = (text: string, places: KnownPlaces): string[] =>
    places.ranges.map(([, { start, end }]) => text.slice(start, end));

  it('stay on their words while somebody types', () => {
    const places = new KnownPlaces();
    places.learn(judgements, harbour);
    places.move([{ rangeOffset: 0, rangeLength: 0, text: 'Quay: ' }]);
    assert.deepEqual(wordsAt(`Quay: ${harbour}`, places), [quote.text]);
    assert.deepEqual(places.ranges[0]?.[0], quote.id);
  });

  it('forget nothing that was cut and come back with it, also after a reading in between', () => {
    const places = new KnownPlaces();
    places.learn(judgements, harbour);
    const cut = { rangeOffset: quote.start, rangeLength: quote.end - quote.start };
    const without = harbour.slice(0, quote.start) + harbour.slice(quote.end);
    places.move([{ ...cut, text: '' }]);
    assert.deepEqual(places.ranges, []);
    const lost = judgements.map((each) => ({ ...each, place: { state: 'orphaned' } as const }));
    places.learn(lost, without);
    places.move([{ rangeOffset: without.length, rangeLength: 0, text: quote.text }]);
    assert.deepEqual(wordsAt(without + quote.text, places), [quote.text]);
  });
});
