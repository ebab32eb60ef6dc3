import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';
import { ruleCards } from '../../../src/core/engine/ruleCards';
import type { Annotation } from '../../../src/core/model';

/** “NAME said: [“We will stay.”]” without its brackets, and what stands in them. */
function readExample(example: string): { text: string; found: string[] } {
  const found = [...example.matchAll(/\[([^[\]]*)\]/g)].map(([, inside = '']) => inside);
  return { text: example.replace(/\[([^[\]]*)\]/g, '$1'), found };
}

/** The words of an annotation and of the spans it points at. */
function wordsOf(annotation: Annotation): string[] {
  const spans = Object.values(annotation).flatMap((value: unknown) => value);
  const texts = spans.flatMap((span) =>
    typeof span === 'object' && span !== null && 'text' in span ? [String(span.text)] : [],
  );
  return [annotation.text, ...texts];
}

describe('rules that tell about themselves', () => {
  it('have names of their own', () => {
    const names = ruleCards.map(({ name }) => name);
    assert.deepEqual(names, [...new Set(names)]);
  });

  for (const { name, reason, yes, no } of ruleCards) {
    describe(`${name} (${reason})`, () => {
      it('has an example', () => {
        assert.notEqual(yes.length, 0);
      });

      for (const example of yes) {
        it(`holds in: ${example}`, () => {
          const { text, found } = readExample(example);
          const own = annotate(text).annotations.filter(({ rule }) => rule === name);
          assert.notEqual(own.length, 0, 'The rule marks nothing.');
          const words = own.flatMap(wordsOf);
          for (const one of found)
            assert.ok(words.includes(one), `${one} is not in ${words.join(' | ')}`);
        });
      }

      for (const example of no) {
        it(`does not hold in: ${example}`, () => {
          const rules = annotate(example).annotations.map(({ rule }) => rule);
          assert.ok(!rules.includes(name));
        });
      }
    });
  }
});
