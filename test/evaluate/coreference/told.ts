import { Share } from '../share';
import { columns } from './columns';
import type { Failures } from './failures';
import type { Reading } from './reading';
import { keyOf } from './readGold';
import { sameRole } from './roles';

const FIELDS = ['role', 'country'] as const;
type Field = (typeof FIELDS)[number];

const HOLDERS = ['persons', 'organisations'] as const;
type Holder = (typeof HOLDERS)[number];

const ORGANISATION_TYPES: readonly string[] = ['organization', 'government'];

interface Counts {
  right: number;
  wrong: number;
  notTold: number;
}

const none = (): Counts => ({ right: 0, wrong: 0, notTold: 0 });

const SAME_FIELD: Record<Field, (a: string, b: string) => boolean> = {
  role: sameRole,
  country: (a, b) => a.toUpperCase() === b.toUpperCase(),
};

/**
 * Roles and countries that gold gives, against those of the entity that most mentions have. Gold
 * gives countries that the text only implies, so one that is not told is no failure.
 */
export class Told {
  readonly #counts: Record<Holder, Record<Field, Counts>> = {
    persons: { role: none(), country: none() },
    organisations: { role: none(), country: none() },
  };

  add(reading: Reading, failures: Failures): void {
    const mentioned = new Set(reading.gold.map(keyOf));
    for (const [key, entity] of Object.entries(reading.article.entities)) {
      const organisation = ORGANISATION_TYPES.includes(entity.type);
      if (!mentioned.has(key) || !(organisation || entity.type === 'person')) continue;
      const found = reading.entities.get(reading.actorOfKey(key) ?? '');
      for (const field of FIELDS) {
        const [wanted, got] = [entity[field], found?.[field]];
        if (wanted === undefined) continue;
        const right = got !== undefined && SAME_FIELD[field](wanted, got);
        const counts = this.#counts[organisation ? 'organisations' : 'persons'][field];
        counts[right ? 'right' : got === undefined ? 'notTold' : 'wrong']++;
        if (right || (field === 'country' && got === undefined)) continue;
        const said = `${entity.name}: ${got ?? (found ? 'none' : 'not found')}, not ${wanted}`;
        const first = reading.gold.find((mention) => keyOf(mention) === key);
        failures.add(`${field} wrong`, `${said} | ${first ? reading.around(first) : ''}`);
      }
    }
  }

  shares(): Share[] {
    return HOLDERS.flatMap((holder) =>
      FIELDS.flatMap((field) => {
        const { right, wrong, notTold } = this.#counts[holder][field];
        if (right + wrong + notTold === 0) return [];
        return [
          new Share(`${field} of ${holder} precision`, right, right + wrong),
          new Share(`${field} of ${holder} recall`, right, right + wrong + notTold),
        ];
      }),
    );
  }

  lines(): string[] {
    return [
      'as gold gives it'.padEnd(24) + columns(['right', 'wrong', 'not told']),
      ...HOLDERS.flatMap((holder) =>
        FIELDS.flatMap((field) => {
          const { right, wrong, notTold } = this.#counts[holder][field];
          if (right + wrong + notTold === 0) return [];
          return `${holder}, ${field}`.padEnd(24) + columns([right, wrong, notTold]);
        }),
      ),
    ];
  }
}
