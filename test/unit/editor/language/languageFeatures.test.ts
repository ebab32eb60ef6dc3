import assert from 'node:assert/strict';
import { indexOf } from '../../../../src/editor/articles/documentIndex';
import { actorHint } from '../../../../src/editor/kinds/actor/actorHint';
import { moneyHint, ratesOf } from '../../../../src/editor/kinds/money/moneyHint';
import { foldingsOf } from '../../../../src/editor/language/foldings';
import { countAnnotations, countWords } from '../../../../src/editor/status/annotationCounts';
import { english, inEnglish } from '../english';
import { documentOf, money, quote, sampleDocument, source, spanOf } from '../sampleDocument';

describe('hints', () => {
  const hintsOf = (document = sampleDocument()): string[] => {
    const context = inEnglish(document);
    const rates = ratesOf(context.index);
    return context.index.annotations.flatMap((one) => {
      const ofMoney = one.kind === 'money' ? moneyHint(one, rates, english) : undefined;
      const hint = one.kind === 'actor' ? actorHint(one, context) : ofMoney;
      return hint ? [`${source.slice(one.start, hint.at)} ${hint.label}`] : [];
    });
  };

  it('say who a pronoun means, and nothing behind a name or a conversion', () => {
    assert.deepEqual(hintsOf(), ['she → Ingrid Solvang']);
  });

  it('convert by the rate that the article gives, in round numbers', () => {
    const equivalent = { ...spanOf('$420,000'), amount: '420000', currency: 'USD' };
    const given = money('4.5 million kroner', { amount: '4500000', currency: 'NOK', equivalent });
    const other = money('another winter', {
      amount: '9300000',
      amountMax: '10000000',
      currency: 'NOK',
    });
    const foreign = money('Iceland', { amount: '5', currency: 'ISK' });
    assert.deepEqual(hintsOf(documentOf([given, other, foreign])), [
      'another winter ≈ $870,000 – $930,000',
    ]);
    assert.deepEqual(hintsOf(documentOf([other])), []);
    const endless = money('Iceland', { amount: '9'.repeat(309), currency: 'NOK' });
    assert.deepEqual(hintsOf(documentOf([given, endless])), []);
  });
});

describe('foldingsOf', () => {
  const lineOf = (offset: number): number => source.slice(0, offset).split('\n').length - 1;

  it('folds quotations over several lines and no others', () => {
    const long = quote('“stranded”', { end: source.length });
    assert.deepEqual(foldingsOf([quote('“quiet waters”', {}), long], lineOf), [
      { first: 4, last: 6 },
    ]);
  });

  it('folds a turn that goes on as one', () => {
    const block = { form: 'block', speaker: 'solvang' } as const;
    const first = quote('Norwegian', { ...block, paragraph: 0 });
    const second = quote('OSLO', { ...block, paragraph: 1 });
    const other = quote('Solvang', { ...block, paragraph: 2, speaker: 'council' });
    assert.deepEqual(foldingsOf([first, second, other], lineOf), [{ first: 0, last: 2 }]);
  });

  it('folds a quotation with the one that continues it', () => {
    const first = quote('“quiet waters”', { id: 'first' });
    const second = quote('“stranded”', { continues: 'first' });
    assert.deepEqual(foldingsOf([first, second], lineOf), [{ first: 2, last: 4 }]);
  });
});

describe('the counts of an article', () => {
  it('are of different actors, and say nothing of what there is none of', () => {
    const counts = countAnnotations(indexOf(sampleDocument()));
    assert.deepEqual(countWords(counts, english), [
      '2 actors',
      '1 pledge',
      '3 quotations',
      '1 claim',
    ]);
    assert.deepEqual(countWords(countAnnotations(indexOf(documentOf([]))), english), []);
  });
});
