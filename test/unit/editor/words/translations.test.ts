import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { engineWords } from '../../../../src/editor/words/engineWords';
import { translatable } from './translatable';

type Texts = Readonly<Record<string, string>>;

const read = (name: string): string =>
  readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8');
const texts = (name: string): Texts => JSON.parse(read(name)) as Texts;

const placesIn = (text: string): string[] => [...new Set(text.match(/\{\d+\}/g))].sort();
/** Commands, settings and colours named in a text, which no translation may change. */
const namesIn = (text: string): string[] => (text.match(/\(command:[^)]+\)|`[^`]+`/g) ?? []).sort();

describe('the messages', () => {
  const { messages, untold } = translatable();

  it('are literals, so that they can be translated', () => {
    assert.deepEqual(untold, []);
  });

  it('are all in the bundle that translators start from, and no others', () => {
    const bundle = texts('l10n/bundle.l10n.json');
    assert.deepEqual(Object.keys(bundle).sort(), [...messages].sort());
    for (const [message, text] of Object.entries(bundle)) assert.equal(text, message);
  });
});

for (const [what, english, french] of [
  ['the manifest', 'package.nls.json', 'package.nls.fr.json'],
  ['the messages', 'l10n/bundle.l10n.json', 'l10n/bundle.l10n.fr.json'],
] as const) {
  describe(`the French of ${what}`, () => {
    const [from, to] = [texts(english), texts(french)];

    it('is whole, and has nothing that is no longer said', () => {
      assert.deepEqual(Object.keys(to).sort(), Object.keys(from).sort());
    });

    it('keeps the places to fill, the commands and the names of settings', () => {
      for (const [key, text] of Object.entries(to)) {
        const original = from[key] ?? '';
        assert.deepEqual(placesIn(text), placesIn(original), text);
        assert.deepEqual(namesIn(text), namesIn(original), text);
        assert.notEqual(text.trim(), '');
      }
    });
  });
}

describe('what the engine says in English', () => {
  const french = texts('l10n/bundle.l10n.fr.json');
  const t = (message: string, ...args: (string | number)[]): string =>
    (french[message] ?? message).replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)]));

  it('is translated, whatever the reason for leaving a file alone', () => {
    const source = read('src/core/document/prose.ts');
    const reasons = new Set(source.match(/(?<=')(?:is|has) [a-zA-Z -]+(?=')/g));
    assert.ok(reasons.size > 10);
    for (const reason of reasons) assert.notEqual(engineWords(reason, t), reason, reason);
  });

  it('keeps the words and numbers in it', () => {
    assert.equal(
      engineWords('It is not clear whom “the ministers” stands for.', t),
      'On ne sait pas qui « the ministers » désigne.',
    );
    assert.equal(
      engineWords(
        'This file is longer than the limit: only its first 40% was read, up to the end of a paragraph.',
        t,
      ),
      'Ce fichier dépasse la limite : seuls ses premiers 40 % ont été lus, jusqu’à la fin d’un paragraphe.',
    );
  });

  it('is said as it is when it is new', () => {
    assert.equal(engineWords('is a poem', t), 'is a poem');
  });
});
