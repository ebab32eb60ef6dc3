import { datelineEnd } from '../actors/datelines';
import type { ActorIndex } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Sentence } from '../language/discourse';
import { ReadingKey } from '../language/keptReadings';
import type { Attribution } from './attribution';
import { findAttributions } from './attributions';
import { claimOf } from './claims';
import { withHeadlineSpeakers } from './headlineSpeakers';
import { placeQuotations, type Running } from './placeQuotations';
import type { MarkedQuotation } from './quotationMarks';
import type { ResolvedAttribution } from './resolvedAttribution';
import { resolveSpeaker, type Speaker } from './speakers';
import type { FoundClaim, FoundQuote, SpeechLayer } from './speech';
import { findTurns, type Turn } from './turns';
import { findAuthor } from './wholeSpeech';

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
    const turn = introducedTurn(turns.get(paragraph.index), running, quotes.at(-1));
    // Marks around the whole of a block quotation say nothing more.
    const quotations = (marked[paragraph.index] ?? []).filter(
      (one) => !turn || one.start > turn.quote.start + 2 || one.end < turn.quote.end - 2,
    );
    if (turn) quotes.push(turn.quote);
    const textStart = turn?.quote.start ?? datelineEnd(discourse, paragraph);
    const attributions = paragraph.sentences.flatMap((sentence) =>
      attributionsOf(sentence, touching(quotations, sentence), textStart),
    );
    const resolved = attributions.flatMap((attribution): ResolvedAttribution[] => {
      const isOwn = (turn ?? author) !== null && isFirstPerson(discourse, attribution);
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
      lastQuote: quotes.at(-1),
    });
    giveBack(quotes, running, placed.quotes[0]);
    quotes.push(...placed.quotes);
    running = placed.running;
    for (const one of resolved) {
      const claim = claimOf(discourse, index, one, placed.quotes);
      if (claim) claims.push(claim);
    }
  }
  return { quotes: withHeadlineSpeakers(discourse, quotes), claims };
}

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
  quotes: FoundQuote[],
  before: Running | null,
  next: FoundQuote | undefined,
): void {
  if (!before?.open || !next?.speaker) return;
  let { continues } = next;
  for (let at = quotes.length - 1; at >= 0 && continues; at--) {
    const quote: FoundQuote | undefined = quotes[at];
    if (!quote || quote !== continues || quote.speaker) return;
    const { speaker, source, cue, addressee, occasion } = next;
    continues = quote.continues;
    Object.assign(quote, {
      speaker,
      source,
      cue,
      addressee,
      occasion,
      reason: undefined,
      confidence: 0.8,
      rule: 'speaker-of-next-paragraph',
    });
  }
}

const isFirstPerson = (discourse: Discourse, { source }: Attribution): boolean =>
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
