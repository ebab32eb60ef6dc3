import { genderOfFirstName } from '../../actors/firstNames';
import { isRoleHead } from '../../actors/personTitles';
import * as lexicon from '../../lexicon/lexicon';
import { FULL_NAME, isFullName } from './fullNames';
import { isTitle, type SpeakerLabel, withoutTitles } from './speakerLabels';

/** Longest line that tells of a member, in UTF-16 code units. */
const LONGEST = 160;

/** A name, and the same name again: what stands for a picture, and the member's own line. */
const TWICE = new RegExp(
  String.raw`^(?:\p{Lu}\p{Ll}+\s(?:of|for)\s)?(${FULL_NAME})(?:\s\p{Lu}[\p{L}.]*){0,3}?\s?(\1)(?=$|[\s,(])`,
  'u',
);
const BRACKETS = /[([]([^()[\]\n]{1,80})[)\]]/g;
const NAME = new RegExp(String.raw`^${FULL_NAME}(?=$|\s?[(,–—-]|\s\d)`, 'u');

/**
 * The member whom a line of an online record names: “NAME (Carrick, Reform Party)”, “Photo of NAME
 * NAME Reform, Carrick 11:38”, “NAME Conservative Carrick East, ON”, “Baroness NAME”, “The Minister
 * (Lord NAME)”. Null when it tells of none.
 */
export function readRecordLabel(paragraph: string): SpeakerLabel | null {
  const [line = ''] = paragraph.split('\n', 1);
  if (line.length > LONGEST || /[.!?:;]["”’]?\s*$/u.test(line)) return null;
  const named = nameOf(line);
  if (named === null) return null;
  const brackets = [...line.matchAll(BRACKETS)].map((one) => (one[1] ?? '').trim());
  const { from, to } = named;
  const name = line.slice(from, to);
  const isWhole = withoutTitles(name).includes(' ');
  return {
    name: isWhole ? withoutTitles(name) : name,
    brackets,
    from,
    to,
    mark: null,
    speech: paragraph.length,
    form: 'name',
    ...(isWhole ? { isWhole } : {}),
  };
}

/** Where in the line the name stands. */
function nameOf(line: string): Range | null {
  const twice = TWICE.exec(line);
  if (twice) {
    const [all, , again = ''] = twice;
    return { from: all.length - again.length, to: all.length };
  }
  // “NAME Conservative Carrick East”: the party ends the name.
  const words = (/^[^([,\d]*/.exec(line)?.[0] ?? '').trimEnd().split(' ');
  const party = words.findIndex((word, at) => at > 1 && isParty(word));
  const head = party > 0 ? words.slice(0, party).join(' ') : (NAME.exec(line)?.[0] ?? '');
  const own = withoutTitles(head);
  if (own === '') return withoutTitles(words.slice(0, 2).join(' ')) === '' ? holderOf(line) : null;
  const [first = ''] = own.split(' ');
  // “Budget Estimates” is a heading, “Budget Minister NAME” a person.
  const titles = head.slice(0, head.length - own.length).trimEnd();
  const isTitled = titles.split(' ').some((word) => isTitle(word.toLowerCase()));
  const isDescribed = party > 0 || /[([\d]/.test(line.slice(head.length));
  const isKnown = party > 0 || isTitled || genderOfFirstName(first) !== undefined;
  const isName = own.split(' ').length < 5 && (isTitled ? isTitledName(own) : isFullName(own));
  const isMember = isKnown && isName && (isDescribed || (isTitled && head === line.trim()));
  return isMember ? { from: 0, to: head.length } : null;
}

/** “The Minister for Works (Lord NAME) (Con)”: who holds the office. */
function holderOf(line: string): Range | null {
  for (const { 1: words = '', index } of line.matchAll(BRACKETS)) {
    const own = withoutTitles(words);
    // “The Secretary of State for Food and Rural Affairs (NAME NAME)”
    const isOffice = /^The\s/.test(line) && hasOffice(line.slice(0, index)) && isFullName(own);
    const isName = (own !== words || isOffice) && isTitledName(own) && !isParty(own);
    if (isName) return { from: index + 1, to: index + 1 + words.length };
  }
  return null;
}

const hasOffice = (words: string): boolean =>
  words.split(/[\s,]+/).some((word) => isRoleHead(word.toLowerCase()));

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A surname, or a whole name. */
const isTitledName = (name: string): boolean =>
  /^\p{Lu}[\p{L}'’-]+$/u.test(name) || isFullName(name);

const isParty = (word: string): boolean =>
  /^\p{Lu}/u.test(word) && lexicon.is(word.toLowerCase(), 'memberOf');
