import assert from 'node:assert/strict';
import { formatAmount, formatShortAmount } from '../../../../../src/formats/formatAmount';

describe('formatAmount', () => {
  it('keeps every digit', () => {
    const amount = { amount: '12345678901234567890.25', currency: 'GBP' };
    assert.equal(formatAmount(amount, 'en'), '£12,345,678,901,234,567,890.25');
  });

  it('follows the locale', () => {
    const amount = { amount: '22000000', currency: 'EUR' };
    assert.equal(formatAmount(amount, 'de').replace(/\s/g, ' '), '22.000.000 €');
  });

  it('writes a range and an unknown currency', () => {
    const range = { amount: '5000', amountMax: '7000', currency: null };
    assert.equal(formatAmount(range, 'en'), '5,000–7,000');
  });

  it('writes the currency of a range once, where the locale has it', () => {
    const range = { amount: '3000000', amountMax: '4000000', currency: 'GBP' };
    assert.equal(formatAmount(range, 'en'), '£3,000,000–4,000,000');
    assert.equal(formatAmount(range, 'de').replace(/\s/g, ' '), '3.000.000–4.000.000 £');
  });

  it('writes both ends of a range in full when they differ in more than the number', () => {
    const range = { amount: '-5', amountMax: '5', currency: 'USD' };
    assert.equal(formatAmount(range, 'en'), '-$5 – $5');
  });

  it('keeps the decimals that are written', () => {
    assert.equal(formatAmount({ amount: '1.50', currency: 'USD' }, 'en'), '$1.50');
  });

  it('writes a share with what it is of, exactly', () => {
    const share = { of: { text: 'GDP' } };
    const part = { amount: '0.7', currency: null, share };
    assert.equal(formatAmount(part, 'en'), '0.7% of GDP');
    assert.equal(formatShortAmount(part, 'en'), '0.7% of GDP');
    assert.equal(formatAmount(part, 'de').replace(/\s/g, ' '), '0,7 % of GDP');
    const range = { amount: '2', amountMax: '2.55', currency: null, share };
    assert.equal(formatAmount(range, 'en'), '2% – 2.55% of GDP');
  });

  it('leaves what is no decimal or no currency code as it is', () => {
    assert.equal(formatAmount({ amount: 'many', currency: 'USD' }, 'en'), 'many');
    assert.equal(formatAmount({ amount: '10', currency: 'dollars' }, 'en'), '10');
  });
});

describe('formatShortAmount', () => {
  const short = (amount: string, currency: string | null = 'GBP', locale = 'en'): string =>
    formatShortAmount({ amount, currency }, locale).replace(/\s/g, ' ');

  it('shortens round amounts', () => {
    assert.equal(short('22000000'), '£22 million');
    assert.equal(short('4500000000', 'USD'), '$4.5 billion');
    assert.equal(short('1250000', null), '1.25 million');
    assert.equal(short('22000000', 'EUR', 'fr'), '22 millions €');
  });

  it('does not shorten when a digit would be lost', () => {
    assert.equal(short('22345678'), '£22,345,678');
    assert.equal(short('1234.5'), '£1,234.5');
  });

  it('leaves small amounts alone', () => {
    assert.equal(short('950'), '£950');
    assert.equal(short('0'), '£0');
  });
});
