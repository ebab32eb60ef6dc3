import { Share } from '../share';
import type { Failures } from './failures';
import type { Reading } from './reading';
import { type GoldEntity, type GoldMention, keyOf } from './readGold';

/** Words of a person's name; none where the gold knows only a description ("envoy to Egypt"). */
function nameWords({ name, type }: GoldEntity): readonly string[] {
  const words = name.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const particle = /^(?:[Dd]e|[Dd]a|[Dd]i|[Dd]el|[Vv][ao]n|[Dd]er|[Ll]a|[Aa]l|[Bb]in|[Ii]bn|y|e)$/;
  const names = words.filter((word) => !particle.test(word));
  return type === 'person' && names.every((word) => /^\p{Lu}/u.test(word)) ? names : [];
}

/** Whether a mention calls a person by name, as "Mr Ruto" does. */
function isNamed(mention: GoldMention, { article }: Reading): boolean {
  const entity = article.entities[keyOf(mention)];
  const words = mention.text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const names = entity ? nameWords(entity) : [];
  return words.some((word) => names.includes(word.replace(/['’]s?$/, '')));
}

/** Persons whose names fall in several entities, entities with the names of several persons. */
export class People {
  #persons = 0;
  #split = 0;
  #actors = 0;
  #merged = 0;

  add(reading: Reading, failures: Failures): void {
    const actorsOf = new Map<string, Set<string>>();
    const personsOf = new Map<string, Set<string>>();
    for (const mention of reading.gold) {
      const actor = reading.markOf(mention)?.actor;
      const key = keyOf(mention);
      if (!actor || !reading.isPerson(key) || !isNamed(mention, reading)) continue;
      actorsOf.set(key, (actorsOf.get(key) ?? new Set()).add(actor));
      personsOf.set(actor, (personsOf.get(actor) ?? new Set()).add(key));
    }
    this.#persons += actorsOf.size;
    this.#actors += personsOf.size;
    const { name } = reading.article;
    for (const [key, actors] of actorsOf) {
      if (actors.size < 2) continue;
      this.#split++;
      const parts = [...actors].map((actor) => `${reading.nameOfActor(actor)} (${actor})`);
      failures.add('person split', `${reading.nameOfKey(key)} | ${name}: ${parts.join(' / ')}`);
    }
    for (const [actor, keys] of personsOf) {
      if (keys.size < 2) continue;
      this.#merged++;
      const parts = [...keys].map((key) => reading.nameOfKey(key));
      const said = `${reading.nameOfActor(actor)} | ${name}: ${parts.join(' / ')}`;
      failures.add('persons merged', said);
    }
  }

  shares(): Share[] {
    return [
      new Share('persons not split', this.#persons - this.#split, this.#persons),
      new Share('persons not merged', this.#actors - this.#merged, this.#actors),
    ];
  }

  lines(): string[] {
    return [
      `persons split: ${this.#split} of ${this.#persons} named persons`,
      `persons merged: ${this.#merged} of ${this.#actors} entities with a person's name`,
    ];
  }
}
