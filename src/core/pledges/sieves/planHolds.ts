import type { Range } from '../../document/sourceDocument';
import { nounPhraseBefore } from '../../language/nounPhrases';
import type { Sieve } from '../../language/sieve';
import { subjectBefore, verbGroup } from '../../language/subjects';
import type { TaggedToken } from '../../language/taggedToken';
import * as lexicon from '../../lexicon/lexicon';
import { isFurther, pledgeBefore } from '../amountContext';
import type { CuePlace } from '../cuePlace';
import type { Cue } from '../pledge';
import { beforeQualifiers, isFiniteVerb } from '../verbs';
import { givenKindEnd } from '../moneyNouns';
import { rangeOf } from '../phraseEnds';

/** Verbs of a plan that holds money for an end. */
const HOLDS =
  /^(?:includes?|included|contains?|contained|comprises?|comprised|features?|featured)$/;
/** How far before an amount such a verb may stand, in tokens. */
const REACH = 45;
/** How many sentences back the plan may have been promised as a whole. */
const WHOLE = 4;

/** “for clinics”, “to mend the pier”: whether an end follows at a token. */
const isEnd = ({ lower = '' }: Partial<TaggedToken> = {}): boolean =>
  /^(?:to|for|towards?|in|into)$/.test(lower);

/** The verb of the plan that holds the amount, with no other verb between. */
function holderAt({ tokens, first }: CuePlace): number | null {
  const last = beforeQualifiers(tokens, first - 1);
  for (let at = last; at >= Math.max(0, last - REACH); at--) {
    const token = tokens[at];
    if (!token) return null;
    if (HOLDS.test(token.lower)) return isPlan(tokens, at) ? at : null;
    if (isFiniteVerb(tokens, at)) return null;
  }
  return null;
}

/** Whether the subject of a verb is a plan that gives money: “the deal”, “this year's budget”. */
function isPlan(tokens: readonly TaggedToken[], verb: number): boolean {
  const { from, negated } = verbGroup(tokens, verb);
  const subject = negated ? null : subjectBefore(tokens, from);
  return (
    subject !== null &&
    tokens.slice(subject.from, subject.to).some((one) => lexicon.is(one, 'providesMoney'))
  );
}

/** “[the mayor]’s budget includes”, “the mayor said [her] plan features”: whose plan it is. */
function planOwner({ context, money, tokens }: CuePlace, verb: number): Range | null {
  const subject = subjectBefore(tokens, verbGroup(tokens, verb).from);
  if (!subject) return null;
  if (/^(?:his|her)$/.test(tokens[subject.from]?.lower ?? '')) {
    const people = context.index
      .inSentence(money.sentence.index)
      .flatMap(({ entity }) => (entity?.type === 'person' ? [entity] : []));
    const isPlain = new Set(people).size === 1;
    return isPlain ? rangeOf(tokens, subject.from, subject.from + 1) : null;
  }
  const mark = tokens
    .slice(subject.from, subject.to)
    .findLastIndex(({ pos }) => pos === 'possessive');
  // “this year’s budget”
  const owner = mark === -1 ? null : nounPhraseBefore(tokens, subject.from + mark - 1);
  return owner && !lexicon.is(tokens[owner.to - 1], 'timeNoun')
    ? rangeOf(tokens, owner.from, owner.to)
    : null;
}

/** “There is an extra $5m for”: index of “is”; else null. */
function existsAt({ tokens, first, money }: CuePlace): number | null {
  const last = beforeQualifiers(tokens, first - 1);
  const isThere = /^(?:is|are)$/.test(tokens[last]?.lower ?? '') && lowerAt(tokens, last - 1);
  return isThere === 'there' && isFurther(money) ? last : null;
}

const lowerAt = (tokens: readonly TaggedToken[], at: number): string => tokens[at]?.lower ?? '';

export const planHolds: Sieve<CuePlace, Cue> = {
  name: 'pledge-plan-holds',
  reason: 'an amount for an end in a plan that was agreed',
  yes: [
    'The deal [includes] [£15 million] to widen the northern road.',
    'The budget also [contains] a [£15 million] boost for mental health.',
    'The agreement [features] no cuts to grants and [£15 million] to widen the road.',
    'There [is] an extra [£15 million] for colleges.',
  ],
  no: [
    'The damage includes £15 million to mend the northern road.',
    'The deal includes a £15 million fine.',
    'The plan does not include £15 million for roads.',
    'The minister announced a £90 million package. The package features £15 million for roads.',
    'There is £15 million to find for roads.',
  ],
  find(place) {
    const { tokens, after, money, context, isNotGift, isCompared } = place;
    if (isNotGift || isCompared || !isEnd(tokens[givenKindEnd(tokens, after)])) return null;
    const at = holderAt(place) ?? existsAt(place);
    if (
      at === null ||
      pledgeBefore(
        context,
        money,
        WHOLE,
        (one) => one.money.currency === money.currency && one.money.sentence !== money.sentence,
      )
    )
      return null;
    return {
      from: at,
      to: at + 1,
      manner: 'amount-subject',
      giverAfter: ['by', 'from'],
      subject: planOwner(place, at),
    };
  },
};
