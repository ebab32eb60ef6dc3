import type { ActorIndex, EntityRecord } from '../actors/entities';
import { isRoleHead } from '../actors/personTitles';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Paragraph } from '../language/discourse';
import type { FoundQuote } from './speech';
import type { Author } from './wholeSpeech';

/** One paragraph of a speaker's turn in a transcript, of a block quotation or of a speech. */
export interface Turn {
  readonly quote: FoundQuote;
  readonly speaker: EntityRecord | null;
}

/*
 * “SECRETARY OKELLO: …”, “Maria Lopez: …”, “Q (Maria Lopez, Daily News): …”. A label in small
 * letters must be a name or role that the text knows; one in capitals speaks for itself.
 */
const LABEL = /^((?:\p{Lu}[\p{L}.'’-]*\s?){1,6}(?:\([^)]{2,60}\))?)\s?:\s+(?=\S)/u;

/** Labels that make a document a transcript. */
const TRANSCRIPT_LABELS = 2;

interface Label {
  readonly text: string;
  readonly length: number;
}

/**
 * The turns of a transcript, by paragraph: a labelled paragraph and those that follow it without a
 * label; the paragraphs of block quotations, and those of a file that is one speech. Labels are
 * added to the actors.
 */
export function findTurns(
  discourse: Discourse,
  index: ActorIndex,
  author: Author | null,
): Map<number, Turn> {
  const labels = new Map<number, Label>();
  for (const paragraph of discourse.paragraphs) {
    const label = labelOf(discourse, index, paragraph);
    if (label) labels.set(paragraph.index, label);
  }
  const turns = new Map<number, Turn>();
  const isTranscript = labels.size >= TRANSCRIPT_LABELS;
  if (!isTranscript) {
    // “RIYADH: …” alone is a dateline, “NOTE: …” a remark; a known name may stand alone.
    for (const [at, { text }] of labels) if (personOf(index, text) === null) labels.delete(at);
  }
  let last: Turn | null = null;
  for (const paragraph of discourse.paragraphs) {
    const label = labels.get(paragraph.index);
    let turn: Turn | null = null;
    if (label) turn = labelledTurn(discourse, index, paragraph, label);
    else if (isTranscript && last && paragraph.kind !== 'heading') turn = goneOn(paragraph, last);
    else if (paragraph.kind === 'heading') last = null;
    if (turn) turns.set(paragraph.index, turn);
    last = turn ?? last;
  }
  if (isTranscript) return turns;
  addBlockQuotations(discourse, index, turns);
  if (author?.isSpeech) addSpeech(discourse, author, turns);
  return turns;
}

/** The paragraphs of a file that is one speech; short lines such as a date are no part of it. */
function addSpeech(discourse: Discourse, author: Author, turns: Map<number, Turn>): void {
  let previous: FoundQuote | null = null;
  for (const paragraph of discourse.paragraphs.slice(author.from)) {
    const text = discourse.text.slice(paragraph.start, paragraph.end);
    const isSpoken = paragraph.kind !== 'heading' && /[.!?…:,]["”’)]*$/.test(text);
    if (!isSpoken || turns.has(paragraph.index)) continue;
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

function labelOf(discourse: Discourse, index: ActorIndex, paragraph: Paragraph): Label | null {
  if (paragraph.kind === 'heading' || paragraph.index === 0) return null;
  const opening = discourse.text.slice(
    paragraph.start,
    Math.min(paragraph.end, paragraph.start + 140),
  );
  const text = LABEL.exec(opening)?.[1]?.trim();
  if (text === undefined) return null;
  const name = text.replace(/\(.*\)/, '').trim();
  const isQuestion = /^[QA]$/.test(name);
  const capitals = name.length > 1 && name === name.toUpperCase();
  const known = personOf(index, name) !== null || isRoleHead(name.toLowerCase());
  return isQuestion || capitals || known ? { text, length: text.length } : null;
}

function labelledTurn(
  discourse: Discourse,
  index: ActorIndex,
  paragraph: Paragraph,
  label: Label,
): Turn {
  const speaker = speakerOfLabel(discourse, index, label.text);
  const source = { start: paragraph.start, end: paragraph.start + label.length };
  const sentence = paragraph.sentences[0];
  if (speaker && sentence) {
    index.replace({
      ...source,
      sentence: sentence.index,
      kind: 'name',
      type: 'person',
      entity: speaker,
      confidence: 0.9,
      rule: 'speaker-label',
    });
  }
  let start = source.end;
  while (start < paragraph.end && !/[\p{L}\p{N}“"‘'(]/u.test(sentenceChar(paragraph, start)))
    start++;
  return {
    speaker,
    quote: {
      start,
      end: paragraph.end,
      form: 'block',
      speaker,
      source,
      cue: { start: source.end, end: source.end + 1 },
      addressee: null,
      occasion: null,
      reason: speaker ? undefined : `The label “${label.text}” names no one.`,
      confidence: speaker ? 0.95 : 0.6,
      rule: 'speaker-label',
      continues: null,
    },
  };
}

/** The character at a readable offset of the paragraph's first sentences. */
function sentenceChar(paragraph: Paragraph, offset: number): string {
  const sentence = paragraph.sentences.find((one) => offset >= one.start && offset < one.end);
  return sentence?.text[offset - sentence.start] ?? ' ';
}

/** A paragraph without a label goes on with the turn before it. */
function goneOn(paragraph: Paragraph, last: Turn): Turn {
  const quote: FoundQuote = {
    ...last.quote,
    start: paragraph.start,
    end: paragraph.end,
    confidence: 0.85,
    rule: 'turn-goes-on',
    continues: last.quote,
  };
  return { quote, speaker: last.speaker };
}

/** “Q (Maria Lopez, Daily News)” names Maria Lopez; “MODERATOR” is a speaker by that role. */
function speakerOfLabel(
  discourse: Discourse,
  index: ActorIndex,
  label: string,
): EntityRecord | null {
  const bracket = /\(([^)]+)\)/.exec(label)?.[1]?.split(',')[0]?.trim();
  const name = label.replace(/\(.*\)/, '').trim();
  if (/^(?:Q|A|QUESTION|ANSWER)$/i.test(name)) {
    if (
      bracket === undefined ||
      !/^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}$/u.test(bracket)
    ) {
      return null;
    }
    return personOf(index, bracket) ?? index.ensure('person', bracket);
  }
  const known = personOf(index, name);
  if (known) {
    if (known.name === known.name.toUpperCase()) known.name = titleCase(known.name);
    return known;
  }
  const shown =
    fullNameIn(discourse, name) ?? (name === name.toUpperCase() ? titleCase(name) : name);
  return index.ensure('person', shown);
}

/** The full name that the text gives to a label's surname: “Amara Diallo” for “MINISTER DIALLO”. */
function fullNameIn(discourse: Discourse, label: string): string | null {
  const surname = titleCase(label.split(/\s+/).at(-1) ?? '');
  for (const { text } of discourse.sentences) {
    const at = text.indexOf(` ${surname}`);
    if (at < 0) continue;
    const before = /(?:\p{Lu}[\p{Ll}'’-]+ ?){1,2}$/u.exec(text.slice(0, at))?.[0].split(' ') ?? [];
    const given = before.filter((word) => !isRoleHead(word.toLowerCase()));
    if (given.length > 0 && given.length === before.length) return `${given.join(' ')} ${surname}`;
    const last = given.at(-1);
    if (last !== undefined && before.at(-1) === last) return `${last} ${surname}`;
  }
  return null;
}

const titleCase = (name: string): string =>
  name.toLowerCase().replace(/(^|[\s'’-])\p{Ll}/gu, (letter) => letter.toUpperCase());

/** The person of that full name, or the only one of that surname. */
function personOf(index: ActorIndex, label: string): EntityRecord | null {
  const words = label.toLowerCase().split(/\s+/);
  const surname = words.at(-1) ?? '';
  const people = index.entities.filter((entity) => entity.type === 'person');
  const named = people.find((entity) => entity.name.toLowerCase() === words.join(' '));
  if (named) return named;
  const namesakes = people.filter(
    (entity) =>
      entity.name.includes(' ') && entity.name.toLowerCase().split(' ').at(-1) === surname,
  );
  return namesakes.length === 1 ? (namesakes[0] ?? null) : null;
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
    const signer = signature && signerOf(discourse, index, signature);
    let previous: FoundQuote | null = null;
    for (let at = from; at <= to; at++) {
      const paragraph = paragraphs[at];
      if (!paragraph || paragraph === signature || turns.has(at)) continue;
      const quote: FoundQuote = {
        start: paragraph.start,
        end: paragraph.end,
        form: 'block',
        speaker: signer?.entity ?? null,
        source: signer?.range ?? null,
        cue: null,
        addressee: null,
        occasion: null,
        reason: signer ? undefined : 'Nothing beside the block quotation names its speaker.',
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
): { entity: EntityRecord; range: Range } | null {
  for (const sentence of paragraph.sentences) {
    for (const mention of index.inSentence(sentence.index)) {
      if (mention.entity?.type === 'person' || mention.entity?.type === 'organization') {
        return { entity: mention.entity, range: mention };
      }
    }
  }
  // A name that nothing else tells for one: “— NAME, finance minister”.
  const text = discourse.text.slice(paragraph.start, paragraph.end);
  const match = /^[—–―-]+\s*((?:\p{Lu}[\p{L}'’.-]+\s?){2,4})(?=,|$|\()/u.exec(text);
  const name = match?.[1]?.trim();
  if (name === undefined) return null;
  const start = paragraph.start + text.indexOf(name);
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
