import { datelineEnd } from '../actors/datelines';
import type { ActorIndex } from '../actors/actorIndex';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Sentence } from '../language/discourse';
import { ReadingKey } from '../language/keptReadings';
import { TrackedMap } from '../replay/trackedMap';
import type { Trail } from '../replay/trail';
import type { Attribution } from './attribution';
import { findAttributions } from './attributions';
import { claimOf } from './claims';
import { addHeadlineSpeakers } from './headlineSpeakers';
import { placeQuotations, type Running } from './placeQuotations';
import type { MarkedQuotation } from './quotationMarks';
import type { ResolvedAttribution } from './resolvedAttribution';
import { resolveSpeaker, type Speaker } from './speakers';
import { type FoundQuote, SpeechLayer } from './speech';
import { findTurns, type Turn } from './turns';
import { type Author, findAuthor, isFirstPerson } from './wholeSpeech';

/**
 * Finds who says what: quotations with their speakers, and claims in indirect or mixed speech.
 * @param marked The quotations by their marks, in order, as `findMarkedQuotations` gives them.
 */
export function findQuotes(
  discourse: Discourse,
  index: ActorIndex,
  marked: readonly (readonly MarkedQuotation[])[],
  trail: Trail,
): SpeechLayer {
  const speech = new SpeechLayer(trail);
  const turns = new TrackedMap<number, Turn>(trail);
  const authors = new TrackedMap<'text', Author | null>(trail);
  const carried = new TrackedMap<number, Carried>(trail);
  trail.once(() => {
    const isOwn = trail.unread(() => isFirstPerson(discourse, marked));
    authors.put('text', isOwn ? findAuthor(discourse, index) : null);
  });
  trail.once(() => {
    const author = authors.get('text') ?? null;
    for (const [at, turn] of findTurns(discourse, index, author, trail)) turns.put(at, turn);
  });
  trail.each(discourse.paragraphs, (paragraph) => {
    const author = authors.get('text') ?? null;
    const before = carried.get(paragraph.index - 1) ?? NOTHING;
    const { running } = before;
    // Later paragraphs may have told more of it.
    if (before.lastIn !== undefined) speech.quotesIn(before.lastIn);
    const turn = introducedTurn(turns.get(paragraph.index), running, before.last);
    const quotes = turn ? [turn.quote] : [];
    // Marks around the whole of a block quotation say nothing more.
    const quotations = (marked[paragraph.index] ?? []).filter(
      (one) => !turn || one.start > turn.quote.start + 2 || one.end < turn.quote.end - 2,
    );
    const textStart = turn?.quote.start ?? datelineEnd(discourse, paragraph);
    const attributions = paragraph.sentences.flatMap((sentence) =>
      attributionsOf(sentence, touching(quotations, sentence), textStart),
    );
    const resolved = attributions.flatMap((attribution): ResolvedAttribution[] => {
      const isOwn = (turn ?? author) !== null && isOfAuthor(discourse, attribution);
      // In one's own words “I say” and “I believe” add nothing; a call or a pledge does.
      if (isOwn && turn && /^(?:statement|thought)$/.test(attribution.act)) return [];
      const own = isOwn ? (turn ? turn.speaker : (author?.entity ?? null)) : null;
      return [{ attribution, speaker: own ? { entity: own } : speakerOf(index, attribution) }];
    });
    const placed = placeQuotations({
      discourse,
      index,
      paragraph,
      quotations,
      resolved,
      before: running,
      lastQuote: quotes.at(-1) ?? before.last,
    });
    if (quotes.length === 0) giveBack(speech, paragraph.index, running, placed.quotes[0]);
    quotes.push(...placed.quotes);
    const claims = resolved.flatMap((one) => claimOf(discourse, index, one, placed.quotes) ?? []);
    speech.put(paragraph.index, quotes, claims);
    const last = quotes.at(-1);
    carried.put(paragraph.index, {
      running: placed.running,
      last: last ?? before.last,
      lastIn: last ? paragraph.index : before.lastIn,
    });
  });
  addHeadlineSpeakers(discourse, speech, trail);
  return speech;
}

/** What a paragraph leaves to the next. */
interface Carried {
  readonly running: Running | null;
  /** The last quotation so far, and the paragraph that it stands in. */
  readonly last: FoundQuote | undefined;
  readonly lastIn: number | undefined;
}

const NOTHING: Carried = { running: null, last: undefined, lastIn: undefined };

const ATTRIBUTIONS = new ReadingKey<readonly Attribution[]>('attributions');

/** The attributions of a sentence, read again only when something that they depend on changes. */
function attributionsOf(
  sentence: Sentence,
  quotations: readonly MarkedQuotation[],
  textStart: number,
): readonly Attribution[] {
  const { start, tagged } = sentence;
  const places = quotations.flatMap((one) => [
    one.start - start,
    one.end - start,
    one.inner.start - start,
    one.inner.end - start,
    one.closed,
    one.mark,
  ]);
  const from = Math.max(textStart, start);
  return sentence.keep(ATTRIBUTIONS, [tagged, from - start, ...places], () =>
    findAttributions(sentence, quotations, from),
  );
}

/** “NAME wrote:” before a block quotation without a signature; its paragraphs share the speaker. */
function introducedTurn(
  turn: Turn | undefined,
  before: Running | null,
  last: FoundQuote | undefined,
): Turn | undefined {
  if (turn?.quote.rule !== 'block-quotation') return turn;
  const goesOn = turn.quote.continues !== null && last?.form === 'block' && last.speaker !== null;
  if (goesOn) {
    const quote = { ...last, ...spanOf(turn.quote), continues: last };
    return { quote, speaker: last.speaker };
  }
  if (!before?.introduced) return turn;
  return {
    quote: { ...turn.quote, ...before.introduced },
    speaker: before.introduced.speaker,
  };
}

const spanOf = ({ start, end }: FoundQuote): Range => ({ start, end });

/**
 * “‘A.” and in the next paragraph “‘B,’ said NAME”: a quotation that was left open gets the speaker
 * whom only the paragraph that goes on with it names.
 */
function giveBack(
  speech: SpeechLayer,
  paragraph: number,
  before: Running | null,
  next: FoundQuote | undefined,
): void {
  if (!before?.open || !next?.speaker) return;
  let { continues } = next;
  for (let at = paragraph - 1; at >= 0 && continues; at--) {
    for (const quote of speech.quotesIn(at).toReversed()) {
      if (quote !== continues || quote.speaker) return;
      continues = quote.continues;
      speech.change(at, quote, 'speaker', next.speaker);
      speech.change(at, quote, 'source', next.source);
      speech.change(at, quote, 'cue', next.cue);
      speech.change(at, quote, 'addressee', next.addressee);
      speech.change(at, quote, 'occasion', next.occasion);
      speech.change(at, quote, 'reason', undefined);
      speech.change(at, quote, 'confidence', 0.8);
      speech.change(at, quote, 'rule', 'speaker-of-next-paragraph');
    }
  }
}

/** Whether the source is “I” or “we”. */
const isOfAuthor = (discourse: Discourse, { source }: Attribution): boolean =>
  source !== null && /^(?:I|we)$/i.test(discourse.text.slice(source.start, source.end));

const touching = (
  quotations: readonly MarkedQuotation[],
  sentence: Sentence,
): readonly MarkedQuotation[] =>
  quotations.filter((one) => one.start < sentence.end && one.end > sentence.start);

function speakerOf(index: ActorIndex, { source, sentence }: Attribution): Speaker {
  if (!source) return { entity: null, reason: 'The text names no source.' };
  return resolveSpeaker(index, sentence, source);
}
