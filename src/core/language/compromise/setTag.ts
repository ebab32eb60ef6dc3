import { world, type Term } from './world';

const { tagSet } = world.model.one;

/** A tag for all of some terms; “#Noun . #Verb”, one for each; or several that all get. */
export type TagList = string | readonly string[];

/**
 * Tags one term as compromise does: tags that contradict the new one go, those it implies come
 * with it. A safe tag, and any tag of a frozen term, gives way to what is there.
 */
export function tagTerm(term: Term, tag: string, safe: boolean): void {
  const { tags } = term;
  if (tag === '' || tag === '.' || tags.has(tag)) return;
  const known = Object.hasOwn(tagSet, tag) ? tagSet[tag] : undefined;
  if (known) {
    const isSafe = safe || term.frozen === true;
    for (const other of known.not) {
      if (isSafe && tags.has(other)) return;
      tags.delete(other);
    }
    for (const parent of known.parents) tags.add(parent);
  }
  tags.add(tag);
}

/** Tags terms `from` to `to` (exclusive), as compromise's `setTag` does. */
export function tagTerms(
  terms: readonly Term[],
  from: number,
  to: number,
  list: TagList,
  safe: boolean,
): void {
  if (typeof list !== 'string') {
    // compromise does not hand “safe” on to the tags of a list.
    for (const tag of list) tagTerms(terms, from, to, tag, false);
    return;
  }
  const each = list.includes(' ') ? list.trim().split(' ') : null;
  for (let at = from; at < to; at++) {
    const term = terms[at];
    const tag = each ? each[at - from] : list;
    if (term && tag) tagTerm(term, tag.startsWith('#') ? tag.slice(1) : tag, safe);
  }
}

/** Whether a tag contradicts nothing that terms `from` to `to` (exclusive) have. */
export function canBe(terms: readonly Term[], from: number, to: number, tag: string): boolean {
  const not = Object.hasOwn(tagSet, tag) ? tagSet[tag]?.not : undefined;
  if (!not) return true;
  for (let at = from; at < to; at++) {
    if (not.some((other) => terms[at]?.tags.has(other))) return false;
  }
  return true;
}
