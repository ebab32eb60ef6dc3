import type { Range } from '../../document/sourceDocument';
import { nounPhraseBefore } from '../../language/nounPhrases';
import type { Sieve } from '../../language/sieve';
import { subjectBefore, verbGroup } from '../../language/subjects';
import type { CuePlace } from '../cuePlace';
import type { Cue } from '../pledge';
import { rangeOf } from '../phraseEnds';
import { beforeQualifiers } from '../verbs';

/** How far before a cheque the verb that hands it over may stand, in tokens. */
const NEAR = 10;

const HANDS =
  /^(?:present(?:s|ed|ing)?|hand(?:s|ed|ing)?|giv(?:es|en|ing)|gave|donat(?:es|ed|ing)|delivered)$/;

export const cheque: Sieve<CuePlace, Cue> = {
  name: 'pledge-cheque',
  reason: 'a cheque that is handed over',
  yes: [
    '[The governor] [presented] a cheque for [$30,000] to [the hospice].',
    '[The hospice] was [presented] with a cheque for [£3,000] by [the rotary club].',
    '[The hospice] [received] a cheque for [£3,000] from [the rotary club].',
    '[The council] [handed] [the widow] a [£3,000] cheque.',
  ],
  no: [
    'The man forged a cheque for £3,000.',
    'He received a cheque for £3,000 for the car.',
    'She presented a cheque for £3,000 at the bank.',
  ],
  find(place) {
    const { tokens, first, after } = place;
    const last = beforeQualifiers(tokens, first - 1);
    const at = isFor(tokens[last]?.lower) ? last - 1 : last;
    const isBefore =
      CHEQUE.test(tokens[at]?.lower ?? '') && (at < last || tokens[last + 1]?.lower === 'of');
    const noun = isBefore ? at : CHEQUE.test(tokens[after]?.lower ?? '') ? after : null;
    if (noun === null) return null;
    const start = Math.min(noun, first);
    for (let verb = start - 1; verb >= Math.max(0, start - NEAR); verb--) {
      const token = tokens[verb];
      if (!token || /^[,;:]$/.test(token.text)) return null;
      if (HANDS.test(token.lower)) return handed(place, verb, start, Math.max(noun + 1, after));
      if (token.lower === 'received') return received(place, verb, Math.max(noun + 1, after));
      if (token.pos === 'verb') return null;
    }
    return null;
  },
};

const CHEQUE = /^(?:cheques?|checks?)$/;
const isFor = (word: string | undefined): boolean => /^(?:for|worth|totalling)$/.test(word ?? '');

const base = (from: number, to: number): Cue => ({
  from,
  to,
  manner: 'verb',
  giverAfter: ['by', 'from'],
  state: 'paid',
});

/** “presented a cheque for $5m to”, “was presented with a cheque for $5m by”. */
function handed({ tokens }: CuePlace, verb: number, start: number, behind: number): Cue | null {
  const group = verbGroup(tokens, verb);
  const to = tokens[verb + 1]?.lower === 'over' ? verb + 2 : verb + 1;
  if (group.passive) {
    const receiver = subjectBefore(tokens, group.from);
    const recipient: Range | null = receiver && rangeOf(tokens, receiver.from, receiver.to);
    return recipient && { ...base(verb, to), manner: 'receipt', subject: null, recipient };
  }
  const toSomeone = /^(?:to|towards?|in)$/.test(tokens[behind]?.lower ?? '');
  // “handed [the widow] a cheque”, “presented [the club] with a cheque”
  const article = tokens.slice(0, start).findLastIndex(({ lower }) => /^an?$/.test(lower));
  const last = tokens[article - 1]?.lower === 'with' ? article - 1 : article;
  const cue = { ...base(verb, to), group };
  if (last > to) return { ...cue, recipient: rangeOf(tokens, to, last) };
  return toSomeone ? cue : null;
}

/** “received a cheque for $5m from”. */
function received({ tokens }: CuePlace, verb: number, behind: number): Cue | null {
  if (tokens[behind]?.lower !== 'from') return null;
  const { from } = verbGroup(tokens, verb);
  const receiver = nounPhraseBefore(tokens, from - 1) ?? subjectBefore(tokens, from);
  return {
    ...base(verb, verb + 1),
    manner: 'receipt',
    subject: null,
    recipient: receiver && rangeOf(tokens, receiver.from, receiver.to),
  };
}
