import assert from 'node:assert/strict';
import fc from 'fast-check';
import type { AnnotationKind } from '../../../src/core/model.js';
import { agreementOf } from '../../../src/review/agreement/agreement.js';
import { type CodedUnit, type Coding, codingOf } from '../../../src/review/agreement/codedUnits.js';
import { nominalAgreement } from '../../../src/review/agreement/cohensKappa.js';
import { unitizedAlpha } from '../../../src/review/agreement/unitizedAlpha.js';
import { Desk, harbour } from './desk.js';

const range = (start: number, end: number): { start: number; end: number } => ({ start, end });
const near = (actual: number | null, expected: number): void => {
  assert.ok(actual !== null && Math.abs(actual - expected) < 1e-9, `${String(actual)}`);
};

describe('Alpha for unitizing', () => {
  // Worked by hand from the formulas of the paper: observed (1² + 1²) / 10²; expected
  // 2/10 · 2 · (28 + 16) / (20 · 19 − 2 · 12).
  it('is as computed by hand for two units of which one begins and ends later', () => {
    near(unitizedAlpha([[range(2, 6)], [range(3, 7)]], 10), 1 - 0.02 / (17.6 / 356));
  });

  // Observed 4² / 10²; expected 2/10 · 16 · (1 + 7) / (20 · 19 − 12).
  it('is below zero where one marks what the other does not', () => {
    near(unitizedAlpha([[range(2, 6)], []], 10), 1 - 0.16 / (25.6 / 368));
  });

  // Observed: the units that only one marked lie in gaps of the other: (2² + 3²) / 15². Expected,
  // of three units of 2 and one of 3, gaps of 6, 5 and 10:
  // of 2: 3 · (16 − 12 + 2) / 3 + 4 · (5 + 4 + 9) = 78; of 3: 3 · (54 − 27 + 3) / 3 + 9 · (4 + 3 + 8) = 165;
  // 2/15 · (3 · 78 + 165) / (30 · 29 − (3 · 2 + 6)).
  it('is as computed by hand for several units and gaps', () => {
    const first = [range(8, 10), range(0, 2)];
    const second = [range(0, 2), range(12, 15)];
    near(unitizedAlpha([first, second], 15), 1 - 13 / 225 / (53.2 / 858));
  });

  it('is 1 for the same units, and nothing where nobody marked any', () => {
    assert.equal(unitizedAlpha([[range(2, 6)], [range(2, 6)]], 10), 1);
    assert.equal(unitizedAlpha([[], []], 10), null);
  });

  it('does not depend on who comes first, and is never more than 1', () => {
    const units = fc
      .array(fc.tuple(fc.nat(8), fc.integer({ min: 1, max: 8 })), { maxLength: 6 })
      .map((steps) => {
        let at = 0;
        return steps.map(([gap, length]) => {
          const unit = range(at + gap, at + gap + length);
          at = unit.end;
          return unit;
        });
      });
    fc.assert(
      fc.property(units, units, (a, b) => {
        const alpha = unitizedAlpha([a, b], 120);
        const turned = unitizedAlpha([b, a], 120);
        if (alpha === null) assert.equal(turned, null);
        else near(turned, alpha);
        assert.ok(alpha === null || alpha <= 1);
      }),
    );
  });
});

describe('Cohen’s kappa', () => {
  it('is as computed by hand', () => {
    const pairs = (count: number, a: string, b: string): [string, string][] =>
      Array.from({ length: count }, () => [a, b]);
    const all = [
      ...pairs(20, 'yes', 'yes'),
      ...pairs(5, 'yes', 'no'),
      ...pairs(10, 'no', 'yes'),
      ...pairs(15, 'no', 'no'),
    ];
    const { count, agreed, kappa } = nominalAgreement(all);
    assert.equal(count, 50);
    near(agreed, 0.7);
    near(kappa, 0.4);
  });

  it('is unknown where chance alone agrees, and of nothing', () => {
    assert.deepEqual(nominalAgreement([['a', 'a']]), { count: 1, agreed: 1, kappa: null });
    assert.deepEqual(nominalAgreement([]), { count: 0, agreed: null, kappa: null });
  });
});

describe('The agreement of two reviewers', () => {
  const unit = (kind: AnnotationKind, start: number, end: number, codes = {}): CodedUnit => ({
    kind,
    start,
    end,
    words: '',
    status: 'accepted',
    codes,
  });
  const coding = (...units: CodedUnit[]): Coding => ({ units, lost: 0, length: 100 });

  it('counts by kind, and pairs spans where they overlap most', () => {
    const first = coding(
      unit('claim', 0, 10, { act: 'call', speaker: 'Roe' }),
      unit('claim', 20, 30, { act: 'denial', speaker: 'Roe' }),
      unit('actor', 40, 45),
    );
    const second = coding(
      unit('claim', 0, 10, { act: 'call', speaker: 'Velde' }),
      unit('claim', 22, 30, { act: 'denial', speaker: 'Roe' }),
      unit('claim', 29, 35, { act: 'praise', speaker: 'Roe' }),
      unit('quote', 40, 45, { form: 'direct', speaker: '' }),
    );
    const { kinds, fields } = agreementOf([{ first, second }]);
    const claim = kinds.find(({ kind }) => kind === 'claim');
    assert.equal(claim?.first, 2);
    assert.equal(claim.second, 3);
    near(claim.exact, (2 * 1) / 5);
    near(claim.overlapping, (2 * 2) / 5);
    assert.equal(claim.nested, 1, 'the third begins inside the second');
    assert.equal(kinds.find(({ kind }) => kind === 'actor')?.exact, 0);
    assert.equal(kinds.find(({ kind }) => kind === 'money')?.exact, null);
    assert.deepEqual(
      fields.map(({ field, count, agreed }) => [field, count, agreed]),
      [
        ['act', 2, 1],
        ['form', 0, null],
        ['state', 0, null],
        ['speaker', 2, 0.5],
      ],
    );
  });

  it('counts what a reviewer accepted, corrected or added, and nothing that nobody decided', () => {
    const desk = new Desk();
    desk.do(desk.acts.accept([desk.find('quote', '“We will').id]), 'Ines');
    desk.do(desk.acts.reject([desk.find('quote', '“The quay').id]), 'Ines');
    desk.do(desk.acts.add('actor', desk.range('fishing fleet')), 'Ines');
    desk.do(desk.acts.accept([desk.find('pledge', '12 million').id]), 'Bo');
    const { units, lost } = codingOf(harbour, 'text', desk.log, 'Ines');
    assert.equal(lost, 0);
    assert.deepEqual(
      units.map(({ kind, words, codes }) => [kind, words, codes]),
      [
        ['quote', '“We will not wait for the ministry,”', { form: 'direct', speaker: 'Ana Roe' }],
        ['actor', 'fishing fleet', {}],
      ],
    );
  });
});
