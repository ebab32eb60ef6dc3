import assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { cardReasonsFile, cardReasonsSource } from '../golden/cardReasons';
import { goldenFolder, goldenTexts } from '../golden/goldenOutput';

describe('golden output', () => {
  const texts = goldenTexts();

  it('is kept for every text of our own', () => {
    assert.deepEqual(readdirSync(goldenFolder).sort(), texts.map(({ file }) => file).sort());
  });

  it('has the words of the rules’ cards', () => {
    assert.equal(cardReasonsSource(), readFileSync(cardReasonsFile, 'utf8'));
  });

  for (const { file, output } of texts) {
    it(`of ${file} is the same`, () => {
      assert.equal(output(), readFileSync(join(goldenFolder, file), 'utf8'));
    });
  }
});
