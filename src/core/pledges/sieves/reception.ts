import type { Range } from '../../document/sourceDocument';
import { nounPhraseBefore } from '../../language/nounPhrases';
import type { Sieve } from '../../language/sieve';
import type { TaggedToken } from '../../language/taggedToken';
import { subjectBefore, verbGroup } from '../../language/subjects';
import { textBehind } from '../amountContext';
import type { CuePlace } from '../cuePlace';
import { rangeOf } from '../phraseEnds';
import type { Cue } from '../pledge';
import { beforeQualifiers } from '../verbs';

export const reception: Sieve<CuePlace, Cue> = {
  name: 'pledge-reception',
  reason: 'who is to receive the amount',
  yes: [
    '[Mali] [will receive] [$45 million] to finance its clinics.',
    '[The Harbour Trust] [has been awarded] [£80,000] for a new roof.',
    '[Tarn Water], which was fined £2 million in May, [has been awarded] [£80,000] for a pump.',
    '[Mozambique] [is to receive] [$45 million] from [Norway] to restock its fisheries.',
    'Mali [will receive] $3 million from Ireland, and [$2 million] from [Malta].',
    '[The Tarn Water Board] [will receive] a [$3 million] loan.',
    'The board [will receive] a $3 million loan and a [$2 million] grant.',
    '[Each widow] [will be given] [$2,000] through the harvest fund.',
  ],
  no: [
    'Mozambique received $45 million from Norway.',
    'The winner will receive $45 million in prize money.',
  ],
  find: (place) => willReceive(place) ?? wasAwarded(place) ?? receivesToo(place),
};

/** “a $5m loan”: what is received is no pay or prize. */
const IN_KIND = /^[\s-](?:[\p{L}-]+\s)?(?:loan|grant|subsidy)\b/u;

/** “Kenya is to receive $5m from Japan”, “will get $5m in aid”, “would be given $5m by Japan”. */
function willReceive({ money, isNotGift, tokens, first }: CuePlace): Cue | null {
  const at = beforeQualifiers(tokens, first - 1);
  const token = tokens[at];
  const isGiven =
    /^(?:given|granted|awarded|offered|paid)$/.test(token?.lower ?? '') &&
    tokens[at - 1]?.lower === 'be';
  if (!token || !(isGiven || /^(?:receive|get|receiving|getting)$/.test(token.lower))) return null;
  const behind = textBehind(money);
  const hasEnd = IN_KIND.test(behind) || /^\s(?:to\s\p{Ll}|for\s)/u.test(behind);
  const hasGiver =
    hasEnd ||
    /^\s(?:[\p{L}-]+\s){0,6}?(?:from|under)\s/u.test(behind) ||
    (isGiven && /^\s(?:[\p{L}-]+\s){0,6}?(?:by|through)\s/u.test(behind)) ||
    /^\sin\s(?:\p{L}+\s)?(?:aid|support|funding|assistance|grants?|loans?|help)\b/iu.test(behind);
  if (!isToCome(tokens, at) || !hasGiver || isNotGift) return null;
  let { from } = verbGroup(tokens, at);
  while (/^(?:to|is|are|was|were|set|due|expected)$/.test(tokens[from - 1]?.lower ?? '')) from--;
  const receiver = nounPhraseBefore(tokens, from - 1);
  return receipt(from, at + 1, receiver && rangeOf(tokens, receiver.from, receiver.to));
}

/** “has been awarded $880,000 for a plant”, “was granted $5m”: what somebody has got. */
function wasAwarded({ money, isNotGift, tokens, first }: CuePlace): Cue | null {
  const at = beforeQualifiers(tokens, first - 1);
  const verb = tokens[at];
  const group = verb && verbGroup(tokens, at);
  if (!group?.passive || group.modal || group.negated || isNotGift) return null;
  if (!/^(?:awarded|granted|given|allocated|handed)$/.test(verb?.lower ?? '')) return null;
  const hasEnd = /^\s(?:[\p{L}-]+\s){0,3}?(?:to|for|from|by|under)\s/u.test(textBehind(money));
  const isRuling = /\b(?:courts?|judge|jury|tribunal|damages|compensation|prize)\b/i.test(
    money.sentence.text,
  );
  // “Acme, which was fined last year, has been awarded”
  const receiver =
    hasEnd && !isRuling
      ? (nounPhraseBefore(tokens, group.from - 1) ?? subjectBefore(tokens, group.from))
      : null;
  if (!receiver) return null;
  const cue = receipt(group.from, at + 1, rangeOf(tokens, receiver.from, receiver.to));
  return { ...cue, state: 'paid' };
}

function isToCome(tokens: readonly TaggedToken[], at: number): boolean {
  const lead = tokens.slice(Math.max(0, at - 4), at).map((one) => one.lower);
  return lead.some((one) => /^(?:will|would|shall|'ll)$/.test(one)) || lead.at(-1) === 'to';
}

/** “… will receive $3 million from Ireland, and $2 million from Malta”, “a $3m loan and a $2m grant”. */
function receivesToo({ money, earlier, isCompared }: CuePlace): Cue | null {
  const behind = textBehind(money);
  const link = earlier && textBehind(earlier.money).slice(0, money.start - earlier.money.tail);
  const isPair =
    IN_KIND.test(behind) && /^[\s-](?:[\p{L}-]+\s){1,2}and\s(?:an?\s)?$/u.test(link ?? '');
  const hasGiver = isPair || /^\s(?:[\p{L}-]+\s){0,4}?from\s/u.test(behind);
  if (isCompared || earlier?.manner !== 'receipt' || !hasGiver) return null;
  const { sentence } = money;
  const from = sentence.tokenAt(earlier.cue.start);
  const to = sentence.tokenAt(earlier.cue.end - 1) + 1;
  return receipt(from, to, earlier.recipient);
}

const receipt = (from: number, to: number, recipient: Range | null): Cue => ({
  from,
  to,
  manner: 'receipt',
  giverAfter: ['by', 'from'],
  subject: null,
  recipient,
});
