import type { Sentence } from '../language/discourse';
import type { ActorIndex, EntityRecord } from './entities';
import { organizationHeads } from './institutions';

/** Longest name that is looked for, in words. */
const LONGEST = 7;

/**
 * In a headline that capitalises every word only names known from the text are read: whole, by a
 * person's surname, or by the end of one organisation's name.
 */
export function addKnownNames(
  index: ActorIndex,
  sentence: Sentence,
  from: number,
  taken: Set<number>,
): void {
  const tokens = sentence.tagged;
  const byWords = knownNames(index);
  for (let at = from; at < tokens.length; at++) {
    for (let length = Math.min(LONGEST, tokens.length - at); length > 0; length--) {
      const row = tokens.slice(at, at + length);
      const entity = byWords.get(row.map((token) => token.lower).join(' '));
      const first = row[0];
      const last = row.at(-1);
      if (!entity || !first?.capitalised || !last || taken.has(at)) continue;
      index.add({
        start: first.start,
        end: last.end,
        sentence: sentence.index,
        kind: 'name',
        type: entity.type,
        entity,
        confidence: 0.85,
        rule: 'name-in-headline',
      });
      for (let word = at; word < at + length; word++) taken.add(word);
      at += length - 1;
      break;
    }
  }
}

function knownNames(index: ActorIndex): Map<string, EntityRecord> {
  const byWords = new Map<string, EntityRecord>();
  const parts = new Map<string, EntityRecord | null>();
  for (const entity of index.entities) {
    if (entity.type !== 'person' && entity.type !== 'organization') continue;
    for (const name of [entity.name, ...entity.aliases]) byWords.set(name.toLowerCase(), entity);
    const words = entity.name.toLowerCase().split(' ');
    if (words.length < 2) continue;
    const tails =
      entity.type === 'person'
        ? [words.at(-1) ?? '']
        : words.slice(1).map((_, skip) => words.slice(skip + 1).join(' '));
    for (const tail of tails) {
      if (organizationHeads.has(tail)) continue;
      // Two of one surname: the headline alone cannot tell which.
      parts.set(tail, parts.has(tail) ? null : entity);
    }
  }
  for (const [tail, entity] of parts) if (entity && !byWords.has(tail)) byWords.set(tail, entity);
  return byWords;
}
