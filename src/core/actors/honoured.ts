import type { Discourse, Sentence } from '../language/discourse';
import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import type { ActorIndex, EntityRecord } from './entities';
import { labelledSpeaker, labelOf } from './pronouns/labelledSpeaker';

/** How many paragraphs back the turn may stand whose speaker a member answers. */
const REACH = 8;

/** “the hon. [Lady]”, “the [gentleman] from Ohio”: tokens at which a record speaks of a member. */
export const honouredIn = (tokens: readonly TaggedToken[]): number[] =>
  [...tokens.keys()].filter((at) => {
    if (!lexicon.is(tokens[at], 'honoured')) return false;
    const before = tokens[at - 1]?.lower ?? '';
    if (/^(?:hon\.?|honourable|honorable|\.)$/.test(before)) return isHonour(tokens, at);
    const link = tokens[at + 1]?.lower;
    // “the gentleman from Ohio”, “the member for Corvin”
    const isLinked = link === 'from' || (link === 'for' && tokens[at]?.lower === 'member');
    const isFromState = isLinked && tokens[at + 2]?.capitalised === true;
    return before === 'the' && (isFromState || /^gentle/.test(tokens[at]?.lower ?? ''));
  });

/** “hon.” may be two tokens. */
const isHonour = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens[at - 1]?.text !== '.' || tokens[at - 2]?.lower === 'hon';

/**
 * Links the members of whom a record speaks without their names: “the hon. Lady” is who spoke last,
 * “the hon. Member for Corvin” who speaks under that seat. A friend may be any of the party.
 */
export function addHonoured(
  index: ActorIndex,
  discourse: Pick<Discourse, 'paragraphs'>,
  sentence: Sentence,
  places: readonly number[],
  taken: Set<number>,
  seats: () => ReadonlyMap<string, EntityRecord>,
): void {
  const tokens = sentence.tagged;
  for (const at of places) {
    const { lower } = tokens[at] ?? { lower: '' };
    if (/^friend/.test(lower) || lower.endsWith('s') || /men$|ladies$/.test(lower)) continue;
    let from = at;
    while (
      /^(?:hon\.?|honourable|honorable|right|very|\.|the)$/.test(tokens[from - 1]?.lower ?? '')
    )
      from--;
    const to = complementEnd(tokens, at);
    const seat = tokens
      .slice(at + 2, to)
      .map((token) => token.lower)
      .join(' ');
    const entity =
      namedInBrackets(index, sentence, to) ??
      (seat === '' ? undefined : seats().get(seat)) ??
      // “the hon. Member for Tarn” is whoever sits for it, and not the last who spoke.
      (seat === '' ? lastSpeaker(index, discourse, sentence, lower) : null);
    const start = tokens[from]?.start;
    const end = tokens[to - 1]?.end;
    if (!entity || start === undefined || end === undefined) continue;
    const base = { start, end, sentence: sentence.index, kind: 'role', type: 'person' } as const;
    index.add({ ...base, entity, rule: 'role-of-last-named' });
    for (let word = from; word < to; word++) taken.add(word);
  }
}

/** “the hon. Member for Tarn ([Mr Hale])” */
function namedInBrackets(index: ActorIndex, sentence: Sentence, to: number): EntityRecord | null {
  if (sentence.tokens[to]?.text !== '(') return null;
  const start = sentence.tokens[to + 1]?.start;
  const named = index.inSentence(sentence.index).find((one) => one.start === start);
  return named?.type === 'person' ? named.entity : null;
}

/** End of “Member [for North Corvin]”, “gentleman [from Ohio]”. */
function complementEnd(tokens: readonly TaggedToken[], at: number): number {
  if (!/^(?:for|from)$/.test(tokens[at + 1]?.lower ?? '')) return at + 1;
  let to = at + 2;
  while (tokens[to]?.capitalised === true && tokens[to]?.kind === 'word') to++;
  return to > at + 2 ? to : at + 1;
}

/** Who speaks in the last turn before this one. */
function lastSpeaker(
  index: ActorIndex,
  discourse: Pick<Discourse, 'paragraphs'>,
  { paragraph }: Sentence,
  word: string,
): EntityRecord | null {
  const current = labelledSpeaker(index, discourse, paragraph);
  if (!current) return null;
  const gender = /lady|woman/.test(word) ? 'female' : /man$/.test(word) ? 'male' : undefined;
  for (let at = paragraph - 1; at >= Math.max(0, paragraph - REACH); at--) {
    const opening = discourse.paragraphs[at]?.sentences[0];
    const speaker = opening ? labelOf(index, opening) : null;
    if (!speaker || speaker === current) continue;
    if (gender && speaker.gender && speaker.gender !== gender) continue;
    if (gender) speaker.gender ??= gender;
    return speaker;
  }
  return null;
}

/** Who speaks for which seat, by the labels: “NAME (North Corvin) (LD):”. Seats in small letters. */
export function seatsOf(
  index: ActorIndex,
  { paragraphs }: Pick<Discourse, 'paragraphs'>,
): ReadonlyMap<string, EntityRecord> {
  const seats = new Map<string, EntityRecord>();
  for (const { sentences } of paragraphs) {
    const [opening] = sentences;
    const seat = /\((\p{Lu}[^()—]{2,40})[)—]/u.exec(opening?.text.slice(0, LABEL) ?? '')?.[1];
    if (!opening || seat === undefined || seats.has(seat.toLowerCase())) continue;
    const speaker = labelOf(index, opening);
    if (speaker) seats.set(seat.toLowerCase(), speaker);
  }
  return seats;
}

/** Longest label, in UTF-16 code units. */
const LABEL = 120;
