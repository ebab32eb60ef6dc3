import type { LeftOutReason } from '../model';
import type { PagePlace } from './pagePlace';
import { type ReadPage, type StyledBlock, wordsOf } from './readPage';

/** Blocks with more of their text in links are menus and lists of articles. */
export const LINKED = 0.8;
/** Prose has less. */
const PROSE_LINKS = 0.4;
/** A label before a link, such as “Read also:”. */
const LABEL = /^[^.:!?"“”]{2,30}:\s/;

/** What stands between the links of a menu. */
const SEPARATORS = / ?[|·•»>/] ?/g;

/** What is known of a block of a page. */
export interface PageBlock {
  readonly block: StyledBlock;
  readonly text: string;
  /** Share of its text in links. */
  readonly linked: number;
  readonly isProse: boolean;
  /** Why it is left out; null while it is not. */
  reason: LeftOutReason | null;
}

export function pageBlock(page: ReadPage, block: StyledBlock): PageBlock {
  const text = wordsOf(page, block);
  const linked = linkedShare(text, block.links);
  const words = text.split(' ').length;
  const isProse =
    block.kind !== 'heading' &&
    linked < PROSE_LINKS &&
    ((words >= 6 && /[.!?…:]["'”’»)\]\d]*$/.test(text)) || words >= 25);
  return { block, text, linked, isProse, reason: null };
}

function linkedShare(text: string, links: number): number {
  if (links === 0) return 0;
  const all = text.replace(SEPARATORS, '').length;
  const label = LABEL.exec(text)?.[0].length ?? 0;
  // Nothing but a label stands before the link.
  if (label > 0 && links >= text.length - label - 2) return 1;
  return Math.min(1, links / Math.max(1, all));
}

/** The prose of a part of a page. */
export interface Prose {
  /** In UTF-16 code units. */
  readonly length: number;
  readonly blocks: number;
}

/** The prose that stands in each part of the page and is not left out. */
export function proseByPlace(blocks: readonly PageBlock[]): ReadonlyMap<PagePlace, Prose> {
  const prose = new Map<PagePlace, Prose>();
  for (const { block, text, isProse, reason } of blocks) {
    if (!isProse || reason) continue;
    for (let place = block.place ?? null; place; place = place.parent) {
      const { length = 0, blocks: count = 0 } = prose.get(place) ?? {};
      prose.set(place, { length: length + text.length, blocks: count + 1 });
    }
  }
  return prose;
}

/** The length of all prose that is not left out, in UTF-16 code units. */
export const allProse = (blocks: readonly PageBlock[]): number =>
  blocks.reduce(
    (sum, { text, isProse, reason }) => sum + (isProse && !reason ? text.length : 0),
    0,
  );
