import { countryNamed } from './countries';
import { isRoleHead } from './personTitles';
import type { LocalReading, NoFacts } from '../language/localReading';
import { alternation } from '../lexicon/alternation';
import * as lexicon from '../lexicon/lexicon';

const PLACE = String.raw`\p{Lu}[\p{L}'’.-]+(?: (?:(?:de|del|la|al|el|of) )?\p{Lu}[\p{L}'’.-]*){0,3}`;
const CAPITALS = String.raw`(?=[\p{Lu}'’. /-]{4})\p{Lu}[\p{Lu}'’.-]+(?:[ /]\p{Lu}[\p{Lu}'’.-]*){0,4}`;
const REGION = String.raw`(?:,\s\p{Lu}[\p{L}.]*(?: \p{Lu}[\p{L}.]*){0,2}){0,2}`;
const capitalised = (word: string): string => word.slice(0, 1).toUpperCase() + word.slice(1);
const MONTH = String.raw`(?:${alternation(lexicon.wordsWith('month').map(capitalised))})\.?`;
const WEEKDAY = String.raw`(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,?\s)?`;
const DATE = String.raw`${WEEKDAY}(?:\d{1,2}(?:st|nd|rd|th)?\s${MONTH}|${MONTH}\s\d{1,2}(?:st|nd|rd|th)?)(?:,?\s\d{4})?`;
const AGENCY = String.raw`\((?:[\p{L}\p{N}.&/ -]{2,40})\)`;
const WIRE = String.raw`\((?:${lexicon.alternatives('newsAgency')})\)`;
const DASH = String.raw`(?:[—–]|--|-(?=\s))`;

/*
 * The forms of a dateline: place and date (“Geneva, 12 March 2024 – ”, or alone in its block);
 * a place in capitals with an agency or a dash (“WASHINGTON (AP) — ”, “LONDON — ”, “KYIV, Ukraine
 * (Reuters)”); a place in small letters only with an agency and a dash, or a dash that a capital
 * follows; an agency alone (“(CNN) — ”).
 */
const DATELINE = new RegExp(
  [
    String.raw`(?:${PLACE})${REGION},?\s\(?${DATE}\)?\.?\s*(?:${AGENCY}\s*)?(?:${DASH}|:|$)`,
    // “Brussels, 14 May. The Commission …”
    String.raw`(?:${PLACE})${REGION},\s${DATE}\.(?=\s+["“‘]?\p{Lu})`,
    String.raw`${CAPITALS}${REGION},\s${DATE}\.?\s(?:${AGENCY}\s)?`,
    String.raw`${CAPITALS}${REGION}\s?(?:${AGENCY}\s?${DASH}|${WIRE}|${DASH}(?=\s*["“‘]?[\p{Lu}\d]))`,
    String.raw`${PLACE}${REGION}\s${AGENCY}\s?${DASH}`,
    String.raw`${PLACE}${REGION}\s[—–](?=\s["“‘]?\p{Lu})`,
    String.raw`${AGENCY}\s?${DASH}`,
  ]
    .map((form) => `(?:${form})`)
    .join('|'),
  'uy',
);

/** What agencies put before the headline of a report sent again: “(2nd LD) ”, “UPDATE 1-”. */
const SLUG =
  /^(?:\((?:\d(?:st|nd|rd|th)\s)?(?:LD|LEAD|URGENT)\)\s*|(?:UPDATE|WRAPUP|RPT)\s?\d*-\s*)(?=\S)/;

/** Longest dateline that is looked for. */
const LONGEST = 120;

/** “RIYADH: ”, “NEW DELHI: ”: as newspapers of South Asia and the Gulf open a report. */
const BEFORE_COLON = new RegExp(String.raw`^${CAPITALS}${REGION}:\s+(?=["“‘]?[\p{Lu}\d])`, 'u');
/** A speaker's label at the start of another paragraph; a speech after a label. */
const LABEL = new RegExp(String.raw`^${CAPITALS}:\s`, 'u');
const isSpeech = (text: string): boolean =>
  lexicon.is(/^["“‘]?(\p{Lu}\p{L}*)/u.exec(text)?.[1]?.toLowerCase(), 'opensSpeech');
/** How many blocks (headline, standfirst, byline) may stand before the report's first paragraph. */
const NEAR_TOP = 4;

/** How a paragraph opens. Lengths in UTF-16 code units. */
interface Opening {
  /** Length of the dateline and what follows it up to the text proper; 0 when there is none. */
  readonly dateline: number;
  /** The same of “RIYADH: ”, which is a dateline only where no other paragraph has a label. */
  readonly beforeColon: number;
  /** Whether it opens with a label in capitals. */
  readonly isLabelled: boolean;
  /** The code of the country that labels it: “KENYA: …”, “Kenya – …”; else null. */
  readonly country: string | null;
}

/** Reads the dateline of a paragraph. */
export const openingReading: LocalReading<NoFacts, Opening> = {
  name: 'datelines',
  read(paragraph) {
    const { text, kind, index } = paragraph;
    const opening = text.slice(0, LONGEST);
    const dateline = datelineLength(text, kind === 'heading', index === 0);
    return {
      dateline: dateline ?? 0,
      beforeColon: dateline === null && kind !== 'heading' ? colonLength(opening) : 0,
      isLabelled: LABEL.test(`${opening}\n`),
      country: labelCountry(opening),
    };
  },
};

const COUNTRY_LABEL = new RegExp(
  String.raw`^(?:the\s)?(?<label>\p{Lu}[^:\d,;.!?—–-]{2,40}?)(?::|\s${DASH})\s`,
  'iu',
);

const labelCountry = (opening: string): string | null =>
  countryNamed(COUNTRY_LABEL.exec(opening)?.groups?.['label'] ?? '')?.code ?? null;

/** How many countries must label paragraphs before these are the lines of a list. */
const LISTED = 3;

/**
 * Where the text proper of each paragraph starts, counted from the paragraph's start: after the
 * dateline that a news report's paragraph opens with, or at the end of a block that is all
 * dateline. A dateline before a colon stands only in the report's first paragraph of text, when no
 * other paragraph has a label in capitals; countries that label many are those of a list.
 */
export function textStarts(openings: readonly Opening[]): number[] {
  const labelled = openings.filter(({ isLabelled }) => isLabelled).length;
  const countries = new Set(openings.map(({ country }) => country).filter((one) => one !== null));
  return openings.map(({ dateline, beforeColon, isLabelled, country }, at) => {
    // “KENYA - Pledged $5m”: a line of a list of countries, and no dateline.
    if (country !== null && countries.size >= LISTED) return 0;
    if (beforeColon === 0 || at > NEAR_TOP) return dateline;
    return labelled > (isLabelled ? 1 : 0) ? 0 : beforeColon;
  });
}

/** Length of a dateline before a colon that no speech follows, or 0. */
function colonLength(opening: string): number {
  if (isShort(opening)) return 0;
  const found = BEFORE_COLON.exec(opening)?.[0];
  if (found === undefined || isSpeech(opening.slice(found.length))) return 0;
  const label = /^[^:]*/.exec(found)?.[0].toLowerCase() ?? '';
  return label.split(/[ ,]+/).some(isRoleHead) ? 0 : found.length;
}

/** Every dateline has a date, a dash or an agency in brackets. */
const MARKED = /[\d(—–-]/;

/** Null when there is none, unless before a colon. */
function datelineLength(text: string, isHeading: boolean, isFirst: boolean): number | null {
  const opening = text.slice(0, LONGEST);
  const slug = SLUG.exec(opening)?.[0];
  if (slug !== undefined && slug.length < text.length) return slug.length;
  if (!MARKED.test(opening)) return null;
  DATELINE.lastIndex = 0;
  const found = DATELINE.exec(opening.trimEnd())?.[0];
  if (found === undefined) return null;
  // A headline may have a dash or an agency of its own.
  const isHeadline = isHeading || (isFirst && isShort(opening));
  return isHeadline && found.length < opening.trimEnd().length ? 0 : found.length;
}

const isShort = (opening: string): boolean =>
  opening.length < LONGEST && !/[.!?]["”’]?\s*$/.test(opening);
