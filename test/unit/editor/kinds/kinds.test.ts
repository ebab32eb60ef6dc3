import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { kinds, markStyles, outlineOrder, stepOrder } from '../../../../src/editor/kinds/kinds';

const manifest = readFileSync(new URL('../../../../package.json', import.meta.url), 'utf8');

describe('the kinds of annotations', () => {
  it('are all stepped to, and those that are spoken stand in the outline', () => {
    const names = (some: typeof kinds): string[] => some.map(({ kind }) => kind).sort();
    assert.deepEqual(names(stepOrder), names(kinds));
    assert.deepEqual(names(outlineOrder), names(kinds.filter(({ spoken }) => spoken)));
  });

  it('have marks that are drawn, in colours that are contributed', () => {
    assert.deepEqual(
      kinds.flatMap(({ marks }) => marks.map(({ name }) => name)).sort(),
      markStyles.map(({ name }) => name).sort(),
    );
    for (const { kind, isFilled } of markStyles) {
      assert.ok(manifest.includes(`"speechmark.${kind}Border"`), kind);
      if (isFilled) assert.ok(manifest.includes(`"speechmark.${kind}Background"`), kind);
    }
  });
});
