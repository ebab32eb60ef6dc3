import type { ActorIndex } from '../actors/entities';
import { type Discourse, type Paragraph, sentenceEndingAfter } from '../language/discourse';
import { sift } from '../language/sieve';
import { applied } from './learned';
import { isNameInMarks, nameInMarks } from './nameInMarks';
import type { MarkedQuotation } from './quotationMarks';
import type { QuotationPlace } from './quotationPlace';
import { quotationSieves } from './quotationSieves';
import { formOf } from './quoteForm';
import { attributed, type ResolvedAttribution } from './resolvedAttribution';
import type { Running } from './running';
import { nobody } from './sieves/nobody';
import { ownedRemark } from './sieves/remark';
import type { FoundQuote } from './speech';

/** One paragraph whose quotations are placed. */
export interface PlacedParagraph {
  readonly discourse: Discourse;
  readonly index: ActorIndex;
  readonly paragraph: Paragraph;
  readonly quotations: readonly MarkedQuotation[];
  readonly resolved: readonly ResolvedAttribution[];
  readonly before: Running | null;
  /** The last quotation before the paragraph. */
  readonly lastQuote: FoundQuote | undefined;
}

/** The quotations of one paragraph with their speakers. */
export function placeQuotations(place: PlacedParagraph): FoundQuote[] {
  const { discourse, index, paragraph, quotations, resolved, before, lastQuote } = place;
  const quotes: FoundQuote[] = [];
  let open = before?.open === true;
  for (const quotation of quotations) {
    const sentence = sentenceEndingAfter(paragraph, quotation.start);
    if (sentence && isNameInMarks(sentence, quotation)) {
      quotes.push(named(quotation));
      continue;
    }
    // “mocked NAME for his ‘clean hands’ remark”: the words of whoever made it.
    const owned = ownedRemark({ paragraph, quotation });
    const own = owned ? undefined : attributionFor(quotation, resolved);
    const earlier = own && quotes.findLast((one) => one.cue?.start === own.attribution.cue.start);
    const interrupted = interruptedBy(place, quotation, quotes.at(-1));
    const form = interrupted ? 'direct' : formOf(discourse, quotation, own?.attribution, earlier);
    const { start, end } = quotation;
    const opensParagraph = quotes.length === 0 && start - paragraph.start < 3;
    const reopened = opensParagraph && open ? (lastQuote ?? null) : null;
    if (own) {
      const split = form === 'direct' && earlier?.form === 'direct' ? earlier : null;
      const continues = interrupted ?? split ?? reopened;
      const { rule } = own.attribution;
      quotes.push({
        start,
        end,
        form,
        ...attributed(own.attribution, own.speaker),
        rule,
        continues,
      });
    } else {
      quotes.push(
        withoutCue(index, {
          discourse,
          index,
          paragraph,
          quotation,
          form,
          quotations,
          earlier: quotes,
          resolved,
          opensParagraph,
          before,
          reopened,
          interrupted,
        }),
      );
    }
    open = !quotation.closed;
  }
  return quotes;
}

/** A name or title in marks, which nobody says. */
const named = ({ start, end }: MarkedQuotation): FoundQuote => ({
  start,
  end,
  form: 'scare',
  ...nobody('term'),
  speaker: null,
  rule: nameInMarks.name,
  continues: null,
});

/** A quotation that no verb of saying takes. */
function withoutCue(index: ActorIndex, place: QuotationPlace): FoundQuote {
  const { start, end } = place.quotation;
  const found = sift(quotationSieves, place);
  if (!found) throw new Error('The last sieve takes every quotation.');
  const { form = place.form, speaker, continues = null, ...told } = found;
  return { start, end, form, speaker: speaker && applied(index, speaker), continues, ...told };
}

/** The quotation before, if a cue interrupts its sentence and it goes on in this one. */
function interruptedBy(
  { discourse, paragraph }: PlacedParagraph,
  quotation: MarkedQuotation,
  previous: FoundQuote | undefined,
): FoundQuote | null {
  if (previous?.form !== 'direct' || previous.cue === null) return null;
  const sentence = sentenceEndingAfter(paragraph, quotation.start);
  const { text } = discourse;
  const isInterrupted =
    sentence !== undefined &&
    previous.start >= sentence.start &&
    previous.cue.start >= previous.end &&
    /,["”’'»]*$/u.test(text.slice(previous.start, previous.end)) &&
    /[,—–]\s$/u.test(text.slice(quotation.start - 2, quotation.start));
  return isInterrupted ? previous : null;
}

/** The attribution whose content holds the quotation, the innermost if several do. */
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
