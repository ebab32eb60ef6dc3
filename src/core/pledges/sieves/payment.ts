import type { Sieve } from '../../language/sieve';
import * as lexicon from '../../lexicon/lexicon';
import { verbGroup } from '../../language/subjects';
import { pledgeBefore, textBehind } from '../amountContext';
import type { CuePlace } from '../cuePlace';
import type { Cue } from '../pledge';
import { beforeQualifiers } from '../verbs';

const PROMISE = /\b(?:pledged?|pledges|promised?|promises|commitments?|committed)\b/i;

export const paid: Sieve<CuePlace, Cue> = {
  name: 'pledge-paid',
  reason: 'an amount that was paid',
  yes: ['Spain promised Chad $9 million but [has paid] only [$2 million].'],
  no: [
    'Spain has paid $2 million for the bridge.',
    'Spain promised that $2 million would be paid.',
  ],
  find({ money, earlier, tokens, first }) {
    const at = beforeQualifiers(tokens, first - 1);
    const token = tokens[at];
    const isPaid = lexicon.isForm(token, 'pays', 'past') || token?.lower === 'received';
    if (!token || !isPaid) return null;
    if (/^(?:determiner|possessive)$/.test(tokens[at - 1]?.pos ?? '')) return null;
    // Only what was promised can be paid; other payments are spending.
    const understood = money.currencyFrom === 'amount-beside' ? earlier : undefined;
    if (!understood && !PROMISE.test(money.sentence.text)) return null;
    // It must be the main verb: “promised to be paid” does not count.
    const lead = tokens.slice(Math.max(0, at - 5), at).map((one) => one.lower);
    if (lead.some((one) => /^(?:will|would|to|be|should|must)$/.test(one))) return null;
    const group = verbGroup(tokens, at);
    const cue: Cue = {
      from: group.from,
      to: at + 1,
      manner: 'payment',
      group,
      state: group.negated ? 'criticised' : 'paid',
    };
    if (token.lower === 'received') return { ...cue, subject: null };
    return understood ? { ...cue, subject: understood.pledgerRange } : cue;
  },
};

const PART_PAID = new RegExp(
  String.raw`^\s(?:of\s(?:which|it)\s)?(?:(?:has|have|had)\s(?:now\s|already\s|since\s|so\sfar\s)*(?:been\s(?:${lexicon.alternatives('pays', 'past')}|received)|arrived)|(?:was|were)\s(?:${lexicon.alternatives('pays', 'past')}|received))\b`,
);

export const partPaid: Sieve<CuePlace, Cue> = {
  name: 'pledge-part-paid',
  reason: 'a part of a pledge that was paid',
  yes: [
    'Spain promised Chad $9 million, of which [$2 million] has been [received].',
    'Spain promised Chad $9 million, [$2 million] of which has [arrived].',
  ],
  no: [
    'Spain promised Chad $9 million, of which $2 million is for wells.',
    'Spain owed $9 million, of which $2 million has been paid.',
  ],
  find({ context, money, tokens, after }) {
    if (!context.signsOf(money).isPart) return null;
    const whole = pledgeBefore(context, money, 2);
    const found = whole && PART_PAID.exec(textBehind(money));
    if (!found) return null;
    const end = money.tail + found[0].length;
    const at = tokens.findIndex((one, index) => index >= after && one.end === end);
    return at === -1
      ? null
      : { from: at, to: at + 1, manner: 'passive', subject: null, state: 'paid' };
  },
};
