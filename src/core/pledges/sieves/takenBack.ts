import type { Sieve } from '../../language/sieve';
import { verbGroup } from '../../language/subjects';
import type { TaggedToken } from '../../language/taggedToken';
import * as lexicon from '../../lexicon/lexicon';
import { pledgeBefore } from '../amountContext';
import type { CuePlace } from '../cuePlace';
import type { Cue } from '../pledge';
import { beforeQualifiers } from '../verbs';

/** How many sentences before it others may have promised. */
const REACH = 6;
/** Whether an amount is a gift by itself, by what follows it: not “its $5m debt”. */
const isByItself = (after: TaggedToken | undefined): boolean =>
  after === undefined ||
  lexicon.is(after, 'preposition') ||
  /^(?:[.,;]|last|this|when)$/.test(after.lower);

export const takenBack: Sieve<CuePlace, Cue> = {
  name: 'pledge-taken-back',
  reason: 'a promise that its giver took back',
  yes: ['Ghana pledged $3 million to the fund. [Kenya] [cancelled] its [$8 million] in May.'],
  no: [
    'Kenya cancelled its $8 million in May.',
    'Ghana pledged $3 million. Kenya cancelled its $8 million debt.',
  ],
  find({ context, money, tokens, first, after, isNotGift, isCompared }) {
    if (isNotGift || isCompared) return null;
    const at = beforeQualifiers(tokens, first - 1);
    const isOwn = tokens
      .slice(at + 1, first)
      .some(({ lower }) => /^(?:its|their|his|her|our)$/.test(lower));
    const isBack = lexicon.isForm(tokens[at], 'withdraws', 'past');
    if (!isOwn || !isBack || !isByItself(tokens[after])) return null;
    const group = verbGroup(tokens, at);
    if (group.negated || group.passive || !pledgeBefore(context, money, REACH)) return null;
    return { from: group.from, to: at + 1, manner: 'verb', group, state: 'withdrawn' };
  },
};
