import type { ActorIndex, EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import {
  type Discourse,
  type Paragraph,
  type Sentence,
  sentenceEndingAfter,
} from '../language/discourse';
import { isVerbal } from './attribution';
import { type Beside, type QuotationPlace, besideQuotation, colonLead } from './besideQuotation';
import type { MarkedQuotation } from './quotationMarks';
import * as lexicon from '../lexicon/lexicon';
import { formOf } from './quoteForm';
import { attributed, type ResolvedAttribution } from './resolvedAttribution';
import { resolveSpeaker } from './speakers';
import { headlineSource } from './headlineSpeakers';
import type { Attributed, FoundQuote } from './speech';

/** Longest scare quote, in words: a longer one without a speaker is a quotation all the same. */
const SCARE_WORDS = 5;

/** Who is speaking when a paragraph ends, for the next one to go on from. */
export interface Running {
  readonly quote: FoundQuote | null;
  /** The quotation that ends the paragraph before that of `quote`, by somebody else. */
  readonly other: FoundQuote | null;
  /** “Okello said:” with nothing after the colon. */
  readonly introduced: Told | null;
  /** Who gave the statement that the paragraph ends with: “NAME published a message on Sunday.” */
  readonly presented: Told | null;
  /** The quotation was left open: the next paragraph opens it again. */
  readonly open: boolean;
}

/** All that a quotation takes over from where its speaker is named. */
type Told = Omit<Attributed, 'start' | 'end'>;
type Base = Pick<FoundQuote, 'start' | 'end' | 'form'>;

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

/** The quotations of one paragraph with their speakers, by sieves from the surest to the weakest. */
export function placeQuotations(place: PlacedParagraph): {
  quotes: FoundQuote[];
  running: Running;
} {
  const { discourse, index, paragraph, quotations, resolved, before, lastQuote } = place;
  const quotes: FoundQuote[] = [];
  let open = before?.open === true;
  for (const [order, quotation] of quotations.entries()) {
    const own = attributionFor(quotation, resolved);
    const earlier = own && quotes.findLast((one) => one.cue?.start === own.attribution.cue.start);
    const rest = goesOnAfter(place, quotation, quotes.at(-1));
    const form = rest ? 'direct' : formOf(discourse, quotation, own?.attribution, earlier);
    const base = { start: quotation.start, end: quotation.end, form };
    const starts = order === 0 && startsParagraph(paragraph, quotation);
    if (own) {
      const interrupted = form === 'direct' && earlier?.form === 'direct' ? earlier : null;
      const continues = rest ?? interrupted ?? (starts && open && lastQuote ? lastQuote : null);
      quotes.push({ ...base, ...attributed(own.attribution, own.speaker), continues });
    } else if (starts && open && lastQuote) {
      quotes.push(continuing(base, lastQuote, 'reopened-quotation', 0.85, lastQuote));
    } else if (starts && before?.introduced) {
      quotes.push({ ...base, ...before.introduced, continues: null });
    } else if (rest) {
      quotes.push(continuing(base, rest, 'continued-after-cue', 0.85, rest));
    } else {
      const around = { discourse, index, paragraph, quotation, quotations };
      quotes.push(
        namedBeside({ ...around, direct: form === 'direct' }, base) ??
          sameSentence(place, base) ??
          unattributed(place, base, quotation, quotes),
      );
    }
    open = !quotation.closed;
  }
  return { quotes, running: runningAfter(place, quotes) };
}

function runningAfter(
  { discourse, index, paragraph, quotations, resolved, before }: PlacedParagraph,
  quotes: readonly FoundQuote[],
): Running {
  const last = quotes.at(-1) ?? null;
  const sentence = paragraph.sentences.at(-1);
  const text = discourse.text.slice(paragraph.start, paragraph.end).trimEnd();
  const attribution = resolved.at(-1);
  let introduced: Told | null = null;
  if (text.endsWith(':') && attribution) {
    const fields = attributed(attribution.attribution, attribution.speaker);
    introduced = { ...fields, rule: 'cue-in-previous-paragraph' };
  } else if (text.endsWith(':') && sentence) {
    const mark = paragraph.start + text.length - 1;
    const lead = colonLead(index, sentence, mark, sentence.start) ?? presenterIn(index, sentence);
    introduced = told(index, lead, 0.75);
  }
  const presenter = quotations.length === 0 && sentence ? presenterIn(index, sentence) : null;
  return {
    quote: last,
    other: last && before?.quote && before.quote.speaker !== last.speaker ? before.quote : null,
    introduced,
    presented: told(index, presenter, 0.6),
    open: quotations.at(-1)?.closed === false,
  };
}

/** The fields of a quotation whose speaker is named beside it, when that is an actor. */
function told(index: ActorIndex, beside: Beside | null, confidence: number): Told | null {
  if (!beside) return null;
  const { source, cue, rule, sentence } = beside;
  const { entity } = resolveSpeaker(index, sentence, source);
  if (!entity) return null;
  return {
    speaker: entity,
    source,
    cue,
    addressee: null,
    occasion: null,
    reason: undefined,
    confidence,
    rule,
  };
}

const MESSAGE =
  /^(?:statement|message|letter|speech|post|note|email|tweet|appeal|plea|reply|answer|video|memo|address|communiqué|verdict|apology|denial|warning|notice|rebuttal|log|diary)$/;

/** “NAME published a message on Sunday.”: the only person, or else the only body, of a sentence. */
function presenterIn(index: ActorIndex, sentence: Sentence): Beside | null {
  if (!sentence.tokens.some(({ lower }) => MESSAGE.test(lower))) return null;
  const mentions = index.inSentence(sentence.index).filter((one) => one.entity !== null);
  const people = mentions.filter((one) => one.type === 'person');
  const bodies = mentions.filter((one) => one.type === 'organization');
  const among = people.length > 0 ? people : bodies;
  const [first] = among;
  const isOnly = new Set(among.map(({ entity }) => entity)).size === 1;
  if (!first || !isOnly) return null;
  return { sentence, source: first, cue: null, rule: 'presented-in-previous-paragraph' };
}

/** “‘Is this,’ asked the judge, NAME, ‘a receipt?’”: the rest of a sentence that a cue interrupts. */
function goesOnAfter(
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

function namedBeside(place: QuotationPlace, base: Base): FoundQuote | null {
  const fields = told(place.index, besideQuotation(place), 0.75);
  return fields && { ...base, ...fields, continues: null };
}

/** “‘…,’ she said, but ‘when it comes to …’”: a part behind the only one who speaks in its sentence. */
function sameSentence(
  { index, paragraph, resolved }: PlacedParagraph,
  base: Base,
): FoundQuote | null {
  if (base.form !== 'partial') return null;
  const sentence = sentenceEndingAfter(paragraph, base.start);
  const said = resolved.filter(({ attribution }) => attribution.sentence === sentence);
  const [only] = said;
  const speakers = new Set(said.map(({ speaker }) => speaker.entity));
  if (speakers.size !== 1 || !only?.speaker.entity || only.attribution.cue.end > base.start) {
    return null;
  }
  // “…, her rival saw ‘a good day’”: what somebody else does lies between.
  const { content, cue } = only.attribution;
  const from = content.end <= base.start ? Math.max(content.end, cue.end) : cue.end;
  const between =
    sentence?.tagged.filter((one) => one.start >= from && one.end <= base.start) ?? [];
  const others = index
    .inSentence(only.attribution.sentence.index)
    .some(
      (one) =>
        one.start >= from &&
        one.end <= base.start &&
        one.type === 'person' &&
        one.entity !== only.speaker.entity,
    );
  if (others && between.some((token) => isVerbal(token) && token.form !== 'gerund')) return null;
  const fields = attributed(only.attribution, only.speaker);
  return { ...base, ...fields, confidence: 0.7, rule: 'same-sentence', continues: null };
}

const startsParagraph = (paragraph: Paragraph, quotation: MarkedQuotation): boolean =>
  quotation.start - paragraph.start < 3;

function continuing(
  base: Base,
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

/** A quotation without a cue of its own: whoever goes on, or is told of, or nobody. */
function unattributed(
  place: PlacedParagraph,
  base: Base,
  quotation: MarkedQuotation,
  earlier: readonly FoundQuote[],
): FoundQuote {
  const { discourse, index, paragraph } = place;
  if (base.form === 'direct') {
    const found =
      goingOn(place, base, quotation, earlier) ??
      (earlier.length === 0 ? fromParagraphBefore(place, base, quotation) : null);
    if (found) return found;
  }
  const previous = earlier.at(-1);
  if (previous?.rule === 'quoted-verb' && opensWithCue(paragraph, quotation)) {
    return continuing({ ...base, form: 'partial' }, previous, 'quoted-verb', 0.7, null);
  }
  const headline = headlineSource(discourse, paragraph, quotation);
  const fields = told(
    index,
    headline ?? (base.form === 'direct' ? null : quotedVerb(place, quotation)),
    0.7,
  );
  if (fields) {
    const words = discourse.text.slice(quotation.inner.start, quotation.inner.end);
    const isSentence = headline !== null && /^\p{Lu}\S*(?:\s\S+){2}/u.test(words);
    return { ...base, form: isSentence ? 'direct' : base.form, ...fields, continues: null };
  }
  return withoutSpeaker(discourse, base, quotation);
}

/**
 * Who is told of before the quotation in its paragraph: the running speaker, or the one person of
 * the sentences between (“She remembers the dam. ‘They said it would be the last.’”).
 */
function goingOn(
  { index, paragraph, resolved }: PlacedParagraph,
  base: Base,
  quotation: MarkedQuotation,
  earlier: readonly FoundQuote[],
): FoundQuote | null {
  const previous = earlier.at(-1);
  const own = sentenceEndingAfter(paragraph, quotation.start);
  const from = Math.max(previous?.end ?? paragraph.start, previous?.cue?.end ?? 0);
  const between = paragraph.sentences.filter(
    (one) => one.start >= from && one.end <= (own?.start ?? quotation.start),
  );
  const people = new Map<EntityRecord, Beside>();
  for (const sentence of between) {
    for (const mention of index.inSentence(sentence.index)) {
      const { entity, type } = mention;
      if (type !== 'person' || !entity || people.has(entity)) continue;
      people.set(entity, { sentence, source: mention, cue: null, rule: 'person-of-paragraph' });
    }
  }
  // Words before the quotation in its own sentence that name no speaker are somebody else's lead.
  const opens = own !== undefined && quotation.start - own.start < 2;
  if (previous && (previous.speaker ?? previous.source) && previous.form !== 'scare' && opens) {
    const isHis = people.size === 0 || (previous.speaker && people.has(previous.speaker));
    if (isHis) return continuing(base, previous, 'running-speaker', 0.8, null);
  }
  // “He was blunt. ‘…’”: the one who speaks in the paragraph before the quotation.
  const said = resolved.filter((one) => one.attribution.cue.end <= quotation.start);
  const only = said[0];
  const actor = opens ? actorBefore(index, between) : null;
  const isOnly = new Set(said.map((one) => one.speaker.entity)).size === 1;
  const isOvertaken = actor !== null && actor.entity !== only?.speaker.entity;
  if (!previous && only?.speaker.entity && isOnly && !isOvertaken) {
    const fields = attributed(only.attribution, only.speaker);
    return { ...base, ...fields, confidence: 0.7, rule: 'speaker-of-paragraph', continues: null };
  }
  const [person] = people.values();
  const alone = opens && people.size === 1 ? person : undefined;
  const beside = alone ?? actor?.beside;
  const fields = beside ? told(index, beside, alone ? 0.6 : 0.55) : null;
  return fields && { ...base, ...fields, continues: null };
}

/**
 * “Its lawyer, NAME, corrected her. ‘Three buses.’”: the person who is the subject of the sentence
 * right before a quotation.
 */
function actorBefore(
  index: ActorIndex,
  sentences: readonly Sentence[],
): { entity: EntityRecord; beside: Beside } | null {
  const sentence = sentences.at(-1);
  const verb = sentence?.tagged.find(isVerbal);
  if (!sentence || !verb) return null;
  const subject = index
    .inSentence(sentence.index)
    .filter((one) => one.type === 'person' && one.end <= verb.start);
  const entities = new Set(subject.map(({ entity }) => entity));
  const [mention] = subject;
  if (!mention?.entity || entities.size !== 1) return null;
  const beside = { sentence, source: mention, cue: null, rule: 'person-of-paragraph' };
  return { entity: mention.entity, beside };
}

/** A paragraph that is one quotation: the speaker before goes on, answers, or gave a statement. */
function fromParagraphBefore(
  { discourse, paragraph, before }: PlacedParagraph,
  base: Base,
  quotation: MarkedQuotation,
): FoundQuote | null {
  if (!startsParagraph(paragraph, quotation)) return null;
  const fills = paragraph.end - quotation.end < 3;
  const { quote, other, presented } = before ?? {};
  if (fills && quote?.speaker && quote.form === 'direct') {
    const asks = (one: FoundQuote): boolean =>
      /\?["”’']?$/.test(discourse.text.slice(one.start, one.end));
    // “…?” – “…” – “…?”: two people take turns, each in a paragraph.
    if (other?.speaker && other.form === 'direct' && (asks(other) || asks(quote))) {
      return continuing(base, other, 'alternating-dialogue', 0.65, null);
    }
    return continuing(base, quote, 'next-paragraph', 0.65, null);
  }
  return presented ? { ...base, ...presented, continues: null } : null;
}

/** “The Council ‘deplores’ the attack”: a reporting verb in marks right behind its subject. */
function quotedVerb(
  { index, paragraph }: PlacedParagraph,
  quotation: MarkedQuotation,
): Beside | null {
  const sentence = sentenceEndingAfter(paragraph, quotation.start);
  const subject =
    sentence &&
    index
      .inSentence(sentence.index)
      .find((one) => one.entity !== null && Math.abs(quotation.start - one.end - 1) < 1);
  if (!sentence || !subject) return null;
  const first = opensWithCue(paragraph, quotation);
  return first && { sentence, source: subject, cue: first, rule: 'quoted-verb' };
}

/** The reporting verb that opens a quotation: “‘deplores’ the attack”. */
function opensWithCue(paragraph: Paragraph, quotation: MarkedQuotation): Range | null {
  const sentence = sentenceEndingAfter(paragraph, quotation.start);
  const first = sentence?.tokens[sentence.tokenAt(quotation.inner.start)];
  return first && lexicon.is(first, 'reports') ? { start: first.start, end: first.end } : null;
}

function withoutSpeaker(discourse: Discourse, base: Base, quotation: MarkedQuotation): FoundQuote {
  const inner = discourse.text.slice(quotation.inner.start, quotation.inner.end);
  const words = inner.trim().split(/\s+/);
  const isTerm = base.form === 'partial' && (words.length <= SCARE_WORDS || isTitle(words));
  return {
    ...base,
    form: isTerm ? 'scare' : base.form,
    speaker: null,
    source: null,
    cue: null,
    addressee: null,
    occasion: null,
    reason: { code: isTerm ? 'term' : 'no-cue' },
    confidence: 0.5,
    rule: isTerm ? 'scare-quotes' : 'no-speaker',
    continues: null,
  };
}

/** “What the Ledger Forgot: Debt and Memory”: the title of a work, by its capitals. */
function isTitle(words: readonly string[]): boolean {
  const long = words.filter((word) => /\p{L}{4}/u.test(word));
  const capitals = long.filter((word) => /^\P{L}*\p{Lu}/u.test(word)).length;
  return long.length >= 3 && capitals / long.length > 0.8;
}
