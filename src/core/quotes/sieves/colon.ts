import { nounPhraseAfter } from '../../language/nounPhrases';
import { isVerbal, toRange } from '../attribution';
import { colonLead } from '../colonLead';
import { type Beside, named, type QuotationPlace, type QuotationSieve } from '../quotationPlace';
import { verbBefore } from './comma';
import { leadOf } from './lead';

export const colonBefore: QuotationSieve = {
  name: 'colon',
  reason: 'who stands before the colon',
  yes: [
    '[Amara Diallo] had one message[:] “We will pay every farmer.”',
    '[Kofi Mensah], 41, whose field was flooded, [scowled]: “They never pay us.”',
  ],
  no: ['The sign outside the house where Amara Diallo was born reads: “Beware of the dog.”'],
  find(place) {
    const lead = leadOf(place);
    if (lead?.mark !== ':') return null;
    const { sentence, at, stop } = lead;
    const beside =
      verbBefore(sentence, sentence.tokenAt(at), stop) ??
      colonLead(place.index, sentence, at, stop);
    return beside && named(place.index, beside);
  },
};

export const leadInParagraphBefore: QuotationSieve = {
  name: 'cue-in-previous-paragraph',
  reason: 'the paragraph before, which leads to it',
  yes: ['[Amara Diallo] said:\n\n“We will pay every farmer.”'],
  no: ['Amara Diallo made a list:\n\nThe list was long. “We will pay every farmer.”'],
  find: ({ opensParagraph, before }) => (opensParagraph && before?.introduced) || null,
};

/** Longest name of a speaker in a headline, in words. */
const LABEL_WORDS = 7;

/** What stands on the other side of the colon in a headline, if it is a noun phrase. */
export const headlineColon: QuotationSieve = {
  name: 'headline-colon',
  reason: 'who stands beside the colon of the headline',
  yes: [
    '[Teachers’ union]: ‘No deal, no school’\n\nTalks failed.',
    '‘We were left on the roof’: [survivors] speak\n\nThe flood came at night.',
  ],
  no: ['Talks failed.\n\nTeachers’ union: ‘No deal’'],
  find(place) {
    const beside = besideColon(place);
    const found = beside && named(place.index, beside);
    if (!found) return null;
    const { inner } = place.quotation;
    const words = place.discourse.text.slice(inner.start, inner.end);
    const isSentence = /^\p{Lu}\S*(?:\s\S+){2}/u.test(words);
    return isSentence ? { ...found, form: 'direct' } : found;
  },
};

function besideColon({ discourse, paragraph, quotation }: QuotationPlace): Beside | null {
  const { text } = discourse;
  const sentence = paragraph.sentences[0];
  if ((paragraph.kind !== 'heading' && paragraph.index > 0) || !sentence) return null;
  const lead = text.slice(paragraph.start, quotation.start).trimEnd();
  const tokens = sentence.tagged;
  if (lead.endsWith(':')) {
    const source = { start: paragraph.start, end: paragraph.start + lead.length - 1 };
    const words = tokens.filter((one) => one.end <= source.end);
    const names = words.length > 0 && words.length <= LABEL_WORDS && !words.some(isVerbal);
    const cue = { start: source.end, end: source.end + 1 };
    return names ? { sentence, source, cue } : null;
  }
  const mark = text.slice(quotation.end, quotation.end + 3);
  if (lead !== '' || !/^(?::|\s[–—-])\s/.test(mark)) return null;
  const from = tokens.findIndex((one) => one.start > quotation.end);
  const phrase = from < 0 ? null : nounPhraseAfter(tokens, from);
  if (!phrase || phrase.to - phrase.from > LABEL_WORDS) return null;
  const cue = { start: quotation.end, end: quotation.end + 1 };
  return { sentence, source: toRange(tokens, phrase), cue };
}
