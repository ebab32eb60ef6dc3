import type { Range } from '../../document/sourceDocument';
import { sentenceEndingAfter } from '../../language/discourse';
import * as lexicon from '../../lexicon/lexicon';
import { named, type QuotationPlace, type QuotationSieve, spokenAs } from '../quotationPlace';

/** A reporting verb in marks, right behind its subject or behind another such verb. */
export const quotedVerb: QuotationSieve = {
  name: 'quoted-verb',
  reason: 'a quoted verb behind its subject',
  yes: ['[The Council] “[deplores]” the attack.'],
  no: ['The Council met in a “safe” room.'],
  find(place) {
    const { index, form, earlier, paragraph, quotation } = place;
    const cue = openingVerb(place);
    if (!cue) return null;
    const previous = earlier.at(-1);
    if (previous?.quotesVerb) {
      return { ...spokenAs(previous), form: 'partial', quotesVerb: true };
    }
    const sentence =
      form === 'direct' ? undefined : sentenceEndingAfter(paragraph, quotation.start);
    const subject =
      sentence &&
      index
        .inSentence(sentence.index)
        .find((one) => one.entity !== null && Math.abs(quotation.start - one.end - 1) < 1);
    const found = subject && named(index, { sentence, source: subject, cue });
    return found ? { ...found, quotesVerb: true } : null;
  },
};

/** The reporting verb that opens a quotation. */
function openingVerb({ paragraph, quotation }: QuotationPlace): Range | null {
  const sentence = sentenceEndingAfter(paragraph, quotation.start);
  const first = sentence?.tokens[sentence.tokenAt(quotation.inner.start)];
  return first && lexicon.is(first, 'reports') ? { start: first.start, end: first.end } : null;
}
