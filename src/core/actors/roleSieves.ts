import type { Range } from '../document/sourceDocument';
import { isSubjectBefore, skipMidfield } from '../language/clauses';
import type { Sentence } from '../language/discourse';
import { isFiniteAuxiliary } from '../language/finite';
import { nounPhraseAfter } from '../language/nounPhrases';
import type { Sieve } from '../language/sieve';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { uncounted } from './counted';
import {
  ageEnd,
  isFirstOfPair,
  isInBrackets,
  officeBefore,
  roleAfter,
  roleBefore,
} from './apposition';
import { describedPerson } from './descriptions';
import { type ActorIndex, type EntityRecord, type Mention, RoleWeight } from './entities';
import { nameOf } from './linkNames';
import { LEAD_PARAGRAPHS } from './namesakes';
import { isRelation, isRoleHead } from './personTitles';
import type { Reading, Surroundings } from './reading';
import { holderOf } from './roleHolders';
import { joined, officeOf, type RolePhrase, weightOfRole } from './rolePhrases';

/** A role phrase whose holder is looked for. */
export interface RolePlace {
  readonly index: ActorIndex;
  readonly reading: Reading;
  readonly phrase: RolePhrase;
  /** Where the mention is to stand. */
  readonly base: Range & Pick<Mention, 'sentence'>;
  readonly around: Surroundings;
}

/** Who has the role, and what the phrase tells of them. */
export interface RoleFound {
  /** A known person, or how to make one; null when the phrase is no mention of anybody. */
  readonly holder: EntityRecord | ((index: ActorIndex) => EntityRecord) | null;
  readonly told?: {
    readonly role: string;
    readonly weight: RoleWeight;
    /** Whether the phrase's country is the holder's too. */
    readonly withCountry: boolean;
  };
  /** Roles that the holder has as well. */
  readonly alsoHeld?: readonly string[];
  /** Somebody whom the phrase brings in without a name: “a judge”. */
  readonly isNewcomer?: boolean;
}

const NOBODY: RoleFound = { holder: null };

/** The phrase without its article: “four senior officials”. */
export const articleless = (tokens: readonly TaggedToken[], { from, to }: RolePhrase): string =>
  joined(tokens.slice(from, to)).replace(/^(?:the|this|that|these|those)\s+/i, '');

/** The same without its number: the name of an actor that has no other. */
export const bareText = (tokens: readonly TaggedToken[], phrase: RolePhrase): string =>
  uncounted(articleless(tokens, phrase));

/** Whether what a phrase names acts or is acted on. */
export function acts(tokens: readonly TaggedToken[], { from, to }: RolePhrase): boolean {
  const before = tokens[from - 1];
  const isVerb = before?.pos === 'verb';
  if (isVerb && (lexicon.is(before, 'actsOn') || lexicon.is(before, 'affects'))) return true;
  if (before?.lower === 'by' && tokens[from - 2]?.form === 'past') return true;
  if (/^(?:with|against)$/.test(before?.lower ?? '')) return true;
  return isSubjectBefore(tokens, to);
}

/** “the minister”, “its envoy”, “Foreign Secretary”, and any in a headline may point back. */
function pointsBack({ reading, phrase }: RolePlace): boolean {
  if (phrase.definite || phrase.owned || reading.sentence.paragraph === 0) return true;
  return isTitled(reading, phrase) || isTelegraphic(reading, phrase);
}

/** “[Health secretary] says”, “as [shadow chancellor] attacks”: without an article, as below a headline. */
function isTelegraphic({ sentence }: Reading, { from, to, indefinite }: RolePhrase): boolean {
  const tokens = sentence.tagged;
  const opens =
    from === 0 || /^(?:subordinator|conjunction|mark)$/.test(tokens[from - 1]?.pos ?? '');
  const isLead = sentence.paragraph < LEAD_PARAGRAPHS;
  return isLead && opens && !indefinite && isSubjectBefore(tokens, to);
}

const isTitled = ({ sentence, titleCase }: Reading, { country, head }: RolePhrase): boolean =>
  country !== null || (sentence.tagged[head]?.capitalised === true && !titleCase);

const inApposition: Sieve<RolePlace, RoleFound> = {
  name: 'role-in-apposition',
  reason: 'a title beside a name',
  yes: [
    'The fund will close. Mary Okello, [the water minister], said so on Monday.',
    'The fund will close. [The water minister], Mary Okello, said so on Monday.',
    'The fund will close. [Norway’s ambassador to Kenya] Mary Okello said so on Monday.',
  ],
  no: ['The fund will close. Mary Okello met the water minister on Monday.'],
  find({ index, reading, phrase }) {
    const holder = namedBehind(index, reading, phrase) ?? apposed(index, reading, phrase);
    if (!holder) return null;
    const { sentence } = reading;
    const role = officeOf(sentence.tagged, phrase);
    const weight = weightOfRole(role, !phrase.indefinite);
    const alsoHeld = rolesByRelation(index, sentence, phrase, holder);
    return { holder, told: { role, weight, withCountry: true }, alsoHeld };
  },
};

const heldByNamed: Sieve<RolePlace, RoleFound> = {
  name: 'role-of-named',
  reason: 'a title that the article gives somebody it names',
  yes: ['Rain fell.\n\nFinance Minister Mary Okello spoke.\n\n[The minister] left early.'],
  no: ['Rain fell.\n\nFinance Minister Mary Okello spoke.\n\nThe governor left early.'],
  find(place) {
    const { index, reading, phrase } = place;
    if (phrase.indefinite) return null;
    if (!pointsBack(place)) return NOBODY;
    // “NAME's envoy, President of the council for May”: of something else.
    const { definite, owned, to } = phrase;
    const isOfOther = reading.sentence.tagged[to]?.lower === 'of';
    if (!definite && !owned && isOfOther && reading.sentence.paragraph > 0) return NOBODY;
    const office = officeOf(reading.sentence.tagged, phrase);
    const pointed = phrase.definite || phrase.owned;
    const holder = holderOf(index, reading.sentence, phrase, office, pointed);
    return holder && { holder };
  },
};

const heldByLastNamed: Sieve<RolePlace, RoleFound> = {
  name: 'role-of-last-named',
  reason: 'a title that fits the person named last',
  yes: [
    'Rain fell.\n\nDana Whitlock spoke on Monday. [The second-term senator] said no.',
    'Rain fell.\n\nDana Whitlock spoke. It rained. It snowed. It froze. [The senator] added that it thawed.',
  ],
  no: ['Rain fell.\n\nDana Whitlock spoke on Monday. Nobody met the second-term senator.'],
  find({ index, reading, phrase, around }) {
    // A source is somebody who is not named.
    const isUnnamed = reading.sentence.tagged[phrase.head]?.lower === 'source';
    if (phrase.indefinite || isUnnamed) return null;
    const holder = describedPerson(index, reading, phrase, around);
    const role = officeOf(reading.sentence.tagged, phrase);
    const told = { role, weight: RoleWeight.description, withCountry: false };
    return holder && { holder, told };
  },
};

const someone: Sieve<RolePlace, RoleFound> = {
  name: 'role-someone',
  reason: 'an office that speaks or acts, its holder not named',
  yes: [
    'Rain fell.\n\n[A spokeswoman] said the ferry would return.',
    'Rain fell.\n\n[My foreman] said the bridge would hold.',
  ],
  no: [
    'Rain fell.\n\nA general will not sign such a paper.',
    'Rain fell.\n\nThe paint of my foreman’s car was gone.',
  ],
  find({ reading, phrase }) {
    if (phrase.indefinite) return isSomeone(reading, phrase) ? newcomer(reading, phrase) : NOBODY;
    const tokens = reading.sentence.tagged;
    // “the governor’s cousins” are read, and the governor only when he is known.
    if (tokens[phrase.to]?.pos === 'possessive') return NOBODY;
    const opens = tokens[phrase.from]?.lower ?? '';
    if (!/^(?:his|her|their|our|my|your|its)$/.test(opens)) return null;
    // “My foreman said”: somebody in particular, if nobody by name; “its rival” is a body.
    const isBody = opens === 'its' && isRelation(tokens[phrase.head]?.lower ?? '');
    return !isBody && isSubjectBefore(tokens, phrase.to) ? newcomer(reading, phrase) : NOBODY;
  },
};

const heldByNobodyNamed: Sieve<RolePlace, RoleFound> = {
  name: 'role-unnamed',
  reason: 'a title whose holder is not named',
  yes: ['Rain fell.\n\n[The British foreign secretary] arrived on Monday.'],
  no: ['Rain fell.\n\nThe gate was closed, and its keeper slept.'],
  find({ reading, phrase }) {
    const { sentence } = reading;
    const tokens = sentence.tagged;
    const titled = isTitled(reading, phrase);
    // One of a country or office stands for someone; “the farmer”, “its driver” do not.
    const isWeak = lexicon.is(tokens[phrase.head], 'weakRole');
    const says =
      phrase.country !== null || phrase.head - phrase.from > 1 || phrase.to > phrase.head + 1;
    if (sentence.paragraph === 0 && !titled && !phrase.definite) return null;
    if (isWeak && !(titled && says && acts(tokens, phrase))) return null;
    if (phrase.owned && !titled && !says) return null;
    if (isPredicate(tokens, phrase)) return null;
    const name = bareText(tokens, phrase).replace(/^(?:its|his|her|their|our|my|your)\s+/i, '');
    const role = nameOf((officeOf(tokens, phrase) || name).split(' '));
    return {
      // One unnamed holder an office and country.
      holder: (index) => index.ensure('person', nameOf(name.split(' '))),
      told: { role, weight: RoleWeight.office, withCountry: true },
    };
  },
};

/** “she was the only British minister to …”: what somebody is, and nobody else. */
function isPredicate(tokens: readonly TaggedToken[], { from }: RolePhrase): boolean {
  let at = from - 1;
  while (/^(?:determiner|adverb)$/.test(tokens[at]?.pos ?? '') || tokens[at]?.lower === 'only')
    at--;
  return lexicon.is(tokens[at], 'be') || /^bec(?:o|a)mes?$/.test(tokens[at]?.lower ?? '');
}

/** Who has the role that a phrase gives, the surest first. */
export const roleSieves: readonly Sieve<RolePlace, RoleFound>[] = [
  inApposition,
  heldByNamed,
  heldByLastNamed,
  someone,
  heldByNobodyNamed,
];

/** Somebody in particular, though nobody by name; another one each time. */
function newcomer({ sentence }: Reading, phrase: RolePhrase): RoleFound {
  const tokens = sentence.tagged;
  const bare = bareText(tokens, phrase).replace(/^(?:an?|one|another)\s+/i, '');
  const role = officeOf(tokens, phrase);
  return {
    holder: (index) => index.fresh('person', bare),
    told: { role, weight: RoleWeight.description, withCountry: true },
    isNewcomer: true,
  };
}

/** “Foreign Minister NAME and her Bolivian counterpart, NAME”: of the same office. */
function rolesByRelation(
  index: ActorIndex,
  sentence: Sentence,
  phrase: RolePhrase,
  named: EntityRecord,
): string[] {
  const relation = sentence.tagged[phrase.head]?.lower ?? '';
  if (!/^(?:counterpart|predecessor|successor)$/.test(relation)) return [];
  const start = sentence.tagged[phrase.from]?.start ?? sentence.start;
  const owner = index
    .inSentence(sentence.index)
    .findLast(
      ({ end, entity }) => end <= start && entity?.roleWeight === RoleWeight.office,
    )?.entity;
  if (!owner || owner === named) return [];
  const isPast = relation === 'predecessor';
  return [...owner.roles].map((role) => (isPast ? `former ${role}` : role));
}

/** “A spokeswoman for the ministry said”: somebody in particular, if nobody by name. */
function isSomeone({ sentence, titleCase }: Reading, { from, to }: RolePhrase): boolean {
  const tokens = sentence.tagged;
  if (titleCase || !/^(?:an?|one|another)$/.test(tokens[from]?.lower ?? '')) return false;
  // “a source [at the agency] confirmed”
  const whole = nounPhraseAfter(tokens, from);
  const end = whole && whole.to > to ? whole.to : to;
  if (!isSubjectBefore(tokens, end)) return false;
  // “a general will not sign”: any of them.
  return !/^(?:can|will|may|must|should|cannot)$/.test(
    tokens[skipMidfield(tokens, end)]?.lower ?? '',
  );
}

/**
 * “[ambassador to Kenya] NAME”, “[president for research] and mill director NAME”: the person named
 * right behind an office and what it is of.
 */
function namedBehind(
  index: ActorIndex,
  { sentence }: Reading,
  phrase: RolePhrase,
): EntityRecord | null {
  const tokens = sentence.tagged;
  const house = behindHouse(index, sentence, phrase.to);
  if (phrase.to - phrase.head < 2 && house === phrase.to) return null;
  const isPair = tokens[house]?.lower === 'and';
  const from = house + Number(isPair);
  const start = tokens[from]?.start;
  const name = index
    .inSentence(sentence.index)
    .find((one) => one.start === start && one.type === 'person' && one.kind === 'name');
  const words = tokens.slice(from, name && sentence.tokenAt(name.end));
  return name && (!isPair || words.some((word) => isRoleHead(word))) ? name.entity : null;
}

/** “Leader of Opposition [in the Assembly] NAME”: index behind the body that an office is in. */
function behindHouse(index: ActorIndex, sentence: Sentence, at: number): number {
  const tokens = sentence.tagged;
  if (!/^(?:in|at|of)$/.test(tokens[at]?.lower ?? '')) return at;
  const opens = tokens[at + 1]?.lower === 'the' ? [at + 1, at + 2] : [at + 1];
  const body = index
    .inSentence(sentence.index)
    .find(
      ({ type, kind, start }) =>
        type !== 'person' && kind === 'name' && opens.some((one) => tokens[one]?.start === start),
    );
  return body ? sentence.tokenAt(body.end) : at;
}

/** The person named right beside the phrase: “NAME, the minister,” or “the minister, NAME,”. */
function apposed(index: ActorIndex, reading: Reading, phrase: RolePhrase): EntityRecord | null {
  const { sentence, phrases } = reading;
  const tokens = sentence.tagged;
  const people = index
    .inSentence(sentence.index)
    .filter((one) => one.type === 'person' && one.kind === 'name');
  for (const mention of people) {
    const from = sentence.tokenAt(mention.start);
    const to = sentence.tokenAt(mention.end);
    if (roleAfter(tokens, phrases, to) === phrase) {
      if (opensBefore(tokens, from, phrase)) continue;
      return mention.entity;
    }
    if (isInBrackets(tokens, phrases, to, phrase)) return mention.entity;
    if (officeBefore(tokens, phrases, { from, to })?.head === phrase.head) return mention.entity;
    if (from <= phrase.to) continue;
    const beside = roleBefore(tokens, phrases, from);
    if (beside !== phrase && !isFirstOfPair(tokens, phrase, beside)) continue;
    if (isInOpening(tokens, phrase, to)) continue;
    // “the president, NAME and NAME”: in a list the role is somebody else's.
    const after = tokens[ageEnd(tokens, to)];
    if (after?.lower !== 'and' && after?.lower !== 'or') return mention.entity;
  }
  return null;
}

/** “On behalf of NAME, [a spokesman] said”: the comma closes what opens the sentence. */
function opensBefore(tokens: readonly TaggedToken[], name: number, phrase: RolePhrase): boolean {
  const opening = tokens.slice(0, name);
  const opens = opening[0]?.pos === 'preposition' || opening[0]?.form === 'gerund';
  return (
    opens &&
    opening.at(-1)?.pos === 'preposition' &&
    !opening.some((token) => isFiniteAuxiliary(token) || token.text === ',') &&
    tokens[phrase.from - 1]?.text === ',' &&
    isSubjectBefore(tokens, phrase.to)
  );
}

/** “In a letter to [the minister], NAME said”: the phrase before the comma leads to the subject. */
function isInOpening(tokens: readonly TaggedToken[], { from }: RolePhrase, to: number): boolean {
  const opening = tokens.slice(0, from);
  return (
    opening[0]?.pos === 'preposition' &&
    opening.at(-1)?.pos === 'preposition' &&
    !opening.some((token) => isFiniteAuxiliary(token) || token.text === ',') &&
    // “In the absence of the President, NAME (Chad), Vice-President, took the Chair”
    (tokens[to]?.text === '(' || (isSubjectBefore(tokens, to) && tokens[to]?.text !== ','))
  );
}
