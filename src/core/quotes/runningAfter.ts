import type { ActorIndex } from '../actors/entities';
import type { Sentence } from '../language/discourse';
import * as lexicon from '../lexicon/lexicon';
import { colonLead } from './colonLead';
import { applied, type KnownActors } from './learned';
import type { PlacedParagraph } from './placeQuotations';
import { type Beside, named } from './quotationPlace';
import { attributed } from './resolvedAttribution';
import type { Found, Running, Told } from './running';
import type { FoundQuote } from './speech';

/** Who is speaking when a paragraph with these quotations ends. */
export function runningAfter(place: PlacedParagraph, quotes: readonly FoundQuote[]): Running {
  const { index, paragraph, quotations, before } = place;
  const last = quotes.at(-1) ?? null;
  const sentence = paragraph.sentences.at(-1);
  const presenter = quotations.length === 0 && sentence ? presenterIn(index, sentence) : null;
  return {
    quote: last,
    other: last && before?.quote && before.quote.speaker !== last.speaker ? before.quote : null,
    introduced: introducedBy(place),
    isBareLead: isBareLead(place),
    presented: presenter && told(index, named(index, presenter)),
    reported: quotes.every(({ form }) => form !== 'direct') ? reportedBy(place) : null,
    open: quotations.at(-1)?.closed === false,
  };
}

/** “NAME said that the fund was empty.”: the one speaker of the last sentence. */
function reportedBy({ index, paragraph, resolved }: PlacedParagraph): Told | null {
  const sentence = paragraph.sentences.at(-1);
  if (!sentence || paragraph.kind === 'heading') return null;
  const said = resolved.filter(({ attribution }) => attribution.sentence === sentence);
  const [first] = said;
  const speaker = first?.speaker.entity;
  const isOne = said.every((one) => one.speaker.entity === speaker);
  // “asked the trader why …”: what follows is the answer.
  const asks = sentence.tagged.some(
    (token) =>
      lexicon.is(token, 'wonders') &&
      said.some(({ attribution: { cue } }) => cue.start <= token.start && cue.end >= token.end),
  );
  if (asks) return null;
  if (!isOne || speaker?.type !== 'person' || first?.attribution.negated === true) return null;
  // “NAME said that the minister knew”: he is the first whom it names.
  const [opener] = index
    .inSentence(sentence.index)
    .filter(({ type, entity }) => type === 'person' && entity !== null);
  return opener?.entity !== speaker || !first ? null : attributed(first.attribution, first.speaker);
}

/** Whom the colon at the end of a paragraph introduces. */
function introducedBy({ discourse, index, paragraph, resolved }: PlacedParagraph): Told | null {
  const text = discourse.text.slice(paragraph.start, paragraph.end).trimEnd();
  if (!text.endsWith(':')) return null;
  const sentence = paragraph.sentences.at(-1);
  if (!sentence) return null;
  const last = resolved.at(-1);
  if (last?.attribution.sentence === sentence) return attributed(last.attribution, last.speaker);
  const mark = paragraph.start + text.length - 1;
  const lead = colonLead(index, sentence, mark, sentence.start) ?? presenterIn(index, sentence);
  return lead && told(index, named(index, lead));
}

/** “NAME said:”, with nothing that was said before its colon. */
function isBareLead({ discourse, paragraph, resolved }: PlacedParagraph): boolean {
  const text = discourse.text.slice(paragraph.start, paragraph.end).trimEnd();
  const last = resolved.at(-1)?.attribution;
  if (!last || last.sentence !== paragraph.sentences.at(-1)) return false;
  const { content, cue, act, source } = last;
  const rest = discourse.text.slice(cue.end, paragraph.start + text.length);
  return source !== null && act === 'statement' && content.start === cue.start && isShort(rest);
}

/** “:”, “ on Monday:”, “ in a letter to staff:” */
const isShort = (words: string): boolean => words.split(' ').length < 8;

const told = (index: ActorIndex, found: Found | null): Told | null =>
  found && { ...found, speaker: found.speaker && applied(index, found.speaker) };

/** “NAME published a message on Sunday.”: the only person, or else the only body, of a sentence. */
function presenterIn(index: KnownActors, sentence: Sentence): Beside | null {
  if (!sentence.tokens.some((token) => lexicon.is(token, 'message'))) return null;
  const mentions = index.inSentence(sentence.index).filter((one) => one.entity !== null);
  const people = mentions.filter((one) => one.type === 'person');
  const bodies = mentions.filter((one) => one.type === 'organization');
  const among = people.length > 0 ? people : bodies;
  const [first] = among;
  const isOnly = new Set(among.map(({ entity }) => entity)).size === 1;
  return first && isOnly ? { sentence, source: first, cue: null } : null;
}
