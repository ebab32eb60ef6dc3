import type { Sentence } from '../language/discourse';
import { sift } from '../language/sieve';
import type { TaggedToken } from '../language/taggedToken';
import { rangeOfTold } from './countries';
import type { ActorIndex, EntityRecord } from './entities';
import type { Reading, Surroundings } from './reading';
import type { RolePhrase } from './rolePhrases';
import { acts, articleless, bareText, roleSieves, type RolePlace } from './roleSieves';
import * as lexicon from '../lexicon/lexicon';

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
  for (const whole of reading.phrases) {
    const phrase = beforeName(index, sentence, whole);
    const first = tokens[phrase.from];
    const last = tokens[phrase.to - 1];
    if (!first || !last || taken.has(phrase.head)) continue;
    if (isTitleOfName(index, sentence, tokens[phrase.head])) continue;
    if (phrase.kind === 'role') {
      addRole({ index, reading, phrase, base: roleSpan(reading, phrase, taken), around });
    } else if (reading.titleCase) continue;
    else if (phrase.kind === 'group') addGroup(index, sentence, phrase);
    else addGovernment(index, sentence, phrase, phrase.kind);
  }
}

/** “[ambassador to Kenya] NAME”: without the name of its holder that an office runs into. */
function beforeName(index: ActorIndex, sentence: Sentence, phrase: RolePhrase): RolePhrase {
  if (phrase.kind !== 'role' || phrase.to - phrase.head < 3) return phrase;
  const end = sentence.tagged[phrase.to - 1]?.end;
  const name = index
    .inSentence(sentence.index)
    .find((one) => one.end === end && one.type === 'person' && one.kind === 'name');
  const from = name && sentence.tokenAt(name.start);
  const isApart = from !== undefined && /^(?:and|,)$/.test(sentence.tagged[from - 1]?.lower ?? '');
  return from !== undefined && from > phrase.head + 2
    ? { ...phrase, to: isApart ? from - 1 : from }
    : phrase;
}

const learnCountry = (
  entity: EntityRecord,
  { tagged }: Sentence,
  { country }: RolePhrase,
): void => {
  if (country) entity.learnCountry(country.code, rangeOfTold(tagged, country));
};

const span = (
  sentence: Sentence,
  { from, to }: Pick<RolePhrase, 'from' | 'to'>,
): RolePlace['base'] => ({
  start: sentence.tagged[from]?.start ?? sentence.start,
  end: sentence.tagged[to - 1]?.end ?? sentence.end,
  sentence: sentence.index,
});

/** “the [Ministry of Health]’s secretary”: a role that opens inside a name takes in all of it. */
function roleSpan(
  reading: Reading,
  phrase: RolePhrase,
  taken: ReadonlySet<number>,
): RolePlace['base'] {
  const tokens = reading.sentence.tagged;
  let { from } = phrase;
  if (taken.has(from) && taken.has(from - 1)) {
    while (taken.has(from - 1)) from--;
    if (tokens[from - 1]?.lower === 'the') from--;
  }
  return span(reading.sentence, { from, to: phrase.to });
}

/** Whether the phrase names someone by a name inside it: “Coalition forces”, “U.S. officials”. */
const hasName = (tokens: readonly TaggedToken[], { from, to }: RolePhrase): boolean =>
  tokens
    .slice(from, to)
    .some(
      (token, at) =>
        token.capitalised && token.pos !== 'determiner' && (at > 0 || lexicon.is(token, 'region')),
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
  index.add({ ...span(sentence, phrase), kind: 'name', type, entity, rule });
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
    if (lexicon.is(head, 'vagueGroup') && !isMarked(tokens, phrase)) return;
    if (!acts(tokens, phrase)) return;
  }
  const bare = bareText(tokens, phrase);
  const entity = index.ensure('group', bare);
  // “four senior Democrats” goes by that too.
  const whole = articleless(tokens, phrase);
  const isWord = /^\p{L}/u.test(whole) && whole.toLowerCase() !== bare.toLowerCase();
  if (isWord && whole.endsWith(bare)) entity.aliases.add(whole);
  learnCountry(entity, sentence, phrase);
  index.add({
    ...span(sentence, phrase),
    kind: 'name',
    type: 'group',
    entity,
    rule: named ? 'group-phrase' : 'group-acting',
  });
}

/** A vague head that its modifier or possessor makes clear enough: “enemy forces”, “our allies”. */
const isMarked = (tokens: readonly TaggedToken[], phrase: RolePhrase): boolean =>
  !phrase.indefinite &&
  /^(?:forces|allies|partners|members|parties)$/.test(tokens[phrase.head]?.lower ?? '') &&
  (phrase.owned || phrase.head - phrase.from > (phrase.definite ? 1 : 0));

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

/** Adds the mention of whoever the first sieve that holds says has the role. */
function addRole(place: RolePlace): void {
  const { index, phrase, base } = place;
  const { sentence } = place.reading;
  const found = sift(roleSieves, place);
  if (!found?.holder) return;
  const { holder, told, alsoHeld, isNewcomer = false, rule } = found;
  const entity = typeof holder === 'function' ? holder(index) : holder;
  if (told) {
    entity.learnRole(told.role, base, told.weight);
    if (told.withCountry) learnCountry(entity, sentence, phrase);
  }
  for (const role of alsoHeld ?? []) entity.addRole(role);
  index.add({ ...base, kind: 'role', type: 'person', entity, isNewcomer, rule });
}
