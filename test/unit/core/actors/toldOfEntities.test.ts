import assert from 'node:assert/strict';

import { annotate } from '../../../../src/core/annotate';
import type { Entity } from '../../../../src/core/model';

function entityOf(source: string, name: string): Entity {
  const found = annotate(source).entities.find((entity) => entity.name === name);
  assert.ok(found, `no entity ${name}`);
  return found;
}

describe('what the text tells of an entity', () => {
  it('comes with the words that say it', () => {
    const source =
      '<p>Rain fell.</p>\n<p>The <b>British</b> trade secretary, Nora Pell, spoke.</p>';
    const pell = entityOf(source, 'Nora Pell');
    assert.equal(pell.role, 'trade secretary');
    assert.equal(pell.roleSpan?.text, 'The British trade secretary');
    assert.equal(pell.country, 'GB');
    const { start, end } = pell.countrySpan ?? { start: 0, end: 0 };
    assert.equal(source.slice(start, end), 'British');
  });

  it('points at the fullest form of the role', () => {
    const source = 'Rain fell.\n\nMinister Olga Reth spoke. Olga Reth, the finance minister, left.';
    assert.equal(entityOf(source, 'Olga Reth').roleSpan?.text, 'the finance minister');
  });

  it('tells the country of a body by who has it', () => {
    const source =
      'Rain fell.\n\nGermany’s Harbour Safety Office sued the Norwegian electronics group Halden Systems.';
    assert.equal(entityOf(source, 'Harbour Safety Office').country, 'DE');
    assert.equal(entityOf(source, 'Halden Systems').countrySpan?.text, 'Norwegian');
  });

  it('is left out when the text does not say it', () => {
    const reth = entityOf('Rain fell.\n\nOlga Reth spoke on Monday. Reth was brief.', 'Olga Reth');
    assert.equal('roleSpan' in reth, false);
    assert.equal('countrySpan' in reth, false);
  });
});
