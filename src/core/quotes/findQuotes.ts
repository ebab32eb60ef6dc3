import type { ActorIndex } from '../actors/entities';
import type { Cast } from '../actors/findActors';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Paragraph } from '../language/discourse';
import type { ReadLocally } from '../language/localReading';
import * as lexicon from '../lexicon/lexicon';
import { applied, applyLate } from './learned';
import { type LastSpeaker, lastSpeaker, namelessBefore } from './nameless';
import { placed, type Attribution } from './attribution';
import { attributionReading } from './attributions';
import { claimOf } from './claims';
import { withHeadlineSpeakers } from './headlineSpeakers';
import { ofOnlySpeaker } from './onlySpeaker';
import { type PlacedParagraph, placeQuotations } from './placeQuotations';
import { shifted, type MarkedQuotation } from './quotationMarks';
import type { Running } from './running';
import { runningAfter } from './runningAfter';
import { leadInParagraphBefore } from './sieves/colon';
import { speakerForOpenQuotes } from './speakerOfNextParagraph';
import { attributed as toldBy, type ResolvedAttribution } from './resolvedAttribution';
import { resolveSpeaker, type Speaker } from './speakers';
import type { FoundClaim, FoundQuote, SpeechLayer } from './speech';
import type { Turn } from './turn';
import { colonTurn, isOneStatement, leadOf, ledTurn } from './ledBlock';
import { isBehindContent, type OnlySpeaker, onlySpeaking, speakingAfter, takenUp } from './takenUp';
import { findTurns } from './turns';
import { findAuthor } from './wholeSpeech';

/**
 * Finds who says what: quotations with their speakers, and claims in indirect or mixed speech.
 * @param marked The quotations of each paragraph by their marks, in order.
 */
export function findQuotes(
  discourse: Discourse,
  cast: Cast,
  marked: readonly (readonly MarkedQuotation[])[],
  readLocally: ReadLocally,
): SpeechLayer {
  const quotes: FoundQuote[] = [];
  const claims: FoundClaim[] = [];
  const { index, textStarts } = cast;
  const author = findAuthor(discourse, cast, marked.flat());
  const turns = findTurns(discourse, index, author, readLocally);
  const quotationsOf = ({ index: at }: Paragraph): readonly MarkedQuotation[] =>
    outsideOf(turns.get(at), marked[at] ?? []);
  const attributed = readAttributions(discourse, textStarts, turns, quotationsOf, readLocally);
  let running: Running | null = null;
  let block: FoundQuote | undefined;
  let led: Led | undefined;
  let last: LastSpeaker | null = null;
  let speaking: OnlySpeaker | null = null;
  for (const paragraph of discourse.paragraphs) {
    const quotations = quotationsOf(paragraph);
    const own = attributed[paragraph.index] ?? [];
    const opens = (quotations[0]?.start ?? Infinity) - paragraph.start < 3;
    const mayBeLed = turns.size === 0 && !opens;
    const lead = mayBeLed && quotations.every(isWord) ? leadOf(paragraph, own) : undefined;
    const turn =
      introducedTurn(turns.get(paragraph.index), running, quotes.at(-1)) ??
      (lead
        ? colonTurn(paragraph, lead.content.start, toldBy(lead, speakerOf(index, lead)))
        : mayBeLed
          ? ledTurn(discourse, paragraph, running, block, () => isStatement(discourse, index, led))
          : undefined);
    if (turn) quotes.push((block = turn.quote));
    if (turn && !turn.quote.continues) led = { first: turn.quote };
    const all = own.flatMap((attribution): ResolvedAttribution[] => {
      if (attribution === lead) return [];
      const isOwn = (turn ?? author) !== null && isFirstPerson(discourse, attribution);
      if (attribution.isQuoted) return [{ attribution, speaker: speakerOf(index, attribution) }];
      // In one’s own words “I say” and “I thank” add nothing; a call or a pledge does.
      const quotesHimself = turn !== undefined && tellsOwnWords(discourse, attribution, quotations);
      if (isOwn && turn && !quotesHimself && isOwnWord(discourse, attribution)) return [];
      const himself = isOwn ? (turn ? turn.speaker : (author?.entity ?? null)) : null;
      const behind = himself
        ? null
        : (namelessBefore(discourse, index, attribution, last) ??
          takenUp(discourse, index, attribution, quotations, running));
      const known = himself ?? (behind && applied(index, behind));
      const named = known ? { entity: known } : speakerOf(index, attribution);
      // “…, he added”: behind what is said he goes on, whomever the sentence before tells of.
      const only =
        known !== null || (named.entity && !isBehindContent(attribution))
          ? null
          : onlySpeaking(discourse, index, attribution, speaking);
      const speaker = only ? { entity: applied(index, only) } : named;
      speaking = speakingAfter(speaking, attribution, speaker);
      last = lastSpeaker(discourse, attribution, speaker, behind !== null);
      return [{ attribution, speaker }];
    });
    const resolved = all.filter(({ attribution }) => attribution.isQuoted !== true);
    const place: PlacedParagraph = {
      discourse,
      index,
      paragraph,
      quotations,
      resolved,
      before: running,
      lastQuote: quotes.at(-1),
    };
    const found = placeQuotations(place);
    const ends = runningAfter(place, found);
    const late = running?.open ? speakerForOpenQuotes(quotes, found[0]) : null;
    if (late) applyLate(late);
    quotes.push(...found);
    running = ends;
    for (const one of all) {
      const claim = claimOf(discourse, index, one, found);
      if (claim) claims.push(claim);
    }
  }
  const free = ofOnlySpeaker(discourse, quotes);
  if (free) applyLate(free);
  return { quotes: withHeadlineSpeakers(discourse, quotes), claims };
}

/** A block without marks, and whether the text is one statement that it starts; looked for once. */
interface Led {
  readonly first: FoundQuote;
  isStatement?: boolean;
}

const isStatement = (discourse: Discourse, index: ActorIndex, led: Led | undefined): boolean =>
  led !== undefined && (led.isStatement ??= isOneStatement(discourse, index, led.first));

/** The attributions of each paragraph, in order. */
function readAttributions(
  { paragraphs }: Discourse,
  textStarts: Cast['textStarts'],
  turns: ReadonlyMap<number, Turn>,
  quotationsOf: (paragraph: Paragraph) => readonly MarkedQuotation[],
  readLocally: ReadLocally,
): Attribution[][] {
  const attributed = readLocally(attributionReading, paragraphs, (paragraph) => ({
    textStart: () => {
      const turn = turns.get(paragraph.index);
      return turn ? turn.quote.start - paragraph.start : (textStarts[paragraph.index] ?? 0);
    },
    quotations: () => quotationsOf(paragraph).map((one) => shifted(one, -paragraph.start)),
    names: () => paragraph.namePlaces,
  }));
  return attributed.map((own, at) => own.map((one) => placed(one, paragraphs[at]?.start ?? 0)));
}

/** Marks around the whole of a block quotation or turn say nothing more. */
const outsideOf = (
  turn: Turn | undefined,
  marked: readonly MarkedQuotation[],
): readonly MarkedQuotation[] =>
  marked.filter((one) => !turn || one.start > turn.quote.start + 2 || one.end < turn.quote.end - 2);

/** “NAME wrote:” before a block quotation without a signature; its paragraphs share the speaker. */
function introducedTurn(
  turn: Turn | undefined,
  before: Running | null,
  last: FoundQuote | undefined,
): Turn | undefined {
  if (!turn?.isUnsigned) return turn;
  const goesOn = turn.quote.continues !== null && last?.form === 'block' && last.speaker !== null;
  if (goesOn) {
    const quote = { ...last, ...spanOf(turn.quote), continues: last };
    return { quote, speaker: last.speaker };
  }
  if (!before?.introduced) return turn;
  return {
    quote: { ...turn.quote, ...before.introduced, rule: leadInParagraphBefore.name },
    speaker: before.introduced.speaker,
  };
}

/** ‘war’: a word or two that are set apart. */
const isWord = ({ start, end }: Range): boolean => end - start < 24;

const spanOf = ({ start, end }: FoundQuote): Range => ({ start, end });

/** “I”, “we”, “my delegation”, “our government”: whoever is speaking. */
function isFirstPerson(discourse: Discourse, { source }: Attribution): boolean {
  if (!source) return false;
  const words = discourse.text.slice(source.start, source.end).toLowerCase().split(/\s+/);
  const [first = '', last = ''] = words;
  if (words.length === 1) return /^(?:i|we)$/.test(first);
  if (words.length !== 2 || !/^(?:my|our)$/.test(first)) return false;
  return (
    lexicon.is(last, 'organizationHead') ||
    lexicon.is(last, 'delegate') ||
    /^(?:government|country|nation|side)$/.test(last)
  );
}

function speakerOf(index: ActorIndex, { source, sentence }: Attribution): Speaker {
  if (!source) return { entity: null, reason: { code: 'no-source' } };
  return resolveSpeaker(index, sentence, source);
}

/** “I said to the board, ‘…’”: the words that a speaker has said before, and nothing else. */
function tellsOwnWords(
  discourse: Discourse,
  { act, content, negated, source }: Attribution,
  quotations: readonly MarkedQuotation[],
): boolean {
  if (act !== 'statement' || negated || !source) return false;
  if (discourse.text.slice(source.start, source.end) !== 'I') return false;
  return quotations.some(
    ({ start, end }) => start <= content.start && end >= content.end && end - start > 20,
  );
}

/** “I say”, “we believe”, “I thank”; a communiqué may well thank somebody. */
const isOwnWord = (discourse: Discourse, { act, source }: Attribution): boolean =>
  /^(?:statement|thought)$/.test(act) ||
  (/^(?:praise|denial)$/.test(act) &&
    source !== null &&
    discourse.text.slice(source.start, source.end) === 'I');
