/**
 * Scores coreference against articles of our own: NAME.txt with inline marks `[[TEXT|key]]`, which
 * may nest, beside NAME.entities.json (key to name, type, role, country). A key `a+b` marks a joint
 * mention of several entities; joint mentions, and what the engine marks there, are left out.
 *
 *   npx tsx test/evaluate/coreference.ts [FOLDER] [--failures[=N]]
 *
 * Clusters are scored by B³ (Bagga & Baldwin 1998, "Algorithms for scoring coreference chains"),
 * averaged over the mentions of all articles. B³ is not defined for mentions that only one side
 * has; of the variants that Cai & Strube 2010 ("Evaluation metrics for end-to-end coreference
 * resolution systems") discuss, this follows Rahman & Ng 2009 ("Supervised models for coreference
 * resolution"): marks without a gold twin are dropped when they stand alone. Those linked to others
 * have precision 0, and gold mentions without a twin have recall 0.
 *
 * Mentions are aligned one to one, see `align`.
 */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

import countries from 'world-countries';

import { annotate } from '../../src/core/annotate';
import type { ActorAnnotation, Entity } from '../../src/core/model';

// ---------------------------------------------------------------- Articles

interface Range {
  readonly start: number;
  readonly end: number;
}

interface GoldMention extends Range {
  readonly text: string;
  /** Several for a joint mention. */
  readonly keys: readonly string[];
}

interface GoldEntity {
  readonly name: string;
  readonly type: string;
  readonly role?: string;
  readonly country?: string;
}

interface Article {
  readonly name: string;
  readonly source: string;
  readonly mentions: readonly GoldMention[];
  readonly entities: Readonly<Record<string, GoldEntity>>;
}

const CLOSING_MARK = /\|([a-z0-9_]+(?:\+[a-z0-9_]+)*)\]\]/y;

/** Takes the marks out of a text; the mentions have their offsets in what is left. */
function readMarks(marked: string): Pick<Article, 'source' | 'mentions'> {
  const mentions: GoldMention[] = [];
  const opened: number[] = [];
  let source = '';
  let at = 0;
  while (at < marked.length) {
    CLOSING_MARK.lastIndex = at;
    const closing = CLOSING_MARK.exec(marked);
    if (marked.startsWith('[[', at)) {
      opened.push(source.length);
      at += 2;
    } else if (closing) {
      const start = opened.pop();
      if (start === undefined) throw new Error(`"${closing[0]}" closes no mark`);
      const keys = (closing[1] ?? '').split('+');
      mentions.push({ start, end: source.length, text: source.slice(start), keys });
      at += closing[0].length;
    } else {
      source += marked[at] ?? '';
      at++;
    }
  }
  const unclosed = opened.pop();
  if (unclosed !== undefined) throw new Error(`never closed: "[[${source.slice(unclosed, 40)}"`);
  mentions.sort((a, b) => a.start - b.start || b.end - a.end);
  return { source, mentions };
}

function readArticle(folder: string, name: string): Article {
  const text = readFileSync(join(folder, `${name}.txt`), 'utf8');
  const list = readFileSync(join(folder, `${name}.entities.json`), 'utf8');
  const entities = JSON.parse(list) as Record<string, GoldEntity>;
  const article = { name, entities, ...readMarks(text) };
  const unknown = article.mentions.flatMap(({ keys }) => keys).find((key) => !(key in entities));
  if (unknown !== undefined) throw new Error(`"${unknown}" is not in ${name}.entities.json`);
  return article;
}

/** The articles that can be read; of the others it says why not. */
function readArticles(folder: string): Article[] {
  const files = existsSync(folder) ? readdirSync(folder).sort() : [];
  const articles: Article[] = [];
  for (const file of files) {
    const name = file.replace(/\.txt$/, '');
    if (name === file || !files.includes(`${name}.entities.json`)) continue;
    try {
      articles.push(readArticle(folder, name));
    } catch (error) {
      console.error(`${join(folder, file)} left out: ${String(error)}`);
      process.exitCode = 1;
    }
  }
  return articles;
}

// ---------------------------------------------------------------- Words

const PRONOUNS = {
  'he/she': 'he she him her his hers himself herself',
  they: 'they them their theirs themselves',
  it: 'it its itself',
  I: 'i me my mine myself',
  we: 'we us our ours ourselves',
} as const;
type PronounClass = keyof typeof PRONOUNS;
const THIRD_PERSON = ['he/she', 'they', 'it'] as const;
const FIRST_PERSON = ['I', 'we'] as const;
const PRONOUN_CLASSES: readonly PronounClass[] = [...THIRD_PERSON, ...FIRST_PERSON];

/** "US" and "IT" are none. */
function pronounClass(text: string): PronounClass | undefined {
  if (/^\p{Lu}{2,}$/u.test(text)) return undefined;
  const word = text.toLowerCase();
  return PRONOUN_CLASSES.find((name) => PRONOUNS[name].split(' ').includes(word));
}

/** Words of a person's name; none where the gold knows only a description ("envoy to Egypt"). */
function nameWords({ name, type }: GoldEntity): readonly string[] {
  const words = name.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
  const particle = /^(?:[Dd]e|[Dd]a|[Dd]i|[Dd]el|[Vv][ao]n|[Dd]er|[Ll]a|[Aa]l|[Bb]in|[Ii]bn|y|e)$/;
  const names = words.filter((word) => !particle.test(word));
  return type === 'person' && names.every((word) => /^\p{Lu}/u.test(word)) ? names : [];
}

const COUNTRY_WORDS: ReadonlySet<string> = new Set([
  ...['us', 'u.s.', 'uk', 'u.k.', 'eu', 'american', 'european', 'scottish', 'welsh', 'english'],
  ...countries.flatMap(({ name, demonyms }) =>
    [name.common, ...Object.values(demonyms.eng ?? {})].map((word) => word.toLowerCase()),
  ),
]);

/** A role in lower case without article or leading country ("Kenya's", "New Zealand"). */
function bareRole(role: string): string {
  const words = role.toLowerCase().replace(/’/g, "'").trim().split(/\s+/);
  if (/^(?:the|an?)$/.test(words[0] ?? '')) words.shift();
  const leading = [3, 2, 1].find(
    (count) =>
      words.length > count &&
      COUNTRY_WORDS.has(words.slice(0, count).join(' ').replace(/'s?$/, '')),
  );
  return words.slice(leading ?? 0).join(' ');
}

// ---------------------------------------------------------------- Alignment

/** A mention without leading article, trailing possessive and punctuation around it. */
function core(source: string, { start, end }: Range): Range {
  const text = source.slice(start, end);
  const lead = /^[\s\p{P}]*(?:(?:the|an?)\s+)?/iu.exec(text)?.[0].length ?? 0;
  const tail = /(?:['’]s?)?[\s\p{P}]*$/u.exec(text)?.[0].length ?? 0;
  return lead + tail < text.length ? { start: start + lead, end: end - tail } : { start, end };
}

/** Offset at which the head word ends: before the first complement or apposition. */
function headEnd(source: string, { start, end }: Range): number {
  const text = source.slice(start, end);
  const after = /,?\s+(?:of|for|in|on|at|from|to|with|by|and|who|which|that)\s|[,;:(—–]/.exec(text);
  return after && after.index > 0 ? start + after.index : end;
}

/**
 * How well two mentions agree, 0 when they must not be aligned. Equal ones (but for article,
 * possessive and punctuation) agree best; others must share half of their characters (Jaccard) or
 * the end of their head word. A pronoun agrees with itself alone.
 */
function agreement(source: string, one: Range, other: Range): number {
  const [a, b] = [core(source, one), core(source, other)];
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  if (shared <= 0) return 0;
  const jaccard = shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
  if (jaccard === 1) return jaccard;
  if ([a, b].some(({ start, end }) => pronounClass(source.slice(start, end)))) return 0;
  return jaccard >= 0.5 || headEnd(source, a) === headEnd(source, b) ? jaccard : 0;
}

/** Aligns mentions one to one, greedily by agreement. */
function align(
  source: string,
  gold: readonly GoldMention[],
  marks: readonly ActorAnnotation[],
): Map<GoldMention, ActorAnnotation> {
  const candidates = gold
    .flatMap((mention) =>
      marks.map((mark) => ({ mention, mark, score: agreement(source, mention, mark) })),
    )
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const twins = new Map<GoldMention, ActorAnnotation>();
  const taken = new Set<ActorAnnotation>();
  for (const { mention, mark } of candidates) {
    if (twins.has(mention) || taken.has(mark)) continue;
    twins.set(mention, mark);
    taken.add(mark);
  }
  return twins;
}

// ---------------------------------------------------------------- Reading

function push<K, V>(groups: Map<K, V[]>, key: K, value: V): void {
  const group = groups.get(key);
  if (group) group.push(value);
  else groups.set(key, [value]);
}

/** The most frequent value, the earliest of several. */
function mostFrequent<T>(values: readonly T[]): T | undefined {
  const counts = new Map<T, number>();
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return values.find((value) => counts.get(value) === most);
}

const keyOf = (mention: GoldMention): string => mention.keys[0] ?? '';
/** Unlinked marks are clusters of their own. */
const clusterOf = (mark: ActorAnnotation): string => mark.actor ?? mark.id;
const contains = (outer: Range, inner: Range): boolean =>
  outer.start <= inner.start && inner.end <= outer.end;
const overlap = (a: Range, b: Range): boolean => a.start < b.end && b.start < a.end;

/** An article beside what the engine says of it, joint mentions left out on both sides. */
class Reading {
  readonly gold: readonly GoldMention[];
  readonly marks: readonly ActorAnnotation[];
  readonly entities: ReadonlyMap<string, Entity>;
  readonly #markOf: ReadonlyMap<GoldMention, ActorAnnotation>;
  readonly #goldOf: ReadonlyMap<ActorAnnotation, GoldMention>;
  readonly #keys = new Map<string, string[]>();
  readonly #actors = new Map<string, string[]>();

  constructor(readonly article: Article) {
    const { source, mentions } = article;
    const { annotations, entities } = annotate(source);
    const actors = annotations.filter((one): one is ActorAnnotation => one.kind === 'actor');
    const twins = align(source, mentions, actors);
    const all = new Map([...twins].map(([mention, mark]) => [mark, mention]));
    const joint = mentions.filter(({ keys }) => keys.length > 1);
    const onJoint = (mark: ActorAnnotation): boolean => {
      const twin = all.get(mark);
      return twin ? joint.includes(twin) : joint.some((mention) => contains(mention, mark));
    };
    this.entities = new Map(entities.map((entity) => [entity.id, entity]));
    this.gold = mentions.filter((mention) => !joint.includes(mention));
    this.marks = actors.filter((mark) => !onJoint(mark));
    this.#markOf = twins;
    this.#goldOf = all;
    for (const mention of this.gold) {
      const actor = twins.get(mention)?.actor;
      if (!actor || pronounClass(mention.text)) continue;
      push(this.#keys, actor, keyOf(mention));
      push(this.#actors, keyOf(mention), actor);
    }
  }

  markOf(mention: GoldMention): ActorAnnotation | undefined {
    return this.#markOf.get(mention);
  }

  goldOf(mark: ActorAnnotation): GoldMention | undefined {
    return this.#goldOf.get(mark);
  }

  /** The key that most of an entity's aligned mentions have, pronouns apart. */
  keyOfActor(actor: string): string | undefined {
    return mostFrequent(this.#keys.get(actor) ?? []);
  }

  /** The entity that most of a key's aligned mentions have, pronouns apart. */
  actorOfKey(key: string): string | undefined {
    return mostFrequent(this.#actors.get(key) ?? []);
  }

  isPerson(key: string): boolean {
    return this.article.entities[key]?.type === 'person';
  }

  /** Whether a mention calls a person by name, as "Mr Ruto" does. */
  isNamed(mention: GoldMention): boolean {
    const entity = this.article.entities[keyOf(mention)];
    const words = mention.text.match(/[\p{L}\p{M}'’-]+/gu) ?? [];
    const names = entity ? nameWords(entity) : [];
    return words.some((word) => names.includes(word.replace(/['’]s?$/, '')));
  }

  nameOfKey(key: string | undefined): string {
    return key === undefined ? 'nobody known' : (this.article.entities[key]?.name ?? key);
  }

  nameOfActor(actor: string | null): string {
    return actor === null ? 'nobody' : (this.entities.get(actor)?.name ?? actor);
  }

  /** Where a span stands, on one line. */
  around({ start, end }: Range): string {
    const { source, name } = this.article;
    const before = source.slice(Math.max(0, start - 100), start).replace(/^[\s\S]*\n/, '');
    const after = source.slice(end, end + 80).replace(/\n[\s\S]*$/, '');
    return `${name}: ${before}⟦${source.slice(start, end)}⟧${after}`.replace(/\s+/g, ' ');
  }
}

// ---------------------------------------------------------------- Scores

const FAILURE_KINDS = [
  'pronoun wrong',
  'pronoun unlinked',
  'name/role split',
  'merged',
  'person split',
  'persons merged',
  'role wrong',
  'country wrong',
  'missed mention',
  'spurious mention',
  'dateline taken',
] as const;
type FailureKind = (typeof FAILURE_KINDS)[number];

type Fail = (kind: FailureKind, line: string) => void;

/** Precision, recall and F1 as sums over mentions. */
class Tally {
  #precision = 0;
  #predicted = 0;
  #recall = 0;
  #gold = 0;

  addGold(recall: number): void {
    this.#recall += recall;
    this.#gold++;
  }

  addPredicted(precision: number): void {
    this.#precision += precision;
    this.#predicted++;
  }

  line(): string {
    const p = this.#predicted === 0 ? 0 : this.#precision / this.#predicted;
    const r = this.#gold === 0 ? 0 : this.#recall / this.#gold;
    const f = p + r === 0 ? 0 : (2 * p * r) / (p + r);
    const figures = [p, r, f].map((value) => value.toFixed(3).padStart(9)).join('');
    return `${figures}   (${this.#predicted} marked, ${this.#gold} gold)`;
  }
}

interface BCubed {
  readonly all: Tally;
  readonly persons: Tally;
}

/** Adds B³ over the mentions and marks given; see the head of this file for those without twin. */
function addBCubed(
  { all, persons }: BCubed,
  reading: Reading,
  gold: readonly GoldMention[],
  marks: readonly ActorAnnotation[],
): void {
  const goldClusters = new Map<string, GoldMention[]>();
  const markClusters = new Map<string, ActorAnnotation[]>();
  for (const mention of gold) push(goldClusters, keyOf(mention), mention);
  for (const mark of marks) push(markClusters, clusterOf(mark), mark);
  const ofKey = (mention: GoldMention): readonly GoldMention[] =>
    goldClusters.get(keyOf(mention)) ?? [];
  /** How many mentions of the same key the engine has in the mark's cluster. */
  const correct = (mention: GoldMention, mark: ActorAnnotation): number =>
    ofKey(mention).filter((other) => {
      const twin = reading.markOf(other);
      return twin !== undefined && clusterOf(twin) === clusterOf(mark);
    }).length;
  for (const mention of gold) {
    const mark = reading.markOf(mention);
    const recall = mark ? correct(mention, mark) / ofKey(mention).length : 0;
    all.addGold(recall);
    if (reading.isPerson(keyOf(mention))) persons.addGold(recall);
  }
  for (const mark of marks) {
    const cluster = markClusters.get(clusterOf(mark)) ?? [];
    const mention = reading.goldOf(mark);
    if (!mention && cluster.length < 2) continue;
    const precision = mention ? correct(mention, mark) / cluster.length : 0;
    all.addPredicted(precision);
    const person = mention ? reading.isPerson(keyOf(mention)) : mark.type === 'person';
    if (person) persons.addPredicted(precision);
  }
}

interface PronounCounts {
  gold: number;
  marked: number;
  linked: number;
  right: number;
}

type PronounTally = Record<PronounClass, PronounCounts>;

function newPronounTally(): PronounTally {
  const none = (): PronounCounts => ({ gold: 0, marked: 0, linked: 0, right: 0 });
  return { 'he/she': none(), they: none(), it: none(), I: none(), we: none() };
}

/** A link is right when the entity's other mentions have, most of them, the pronoun's key. */
function addPronouns(tally: PronounTally, reading: Reading, fail: Fail): void {
  for (const mention of reading.gold) {
    const name = pronounClass(mention.text);
    if (!name) continue;
    tally[name].gold++;
    if (reading.markOf(mention)?.actor) continue;
    fail('pronoun unlinked', `${reading.nameOfKey(keyOf(mention))} | ${reading.around(mention)}`);
  }
  for (const mark of reading.marks) {
    const name = pronounClass(mark.text);
    if (!name) continue;
    const counts = tally[name];
    counts.marked++;
    if (!mark.actor) continue;
    counts.linked++;
    const mention = reading.goldOf(mark);
    const wanted = mention && keyOf(mention);
    if (wanted !== undefined && reading.keyOfActor(mark.actor) === wanted) {
      counts.right++;
      continue;
    }
    const right = mention ? reading.nameOfKey(wanted) : 'no actor';
    fail(
      'pronoun wrong',
      `${reading.nameOfActor(mark.actor)}, not ${right} [${mark.rule}] | ${reading.around(mark)}`,
    );
  }
}

interface PeopleCounts {
  persons: number;
  split: number;
  actors: number;
  merged: number;
}

/** Persons whose names fall in several entities, entities with the names of several persons. */
function addPeople(counts: PeopleCounts, reading: Reading, fail: Fail): void {
  const actorsOf = new Map<string, Set<string>>();
  const personsOf = new Map<string, Set<string>>();
  for (const mention of reading.gold) {
    const actor = reading.markOf(mention)?.actor;
    if (!actor || !reading.isPerson(keyOf(mention)) || !reading.isNamed(mention)) continue;
    actorsOf.set(keyOf(mention), (actorsOf.get(keyOf(mention)) ?? new Set()).add(actor));
    personsOf.set(actor, (personsOf.get(actor) ?? new Set()).add(keyOf(mention)));
  }
  counts.persons += actorsOf.size;
  counts.actors += personsOf.size;
  const { name } = reading.article;
  for (const [key, actors] of actorsOf) {
    if (actors.size < 2) continue;
    counts.split++;
    const parts = [...actors].map((actor) => `${reading.nameOfActor(actor)} (${actor})`);
    fail('person split', `${reading.nameOfKey(key)} | ${name}: ${parts.join(' / ')}`);
  }
  for (const [actor, keys] of personsOf) {
    if (keys.size < 2) continue;
    counts.merged++;
    const parts = [...keys].map((key) => reading.nameOfKey(key));
    fail('persons merged', `${reading.nameOfActor(actor)} | ${name}: ${parts.join(' / ')}`);
  }
}

/** Wrong and missing links of mentions other than pronouns, for the list of failures alone. */
function listLinks(reading: Reading, fail: Fail): void {
  for (const mention of reading.gold) {
    const mark = reading.markOf(mention);
    if (!mark || pronounClass(mention.text)) continue;
    const key = keyOf(mention);
    const main = reading.actorOfKey(key);
    const actorKey = mark.actor === null ? key : reading.keyOfActor(mark.actor);
    const where = `[${mark.rule}] | ${reading.around(mention)}`;
    const name = reading.nameOfKey(key);
    if (actorKey !== key) {
      const others = `${String(mark.actor)}, mostly ${reading.nameOfKey(actorKey)}`;
      fail('merged', `${name} in ${others} ${where}`);
    } else if (main !== undefined && mark.actor !== main) {
      fail('name/role split', `${name} in ${mark.actor ?? 'no entity'}, mostly ${main} ${where}`);
    }
  }
}

const WORD = /\(?(?:\p{Lu}[\p{L}\p{M}.'’/-]*|\d{1,4}|of|de|da|del|la|al)\)?/u.source;
/** "NAIROBI, Kenya (AP) —", "(Reuters) -", "Riga, 12 May." */
const DATELINE = new RegExp(
  `^[^\\S\\n]*${WORD}(?:,?[^\\S\\n]+${WORD}){0,11}?` +
    `(?:[^\\S\\n]*(?:[—–]|--?[^\\S\\n])|,[^\\S\\n]+\\d{1,2} \\p{Lu}\\p{L}+(?: \\d{4})?\\.\\s)`,
  'gmu',
);

/** Marks inside a dateline over text that gold leaves unmarked. */
function datelineMarks({ article, marks }: Reading): ReadonlySet<ActorAnnotation> {
  const datelines = [...article.source.matchAll(DATELINE)].map(({ 0: text, index }): Range => ({
    start: index,
    end: index + text.length,
  }));
  return new Set(
    marks.filter(
      (mark) =>
        datelines.some((dateline) => contains(dateline, mark)) &&
        !article.mentions.some((mention) => overlap(mention, mark)),
    ),
  );
}

/** Which mentions are found at all; returns how many datelines are taken for actors. */
function addDetection(tally: Tally, reading: Reading, fail: Fail): number {
  const datelines = datelineMarks(reading);
  for (const mention of reading.gold) {
    const found = reading.markOf(mention) !== undefined;
    tally.addGold(found ? 1 : 0);
    if (found || pronounClass(mention.text)) continue;
    fail('missed mention', `${reading.nameOfKey(keyOf(mention))} | ${reading.around(mention)}`);
  }
  for (const mark of reading.marks) {
    const right = reading.goldOf(mark) !== undefined;
    tally.addPredicted(right ? 1 : 0);
    if (right || pronounClass(mark.text)) continue;
    const kind = datelines.has(mark) ? 'dateline taken' : 'spurious mention';
    const name = reading.nameOfActor(mark.actor);
    fail(kind, `${name} (${mark.type}) [${mark.rule}] | ${reading.around(mark)}`);
  }
  return datelines.size;
}

const FIELDS = ['role', 'country'] as const;
type Field = (typeof FIELDS)[number];

interface FieldCounts {
  right: number;
  wrong: number;
  missing: number;
}

const ORGANISATION_TYPES: readonly string[] = ['organization', 'government'];

const HOLDERS = ['persons', 'organisations'] as const;
type Holder = (typeof HOLDERS)[number];
type FieldTally = Record<Holder, Record<Field, FieldCounts>>;

function newFieldTally(): FieldTally {
  const none = (): FieldCounts => ({ right: 0, wrong: 0, missing: 0 });
  return {
    persons: { role: none(), country: none() },
    organisations: { role: none(), country: none() },
  };
}

const SAME_FIELD: Record<Field, (a: string, b: string) => boolean> = {
  role: (a, b) => bareRole(a) === bareRole(b),
  country: (a, b) => a.toUpperCase() === b.toUpperCase(),
};

/** Roles and countries that gold gives, against those of the entity that most mentions have. */
function addFields(tally: FieldTally, reading: Reading, fail: Fail): void {
  const mentioned = new Set(reading.gold.map(keyOf));
  for (const [key, entity] of Object.entries(reading.article.entities)) {
    const organisation = ORGANISATION_TYPES.includes(entity.type);
    if (!mentioned.has(key) || !(organisation || entity.type === 'person')) continue;
    const found = reading.entities.get(reading.actorOfKey(key) ?? '');
    for (const field of FIELDS) {
      const [wanted, got] = [entity[field], found?.[field]];
      if (wanted === undefined) continue;
      const right = got !== undefined && SAME_FIELD[field](wanted, got);
      const counts = tally[organisation ? 'organisations' : 'persons'][field];
      counts[right ? 'right' : got === undefined ? 'missing' : 'wrong']++;
      if (right) continue;
      const said = `${entity.name}: ${got ?? (found ? 'none' : 'not found')}, not ${wanted}`;
      const first = reading.gold.find((mention) => keyOf(mention) === key);
      fail(`${field} wrong`, `${said} | ${first ? reading.around(first) : ''}`);
    }
  }
}

// ---------------------------------------------------------------- Report

/** All scores over all articles. */
class Scores {
  readonly #detection = new Tally();
  readonly #withTwinless: BCubed = { all: new Tally(), persons: new Tally() };
  readonly #aligned: BCubed = { all: new Tally(), persons: new Tally() };
  readonly #pronouns = newPronounTally();
  readonly #people: PeopleCounts = { persons: 0, split: 0, actors: 0, merged: 0 };
  readonly #fields = newFieldTally();
  readonly #failures = new Map<FailureKind, string[]>();
  #datelines = 0;

  add(reading: Reading): void {
    const fail: Fail = (kind, line) => {
      push(this.#failures, kind, line);
    };
    const { gold, marks } = reading;
    addBCubed(this.#withTwinless, reading, gold, marks);
    addBCubed(
      this.#aligned,
      reading,
      gold.filter((mention) => reading.markOf(mention)),
      marks.filter((mark) => reading.goldOf(mark)),
    );
    this.#datelines += addDetection(this.#detection, reading, fail);
    addPronouns(this.#pronouns, reading, fail);
    addPeople(this.#people, reading, fail);
    addFields(this.#fields, reading, fail);
    listLinks(reading, fail);
  }

  lines(): string[] {
    const { persons, split, actors, merged } = this.#people;
    return [
      'precision, recall, F1'.padEnd(28) + '        P        R       F1',
      'B³ (after Rahman & Ng)'.padEnd(28) + this.#withTwinless.all.line(),
      '  persons'.padEnd(28) + this.#withTwinless.persons.line(),
      'B³, aligned mentions only'.padEnd(28) + this.#aligned.all.line(),
      '  persons'.padEnd(28) + this.#aligned.persons.line(),
      'mention detection'.padEnd(28) + this.#detection.line(),
      '',
      ...this.#pronounLines(),
      '',
      `persons split: ${split} of ${persons} named persons`,
      `persons merged: ${merged} of ${actors} entities with a person's name`,
      `datelines taken for actors: ${this.#datelines}`,
      '',
      ...this.#fieldLines(),
    ];
  }

  /** At most so many of each kind. */
  failureLines(limit: number): string[] {
    return FAILURE_KINDS.flatMap((kind) => {
      const lines = this.#failures.get(kind) ?? [];
      const shown = lines.slice(0, limit).map((line) => `${kind}: ${line}`);
      return lines.length === 0 ? [] : ['', `== ${kind} (${lines.length})`, ...shown];
    });
  }

  #pronounLines(): string[] {
    const line = (name: string, classes: readonly PronounClass[]): string => {
      const sum = (count: keyof PronounCounts): number =>
        classes.reduce((total, one) => total + this.#pronouns[one][count], 0);
      const [gold, marked, linked, right] = [
        sum('gold'),
        sum('marked'),
        sum('linked'),
        sum('right'),
      ];
      const figures = [ratio(right, linked), ratio(right, gold)];
      return name.padEnd(20) + columns([gold, marked, linked, right, ...figures]);
    };
    return [
      'pronouns'.padEnd(20) + columns(['gold', 'marked', 'linked', 'right', 'P linked', 'R']),
      ...THIRD_PERSON.map((one) => line(`  ${one}`, [one])),
      line('third person', THIRD_PERSON),
      ...FIRST_PERSON.map((one) => line(`  ${one}`, [one])),
      line('first person', FIRST_PERSON),
    ];
  }

  #fieldLines(): string[] {
    return [
      'as gold gives it'.padEnd(24) + columns(['right', 'wrong', 'missing']),
      ...HOLDERS.flatMap((holder) =>
        FIELDS.flatMap((field) => {
          const { right, wrong, missing } = this.#fields[holder][field];
          if (right + wrong + missing === 0) return [];
          return `${holder}, ${field}`.padEnd(24) + columns([right, wrong, missing]);
        }),
      ),
    ];
  }
}

const columns = (values: readonly (number | string)[]): string =>
  values.map((value) => String(value).padStart(9)).join('');
const ratio = (part: number, whole: number): string =>
  whole === 0 ? '-' : (part / whole).toFixed(3);

function main(args: readonly string[]): void {
  const failures = args.find((arg) => arg.startsWith('--failures'));
  const folder = args.find((arg) => !arg.startsWith('--')) ?? 'test/gold/coreference';
  const articles = readArticles(folder);
  if (articles.length === 0) {
    console.log(`${folder}: no articles, nothing measured`);
    return;
  }
  const scores = new Scores();
  for (const article of articles) scores.add(new Reading(article));
  const mentions = articles.flatMap((article) => article.mentions);
  const joint = mentions.filter(({ keys }) => keys.length > 1).length;
  console.log(
    `${articles.length} articles in ${folder}; ${mentions.length} mentions, of them ${joint} joint ones left out`,
  );
  console.log(scores.lines().join('\n'));
  if (!failures) return;
  const limit = failures.split('=')[1];
  console.log(
    scores.failureLines(limit === undefined ? Number.MAX_SAFE_INTEGER : Number(limit)).join('\n'),
  );
}

main(process.argv.slice(2));
