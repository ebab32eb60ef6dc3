import type { Range } from '../document/sourceDocument';
import { nounPhraseBefore } from '../language/nounPhrases';
import type { TaggedToken } from '../language/tagger';
import { rangeOf } from './phraseEnds';
import { PROMISING_NOUN } from './pledgeVerbs';
import { PUBLIC_HEAD } from './publicBodies';
import { leadOf, wordsOf, type VerbPlace } from './verbPlace';
import { isFiniteVerb } from './verbs';

/** The giver, where the words around the verb tell. */
interface ToCome {
  readonly subject?: Range | null;
}

/** A transfer that is still to come, or null: once done, it is spending. */
export function stillToCome(place: VerbPlace): ToCome | null {
  const { tokens, at, form } = place;
  const lead = leadOf(place);
  const isFuture = lead.some((word) => /^(?:will|would|shall|'ll|won't|wouldn't|’ll)$/.test(word));
  if (isFuture && !lead.includes('have'))
    return form === 'base' || (form === 'gerund' && lead.includes('be')) ? {} : null;
  if (lead.some((word) => /^(?:could|may|might|should|must|can|cannot|ought|need)$/.test(word)))
    return null;
  if (form === 'gerund') return isGiving(place) ? {} : null;
  return form === 'base' && tokens[at - 1]?.lower === 'to' ? toGive(place) : null;
}

/** “committed to giving”, “is giving”, “with Canada adding $5m”. */
function isGiving(place: VerbPlace): boolean {
  const { money, verb } = place;
  const before = wordsBefore(place);
  if (
    /\b(?:commit\w*|pledg\w*|promis\w*)(?: itself| themselves| himself| herself)? to$/.test(before)
  )
    return true;
  if (isProgressive(place) && verb.kind !== 'spending') return true;
  return (
    /\bwith (?:the )?(?:\S+ ){1,4}$/.test(`${before} `) &&
    verb.kind !== 'announcement' &&
    /\b(?:pledg|promis|contribut)/i.test(
      money.sentence.text.slice(0, money.start - money.sentence.start),
    )
  );
}

export const isProgressive = ({ tokens, at }: VerbPlace): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) => /^(?:is|are|am|'re|'m|'s)$/.test(token.lower));

const GOVERNORS =
  /\b(?:agreed|plans?|planned|pledged|pledges?|promised|promises?|vow(?:ed|s)?|commit(?:ted|s)?(?: itself| themselves| himself| herself| ourselves)?|intends?|intended|offered|offers?|going|set|ready|prepared|undertook|undertaken|refused|refuses|declined|failed|decided|willing|due|means|wants|hopes|aims|proposes|proposed|determined|resolved|voted|votes|volunteered|happy|proud|pleased|not|told .{1,30} it was ready) (?:\w+ )?to$/;
const PLEDGING =
  /\b(?:agreed|pledged|promised|vowed|committed|decided|voted|volunteered|undertook|offered|announced plans|announced)\b/;

/** “agreed to give”, “Sweden is to give”, “its plan to give”, “promised farmers to give”. */
function toGive(place: VerbPlace): ToCome | null {
  const { money, tokens, at, group, verb } = place;
  const before = wordsBefore(place);
  if (GOVERNORS.test(before)) return isUrged(place) ? null : {};
  // “Sweden is to step in with $5m”, not “the aim is to give”
  const be = /^(?:is|are)$/.test(tokens[at - 2]?.lower ?? '');
  const owner = be && group.from >= at - 2 ? tokens[at - 3] : undefined;
  const acts = owner?.pos === 'name' || PUBLIC_HEAD.test(owner?.lower ?? '');
  const attached = /^(?:for|of|in|to|with|by)$/.test(tokens[at - 4]?.lower ?? '');
  if (acts && !attached && verb.kind === 'transfer') return {};
  const noun = byNoun(tokens, at);
  if (noun) return noun;
  // A headline's future: “Japan to give $5m to Kenya”.
  const isHeading = money.sentence.index === 0;
  const named = tokens[group.from - 1]?.pos === 'name' || tokens[at - 2]?.pos === 'name';
  if (isHeading && named && !PLEDGING.test(before) && !isUrged(place)) {
    const phrase = nounPhraseBefore(tokens, at - 2);
    return phrase && { subject: rangeOf(tokens, phrase.from, phrase.to) };
  }
  // “promised farmers to give”: the promise is further left.
  return /\b(?:agreed|pledged|promised|vowed|decided|voted) (?:[\w-]+ ){0,6}to$/.test(before) &&
    verb.kind !== 'announcement'
    ? {}
    : null;
}

/** The eight words before the verb. */
const wordsBefore = ({ tokens, at }: VerbPlace): string => wordsOf(tokens, Math.max(0, at - 8), at);

/** “the decision of Japan to contribute”, “its plan to give”. */
function byNoun(tokens: readonly TaggedToken[], at: number): ToCome | null {
  const to = at - 1;
  for (let index = to - 1; index >= Math.max(0, to - 7); index--) {
    const token = tokens[index];
    if (!token || /^[,;:]$/.test(token.text)) return null;
    if (token.pos === 'verb' && isFiniteVerb(tokens, index)) return null;
    if (!PROMISING_NOUN.test(token.lower)) continue;
    if (index === to - 1) {
      const owner = tokens[index - 1];
      if (owner?.pos === 'possessive') {
        const phrase = nounPhraseBefore(tokens, index - 2);
        return phrase && { subject: rangeOf(tokens, phrase.from, phrase.to) };
      }
      return {};
    }
    if (!/^(?:of|by|from)$/.test(tokens[index + 1]?.lower ?? '')) return null;
    return { subject: rangeOf(tokens, index + 2, to) };
  }
  return null;
}

const URGING =
  /\b(?:ask|asks|asked|asking|urge[sd]?|urging|request(?:s|ed)?|called? (?:up)?on|calls (?:up)?on|calling (?:up)?on|press(?:es|ed)?|pressing|want(?:s|ed)?|tell|told|demand(?:s|ed)?|invite[sd]?|encourage[sd]?|appeal(?:s|ed)? to|challenge[sd]?|expect(?:s|ed)?|pushe?[sd]?|beg(?:s|ged)?|implore[sd]?|lobb(?:y|ied)|persuade[sd]?|order(?:s|ed)?|force[sd]?|require[sd]?|allow(?:s|ed)?|enable[sd]?|help(?:s|ed)?)\b/;

/** Whether somebody else asks for it: “urged Japan to give $5m”. */
export function isUrged({ tokens, at, group }: VerbPlace): boolean {
  if (tokens[group.from]?.lower !== 'to' && tokens[at - 1]?.lower !== 'to') return false;
  const before = wordsOf(tokens, Math.max(0, group.from - 9), group.from);
  const urged = [...before.matchAll(new RegExp(URGING, 'g'))].at(-1);
  const promised = [
    ...before.matchAll(
      /\b(?:agreed|pledged|promised|vowed|decided|committed|intends?|plans?|will)\b/g,
    ),
  ].at(-1);
  return urged !== undefined && urged.index > (promised?.index ?? -1);
}
