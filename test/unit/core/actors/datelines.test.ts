import assert from 'node:assert/strict';

import { actorsOf } from './found';

describe('datelines name no actor', () => {
  const openings = [
    'Brussels, 14 October – ',
    'Dakar, Senegal, 3 June – ',
    'WASHINGTON (AP) ',
    'WASHINGTON (AP) — ',
    'LONDON — ',
    'KYIV, Ukraine (Reuters) - ',
    'Moscow (TASS) – ',
    'FLINT, Mich., Oct. 4 (UPI) — ',
    'HAVANA, Nov. 26th (EFE) ',
    'Paris — ',
    '(CNN) — ',
  ];
  for (const opening of openings) {
    it(opening, () => {
      const { texts } = actorsOf(`Ports to close in spring\n\n${opening}Harvests were poor.`);
      assert.deepEqual(texts, []);
    });
  }

  for (const block of [
    'Brussels, 14 October',
    'Oslo, 9 September 2024',
    'Dakar, Senegal, 3 June',
  ]) {
    it(`${block}, a block of its own`, () => {
      const { texts } = actorsOf(`Ports to close in spring\n\n${block}\n\nHarvests were poor.`);
      assert.deepEqual(texts, []);
    });
  }

  it('but a country that opens a sentence does', () => {
    const { texts } = actorsOf('Ports to close\n\nKenya, which lost ports, paid on 3 June.');
    assert.deepEqual(texts, ['Kenya']);
  });

  it('and an institution before its name in brackets too', () => {
    const { texts } = actorsOf('Ports to close\n\nNATO (the alliance) said so.');
    assert.ok(texts.includes('NATO'));
  });
});
