import { datelineEnd } from '../actors/datelines';
import type { ActorIndex } from '../actors/entities';
import type { Discourse, Sentence } from '../language/discourse';
import type { Attribution } from './attribution';
import { findAttributions } from './attributions';
import { claimOf } from './claims';
import { withHeadlineSpeakers } from './headlineSpeakers';
import { placeQuotations, type Running } from './placeQuotations';
import type { MarkedQuotation } from './quotationMarks';
import type { ResolvedAttribution } from './resolvedAttribution';
import { resolveSpeaker, type Speaker } from './speakers';
import type { FoundClaim, FoundQuote, SpeechLayer } from './speech';
import { findTurns } from './turns';
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
    const resolved = attributions.flatMap((attribution): ResolvedAttribution[] => {
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
