import { datelineEnd } from '../actors/datelines';
import type { ActorIndex, EntityRecord } from '../actors/entities';
import { firstEndingAfter } from '../document/binarySearch';
import { sentenceAt, type Discourse, type Paragraph, type Sentence } from '../language/discourse';
import type { QuoteForm } from '../model';
import type { Attribution } from './attribution';
import { findAttributions } from './attributions';
import { type QuotationPlace, besideQuotation } from './besideQuotation';
import type { MarkedQuotation } from './quotationMarks';
import { resolveSpeaker, type Speaker } from './speakers';
import type { Attributed, FoundClaim, FoundQuote, SpeechLayer } from './speech';
import { findTurns } from './turns';
import { findAuthor } from './wholeSpeech';

/** Longest scare quote, in words: a longer one without a speaker is a quotation all the same. */
const SCARE_WORDS = 5;

/**
 * Finds who says what: quotations with their speakers, and claims in indirect or mixed speech.
 * @param marked The quotations by their marks, in order, as `findMarkedQuotations` gives them.
 */
export function findQuotes(
  discourse: Discourse,
  index: ActorIndex,
  marked: readonly (readonly MarkedQuotation[])[],
): SpeechLayer {
  const quotes: FoundQuote[] = [];
  const claims: FoundClaim[] = [];
  const author = findAuthor(discourse, index, marked.flat());
  const turns = findTurns(discourse, index, author);
  let running: Running | null = null;
  for (const paragraph of discourse.paragraphs) {
    const turn = turns.get(paragraph.index);
    // Marks around the whole of a block quotation say nothing more.
    const quotations = (marked[paragraph.index] ?? []).filter(
      (one) => !turn || one.start > turn.quote.start + 2 || one.end < turn.quote.end - 2,
    );
    if (turn) quotes.push(turn.quote);
    const textStart = turn?.quote.start ?? datelineEnd(discourse, paragraph);
    const attributions = paragraph.sentences.flatMap((sentence) =>
      findAttributions(sentence, touching(quotations, sentence), textStart),
    );
    const resolved = attributions.flatMap((attribution): Resolved[] => {
      const isOwn = (turn ?? author) !== null && isFirstPerson(discourse, attribution);
      // In one's own words “I say” and “I believe” add nothing; a call or a pledge does.
      if (isOwn && turn && /^(?:statement|thought)$/.test(attribution.act)) return [];
      const own = isOwn ? (turn ? turn.speaker : (author?.entity ?? null)) : null;
      return [{ attribution, speaker: own ? { entity: own } : speakerOf(index, attribution) }];
    });
    const placed = placeQuotations(
      discourse,
      index,
      paragraph,
      quotations,
      resolved,
      running,
      quotes.at(-1),
    );
    quotes.push(...placed.quotes);
    running = placed.running;
    for (const one of resolved) {
      const claim = claimOf(discourse, index, one, placed.quotes);
      if (claim) claims.push(claim);
    }
  }
  return { quotes: withHeadlineSpeakers(discourse, quotes), claims };
}

/** A headline quotes words that the text below gives to their speaker. */
function withHeadlineSpeakers(discourse: Discourse, quotes: readonly FoundQuote[]): FoundQuote[] {
  const wordsOf = (quote: FoundQuote): string =>
    discourse.text
      .slice(quote.start, quote.end)
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return quotes.map((quote) => {
    if (quote.speaker) return quote;
    const { paragraphs } = discourse;
    const kind = paragraphs[firstEndingAfter(paragraphs, quote.end - 1)]?.kind;
    if (kind !== 'heading' && quote.start > 0) return quote;
    const words = wordsOf(quote);
    if (!words.includes(' ')) return quote;
    const said = quotes.find(
      (other) => other !== quote && other.speaker !== null && wordsOf(other).includes(words),
    );
    if (!said) return quote;
    const { speaker, source, cue } = said;
    const form = quote.form === 'scare' ? 'partial' : quote.form;
    const rule = 'same-words-below';
    return { ...quote, speaker, source, cue, form, reason: undefined, confidence: 0.8, rule };
  });
}

const isFirstPerson = (discourse: Discourse, { source }: Attribution): boolean =>
  source !== null && /^(?:I|we)$/i.test(discourse.text.slice(source.start, source.end));

interface Resolved {
  readonly attribution: Attribution;
  readonly speaker: Speaker;
}

/** Who is speaking when a paragraph ends, for the next one to go on from. */
interface Running {
  readonly quote: FoundQuote | null;
  /** “Okello said:” with nothing after the colon. */
  readonly introduced: Resolved | null;
  /** The quotation was left open: the next paragraph opens it again. */
  readonly open: boolean;
}

const touching = (
  quotations: readonly MarkedQuotation[],
  sentence: Sentence,
): readonly MarkedQuotation[] =>
  quotations.filter((one) => one.start < sentence.end && one.end > sentence.start);

function speakerOf(index: ActorIndex, { source, sentence }: Attribution): Speaker {
  if (!source) return { entity: null, reason: 'The text names no source.' };
  return resolveSpeaker(index, sentence, source);
}

function placeQuotations(
  discourse: Discourse,
  index: ActorIndex,
  paragraph: Paragraph,
  quotations: readonly MarkedQuotation[],
  resolved: readonly Resolved[],
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
  resolved: readonly Resolved[],
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

function attributed(attribution: Attribution, speaker: Speaker): Omit<Attributed, 'start' | 'end'> {
  return {
    speaker: speaker.entity,
    source: attribution.source,
    cue: attribution.cue,
    addressee: attribution.addressee,
    occasion: attribution.occasion,
    reason: speaker.reason,
    confidence: speaker.entity ? 0.9 : 0.5,
    rule: attribution.rule,
  };
}

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
  resolved: readonly Resolved[],
): Resolved | undefined {
  let best: Resolved | undefined;
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
  resolved: readonly Resolved[],
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

/** A sentence of its own, or a part of one. */
function formOf(
  discourse: Discourse,
  { inner, start }: MarkedQuotation,
  attribution: Attribution | undefined,
): QuoteForm {
  const text = discourse.text.slice(inner.start, inner.end);
  const words = text.split(/\s+/).length;
  const opensAsSentence =
    /^(?:…\s*|\.{3}\s*)?[\p{Lu}\p{N}]/u.test(text) || /^[“‘'"]\p{Lu}/u.test(text);
  const endsAsSentence = /[.!?,…—–]\s*["'”’]?$/u.test(text);
  if (attribution?.content.start === start && attribution.content.end <= inner.end + 2) {
    if (opensAsSentence && (endsAsSentence || words >= 4)) return 'direct';
    // A small letter opens a part, unless it goes on with an interrupted quotation.
    const goesOn = attribution.rule === 'continued-after-cue';
    if (goesOn && endsAsSentence && words >= 4) return 'direct';
  }
  if (opensAsSentence && endsAsSentence && words >= 2 && !/,$/.test(text)) return 'direct';
  const sentence = sentenceAt(discourse, inner.start);
  // “‘We will pay every farmer,’ NAME beamed”: the comma stands for its full stop.
  const opensSentence = sentence !== undefined && start <= sentence.start + 1;
  if (opensAsSentence && opensSentence && words >= 3 && /,$/.test(text)) return 'direct';
  const fills =
    sentence !== undefined && start <= sentence.start + 1 && inner.end >= sentence.end - 3;
  return fills && words >= 4 ? 'direct' : 'partial';
}

/** A claim, unless the content is a direct quotation alone. */
function claimOf(
  discourse: Discourse,
  index: ActorIndex,
  { attribution, speaker }: Resolved,
  quotes: readonly FoundQuote[],
): FoundClaim | null {
  const { content, cue } = attribution;
  if (content.start === cue.start) return null;
  // “did not say when”, “has not announced a date”: nothing is said.
  if (attribution.negated && /^(?:statement|announcement|praise|pledge)$/.test(attribution.act)) {
    return null;
  }
  const inside = quotes.filter(
    (one) => one.start >= content.start - 1 && one.end <= content.end + 2 && one.form !== 'scare',
  );
  // What is quoted whole is a quote alone.
  if (inside.some((one) => one.start <= content.start && one.end >= content.end - 1)) return null;
  const direct = inside.filter((one) => one.form === 'direct');
  const first = direct[0];
  const last = direct.at(-1);
  if (first && last) {
    const outside =
      discourse.text.slice(content.start, Math.max(first.start, content.start)) +
      discourse.text.slice(Math.min(last.end, content.end), content.end);
    if (outside.replace(/[^\p{L}]/gu, '').length < 5) return null;
    if (attribution.rule.startsWith('quote-')) return null;
  }
  const isPrincipal = (mention: { start: number; end: number }): boolean =>
    mention.start >= content.start && mention.end <= content.end;
  return {
    start: content.start,
    end: content.end,
    ...attributed(attribution, speaker),
    act: attribution.act,
    targets: targetsOf(discourse, index, attribution).filter(
      (entity) => entity !== speaker.entity && entity.mentions.some(isPrincipal),
    ),
    quotes: inside,
  };
}

/** Those accused, urged, warned or praised: the actors at the head of the content. */
function targetsOf(
  discourse: Discourse,
  index: ActorIndex,
  { act, content, sentence }: Attribution,
): EntityRecord[] {
  if (!/^(?:accusation|call|praise|warning)$/.test(act)) return [];
  const text = discourse.text.slice(content.start, content.end);
  const cut =
    /\s(?:of|for|to|over|that|not|on|about|after|against)\s/.exec(text)?.index ?? text.length;
  const limit = content.start + cut;
  const entities = index
    .inSentence(sentence.index)
    .filter((one) => one.start >= content.start && one.start < limit && one.entity !== null)
    .map((one) => one.entity as EntityRecord);
  return [...new Set(entities)];
}
