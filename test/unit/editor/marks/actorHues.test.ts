import assert from 'node:assert/strict';
import type { Entity } from '../../../../src/core/model';
import { assignHues, hueCount } from '../../../../src/editor/marks/actorHues';

const entity = (id: string, mentions: number): Entity => ({
  id,
  name: id,
  type: 'person',
  aliases: [],
  mentions: Array.from({ length: mentions }, (_, place) => `${id}${String(place)}`),
});

describe('assignHues', () => {
  it('gives those mentioned most a colour of their own', () => {
    const many = Array.from({ length: hueCount }, (_, place) =>
      entity(`e${String(place)}`, place + 1),
    );
    const hues = assignHues([entity('rare', 0), ...many]);
    assert.equal(new Set(many.map(({ id }) => hues.get(id))).size, hueCount);
    assert.equal(hues.get(`e${String(hueCount - 1)}`), 1);
    assert.equal(hues.get('rare'), hues.get('e0'), 'shares with the next rarest');
  });

  it('leaves an entity the colour it had', () => {
    const before = assignHues([entity('a', 3), entity('b', 2)]);
    const after = assignHues([entity('c', 9), entity('b', 5), entity('a', 1)], before);
    assert.equal(after.get('a'), before.get('a'));
    assert.equal(after.get('b'), before.get('b'));
    assert.equal(after.get('c'), 3);
  });
});
