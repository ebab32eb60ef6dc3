import assert from 'node:assert/strict';

import { findActors } from '../../../../src/core/actors/findActors';
import type { EntityRecord, Mention } from '../../../../src/core/actors/entities';
import { readDocument } from '../../../../src/core/document/readDocument';
import { discourseOf } from '../../../../src/core/language/discourse';
import { readOnce } from '../../../../src/core/language/localReading';
import { markedQuotations } from '../../../../src/core/quotes/quotationMarks';

/** A mention as the tests speak of it. */
export interface Found {
  readonly text: string;
  readonly kind: Mention['kind'];
  readonly type: Mention['type'];
  /** Canonical name of the entity; null when unlinked. */
  readonly name: string | null;
}

/** The actors of a text: mentions in order, and entities by name. */
export interface Actors {
  readonly found: readonly Found[];
  readonly entities: readonly EntityRecord[];
  readonly texts: readonly string[];
  entity(name: string): EntityRecord | undefined;
  /** Names of the entities that mentions with these words are linked to, in order. */
  linksOf(text: string): (string | null)[];
}

/** Reads the actors of a plain text, without the layers above them. */
export function actorsOf(text: string): Actors {
  const discourse = discourseOf(readDocument(text, 'text'));
  const quoted = markedQuotations(discourse.paragraphs, readOnce).flat();
  const { index } = findActors(discourse, quoted, readOnce);
  const found = index.mentions.map((mention): Found => ({
    text: discourse.text.slice(mention.start, mention.end),
    kind: mention.kind,
    type: mention.type,
    name: mention.entity?.name ?? null,
  }));
  const entities = index.entities.filter((entity) => entity.mentions.length > 0);
  return {
    found,
    entities,
    texts: found.map((one) => one.text),
    entity: (name) => entities.find((one) => one.name === name),
    linksOf: (words) => found.filter((one) => one.text === words).map((one) => one.name),
  };
}

/** Names of the entities of one type. */
export const namesOf = (text: string, type: Mention['type']): string[] =>
  actorsOf(text)
    .entities.filter((entity) => entity.type === type)
    .map((entity) => entity.name);

/** What a test says, a text, words in it, and the entities that they are linked to, in order. */
export type LinkCase = readonly [
  what: string,
  text: string,
  words: string,
  names: readonly (string | null)[],
];

/** One test for each case. The text follows a headline, which names nobody. */
export function itLinks(cases: readonly LinkCase[]): void {
  for (const [what, text, words, names] of cases) {
    it(what, () => {
      assert.deepEqual(actorsOf(`Rain fell.\n\n${text}`).linksOf(words), names);
    });
  }
}
