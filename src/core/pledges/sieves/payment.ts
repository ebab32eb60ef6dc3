import type { Sieve } from '../../language/sieve';
import * as lexicon from '../../lexicon/lexicon';
import { verbGroup } from '../../language/subjects';
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
