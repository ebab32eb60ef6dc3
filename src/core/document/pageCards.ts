import { allProse, LINKED, type PageBlock } from './pageBlock';
import type { PagePlace } from './pagePlace';

/** A card has no more text beside its link, in UTF-16 code units. */
const LONGEST_TEASER = 300;
/** The link of a card is a headline. */
const SHORTEST_HEADLINE = 20;
/** A block with such a share of links, beside others like it, is a headline and its teaser in one. */
const TEASER_LINKS = 0.2;
/** Cards come together. */
const FEWEST_CARDS = 2;
const FEWEST_TEASERS = 3;
const FEWEST_COMMENTS = 3;
const REPLY = /(?:^|[^\p{L}])reply(?:$|[^\p{L}])/iu;
/** More of the prose than this is no list of cards: questions and answers may look like one. */
const MOST_PROSE = 0.4;
/** Under an article that breaks off many cards may follow. */
const MANY_CARDS = 4;
const MOST_PROSE_OF_MANY = 0.7;
/** What stands above the headline of a card: when it was written, or where it belongs. */
const LONGEST_KICKER = 25;

/** An element of the page with the blocks that stand in it. */
interface Element {
  readonly place: PagePlace;
  readonly blocks: PageBlock[];
}

/**
 * Leaves out the cards of other articles: elements side by side that each begin with a linked
 * headline and have little text besides.
 */
export function leaveOutCards(blocks: readonly PageBlock[]): void {
  const all = allProse(blocks);
  for (const beside of sideBySide(blocks, (one) => isCard(one) || isTeaser(one))) {
    const cards = beside.filter(isCard);
    const teasers = beside.filter(isTeaser);
    const found = [
      ...(cards.length >= FEWEST_CARDS ? cards : []),
      ...(teasers.length >= FEWEST_TEASERS ? teasers : []),
    ].flatMap((element) => element.blocks);
    const most = beside.length >= MANY_CARDS ? MOST_PROSE_OF_MANY : MOST_PROSE;
    if (allProse(found) > most * all) continue;
    for (const one of found) one.reason ??= 'links';
  }
}

/** Leaves out what readers wrote: elements side by side that can each be replied to. */
export function leaveOutComments(blocks: readonly PageBlock[]): void {
  for (const comments of sideBySide(blocks, isComment)) {
    const found = comments.flatMap((element) => element.blocks);
    // A page of nothing else is what was written there.
    if (comments.length < FEWEST_COMMENTS || allProse(found) === allProse(blocks)) continue;
    for (const one of found) one.reason ??= 'part';
  }
}

/** The elements of a kind, by the element that they stand in. */
function sideBySide(
  blocks: readonly PageBlock[],
  isWanted: (element: Element) => boolean,
): Iterable<Element[]> {
  const bySide = new Map<PagePlace | null, Element[]>();
  for (const element of elementsOf(blocks)) {
    if (!isWanted(element)) continue;
    const beside = bySide.get(element.place.parent);
    if (beside) beside.push(element);
    else bySide.set(element.place.parent, [element]);
  }
  return bySide.values();
}

function elementsOf(blocks: readonly PageBlock[]): Iterable<Element> {
  const elements = new Map<PagePlace, Element>();
  for (const one of blocks) {
    for (let place = one.block.place ?? null; place; place = place.parent) {
      const element = elements.get(place);
      if (element) element.blocks.push(one);
      else elements.set(place, { place, blocks: [one] });
    }
  }
  return elements.values();
}

/** A headline that is a link, and under it a little text. */
function isCard({ place, blocks }: Element): boolean {
  const [above, below] = blocks;
  const hasKicker = above?.linked === 0 && above.text.length <= LONGEST_KICKER;
  const first = hasKicker ? below : above;
  if (!first || blocks.length < 2 || blocks.length > 6 || place.name === 'body') return false;
  if (first.linked <= LINKED || first.text.length < SHORTEST_HEADLINE) return false;
  return unlinked(blocks) <= LONGEST_TEASER;
}

/** A little button to reply, and something to reply to. */
function isComment({ blocks }: Element): boolean {
  const replies = blocks.filter(({ text }) => text.length <= 60 && REPLY.test(text));
  return replies.length === 1 && blocks.some(({ isProse }) => isProse);
}

/** One block that is a linked headline and its teaser; links in prose are shorter. */
function isTeaser({ place, blocks: [first, second] }: Element): boolean {
  if (!first || second || (place.name !== 'div' && place.name !== 'article')) return false;
  const { linked, text, block } = first;
  return (
    linked >= TEASER_LINKS && block.links >= SHORTEST_HEADLINE && text.length <= LONGEST_TEASER
  );
}

const unlinked = (blocks: readonly PageBlock[]): number =>
  blocks.reduce((sum, { text, linked }) => sum + (1 - linked) * text.length, 0);
