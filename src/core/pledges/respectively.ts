import type { ActorIndex, EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse } from '../language/discourse';
import type { FoundPledge } from './pledge';

/** How far after the last amount the word may come, in UTF-16 code units. */
const REACH = 160;

/**
 * “France and Italy pledged $7m and $4m respectively to the fund”: the first amount is the first
 * pledger's, and so on. All share the purpose.
 */
export function shareRespectively(
  discourse: Discourse,
  index: ActorIndex,
  pledges: readonly FoundPledge[],
): FoundPledge[] {
  const shared: FoundPledge[] = [];
  while (shared.length < pledges.length) {
    const group = sameCue(pledges, shared.length);
    shared.push(...shareOut(discourse, index, group));
  }
  return shared;
}

/** The pledges of one verb, each with its own pledger and receiver where “respectively” says so. */
function shareOut(
  discourse: Discourse,
  index: ActorIndex,
  group: readonly FoundPledge[],
): readonly FoundPledge[] {
  const last = group.at(-1);
  if (group.length < 2 || !last || !isRespective(discourse, group[0], last)) return group;
  const named = namedIn(index, last, last.pledgerRange);
  const makers =
    named.length === group.length ? named : itemsOf(discourse, last.pledgerRange, named);
  const takers = listed(discourse, namedIn(index, last, last.recipient), last.recipient);
  // “promised Yemen $7m and $4m respectively”
  const together = last.recipient ?? group[0]?.recipient ?? null;
  return group.map((pledge, at) => {
    const maker = makers.length === group.length ? makers[at] : undefined;
    const taker = takers.length === group.length ? takers[at] : undefined;
    return {
      ...pledge,
      ...(maker && {
        pledger: maker.entity,
        pledgers: [],
        pledgerRange: { start: maker.start, end: maker.end },
      }),
      recipient: taker ? { start: taker.start, end: taker.end } : together,
      purpose: last.purpose,
    };
  });
}

/** The pledges from `first` on that share a verb. */
function sameCue(pledges: readonly FoundPledge[], first: number): FoundPledge[] {
  const start = pledges[first]?.cue.start;
  let end = first + 1;
  while (end < pledges.length && pledges[end]?.cue.start === start) end++;
  return pledges.slice(first, end);
}

/** The word stands behind the last amount, or between those who give and the first. */
function isRespective(
  { text }: Discourse,
  first: FoundPledge | undefined,
  { money }: FoundPledge,
): boolean {
  const behind = text.slice(money.end, Math.min(money.end + REACH, money.sentence.end));
  if (/^[^.;]*\brespectively\b/.test(behind)) return true;
  const from = first?.pledgerRange?.end ?? Infinity;
  return /\brespectively\b/.test(text.slice(from, first?.money.start));
}

/** The members, if the list holds nothing else: not “the Fund's Growth Trust”. */
function listed<M extends Range>(
  { text }: Discourse,
  members: readonly M[],
  list: Range | null,
): readonly M[] {
  const isWhole =
    list !== null &&
    members.at(-1)?.end === list.end &&
    members.every((one, at) =>
      /^\s*(?:(?:,|and|,\sand)\s)?(?:the\s)?$/.test(
        text.slice(members[at - 1]?.end ?? list.start, one.start),
      ),
    );
  return isWhole ? members : [];
}

/** A member of a list; null where nobody is known by its name. */
interface Item extends Range {
  readonly entity: EntityRecord | null;
}

/** “[the federal government] and [the city of Marle]”: the members of a list, known or not. */
function itemsOf({ text }: Discourse, list: Range | null, named: readonly Item[]): Item[] {
  if (!list) return [];
  const items: Item[] = [];
  let start = list.start;
  for (const words of text.slice(list.start, list.end).split(/(,\s(?:and\s)?|\sand\s)/)) {
    const end = start + words.length;
    const inside = named.filter((one) => one.start >= start && one.end <= end);
    const isLink = /^(?:,\s(?:and\s)?|\sand\s)$/.test(words);
    if (!isLink) items.push({ start, end, entity: inside[0]?.entity ?? null });
    start = end;
  }
  return items;
}

/** The actors of a list, in order: none inside another, none twice. */
function namedIn(
  index: ActorIndex,
  { money }: FoundPledge,
  range: Range | null,
): (Range & { readonly entity: EntityRecord })[] {
  if (!range) return [];
  const found: (Range & { readonly entity: EntityRecord })[] = [];
  const inside = index
    .inSentence(money.sentence.index)
    .filter((one) => one.start >= range.start && one.end <= range.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end, entity } of inside) {
    if (entity && start >= (found.at(-1)?.end ?? 0)) found.push({ start, end, entity });
  }
  return found;
}
