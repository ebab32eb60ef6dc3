// What the scorers of quotations compare.
import type { AnnotatedDocument, QuoteAnnotation } from '../../../src/core/model';

/** Straight marks and single spaces. */
export const plain = (text: string): string =>
  text
    .replace(/[“”„«»‹›]/g, '"')
    .replace(/[‘’‚]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();

/** Without marks at the start, to compare how paragraphs begin. */
export const opening = (text: string): string => plain(text).replace(/^[\s"'.:—–-]+/, '');

/** A name without courtesy title or article. */
const bare = (name: string): string =>
  plain(name)
    .replace(/^(?:the|an?|mr|mrs|ms|dr|sir)\.?\s+/i, '')
    .toLowerCase();

export const quotesOf = ({ annotations }: AnnotatedDocument): QuoteAnnotation[] =>
  annotations.filter((one) => one.kind === 'quote');

export const nameOf = ({ entities }: AnnotatedDocument, id: string | null): string =>
  String(id === null ? null : (entities.find((one) => one.id === id)?.name ?? id));

/** Whether the speaker found is the one wanted, under any of the names that the text gives. */
export function isSpeaker(
  { entities }: AnnotatedDocument,
  id: string | null,
  wanted: string | null,
): boolean {
  if (id === null || wanted === null) return id === wanted;
  const entity = entities.find((one) => one.id === id);
  const name = entity?.name ?? id;
  // “President NAME” and “NAME” are the same where the text has no fuller name.
  if (bare(wanted).endsWith(` ${bare(name)}`)) return true;
  const aliases = entity?.type === 'person' ? [] : (entity?.aliases ?? []);
  return [name, ...aliases].some((one) => bare(one) === bare(wanted));
}
