import type { Sentence } from '../language/discourse';
import { isSubjectBefore } from '../language/clauses';
import type { TaggedToken } from '../language/tagger';
import type { ActorIndex, EntityRecord } from './entities';
import type { Reading } from './reading';
import { joined } from './rolePhrases';

/** Heads by which an organisation is called after it has been named: “the bank”, “the Commission”. */
const SHORT_HEADS = new Set(
  `academy administration agency alliance army assembly association authority bank board bureau
  cabinet centre center chamber charity club coalition college command commission committee company
  confederation conference consortium corporation council court department federation firm force
  forum foundation fund government group institute institution league legislature militia ministry
  mission movement navy network newspaper office organisation organization parliament party
  programme program regime secretariat senate society squadron tribunal union university broadcaster
  bloc alliance administration opposition`.split(/\s+/),
);

/** Kinds of organisation that a bloc or institution may be called without bearing the word. */
const CALLED: Readonly<Record<string, RegExp>> = {
  bloc: /^(?:European Union|African Union|Mercosur|Caribbean Community|Gulf Cooperation Council|Association of Southeast Asian Nations|East African Community)$/,
  alliance: /^NATO$/,
  group:
    /^(?:Islamic State|Hezbollah|Hamas|Taliban|Al Qaeda|Boko Haram|Al Shabab|Amnesty International|Human Rights Watch|Greenpeace|Oxfam)$/,
  organization:
    /^(?:Islamic State|Hezbollah|Hamas|Al Qaeda|Boko Haram|Al Shabab|NATO|United Nations)$/,
  broadcaster: /^(?:BBC|CNN|NBC|CBS|NPR|Deutsche Welle|Al Jazeera)$/,
};

/** How far back, in sentences, the named organisation may stand. */
const REACH = 25;

/** A capitalised head without antecedent acts for itself only in these: “the Coalition said”. */
const SELF_NAMED = new Set(
  'coalition commission council court government opposition assembly senate alliance union'.split(
    ' ',
  ),
);

/** Verbs that tell a legislature's “the House” from a building. */
const LEGISLATES =
  /^(?:vot|pass|approv|reject|adopt|debat|adjourn|ratif|amend|consider|impeach|subpoena)/;

/**
 * Links definite short forms to the organisation that was named before: “the bank” to the African
 * Development Bank, “the Commission” to the European Commission. The last one named with that head
 * wins; without one, only a capitalised head that acts is an actor of its own.
 * @param taken Tokens of names, by sentence.
 */
export function addShortForms(
  index: ActorIndex,
  readings: readonly Reading[],
  taken: ReadonlyMap<number, ReadonlySet<number>>,
): void {
  const heads: Heads = new Map();
  for (const { sentence, from, titleCase } of readings) {
    const own = taken.get(sentence.index);
    const tokens = sentence.tagged;
    let known = namedHere(index, sentence);
    for (let at = from; at < tokens.length; at++) {
      const token = tokens[at];
      if (!token) break;
      known = remember(heads, known, token.start, sentence.index);
      if (own?.has(at) || !isShortForm(tokens, at)) continue;
      const start = tokens[articleBefore(tokens, at)]?.start ?? token.start;
      const near = antecedent(heads.get(token.lower), sentence.index);
      const entity = near ?? (titleCase ? null : selfNamed(index, tokens, at));
      if (!entity) continue;
      if (token.capitalised) entity.aliases.add(token.text);
      if (near) note(heads, token.lower, near, sentence.index);
      index.add({
        start,
        end: token.end,
        sentence: sentence.index,
        kind: 'name',
        type: entity.type,
        entity,
        confidence: near ? 0.75 : 0.55,
        rule: near ? 'short-form' : 'head-alone',
      });
    }
    remember(heads, known, Number.POSITIVE_INFINITY, sentence.index);
  }
  for (const { sentence, from, titleCase } of readings) {
    const own = taken.get(sentence.index);
    if (sentence.paragraph === 0 && !titleCase) addHeadlineHeads(index, sentence, from, heads, own);
  }
}

/** “Commission announces grants”: a headline drops the article; the text names it in full. */
function addHeadlineHeads(
  index: ActorIndex,
  sentence: Sentence,
  from: number,
  heads: Heads,
  taken: ReadonlySet<number> | undefined,
): void {
  const tokens = sentence.tagged;
  for (let at = from; at < tokens.length; at++) {
    const token = tokens[at];
    const before = tokens[at - 1];
    if (!token?.capitalised || taken?.has(at) || before?.capitalised) continue;
    if (!SHORT_HEADS.has(token.lower) || !isSubjectBefore(tokens, at + 1)) continue;
    const row = heads.get(token.lower);
    const [only] = row?.keys() ?? [];
    if (row?.size !== 1 || !only) continue;
    only.aliases.add(token.text);
    const { start, end } = token;
    const { type } = only;
    const rule = 'short-form-in-headline';
    const base = { start, end, sentence: sentence.index, kind: 'name', type } as const;
    index.add({ ...base, entity: only, confidence: 0.7, rule });
  }
}

/** Under each head the organisations named with it: where last, and how often. */
type Heads = Map<string, Map<EntityRecord, { last: number; count: number }>>;

function note(heads: Heads, head: string, entity: EntityRecord, sentence: number): void {
  const row = heads.get(head) ?? new Map<EntityRecord, { last: number; count: number }>();
  row.set(entity, { last: sentence, count: (row.get(entity)?.count ?? 0) + 1 });
  heads.set(head, row);
}

/** The one named in this sentence or the one before, else the one named most, then last. */
function antecedent(row: ReturnType<Heads['get']>, sentence: number): EntityRecord | null {
  let best: EntityRecord | null = null;
  let bestScore = Number.NEGATIVE_INFINITY;
  for (const [entity, { last, count }] of row ?? []) {
    const gap = sentence - last;
    if (gap > REACH) continue;
    const score = (gap <= 1 ? 10 - gap : 0) + Math.min(count, 6) - gap * 0.05;
    if (score > bestScore) {
      best = entity;
      bestScore = score;
    }
  }
  return best;
}

interface Named {
  readonly end: number;
  readonly entity: EntityRecord;
}

const namedHere = (index: ActorIndex, sentence: Sentence): Named[] =>
  index
    .inSentence(sentence.index)
    .flatMap(({ end, entity }) =>
      entity && /^(?:organization|government|bloc)$/.test(entity.type) ? [{ end, entity }] : [],
    );

/** Moves the organisations named before `offset` into the table of heads; returns the rest. */
function remember(
  heads: Heads,
  named: readonly Named[],
  offset: number,
  sentence: number,
): Named[] {
  const rest: Named[] = [];
  for (const one of named) {
    if (one.end > offset) {
      rest.push(one);
      continue;
    }
    for (const head of headsOf(one.entity)) note(heads, head, one.entity, sentence);
  }
  return rest;
}

/** The heads that an organisation may be called by: the last word, or the one before “of”. */
function headsOf({ name }: EntityRecord): string[] {
  const words = name.toLowerCase().split(' ');
  const link = words.findIndex((word) => /^(?:of|for|on)$/.test(word));
  const head = words[link > 0 ? link - 1 : words.length - 1] ?? '';
  const found = SHORT_HEADS.has(head) ? [head] : [];
  for (const [called, names] of Object.entries(CALLED)) if (names.test(name)) found.push(called);
  return found;
}

/** Words that may stand between the article and the head without making it another one. */
const MODIFIER =
  /^(?:terrorist|terror|militant|extremist|armed|rebel|jihadist|islamist|aid|rights|advocacy|lobby|campaign|global|international|lending|charity|.+-based|.+-led|counter-.+|anti-.+)$/;

/** Index of “the” or “this” before a head, with at most one modifier between, or -1. */
function articleBefore(tokens: readonly TaggedToken[], at: number): number {
  const isArticle = (index: number): boolean => /^(?:the|this)$/.test(tokens[index]?.lower ?? '');
  if (isArticle(at - 1)) return at - 1;
  return MODIFIER.test(tokens[at - 1]?.lower ?? '') && isArticle(at - 2) ? at - 2 : -1;
}

/** “the bank”, “The Commission”: article, head, and no further noun that it would modify. */
function isShortForm(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (!token || articleBefore(tokens, at) < 0) return false;
  if (token.lower !== 'house' && !SHORT_HEADS.has(token.lower)) return false;
  if (next?.lower === 'of' || next?.lower === 'for') return false;
  if (next?.pos === 'noun' && !isSubjectBefore(tokens, at + 1)) return false;
  return !(next?.pos === 'name' && next.capitalised);
}

function selfNamed(
  index: ActorIndex,
  tokens: readonly TaggedToken[],
  at: number,
): EntityRecord | null {
  const token = tokens[at];
  if (!token) return null;
  // “the global coalition”, “the Saudi-led coalition”: told apart by its modifier.
  const from = articleBefore(tokens, at) + 1;
  if (token.lower === 'coalition' && from < at) {
    return index.ensure('organization', joined(tokens.slice(from, at + 1)));
  }
  if (!token.capitalised) return null;
  if (token.lower === 'house') {
    const acts = isSubjectBefore(tokens, at + 1) && LEGISLATES.test(tokens[at + 1]?.lower ?? '');
    return acts ? index.ensure('organization', token.text) : null;
  }
  if (!SELF_NAMED.has(token.lower)) return null;
  return index.ensure(token.lower === 'government' ? 'government' : 'organization', token.text);
}
