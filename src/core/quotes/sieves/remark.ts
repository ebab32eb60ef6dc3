import type { Range } from '../../document/sourceDocument';
import { type Sentence, sentenceEndingAfter } from '../../language/discourse';
import { nounPhraseBefore } from '../../language/nounPhrases';
import * as lexicon from '../../lexicon/lexicon';
import { toRange } from '../attribution';
import type { MarkedQuotation } from '../quotationMarks';
import { named, type QuotationPlace, type QuotationSieve } from '../quotationPlace';

export const remarkOf: QuotationSieve = {
  name: 'remark-of',
  reason: 'whose remark it is',
  yes: [
    'Kofi Mensah was mocked for [Amara Diallo]’s “clean hands” remark.',
    'Amara Diallo spoke. Kofi Mensah scolded [the minister] over the minister’s “clean hands” jibe.',
  ],
  no: ['Kofi Mensah was mocked for the “clean hands” remark.'],
  find(place) {
    const owned = ownedRemark(place);
    if (!owned) return null;
    const { sentence, owner, cue } = owned;
    const found = named(place.index, { sentence, source: owner, cue });
    return found && { ...found, form: 'partial' };
  },
};

interface OwnedRemark {
  readonly sentence: Sentence;
  readonly owner: Range;
  readonly cue: Range;
}

/** Words that may stand between whoever owns a remark and its marks: “her now famous”. */
const BETWEEN = 2;

/** “Okello’s ‘clean hands’ remark”, “his ‘never again’ promise”: who made a remark in marks. */
export function ownedRemark({
  paragraph,
  quotation,
}: Pick<QuotationPlace, 'paragraph' | 'quotation'>): OwnedRemark | null {
  const sentence = sentenceEndingAfter(paragraph, quotation.start);
  if (!sentence) return null;
  const tokens = sentence.tagged;
  const noun = remarkBehind(sentence, quotation);
  if (!noun) return null;
  const mark = sentence.tokenAt(quotation.start);
  for (let at = mark - 1; at >= Math.max(0, mark - 1 - BETWEEN); at--) {
    const token = tokens[at];
    if (!token) return null;
    if (/^(?:his|her)$/.test(token.lower)) return { sentence, owner: token, cue: noun };
    if (token.pos === 'possessive') {
      const owner = nounPhraseBefore(tokens, at - 1);
      return owner && { sentence, owner: toRange(tokens, owner), cue: noun };
    }
    if (!/^(?:adjective|adverb|number)$/.test(token.pos)) return null;
  }
  return null;
}

/** The noun behind the closing mark that calls its words a remark. */
function remarkBehind(sentence: Sentence, quotation: MarkedQuotation): Range | null {
  const at = sentence.tokenAt(quotation.end);
  const token = sentence.tagged[at];
  return token && token.start - quotation.end < 2 && lexicon.is(token, 'remarked') ? token : null;
}
