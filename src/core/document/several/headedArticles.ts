import { type ArticleHead, headOf } from './articleHead';
import type { ArticleText } from './articleText';
import { hasProse } from './articleProse';
import { bareLine, type Line, linesOf, UNDER_TOP } from './lines';

const TOP = /^#(?!#)\s*\S/;
const FENCE = /^(?:```|~~~)/;

/**
 * The articles of a Markdown file under its headings of level 1; null unless under each heading
 * stands what opens an article: an author, a place and day, fields.
 */
export function headedArticles(source: string): readonly ArticleText[] | null {
  const lines = linesOf(source, { start: 0, end: source.length });
  const tops = topsIn(lines);
  if (tops.length < 2) return null;
  if (hasProse(lines.slice(0, tops[0]))) return null;
  const articles: ArticleText[] = [];
  for (const [at, top] of tops.entries()) {
    const article = articleUnder(source, lines.slice(top, tops[at + 1]));
    if (!article) return null;
    articles.push(article);
  }
  return articles;
}

/** The indexes of the lines that are headings of level 1. */
function topsIn(lines: readonly Line[]): number[] {
  let isCode = false;
  return lines.flatMap(({ text }, at) => {
    if (FENCE.test(text)) isCode = !isCode;
    const isTop =
      !isCode && (TOP.test(text) || (text !== '' && UNDER_TOP.test(lines[at + 1]?.text ?? '')));
    return isTop ? [at] : [];
  });
}

function articleUnder(source: string, lines: readonly Line[]): ArticleText | null {
  const head = headOf(lines.map(bareLine));
  if (head.proof === null || head.proof === 'date' || !hasProse(lines)) return null;
  const own = lines.filter(({ text }) => text !== '' && !/^(?:-{3,}|\*{3,}|_{3,})$/.test(text));
  const range = { start: own[0]?.start ?? 0, end: own.at(-1)?.end ?? 0 };
  return {
    ...range,
    ...imprint(head),
    format: 'markdown',
    text: source.slice(range.start, range.end),
  };
}

const imprint = ({ title, source, date }: ArticleHead) => ({ title, source, date });
