import type { ActorIndex, EntityRecord, Mention } from '../actors/entities';
import { groupHeads, singularRole } from '../actors/personTitles';
import { isRoleHead } from '../actors/roles';
import type { Range } from '../document/sourceDocument';
import type { Sentence } from '../language/discourse';

/** The actor that a source phrase names, or why it names none. */
export type Speaker =
  | { readonly entity: EntityRecord; readonly reason?: undefined }
  | { readonly entity: null; readonly reason: string };

/**
 * Resolves a source phrase to an actor: the mention that holds the phrase's head, or, for a role or
 * group without a name (“a spokesman”, “critics”), an actor named by the phrase itself.
 */
export function resolveSpeaker(index: ActorIndex, sentence: Sentence, source: Range): Speaker {
  const head = headToken(sentence, source);
  if (!head) return { entity: null, reason: 'The source has no noun.' };
  const mention = mentionAt(index.inSentence(sentence.index), source, head);
  if (mention?.entity) return { entity: mention.entity };
  const text = sentence.text.slice(source.start - sentence.start, source.end - sentence.start);
  if (mention?.kind === 'pronoun' || head.pos === 'pronoun') {
    return { entity: null, reason: `It is not clear whom “${text}” stands for.` };
  }
  const { lower } = head;
  const isRole = isRoleHead(lower);
  if (!isRole && singularRole(lower) === null && !groupHeads.has(lower)) {
    return { entity: null, reason: `“${text}” names no actor known here.` };
  }
  const bare = text.replace(/^(?:the|an?|some|several|many|one|another)\s+/i, '');
  const type = isRole ? 'person' : 'group';
  const entity = index.ensure(type, bare);
  const kind = isRole ? 'role' : 'name';
  const base = { start: source.start, end: source.end, sentence: sentence.index };
  index.add({ ...base, kind, type, entity, confidence: 0.6, rule: 'unnamed-source' });
  return { entity };
}

type Head = Sentence['tagged'][number];

/** The head noun: the last nominal before the first attached phrase. */
function headToken(sentence: Sentence, source: Range): Head | undefined {
  const from = sentence.tokenAt(source.start);
  let head: Head | undefined;
  for (let at = from; at < sentence.tagged.length; at++) {
    const token = sentence.tagged[at];
    if (!token || token.start >= source.end) break;
    if (token.pos === 'preposition' || token.text === ',' || token.lower === 'and') {
      if (head) break;
      continue;
    }
    const isNominal =
      token.pos === 'noun' ||
      token.pos === 'name' ||
      token.pos === 'pronoun' ||
      token.pos === 'verb';
    if (isNominal || !head) head = token;
  }
  return head;
}

function mentionAt(mentions: readonly Mention[], source: Range, head: Head): Mention | undefined {
  const holding = mentions.filter((one) => one.start <= head.start && one.end >= head.end);
  // The whole title and name before the country inside it.
  holding.sort((a, b) => b.end - b.start - (a.end - a.start));
  return holding.find((one) => one.start >= source.start - 4 && one.entity) ?? holding[0];
}
