import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';
import type { Annotation } from '../../../src/core/model';

const article =
  'Dykes\n\nWater Minister Ana Birk said the dykes would hold. The board said that they were old. ' +
  'She promised $4 million for repairs.';

const find = (kind: Annotation['kind'], words: string): Annotation => {
  const found = annotate(article, { format: 'text' }).annotations.find(
    (one) => one.kind === kind && one.text.includes(words),
  );
  assert.ok(found, words);
  return found;
};

describe('the certainty of an annotation', () => {
  it('is a share with two decimals', () => {
    for (const { confidence } of annotate(article, { format: 'text' }).annotations) {
      assert.ok(confidence > 0 && confidence < 1, String(confidence));
      assert.equal(Number(confidence.toFixed(2)), confidence);
    }
  });

  it('is greater of what somebody says who is named than of what a body without a name says', () => {
    const named = find('claim', 'the dykes would hold');
    const unnamed = find('claim', 'they were old');
    assert.ok(named.confidence > unnamed.confidence);
  });

  it('is greater of a name than of a pronoun', () => {
    assert.ok(find('actor', 'Ana Birk').confidence > find('actor', 'She').confidence);
  });
});
