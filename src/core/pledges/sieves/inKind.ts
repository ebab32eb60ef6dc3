import { nounPhraseAfter } from '../../language/nounPhrases';
import type { Sieve } from '../../language/sieve';
import type { TaggedToken } from '../../language/taggedToken';
import type { PledgeState } from '../../model';
import type { CuePlace } from '../cuePlace';
import { isAccount } from '../notPledged';
import { rangeOf } from '../phraseEnds';
import type { Cue } from '../pledge';
import { beforeQualifiers, doerOf } from '../verbs';
import { namesGiver } from './toldByNoun';

/** How far from an amount the verb of giving may stand, in tokens. */
const NEAR = 14;

/** What is only said of a gift: other verbs of giving also sell, ship or pay. */
const DONATES = /^(?:donat|gift)(?:e|es|ed|ing|s)?$/;

/** Index of the word that puts a value on goods: “[valued] at $5m”, “[worth] $5m”; else null. */
function valuedAt({ tokens, first }: CuePlace): number | null {
  const last = beforeQualifiers(tokens, first - 1);
  if (/^(?:valued|estimated|costing)$/.test(tokens[last]?.lower ?? '')) return last;
  const worth = tokens.slice(last + 1, first).findIndex(({ lower }) => lower === 'worth');
  return worth === -1 ? null : last + 1 + worth;
}

/** “valued at $5m [and donated by] Japan”, “worth $5m, [were donated by] Japan”: behind the amount. */
function givenBehind(place: CuePlace): Cue | null {
  const { tokens, after } = place;
  for (let at = after; at < after + NEAR / 2; at++) {
    const token = tokens[at];
    if (DONATES.test(token?.lower ?? ''))
      return byGiver(place, at, isOpen(tokens, at) ? 'pledged' : 'paid');
    const isLink =
      token?.pos === 'auxiliary' || /^(?:,|and|that|which|all)$/.test(token?.lower ?? '');
    if (!isLink) return null;
  }
  return null;
}

const isOpen = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens.slice(Math.max(0, at - 4), at).some(({ lower }) => /^(?:will|would|to)$/.test(lower));

/** “[Japan donated] 40 trucks valued at $5m”, “trucks [donated by] Japan and worth $5m”. */
function givenBefore(place: CuePlace, value: number): Cue | null {
  const { tokens } = place;
  for (let at = value - 1; at >= Math.max(0, value - NEAR); at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return null;
    if (!DONATES.test(token.lower)) continue;
    if (tokens[at + 1]?.lower === 'by') return byGiver(place, at, 'paid');
    const doer = token.pos === 'verb' ? doerOf(tokens, at) : null;
    if (!doer) return null;
    const { from, subject } = doer;
    const range = rangeOf(tokens, subject.from, subject.to);
    const isDone = token.lower.endsWith('ed') && !isOpen(tokens, at);
    return { from, to: at + 1, manner: 'verb', subject: range, state: isDone ? 'paid' : 'pledged' };
  }
  return null;
}

/** “[donated] by Norway”, at token `at`: a giver that the text knows. */
function byGiver(place: CuePlace, at: number, state: PledgeState): Cue | null {
  const { tokens } = place;
  // “by the Fund in cooperation with”
  const giver = namesGiver(place, at + 1) ? nounPhraseAfter(tokens, at + 2, 'of') : null;
  const subject = giver && rangeOf(tokens, giver.from, giver.to);
  return subject && { from: at, to: at + 1, manner: 'noun', subject, state };
}

export const inKind: Sieve<CuePlace, Cue> = {
  name: 'pledge-in-kind',
  reason: 'the value of goods that are donated',
  yes: [
    '[Norway] [donated] nine boats valued at [$5 million] to [the port].',
    'The boats, valued at [$5 million], were [donated] by [Norway].',
    'Nets valued at [$5 million] and [donated] by [Norway] will arrive on Monday.',
    'The boats [donated] by [Norway] are worth [$5 million].',
  ],
  no: [
    'Norway sold nine boats valued at $5 million to the port.',
    'Pirates took boats valued at $5 million.',
    'The boats, valued at $5 million, were donated.',
  ],
  find(place) {
    const value = valuedAt(place);
    if (value === null || place.isCompared || isAccount(place.money)) return null;
    return givenBehind(place) ?? givenBefore(place, value);
  },
};
