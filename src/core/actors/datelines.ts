import type { Discourse, Paragraph } from '../language/discourse';

/*
 * “LONDON — ”, “WASHINGTON (AP) — ”, “KYIV, Ukraine (Reuters) - ”, “Geneva, 12 March 2024 – ”.
 * A place alone must be in capitals; in small letters it needs a date or an agency after it.
 */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}'’. -]+(?:,\s[\p{L}. ]{2,30})?(?:,\s[\p{L}\d .]{3,20})?|\p{Lu}[\p{L}'’.]+(?: \p{Lu}[\p{L}'’.]+){0,2}(?:,\s[\p{L}. ]{2,30})?(?=,\s\d|,\s\p{Lu}\p{L}{2,8}\.?\s\d|\s\()(?:,\s[\p{L}\d., ]{3,24})?)(?:\s?\([^)]{2,40}\))?\s?(?:[—–]|--|-(?=\s))\s*/u;

/** Where the text proper starts: after the dateline that a news report's paragraph opens with. */
export function datelineEnd(discourse: Discourse, paragraph: Paragraph): number {
  if (paragraph.kind === 'heading') return paragraph.start;
  const opening = discourse.text.slice(
    paragraph.start,
    Math.min(paragraph.end, paragraph.start + 120),
  );
  return paragraph.start + (DATELINE.exec(opening)?.[0].length ?? 0);
}
