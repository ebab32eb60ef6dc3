import assert from 'node:assert/strict';
import { alternation } from '../../../../src/core/lexicon/alternation';

describe('alternation', () => {
  it('matches each word, the longest first', () => {
    const pattern = new RegExp(alternation(['gift', 'gifts', 'give', 'aid', 'gift of money']));
    const found = (text: string): string | undefined => pattern.exec(text)?.[0];
    for (const word of ['gift', 'gifts', 'give', 'aid', 'gift of money']) {
      assert.equal(found(word), word);
    }
    assert.equal(found('gift of men'), 'gift');
    assert.equal(found('gift\nof\u00a0money'), 'gift\nof\u00a0money');
    assert.equal(found('gif'), undefined);
    assert.equal(found('ai'), undefined);
  });

  it('takes a stop for a stop, and says once what several words begin with', () => {
    assert.equal(alternation(['a.m.', 'am', 'p.m.']), String.raw`a(?:\.m\.|m)|p\.m\.`);
  });
});
