import assert from 'node:assert/strict';
import { annotate } from '../../../src/core/annotate';

/** What every plain object answers to, though nobody put it there: “constructor”, “toString” … */
const words = Object.getOwnPropertyNames(Object.prototype);

const capital = (word: string): string => word.replace(/[a-z]/, (letter) => letter.toUpperCase());

/** Such a word in each place where the engine looks a word up. */
const places: readonly ((word: string) => string)[] = [
  (word) => `Minister of ${capital(word)} Anna Kowal said: “We will pay.”`,
  (word) =>
    `${capital(word)} Anna Kowal said: “We will.” The ${word} said it would give $5 million.`,
  (word) => `The ${word} said it will give $5 million to ${capital(word)}. “We are,” ${word} said.`,
  (word) =>
    `${word}: We are ready.\n\n${capital(word)}: Yes, 5 ${word}s.\n\n${word.toUpperCase()}: No.\n`,
  (word) =>
    `It cost 5 million ${word}s, ${word} 5 million, 3 ${word} pounds, ${word}$5, 5 ${word}.`,
  (word) =>
    `It gave $4 million per ${word} on ${capital(word)} 12 and 3% of ${word}, ${word} said.`,
  (word) => `${word.toUpperCase()}, ${capital(word)} 5 — The ${capital(word)} Ministry paid $4m.`,
  (word) => `Anna Kowal (${word}) of the ${capital(word)} Party, MP for ${capital(word)}, agreed.`,
  (word) =>
    `The ${word} ${word}ed a ${word} to ${word}. “${capital(word)}” ${word}’s ${word}, said it.`,
  (word) =>
    `Mr ${capital(word)} and Ms ${capital(word)} Jones met the ${word} minister. “Fine,” Mr ${capital(word)} said.`,
  (word) =>
    `<p class="${word}">The ${word}</p><${word}>Anna Kowal said &${word}; she paid $4m.</${word}>`,
];

describe('words that every plain object answers to', () => {
  for (const word of words) {
    it(`reads “${word}” as a word like any other`, () => {
      for (const place of places) {
        for (const format of ['text', 'html', 'markdown'] as const) {
          const { entities, annotations } = annotate(place(word), { format });
          assertPlain({ entities, annotations }, place(word));
          const pronoun = annotations.find(
            (one) => one.kind === 'actor' && one.mention === 'pronoun' && isWord(one.text, word),
          );
          assert.equal(pronoun, undefined, place(word));
        }
      }
    });
  }

  it('reads the office of a minister of such a thing', () => {
    const { entities } = annotate('Minister of Constructor Anna Kowal said: “We will pay.”');
    assert.deepEqual(
      entities.map(({ name, role }) => [name, role]),
      [['Anna Kowal', 'Minister of Constructor']],
    );
  });
});

const isWord = (text: string, word: string): boolean => text.toLowerCase() === word.toLowerCase();

/** Nothing in it is a function, or tells of one. */
function assertPlain(value: unknown, message: string): void {
  assert.notEqual(typeof value, 'function', message);
  if (typeof value === 'string') assert.doesNotMatch(value, /native code|\[object/, message);
  if (typeof value !== 'object' || value === null) return;
  for (const field of Object.values(value)) assertPlain(field, message);
}
