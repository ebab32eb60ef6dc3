import type { ActorIndex, EntityRecord } from '../actors/entities';
import type { Discourse, Paragraph } from '../language/discourse';
import type { FoundQuote } from './speech';

/*
 * “SECRETARY OKELLO: …”, “Maria Lopez: …”, “Q: …”. A label in small letters must be a name that
 * the text knows; one in capitals, or a question mark's letter, speaks for itself.
 */
const LABEL = /^((?:\p{Lu}[\p{L}.'’-]*\s?){1,6}(?:\s?\([^)]{2,60}\))?):\s+(?=\S)/u;

/** The speech of a transcript's paragraph that opens with its speaker's label, or null. */
export function findSpeakerLabel(
  discourse: Discourse,
  index: ActorIndex,
  paragraph: Paragraph,
): FoundQuote | null {
  if (paragraph.kind === 'heading' || paragraph.index === 0) return null;
  const text = discourse.text.slice(
    paragraph.start,
    Math.min(paragraph.end, paragraph.start + 160),
  );
  const match = LABEL.exec(text);
  const label = match?.[1];
  if (!match || !label) return null;
  const capitals = label.replace(/\(.*\)/, '') === label.replace(/\(.*\)/, '').toUpperCase();
  const entity = entityOfLabel(index, label);
  if (!capitals && !entity) return null;
  const isQuestioner = /^(?:Q|A|QUESTION|ANSWER)$/i.test(label.trim());
  return {
    start: paragraph.start + match[0].length,
    end: paragraph.end,
    form: 'block',
    speaker: entity,
    source: { start: paragraph.start, end: paragraph.start + label.length },
    cue: { start: paragraph.start + label.length, end: paragraph.start + label.length + 1 },
    addressee: null,
    occasion: null,
    reason: entity
      ? undefined
      : isQuestioner
        ? 'The label names no one.'
        : `“${label}” is not known.`,
    confidence: entity ? 0.95 : 0.6,
    rule: 'speaker-label',
    continues: null,
  };
}

/** The person a label names: by full name, else by the last word of the name. */
function entityOfLabel(index: ActorIndex, label: string): EntityRecord | null {
  const words = label
    .replace(/\(.*\)/, '')
    .toLowerCase()
    .trim()
    .split(/\s+/);
  const last = words.at(-1);
  const people = index.entities.filter((entity) => entity.type === 'person');
  const named = people.filter((entity) => entity.name.toLowerCase() === words.join(' '));
  const bySurname = people.filter((entity) => entity.name.toLowerCase().split(' ').at(-1) === last);
  return named[0] ?? (bySurname.length === 1 ? (bySurname[0] ?? null) : null);
}
