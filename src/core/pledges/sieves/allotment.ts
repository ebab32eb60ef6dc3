import type { Sieve } from '../../language/sieve';
import type { TaggedToken } from '../../language/taggedToken';
import { subjectBefore, verbGroup } from '../../language/subjects';
import * as lexicon from '../../lexicon/lexicon';
import type { CuePlace } from '../cuePlace';
import type { Cue } from '../pledge';
import { rangeOf } from '../phraseEnds';
import { beforeQualifiers, isFiniteVerb } from '../verbs';

/** Nouns for money that a budget gives to an end. */
const ALLOTTED = /^(?:allocations?|provisions?|outlays?|appropriations?)$/;
/** Verbs that make one. */
const MAKES = /^(?:propos(?:e|es|ed|ing)|mak(?:e|es|ing)|made)$/;
/** Verbs of a plan that holds one. */
const HOLDS = /^(?:contains?|contained|includes?|included|has|carries|sees)$/;
const MADE = /^(?:made|proposed|provided|approved|sanctioned|granted|announced|cleared)$/;
/** How far from the noun its verb may stand, in tokens. */
const NEAR = 14;

/** Index of the noun that the amount measures: “an allocation of [$5m]”, “a [$5m] allocation”. */
function nounAt({ tokens, first, after }: CuePlace): number | null {
  const last = beforeQualifiers(tokens, first - 1);
  if (ALLOTTED.test(tokens[last]?.lower ?? '')) {
    return tokens[last + 1]?.lower === 'of' ? last : null;
  }
  return [after, after + 1].find((at) => ALLOTTED.test(tokens[at]?.lower ?? '')) ?? null;
}

const cueAt = (at: number): Cue => ({
  from: at,
  to: at + 1,
  manner: 'noun',
  giverAfter: ['by', 'from'],
});

/** “announced measures, including an [allocation] of $5m”: what was announced holds it. */
function cueIncluded(tokens: readonly TaggedToken[], noun: number): Cue | null {
  const opener = beforeQualifiers(tokens, noun - 1);
  if (tokens[opener]?.lower !== 'including') return null;
  for (let at = opener - 1; at >= Math.max(0, opener - 2 * NEAR); at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return null;
    if (!/^(?:announced|unveiled|announces|unveils)$/.test(token.lower)) continue;
    const subject = subjectBefore(tokens, verbGroup(tokens, at).from);
    return subject && { ...cueAt(noun), subject: rangeOf(tokens, subject.from, subject.to) };
  }
  return null;
}

/** The verb that makes the allocation, before it or behind. */
function cueOf({ tokens, first, after }: CuePlace, noun: number): Cue | null {
  const start = Math.min(noun, first);
  for (let at = start - 1; at >= Math.max(0, start - NEAR); at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) break;
    const { lower } = token;
    const { from } = verbGroup(tokens, at);
    const holder = tokens[from - 1];
    const isPlan = /^(?:19|20)\d\d/.test(holder?.text ?? '') || lexicon.is(holder, 'providesMoney');
    if (MAKES.test(lower) || (HOLDS.test(lower) && isPlan)) {
      const subject = isPlan ? null : subjectBefore(tokens, from);
      return { ...cueAt(noun), subject: subject && rangeOf(tokens, subject.from, subject.to) };
    }
    if (isFiniteVerb(tokens, at)) break;
  }
  for (let at = Math.max(noun, after - 1) + 1; at < after + NEAR; at++) {
    const token = tokens[at];
    if (!token || /^[.,;:]$/.test(token.text)) return null;
    if (token.pos !== 'auxiliary' && token.pos !== 'modal') continue;
    const verb = behindAuxiliaries(tokens, at);
    const isMade = MADE.test(tokens[verb]?.lower ?? '') && verb > at;
    return isMade ? { ...cueAt(noun), subject: null } : null;
  }
  return null;
}

function behindAuxiliaries(tokens: readonly TaggedToken[], from: number): number {
  let at = from;
  while (/^(?:auxiliary|modal|adverb)$/.test(tokens[at]?.pos ?? '')) at++;
  return at;
}

export const allotment: Sieve<CuePlace, Cue> = {
  name: 'pledge-allotment',
  reason: 'an allocation, a provision or an outlay',
  yes: [
    'A [provision] of [Rs 60 million] has been made to replace lost boats.',
    '[The minister] proposed an [outlay] of [Rs 60 million] for new boats.',
    'The minister proposed a [Rs 60 million] [allocation] to [the port].',
    '[The minister] announced steps to equip the port, including an [allocation] of [Rs 60 million] for boats.',
    'The budget contains an [allocation] of [Rs 60 million] for new boats.',
  ],
  no: [
    'The allocation of Rs 60 million was cut to Rs 40 million.',
    'The bank made a provision of Rs 60 million for bad loans.',
    'Critics questioned the outlay of Rs 60 million.',
  ],
  find(place) {
    const { isNotGift, isCompared } = place;
    if (isNotGift || isCompared) return null;
    const noun = nounAt(place);
    return noun === null ? null : (cueIncluded(place.tokens, noun) ?? cueOf(place, noun));
  },
};
