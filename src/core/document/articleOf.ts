import { isClosed, repetitions, withoutOuterMarks } from './goingOn';
import { AROUND, BUTTONS } from './pageWords';
import type { PagePlace } from './pagePlace';
import { type ReadPage, type StyledBlock, wordsOf } from './readPage';
import { rewrite } from './rewrite';

/** Blocks with more of their text in links are menus and lists of articles. */
const LINKED = 0.8;
/** Prose has less. */
const PROSE_LINKS = 0.4;
/** A part of a page with more of its prose is the article's, whatever it is called. */
const MOST_PROSE = 0.5;
/** The article is the smallest part that has so much of the prose. */
const ARTICLE_PROSE = 0.75;
/** Paragraphs side by side with so much of its prose are the article. */
const CORE_PROSE = 0.5;
/** Elements that may hold an article. */
const CONTAINERS = new Set(['div', 'section', 'article', 'main', 'td', 'center', 'form', 'body']);
/** Outside the article only prose of this length (UTF-16 code units) is kept. */
const LONG_PROSE = 250;
/** A short text that stands so often is no part of an article. */
const REPEATED = 3;

/** How names of such parts start that have several words in one: “relatedposts”. */
const AROUND_STARTS = /^(?:related|recommend|newsletter|cookie|breadcrumb|social|advert|outbrain)/;

/** What stands between the links of a menu. */
const SEPARATORS = / ?[|·•»>/] ?/g;

const RIGHTS = /^(?:©|\(c\)|copyright\b)|\ball rights reserved\b/i;

/** What is known of a block of a page. */
interface PageBlock {
  readonly block: StyledBlock;
  readonly text: string;
  /** Share of its text in links. */
  readonly linked: number;
  readonly isProse: boolean;
  isLeftOut: boolean;
}

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
  leaveOutRepeated(blocks);
  const headline = headlineOf(blocks, title);
  leaveOutAround(blocks, headline);
  leaveOutBehind(blocks);
  leaveOutEnd(blocks, headline);
  // A page of nothing but links is no article, and judged so by what it has.
  if (!blocks.some(({ isLeftOut }) => isLeftOut) || blocks.every(({ isLeftOut }) => isLeftOut)) {
    return page;
  }
  return rewrite(page, [], (at) => (blocks[at]?.isLeftOut === true ? 'drop' : 'keep'));
}

function pageBlock(page: ReadPage, block: StyledBlock): PageBlock {
  const text = wordsOf(page, block);
  const linked = Math.min(1, block.links / Math.max(1, text.replace(SEPARATORS, '').length));
  const words = text.split(' ').length;
  const isProse =
    block.kind !== 'heading' &&
    linked < PROSE_LINKS &&
    ((words >= 6 && /[.!?…:]["'”’»)\]\d]*$/.test(text)) || words >= 25);
  return { block, text, linked, isProse, isLeftOut: false };
}

/** How much prose, in UTF-16 code units, stands in each part of the page. */
function proseByPlace(blocks: readonly PageBlock[]): ReadonlyMap<PagePlace, number> {
  const prose = new Map<PagePlace, number>();
  for (const { block, text, isProse, isLeftOut } of blocks) {
    if (!isProse || isLeftOut) continue;
    for (let place = block.place ?? null; place; place = place.parent) {
      prose.set(place, (prose.get(place) ?? 0) + text.length);
    }
  }
  return prose;
}

const allProse = (blocks: readonly PageBlock[]): number =>
  blocks.reduce(
    (sum, { text, isProse, isLeftOut }) => sum + (isProse && !isLeftOut ? text.length : 0),
    0,
  );

/** Leaves out the parts that are called so: a menu, a list of related articles, a notice. */
function leaveOutParts(blocks: readonly PageBlock[]): void {
  const prose = proseByPlace(blocks);
  const all = allProse(blocks);
  const known = new Map<PagePlace, boolean>();
  const isAround = (place: PagePlace | null): boolean => {
    if (!place) return false;
    const answer = known.get(place);
    if (answer !== undefined) return answer;
    const own = hasWord(place.words, AROUND) && (prose.get(place) ?? 0) <= MOST_PROSE * all;
    const found = own || isAround(place.parent);
    known.set(place, found);
    return found;
  };
  for (const one of blocks) {
    if (one.block.level !== 1 && isAround(one.block.place ?? null)) one.isLeftOut = true;
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
    if ((isLinked && block.level !== 1) || BUTTONS.has(buttonWords(text)) || isRights(text)) {
      one.isLeftOut = true;
    }
  }
}

const buttonWords = (text: string): string =>
  text.length > 40 ? '' : withoutOuterMarks(text.toLowerCase());

const isRights = (text: string): boolean => text.length < 300 && RIGHTS.test(text);

function leaveOutRepeated(blocks: readonly PageBlock[]): void {
  const times = repetitions(blocks.map(({ text }) => text));
  for (const one of blocks) {
    const isShort = one.text.length <= 60 && !isClosed(one.text) && one.block.kind !== 'tableCell';
    if (isShort && times(one.text) >= REPEATED) one.isLeftOut = true;
  }
}

/** The block of the headline, -1 when the page has none: its title, or its first great heading. */
function headlineOf(blocks: readonly PageBlock[], title: string | null): number {
  const own = title?.toLowerCase() ?? '';
  const repeats = blocks.findIndex(
    ({ block, text }) =>
      block.kind === 'heading' && text.length >= 15 && own.includes(text.toLowerCase()),
  );
  if (repeats >= 0) return repeats;
  return blocks.findIndex(({ block, isLeftOut }) => block.level === 1 && !isLeftOut);
}

/** Leaves out what stands outside the article, and before its headline. */
function leaveOutAround(blocks: readonly PageBlock[], headline: number): void {
  const prose = proseByPlace(blocks);
  const all = allProse(blocks);
  if (all === 0) return;
  const article = smallest(blocks, prose, all);
  const first = blocks.findIndex(
    ({ block, isProse, isLeftOut }) => isProse && !isLeftOut && isInside(block.place, article),
  );
  const out = blocks.filter((one, at) => {
    if (one.isLeftOut || at === headline) return false;
    const isLong = one.isProse && one.text.length >= LONG_PROSE;
    const isIn = isInside(one.block.place, article);
    // Between the headline and the first paragraph are standfirst, date and authors.
    const isHead = headline >= 0 && at > headline && at < first;
    const isAbove = headline >= 0 && at < headline;
    return (!isIn && !isHead && !isLong) || (isAbove && !isLong);
  });
  // Where most of the text would go, the article was not found.
  if (textOf(out) > textOf(blocks.filter(({ isLeftOut }) => !isLeftOut)) / 2) return;
  for (const one of out) one.isLeftOut = true;
}

/** How much text, other than links, some blocks have, in UTF-16 code units. */
const textOf = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text, linked }) => sum + (1 - linked) * text.length, 0);

/** The smallest part of the page with most of its prose; null is the whole page. */
function smallest(
  blocks: readonly PageBlock[],
  prose: ReadonlyMap<PagePlace, number>,
  all: number,
): PagePlace | null {
  let article: PagePlace | null = null;
  let depth = -1;
  for (const [place, length] of prose) {
    if (length < ARTICLE_PROSE * all || !CONTAINERS.has(place.name)) continue;
    if (place.depth > depth) [article, depth] = [place, place.depth];
  }
  // A paragraph that is most of a short article is not the article.
  const inside = blocks.filter(
    ({ block, isProse }) => isProse && isInside(block.place, article),
  ).length;
  return inside < 2 ? (article?.parent ?? null) : article;
}

function isInside(place: PagePlace | null | undefined, part: PagePlace | null): boolean {
  if (!part) return true;
  for (let inner = place ?? null; inner; inner = inner.parent) if (inner === part) return true;
  return false;
}

/** Leaves out what stands behind the part that most of the prose stands in side by side. */
function leaveOutBehind(blocks: readonly PageBlock[]): void {
  const direct = new Map<PagePlace, number>();
  for (const { block, text, isProse, isLeftOut } of blocks) {
    const place = containerOf(block.place);
    if (!isProse || isLeftOut || !place) continue;
    direct.set(place, (direct.get(place) ?? 0) + text.length);
  }
  const enough = CORE_PROSE * allProse(blocks);
  const core = [...direct].find(([, length]) => length >= enough)?.[0];
  if (!core) return;
  const last = blocks.findLastIndex(({ block }) => isInside(block.place, core));
  for (const one of blocks.slice(last + 1)) {
    if (!isOwnText(one)) one.isLeftOut = true;
  }
}

/** Of a teaser there is one sentence or two short ones. */
const isOwnText = ({ isProse, text }: PageBlock): boolean =>
  isProse &&
  (text.length >= LONG_PROSE ||
    (text.length >= LONG_PROSE / 2 && /[.!?]["”’]?\s\p{Lu}/u.test(text)));

function containerOf(place: PagePlace | undefined): PagePlace | null {
  let inner = place ?? null;
  while (inner && !CONTAINERS.has(inner.name)) inner = inner.parent;
  return inner;
}

/** Leaves out headings and lists of links under which no prose comes any more. */
function leaveOutEnd(blocks: readonly PageBlock[], headline: number): void {
  for (let at = blocks.length - 1; at > headline; at--) {
    const one = blocks[at];
    if (!one || one.isLeftOut) continue;
    const isEnd = !one.isProse && (one.block.kind === 'heading' || one.linked > 0.3);
    if (!isEnd) break;
    one.isLeftOut = true;
  }
}
