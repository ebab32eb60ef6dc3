import { sentenceEndingAfter } from '../../language/discourse';
import { isVerbal } from '../attribution';
import { type QuotationPlace, type QuotationSieve, spokenAs } from '../quotationPlace';
import { attributed, type ResolvedAttribution } from '../resolvedAttribution';

/** A part behind the only one who speaks in its sentence. */
export const sameSentence: QuotationSieve = {
  name: 'same-sentence',
  reason: 'who speaks in the same sentence',
  yes: ['“We will pay,” [Amara Diallo] [said], but “when the rains fail we cannot be asked to”.'],
  no: ['Amara Diallo said she would pay, while Kofi Mensah saw “a good day for all of us here”.'],
  find(place) {
    const { paragraph, quotation, form, resolved } = place;
    if (form !== 'partial') return null;
    const sentence = sentenceEndingAfter(paragraph, quotation.start);
    const said = resolved.filter(({ attribution }) => attribution.sentence === sentence);
    const [only] = said;
    const isOnly = new Set(said.map(({ speaker }) => speaker.entity)).size === 1;
    if (!only?.speaker.entity || !isOnly || only.attribution.cue.end > quotation.start) return null;
    if (isOvertaken(place, only) || isBehindStop(place, only)) return null;
    return attributed(only.attribution, only.speaker);
  },
};

export const coordinatedPart: QuotationSieve = {
  name: 'coordinated-part',
  reason: 'the part before it, which it stands beside',
  yes: ['[Amara Diallo] [went] after the traders as “idle hens” and a “gift to thieves”.'],
  no: ['Amara Diallo attacked the plan as “a bad joke” while the “idle boats” left.'],
  find({ discourse, form, earlier, quotation }) {
    const previous = earlier.at(-1);
    if (form === 'direct' || previous?.form !== 'partial' || !previous.speaker) return null;
    const between = discourse.text.slice(previous.end, quotation.start);
    return JOINS.test(between) ? { ...spokenAs(previous), form: 'partial' } : null;
  },
};

/** “…” and a “…”, “…”, “…” and “…” */
const JOINS = /^,?\s(?:(?:and|or|but)\s)?(?:as\s)?(?:(?:an?|the)\s)?$/;

/** “NAME pays; NAME calls it ‘eyewash’”: a semicolon ends what the first says. */
const isBehindStop = (
  { quotation }: QuotationPlace,
  { attribution: { cue, sentence } }: ResolvedAttribution,
): boolean =>
  sentence.tokens.some(
    ({ text, start }) => text === ';' && start >= cue.end && start < quotation.start,
  );

/** “…, her rival saw ‘a good day’”: what somebody else does lies between. */
function isOvertaken(
  { index, quotation }: QuotationPlace,
  { attribution: { content, cue, sentence }, speaker }: ResolvedAttribution,
): boolean {
  const from = content.end <= quotation.start ? Math.max(content.end, cue.end) : cue.end;
  const isBetween = (one: { start: number; end: number }): boolean =>
    one.start >= from && one.end <= quotation.start;
  const others = index
    .inSentence(sentence.index)
    .some((one) => isBetween(one) && one.type === 'person' && one.entity !== speaker.entity);
  return (
    others &&
    sentence.tagged.some((token) => isBetween(token) && isVerbal(token) && token.form !== 'gerund')
  );
}
