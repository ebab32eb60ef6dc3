import { named, type QuotationSieve } from '../quotationPlace';

/** A quotation behind nothing but a name: “Ana Birk: ‘Late’” without its colon. */
export const nameBefore: QuotationSieve = {
  name: 'name-before',
  reason: 'a name right before it',
  yes: ['[Ana Birk] [“We will mend the dykes.”]'],
  no: ['The dykes held. “We will mend them.”'],
  find({ index, paragraph, quotation, discourse }) {
    const before = discourse.text.slice(paragraph.start, quotation.start).trim();
    const sentence = paragraph.sentences[0];
    if (!sentence || before === '' || quotation.end < paragraph.end - 1) return null;
    const name = index
      .inSentence(sentence.index)
      .find(({ kind, start, end }) => kind === 'name' && end - start === before.length);
    return name ? named(index, { sentence, source: name, cue: null }, 0.7) : null;
  },
};
