import type { SourceFormat } from '../../model';
import { type ArticleHead, headOf } from './articleHead';
import { type ArticleText, withBlanks } from './articleText';
import { hasProse } from './articleProse';
import { isDateLine } from './dates';
import { headLine } from './headLine';
import type { Range } from '../sourceDocument';
import { bareLine, type Line, linesOf } from './lines';
import { type Separator, type SeparatorKind, separatorsIn } from './separators';

/** What stands between two separators. */
interface Chunk {
  /** The separators before it. */
  readonly after: readonly SeparatorKind[];
  readonly lines: readonly Line[];
  readonly head: ArticleHead;
  readonly hasProse: boolean;
}

/** Above the words “For immediate release” a letterhead has at most so many lines. */
const MOST_LETTERHEAD = 6;
/** So many lines, blank ones among them, may stand between two marks of one release. */
const LONGEST_HEAD = 24;
const LONGEST_LETTERHEAD = 80;

/**
 * The articles of a plain text, or of Markdown, that holds several, told apart by lines between
 * them: “Document 2 of 50” and “End of Document” of a database, “For immediate release” and
 * “- ENDS -” of releases, rows of dashes, form feeds. Null for one article: a row of asterisks inside
 * it divides nothing, because what follows does not open as an article does.
 */
export function textArticles(source: string, format: SourceFormat): readonly ArticleText[] | null {
  const lines = linesOf(source, { start: 0, end: source.length });
  const separators = separatorsIn(lines);
  if (separators.length === 0) return null;
  const articles = grouped(chunksOf(lines, separators, headIn(format))).filter(
    (chunks) => chunks.some(({ hasProse }) => hasProse) || isNumbered(chunks),
  );
  return articles.length < 2 ? null : articles.map((chunks) => articleOf(source, format, chunks));
}

function articleOf(source: string, format: SourceFormat, chunks: readonly Chunk[]): ArticleText {
  const lines = chunks.flatMap((chunk) => chunk.lines).filter(({ text }) => text !== '');
  const head = headIn(format)(chunks.flatMap((chunk) => chunk.lines));
  const { title, source: publisher, date, blank } = head;
  const range = { start: lines[0]?.start ?? 0, end: lines.at(-1)?.end ?? 0 };
  return {
    ...range,
    format,
    title,
    source: publisher,
    date,
    text: withBlanks(source, range, blank),
  };
}

const isNumbered = ([first]: readonly Chunk[]): boolean => first?.after.includes('number') === true;

/** Reads heads as a format has them. In Markdown a line with marks stays, for they may reach further. */
const headIn =
  (format: SourceFormat) =>
  (lines: readonly Line[]): ArticleHead => {
    if (format !== 'markdown') return headOf(lines);
    const bare = lines.map(bareLine);
    const head = headOf(bare);
    const plain = new Set(lines.filter((line, at) => line.text === bare[at]?.text).map(startOf));
    return { ...head, blank: head.blank.filter((range) => plain.has(startOf(range))) };
  };

const startOf = ({ start }: Range): number => start;

function chunksOf(
  lines: readonly Line[],
  separators: readonly Separator[],
  read: (lines: readonly Line[]) => ArticleHead,
): Chunk[] {
  const kinds = new Map(separators.map(({ kind, line }) => [line, kind]));
  const chunks: Chunk[] = [];
  let after: SeparatorKind[] = [];
  let own: Line[] = [];
  const end = (next?: SeparatorKind): void => {
    if (!own.some(({ text }) => text !== '')) {
      own = [];
      return;
    }
    const chunk = { after, lines: own, head: read(own), hasProse: hasProse(own) };
    // Fields between two rules, such as front matter, are the head of what follows.
    if (next === 'rule' && !chunk.hasProse && chunk.head.proof === 'fields') return;
    chunks.push(chunk);
    [after, own] = [[], []];
  };
  for (const line of lines) {
    const kind = kinds.get(line);
    if (kind === 'release') {
      // “For immediate release” is text of the article as well, and so is the letterhead above it.
      const letterhead = own.slice(letterheadFrom(own));
      own = own.slice(0, own.length - letterhead.length);
      if (!isHeadOfRelease(after, own)) end(kind);
      after.push(kind);
      own = [...own, ...letterhead, line];
    } else if (kind !== undefined) {
      end(kind);
      after.push(kind);
    } else own.push(line);
  }
  end();
  return chunks;
}

/** Whether a release has begun but its text has not: “Press release”, then “Embargoed until May”. */
const isHeadOfRelease = (after: readonly SeparatorKind[], own: readonly Line[]): boolean =>
  after.includes('release') && own.length <= LONGEST_HEAD && !hasProse(own);

/** The index of the first of some short lines at the end of a text, such as a letterhead has. */
function letterheadFrom(lines: readonly Line[]): number {
  let from = lines.length;
  let count = 0;
  for (let at = lines.length - 1; at >= 0 && count <= MOST_LETTERHEAD; at--) {
    const { text } = lines[at] ?? { text: '' };
    if (text === '') continue;
    const isName = text.length <= LONGEST_LETTERHEAD && !/[.!?;@]|\d{4}$|^\P{Lu}/u.test(text);
    if ((!isName && !isDateLine(text)) || headLine({ text })?.kind === 'field') break;
    count++;
    from = at;
  }
  return count > MOST_LETTERHEAD ? lines.length : from;
}

/** The chunks of each article. */
function grouped(chunks: readonly Chunk[]): Chunk[][] {
  const count = (kind: SeparatorKind): number =>
    chunks.filter(({ after }) => after.includes(kind)).length;
  if (count('number') >= 2) return byNumber(chunks);
  const ended = inGroups(chunks, ({ after }) => after.includes('end'));
  if (ended.filter((own) => own.some(({ hasProse }) => hasProse)).length >= 2 && count('end') >= 2)
    return ended;
  return count('release') >= 2 ? byRelease(chunks) : byHead(chunks);
}

function inGroups(chunks: readonly Chunk[], opens: (chunk: Chunk) => boolean): Chunk[][] {
  const groups: Chunk[][] = [];
  for (const chunk of chunks) {
    const last = groups.at(-1);
    if (last && !opens(chunk)) last.push(chunk);
    else groups.push([chunk]);
  }
  return groups;
}

/** “Document 2 of 50”: each opens an article; what stands above the first is a list of contents. */
function byNumber(chunks: readonly Chunk[]): Chunk[][] {
  // Between the end of one and the number of the next stand the heads and feet of pages.
  const own = chunks.filter(
    ({ after, hasProse }) => hasProse || after.includes('number') || !after.includes('end'),
  );
  return inGroups(own, ({ after }) => after.includes('number'));
}

/** “For immediate release” opens an article. */
const byRelease = (chunks: readonly Chunk[]): Chunk[][] =>
  inGroups(chunks, (chunk) =>
    chunk.after.includes('release') ? !goesOnInside(chunk) : hasHead(chunk),
  );

/** The head of a second page stands in the middle of a sentence. */
const goesOnInside = ({ lines }: Chunk): boolean =>
  /^\p{Ll}/u.test(
    lines.find(({ text }) => text !== '' && headLine({ text })?.kind !== 'release')?.text ?? '',
  );

/** A day alone stands above parts of a diary as well. */
const hasHead = ({ head, hasProse }: Chunk): boolean =>
  hasProse && head.proof !== null && head.proof !== 'date';

/** Rows of dashes, form feeds, “- ENDS -”: an article begins where one has what articles open with. */
function byHead(chunks: readonly Chunk[]): Chunk[][] {
  const isPageHead = pageHeads(chunks);
  const all = chunks.filter(({ hasProse }) => hasProse);
  const isDated = all.every(({ head }) => head.proof !== null);
  const opens = (chunk: Chunk): boolean =>
    chunk.hasProse &&
    (isDated || hasHead(chunk)) &&
    (chunk.head.proof === 'fields' || !isPageHead(chunk));
  const isClosed = chunks.some(({ after }) => after.includes('close') || after.includes('end'));
  // One head behind one row of dashes may be a box beside the article.
  if (all.filter(opens).length < (isClosed ? 1 : 2)) return [];
  return inGroups(chunks, opens);
}

/** Whether a printed page opens with the same line as another, but for its number. */
function pageHeads(chunks: readonly Chunk[]): (chunk: Chunk) => boolean {
  const times = new Map<string, number>();
  const firsts = new Map<Chunk, string>();
  for (const chunk of chunks) {
    if (!chunk.after.includes('page')) continue;
    const first = chunk.lines.find(({ text }) => text !== '')?.text.replace(/\d+/g, '0') ?? '';
    firsts.set(chunk, first);
    times.set(first, (times.get(first) ?? 0) + 1);
  }
  return (chunk) => (times.get(firsts.get(chunk) ?? '') ?? 0) > 1;
}
