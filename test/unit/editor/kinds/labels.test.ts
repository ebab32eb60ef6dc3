import assert from 'node:assert/strict';
import { ruleCards } from '../../../../src/core/engine/ruleCards';
import { kindOf } from '../../../../src/editor/kinds/kinds';
import { quoteKind } from '../../../../src/editor/kinds/quote/quoteKind';
import { escapeIcons } from '../../../../src/editor/words/escapeIcons';
import { confidenceWord, ruleReason } from '../../../../src/formats/ruleReasons';
import { english, inEnglish } from '../english';
import { documentOf, quote, sampleDocument } from '../sampleDocument';

describe('the label of an annotation', () => {
  it('says who does what, on one line', () => {
    const context = inEnglish(sampleDocument());
    const labels = context.index.annotations.flatMap((one) => {
      const { label, sort, detail } = kindOf(one)?.label(one, context) ?? {};
      return label === undefined ? [] : [`${sort} | ${label.replace(/\u00A0/g, ' ')} | ${detail}`];
    });
    assert.deepEqual(labels, [
      'person | Ingrid Solvang | Fisheries Minister Ingrid Solvang',
      'call | Solvang: calls on Nordic Council | to share its “quiet waters” data',
      'bloc | Nordic Council | ',
      'partial quote | Solvang: “quiet waters” | ',
      'person | Ingrid Solvang | Solvang',
      'pledge | Solvang: pledges NOK 4.5 million | to “stranded” crews in Iceland to repair their boats',
      'partial quote | Solvang: “stranded” | ',
      'direct quote | Solvang: “We will not wait for another winter,” | ',
      'person | Ingrid Solvang | she',
    ]);
  });

  it('gives nobody’s words as they are', () => {
    const words = quote('“stranded”', { form: 'scare' });
    const { label } = quoteKind.label(words, inEnglish(documentOf([words])));
    assert.equal(label, '“stranded”');
  });
});

describe('escapeIcons', () => {
  it('keeps text of a file from being an icon', () => {
    assert.equal(escapeIcons('Jan $(zap) Solberg, $5 (five)'), 'Jan \\$(zap) Solberg, $5 (five)');
  });
});

describe('why something was marked', () => {
  it('is told in words, a new rule by its name', () => {
    assert.equal(ruleReason('according-to', english.t), '“according to” somebody');
    assert.equal(ruleReason('some-newRule', english.t), 'some new rule');
  });

  it('is told in the words of the rule itself', () => {
    for (const { name, reason } of ruleCards) assert.equal(ruleReason(name, english.t), reason);
  });

  it('is more or less certain', () => {
    const words = [0.95, 0.8, 0.65, 0.3].map((value) => confidenceWord(value, english.t));
    assert.deepEqual(words, [
      'nearly always right',
      'right about four times in five',
      'right about four times in five',
      'right about half the time',
    ]);
  });
});
