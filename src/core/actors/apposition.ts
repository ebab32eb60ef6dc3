import { skipMidfield } from '../language/clauses';
import type { TokenRange } from '../language/nounPhrases';
import { isSeat } from '../language/postNominals';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { isFirstName } from './oneWord';
import { isRelation, isRoleHead } from './personTitles';
import type { RolePhrase } from './rolePhrases';

/** How many words may stand between a role and the comma before its holder's name. */
const COMPLEMENT = 9;

/**
 * The role phrase that a name at `from` fills: “Its ambassador in Nairobi, [Arkady Velimirov],
 * said”. What stands between the role and the comma may only be attached to the role.
 */
export function roleBefore(
  tokens: readonly TaggedToken[],
  phrases: readonly RolePhrase[],
  from: number,
): RolePhrase | null {
  const comma = behindTrade(tokens, from);
  // “the finance secretary ([NAME])”
  if (tokens[comma]?.text === '(') {
    const held = phrases.find(({ to, kind }) => to === comma && kind === 'role');
    // “director of the Metro Rail Corporation (MRC)”
    const isAcronym = tokens[from + 1]?.text === ')';
    return held && !isAcronym && !isAddress(tokens, held) ? held : null;
  }
  if (tokens[comma]?.text !== ',') return null;
  for (let at = phrases.length - 1; at >= 0; at--) {
    const phrase = phrases[at];
    if (!phrase || phrase.to > comma) continue;
    if (phrase.kind !== 'role' || comma - phrase.to > COMPLEMENT) return null;
    if (isAddress(tokens, phrase)) return null;
    if (!attached(tokens, phrase.to, comma) && !isPortfolioList(tokens, phrase, comma)) return null;
    return served(tokens, phrases.slice(0, at), phrase, comma) ?? phrase;
  }
  return null;
}

/** “Minister of Trade[, Industry and Tourism], NAME”: what else an office is of, up to the comma. */
function isPortfolioList(
  tokens: readonly TaggedToken[],
  { head, to }: RolePhrase,
  comma: number,
): boolean {
  const more = tokens.slice(to, comma);
  const and = more.findIndex(({ lower }) => /^(?:and|&)$/.test(lower));
  return (
    /^(?:of|for)$/.test(tokens[head + 1]?.lower ?? '') &&
    more[0]?.text === ',' &&
    and > 1 &&
    and < more.length - 1 &&
    more.every(
      ({ text, lower, capitalised, tags }) =>
        text === ',' || /^(?:and|&)$/.test(lower) || (capitalised && !tags.has('Person')),
    )
  );
}

/**
 * “[Deputy Premier] and Minister for Trade, NAME”: whether a role is the first of two that one person
 * holds, the second without an article.
 */
export const isFirstOfPair = (
  tokens: readonly TaggedToken[],
  { to }: RolePhrase,
  second: RolePhrase | null,
): boolean =>
  second?.from === to + 1 &&
  tokens[to]?.lower === 'and' &&
  !second.definite &&
  !second.indefinite &&
  !second.owned;

/** “[The chief of staff] to the president, NAME”: the office on whose holder's office a role hangs. */
function served(
  tokens: readonly TaggedToken[],
  before: readonly RolePhrase[],
  { from }: RolePhrase,
  comma: number,
): RolePhrase | null {
  const outer = before.findLast(({ kind, to }) => kind === 'role' && to < from);
  if (!outer || outer.indefinite || tokens[from - 1]?.pos !== 'preposition') return null;
  const isNear = comma - outer.to <= COMPLEMENT && !isRelation(tokens[outer.head]?.lower ?? '');
  return isNear && attached(tokens, outer.to, comma) ? outer : null;
}

/**
 * “The first witness, [bookkeeper] NAME, said”: the comma before a trade that no list need have, or
 * the token right before the name.
 */
function behindTrade(tokens: readonly TaggedToken[], from: number): number {
  // “the Vice-Premier, [HE] NAME”
  let at = /^H\.?E\.?$/.test(tokens[from - 1]?.text ?? '') ? from - 2 : from - 1;
  if (at < from - 1 && tokens[at]?.text === ',') return at;
  while (from - at < 4 && isTradeWord(tokens[at])) at--;
  return tokens[at]?.text === ',' && tokens[at - 1]?.pos === 'noun' ? at : from - 1;
}

const isTradeWord = (token: TaggedToken | undefined): boolean =>
  token !== undefined &&
  token.kind === 'word' &&
  !token.capitalised &&
  /^(?:noun|adjective)$/.test(token.pos) &&
  !token.tags.has('Plural') &&
  !lexicon.is(token, 'organizationKind') &&
  !lexicon.is(token, 'timeNoun');

/**
 * The role phrase right after the comma that follows a name: “NAME, [the foreign minister], said”.
 * In a list of people the phrase does not close again, and is nobody's.
 */
export function roleAfter(
  tokens: readonly TaggedToken[],
  phrases: readonly RolePhrase[],
  to: number,
): RolePhrase | null {
  const comma = ageEnd(tokens, to);
  const bracketed = roleInBrackets(tokens, phrases, to);
  if (bracketed) return bracketed;
  if (tokens[comma]?.text !== ',') return null;
  // “NAME, then president of Kenya, said”
  const opens = /^(?:then|now|currently|formerly|once)$/.test(tokens[comma + 1]?.lower ?? '')
    ? comma + 2
    : comma + 1;
  const phrase = phrases.find((one) => one.from === opens && one.kind === 'role');
  if (!phrase || isAddress(tokens, phrase)) return null;
  const after = tokens[phrase.to];
  // “said NAME, his wife beside him”: only what closes again is said of him.
  const isKin =
    isRelation(tokens[phrase.head]?.lower ?? '') &&
    /^(?:his|her)$/.test(tokens[phrase.from]?.lower ?? '');
  if (isKin && after?.pos === 'preposition') return null;
  const closes =
    after === undefined ||
    /^[,.;)—–:!?"”’]$/.test(after.text) ||
    after.pos === 'preposition' ||
    after.lower === 'who';
  return closes || phrase.indefinite || isLeftOpen(tokens, to, phrase) ? phrase : null;
}

/**
 * “‘…,’ NAME, [the ambassador to Peru] said”: an apposition that no comma closes, of a name that
 * opens its clause; “NAME, the president said, was right” is somebody else's.
 */
function isLeftOpen(
  tokens: readonly TaggedToken[],
  name: number,
  { to, definite }: RolePhrase,
): boolean {
  let from = name;
  while (tokens[from - 1]?.capitalised) from--;
  const opens = from === 0 || /^[“”"’'.;:—–]$/.test(tokens[from - 1]?.text ?? '');
  const verb = skipMidfield(tokens, to);
  if (!definite || !opens || name - from < 2 || !lexicon.is(tokens[verb], 'says')) return false;
  return tokens[verb + 1]?.text !== ',';
}

/** “Mr NAME ([Minister for Roads]):”, “Mr NAME (Corvin—[Minister for Roads])”: a record's label. */
function roleInBrackets(
  tokens: readonly TaggedToken[],
  phrases: readonly RolePhrase[],
  to: number,
): RolePhrase | null {
  if (tokens[to]?.text !== '(') return null;
  const phrase = phrases.find(({ from, kind }) => from > to && kind === 'role');
  if (!phrase || phrase.from - to > 8 || tokens[phrase.to]?.text !== ')') return null;
  const before = tokens[phrase.from - 1]?.text ?? '';
  return phrase.from === to + 1 || /^[—–-]$/.test(before) ? phrase : null;
}

/** “NAME (Minister for Roads, [Minister for Rail])”: one of several roles in the brackets behind a name. */
export function isInBrackets(
  tokens: readonly TaggedToken[],
  phrases: readonly RolePhrase[],
  to: number,
  { from, to: end }: RolePhrase,
): boolean {
  if (tokens[to]?.text !== '(' || from <= to) return false;
  if (!phrases.some((one) => one.from === to + 1 && one.kind === 'role')) return false;
  const closes = tokens.slice(to, from).some(({ text }) => text === ')');
  const isItem = /^[(,;]$/.test(tokens[from - 1]?.text ?? '') || tokens[from - 1]?.lower === 'and';
  return !closes && isItem && /^(?:[),;]|and)$/.test(tokens[end]?.lower ?? '');
}

/** “Mr. Speaker”, “Madam President”: who is spoken to is nobody's office. */
const isAddress = (tokens: readonly TaggedToken[], { from, head }: RolePhrase): boolean =>
  tokens
    .slice(Math.max(0, from - 1), head)
    .some(
      (token, at, before) =>
        /^(?:mr|madam|mister|madame)\.?$/.test(token.lower) &&
        before.slice(at + 1).every((word) => lexicon.is(word, 'roleModifier')),
    );

/** “NAME, 54, a farmer”, “NAME, R-Ky., chairman”: the last comma before the role. */
export function ageEnd(tokens: readonly TaggedToken[], to: number): number {
  const party = tokens[to + 1];
  if (tokens[to]?.text === ',' && (isSeat(party) || /^[RDI]$/.test(party?.text ?? ''))) {
    const comma = tokens.findIndex((token, at) => at > to + 1 && token.text === ',');
    if (comma > 0 && comma - to < 7) return comma;
  }
  const isAge =
    tokens[to]?.text === ',' &&
    /^\d{2}$/.test(tokens[to + 1]?.text ?? '') &&
    tokens[to + 2]?.text === ',';
  return isAge ? to + 2 : to;
}

/** How many words what an office is of may have before its holder's name. */
const LONG_COMPLEMENT = 12;

/**
 * The office without an article that a name at `from` fills, behind what the office is of: “Deputy
 * leader of the opposition in the senate [NAME] said”, “member of her inner circle [NAME]”.
 */
export function officeBefore(
  tokens: readonly TaggedToken[],
  phrases: readonly RolePhrase[],
  { from, to }: TokenRange,
): RolePhrase | null {
  if (!mayEndOffice(tokens, { from, to })) return null;
  for (let at = phrases.length - 1; at >= 0; at--) {
    const phrase = phrases[at];
    if (!phrase || phrase.head >= from - 1) continue;
    const opens = tokens[phrase.from - 1];
    const isBare = !phrase.definite && !phrase.indefinite && opens?.pos !== 'determiner';
    // “adviser [to the president] on food NAME”: the office stands further left.
    const isGoverned = opens?.pos === 'preposition' || opens?.lower === 'of' || !isBare;
    if (phrase.kind !== 'role' || isGoverned) continue;
    // “chief and member [of her inner circle] NAME”
    const isPair =
      tokens[phrase.head + 1]?.lower === 'and' && isRoleHead(tokens[phrase.head + 2] ?? '');
    const hangs = attached(tokens, phrase.head + (isPair ? 3 : 1), from);
    if (from - phrase.head > LONG_COMPLEMENT || !hangs) return null;
    return isRelation(tokens[phrase.head]?.lower ?? '') ? null : phrase;
  }
  return null;
}

/** Whether what ends right before a name may be the end of what an office is of. */
function mayEndOffice(tokens: readonly TaggedToken[], { from, to }: TokenRange): boolean {
  const last = tokens[from - 1];
  if (!last || !/^(?:noun|name)$/.test(last.pos)) return false;
  // “lawyer for the opposition leader NAME”: the nearer office is the name's; “the president” has
  // it as a title where it is his.
  if (isRoleHead(last)) return lexicon.is(last, 'highOffice') && isArticled(tokens, from - 1);
  if (lexicon.is(last, 'settlement') || lexicon.is(last, 'thingHead')) return false;
  if (!last.capitalised && lexicon.is(last, 'kindBeforeName')) return false;
  // “founder of the app Bellhop”: the noun says what is called so.
  let first = from - 1;
  while (/^(?:noun|adjective|name)$/.test(tokens[first - 1]?.pos ?? '')) first--;
  const isOpen = tokens[first - 1]?.lower !== 'the' || last.capitalised;
  return isFirstName(tokens[from]) || (isOpen && to - from < 4);
}

const isArticled = (tokens: readonly TaggedToken[], at: number): boolean => {
  let first = at;
  while (lexicon.is(tokens[first - 1], 'roleModifier')) first--;
  return (
    tokens[first - 1]?.lower === 'the' && !/^(?:former|late)$/.test(tokens[first]?.lower ?? '')
  );
};

/** What ties somebody's office to a place or a body: “in Nairobi”, “at the ministry”. */
const ATTACHING = new Set('of for in at to on from with without'.split(' '));

/** Whether the tokens from `from` to `to` hang on the noun before them: “in Nairobi”. */
function attached(tokens: readonly TaggedToken[], from: number, to: number): boolean {
  if (from === to) return true;
  if (!ATTACHING.has(tokens[from]?.lower ?? '')) return false;
  for (let at = from; at < to; at++) {
    const token = tokens[at];
    if (!token) return false;
    const { pos } = token;
    if (pos === 'verb' || pos === 'auxiliary' || pos === 'modal' || pos === 'pronoun') {
      return false;
    }
    if (pos === 'relative' || pos === 'subordinator' || token.kind === 'punctuation') return false;
  }
  return true;
}
