import type { Sentence } from '../language/discourse';
import { isSubjectBefore, skipMidfield } from '../language/clauses';
import { nounPhraseAfter } from '../language/nounPhrases';
import type { TaggedToken } from '../language/tagger';
import { ageEnd, roleAfter, roleBefore } from './apposition';
import { describedPerson } from './descriptions';
import { type ActorIndex, type EntityRecord, type Mention, RoleWeight } from './entities';
import { nameOf } from './linkNames';
import { LEAD_PARAGRAPHS } from './namesakes';
import { isRelation, shortOffices, vagueGroupHeads, weakRoleHeads } from './personTitles';
import type { Reading, Surroundings } from './reading';
import {
  joined,
  officeKey,
  officeMatches,
  officeOf,
  type RolePhrase,
  weightOfRole,
} from './rolePhrases';

/** Verbs whose object is acted on as a person or group, so that a bare plural names actors. */
const ADDRESSES =
  /^(?:told|tell|tells|accus|urg|warn|press|ask|thank|prais|condemn|blam|criticis|criticiz|invit|met|meet|support|arm|kill|back|remind|assur)/;

/** How far a lead's role mention may run ahead of its holder's name, in sentences. */
const LEAD_REACH = 12;

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

const learnCountry = (entity: EntityRecord, { country }: RolePhrase): void => {
  if (country) entity.learnCountry(country.code, country.range);
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
      : index.entities.find(
          (one) =>
            one.type === type &&
            one.country === phrase.country?.code &&
            one.name.toLowerCase().split(' ').includes(head),
        );
  const entity = same ?? index.ensure(type, bare);
  if (entity.name !== bare) entity.aliases.add(bare);
  learnCountry(entity, phrase);
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
  learnCountry(entity, phrase);
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
  if (before?.pos === 'verb' && ADDRESSES.test(before.lower)) return true;
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
    learnCountry(named, phrase);
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
  const own = unnamedHolder(index, office, phrase, bareText(tokens, phrase), base);
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
    named.roles.add(relation === 'predecessor' ? `former ${role}` : role);
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
  learnCountry(entity, phrase);
  const rule = 'role-someone';
  index.add({ ...base, kind: 'role', type: 'person', entity, confidence: 0.6, rule });
}

/** One unnamed holder an office and country: “the British prime minister”, “the prime minister”. */
function unnamedHolder(
  index: ActorIndex,
  office: string,
  phrase: RolePhrase,
  bare: string,
  base: Base,
): EntityRecord {
  const name = bare.replace(/^(?:its|his|her|their|our|my|your)\s+/i, '');
  const own = index.ensure('person', nameOf(name.split(' ')));
  own.learnRole(nameOf((office || name).split(' ')), base, RoleWeight.office);
  learnCountry(own, phrase);
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

/**
 * The named person who is known to hold the office: the last one named before; in the headline
 * and the first paragraphs also one who is made known soon after.
 */
function holderOf(
  index: ActorIndex,
  sentence: Sentence,
  phrase: RolePhrase,
  office: string,
  pointed: boolean,
): EntityRecord | null {
  const { lower, text } = sentence.tagged[phrase.head] ?? { lower: '', text: '' };
  const head = shortOffices[text] === undefined ? lower : 'minister';
  const start = sentence.tagged[phrase.from]?.start ?? sentence.start;
  // “Okello thanked the minister”: whoever is named before in the sentence is somebody else.
  const others = new Set(
    index
      .inSentence(sentence.index)
      .filter((mention) => mention.kind === 'name' && mention.end < start)
      .map((mention) => mention.entity),
  );
  let best: EntityRecord | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const entity of index.entities) {
    if (entity.type !== 'person' || entity.mentions.length === 0 || others.has(entity)) continue;
    const fits = [...entity.roles].some(
      (role) => holds(role, head, office, entity) && !isAnotherRank(role, office, head),
    );
    if (!fits) continue;
    if (phrase.country && entity.country && phrase.country.code !== entity.country) continue;
    // “the minister” is the full one, where there is one.
    const isDeputy = DEPUTY.test(entity.role ?? '') && !DEPUTY.test(office);
    const score = nearness(entity, sentence) - (isDeputy ? 10_000 : 0);
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  // “Minister, …” in address and “the minister” both point back; a bare weak role does not.
  return pointed || !weakRoleHeads.has(head) ? best : null;
}

/**
 * Whether the role is of another rank than the phrase: “the president” is neither the former nor
 * the vice president, “the secretary” not the shadow secretary.
 */
function isAnotherRank(role: string, office: string, head: string): boolean {
  // A deputy minister is called “the minister”, a vice president never “the president”.
  const rank =
    head === 'minister'
      ? /\b(?:former|ex|shadow)\b/i
      : /\b(?:former|ex|shadow|vice|deputy|assistant|under)\b/i;
  if (/\b(?:former|ex)\b/i.test(office)) return !/\b(?:former|ex|predecessor)\b/i.test(role);
  return rank.test(role) && !rank.test(office);
}

/**
 * Names those whom the first paragraphs call by an office alone, where the text goes on to name its
 * only holder: “its commerce minister said … Commerce Minister NAME”. Must follow all roles.
 */
export function nameHolders(index: ActorIndex, sentences: readonly Sentence[]): void {
  const named = index.entities.filter(
    ({ type, mentions }) => type === 'person' && mentions.some(({ kind }) => kind === 'name'),
  );
  for (const unnamed of [...index.entities]) {
    const [first] = unnamed.mentions;
    const office = unnamed.role;
    if (!first || office === undefined || named.includes(unnamed)) continue;
    const sentence = sentences[first.sentence];
    if (!sentence || sentence.paragraph >= LEAD_PARAGRAPHS) continue;
    const opens = sentence.tokens[sentence.tokenAt(first.start)]?.lower ?? '';
    if (/^(?:an?|one|another)$/.test(opens)) continue;
    const head = headOf(office);
    const holders = named.filter(
      (entity) =>
        (entity.mentions[0]?.start ?? 0) > first.start &&
        !(unnamed.country && entity.country && unnamed.country !== entity.country) &&
        [...entity.roles].some(
          (role) => holds(role, head, office, entity) && !isAnotherRank(role, office, head),
        ),
    );
    const [holder] = holders;
    if (holders.length === 1 && holder) index.merge(unnamed, holder);
  }
}

/** “head” of “head of the UN mission”. */
const headOf = (office: string): string =>
  office
    .toLowerCase()
    .replace(/\s(?:of|for|to|at)\s.*$/, '')
    .split(' ')
    .at(-1) ?? '';

const DEPUTY = /\b(?:deputy|vice|assistant|under|junior)\b/i;

/** Heads by which someone of another office may be called. */
const ALSO_CALLED: Readonly<Record<string, RegExp>> = {
  minister: /^(?!press |private ).*\b(?:secretary|chancellor)$/,
  premier: /\bprime minister\b/,
  lawmaker: /\b(?:mps?|senator|sen\.|rep\.|representative|congress(?:man|woman)|deputy)$/,
  legislator: /\b(?:mps?|senator|sen\.|rep\.|representative|congress(?:man|woman)|deputy)$/,
  senator: /\bsen\.$/,
  congressman: /\brep\.$/,
  congresswoman: /\brep\.$/,
  governor: /\bgov\.$/,
  judge: /\bjustice\b/,
  spokesperson: /\bspokes(?:man|woman)\b/,
  envoy: /\b(?:ambassador|representative)\b/,
  diplomat: /\b(?:ambassador|envoy)\b/,
};

const RANKED = /\b(?:prime|chief|first) minister\b/;

/** Heads that keep their meaning whatever stands before them: “the Bauchi lawmaker”. */
const ANY_OF_THEM = /^(?:judge|lawmaker|legislator|diplomat|envoy|spokesperson)$/;

/** Whether the holder of `role` may be called by a phrase with that head and office. */
function holds(role: string, head: string, office: string, holder: EntityRecord): boolean {
  const lower = role.toLowerCase();
  if (!lower.includes(head) && ALSO_CALLED[head] === undefined) return false;
  const words = officeKey(role).split(' ');
  // A prime or chief minister is not called “the minister”.
  if (head === 'minister' && RANKED.test(lower) && !RANKED.test(office.toLowerCase())) return false;
  const known = [role, ...holder.affiliations].join(' ');
  if (words.includes(head) && officeMatches(known, office)) return true;
  // The secretary of any department is addressed as “the Secretary of State”.
  if (/^secretary of state$/i.test(office)) return /^(?!press |private ).*\bsecretary$/.test(lower);
  const isLoose = ANY_OF_THEM.test(head) || officeKey(office) === head;
  return isLoose && ALSO_CALLED[head]?.test(lower) === true;
}

/** Sentences in which people are named, in order; no name is added while roles are read. */
const namedIn = new WeakMap<EntityRecord, readonly number[]>();

function sentencesNaming(entity: EntityRecord): readonly number[] {
  const known = namedIn.get(entity);
  if (known) return known;
  const sentences = entity.mentions
    .filter((mention) => mention.kind === 'name')
    .map((mention) => mention.sentence)
    .sort((a, b) => a - b);
  // Whoever has no name is known by role mentions, which go on being added.
  if (sentences.length > 0) namedIn.set(entity, sentences);
  else return entity.mentions.slice(-1).map((mention) => mention.sentence);
  return sentences;
}

function nearness(entity: EntityRecord, sentence: Sentence): number {
  const sentences = sentencesNaming(entity);
  let low = 0;
  let high = sentences.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle] ?? 0) <= sentence.index) low = middle + 1;
    else high = middle;
  }
  const last = sentences[low - 1];
  if (last !== undefined) return last - sentence.index;
  const next = sentences[low] ?? Number.POSITIVE_INFINITY;
  // “… wrote to the minister. Rural Affairs Minister NAME answered …”: named in the next breath.
  if (next - sentence.index === 1) return -1000 - next;
  const isLead = sentence.paragraph < LEAD_PARAGRAPHS;
  const reach = sentence.paragraph === 0 ? Number.POSITIVE_INFINITY : LEAD_REACH;
  return isLead && next - sentence.index <= reach ? -1000 - next : Number.NEGATIVE_INFINITY;
}
