import type { Sentence } from '../language/discourse';
import type { ActorIndex, EntityRecord } from './entities';
import { LEAD_PARAGRAPHS } from './namesakes';
import type { Reading } from './reading';
import { joined, officeKey, officeMatches, type RolePhrase } from './rolePhrases';
import * as lexicon from '../lexicon/lexicon';
import { membersInLetters, officesInCapitals } from '../lexicon/offices';

/** How far a lead's role mention may run ahead of its holder's name, in sentences. */
const LEAD_REACH = 12;

/**
 * The named person who is known to hold the office: the last one named before; in the headline
 * and the first paragraphs also one who is made known soon after.
 */
export function holderOf(
  index: ActorIndex,
  sentence: Sentence,
  phrase: RolePhrase,
  office: string,
  pointed: boolean,
): EntityRecord | null {
  const { lower, text } = sentence.tagged[phrase.head] ?? { lower: '', text: '' };
  const isMinister = officesInCapitals.has(text) && !membersInLetters.has(text);
  const head = isMinister ? 'minister' : lower;
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
  const fitting: EntityRecord[] = [];
  for (const entity of candidates(index, sentence, head, office)) {
    if (entity.type !== 'person' || entity.mentions.length === 0 || others.has(entity)) continue;
    // Of two whom one sentence names it is the first: its subject.
    const near = nearness(entity, sentence);
    const isFirst = near === bestScore && best !== null && isNamedBefore(entity, best);
    if (near === Number.NEGATIVE_INFINITY) continue;
    // “the minister” is the full one, where there is one.
    const isDeputy = DEPUTY.test(entity.role ?? '') && !DEPUTY.test(office);
    const score = near - (isDeputy ? 10_000 : 0);
    if (phrase.country && entity.country && phrase.country.code !== entity.country) continue;
    if (phrase.owned && isOwnedByAnother(entity, sentence, phrase)) continue;
    const fits = [...entity.roles].some(
      (role) => holds(role, head, office, entity) && !isAnotherRank(role, office, head),
    );
    if (!fits) continue;
    if (!isDeputy && near <= 0 && near > -1000) fitting.push(entity);
    if (score < bestScore || (score === bestScore && !isFirst)) continue;
    best = entity;
    bestScore = score;
  }
  best = namedRather(fitting, mostNamed(fitting, best, bestScore), office);
  best ??= phrase.definite ? onlyHolder(index, sentence, phrase, others) : null;
  // “Minister, …” in address and “the minister” both point back; a bare weak role does not.
  return pointed || !lexicon.is(head, 'weakRole') ? best : null;
}

/** How far back, in sentences, somebody named may be meant rather than somebody who never is. */
const STILL_MEANT = 12;

/**
 * “Minister NAME … pressure on the Minister … the minister said”: the only one with a name, rather than
 * somebody of whom nothing but that word is known.
 */
function namedRather(
  fitting: readonly EntityRecord[],
  best: EntityRecord | null,
  office: string,
): EntityRecord | null {
  const isNamed = ({ mentions }: EntityRecord): boolean =>
    mentions.some(({ kind }) => kind === 'name');
  if (!best || isNamed(best) || officeKey(best.name) !== officeKey(office)) return best;
  const [only, ...others] = fitting.filter(isNamed);
  if (!only || others.length > 0) return best;
  const last = (one: EntityRecord): number => one.mentions.at(-1)?.sentence ?? 0;
  return last(best) - last(only) <= STILL_MEANT ? only : best;
}

/** How many sentences ago somebody was named of whom a text still speaks. */
const STILL = 3;

/**
 * “… Finance Minister NAME said in passing. Rain fell. … The Minister left”: where the last one named
 * was named long ago, whoever of them the text names most is meant.
 */
function mostNamed(
  fitting: readonly EntityRecord[],
  last: EntityRecord | null,
  nearness: number,
): EntityRecord | null {
  if (!last || fitting.length < 2 || nearness > -STILL) return last;
  const count = (one: EntityRecord): number => sentencesNaming(one).length;
  const [first, second] = fitting.toSorted((a, b) => count(b) - count(a));
  const isClear = first && second && count(first) > count(second) && count(first) > count(last);
  return isClear ? first : last;
}

/** “Norway's envoy” is not the unnamed “Lumora's envoy”. */
function isOwnedByAnother(
  { name, mentions }: EntityRecord,
  sentence: Sentence,
  { from, to }: RolePhrase,
): boolean {
  const owner = /^(.+)['’]s\s/.exec(name)?.[1]?.toLowerCase();
  if (owner === undefined || mentions.some(({ kind }) => kind === 'name')) return false;
  const words = joined(sentence.tagged.slice(Math.max(0, from - 2), to)).toLowerCase();
  return !words.includes(owner);
}

/**
 * “The Republican president”, “the Boston mayor”: whoever alone holds such an office in the text,
 * though nothing was said of party or place.
 */
function onlyHolder(
  index: ActorIndex,
  sentence: Sentence,
  { from, head, owned, country }: RolePhrase,
  others: ReadonlySet<EntityRecord | null>,
): EntityRecord | null {
  const tokens = sentence.tagged;
  const told = tokens.slice(from + 1, head);
  const office = tokens[head]?.lower ?? '';
  const isBeside = told.every(
    (token) => token.capitalised && !lexicon.is(token, 'roleModifier') && token.kind === 'word',
  );
  if (owned || country || told.length === 0 || told.length > 2 || !isBeside) return null;
  if (!lexicon.is(office, 'highOffice') && !lexicon.is(office, 'lawmaker')) return null;
  const holders = index.lookup.byRoleWord
    .get(office)
    .filter(({ type, mentions }) => type === 'person' && mentions.length > 0);
  const [only] = holders;
  if (!only || holders.length > 1 || others.has(only)) return null;
  const isBefore = (only.mentions[0]?.start ?? Infinity) < (tokens[from]?.start ?? 0);
  return isBefore && [...only.roles].some((role) => officeKey(role) === office) ? only : null;
}

/** Whether the last mention by name of one stands before that of the other. */
const isNamedBefore = (one: EntityRecord, other: EntityRecord): boolean => {
  const lastName = ({ mentions }: EntityRecord): number =>
    (mentions.findLast(({ kind }) => kind === 'name') ?? mentions.at(-1))?.start ?? 0;
  return lastName(one) < lastName(other);
};

/**
 * Whether the role is of another rank than the phrase: “the president” is neither the former nor
 * the vice president, “the secretary” not the shadow secretary.
 */
function isAnotherRank(role: string, office: string, head: string): boolean {
  // A deputy minister is called “the minister”, a vice president never “the president”.
  const rank =
    head === 'minister'
      ? /\b(?:former|ex|shadow)\b/i
      : /\b(?:former|ex|shadow|vice|deputy|assistant|under|acting)\b/i;
  if (/\b(?:former|ex)\b/i.test(office)) return !/\b(?:former|ex|predecessor)\b/i.test(role);
  return rank.test(role) && !rank.test(office);
}

/**
 * Names those whom the first paragraphs call by an office alone, where the text goes on to name its
 * only holder: “its commerce minister said … Commerce Minister NAME”. Must follow all roles.
 */
export function nameHolders(index: ActorIndex, sentences: readonly Sentence[]): void {
  const named = new Set(
    index.entities.filter(
      ({ type, mentions }) => type === 'person' && mentions.some(({ kind }) => kind === 'name'),
    ),
  );
  for (const unnamed of [...index.entities]) {
    const [first] = unnamed.mentions;
    const office = unnamed.role;
    if (!first || office === undefined) continue;
    const sentence = sentences[first.sentence];
    if (!sentence || sentence.paragraph >= LEAD_PARAGRAPHS || named.has(unnamed)) continue;
    const opens = sentence.tokens[sentence.tokenAt(first.start)]?.lower ?? '';
    if (/^(?:an?|one|another)$/.test(opens)) continue;
    const head = headOf(office);
    const holders = mayHold(index, head, office).filter(
      (entity) =>
        named.has(entity) &&
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

/** “NAME (Chad), Vice-President, took the Chair”: the Acting President of what follows. */
export function learnChair(index: ActorIndex, { sentence }: Reading): void {
  const { tagged } = sentence;
  const chair = tagged.findIndex(
    ({ lower }, at) =>
      lower === 'chair' && tagged[at - 1]?.lower === 'the' && tagged[at - 2]?.lower === 'took',
  );
  if (chair < 0) return;
  const before = index
    .inSentence(sentence.index)
    .find(
      ({ kind, type, end }) =>
        kind === 'name' && type === 'person' && end <= (tagged[chair]?.start ?? 0),
    );
  before?.entity?.addRole('Acting President');
}

/** How far behind a speaker without a name the name may come, in sentences. */
const NAMED_WITHIN = 15;

/**
 * “A police spokeswoman said … NAME, the spokeswoman, said”: where the name comes with “the”, it is
 * the one brought in before without it. Must follow all roles.
 */
export function nameNewcomers(index: ActorIndex, sentences: readonly Sentence[]): void {
  const newcomers = index.entities.filter(
    ({ mentions }) => mentions[0]?.isNewcomer === true && !mentions.some(isName),
  );
  const heads = newcomers.map(({ role = '' }) => headOf(role));
  for (const [place, unnamed] of newcomers.entries()) {
    const [first] = unnamed.mentions;
    const head = heads[place] ?? '';
    if (!first || head === '') continue;
    if (heads.indexOf(head) !== heads.lastIndexOf(head)) continue;
    for (let at = first.sentence; at < first.sentence + NAMED_WITHIN; at++) {
      const sentence = sentences[at];
      const holder = sentence && introduced(index, sentence, head, first.end);
      if (!holder) continue;
      index.merge(unnamed, holder);
      break;
    }
  }
}

const isName = ({ kind }: { readonly kind: string }): boolean => kind === 'name';

/** Whom a sentence tells as “NAME, the HEAD”, behind an offset. */
function introduced(
  index: ActorIndex,
  { index: at, tagged }: Sentence,
  head: string,
  from: number,
): EntityRecord | undefined {
  const mentions = index.inSentence(at);
  for (const name of mentions) {
    if (name.kind !== 'name' || name.type !== 'person' || name.start < from) continue;
    const comma = tagged.findIndex((token) => token.start >= name.end);
    const isTold =
      tagged[comma]?.text === ',' &&
      tagged[comma + 1]?.lower === 'the' &&
      tagged[comma + 2]?.lower === head &&
      !/^(?:of|for|at|to)$/.test(tagged[comma + 3]?.lower ?? '');
    if (isTold && name.entity) return name.entity;
  }
  return undefined;
}

/** “head” of “head of the UN mission”. */
const headOf = (office: string): string =>
  (office.toLowerCase().split(/\s(?:of|for|to|at)\s/, 1)[0] ?? '').split(' ').at(-1) ?? '';

const DEPUTY = /\b(?:deputy|vice|assistant|under|junior)\b/i;

const LAWMAKERS = lexicon.wordsWith('lawmaker');

/** A word by which holders of other offices are called too. */
interface Call {
  /** The offices, in small letters. */
  readonly offices: RegExp;
  /** Words one of which stands in every such office. */
  readonly words: readonly string[];
}

/** A member of a house, by what he does in it. */
const LEADS_HOUSE = String.raw`(?:majority|minority|opposition|house|senate|parliamentary)\s(?:leader|whip)\b|member\s(?:of|for)\b|speaker\sof\b`;

/** Who sits in it; “Sen.” and “Rep.” have their stop. */
const SITTING = LAWMAKERS.map((word) => word.replace(/^(?:sen|rep)$/, String.raw`$&\.`)).join('|');

const LEGISLATOR: Call = {
  offices: new RegExp(String.raw`\b(?:(?:${SITTING}|td|msp|mep)$|${LEADS_HOUSE})`),
  words: [...LAWMAKERS, 'td', 'msp', 'mep', 'leader', 'whip', 'member', 'speaker'],
};

/** Heads by which someone of another office may be called. */
const ALSO_CALLED: ReadonlyMap<string, Call> = new Map(
  Object.entries({
    minister: {
      offices: /^(?!press |private ).*\b(?:secretary|chancellor)$/,
      words: ['secretary', 'chancellor'],
    },
    premier: { offices: /\bprime minister\b/, words: ['minister'] },
    lawmaker: LEGISLATOR,
    legislator: LEGISLATOR,
    parliamentarian: LEGISLATOR,
    senator: { offices: /\bsen\.$/, words: ['sen'] },
    congressman: { offices: /\brep\.$/, words: ['rep'] },
    congresswoman: { offices: /\brep\.$/, words: ['rep'] },
    governor: { offices: /\bgov\.$/, words: ['gov'] },
    judge: { offices: /\bjustice\b/, words: ['justice'] },
    spokesperson: { offices: /\bspokes(?:man|woman)\b/, words: ['spokesman', 'spokeswoman'] },
    envoy: {
      offices: /\b(?:ambassador|representative)\b/,
      words: ['ambassador', 'representative'],
    },
    diplomat: { offices: /\b(?:ambassador|envoy)\b/, words: ['ambassador', 'envoy'] },
    prelate: {
      offices: /\b(?:arch)?bishop\b|\bcardinal\b/,
      words: ['bishop', 'archbishop', 'cardinal'],
    },
    cleric: {
      offices: /\b(?:(?:arch)?bishop|cardinal|imam|pastor|reverend)\b/,
      words: ['bishop', 'archbishop', 'cardinal', 'imam', 'pastor', 'reverend'],
    },
    chairperson: { offices: /\bchair(?:man|woman)?\b/, words: ['chair', 'chairman', 'chairwoman'] },
    academic: { offices: /\b(?:professor|lecturer)\b/, words: ['professor', 'lecturer'] },
    lawyer: {
      offices: /\b(?:attorney|barrister|solicitor|counsel|advocate)$/,
      words: ['attorney', 'barrister', 'solicitor', 'counsel', 'advocate'],
    },
  }),
);

/** More than so many who may be meant by “the minister”: only those named not long before are. */
const MANY = 50;
/** How far before a mention they may be named then, in sentences. */
const REACH_OF_MANY = 200;

/** The actors among whom a role mention may find its holder, in their order. */
function candidates(
  index: ActorIndex,
  sentence: Sentence,
  head: string,
  office: string,
): readonly EntityRecord[] {
  const all = mayHold(index, head, office);
  if (all.length <= MANY || sentence.paragraph === 0) return all;
  const near = new Set<EntityRecord>();
  for (let at = sentence.index - REACH_OF_MANY; at <= sentence.index + LEAD_REACH; at++) {
    for (const { entity } of index.inSentence(at)) if (entity) near.add(entity);
  }
  return [...near].sort((a, b) => a.order - b.order);
}

/** All whose roles have the words without which `holds` finds none, in the order of the actors. */
function mayHold(index: ActorIndex, head: string, office: string): readonly EntityRecord[] {
  const { byRoleWord } = index.lookup;
  // Whoever is called by his office has all its words: the rarest of them leaves the fewest.
  const own = [head, ...officeKey(office).split(' ')]
    .map((word) => byRoleWord.get(word))
    .reduce((fewest, list) => (list.length < fewest.length ? list : fewest));
  const other = isLooseCall(head, office) ? (ALSO_CALLED.get(head)?.words ?? []) : [];
  const secretary = SECRETARY_OF_STATE.test(office) ? ['secretary'] : [];
  const lists = [own, ...[...other, ...secretary].map((word) => byRoleWord.get(word))];
  const filled = lists.filter((list) => list.length > 0);
  const [only = []] = filled;
  if (filled.length < 2) return only;
  return [...new Set(filled.flat())].sort((a, b) => a.order - b.order);
}

const SECRETARY_OF_STATE = /^secretary of state$/i;

const RANKED = /\b(?:prime|chief|first) minister\b/;

/** Heads that keep their meaning whatever stands before them: “the Bauchi lawmaker”. */
const ANY_OF_THEM = /^(?:judge|lawmaker|legislator|parliamentarian|diplomat|envoy|spokesperson)$/;

/** Whether the holder of `role` may be called by a phrase with that head and office. */
function holds(role: string, head: string, office: string, holder: EntityRecord): boolean {
  const lower = role.toLowerCase();
  if (!lower.includes(head) && !ALSO_CALLED.has(head)) return false;
  // “a spokeswoman for the governor” is not the governor.
  const words = officeKey(lower.split(SPEAKS_FOR, 1)[0] ?? '').split(' ');
  // A prime or chief minister is not called “the minister”.
  if (head === 'minister' && RANKED.test(lower) && !RANKED.test(office.toLowerCase())) return false;
  const known = [role, ...holder.affiliations].join(' ');
  if (words.includes(head) && officeMatches(known, office)) return true;
  // The secretary of any department is addressed as “the Secretary of State”.
  if (SECRETARY_OF_STATE.test(office)) return /^(?!press |private ).*\bsecretary$/.test(lower);
  return isLooseCall(head, office) && ALSO_CALLED.get(head)?.offices.test(lower) === true;
}

const SPEAKS_FOR = /\s(?:for|to)\s/;

const isLooseCall = (head: string, office: string): boolean =>
  ANY_OF_THEM.test(head) || officeKey(office) === head;

/** Sentences in which people are named, in order; no name is added while roles are read. */
const namedIn = new WeakMap<EntityRecord, readonly number[]>();

function sentencesNaming(entity: EntityRecord): readonly number[] {
  const known =
    namedIn.get(entity) ??
    entity.mentions
      .filter((mention) => mention.kind === 'name')
      .map((mention) => mention.sentence)
      .sort((a, b) => a - b);
  namedIn.set(entity, known);
  if (known.length > 0) return known;
  // Whoever has no name is known by role mentions, which go on being added.
  return entity.mentions.slice(-1).map((mention) => mention.sentence);
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
