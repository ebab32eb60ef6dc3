import type { Sentence } from '../language/discourse';
import type { TaggedToken } from '../language/taggedToken';
import type { ActorIndex, EntityRecord } from './entities';
import { clauseActors } from './pronouns/clauseActors';
import type { Reading } from './reading';

/** Parties as they stand in brackets after a lawmaker's name: “(D-Ohio)”. */
const PARTY_LETTERS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    d: 'democrat',
    r: 'republican',
    i: 'independent',
  }),
);

/** Learns age, party and state from what stands right after a name: “, 54,”, “(D-Ohio)”. */
export function learnAffiliation(
  entity: EntityRecord,
  tokens: readonly TaggedToken[],
  to: number,
): void {
  const age = tokens[to]?.text === ',' ? tokens[to + 1]?.text : undefined;
  if (age !== undefined && /^\d{2}$/.test(age) && /^[,.;]$/.test(tokens[to + 2]?.text ?? '')) {
    entity.age ??= Number(age);
  }
  const open = tokens[to]?.text ?? '';
  if (open !== '(' && !(open === ',' && /^[RDI]$/.test(tokens[to + 1]?.text ?? ''))) return;
  const closer = open === '(' ? ')' : ',';
  const close = tokens.findIndex((token, at) => at > to && token.text === closer);
  if (close < 0 || close - to > 6) return;
  const words = tokens
    .slice(to + 1, close)
    .flatMap((token) => token.lower.split(/[^\p{L}.]+/u))
    .filter((word) => word !== '' && word !== '.');
  const party = PARTY_LETTERS.get((words[0] ?? '').replace('.', ''));
  if (party === undefined) return;
  entity.affiliate(party);
  for (const word of words.slice(1)) entity.affiliate(word);
}

/** How far back, in sentences, somebody may have been named who is called by his age or party. */
const REACH = 12;
const NEAR = 2;

/**
 * Links people called by age or party to those named before: “the 38-year-old (teacher)”, “the Ohio
 * Democrat”. Must follow names.
 * @param sentences All of the document.
 * @param taken Tokens of names in the sentence; what is linked here is added.
 */
export function addEpithets(
  index: ActorIndex,
  sentences: readonly Sentence[],
  { sentence, from }: Pick<Reading, 'sentence' | 'from'>,
  places: readonly number[],
  taken: Set<number>,
): void {
  const tokens = sentence.tagged;
  let behind = from;
  for (const at of places) {
    if (at < behind) continue;
    const found = byAge(index, sentences, sentence, at) ?? byParty(index, sentence, at);
    if (!found) continue;
    const { entity, to, rule } = found;
    const start = tokens[at]?.start ?? sentence.start;
    const end = tokens[to - 1]?.end ?? sentence.end;
    const base = { start, end, sentence: sentence.index, kind: 'role', type: 'person' } as const;
    index.add({ ...base, entity, rule });
    for (let word = at; word < to; word++) taken.add(word);
    behind = to;
  }
}

/** Articles that an age or a party may follow. */
export const epithetsIn = (tokens: readonly TaggedToken[]): number[] =>
  [...tokens.keys()].filter((at) => {
    const next = tokens[at + 1];
    return tokens[at]?.lower === 'the' && (next?.kind === 'number' || next?.capitalised === true);
  });

interface Epithet {
  readonly entity: EntityRecord;
  readonly to: number;
  readonly rule: string;
}

/** “the 71-year-old wheat farmer”: of that age, or else the only person named just before. */
function byAge(
  index: ActorIndex,
  sentences: readonly Sentence[],
  sentence: Sentence,
  at: number,
): Epithet | null {
  const tokens = sentence.tagged;
  const age = tokens[at + 1];
  if (age?.kind !== 'number' || tokens[at + 2]?.lower !== '-year') return null;
  if (tokens[at + 3]?.lower !== '-old') return null;
  let to = at + 4;
  while (/^(?:noun|adjective)$/.test(tokens[to]?.pos ?? '') && !tokens[to]?.capitalised) to++;
  const people = namedBefore(index, sentence, at, REACH);
  const years = Number(age.text);
  const told = people.find((entity) => entity.age === years);
  if (!told && isBroughtIn(sentences, sentence, tokens[to - 1]?.lower ?? '')) return null;
  const near = namedBefore(index, sentence, at, NEAR).filter((one) => one.age === undefined);
  const entity =
    told ?? (near.length === 1 ? near[0] : lastSubject(index, sentences, sentence, near));
  if (!entity) return null;
  entity.age ??= years;
  return { entity, to, rule: 'role-by-age' };
}

/** “A juror was dismissed … The 23-year-old juror”: who came in without a name is of that age. */
const isBroughtIn = (sentences: readonly Sentence[], { index }: Sentence, noun: string): boolean =>
  sentences
    .slice(Math.max(0, index - BROUGHT_IN), index)
    .some(({ tokens }) =>
      tokens.some(
        ({ lower }, at) =>
          lower === noun && /^(?:an?|one|another)$/.test(tokens[at - 1]?.lower ?? ''),
      ),
    );

/** How far back somebody without a name may have come in, in sentences. */
const BROUGHT_IN = 12;

/** Of several people the one who is a subject in the sentence before, or the one before it. */
function lastSubject(
  index: ActorIndex,
  sentences: readonly Sentence[],
  sentence: Sentence,
  people: readonly EntityRecord[],
): EntityRecord | undefined {
  for (let back = 1; back <= NEAR; back++) {
    const earlier = sentences[sentence.index - back];
    const subjects = earlier ? clauseActors(index, earlier) : [];
    const found = subjects.find(({ mention }) => people.some((one) => one === mention?.entity));
    if (found?.mention?.entity) return found.mention.entity;
  }
  return undefined;
}

/** “the Ohio Democrat”, “the Republican”: who was last named with that party, and that state. */
function byParty(index: ActorIndex, sentence: Sentence, at: number): Epithet | null {
  const tokens = sentence.tagged;
  for (let head = at + 1; head < at + 5; head++) {
    const token = tokens[head];
    if (!token?.capitalised) return null;
    if (!/^(?:democrat|republican|independent)$/.test(token.lower)) continue;
    if (tokens[head + 1]?.capitalised || tokens[head + 1]?.lower === "'s") return null;
    const state = tokens.slice(at + 1, head).map(({ lower }) => lower);
    const entity = namedBefore(index, sentence, at, REACH).find(
      ({ affiliations }) =>
        affiliations.has(token.lower) &&
        state.every((word) => [...affiliations].some((known) => isShortFor(known, word))),
    );
    return entity ? { entity, to: head + 1, rule: 'role-by-party' } : null;
  }
  return null;
}

/** “Kan.” for Kansas, “N.C.” for North Carolina as far as its first letter. */
function isShortFor(known: string, word: string): boolean {
  const letters = known.replace(/\./g, '');
  return word.startsWith(known.includes('.') ? letters.slice(0, 1) : letters);
}

/** People named before a token, the last named first. */
function namedBefore(
  index: ActorIndex,
  sentence: Sentence,
  at: number,
  reach: number,
): EntityRecord[] {
  const offset = sentence.tagged[at]?.start ?? sentence.start;
  const found = new Set<EntityRecord>();
  for (let back = 0; back <= reach && sentence.index >= back; back++) {
    for (const { entity, kind, end } of [...index.inSentence(sentence.index - back)].reverse()) {
      if (entity?.type !== 'person' || kind !== 'name' || end > offset) continue;
      found.add(entity);
    }
  }
  return [...found];
}
