import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise/two';
import fc from 'fast-check';
import { readTerms } from '../../../../src/core/language/compromise/readTerms';
import { world, type PatternPart } from '../../../../src/core/language/compromise/world';
import { runs } from '../../propertyRuns';

/** What our rules read of a tagging: the pieces of the text, and the tags of each. */
const readable = (document: readonly (readonly unknown[])[]): unknown[] =>
  document.map((terms) =>
    (terms as { pre: string; text: string; post: string; tags?: Set<string> }[]).map((term) => [
      term.pre,
      term.text,
      term.post,
      ...[...(term.tags ?? [])].sort(),
    ]),
  );

const assertSame = (text: string): void => {
  const expected = readable((nlp(text) as unknown as { docs: unknown[][] }).docs);
  assert.deepEqual(readable(readTerms(text)), expected, text);
};

const WORDS = `
  the a an of to in on by for with and or but if that which who not never Minister President
  Okello Maria Lopez Geneva Kenya Norway France's UN U.S. NATO EU "we we" (the it) They they've
  don't can't it's that's there's he'd she'll let's who's ain't cannot o'clock l'accord 5km 10-12
  3pm 2024 May June Monday $5 €3.5bn 40% first third twenty-two two-thirds re-elected long-term
  plan plans planned planning report reports said says will would could have has had been be is
  was were being pledged committed spending increase cut cuts funding fund support supports water
  clean new local national best better more most very also already early quickly however, money,
  yesterday, Monday; here: said. paid? walking left set run well like close drinks up out off over
  Dr. Mr. Ms. and/or he/she & + # @user #topic http://example.org/a a.m. e.g. i.e. Inc. Ltd. Corp.
  University Bank River School of Committee Party Street minister's ministers' workers' John's
  XIV Björk café naïve 1,000 1st 2nd million billion dollars euros per cent percent half dozen`
  .trim()
  .split(/\s+/);

describe('readTerms', () => {
  it('sets the tags that compromise sets on articles', () => {
    const folder = new URL('../../../../samples/', import.meta.url);
    for (const name of readdirSync(folder)) {
      const text = readFileSync(new URL(name, folder), 'utf8');
      for (const line of text.split('\n')) if (line.trim() !== '') assertSame(line);
    }
  });

  it('sets the tags that compromise sets on any words', () => {
    const sentence = fc
      .array(
        fc.tuple(
          fc.constantFrom(...WORDS),
          fc.constantFrom(' ', ' ', ' ', ', ', ' - ', '-', ': ', '. '),
        ),
        {
          minLength: 1,
          maxLength: 16,
        },
      )
      .map((pieces) => pieces.flat().join(''));
    fc.assert(fc.property(sentence, assertSame), runs(800));
  });

  it('sets the tags that compromise sets on any characters', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', minLength: 1 }), assertSame), runs(200));
  });

  it('can read every part of every rule of compromise', () => {
    const known = new Set(
      `word tag method regex switch fastOr choices operator anything negative optional greedy
       start end min max group groupStart groupEnd`.split(/\s+/),
    );
    const check = (parts: readonly PatternPart[]): void => {
      for (const part of parts) {
        for (const key of Object.keys(part)) assert.ok(known.has(key), key);
        for (const choice of part.choices ?? []) check(choice);
      }
    };
    const { parseMatch } = world.methods.one;
    for (const { match, notIf } of world.model.two.matches) {
      check(parseMatch(match, {}, world));
      if (typeof notIf === 'string') check(parseMatch(notIf, {}, world));
    }
  });
});
