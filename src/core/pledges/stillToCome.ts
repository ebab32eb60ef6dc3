import type { Range } from '../document/sourceDocument';
import * as lexicon from '../lexicon/lexicon';
import { nounPhraseBefore } from '../language/nounPhrases';
import { adverbialStart, subjectBefore, timeStart, verbGroup } from '../language/subjects';
import type { TaggedToken } from '../language/taggedToken';
import type { PledgeState } from '../model';
import { rangeOf } from './phraseEnds';
import { leadOf, wordsOf, type VerbPlace } from './verbPlace';
import { isFiniteVerb } from './verbs';

/** The giver, where the words around the verb tell. */
interface ToCome {
  readonly subject?: Range | null;
  readonly state?: PledgeState;
  readonly fromGiver?: boolean;
}

/** How far before the verb its promise may stand, in tokens. */
const NEAR = 8;

/** A transfer that is still to come, or null: once done, it is spending. */
export function stillToCome(place: VerbPlace): ToCome | null {
  const { tokens, at, form } = place;
  const lead = leadOf(place);
  const isFuture = lead.some((word) => /^(?:will|would|shall|'ll|won't|wouldn't|’ll)$/.test(word));
  if (isFuture && !lead.includes('have'))
    return form === 'base' || (form === 'gerund' && lead.includes('be')) ? {} : null;
  if (form === 'base' && sharesFuture(place)) return {};
  if (lead.some((word) => lexicon.is(word, 'onlyPossible'))) return null;
  if (form === 'gerund') return isGiving(place) ? {} : null;
  return form === 'base' && tokens[at - 1]?.lower === 'to' ? toGive(place) : null;
}

/** “would join the club and give”: a second verb under one “will”. */
function sharesFuture({ tokens, at }: VerbPlace): boolean {
  if (tokens[at - 1]?.lower !== 'and') return false;
  for (let index = at - 2; index >= Math.max(0, at - NEAR - 2); index--) {
    const token = tokens[index];
    if (!token || token.kind === 'symbol' || /^[;:]$/.test(token.text)) return false;
    if (/^(?:will|would|shall)$/.test(token.lower))
      return tokens[index + 1]?.pos === 'verb' && tokens[index + 1]?.form === 'base';
    const isUnderWill = token.form === 'base' && tokens[index - 1]?.pos === 'modal';
    if (token.lower === 'to' || (isFiniteVerb(tokens, index) && !isUnderWill)) return false;
  }
  return false;
}

/** “committed to giving”, “is giving”, “with Canada adding $5m”. */
function isGiving(place: VerbPlace): boolean {
  const { money, tokens, at, verb } = place;
  const before = wordsOf(tokens, Math.max(0, at - NEAR), at);
  if (
    /\b(?:commit\w*|pledg\w*|promis\w*)(?: itself| themselves| himself| herself)? to$/.test(before)
  )
    return true;
  if ((isProgressive(place) || isTold(place)) && verb.kind !== 'spending') return true;
  // “is helping the agency by contributing $5m”
  const isMeans = tokens[at - 1]?.lower === 'by' && verb.kind === 'transfer';
  const clause = wordsOf(tokens, 0, at);
  if (isMeans && /\b(?:is|are|will|would)\b/.test(clause) && !/\b(?:that|which|who)\b/.test(clause))
    return true;
  return (
    /\bwith (?:the )?(?:\S+ ){1,4}$/.test(`${before} `) &&
    verb.kind !== 'announcement' &&
    /\b(?:pledg|promis|contribut)/i.test(
      money.sentence.text.slice(0, money.start - money.sentence.start),
    )
  );
}

/** “said Canada was giving $5m”: what was still to come when it was said. */
const isTold = ({ tokens, at, group }: VerbPlace): boolean =>
  /^(?:was|were)$/.test(tokens[group.from]?.lower ?? '') &&
  tokens
    .slice(Math.max(0, at - NEAR - 4), group.from)
    .some((one) => lexicon.isForm(one, 'says', 'past'));

export const isProgressive = ({ tokens, at }: VerbPlace): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) => /^(?:is|are|am|'re|'m|'s)$/.test(token.lower));

/**
 * The word of promising or intent that the “to” at a token hangs on: “agreed to”, “ready to”, “plans
 * now to”, “committed itself to”; null where none does.
 */
function governorOf(tokens: readonly TaggedToken[], infinitive: number): number | null {
  if (tokens[infinitive]?.lower !== 'to') return null;
  const to = behindGoverning(tokens, infinitive);
  const found = [to - 1, to - 2, to - 3].find((at) => {
    const word = tokens[at];
    const between = tokens.slice(at + 1, to);
    const isReflexive = between.some(({ lower }) => /sel(?:f|ves)$/.test(lower));
    if (between.length > (isReflexive ? 2 : 1) || between.some(({ kind }) => kind !== 'word'))
      return false;
    const isVerb = lexicon.is(word, 'commits') || lexicon.is(word, 'intends');
    // “is offering to give”, “nine countries pledging to give”, not “without offering to give”
    const isOpen =
      word?.form !== 'gerund' || /^(?:auxiliary|noun|name)$/.test(tokens[at - 1]?.pos ?? '');
    return lexicon.is(word, 'disposed') || (isVerb && isOpen);
  });
  return found ?? null;
}

/**
 * “decided, for the third time, [to]”, “decided in April, at the request of Chad, [to]”: the token
 * behind the word that an infinitive hangs on, without the asides between them.
 */
function behindGoverning(tokens: readonly TaggedToken[], infinitive: number): number {
  const open = adverbialStart(tokens, infinitive - 1);
  return open === null ? infinitive : timeStart(tokens, open);
}

/** “agreed to give”, “Sweden is to give”, “its plan to give”, “promised farmers to give”. */
function toGive(place: VerbPlace): ToCome | null {
  const { money, tokens, at, group, verb } = place;
  // “the UAE's pledge to invest”
  const isOwned =
    tokens[at - 3]?.pos === 'possessive' && lexicon.is(tokens[at - 2], 'promisingNoun');
  const own = isOwned ? byNoun(tokens, at) : null;
  if (own) return own;
  const governor = governorOf(tokens, at - 1);
  if (governor !== null) return isUrged(place) ? null : subjectAcross(tokens, governor, at - 1);
  const user = byMeansOf(place);
  if (user) return { subject: user, state: 'paid', fromGiver: true };
  // “announced to give”: as good as announced that it would.
  const isAnnounced = tokens[at - 2]?.lower === 'announced' && verb.kind === 'transfer';
  if (isAnnounced) return {};
  const agreed = forWhomToGive(tokens, at - 1);
  if (agreed) return { subject: agreed };
  // “Sweden is to step in with $5m”, not “the aim is to give”
  const to = behindGoverning(tokens, at - 1);
  const be = /^(?:is|are)$/.test(tokens[to - 1]?.lower ?? '');
  const subject = be ? beforeAside(tokens, to - 2) : to - 2;
  const owner = be && group.from >= to - 1 ? tokens[subject] : undefined;
  const acts = owner?.pos === 'name' || lexicon.is(owner, 'donorKind');
  const attached = /^(?:for|of|in|to|with|by)$/.test(tokens[subject - 1]?.lower ?? '');
  if (acts && !attached && /^(?:transfer|increase|spending)$/.test(verb.kind)) {
    // “Denmark is, according to its minister, to give”
    const isParted = to < at - 1 || subject < to - 2;
    const giver = isParted ? nounPhraseBefore(tokens, subject) : null;
    return giver ? { subject: rangeOf(tokens, giver.from, giver.to) } : {};
  }
  const noun = byNoun(tokens, at);
  if (noun) return noun;
  // A headline's future: “Japan to give $5m to Kenya”.
  const isHeading = money.sentence.index === 0;
  const named = tokens[group.from - 1]?.pos === 'name' || tokens[at - 2]?.pos === 'name';
  if (isHeading && named && !isPromiseOver(tokens, at) && !isUrged(place)) {
    const phrase = nounPhraseBefore(tokens, at - 2);
    return phrase && { subject: rangeOf(tokens, phrase.from, phrase.to) };
  }
  // “promised farmers to give”: the promise stands further left.
  return verb.kind !== 'announcement' && promisesOthers(tokens, at - 1) ? {} : null;
}

/** How many words an aside between a giver and its verb may have. */
const ASIDE = 14;

/** “[Norway], the largest donor, is to”: index before an aside that ends at token `last`, or `last` itself. */
function beforeAside(tokens: readonly TaggedToken[], last: number): number {
  if (tokens[last]?.text !== ',') return last;
  for (let at = last - 1; at >= Math.max(1, last - ASIDE); at--) {
    if (tokens[at]?.text === ',') return at - 1;
    if (/^[.;:]$/.test(tokens[at]?.text ?? '') || isFiniteVerb(tokens, at)) return last;
  }
  return last;
}

/** “[The bank] agreed, after long talks, to lend”: the subject of the verb that an aside parts off. */
function subjectAcross(tokens: readonly TaggedToken[], governor: number, to: number): ToCome {
  if (!tokens.slice(governor, to).some(({ kind }) => kind !== 'word')) return {};
  const subject = subjectBefore(tokens, verbGroup(tokens, governor).from);
  const isRefused = /^(?:declin|refus)/.test(tokens[governor]?.lower ?? '');
  return {
    ...(subject && { subject: rangeOf(tokens, subject.from, subject.to) }),
    ...(isRefused && { state: 'denied' }),
  };
}

/** “[The council] has used its winter fund to hand out $5m”: who does it by means of what he holds. */
function byMeansOf({ tokens, at, verb }: VerbPlace): Range | null {
  if (!lexicon.is(verb.lemma, 'handsOver')) return null;
  for (let index = at - 2; index >= Math.max(0, at - NEAR - 2); index--) {
    const token = tokens[index];
    if (token?.lower === 'used') {
      const user = subjectBefore(tokens, verbGroup(tokens, index).from);
      return user && rangeOf(tokens, user.from, user.to);
    }
    const isOther = token?.pos === 'verb' && isFiniteVerb(tokens, index) && token.lower !== 'fund';
    if (!token || isOther) return null;
  }
  return null;
}

/** “agreed in Oslo for [Japan] to give”: whom an agreement obliges. */
function forWhomToGive(tokens: readonly TaggedToken[], to: number): Range | null {
  let from = to;
  while (/^(?:name|noun|adjective|determiner)$/.test(tokens[from - 1]?.pos ?? '')) from--;
  if (from === to || tokens[from - 1]?.lower !== 'for') return null;
  const lead = tokens.slice(Math.max(0, from - NEAR - 2), from);
  const isAgreed = lead.some(({ lower }) => /^(?:agreed|arranged)$/.test(lower));
  return isAgreed ? rangeOf(tokens, from, to) : null;
}

/** Whether a verb before token `at` promises: “agreed on Friday to give”. */
const isPromiseOver = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - NEAR), at)
    .some((one) => lexicon.isForm(one, 'commits', 'past') || one.lower === 'announced');

/** “promised farmers in the north [to]”: a promise, then nothing but words. */
function promisesOthers(tokens: readonly TaggedToken[], to: number): boolean {
  for (let at = to - 1; at >= Math.max(0, to - NEAR + 1); at--) {
    const token = tokens[at];
    if (lexicon.isForm(token, 'commits', 'past')) return true;
    if (token?.kind === 'word' || token?.kind === 'number') continue;
    const open = adverbialStart(tokens, at);
    if (open === null) return false;
    at = open;
  }
  return false;
}

/** “the decision of Japan to contribute”, “its plan to give”. */
function byNoun(tokens: readonly TaggedToken[], at: number): ToCome | null {
  const to = at - 1;
  for (let index = to - 1; index >= Math.max(0, to - 7); index--) {
    const token = tokens[index];
    if (!token || /^[,;:]$/.test(token.text)) return null;
    if (token.pos === 'verb' && isFiniteVerb(tokens, index)) return null;
    if (!lexicon.is(token, 'promisingNoun')) continue;
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

/** “urged Japan to give $5m”: another asks for it. */
export function isUrged({ tokens, at, group }: VerbPlace): boolean {
  if (tokens[group.from]?.lower !== 'to' && tokens[at - 1]?.lower !== 'to') return false;
  // “decided, at the request of Chad, to give”: the aside urges nobody.
  const from = adverbialStart(tokens, group.from - 1) ?? group.from;
  const before = tokens.slice(Math.max(0, from - 9), from);
  const urged = before.findLastIndex((_, index) => lexicon.isAt(before, index, 'urges'));
  const promised = before.findLastIndex(
    (one) =>
      lexicon.isForm(one, 'commits', 'past') || lexicon.is(one, 'intends') || one.lower === 'will',
  );
  return urged > promised;
}
