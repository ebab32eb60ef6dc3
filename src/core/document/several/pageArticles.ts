import type { Range } from '../sourceDocument';
import type { ArticleText } from './articleText';
import { dateIn } from './dates';

const TAG = /<!--|<(\/?)article(?=[\s>])[^<>]*>/gi;
/** A whole article has a heading, so many paragraphs of sentences, and an author or so many words. */
const FEWEST_PARAGRAPHS = 2;
const FEWEST_WORDS = 80;
/** Next to the longest, shorter ones are teasers. */
const SHARE_OF_LONGEST = 1 / 8;
const MOST_HEAD = 1500;

interface PageArticle extends Range {
  readonly html: string;
  readonly words: number;
}

/** The articles of a page that has several whole ones; null for any other. */
export function pageArticles(source: string): readonly ArticleText[] | null {
  const elements = articleElements(source);
  if (elements.length < 2) return null;
  const whole = elements.filter(isWhole);
  const longest = whole.reduce((most, { words }) => Math.max(most, words), 0);
  const articles = whole.filter(({ words }) => words >= SHARE_OF_LONGEST * longest);
  if (articles.length < 2) return null;
  const site = attributeOf(source, /<meta\s[^<>]*og:site_name[^<>]*>/i, 'content');
  return articles.map(({ start, end, html }) => ({
    start,
    end,
    format: 'html',
    text: html,
    title: null,
    source: site,
    date: dateOf(html),
  }));
}

/** The outermost `article` elements. */
function articleElements(source: string): PageArticle[] {
  const found: PageArticle[] = [];
  let depth = 0;
  let start = 0;
  const pattern = new RegExp(TAG);
  for (let match = pattern.exec(source); match; match = pattern.exec(source)) {
    if (match[0] === '<!--') {
      const close = source.indexOf('-->', match.index);
      if (close < 0) break;
      pattern.lastIndex = close;
    } else if (match[1] === '') {
      if (depth === 0) start = match.index;
      depth++;
    } else if (depth > 0 && --depth === 0) {
      const html = source.slice(start, pattern.lastIndex);
      found.push({ start, end: pattern.lastIndex, html, words: wordsIn(plain(html)) });
    }
  }
  return found;
}

function isWhole({ html, words }: PageArticle): boolean {
  if (!/<h[1-3][\s>]/i.test(html)) return false;
  const paragraphs = html
    .split(/<p[\s>]/i)
    .slice(1)
    .map((paragraph) => plain(`<p ${paragraph}`).trim())
    .filter((text) => wordsIn(text) >= 6 && /[.!?…]["'”’)\]]*$/.test(text));
  if (paragraphs.length < FEWEST_PARAGRAPHS) return false;
  const isSigned =
    /(?:class|rel|itemprop)="?(?:[\w-]{1,40}\s)?(?:[\w-]{1,40}-)?(?:byline|author)|>\s*By\s+\p{Lu}/u.test(
      html,
    );
  return isSigned || words >= FEWEST_WORDS;
}

const plain = (html: string): string => html.replace(/<[^<>]*>/g, ' ');
const wordsIn = (text: string): number => text.match(/\p{L}+/gu)?.length ?? 0;

const dateOf = (html: string): string | null =>
  dateIn(attributeOf(html, /<time\s[^<>]*>/i, 'datetime') ?? '') ??
  dateIn(plain(html.slice(0, MOST_HEAD)));

function attributeOf(html: string, tag: RegExp, name: string): string | null {
  const found = tag.exec(html)?.[0] ?? '';
  const match = new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(found);
  return match?.[1] ?? match?.[2] ?? null;
}
