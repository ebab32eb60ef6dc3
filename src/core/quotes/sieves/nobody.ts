import type { Reason } from '../../model';
import type { QuotationFound, QuotationSieve } from '../quotationPlace';

/** Longest scare quote, in words. A longer one without a speaker is still a quotation. */
const SCARE_WORDS = 5;

export const scareQuotes: QuotationSieve = {
  name: 'scare-quotes',
  reason: 'words held at a distance, with no speaker',
  yes: ['The [“green corridor”] was closed on Monday.'],
  no: ['“The corridor that we had been promised for years was closed on Monday.”'],
  find(place) {
    const { discourse, quotation, form } = place;
    if (form !== 'partial') return null;
    const words = discourse.text
      .slice(quotation.inner.start, quotation.inner.end)
      .trim()
      .split(/\s+/);
    const isTerm = words.length <= SCARE_WORDS || isTitle(words);
    return isTerm ? { ...nobody('term'), form: 'scare' } : null;
  },
};

export const noSpeaker: QuotationSieve = {
  name: 'no-speaker',
  reason: 'quotation marks, but nobody who can be told to speak',
  yes: ['“The corridor that we had been promised for years was closed on Monday.”'],
  no: ['The “green corridor” was closed on Monday.'],
  find: () => nobody('no-cue'),
};

export const nobody = (code: Extract<Reason['code'], 'term' | 'no-cue'>): QuotationFound => ({
  speaker: null,
  source: null,
  cue: null,
  addressee: null,
  occasion: null,
  reason: { code },
});

/** “What the Ledger Forgot: Debt and Memory”: the title of a work, by its capitals. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const capitals = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return long.length >= 3 && capitals / long.length > 0.8;
}
