import * as lexicon from '../lexicon/lexicon';
import type { ActorIndex, EntityRecord } from './entities';
import type { Reading } from './reading';

/**
 * “the CMO” of a text with “NAME, the Chief Medical Officer”: an office by its initials, where only
 * one person is known to hold such an office.
 */
export function addRoleInitials(index: ActorIndex, readings: readonly Reading[]): void {
  const holders = holdersByInitials(index);
  if (holders.size === 0) return;
  for (const { sentence } of readings) {
    for (const [at, { text, end }] of sentence.tagged.entries()) {
      const holder = /^\p{Lu}{2,5}$/u.test(text) ? holders.get(text) : undefined;
      const article = sentence.tagged[at - 1];
      if (!holder || article?.lower !== 'the') continue;
      // “the CMO NAME”, “the MD programme”
      const next = sentence.tagged[at + 1];
      if (next?.pos === 'name' || next?.pos === 'noun') continue;
      // Until now the initials may have passed for a body's.
      index.drop(sentence.index, (one) => one.start >= article.start && one.end <= end);
      index.add({
        start: article.start,
        end,
        sentence: sentence.index,
        kind: 'role',
        type: 'person',
        entity: holder,
        rule: 'role-of-named',
      });
    }
  }
}

/** Whoever alone holds an office with such initials. */
function holdersByInitials({ entities }: ActorIndex): ReadonlyMap<string, EntityRecord> {
  const holders = new Map<string, EntityRecord | null>();
  const bodies = new Set(
    entities.flatMap(({ type, aliases, name }) =>
      type === 'person' || name.length < 6 ? [] : [...aliases],
    ),
  );
  for (const entity of entities) {
    if (entity.type !== 'person' || !entity.mentions.some(({ kind }) => kind === 'name')) continue;
    for (const initials of new Set([...entity.roles].map(initialsOf))) {
      if (initials.length < 2) continue;
      // “WHO, the World Health Organization”
      if (bodies.has(initials)) continue;
      const known = holders.get(initials);
      holders.set(initials, known === undefined || known === entity ? entity : null);
    }
  }
  return new Map([...holders].filter((one): one is [string, EntityRecord] => one[1] !== null));
}

const initialsOf = (role: string): string =>
  role
    .split(/[\s-]+/)
    .filter(
      (word) => !lexicon.is(word.toLowerCase(), 'preposition') && !/^(?:of|and|the)$/i.test(word),
    )
    .map((word) => word[0]?.toUpperCase() ?? '')
    .join('');
