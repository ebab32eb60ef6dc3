import { genderOfFirstName } from '../../actors/firstNames';
import { isRoleHead } from '../../actors/personTitles';
import type { Sentence } from '../../language/discourse';
import * as lexicon from '../../lexicon/lexicon';
import { titleCase, withoutTitles } from './speakerLabels';

/** A full stop ends no more than an initial or an abbreviation: “St.”, never “Order.” */
const WORD = String.raw`\p{Lu}(?:[\p{L}\p{M}'’‑-]*|[\p{L}\p{M}]{0,3}\.)`;
const PARTICLE = String.raw`(?:${lexicon.alternatives('nameParticle')}|mac)(?!\p{L})`;
/** A full name as a text writes it, as a pattern. */
export const FULL_NAME = String.raw`${WORD}(?:\s(?:${WORD}|${PARTICLE})){1,4}`;

const WHOLE = new RegExp(`^${FULL_NAME}$`, 'u');
const ANYWHERE = new RegExp(String.raw`(?<![\p{L}'’-])(${FULL_NAME})(?![\p{L}'’-])`, 'gu');

export const isFullName = (text: string): boolean => WHOLE.test(text);

/** “Chair of the Council”, “Question No. 4”: no name, for all its capitals. */
export const isPhrase = (name: string): boolean =>
  name
    .toLowerCase()
    .split(/\s+/)
    .some(
      (word) =>
        lexicon.is(word, 'preposition') ||
        lexicon.is(word, 'determiner') ||
        /^(?:and|so|not|no\.|question)$/.test(word),
    );

/** The full names of a text, found by their first word and by those behind it. */
export class FullNames {
  readonly #byWord = new Map<string, Set<string>>();
  readonly #byFirst = new Map<string, Set<string>>();

  constructor(sentences: readonly Sentence[]) {
    for (const { text } of sentences) {
      for (const [name] of text.matchAll(ANYWHERE)) {
        for (const word of name.split(' ').slice(1)) {
          const key = keyOf(word);
          const names = this.#byWord.get(key) ?? new Set();
          this.#byWord.set(key, names.add(name));
        }
        const own = withoutTitles(name.replace(/^I['’]m\s/, ''));
        const first = keyOf(own);
        const named = this.#byFirst.get(first) ?? new Set();
        this.#byFirst.set(first, named.add(own));
      }
    }
  }

  /** The full name that the text gives to a surname; the first where there are several. */
  ofSurname(surname: string): string | undefined {
    const wanted = surname.toLowerCase();
    for (const name of this.#byWord.get(keyOf(wanted)) ?? []) {
      const given = givenNames(name, wanted);
      if (given !== undefined) return titleCase(`${given} ${surname}`);
    }
    return undefined;
  }

  /** The one full name that starts with a first name; undefined where there are several. */
  ofFirstName(first: string): string | undefined {
    const names = [...(this.#byFirst.get(keyOf(first)) ?? [])].filter(
      (name) => name.includes(' ') && isFullName(name) && !isPhrase(name),
    );
    return names.length === 1 ? names[0] : undefined;
  }
}

const keyOf = (word: string): string => /^[\p{L}'’-]*/u.exec(word.toLowerCase())?.[0] ?? '';

/** What stands before a surname in a full name, without an office; undefined when nothing does. */
function givenNames(name: string, surname: string): string | undefined {
  const lower = name.toLowerCase();
  const end = lower.indexOf(` ${surname}`);
  if (end < 0 || /^[\p{L}'’-]/u.test(lower.slice(end + surname.length + 1))) return undefined;
  const words = withoutTitles(name.slice(0, end))
    .split(/\s+/)
    .filter((word) => word !== '');
  const last = words.at(-1) ?? '';
  // “I’m Priya NAME” is no “I’m Priya”.
  if (last === '' || /^i['’]/i.test(last) || isRoleHead(last.toLowerCase())) return undefined;
  // “Water Security Kofi NAME”: a known first name starts the name.
  const start = words.findIndex((word) => genderOfFirstName(word) !== undefined);
  return words.slice(start < 0 ? -2 : start).join(' ');
}
