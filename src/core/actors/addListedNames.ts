import type { Sentence } from '../language/discourse';
import type { PhraseHit } from '../language/phraseTable';
import type { ActorIndex, EntityRecord } from './entities';
import type { Listed, ListedNames } from './listedNames';
import { bare, type Candidate } from './nameCandidates';
import type { NameReading } from './names';

/**
 * The readings with the listed people and organisations among their candidates, as sure as can be:
 * so titles, roles, acronyms and short forms are learned of them as of any other.
 */
export const withListedNames = (
  readings: readonly NameReading[],
  listed: ListedNames,
): readonly NameReading[] => readings.map((reading) => withListed(reading, listed));

function withListed(reading: NameReading, listed: ListedNames): NameReading {
  const hits = listed.in(reading.sentence).filter(({ from, value }) => {
    return value.type !== null && from >= reading.from;
  });
  if (hits.length === 0) return reading;
  const isApart = (one: { readonly from: number; readonly to: number }): boolean =>
    hits.every(({ from, to }) => one.to <= from || one.from >= to);
  const named = hits.flatMap((hit) => (reading.titleCase ? [] : candidateOf(reading, hit)));
  return {
    ...reading,
    institutions: reading.institutions.filter(isApart),
    candidates: [...reading.candidates.filter(isApart), ...named].sort((a, b) => a.from - b.from),
  };
}

function candidateOf(
  { sentence, candidates }: NameReading,
  { from, to, value: { type } }: PhraseHit<Listed>,
): Candidate[] {
  if (type !== 'person' && type !== 'organization') return [];
  const found = candidates.find((one) => one.from === from && one.to === to && !one.thing);
  return [
    {
      ...(found ?? bare(sentence, from, to)),
      [type]: CERTAIN,
      [type === 'person' ? 'organization' : 'person']: 0,
      place: 0,
      opening: false,
      certain: true,
      onlyIfKnown: false,
      isListed: true,
    },
  ];
}

/** More evidence than a text can give. */
const CERTAIN = 100;

/** Adds the listed names that the finders of names passed over. */
export function addListedNames(
  index: ActorIndex,
  listed: ListedNames,
  readings: readonly NameReading[],
  taken: ReadonlyMap<number, Set<number>>,
): void {
  for (const { sentence } of readings) {
    const own = taken.get(sentence.index);
    for (const hit of listed.in(sentence)) {
      const isTaken = own?.has(hit.from) ?? false;
      const entity = isTaken ? null : entityOf(index, hit.value);
      if (!entity) continue;
      addName(index, sentence, hit, entity);
      for (let at = hit.from; at < hit.to; at++) own?.add(at);
    }
  }
}

/** Null where neither the lists nor the article tell what somebody is. */
const entityOf = (index: ActorIndex, { name, type }: Listed): EntityRecord | null =>
  index.lookup.byName.get(name)[0] ?? (type && index.ensure(type, name));

function addName(
  index: ActorIndex,
  { index: sentence, tokens }: Sentence,
  { from, to }: PhraseHit<Listed>,
  entity: EntityRecord,
): void {
  const [first, last] = [tokens[from], tokens[to - 1]];
  if (!first || !last) return;
  const words = tokens.slice(from, to).map(({ text }) => text);
  entity.aliases.add(words.join(' ').replace(/ (?=['’]s\b)/g, ''));
  const { end } = last;
  const kind = words.some((word) => /^\p{Lu}/u.test(word)) ? 'name' : 'role';
  const before = tokens[from - 1];
  const { start } = kind === 'role' && before?.lower === 'the' ? before : first;
  index.add({ start, end, sentence, kind, type: entity.type, entity, rule: 'listed-name' });
}

/** Makes one actor of those whose names stand for each other. */
export function joinSame(index: ActorIndex, listed: ListedNames): void {
  for (const entity of [...index.entities]) {
    const name = listed.nameFor(entity.name);
    if (name === undefined || name === entity.name) continue;
    const same = index.lookup.byName.get(name)[0];
    const former = entity.name;
    if (same) {
      same.aliases.add(former);
      index.merge(entity, same);
    } else {
      entity.name = name;
      entity.aliases.add(former);
    }
  }
}
