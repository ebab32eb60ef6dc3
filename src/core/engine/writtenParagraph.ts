import { sourceWithin } from '../document/offsetMap';
import type { LocalReading } from '../language/localReading';
import type { Annotation } from '../model';
import type { ParagraphAnnotations } from './articleParagraphs';
import { certaintyOf, type NamedActor } from './certainty';
import { trimmed } from './trimmed';

/** What the annotations of a paragraph depend on besides its text. */
type WrittenFacts = Readonly<{
  /** The annotations without their words: empty texts stand for ranges of the paragraph. */
  drafts: () => ParagraphAnnotations;
  /** Where the paragraph's text was read from (`OffsetMap.within`). */
  pieces: () => readonly number[];
  actor: (id: string) => NamedActor | undefined;
}>;

/** The annotations of a paragraph, in order. */
export const writtenReading: LocalReading<WrittenFacts, ParagraphAnnotations> = {
  name: 'annotations',
  read({ text, index }, facts) {
    const pieces = facts.pieces();
    const asked = new Map<string, NamedActor | undefined>();
    const article = {
      entity: (id: string): NamedActor | undefined => {
        if (!asked.has(id)) asked.set(id, facts.actor(id));
        return asked.get(id);
      },
    };
    return facts
      .drafts()
      .map((draft) => {
        const written = withWords(draft, text, pieces) as Mutable<typeof draft>;
        written.paragraph = index;
        written.confidence = certaintyOf(written as Annotation, article);
        written.paragraph = 0;
        return written;
      })
      .sort((a, b) => a.start - b.start || b.end - a.end);
  },
};

type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

interface Movable {
  start?: number;
  end?: number;
  text?: string;
}

/** A copy of a draft with the words of its ranges, which then count in the source. */
function withWords<T extends object>(draft: T, text: string, pieces: readonly number[]): T {
  // Not a spread: V8 would give each copy a hidden class of its own.
  const copy = Object.assign({}, draft) as Movable & Record<string, unknown>;
  for (const key in copy) {
    const field = copy[key];
    if (typeof field !== 'object' || field === null) continue;
    if (!Array.isArray(field)) copy[key] = withWords(field, text, pieces);
    else if (typeof field[0] === 'object')
      copy[key] = field.map((item: object) => withWords(item, text, pieces));
  }
  if (copy.text === '' && copy.start !== undefined && copy.end !== undefined) {
    const range = trimmed(text, { start: copy.start, end: copy.end });
    const { start, end } = sourceWithin(pieces, range);
    copy.start = start;
    copy.end = end;
    copy.text = text.slice(range.start, range.end);
  }
  return copy as T;
}
