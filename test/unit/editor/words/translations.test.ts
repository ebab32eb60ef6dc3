import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { withCutNotice } from '../../../../src/analysis/sizeLimit';
import { annotate } from '../../../../src/core/annotate';
import { noticeWords } from '../../../../src/editor/words/noticeWords';
import { speakerReason } from '../../../../src/editor/words/speakerReasons';
import { translatable } from './translatable';

type Texts = Readonly<Record<string, string>>;

const read = (name: string): string =>
  readFileSync(new URL(`../../../../${name}`, import.meta.url), 'utf8');
const texts = (name: string): Texts => JSON.parse(read(name)) as Texts;

/** Small words that no sentence in French has. */
const smallWords =
  /(?<![\p{L}’'-])(?:the|of|and|to|for|with|by|from|is|are|was|were|that|this|these|its|their|at|which|would|will|has|have|had|not|says|said|who|what|where|here|or|no|in|all|every|each|file|your|you|if|it|be)(?![\p{L}’'-])/iu;
/** Without what is quoted, names of settings and commands, and file endings. */
const unquoted = (text: string): string =>
  text.replace(/«[^»]*»|`[^`]+`|\(command:[^)]+\)|https?:\S+/g, '…');

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

    it('has no word of English in it, and quotes with « and »', () => {
      const halves = Object.values(to).filter(
        (text) => smallWords.test(unquoted(text)) || /[“”]/.test(text),
      );
      assert.deepEqual(halves, []);
    });
  });
}

describe('what the engine tells', () => {
  const french = texts('l10n/bundle.l10n.fr.json');
  const t = (message: string, ...args: (string | number)[]): string =>
    (french[message] ?? message).replace(/\{(\d+)\}/g, (_, at: string) => String(args[Number(at)]));

  it('keeps the words of the text and the numbers', () => {
    assert.equal(
      speakerReason({ code: 'unclear-pronoun', words: 'the ministers' }, t),
      'On ne sait pas qui « the ministers » désigne.',
    );
    const { notices } = withCutNotice(annotate('The board met.'), 43, 100);
    assert.deepEqual(
      notices.map((notice) => noticeWords(notice, t)),
      [
        'Ce fichier dépasse la limite : seuls ses premiers 43 % ont été lus, jusqu’à la fin d’un paragraphe.',
      ],
    );
  });

  it('is said in English when it is new', () => {
    assert.equal(noticeWords({ code: 'new', message: 'This is a poem.' }, t), 'This is a poem.');
  });
});
