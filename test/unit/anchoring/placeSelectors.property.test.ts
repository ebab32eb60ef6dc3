import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { looseText } from '../../../src/anchoring/looseText.js';
import { placeSelectors } from '../../../src/anchoring/placeSelectors.js';
import { selectorOf } from '../../../src/anchoring/textSelector.js';
import { annotate } from '../../../src/core/annotate.js';
import { root } from '../../hosts/parts.js';
import { runs } from '../propertyRuns.js';
import { edited, editScript } from './editScripts.js';

const articles = ['afp-vietnam', 'aljazeera-sudan', 'ap-drought', 'cholera_who'].map((name) => {
  const source = readFileSync(path.join(root, 'test/gold', `${name}.txt`), 'utf8');
  const loose = looseText(source);
  const stored = annotate(source, { format: 'text' }).annotations.flatMap(({ start, end }) => {
    const selector = selectorOf(loose, { start, end });
    return selector ? [{ range: { start, end }, selector }] : [];
  });
  return { source, stored };
});

describe('stored annotations after any edits', () => {
  it('are found where their words stand, and on no other words', () => {
    let standing = 0;
    let found = 0;
    fc.assert(
      fc.property(fc.constantFrom(...articles), editScript, ({ source, stored }, script) => {
        const now = edited(source, script);
        const loose = looseText(now.source);
        const placements = placeSelectors(
          stored.map(({ selector }) => selector),
          loose.text,
        );
        assert.equal(placements.length, stored.length, 'none is lost');
        for (const [at, { range, selector }] of stored.entries()) {
          const placement = placements[at];
          assert.ok(placement);
          if (placement.state === 'exact' || placement.state === 'moved') {
            const { start, end } = placement.range;
            assert.equal(loose.text.slice(start, end), selector.exact);
          }
          const truth = now.standing(range);
          if (!truth) continue;
          standing += 1;
          if (!('range' in placement)) continue;
          const place = loose.toSource(placement.range);
          if (place.start === truth.start && place.end === truth.end) found += 1;
        }
      }),
      runs(60),
    );
    assert.ok(found >= 0.99 * standing, `${String(found)} of ${String(standing)} found`);
  });
});
