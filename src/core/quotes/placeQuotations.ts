import type { ActorIndex } from '../actors/entities';
import type { Discourse, Paragraph } from '../language/discourse';
import { type QuotationPlace, besideQuotation } from './besideQuotation';
import type { MarkedQuotation } from './quotationMarks';
import { formOf } from './quoteForm';
import { attributed, type ResolvedAttribution } from './resolvedAttribution';
import { resolveSpeaker } from './speakers';
import type { FoundQuote } from './speech';

/** Longest scare quote, in words: a longer one without a speaker is a quotation all the same. */
const SCARE_WORDS = 5;

/** Who is speaking when a paragraph ends, for the next one to go on from. */
export interface Running {
  readonly quote: FoundQuote | null;
  /** “Okello said:” with nothing after the colon. */
  readonly introduced: ResolvedAttribution | null;
  /** The quotation was left open: the next paragraph opens it again. */
  readonly open: boolean;
}

/** The quotations of one paragraph with their speakers, by sieves from the surest to the weakest. */
export function placeQuotations(
  discourse: Discourse,
  index: ActorIndex,
  paragraph: Paragraph,
  quotations: readonly MarkedQuotation[],
  resolved: readonly ResolvedAttribution[],
  before: Running | null,
  lastQuote: FoundQuote | undefined,
): { quotes: FoundQuote[]; running: Running | null } {
  const quotes: FoundQuote[] = [];
  let open = before?.open === true;
  for (const [order, quotation] of quotations.entries()) {
    const own = attributionFor(quotation, resolved);
    const form = formOf(discourse, quotation, own?.attribution);
    const base = { start: quotation.start, end: quotation.end, form };
    if (own) {
      const { attribution, speaker } = own;
      const earlier = quotes.find((one) => one.cue?.start === attribution.cue.start);
      const interrupted = form === 'direct' && earlier?.form === 'direct' ? earlier : null;
      quotes.push({ ...base, ...attributed(attribution, speaker), continues: interrupted });
    } else if (order === 0 && open && lastQuote && startsParagraph(paragraph, quotation)) {
      quotes.push(continuing(base, lastQuote, 'reopened-quotation', 0.85, lastQuote));
    } else if (order === 0 && before?.introduced && startsParagraph(paragraph, quotation)) {
      const { attribution, speaker } = before.introduced;
      const fields = attributed(attribution, speaker);
      quotes.push({ ...base, ...fields, rule: 'cue-in-previous-paragraph', continues: null });
    } else {
      const place = { discourse, index, paragraph, quotation, quotations };
      quotes.push(
        namedBeside({ ...place, direct: form === 'direct' }, base) ??
          sameSentence(paragraph, base, resolved) ??
          unattributed(discourse, paragraph, base, quotation, quotes, before, resolved),
      );
    }
    open = !quotation.closed;
  }
  const last = quotes.at(-1) ?? null;
  const lastMark = quotations.at(-1);
  const lastAttribution = resolved.at(-1);
  const paragraphText = discourse.text.slice(paragraph.start, paragraph.end).trimEnd();
  const introduces = paragraphText.endsWith(':') && lastAttribution !== undefined;
  return {
    quotes,
    running: {
      quote: last,
      introduced: introduces ? lastAttribution : null,
      open: lastMark?.closed === false,
    },
  };
}

function namedBeside(
  place: QuotationPlace,
  base: Pick<FoundQuote, 'start' | 'end' | 'form'>,
): FoundQuote | null {
  const beside = besideQuotation(place);
  if (!beside) return null;
  const { source, cue, rule } = beside;
  const { entity } = resolveSpeaker(place.index, beside.sentence, source);
  if (!entity) return null;
  return {
    ...base,
    speaker: entity,
    source,
    cue,
    addressee: null,
    occasion: null,
    reason: undefined,
    confidence: 0.75,
    rule,
    continues: null,
  };
}

/** “‘…,’ she said, but ‘when it comes to …’”: a part behind the only one who speaks in its sentence. */
function sameSentence(
  paragraph: Paragraph,
  base: Pick<FoundQuote, 'start' | 'end' | 'form'>,
  resolved: readonly ResolvedAttribution[],
): FoundQuote | null {
  if (base.form !== 'partial') return null;
  const sentence = paragraph.sentences.find((one) => one.end > base.start);
  const said = resolved.filter(({ attribution }) => attribution.sentence === sentence);
  const [only] = said;
  const speakers = new Set(said.map(({ speaker }) => speaker.entity));
  if (speakers.size !== 1 || !only?.speaker.entity || only.attribution.cue.end > base.start) {
    return null;
  }
  const fields = attributed(only.attribution, only.speaker);
  return { ...base, ...fields, confidence: 0.7, rule: 'same-sentence', continues: null };
}

const startsParagraph = (paragraph: Paragraph, quotation: MarkedQuotation): boolean =>
  quotation.start - paragraph.start < 3;

function continuing(
  base: Pick<FoundQuote, 'start' | 'end' | 'form'>,
  quote: FoundQuote,
  rule: string,
  confidence: number,
  continues: FoundQuote | null,
): FoundQuote {
  const { speaker, source, cue, addressee, occasion, reason } = quote;
  return {
    ...base,
    speaker,
    source,
    cue,
    addressee,
    occasion,
    reason,
    confidence,
    rule,
    continues,
  };
}

/** The attribution whose content holds the quotation, the innermost where several do. */
function attributionFor(
  quotation: MarkedQuotation,
  resolved: readonly ResolvedAttribution[],
): ResolvedAttribution | undefined {
  let best: ResolvedAttribution | undefined;
  for (const one of resolved) {
    const { content, cue } = one.attribution;
    const holds = content.start <= quotation.start && content.end >= quotation.end - 2;
    const insideCue = quotation.start >= cue.start && quotation.end <= cue.end;
    if (!holds || insideCue) continue;
    const shorter =
      best &&
      content.end - content.start < best.attribution.content.end - best.attribution.content.start;
    if (!best || shorter) best = one;
  }
  return best;
}

/** A quotation without a cue of its own: the next of a running speaker, a scare quote, or unknown. */
function unattributed(
  discourse: Discourse,
  paragraph: Paragraph,
  base: Pick<FoundQuote, 'start' | 'end' | 'form'>,
  quotation: MarkedQuotation,
  earlier: readonly FoundQuote[],
  before: Running | null,
  resolved: readonly ResolvedAttribution[],
): FoundQuote {
  const previous = earlier.at(-1);
  if (base.form === 'direct' && previous?.speaker && previous.form !== 'scare') {
    return continuing(base, previous, 'running-speaker', 0.8, null);
  }
  if (base.form === 'direct' && !previous) {
    // “He was blunt. ‘…’”: the one person who speaks in the paragraph before the quotation.
    const said = resolved.filter((one) => one.attribution.cue.end <= quotation.start);
    const speakers = new Set(said.map((one) => one.speaker.entity));
    const only = said[0];
    if (speakers.size === 1 && only?.speaker.entity) {
      const fields = attributed(only.attribution, only.speaker);
      return { ...base, ...fields, confidence: 0.7, rule: 'speaker-of-paragraph', continues: null };
    }
    const fillsParagraph =
      startsParagraph(paragraph, quotation) && paragraph.end - quotation.end < 3;
    if (fillsParagraph && before?.quote?.speaker && before.quote.form === 'direct') {
      return continuing(base, before.quote, 'next-paragraph', 0.65, null);
    }
  }
  const words = discourse.text
    .slice(quotation.inner.start, quotation.inner.end)
    .split(/\s+/).length;
  const form = base.form === 'partial' && words <= SCARE_WORDS ? 'scare' : base.form;
  return {
    ...base,
    form,
    speaker: null,
    source: null,
    cue: null,
    addressee: null,
    occasion: null,
    reason:
      form === 'scare'
        ? 'No one is quoted: the marks set a term apart.'
        : 'No cue near the quotation names its speaker.',
    confidence: 0.5,
    rule: form === 'scare' ? 'scare-quotes' : 'no-speaker',
    continues: null,
  };
}
