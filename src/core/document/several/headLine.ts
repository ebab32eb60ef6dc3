import * as lexicon from '../../lexicon/lexicon';
import { isDateLine } from './dates';
import type { Line } from './lines';

/** What a line above an article is. */
export type HeadLine =
  /** `name` in small letters; the value stands behind `label` characters of the line. */
  | {
      readonly kind: 'field';
      readonly name: string;
      readonly value: string;
      readonly label: number;
    }
  /** `source` is a paper beside date or author: “The Harwick Courier, 3 May 2031”. */
  | { readonly kind: 'date' | 'byline'; readonly source: string | null }
  | { readonly kind: 'count' | 'release' | 'rights' | 'body' };

const FIELD = /^(\p{L}[\p{L} ._-]{1,30}):(?:\s+|$)/u;
/** A field of Factiva: two capitals, a gap, the value. */
const CODE = /^([A-Z]{2,3})(?:\s{2,}|\t|$)/;
/** How long the text is, or at what time it came out. */
const COUNT = /^(?:length:?\s+)?[\d,.]{1,7}\s+words$|^\d{1,2}[:.]\d{2}(?:\s[A-Z]{2,5})?$/i;
const BYLINE =
  /^(?:By|BY|by)\s+\p{Lu}[\p{L}.’'-]*(?:\s(?:(?:and|for|in|de|van|von|bin|al)\s)?\p{Lu}[\p{L}.’'-]*){0,8}(?:(?:,|\s[|–—-])\s?(\S.*))?$/u;
const RELEASE =
  /^(?:embargoed\b|(?:for\s)?(?:immediate|general)\s(?:press\s|media\s)?release\b|for release\b|(?:press|news|media)\s(?:release|statement)(?:$|[:.–—-]|\sno))/i;
const RIGHTS = /^(?:©|\(c\)|copyright)\s/i;
/** Stands alone above the text. */
const BODY = /^(?:body|full text|text|article)\s?:?$/i;

const LONGEST_IMPRINT = 100;
const IMPRINT = /^(\p{Lu}[^,|]{2,50})(?:,|\s[|–—·-])\s(\S.*)$/u;

/** Whether a name is one of a paper or an agency, rather than the place of a dateline. */
const isPaper = (name: string): boolean => {
  const last =
    name
      .replace(/\s\([^()]*\)$/, '')
      .split(' ')
      .at(-1) ?? '';
  return (
    /^The\s/.test(name) ||
    lexicon.is(last.toLowerCase(), 'organizationHead') ||
    lexicon.is(last, 'newsAgency')
  );
};

/** Names of fields, by what they tell. */
export const TOLD_BY: ReadonlyMap<string, 'title' | 'source' | 'date' | 'text'> = new Map([
  ['headline', 'title'],
  ['title', 'title'],
  ['hd', 'title'],
  ['source', 'source'],
  ['publication', 'source'],
  ['publication title', 'source'],
  ['publication name', 'source'],
  ['publication info', 'source'],
  ['newspaper', 'source'],
  ['outlet', 'source'],
  ['sn', 'source'],
  ['date', 'date'],
  ['published', 'date'],
  ['publication date', 'date'],
  ['pub-date', 'date'],
  ['pd', 'date'],
  ['posted', 'date'],
  ['load-date', 'date'],
  ['full text', 'text'],
  ['lp', 'text'],
  ['td', 'text'],
  ['by', 'text'],
]);

/** What a line above or under an article is; null for words of its own, such as a headline. */
export function headLine({ text }: Pick<Line, 'text'>): HeadLine | null {
  if (BODY.test(text)) return { kind: 'body' };
  if (COUNT.test(text)) return { kind: 'count' };
  if (RIGHTS.test(text)) return { kind: 'rights' };
  if (isRelease(text)) return { kind: 'release' };
  const match = CODE.exec(text) ?? FIELD.exec(text);
  const name = match?.[1]?.trim().toLowerCase().replaceAll('_', ' ');
  if (match && name !== undefined && isField(name, match)) {
    const label = match[0].length;
    return { kind: 'field', name, value: text.slice(label).trim(), label };
  }
  if (isDateLine(text)) return { kind: 'date', source: null };
  const [, source, date] = text.length <= LONGEST_IMPRINT ? (IMPRINT.exec(text) ?? []) : [];
  if (source !== undefined && isDateLine(date ?? '') && isPaper(source))
    return { kind: 'date', source };
  const byline = text.length <= LONGEST_IMPRINT && !text.endsWith('.') ? BYLINE.exec(text) : null;
  if (!byline) return null;
  return { kind: 'byline', source: isPaper(byline[1] ?? '') ? (byline[1] ?? null) : null };
}

/** “FOR IMMEDIATE RELEASE”, “Embargoed until 5 May”, alone on its line. */
export const isRelease = (text: string): boolean =>
  text.length <= 80 && !/[a-z]\.$/.test(text) && RELEASE.test(text.replace(/^[*_#\s]+/, ''));

const isField = (name: string, [label]: RegExpExecArray): boolean =>
  label.includes(':')
    ? lexicon.is(name, 'field') || TOLD_BY.has(name)
    : TOLD_BY.has(name) || lexicon.is(name, 'fieldCode') || /^(?:re|in|co|an|se)$/.test(name);
