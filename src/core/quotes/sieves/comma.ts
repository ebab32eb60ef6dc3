import { type Sentence, sentenceEndingAfter } from '../../language/discourse';
import { subjectAfter, subjectBefore, verbGroup } from '../../language/subjects';
import * as lexicon from '../../lexicon/lexicon';
import { toRange } from '../attribution';
import { type Beside, named, type QuotationPlace, type QuotationSieve } from '../quotationPlace';
import { isFiniteVerb, isSomebody } from '../somebody';
import { leadOf } from './lead';

/** A comma before the closing mark promises who says it, whatever the verb that follows. */
export const commaClosed: QuotationSieve = {
  name: 'comma-closed-quotation',
  reason: 'who stands behind the comma that closes it',
  yes: ['“We will pay every farmer,” [Amara Diallo] [beamed].'],
  no: ['“We will pay every farmer,” the leaflet beamed.'],
  find(place) {
    const beside = place.form === 'direct' ? behindComma(place) : null;
    return beside && named(place.index, beside);
  },
};

function behindComma({
  discourse,
  paragraph,
  quotation,
  quotations,
}: QuotationPlace): Beside | null {
  const closing = discourse.text.slice(quotation.inner.end - 1, quotation.end + 1);
  const isPromised = closing.includes(',');
  if (!isPromised && !/[!?]/.test(closing)) return null;
  const sentence = sentenceEndingAfter(paragraph, quotation.end);
  if (!sentence) return null;
  const tokens = sentence.tagged;
  let from = sentence.tokenAt(quotation.end);
  if (tokens[from]?.text === ',') from++;
  const limit = quotations.find((one) => one.start >= quotation.end)?.start ?? Infinity;
  for (let at = from; at < tokens.length && at < from + 30; at++) {
    const token = tokens[at];
    if (!token || token.start >= limit || token.text === ';') return null;
    if (!isFiniteVerb(token, tokens[at - 1])) continue;
    // Behind “…!” only a reporting verb tells.
    if (!isPromised && !lexicon.isAt(tokens, at, 'reports')) return null;
    const subject =
      at === from
        ? subjectAfter(tokens, at + 1)
        : subjectBefore(tokens, verbGroup(tokens, at).from, from);
    if (!subject || !isSomebody(tokens, subject)) continue;
    const cue = { start: token.start, end: token.end };
    return { sentence, source: toRange(tokens, subject), cue };
  }
  return null;
}

export const commaBefore: QuotationSieve = {
  name: 'comma-before-quotation',
  reason: 'who stands before the comma that leads to it',
  yes: ['[Amara Diallo] [beamed], “We will pay every farmer.”'],
  no: ['The leaflet beamed, “We will pay every farmer.”'],
  find(place) {
    const lead = leadOf(place);
    if (lead?.mark !== ',') return null;
    const beside = verbBefore(lead.sentence, lead.sentence.tokenAt(lead.at), lead.stop);
    return beside && named(place.index, beside);
  },
};

/** Who does what the verb right before a comma or colon says. */
export function verbBefore(sentence: Sentence, comma: number, stop: number): Beside | null {
  const tokens = sentence.tagged;
  const verb = tokens[comma - 1];
  if (!verb || !isFiniteVerb(verb, tokens[comma - 2]) || verb.start < stop) return null;
  const subject = subjectBefore(tokens, verbGroup(tokens, comma - 1).from);
  if (!subject || !isSomebody(tokens, subject)) return null;
  return {
    sentence,
    source: toRange(tokens, subject),
    cue: { start: verb.start, end: verb.end },
  };
}
