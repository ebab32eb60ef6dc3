import assert from 'node:assert/strict';
import type { Entity } from '../../../../src/core/model';
import { assignHues, hueCount, hueOf, ownMarkCount } from '../../../../src/editor/marks/actorHues';

const entity = (id: string, mentions: number): Entity => ({
  id,
  name: id,
  type: 'person',
  aliases: [],
  mentions: Array.from({ length: mentions }, (_, place) => `${id}${String(place)}`),
});

describe('assignHues', () => {
  const many = (count: number): Entity[] =>
    Array.from({ length: count }, (_, place) => entity(`e${String(place)}`, place + 1));

  it('gives those mentioned most a colour of their own', () => {
    const hues = assignHues(many(hueCount));
    const colours = [...hues.values()].map((mark) => hueOf(mark).colour);
    assert.equal(new Set(colours).size, hueCount);
    assert.equal(hues.get(`e${String(hueCount - 1)}`), 1);
  });

  it('never gives two actors the same mark, beyond the colours too', () => {
    assert.ok(ownMarkCount >= 60);
    const looks = [...assignHues(many(ownMarkCount)).values()].map((mark) =>
      JSON.stringify(hueOf(mark)),
    );
    assert.equal(looks.length, ownMarkCount);
    assert.equal(new Set(looks).size, ownMarkCount);
    const crowd = assignHues(many(ownMarkCount + 5));
    assert.equal(crowd.size, ownMarkCount, 'the rest have the mark of all actors');
    assert.equal(crowd.has('e0'), false, 'those mentioned least');
  });

  it('leaves an entity the colour it had', () => {
    const before = assignHues([entity('a', 3), entity('b', 2)]);
    const after = assignHues([entity('c', 9), entity('b', 5), entity('a', 1)], before);
    assert.equal(after.get('a'), before.get('a'));
    assert.equal(after.get('b'), before.get('b'));
    assert.equal(after.get('c'), 3);
  });
});
