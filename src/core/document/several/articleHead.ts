import type { Range } from '../sourceDocument';
import type { Imprint } from './articleText';
import { dateIn } from './dates';
import { headLine, type HeadLine, TOLD_BY } from './headLine';
import type { Line } from './lines';

/** What stands above an article, and what of it is no text of the article. */
export interface ArticleHead extends Imprint {
  /** What shows that an article begins here, surest first; null when nothing does. */
  readonly proof: 'fields' | 'release' | 'byline' | 'dateline' | 'date' | null;
  readonly blank: readonly Range[];
}

/** So many lines may stand above an article, and under it. */
const MOST_LINES = 24;
const MOST_PLAIN = 6;
/** Of a headline on two lines and a source. */
const MOST_IN_A_ROW = 3;
const LONGEST_HEADLINE = 200;
const LONGEST_SOURCE = 60;
const LONGEST_DATELINE = 80;

const DATELINE =
  /^(?:[\p{Lu}'’. -]{4,30}|\p{Lu}[\p{L}'’.-]{1,20}(?:\s\p{Lu}[\p{L}'’.-]{1,20}){0,3})(?:,\s[\p{L}\d., ]{2,40})?\s?(?:\([\p{L}\p{N}.&/ -]{2,40}\)\s?)?(?:[—–]|--|-\s)\s?["“‘]?[\p{Lu}\d]/u;
const SENTENCE_END = /[.!?…]["'”’)\]]*$/;

/** A line of a head; `told` is null for words such as the headline. */
interface Told {
  readonly line: Line;
  readonly told: HeadLine | null;
}

/** Reads what stands above an article, and fields below it. */
export function headOf(lines: readonly Line[]): ArticleHead {
  const { head, prose } = divided(lines);
  const tail = tailOf(lines, head.length > 0 ? (head.at(-1)?.line.end ?? 0) : 0);
  const names = namesIn(head);
  const fields = [...head, ...tail].flatMap(({ told }) => (told?.kind === 'field' ? [told] : []));
  const value = (what: 'title' | 'source' | 'date'): string | null =>
    fields.find((field) => TOLD_BY.get(field.name) === what && field.value !== '')?.value ?? null;
  const isDateline = prose !== undefined && DATELINE.test(prose.text);
  const dates = [
    head.find(({ told }) => told?.kind === 'date')?.line.text ?? null,
    value('date'),
    isDateline ? dateIn(prose.text.slice(0, LONGEST_DATELINE)) : null,
  ].filter((date) => date !== null);
  return {
    title: value('title') ?? names.title,
    // “The Harwick Courier; Harwick [Norland]”
    source: value('source')?.split(/[;[]/)[0]?.trim() ?? imprintSource(head) ?? names.source,
    date: dates.map((date) => dateIn(date)).find((date) => date !== null) ?? dates[0] ?? null,
    proof: proofOf(head, isDateline, names.title !== null),
    blank: [...head, ...tail].flatMap((one) => blankOf(one, names)),
  };
}

/** The paper that the line of the date or of the author names. */
function imprintSource(head: readonly Told[]): string | null {
  for (const { told } of head)
    if ((told?.kind === 'date' || told?.kind === 'byline') && told.source !== null)
      return told.source;
  return null;
}

/** The lines above the text, and its first line. */
function divided(lines: readonly Line[]): {
  readonly head: Told[];
  readonly prose: Line | undefined;
} {
  const head: Told[] = [];
  let plain = 0;
  for (let from = 0; from < lines.length && head.length < MOST_LINES;) {
    if (isBlank(lines[from])) {
      from++;
      continue;
    }
    let to = from;
    while (to < lines.length && !isBlank(lines[to])) to++;
    const own = lines.slice(from, to).map((line): Told => ({ line, told: headLine(line) }));
    const told = headLength(own);
    const rest = own.slice(told);
    head.push(...own.slice(0, told));
    if (rest.length > 0) {
      if (isProse(rest) || plain + rest.length > MOST_PLAIN) return { head, prose: rest[0]?.line };
      head.push(...rest);
      plain += rest.length;
    }
    from = to;
  }
  return { head, prose: undefined };
}

/** How many lines at the top of a paragraph belong to a head: down to the last that is told. */
function headLength(paragraph: readonly Told[]): number {
  let length = 0;
  let plain = 0;
  for (const [at, { line, told }] of paragraph.entries()) {
    if (told) length = at + 1;
    else if (++plain > MOST_IN_A_ROW || SENTENCE_END.test(line.text)) break;
  }
  return length;
}

const isBlank = (line: Line | undefined): boolean => line === undefined || /^\f?$/.test(line.text);

function isProse(paragraph: readonly Told[]): boolean {
  const length = paragraph.reduce((sum, { line }) => sum + line.text.length, 0);
  const last = paragraph.at(-1)?.line.text ?? '';
  return length > LONGEST_HEADLINE || (SENTENCE_END.test(last) && length > 40);
}

/** Fields under an article: its last lines. */
function tailOf(lines: readonly Line[], from: number): Told[] {
  const tail: Told[] = [];
  for (let at = lines.length - 1; at >= 0 && tail.length < MOST_LINES; at--) {
    const line = lines[at];
    if (!line || line.start < from) break;
    if (isBlank(line)) continue;
    const told = headLine(line);
    if (told?.kind !== 'field' && told?.kind !== 'rights') break;
    if (told.kind === 'field' && TOLD_BY.get(told.name) === 'text') break;
    tail.unshift({ line, told });
  }
  return tail;
}

/** The lines that are headline and source, told by their places beside the date. */
function namesIn(head: readonly Told[]): Names {
  const releaseAt = head.findIndex(({ told }) => told?.kind === 'release');
  const letterhead = plainIn(head.slice(0, Math.max(0, releaseAt)));
  if (letterhead[0]) return named(plainIn(head.slice(releaseAt))[0], letterhead[0]);
  const dateAt = head.findIndex(({ told }) => told?.kind === 'date');
  if (dateAt < 0) return named(plainIn(head)[0]);
  const [before, after] = [plainIn(head.slice(0, dateAt)), plainIn(head.slice(dateAt + 1))];
  const [first] = before;
  // Between headline and date some databases put the author and the number of words, and under the
  // date the source with its code and language.
  const isCounted = head.slice(0, dateAt).some(({ told }) => told?.kind === 'count');
  if (first && isCounted) return named(first, after[0], after);
  if (before.length >= 2) return named(first, before.at(-1));
  const isAboveFields = head
    .slice(dateAt)
    .some(({ told }) => told?.kind === 'field' || told?.kind === 'count');
  if (first && after[0] && isNameOfPaper(first.text, after[0].text, isAboveFields))
    return named(after[0], first);
  return named(first ?? after[0]);
}

interface Names {
  readonly title: string | null;
  readonly source: string | null;
  /** Lines that are no text of the article. */
  readonly imprint: readonly Line[];
}

const plainIn = (part: readonly Told[]): Line[] =>
  part.filter(({ told }) => told === null).map(({ line }) => line);

function named(
  title?: Line,
  source?: Line,
  imprint: readonly Line[] = source ? [source] : [],
): Names {
  const isName = source !== undefined && source.text.length <= LONGEST_SOURCE;
  return {
    title: title?.text ?? null,
    source: isName ? source.text : null,
    imprint: isName ? imprint : [],
  };
}

/** “The Harwick Courier (Sandvik)” above a date, and the headline under it. */
function isNameOfPaper(text: string, headline: string, isAboveFields: boolean): boolean {
  const words = text.match(/\p{L}{4,}/gu) ?? [];
  return (
    text.length <= LONGEST_SOURCE &&
    (isAboveFields || text.length < headline.length) &&
    words.length <= 5 &&
    words.every((word) => /^\p{Lu}/u.test(word))
  );
}

function proofOf(
  head: readonly Told[],
  isDateline: boolean,
  isTitled: boolean,
): ArticleHead['proof'] {
  const kinds = new Set(head.map(({ told }) => told?.kind));
  const names = new Set(head.map(({ told }) => (told?.kind === 'field' ? told.name : undefined)));
  names.delete(undefined);
  if (names.size >= 2 || (names.size >= 1 && kinds.has('count'))) return 'fields';
  if (kinds.has('release')) return 'release';
  if (!isTitled) return null;
  if (kinds.has('byline')) return 'byline';
  if (isDateline) return 'dateline';
  return kinds.has('date') ? 'date' : null;
}

/** What of a line of the head is no text of the article: all of it, its label, or nothing. */
function blankOf({ line, told }: Told, { imprint }: Names): Range[] {
  if (!told) return imprint.includes(line) ? [line] : [];
  if (told.kind === 'byline' || told.kind === 'release') return [];
  const what = told.kind === 'field' ? TOLD_BY.get(told.name) : undefined;
  const isText = told.kind === 'field' && (what === 'title' || what === 'text');
  return [isText ? { start: line.start, end: line.start + told.label } : line];
}
