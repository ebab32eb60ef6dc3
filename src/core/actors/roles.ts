import type { Sentence } from '../language/discourse';
import { isSubjectBefore, skipMidfield } from '../language/clauses';
import { nounPhraseAfter } from '../language/nounPhrases';
import type { TaggedToken } from '../language/tagger';
import * as lexicon from '../lexicon/lexicon';
import { ageEnd, roleAfter, roleBefore } from './apposition';
import { rangeOfTold } from './countries';
import { describedPerson } from './descriptions';
import { type ActorIndex, type EntityRecord, type Mention, RoleWeight } from './entities';
import { nameOf } from './linkNames';
import { isRelation, vagueGroupHeads, weakRoleHeads } from './personTitles';
import type { Reading, Surroundings } from './reading';
import { holderOf } from './roleHolders';
import { joined, officeOf, type RolePhrase, weightOfRole } from './rolePhrases';

/**
 * Adds role mentions (“the foreign secretary”), groups with a country or institution of their own
 * (“British officials”) and governments (“the Okello administration”). Must follow names.
 * @param taken Tokens of names in the sentence.
 */
export function addRoles(
  index: ActorIndex,
  reading: Reading,
  taken: ReadonlySet<number>,
  around: Surroundings,
): void {
  const { sentence } = reading;
  const tokens = sentence.tagged;
  for (const phrase of reading.phrases) {
    const first = tokens[phrase.from];
    const last = tokens[phrase.to - 1];
    if (!first || !last || taken.has(phrase.head)) continue;
    if (isTitleOfName(index, sentence, tokens[phrase.head])) continue;
    if (phrase.kind === 'role') {
      addRole(index, reading, phrase, roleSpan(reading, phrase, taken), around);
    } else if (reading.titleCase) continue;
    else if (phrase.kind === 'group') addGroup(index, sentence, phrase);
    else addGovernment(index, sentence, phrase, phrase.kind);
  }
}

const learnCountry = (
  entity: EntityRecord,
  { tagged }: Sentence,
  { country }: RolePhrase,
): void => {
  if (country) entity.learnCountry(country.code, rangeOfTold(tagged, country));
};

type Base = Pick<Mention, 'start' | 'end' | 'sentence'>;

const span = (sentence: Sentence, { from, to }: Pick<RolePhrase, 'from' | 'to'>): Base => ({
  start: sentence.tagged[from]?.start ?? sentence.start,
  end: sentence.tagged[to - 1]?.end ?? sentence.end,
  sentence: sentence.index,
});

/** “the [Ministry of Health]’s secretary”: a role that opens inside a name takes in all of it. */
function roleSpan(reading: Reading, phrase: RolePhrase, taken: ReadonlySet<number>): Base {
  const tokens = reading.sentence.tagged;
  let { from } = phrase;
  if (taken.has(from) && taken.has(from - 1)) {
    while (taken.has(from - 1)) from--;
    if (tokens[from - 1]?.lower === 'the') from--;
  }
  return span(reading.sentence, { from, to: phrase.to });
}

/** The phrase without its article: the name of an actor that has no other. */
const bareText = (tokens: readonly TaggedToken[], phrase: RolePhrase): string =>
  joined(tokens.slice(phrase.from, phrase.to))
    .replace(/^(?:the|this|that|these|those)\s+/i, '')
    .replace(/^(?:\d[\d,]*|two|three|four|five|six|seven|eight|nine|ten)\s+/i, '');

/** Adjectives of regions: capitalised wherever they stand, so a name even at the start. */
const REGIONAL =
  /^(?:african|european|asian|arab|western|nordic|baltic|balkan|latin|caribbean|pacific|kurdish|muslim|christian|jewish)$/;

/** Whether the phrase names someone by a name inside it: “Coalition forces”, “U.S. officials”. */
const hasName = (tokens: readonly TaggedToken[], { from, to }: RolePhrase): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, at) =>
        token.capitalised && token.pos !== 'determiner' && (at > 0 || REGIONAL.test(token.lower)),
    );

function addGovernment(
  index: ActorIndex,
  sentence: Sentence,
  phrase: RolePhrase,
  kind: 'government' | 'team',
): void {
  const tokens = sentence.tagged;
  if (phrase.indefinite) return;
  const named = hasName(tokens, phrase) || tokens[phrase.from]?.pos === 'name';
  const isMinistry = tokens[phrase.head]?.lower === 'ministry' && phrase.definite;
  if (!named && !isMinistry && phrase.country === null) return;
  const type = kind === 'government' ? 'government' : 'organization';
  const bare = bareText(tokens, phrase);
  const head = tokens[phrase.head]?.lower ?? '';
  // “the British government” and “the government of Britain” are one.
  const same =
    phrase.country === null
      ? undefined
      : index.lookup.byCountry
          .get(phrase.country.code)
          .find((one) => one.type === type && one.name.toLowerCase().split(' ').includes(head));
  const entity = same ?? index.ensure(type, bare);
  if (entity.name !== bare) entity.aliases.add(bare);
  learnCountry(entity, sentence, phrase);
  const rule = `${kind}-name`;
  index.add({ ...span(sentence, phrase), kind: 'name', type, entity, confidence: 0.85, rule });
}

function addGroup(index: ActorIndex, sentence: Sentence, phrase: RolePhrase): void {
  const tokens = sentence.tagged;
  const head = tokens[phrase.head];
  if (!head || /^(?:no|any|every|each|which|what|that)$/.test(tokens[phrase.from]?.lower ?? '')) {
    return;
  }
  const named = hasName(tokens, phrase) || phrase.country !== null;
  if (!named) {
    // “ministers”, “the rebels”: only where they act or are acted on, and say who they are.
    if (vagueGroupHeads.has(head.lower) && !isMarked(tokens, phrase)) return;
    if (!acts(tokens, phrase)) return;
  }
  const entity = index.ensure('group', bareText(tokens, phrase));
  learnCountry(entity, sentence, phrase);
  index.add({
    ...span(sentence, phrase),
    kind: 'name',
    type: 'group',
    entity,
    confidence: named ? 0.7 : 0.5,
    rule: named ? 'group-phrase' : 'group-acting',
  });
}

/** A vague head that its modifier or possessor makes clear enough: “enemy forces”, “our allies”. */
const isMarked = (tokens: readonly TaggedToken[], phrase: RolePhrase): boolean =>
  !phrase.indefinite &&
  /^(?:forces|allies|partners|members|parties)$/.test(tokens[phrase.head]?.lower ?? '') &&
  (phrase.owned || phrase.head - phrase.from > (phrase.definite ? 1 : 0));

function acts(tokens: readonly TaggedToken[], { from, to }: RolePhrase): boolean {
  const before = tokens[from - 1];
  const isVerb = before?.pos === 'verb';
  if (isVerb && (lexicon.is(before, 'actsOn') || lexicon.is(before, 'affects'))) return true;
  if (before?.lower === 'by' && tokens[from - 2]?.form === 'past') return true;
  if (/^(?:with|against)$/.test(before?.lower ?? '')) return true;
  return isSubjectBefore(tokens, to);
}

const isTitleOfName = (
  index: ActorIndex,
  sentence: Sentence,
  head: TaggedToken | undefined,
): boolean =>
  index
    .inSentence(sentence.index)
    .some(
      (mention) =>
        mention.type === 'person' &&
        mention.kind === 'name' &&
        head !== undefined &&
        mention.start <= head.start &&
        mention.end >= head.end,
    );

function addRole(
  index: ActorIndex,
  reading: Reading,
  phrase: RolePhrase,
  base: Base,
  around: Surroundings,
): void {
  const { sentence } = reading;
  const tokens = sentence.tagged;
  const named = apposed(index, reading, phrase);
  if (named) {
    const told = officeOf(tokens, phrase);
    named.learnRole(told, base, weightOfRole(told, !phrase.indefinite));
    learnCountry(named, sentence, phrase);
    learnByRelation(index, sentence, phrase, named);
    const rule = 'role-in-apposition';
    index.add({ ...base, kind: 'role', type: 'person', entity: named, confidence: 0.85, rule });
    return;
  }
  if (phrase.indefinite) {
    if (isSomeone(reading, phrase)) addSomeone(index, sentence, phrase, base);
    return;
  }
  const head = tokens[phrase.head];
  const isHeadline = sentence.paragraph === 0;
  const titled = phrase.country !== null || (head?.capitalised === true && !reading.titleCase);
  const pointed = phrase.definite || phrase.owned;
  if (!pointed && !isHeadline && !titled) return;
  const office = officeOf(tokens, phrase);
  const entity = holderOf(index, sentence, phrase, office, pointed);
  if (entity) {
    const rule = 'role-of-named';
    index.add({ ...base, kind: 'role', type: 'person', entity, confidence: 0.8, rule });
    return;
  }
  const described = describedPerson(index, reading, phrase, around);
  if (described) {
    described.learnRole(office, base, RoleWeight.description);
    const rule = 'role-of-last-named';
    const entity = described;
    index.add({ ...base, kind: 'role', type: 'person', entity, confidence: 0.6, rule });
    return;
  }
  // “the governor’s cousins” are read, and the governor only when he is known.
  if (tokens[phrase.to]?.pos === 'possessive') return;
  if (/^(?:his|her|their|our|my|your|its)$/.test(tokens[phrase.from]?.lower ?? '')) {
    // “My foreman said”: somebody in particular, if nobody by name; “its rival” is a body.
    const isBody = tokens[phrase.from]?.lower === 'its' && isRelation(head?.lower ?? '');
    if (!isBody && isSubjectBefore(tokens, phrase.to)) addSomeone(index, sentence, phrase, base);
    return;
  }
  // A role that nobody named holds: one of a country or office stands for someone; “the farmer”,
  // “its driver” do not.
  const isWeak = weakRoleHeads.has(head?.lower ?? '');
  const says =
    phrase.country !== null || phrase.head - phrase.from > 1 || phrase.to > phrase.head + 1;
  if (isHeadline && !titled && !phrase.definite) return;
  if (isWeak && !(titled && says && acts(tokens, phrase))) return;
  if (phrase.owned && !titled && !says) return;
  const own = unnamedHolder(index, sentence, office, phrase, base);
  const rule = 'role-unnamed';
  index.add({ ...base, kind: 'role', type: 'person', entity: own, confidence: 0.6, rule });
}

/** “Foreign Minister NAME and her Bolivian counterpart, NAME”: of the same office. */
function learnByRelation(
  index: ActorIndex,
  sentence: Sentence,
  phrase: RolePhrase,
  named: EntityRecord,
): void {
  const relation = sentence.tagged[phrase.head]?.lower ?? '';
  if (!/^(?:counterpart|predecessor|successor)$/.test(relation)) return;
  const start = sentence.tagged[phrase.from]?.start ?? sentence.start;
  const owner = index
    .inSentence(sentence.index)
    .findLast(
      ({ end, entity }) => end <= start && entity?.roleWeight === RoleWeight.office,
    )?.entity;
  if (!owner || owner === named) return;
  for (const role of owner.roles) {
    named.addRole(relation === 'predecessor' ? `former ${role}` : role);
  }
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

function addSomeone(index: ActorIndex, sentence: Sentence, phrase: RolePhrase, base: Base): void {
  const tokens = sentence.tagged;
  const bare = bareText(tokens, phrase).replace(/^(?:an?|one|another)\s+/i, '');
  const entity = index.fresh('person', bare);
  entity.learnRole(officeOf(tokens, phrase), base, RoleWeight.description);
  learnCountry(entity, sentence, phrase);
  const rule = 'role-someone';
  index.add({ ...base, kind: 'role', type: 'person', entity, confidence: 0.6, rule });
}

/** One unnamed holder an office and country: “the British prime minister”, “the prime minister”. */
function unnamedHolder(
  index: ActorIndex,
  sentence: Sentence,
  office: string,
  phrase: RolePhrase,
  base: Base,
): EntityRecord {
  const bare = bareText(sentence.tagged, phrase);
  const name = bare.replace(/^(?:its|his|her|their|our|my|your)\s+/i, '');
  const own = index.ensure('person', nameOf(name.split(' ')));
  own.learnRole(nameOf((office || name).split(' ')), base, RoleWeight.office);
  learnCountry(own, sentence, phrase);
  return own;
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
    if (roleAfter(tokens, phrases, to) === phrase) return mention.entity;
    if (from <= phrase.to || roleBefore(tokens, phrases, from) !== phrase) continue;
    // “the president, NAME and NAME”: in a list the role is somebody else's.
    const after = tokens[ageEnd(tokens, to)];
    if (after?.lower !== 'and' && after?.lower !== 'or') return mention.entity;
  }
  return null;
}
