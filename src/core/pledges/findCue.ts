import { skipMidfield } from '../language/clauses';
import { nounPhraseAfter, nounPhraseBefore } from '../language/nounPhrases';
import type { TaggedToken } from '../language/tagger';
import type { FoundMoney } from '../money/findMoney';
import { verbGroup } from '../language/subjects';
import { isCompared, isFurther, pledgeBefore, textBefore, textBehind } from './amountContext';
import type { Cue, PledgeContext } from './pledge';
import { rangeOf } from './phraseEnds';
import { NOT_GIFT, PLEDGE_NOUN, pledgeVerbs } from './pledgeVerbs';
import { verbalCue } from './verbalCue';
import { beforeQualifiers, isNounPlace } from './verbs';

/** What makes an amount a pledge, or null when nothing does. The surest signs come first. */
export function findCue(context: PledgeContext, money: FoundMoney): Cue | null {
  const { sentence } = money;
  const tokens = sentence.tagged;
  const first = sentence.tokenAt(money.start);
  const after = sentence.tokenAt(money.tail);
  // “has received the $5m pledged by Norway”: earned, and promised before.
  const kept =
    money.use === 'revenue' ? (passiveCue(tokens, after) ?? relativeCue(tokens, after)) : null;
  if (kept) return { ...kept, state: 'paid' };
  // Fines, losses, requests and earnings stay what they are, whatever verb stands near.
  if (/^(?:fine|loss|request|revenue|budget)$/.test(money.use)) return null;
  return (
    (isNotGift(money) ? null : nominalCue(tokens, first, after)) ??
    attributiveCue(tokens, first) ??
    passiveCue(tokens, after) ??
    relativeCue(tokens, after) ??
    receptionCue(money, tokens, first) ??
    paidCue(context, money, tokens, first) ??
    (isCompared(money)
      ? null
      : (elidedCue(context, money, first) ??
        subjectCue(context, money, tokens, first, after) ??
        (isNotGift(money) ? null : verbalCue(money, tokens, first))))
  );
}

/** “$5 million in savings”, “a contract of $5 million”, “tax cuts worth $5 million”. */
function isNotGift(money: FoundMoney): boolean {
  const before =
    /(?<![\p{L}’'-])(?:[\p{L}’'-]+\s){0,3}(?:of|worth|totalling|totaling|by|to|at)\s(?:(?:about|around|up to|some|nearly|more than|at least|a)\s)*$/iu.exec(
      textBefore(money),
    );
  if (before) {
    // “its contribution to cover costs of”: the noun next to the amount decides.
    const noun =
      (before[0].split(/\s(?:of|worth|totalling|totaling|by|to|at)\s/i, 1)[0] ?? '')
        .split(/\s/)
        .at(-1) ?? '';
    if (NOT_GIFT.test(noun)) return true;
  }
  const behind = textBehind(money);
  const inPhrase = /^\sin\s(?:[\p{L}-]+\s)?([\p{L}-]+)/u.exec(behind)?.[1] ?? '';
  const noun = /^[\s-](?:[\p{L}-]+\s)?([\p{L}-]+)/u.exec(behind);
  // “promised farmers $5m in fuel rebates”: paid out to them; “promised rebates” is money forgone.
  const paidOut =
    /^rebates?$/i.test(inPhrase) &&
    /\b(?:promis|pledg|offer)\w*\s(?:(?!of|to|for|in|on)[\p{L}’'-]+\s){1,3}$/iu.test(
      textBefore(money),
    );
  if (paidOut) return false;
  const opensPhrase = /^\s(?:to|for|in|into|of|from|by|with|on|over|and|a|that)\b/i.test(behind);
  return (
    (NOT_GIFT.test(inPhrase) && !/^(?:trade|spending|budget)$/i.test(inPhrase)) ||
    (!opensPhrase &&
      NOT_GIFT.test(noun?.[0] ?? '') &&
      !/\b(?:tax|debt|trade|budget)\s(?:credits?|relief|support)/i.test(behind.slice(0, 40)))
  );
}

const cueAt = (from: number, to: number, rule: string, more: Partial<Cue> = {}): Cue => ({
  from,
  to,
  rule,
  group: null,
  verb: null,
  ...more,
});

/** What another gives: “a €14 million contribution from Ireland”, unless it was already taken. */
const GIFT_NOUN = /^(?:contribution|donation|grant|gift|loan)$/;
const GIVING_NOUN = /^(?:contribution|donation|grant|gift)$/;
const TAKEN = /^(?:received|got|used|spent|took|repaid|accepted)$/;

/** “a pledge of $5m”, “the £5m commitment”, “its promise of $5m”. */
function nominalCue(tokens: readonly TaggedToken[], first: number, after: number): Cue | null {
  for (const at of [after, after + 1, after + 2]) {
    const token = tokens[at];
    if (!token) break;
    if (PLEDGE_NOUN.test(token.lower) && !isVerbal(tokens, at)) {
      return cueAt(at, at + 1, 'pledge-noun');
    }
    const given = GIFT_NOUN.test(token.lower) && tokens[at + 1]?.lower === 'from';
    if (given && !TAKEN.test(tokens[beforeQualifiers(tokens, first - 1)]?.lower ?? '')) {
      return cueAt(at, at + 1, 'pledge-noun');
    }
    // “the UK's new £28 million contribution to the fund”
    const isOwned =
      GIVING_NOUN.test(token.lower) && /^(?:to|for|towards?)$/.test(tokens[at + 1]?.lower ?? '');
    if (isOwned && tokens[ownerEnd(tokens, first)]?.pos === 'possessive') {
      return cueAt(at, at + 1, 'pledge-noun');
    }
    if (!/^(?:noun|adjective|name)$/.test(token.pos)) break;
  }
  const apposed = apposedCue(tokens, first, after);
  if (apposed) return apposed;
  const last = beforeQualifiers(tokens, first - 1, 0);
  for (let at = last; at >= Math.max(0, last - 6); at--) {
    const token = tokens[at];
    if (!token || /^[,;:]$/.test(token.text)) return null;
    const links = token.lower.startsWith('offer')
      ? tokens[at + 1]?.lower === 'of'
      : /^(?:of|for|worth|totalling|totaling)$/.test(tokens[at + 1]?.lower ?? '');
    const toGive =
      tokens[at + 1]?.lower === 'to' && pledgeVerbs(tokens[at + 2]?.lower ?? '').length > 0;
    // “a promise from Ottawa of $9 million”
    const maker =
      /^(?:from|by)$/.test(tokens[at + 1]?.lower ?? '') && tokens[last + 1]?.lower === 'of'
        ? rangeOf(tokens, at + 2, last + 1)
        : null;
    if (PLEDGE_NOUN.test(token.lower) && !isVerbal(tokens, at) && (links || toGive || maker)) {
      return cueAt(at, at + 1, 'pledge-noun', maker ? { subject: maker } : {});
    }
    if (token.pos === 'verb' && !/^(?:provide|give|pay|contribute)$/.test(token.lower)) return null;
  }
  return null;
}

/** The token before an amount's qualifiers and “new”, “latest”. */
function ownerEnd(tokens: readonly TaggedToken[], first: number): number {
  let at = beforeQualifiers(tokens, first - 1);
  while (/^(?:new|latest|own|generous)$/.test(tokens[at]?.lower ?? '')) at--;
  return at;
}

/** “Kuwait's contribution, 250 million riyals, is earmarked for fuel”. */
function apposedCue(tokens: readonly TaggedToken[], first: number, after: number): Cue | null {
  const at = beforeQualifiers(tokens, first - 1) - 1;
  const token = tokens[at];
  const closes = /^[,.–—)]$/.test(tokens[after]?.text ?? '.');
  if (!token || !closes || !/^[,–—(]$/.test(tokens[at + 1]?.text ?? '')) return null;
  if (!GIVING_NOUN.test(token.lower) && !PLEDGE_NOUN.test(token.lower)) return null;
  const owned = tokens
    .slice(Math.max(0, at - 3), at)
    .some((one) => one.pos === 'possessive' || /^(?:its|their|his|her|our|my)$/.test(one.lower));
  return owned ? cueAt(at, at + 1, 'pledge-noun') : null;
}

/** “Japan pledges $5m”, not “the pledges”. */
const isVerbal = (tokens: readonly TaggedToken[], at: number): boolean => {
  const before = tokens[at - 1];
  // “a U.S. commitment of $5m”
  if (before?.pos === 'name' && tokens[at + 1]?.lower === 'of') return false;
  if (/^commitments?$/.test(tokens[at]?.lower ?? '')) return false;
  if (isNounPlace(before) || before?.pos === 'noun' || before === undefined) return false;
  return before.pos === 'name' || before.pos === 'pronoun' || before.lower === 'to';
};

/** “the promised $5m”, “a pledged £3m”. */
function attributiveCue(tokens: readonly TaggedToken[], first: number): Cue | null {
  const at = beforeQualifiers(tokens, first - 1);
  const token = tokens[at];
  const before = tokens[at - 1];
  const led = before?.pos === 'determiner' || before?.pos === 'possessive';
  return token && led && /^(?:promised|pledged|committed)$/.test(token.lower)
    ? cueAt(at, at + 1, 'attributive')
    : null;
}

/** “$5m was pledged by”, “$5m promised by”, “$5m in aid had been promised”. */
function passiveCue(tokens: readonly TaggedToken[], after: number): Cue | null {
  let start = after;
  if (/^(?:in|of)$/.test(tokens[start]?.lower ?? '')) {
    const phrase = nounPhraseAfter(tokens, start + 1, false);
    const counts = tokens.slice(start, phrase?.to ?? start).some((one) => one.kind === 'number');
    // “180 million of the 500 million promised”: the promise is the other amount.
    if (counts) return null;
    start = phrase?.to ?? start;
  }
  // “€20 million from 2021 pledged earlier by”
  const isYear = /^(?:19|20)\d\d$/.test(tokens[start + 1]?.text ?? '');
  if (isYear && /^(?:from|in)$/.test(tokens[start]?.lower ?? '')) start += 2;
  let at = start;
  for (let guard = 0; guard < 5; guard++) {
    const token = tokens[at];
    if (token === undefined) return null;
    const part =
      token.pos === 'auxiliary' ||
      token.pos === 'modal' ||
      token.pos === 'adverb' ||
      token.pos === 'negation';
    if (
      !part &&
      !/^(?:already|originally|previously|initially|once|which|that|now)$/.test(token.lower)
    )
      break;
    at++;
  }
  const token = tokens[at];
  const next = tokens[at + 1]?.lower ?? '';
  const reading = pledgeVerbs(token?.lower ?? '').find(
    ({ verb, form }) =>
      form === 'past' &&
      (verb.kind === 'promise' ||
        // “$5m has been sanctioned for”
        (/^(?:sanction|approve)$/.test(verb.lemma) &&
          at > start &&
          /^(?:for|to|towards?)$/.test(next))),
  );
  if (!token || !reading) return null;
  const group = verbGroup(tokens, at);
  const from = Math.max(group.from, after);
  return at === start || group.passive || tokens[at + 1]?.lower === 'by'
    ? cueAt(from, at + 1, 'passive', { group, verb: reading.verb })
    : null;
}

const PROMISED = /^(?:promised|pledged|committed|earmarked)$/;

/** “the $5m that Japan has promised”, “$5m it pledged”. */
function relativeCue(tokens: readonly TaggedToken[], after: number): Cue | null {
  let start = after;
  if (/^(?:in|of)$/.test(tokens[start]?.lower ?? '')) {
    start = nounPhraseAfter(tokens, start + 1, false)?.to ?? start;
  }
  if (/^(?:that|which)$/.test(tokens[start]?.lower ?? '')) start++;
  const phrase = nounPhraseAfter(tokens, start);
  if (!phrase) return null;
  let at = skipMidfield(tokens, phrase.to);
  while (/^(?:had|has|have)$/.test(tokens[at]?.lower ?? '') || tokens[at]?.pos === 'adverb') {
    at = skipMidfield(tokens, at + 1);
  }
  // “the $5m which Gulf states promised”: the tagger may take the noun for a verb.
  if (tokens[at]?.pos === 'verb' && PROMISED.test(tokens[at + 1]?.lower ?? '')) at++;
  const token = tokens[at];
  if (!token || !PROMISED.test(token.lower)) return null;
  // “Japan gave $5m and Kenya promised $3m”: a verb with its own object starts afresh.
  const next = tokens[at + 1];
  const ownObject = next !== undefined && (next.kind === 'symbol' || next.kind === 'number');
  if (ownObject || tokens[start - 1]?.lower === 'and') return null;
  return cueAt(at, at + 1, 'relative', { subject: rangeOf(tokens, phrase.from, phrase.to) });
}

/** “Kenya is to receive $5m from Japan”, “will get $5m in aid”. */
function receptionCue(
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  first: number,
): Cue | null {
  const at = beforeQualifiers(tokens, first - 1);
  const token = tokens[at];
  // “would be given $5m by the ministry”
  const isGiven =
    /^(?:given|granted|awarded|offered|paid)$/.test(token?.lower ?? '') &&
    tokens[at - 1]?.lower === 'be';
  if (!token || !(isGiven || /^(?:receive|get|receiving|getting)$/.test(token.lower))) return null;
  const group = verbGroup(tokens, at);
  const lead = tokens.slice(Math.max(0, at - 4), at).map((one) => one.lower);
  const isFuture =
    lead.some((one) => /^(?:will|would|shall|'ll)$/.test(one)) || lead.at(-1) === 'to';
  const behind = textBehind(money);
  const given =
    /^\s(?:[\p{L}-]+\s){0,6}?(?:from|under)\s/u.test(behind) ||
    (isGiven && /^\s(?:[\p{L}-]+\s){0,6}?by\s/u.test(behind)) ||
    /^\sin\s(?:\p{L}+\s)?(?:aid|support|funding|assistance|grants?|loans?|help)\b/iu.test(behind);
  if (!isFuture || !given || isNotGift(money)) return null;
  let from = group.from;
  while (/^(?:to|is|are|was|were|set|due|expected)$/.test(tokens[from - 1]?.lower ?? '')) from--;
  const subject = nounPhraseBefore(tokens, from - 1);
  return cueAt(from, at + 1, 'reception', {
    subject: null,
    recipient: subject && rangeOf(tokens, subject.from, subject.to),
  });
}

/** “have so far paid only 180 million”, “has disbursed half of the $5m it promised”. */
function paidCue(
  context: PledgeContext,
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  first: number,
): Cue | null {
  const at = beforeQualifiers(tokens, first - 1);
  const token = tokens[at];
  if (
    !token ||
    !/^(?:paid|delivered|disbursed|transferred|released|honoured|honored|fulfilled|handed|provided|given|received)$/.test(
      token.lower,
    ) ||
    /^(?:determiner|possessive)$/.test(tokens[at - 1]?.pos ?? '')
  ) {
    return null;
  }
  // Only what was promised can be paid: other payments are spending.
  const promised = /\b(?:pledged?|pledges|promised?|promises|commitments?|committed)\b/i;
  const understood = money.rule === 'amount-unit-understood' && pledgeBefore(context, money, 0);
  if (!understood && !promised.test(money.sentence.text)) return null;
  // The verb must be the main one: “promised to be paid” says nothing.
  const group = verbGroup(tokens, at);
  const lead = tokens.slice(Math.max(0, at - 5), at).map((one) => one.lower);
  if (lead.some((one) => /^(?:will|would|to|be|should|must)$/.test(one))) return null;
  const received = token.lower === 'received';
  return cueAt(group.from, at + 1, 'paid', {
    group,
    state: group.negated ? 'criticised' : 'paid',
    ...(received ? { subject: null } : understood ? { subject: understood.pledgerRange } : {}),
  });
}

/** “…, and New Zealand NZ$65 million”, “Germany (€10m)”, “followed by France with €5m”. */
function elidedCue(context: PledgeContext, money: FoundMoney, first: number): Cue | null {
  const { sentence } = money;
  const tokens = sentence.tagged;
  const earlier = pledgeBefore(context, money, 0);
  // “… will receive $3 million from Ireland, and $2 million from Malta”
  if (earlier && /-(?:reception|came-from)$/.test(earlier.rule)) {
    const from = sentence.tokenAt(earlier.cue.start);
    const to = sentence.tokenAt(earlier.cue.end - 1) + 1;
    return /^\s(?:[\p{L}-]+\s){0,4}?from\s/u.test(textBehind(money))
      ? cueAt(from, to, 'reception', { subject: null, recipient: earlier.recipient })
      : null;
  }
  let last = beforeQualifiers(tokens, first - 1);
  const bracket = tokens[last]?.text === '(';
  const withNamed = tokens[last]?.lower === 'with' && last === first - 1 - (first - 1 - last);
  // “and Kuwait, $20 million”
  const comma = earlier !== undefined && tokens[last]?.text === ',';
  if (bracket || withNamed || comma) last--;
  const end = tokens[last]?.end;
  const actor = context.index
    .inSentence(sentence.index)
    .filter((one) => one.end === end && one.entity !== null && one.kind !== 'pronoun')
    .sort((a, b) => b.end - b.start - (a.end - a.start))[0];
  if (!actor) return null;
  const at = sentence.tokenAt(actor.start);
  const start = tokens[at - 1]?.pos === 'determiner' ? at - 1 : at;
  const boundary = tokens[start - 1];
  const told = tokens.findIndex((one) =>
    /^(?:pledg|promis|commit|contribut|donor|donat)/.test(one.lower),
  );
  const apart = boundary === undefined || /^(?:,|;|and|by|from|with|:|–|—)$/.test(boundary.lower);
  const subject = rangeOf(tokens, start, last + 1);
  if (bracket) {
    return told === -1 ? null : cueAt(told, told + 1, 'listed', { subject });
  }
  if (!earlier || !apart) return null;
  if (withNamed && !/^(?:by|,|and|;)$/.test(boundary?.lower ?? '')) return null;
  const cue = {
    from: sentence.tokenAt(earlier.cue.start),
    to: sentence.tokenAt(earlier.cue.end - 1) + 1,
  };
  // “will give Kenya $5m and Uganda $3m”: the verb's first object is elided too.
  const handed = earlier.recipient !== null && earlier.recipient.end <= earlier.money.start;
  return cueAt(cue.from, cue.to, 'elided-verb', {
    like: earlier,
    ...(handed ? { subject: earlier.pledgerRange, recipient: subject } : { subject }),
  });
}

const GIVEN =
  /^(?:provided|given|donated|awarded|contributed|allocated|invested|granted|available|lent|offered|committed|pledged)$/;
const PASSED_ON =
  /^(?:spent|paid|used|released|disbursed|transferred|put|set|directed|channelled)$/;

/** “a further £4 million would follow”, “$5m will be provided”, “CHF 38 million came from”. */
function subjectCue(
  context: PledgeContext,
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  first: number,
  after: number,
): Cue | null {
  const told =
    pledgeBefore(context, money, 2) !== undefined ||
    /\b(?:pledg|promis|donor)/i.test(money.sentence.text);
  let at = after;
  if (/^(?:in|of|worth)$/.test(tokens[at]?.lower ?? '')) {
    at = nounPhraseAfter(tokens, at + 1, false)?.to ?? at;
  }
  const came = tokens[at];
  if (came?.lower === 'came' && tokens[at + 1]?.lower === 'from' && told) {
    return cueAt(at, at + 1, 'came-from', { subject: null });
  }
  const modal = tokens[at];
  const isFuture = modal !== undefined && /^(?:will|would|shall|'ll)$/.test(modal.lower);
  const isTo =
    modal !== undefined &&
    /^(?:is|are)$/.test(modal.lower) &&
    tokens[at + 1]?.lower === 'to' &&
    tokens[at + 2]?.lower === 'be';
  if (!isFuture && !isTo) return null;
  const from = at;
  at = isTo ? at + 2 : at + 1;
  let negated = false;
  while (/^(?:also|now|then|be|not|immediately|later|only|soon)$/.test(tokens[at]?.lower ?? '')) {
    negated ||= tokens[at]?.lower === 'not';
    at++;
  }
  const verb = tokens[at];
  if (!verb) return null;
  const to = tokens[at - 1]?.lower === 'be' || isTo;
  const given =
    to &&
    (GIVEN.test(verb.lower) || (verb.lower === 'made' && tokens[at + 1]?.lower === 'available'));
  const passed = to
    ? PASSED_ON.test(verb.lower)
    : /^(?:follow|come|go|flow|support|help|fund)$/.test(verb.lower);
  if (!given && !(passed && told)) return null;
  // Where money goes that was promised before, it is no promise of its own, unless it is more.
  if (passed && told && !isFurther(money) && !/^(?:follow|come)$/.test(verb.lower)) return null;
  const before = tokens[beforeQualifiers(tokens, first - 1)];
  if (before !== undefined && before.pos === 'preposition') return null;
  return cueAt(from, at + 1, 'amount-subject', {
    group: { ...verbGroup(tokens, at), negated },
  });
}
