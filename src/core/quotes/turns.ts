import type { ActorIndex, EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Paragraph } from '../language/discourse';
import type { ReadLocally } from '../language/localReading';
import type { FoundQuote } from './speech';
import { isRemark, readLabel } from './transcript/speakerLabels';
import { isSpoken } from './transcript/spokenParagraph';
import { findTranscriptTurns } from './transcript/transcriptTurns';
import type { Author } from './wholeSpeech';

/** One paragraph of a speaker's turn in a transcript, of a block quotation or of a speech. */
export interface Turn {
  readonly quote: FoundQuote;
  readonly speaker: EntityRecord | null;
}

/**
 * The paragraphs that are spoken as a whole, with their speakers: the turns of a transcript, block
 * quotations, and a file that is one speech. By index of the paragraph.
 */
export function findTurns(
  discourse: Discourse,
  index: ActorIndex,
  author: Author | null,
  readLocally: ReadLocally,
): Map<number, Turn> {
  const transcript = findTranscriptTurns(discourse, index, readLocally);
  if (transcript) return transcript;
  const turns = new Map<number, Turn>();
  // What a speaker quotes in a speech is still spoken by him.
  if (author?.isSpeech) addSpeech(discourse, author, turns);
  else addBlockQuotations(discourse, index, turns);
  return turns;
}

/** The paragraphs of a file that is one speech; short lines such as a date are no part of it. */
function addSpeech(discourse: Discourse, author: Author, turns: Map<number, Turn>): void {
  let previous: FoundQuote | null = null;
  for (const paragraph of discourse.paragraphs.slice(author.from)) {
    const text = discourse.text.slice(paragraph.start, paragraph.end);
    if (!isSpoken(paragraph, text) || !/[.!?…:,]["”’)]*$/.test(text)) continue;
    const quote: FoundQuote = {
      start: paragraph.start,
      end: paragraph.end,
      form: 'block',
      speaker: author.entity,
      source: author.source,
      cue: null,
      addressee: null,
      occasion: null,
      reason: undefined,
      confidence: 0.8,
      rule: 'whole-speech',
      continues: previous,
    };
    turns.set(paragraph.index, { quote, speaker: author.entity });
    previous = quote;
  }
}

/** Block quotations of HTML and Markdown, with the line that signs them: “— NAME, minister”. */
function addBlockQuotations(
  discourse: Discourse,
  index: ActorIndex,
  turns: Map<number, Turn>,
): void {
  const { paragraphs } = discourse;
  for (let from = 0; from < paragraphs.length; from++) {
    if (paragraphs[from]?.kind !== 'blockQuote') continue;
    let to = from;
    while (paragraphs[to + 1]?.kind === 'blockQuote') to++;
    const signature = [paragraphs[to], paragraphs[to + 1]].find(
      (paragraph) => paragraph !== undefined && isSignature(discourse, index, paragraph),
    );
    const common = signature && signerOf(discourse, index, signature, signature.start);
    let previous: FoundQuote | null = null;
    for (let at = from; at <= to; at++) {
      const paragraph = paragraphs[at];
      if (!paragraph || paragraph === signature) continue;
      const text = discourse.text.slice(paragraph.start, paragraph.end);
      // “Note: figures are provisional” is set off, and quotes no one.
      if (isRemark(readLabel(text)?.name ?? '')) continue;
      const own = ownSignature(text);
      const signer =
        common ??
        (own === null ? null : signerOf(discourse, index, paragraph, paragraph.start + own));
      const quote: FoundQuote = {
        start: paragraph.start,
        end: own === null ? paragraph.end : paragraph.start + own,
        form: 'block',
        speaker: signer?.entity ?? null,
        source: signer?.range ?? null,
        cue: null,
        addressee: null,
        occasion: null,
        reason: signer ? undefined : { code: 'unsigned-block' },
        confidence: signer ? 0.9 : 0.5,
        rule: signer ? 'signed-block' : 'block-quotation',
        continues: previous,
      };
      turns.set(at, { quote, speaker: quote.speaker });
      previous = quote;
    }
    from = to;
  }
}

/** Where a signature on the last line of a block quotation starts: “… lit.” and “— NAME, mayor”. */
function ownSignature(text: string): number | null {
  const match =
    /(?<!\s)(?:[^\S\n]*\n\s*|(?<=[.!?”"’])\s+)(?:[—–―]|--)\s?(?=\p{Lu})[^.!?\n]{3,100}$/u.exec(
      text,
    );
  return match && match.index > 0 ? match.index : null;
}

/** “— NAME, minister”, or the name alone as the block's last line. */
function isSignature(discourse: Discourse, index: ActorIndex, paragraph: Paragraph): boolean {
  const text = discourse.text.slice(paragraph.start, paragraph.end);
  if (text.length > 160) return false;
  if (/^(?:[—–―]|--|- )\s*\p{Lu}/u.test(text)) return true;
  const sentence = paragraph.sentences[0];
  const opensWithPerson =
    sentence !== undefined &&
    index
      .inSentence(sentence.index)
      .some((mention) => mention.type === 'person' && mention.start === paragraph.start);
  return paragraph.kind === 'blockQuote' && opensWithPerson && !/[.!?”"]$/.test(text);
}

function signerOf(
  discourse: Discourse,
  index: ActorIndex,
  paragraph: Paragraph,
  from: number,
): { entity: EntityRecord; range: Range } | null {
  for (const sentence of paragraph.sentences) {
    for (const mention of index.inSentence(sentence.index)) {
      if (mention.start < from) continue;
      if (mention.entity?.type === 'person' || mention.entity?.type === 'organization') {
        return { entity: mention.entity, range: mention };
      }
    }
  }
  // A name that nothing else tells for one: “— NAME, finance minister”.
  const text = discourse.text.slice(from, paragraph.end).trimStart();
  const match = /^[—–―-]+\s*(\p{Lu}[\p{L}'’.-]+(?:\s\p{Lu}[\p{L}'’.-]+){1,3})\s?(?=,|$|\()/u.exec(
    text,
  );
  const name = match?.[1]?.trim();
  if (name === undefined) return null;
  const start = discourse.text.indexOf(name, from);
  const range = { start, end: start + name.length };
  const entity = index.ensure('person', name);
  index.add({
    ...range,
    sentence: paragraph.sentences[0]?.index ?? 0,
    kind: 'name',
    type: 'person',
    entity,
    confidence: 0.8,
    rule: 'signature',
  });
  return { entity, range };
}
