import { countryRows } from '../lexicon/countries';
import type { ActorIndex, EntityRecord } from './entities';
import type { Reading } from './reading';

const HALF = /^(?:North|South)$/;

/**
 * Links “the North” and “the South” to the countries that the text names so: “North and South Korea
 * … The North accused the South”. Must follow countries.
 */
export function addHalves(index: ActorIndex, readings: readonly Reading[]): void {
  const halves = new Map<string, EntityRecord | null>();
  for (const entity of index.entities) {
    const [first = '', ...rest] = entity.name.split(' ');
    if (entity.type !== 'country' || !HALF.test(first) || rest.length === 0) continue;
    // Two of them: which is meant cannot be told.
    halves.set(first, halves.has(first) ? null : entity);
  }
  if (halves.size === 0) return;
  const [only] = [...halves.values()].filter((one) => one !== null);
  for (const { sentence, titleCase } of readings) {
    if (titleCase) continue;
    const { tagged: tokens } = sentence;
    for (const [at, { text, start, end }] of tokens.entries()) {
      if (!HALF.test(text)) continue;
      const after = tokens[at + 1];
      // “North and South Korea”
      const isPair = after?.lower === 'and' && HALF.test(tokens[at + 2]?.text ?? '');
      if (isPair ? !tokens[at + 3]?.capitalised : tokens[at - 1]?.lower !== 'the') continue;
      if (!isPair && (after?.capitalised === true || after?.lower === 'of')) continue;
      const entity = halves.get(text) ?? (isPair && only ? other(index, text, only) : undefined);
      if (!entity) continue;
      halves.set(text, entity);
      entity.aliases.add(text);
      const base = { start, end, sentence: sentence.index, kind: 'name', type: 'country' } as const;
      index.add({ ...base, entity, rule: 'country-name' });
    }
  }
}

/** North Korea of South Korea. */
function other(index: ActorIndex, half: string, known: EntityRecord): EntityRecord | undefined {
  const name = known.name.replace(/^\S+/u, half);
  return countryRows.some(([, common]) => common === name)
    ? index.ensure('country', name)
    : undefined;
}
