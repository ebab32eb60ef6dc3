import type { ActorIndex, EntityRecord } from '../../actors/entities';
import type { Discourse, Paragraph } from '../../language/discourse';
import type { FoundQuote } from '../speech';
import type { Turn } from '../turns';
import { Cast } from './cast';
import { isRemark, readLabel, type SpeakerLabel, withoutTitles } from './speakerLabels';
import { isSpoken } from './spokenParagraph';

/** Labels that make a document a transcript. */
const TRANSCRIPT_LABELS = 2;

/**
 * The turns of a transcript, by paragraph: a labelled paragraph and those that follow it without a
 * label, over headings and stage directions. Null when the document is no transcript. Labels are
 * added to the actors.
 */
export function findTranscriptTurns(
  discourse: Discourse,
  index: ActorIndex,
): Map<number, Turn> | null {
  const labels = findLabels(discourse, index);
  const spoken = [...labels.values()].filter(({ form }) => form !== 'remark');
  if (spoken.length < TRANSCRIPT_LABELS) return null;
  const cast = new Cast(discourse, index, spoken);
  const turns = new Map<number, Turn>();
  let last: Turn | null = null;
  for (const paragraph of discourse.paragraphs) {
    const label = labels.get(paragraph.index);
    const text = discourse.text.slice(paragraph.start, paragraph.end);
    if (label?.form === 'remark' || isEnd(text)) {
      last = null;
    } else if (label) {
      const turn = labelledTurn(index, paragraph, label, cast);
      last = turn;
      // A label alone in its block speaks for the blocks that follow.
      if (turn.quote.end > turn.quote.start) turns.set(paragraph.index, turn);
    } else if (last && isSpoken(paragraph, text)) {
      const turn = goneOn(paragraph, last);
      turns.set(paragraph.index, turn);
      last = turn;
    }
  }
  return turns;
}

/** The labels of a document that hold as such together, by paragraph. */
function findLabels(discourse: Discourse, index: ActorIndex): Map<number, SpeakerLabel> {
  const labels = new Map<number, SpeakerLabel>();
  const counts = new Map<string, number>();
  for (const paragraph of discourse.paragraphs) {
    if (paragraph.kind === 'heading') continue;
    const label = readLabel(discourse.text.slice(paragraph.start, paragraph.end));
    if (!label) continue;
    labels.set(paragraph.index, label);
    counts.set(label.name, (counts.get(label.name) ?? 0) + 1);
  }
  const known = surnamesOf(index);
  const questions = [...labels.values()].filter(({ form }) => form === 'question').length;
  for (const [at, label] of labels) {
    const again = label.form === 'question' ? questions > 1 : (counts.get(label.name) ?? 0) > 1;
    // “Raab: aid will double” is a headline, unless it is how the whole text goes on.
    const holds = (at > 0 || again) && isLabel(label, again, known);
    if (!holds) labels.delete(at);
  }
  return labels;
}

function isLabel(
  { name, brackets, form }: SpeakerLabel,
  again: boolean,
  known: ReadonlySet<string>,
): boolean {
  switch (form) {
    case 'remark':
    case 'title':
    case 'name':
      return true;
    case 'capitals':
      return /^\p{Lu}/u.test(name);
    case 'question':
      // “Question: where did it go?” is a rhetorical one.
      return again || name.length === 1 || brackets.length > 0;
    case 'word': {
      if (isRemark(name)) return false;
      const last = withoutTitles(name).split(/\s+/).at(-1)?.toLowerCase() ?? '';
      return known.has(last) || (name.includes(' ') && (again || brackets.length > 0));
    }
  }
}

/** Last words of the names of people that the text has. */
function surnamesOf({ entities }: ActorIndex): ReadonlySet<string> {
  return new Set(
    entities
      .filter(({ type }) => type === 'person')
      .map(({ name }) => name.toLowerCase().split(' ').at(-1) ?? ''),
  );
}

function labelledTurn(
  index: ActorIndex,
  paragraph: Paragraph,
  label: SpeakerLabel,
  cast: Cast,
): Turn {
  const speaker: EntityRecord | null = cast.speakerOf(label);
  const source = { start: paragraph.start + label.from, end: paragraph.start + label.to };
  const sentence = paragraph.sentences[0];
  if (speaker && sentence) {
    index.replace({
      ...source,
      sentence: sentence.index,
      kind: 'name',
      type: speaker.type,
      entity: speaker,
      confidence: 0.9,
      rule: 'speaker-label',
    });
  }
  return {
    speaker,
    quote: {
      start: Math.min(paragraph.start + label.speech, paragraph.end),
      end: paragraph.end,
      form: 'block',
      speaker,
      source,
      cue: { start: source.end, end: source.end + 1 },
      addressee: null,
      occasion: null,
      reason: speaker ? undefined : `The label “${label.name}” names no one.`,
      confidence: speaker ? 0.95 : 0.6,
      rule: 'speaker-label',
      continues: null,
    },
  };
}

/** A paragraph without a label goes on with the turn before it. */
function goneOn(paragraph: Paragraph, last: Turn): Turn {
  const isLabelAlone = last.quote.end <= last.quote.start;
  const quote: FoundQuote = {
    ...last.quote,
    start: paragraph.start,
    end: paragraph.end,
    confidence: isLabelAlone ? last.quote.confidence : 0.85,
    rule: isLabelAlone ? last.quote.rule : 'turn-goes-on',
    continues: isLabelAlone ? null : last.quote,
  };
  return { quote, speaker: last.speaker };
}

/** The line that ends a transcript. */
const isEnd = (text: string): boolean => /^\s*(?:END|ENDS|###|\* \* \*|-\s?30\s?-)\s*$/u.test(text);
