import { sentenceAt } from '../../language/discourse';
import * as lexicon from '../../lexicon/lexicon';
import { isVerbal } from '../attribution';
import { named, type QuotationPlace, type QuotationSieve } from '../quotationPlace';

const NAME = String.raw`\p{Lu}[\p{L}\p{M}'’.-]*(?:\s(?:\p{Lu}[\p{L}\p{M}'’.-]*|${lexicon.alternatives('nameParticle')})){1,4}`;
const SIGNATURE = new RegExp(
  String.raw`^\.?\s{0,4}(?:[—–―]|--?)\s{0,2}(${NAME})(?=,|\s*(?:\n|\(|$|[“"«]))`,
  'u',
);

/** “NAME, Commissioner for Trade” on the line below a quotation that stands alone. */
const LINE_BELOW = new RegExp(
  String.raw`^[^\S\n]{0,4}\n\s{0,4}(${NAME})(?=,\s\p{Lu}[^.!?\n]{3,100}(?:\n|$))`,
  'u',
);

export const signedQuotation: QuotationSieve = {
  name: 'signed-quotation',
  reason: 'the name below the words',
  yes: ['“We were never paid for it.” — [Kofi Mensah], grain trader'],
  no: ['The slogan “Pay us now” — Kofi Mensah’s invention — was everywhere.'],
  find(place) {
    const { discourse, index, paragraph, quotation } = place;
    const limit = limitOf(place);
    const below = discourse.text.slice(quotation.end, limit);
    const opens = quotation.start - paragraph.start < 2;
    const match = SIGNATURE.exec(below) ?? (opens ? LINE_BELOW.exec(below) : null);
    const name = match?.[1]?.replace(/(?<![.\s])[.\s]+$/, '');
    const sentence = match && sentenceAt(discourse, quotation.end + match[0].length - 1);
    if (name === undefined || !match || !sentence) return null;
    // Only a description without a verb may follow the name, up to the line's end.
    const start = quotation.end + match[0].indexOf(name);
    const source = { start, end: start + name.length };
    const line = discourse.text.slice(source.end, limit).split('\n', 1)[0] ?? '';
    const described = sentence.tagged.filter(
      (token) => token.start >= source.end && token.start < source.end + line.length,
    );
    if (described.some((token) => isVerbal(token) && token.form !== 'gerund')) return null;
    const isKnown = index
      .inSentence(sentence.index)
      .some((one) => one.start <= source.start && one.end >= source.end && one.entity !== null);
    const learned = {
      actor: { type: 'person', name },
      mention: {
        ...source,
        sentence: sentence.index,
        kind: 'name',
        rule: 'signature',
      },
    } as const;
    const dash = quotation.end + match[0].search(/\S/);
    const cue = dash < start ? { start: dash, end: dash + 1 } : null;
    return named(index, { sentence, source, cue, ...(isKnown ? {} : { learned }) });
  },
};

/** Up to where a signature may stand. */
function limitOf({ discourse, paragraph, quotation, quotations }: QuotationPlace): number {
  const next = quotations.find((one) => one.start >= quotation.end);
  // If the quotation ends its paragraph, the next one may be the signature.
  const closes = paragraph.end - quotation.end < 2;
  const end = closes ? discourse.text.length : paragraph.end;
  return Math.min(next?.start ?? end, quotation.end + 120);
}
