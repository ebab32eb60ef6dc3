import { allProse, type PageBlock, proseByPlace } from './pageBlock';
import type { PagePlace } from './pagePlace';

/** Paragraphs side by side with so much of the page's prose are the article. */
const CORE_PROSE = 0.5;
/** Outside the article only prose of this length (UTF-16 code units) is kept. */
export const LONG_PROSE = 250;

/** Elements that may hold an article. */
export const CONTAINERS = new Set([
  'div',
  'section',
  'article',
  'main',
  'td',
  'center',
  'form',
  'body',
]);

export function isInside(place: PagePlace | null | undefined, part: PagePlace | null): boolean {
  if (!part) return true;
  for (let inner = place ?? null; inner; inner = inner.parent) if (inner === part) return true;
  return false;
}

/** Leaves out what stands behind the part that most of the prose stands in side by side. */
export function leaveOutBehind(blocks: readonly PageBlock[]): void {
  const prose = proseByPlace(blocks);
  // Where each paragraph has a container of its own, the one around them counts.
  const containerOf = (place: PagePlace | undefined): PagePlace | null => {
    let inner = place ?? null;
    while (inner && (!CONTAINERS.has(inner.name) || (prose.get(inner)?.blocks ?? 0) < 2)) {
      inner = inner.parent;
    }
    return inner;
  };
  const direct = new Map<PagePlace, number>();
  for (const { block, text, isProse, reason } of blocks) {
    const place = isProse && !reason ? containerOf(block.place) : null;
    if (place) direct.set(place, (direct.get(place) ?? 0) + text.length);
  }
  const enough = CORE_PROSE * allProse(blocks);
  const core = [...direct].find(([, length]) => length >= enough)?.[0];
  if (!core) return;
  const cores = [core, ...twinsOf(core, blocks)];
  const last = blocks.findLastIndex(({ block }) =>
    cores.some((each) => isInside(block.place, each)),
  );
  for (const one of blocks.slice(last + 1)) {
    if (!isOwnText(one)) one.reason ??= 'outside';
  }
}

/**
 * The parts of a page that are built like one, have prose and no links: a picture may divide an
 * article into several of them.
 */
export function twinsOf(part: PagePlace, blocks: readonly PageBlock[]): readonly PagePlace[] {
  if (part.words === '') return [];
  const hasProse = new Map<PagePlace, boolean>();
  const linked = new Set<PagePlace>();
  for (const { block, isProse, reason } of blocks) {
    let place = block.place ?? null;
    while (place && place.depth > part.depth) place = place.parent;
    if (place?.depth !== part.depth || place.name !== part.name || place.words !== part.words) {
      continue;
    }
    if (block.links > 0 || reason) linked.add(place);
    hasProse.set(place, (hasProse.get(place) ?? false) || isProse);
  }
  return [...hasProse]
    .filter(([place, has]) => has && place !== part && !linked.has(place))
    .map(([place]) => place);
}

/** Of a teaser there is one sentence or two short ones. */
const isOwnText = ({ isProse, text }: PageBlock): boolean =>
  isProse &&
  (text.length >= LONG_PROSE ||
    (text.length >= LONG_PROSE / 2 && /[.!?]["”’]?\s\p{Lu}/u.test(text)));
