import { isClosed, repetitions, withoutOuterMarks } from './goingOn';
import { allProse, LINKED, type PageBlock, pageBlock, type Prose, proseByPlace } from './pageBlock';
import { leaveOutCards, leaveOutComments } from './pageCards';
import { CONTAINERS, isInside, leaveOutBehind, LONG_PROSE, twinsOf } from './pageCore';
import type { PagePlace } from './pagePlace';
import { AROUND, BUTTONS, isCredit } from './pageWords';
import type { ReadPage } from './readPage';
import { rewrite } from './rewrite';

/** A part of a page with more of its prose is the article's, whatever it is called. */
const MOST_PROSE = 0.5;
/** A part with no more of it is what it is called, however short the article. UTF-16 code units. */
const LITTLE_PROSE = 300;
/** The article is the smallest part that has so much of the prose. */
const ARTICLE_PROSE = 0.75;
/** The title of a page repeats a headline of this length (UTF-16 code units). */
const SHORTEST_HEADLINE = 15;
/** What a page says of an author is no longer. */
const LONGEST_AUTHOR = 400;
const AUTHOR =
  /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3}),? (?:is|was|has been) (?:an?|the|our)\s/u;
/** A short text that stands so often is no part of an article. */
const REPEATED = 3;

/** How names of such parts start that have several words in one: “relatedposts”. */
const AROUND_STARTS = /^(?:related|recommend|newsletter|cookie|breadcrumb|social|advert|outbrain)/;

/** “3 min read”, “142 comments” */
const COUNT =
  /^\d{1,4}[\s-](?:min(?:ute)?s?(?: read)?|comments?|likes?|shares?|views?|followers?)$/i;

/**
 * The article of a page: its blocks without menus, lists of links, what is said of cookies and
 * newsletters, comments, and other parts that stand around it. Told block by block by links,
 * length, punctuation, the names of the elements around, repetition, and the place beside the
 * headline, as Readability, jusText and boilerpipe do.
 */
export function articleOf(page: ReadPage, title: string | null): ReadPage {
  const blocks = page.blocks.map((block) => pageBlock(page, block));
  leaveOutParts(blocks);
  leaveOutLinks(blocks);
  leaveOutCards(blocks);
  leaveOutComments(blocks);
  leaveOutRepeated(blocks);
  const headline = headlineOf(blocks, title);
  leaveOutAuthor(blocks, headline);
  leaveOutAround(blocks, headline);
  leaveOutBehind(blocks);
  leaveOutEnd(blocks, headline);
  // A page of nothing but links is no article, and judged so by what it has.
  if (!blocks.some(isLeftOut) || blocks.every(isLeftOut)) return page;
  return rewrite(page, [], (at) => blocks[at]?.reason ?? 'keep');
}

const isLeftOut = ({ reason }: PageBlock): boolean => reason !== null;

/** Leaves out the parts that are called so: a menu, a list of related articles, a notice. */
function leaveOutParts(blocks: readonly PageBlock[]): void {
  const prose = proseByPlace(blocks);
  const all = allProse(blocks);
  const top = blocks.find(({ block }) => block.level === 1)?.block.place;
  const isLittle = (place: PagePlace, length: number): boolean =>
    top !== undefined &&
    length <= LITTLE_PROSE &&
    !isInside(top, place) &&
    blocks.some(({ block, text }) => isClosed(text) && !isInside(block.place, place));
  const known = new Map<PagePlace, boolean>();
  const isAround = (place: PagePlace | null): boolean => {
    if (!place) return false;
    const answer = known.get(place);
    if (answer !== undefined) return answer;
    const length = prose.get(place)?.length ?? 0;
    const isPart = length <= MOST_PROSE * all || isLittle(place, length);
    const own = isPart && hasWord(place.words, AROUND);
    const found = own || isAround(place.parent);
    known.set(place, found);
    return found;
  };
  for (const one of blocks) {
    if (one.block.level !== 1 && isAround(one.block.place ?? null)) one.reason = 'part';
  }
}

/** Whether a name has one of the words, or two side by side. */
function hasWord(name: string, words: ReadonlySet<string>): boolean {
  if (name === '') return false;
  const parts = name.split(' ');
  return parts.some(
    (part, at) =>
      words.has(part) ||
      AROUND_STARTS.test(part) ||
      (at > 0 && words.has(`${parts[at - 1] ?? ''}-${part}`)),
  );
}

function leaveOutLinks(blocks: readonly PageBlock[]): void {
  for (const one of blocks) {
    const { block, linked, text } = one;
    const isList = block.kind === 'listItem' || block.kind === 'tableCell';
    const isLinked = linked > LINKED || (isList && linked > 0.5 && !one.isProse);
    if (isLinked && block.level !== 1) one.reason ??= 'links';
    if (BUTTONS.has(buttonWords(text)) || COUNT.test(text)) one.reason ??= 'button';
    if (isCredit(text)) one.reason ??= 'credit';
  }
}

const buttonWords = (text: string): string =>
  text.length > 40 ? '' : withoutOuterMarks(text.toLowerCase());

function leaveOutRepeated(blocks: readonly PageBlock[]): void {
  const times = repetitions(blocks.map(({ text }) => text));
  for (const one of blocks) {
    const isShort = one.text.length <= 60 && !isClosed(one.text) && one.block.kind !== 'tableCell';
    if (isShort && times(one.text) >= REPEATED) one.reason ??= 'repeated';
  }
}

/**
 * The block of the headline, -1 when the page has none: a heading that its title repeats, a block
 * that is all of its title or the beginning, or the first great heading.
 */
function headlineOf(blocks: readonly PageBlock[], title: string | null): number {
  const own = title?.toLowerCase() ?? '';
  const isLong = ({ text }: PageBlock): boolean => text.length >= SHORTEST_HEADLINE;
  const repeats = blocks.findIndex(
    (one) => one.block.kind === 'heading' && isLong(one) && own.includes(one.text.toLowerCase()),
  );
  if (repeats >= 0) return repeats;
  const begins = blocks.findIndex(
    (one) => !one.reason && isLong(one) && own.startsWith(one.text.toLowerCase()),
  );
  if (begins >= 0) return begins;
  return blocks.findIndex(({ block, reason }) => block.level === 1 && !reason);
}

/** “NAME is our Africa correspondent”, NAME being who the page says above has written it. */
function leaveOutAuthor(blocks: readonly PageBlock[], headline: number): void {
  const first = blocks.findIndex(({ isProse, reason }, at) => at > headline && isProse && !reason);
  const above = blocks.slice(Math.max(0, headline), Math.max(0, first) + 1);
  for (const one of blocks.slice(first + 1)) {
    const name = AUTHOR.exec(one.text)?.[1];
    if (name === undefined || one.text.length > LONGEST_AUTHOR) continue;
    if (above.some(({ text }) => text.includes(name))) one.reason ??= 'credit';
  }
}

/** Leaves out what stands outside the article, and before its headline. */
function leaveOutAround(blocks: readonly PageBlock[], headline: number): void {
  const prose = proseByPlace(blocks);
  const all = allProse(blocks);
  if (all === 0) return;
  const article = smallest(blocks, prose, all);
  const parts = article ? [article, ...twinsOf(article, blocks)] : [null];
  const isInArticle = ({ block }: PageBlock): boolean =>
    parts.some((part) => isInside(block.place, part));
  const first = blocks.findIndex((one) => one.isProse && !one.reason && isInArticle(one));
  const out = blocks.filter((one, at) => {
    if (one.reason || at === headline) return false;
    const isLong = one.isProse && one.text.length >= LONG_PROSE;
    const isIn = isInArticle(one);
    // Between the headline and the first paragraph are standfirst, date and authors.
    const isHead = headline >= 0 && at > headline && at < first;
    const isAbove = headline >= 0 && at < headline;
    return (!isIn && !isHead && !isLong) || (isAbove && !isLong);
  });
  // Where most of the text would go, the article was not found.
  if (textOf(out) > textOf(blocks.filter(({ reason }) => !reason)) / 2) return;
  for (const one of out) one.reason = 'outside';
}

/** How much text, other than links, some blocks have, in UTF-16 code units. */
const textOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text, linked }) => sum + (1 - linked) * text.length, 0);

/** The smallest part of the page with most of its prose; null is the whole page. */
function smallest(
  blocks: readonly PageBlock[],
  prose: ReadonlyMap<PagePlace, Prose>,
  all: number,
): PagePlace | null {
  let article: PagePlace | null = null;
  let depth = -1;
  for (const [place, { length }] of prose) {
    if (length < ARTICLE_PROSE * all || !CONTAINERS.has(place.name)) continue;
    if (place.depth > depth) [article, depth] = [place, place.depth];
  }
  // A paragraph that is most of a short article is not the article.
  const inside = blocks.filter(
    ({ block, isProse }) => isProse && isInside(block.place, article),
  ).length;
  return inside < 2 ? (article?.parent ?? null) : article;
}

/** Leaves out headings and lists of links under which no prose comes any more. */
function leaveOutEnd(blocks: readonly PageBlock[], headline: number): void {
  for (let at = blocks.length - 1; at > headline; at--) {
    const one = blocks[at];
    if (!one || one.reason) continue;
    const isEnd = !one.isProse && (one.block.kind === 'heading' || one.linked > 0.3);
    if (!isEnd) break;
    one.reason = 'outside';
  }
}
