import type { Range } from '../document/sourceDocument';
import { nounPhraseBefore } from '../language/nounPhrases';
import type { TaggedToken } from '../language/tagger';
import type { PledgeState } from '../model';
import type { FoundMoney } from '../money/findMoney';
import { subjectBefore, verbGroup, type VerbGroup } from '../language/subjects';
import { textBefore, textBehind } from './amountContext';
import type { Cue } from './pledge';
import { rangeOf } from './phraseEnds';
import {
  AID,
  CONTRIBUTION,
  NOT_GIFT,
  PROMISING_NOUN,
  pledgeVerbs,
  type PledgeVerb,
} from './pledgeVerbs';
import { beforeQualifiers, isFiniteVerb, isNounPlace, isParticiple } from './verbs';

/** How many tokens may stand between a verb and its amount. */
const REACH = 30;

/** Verbs between a promise and its amount that keep the promise: “promised to help them with $5m”. */
const HELPING = /^(?:help|support|assist|back|aid|bolster|strengthen|reward|match)$/;

/** The verb of promising that governs an amount behind it. */
export function verbalCue(
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  first: number,
): Cue | null {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return null;
    if (/^(?:because|although|though|while|whereas|after|despite)$/.test(token.lower)) return null;
    const cue = cueAt(money, tokens, at, first);
    if (cue !== undefined) return cue;
    if (stops(money, tokens, at, first)) return null;
  }
  return null;
}

/** The cue at a token; null when a verb there shuts others out; undefined when it is none. */
function cueAt(
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  at: number,
  first: number,
): Cue | null | undefined {
  const token = tokens[at];
  if (!token || !isVerbHere(tokens, at)) return undefined;
  for (const { form, verb } of pledgeVerbs(token.lower)) {
    if (verb.particle !== null && !particleFollows(tokens, at, verb.particle)) continue;
    const group = groupAt(tokens, at);
    const found = promises(money, tokens, at, first, verb, form, group);
    if (!found) continue;
    return {
      from: group.from,
      to: at + 1 + particleLength(tokens, at, verb),
      rule:
        found.state === 'paid'
          ? 'verb-given'
          : found.recipient === undefined
            ? `verb-${verb.kind}`
            : 'promised-to',
      group,
      verb,
      ...(found.state === undefined ? {} : { state: found.state }),
      ...(found.subject === undefined ? {} : { subject: found.subject }),
      ...(found.recipient === undefined ? {} : { recipient: found.recipient }),
    };
  }
  return undefined;
}

/** The verb group, over “each” and “together”: “they would each contribute”. */
function groupAt(tokens: readonly TaggedToken[], at: number): VerbGroup {
  const group = verbGroup(tokens, at);
  const shared = /^(?:each|all|both|together)$/.test(tokens[group.from - 1]?.lower ?? '');
  return shared ? { ...group, ...verbGroup(tokens, group.from - 1) } : group;
}

/** A particle right behind the verb belongs to the cue: “set aside”. */
const particleLength = (tokens: readonly TaggedToken[], at: number, verb: PledgeVerb): number =>
  verb.particle !== null && tokens[at + 1]?.lower === verb.particle.split(' ')[0]
    ? verb.particle.split(' ').length
    : 0;

/** A word of our list is a verb unless it stands where a noun or participle would. */
function isVerbHere(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const isFloating = /^(?:each|all|both|together|jointly)$/.test(before?.lower ?? '');
  if (!token || (isNounPlace(before) && !isFloating)) return false;
  if (token.pos === 'noun' || token.pos === 'adjective') {
    // The tagger takes “pledges” and “grants” for nouns behind a name too.
    const led =
      before?.pos === 'name' ||
      before?.pos === 'pronoun' ||
      before?.pos === 'modal' ||
      PUBLIC_HEAD.test(before?.lower ?? '') ||
      before?.lower === 'to' ||
      before?.pos === 'adverb' ||
      before?.pos === 'auxiliary';
    if (!led && !/^(?:pledged|promised|committed|earmarked|vowed)$/.test(token.lower)) return false;
  }
  return !isParticiple(tokens, at) || before?.pos === 'name';
}

const particleFollows = (tokens: readonly TaggedToken[], at: number, particle: string): boolean =>
  particle.split(' ').every((word, offset) => tokens[at + 1 + offset]?.lower === word) ||
  // “set $5 million aside”, “made $5 million available”
  (/^(?:aside|available)$/.test(particle) &&
    tokens.slice(at + 1, at + 14).some((token) => token.lower === particle));

interface Found {
  readonly state?: PledgeState;
  readonly subject?: Range | null;
  readonly recipient?: Range | null;
}

/** Whether the verb in this form promises; the subject too where the form tells it. */
function promises(
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  at: number,
  first: number,
  verb: PledgeVerb,
  form: 'base' | 'present' | 'past' | 'gerund',
  group: VerbGroup,
): Found | null {
  if (group.passive && form === 'past') {
    // “Kenya was promised $5m by Japan”: who gets it is the subject.
    if (
      !/^(?:promise|pledge|offer|guarantee)$/.test(verb.lemma) ||
      at + 1 < beforeQualifiers(tokens, first - 1)
    )
      return null;
    const to = subjectBefore(tokens, group.from);
    return to && { subject: null, recipient: rangeOf(tokens, to.from, to.to) };
  }
  const between = tokens
    .slice(at + 1, first)
    .map((token) => token.lower)
    .join(' ');
  // What a court awards is damages.
  const lead = tokens.slice(0, at).map((token) => token.lower);
  if (verb.lemma === 'award' && lead.some((word) => COURT.test(word))) return null;
  if (verb.kind === 'promise' && verb.lemma !== 'undertake') {
    if (
      verb.lemma === 'offer' &&
      /\b(?:for (?:the|its|his|her) (?:company|firm|shares?|stake|business|club|house)|reward)\b/i.test(
        textBehind(money),
      )
    )
      return null;
    if (isUrged(tokens, group.from, at)) return null;
    // “could offer” promises nothing.
    const modal = tokens.slice(group.from, at).find((token) => token.pos === 'modal')?.lower ?? '';
    if (/^(?:could|may|might|should|must|can|cannot|ought)/.test(modal)) return null;
    return NOT_GIFT.test(between) && !/\b(?:to|in|for|with|on)\b/.test(between) ? null : {};
  }
  if (verb.kind === 'increase') {
    if (
      !CONTRIBUTION.test(between) ||
      NOT_GIFT.test(between.replace(/\b(?:spending|budget)\b/g, ''))
    )
      return null;
    if (
      !/\b(?:to|by)(?: (?:about|around|up|some|nearly|over|more than|at least|almost|a|further|an|additional|another|as|much))*$/.test(
        between,
      )
    )
      return null;
    if (form === 'past' && !isPastTold(money)) return isUrged(tokens, group.from, at) ? null : {};
  }
  const isAnnounced = verb.kind === 'announcement';
  if (isAnnounced && !isGift(money, tokens, at, first, verb)) return null;
  if (
    isAnnounced &&
    /^(?:announce|sanction|unveil|launch|approve|confirm|outline|agree|authori[sz]e|sign|extend)$/.test(
      verb.lemma,
    ) &&
    form !== 'base'
  ) {
    return form === 'gerund' && group.from < at && !isProgressive(tokens, at) ? null : {};
  }
  return (
    isToCome(money, tokens, at, form, group, verb) ??
    handedOver(money, tokens, at, first, form, group, verb)
  );
}

const COURT = /^(?:courts?|judges?|jury|juries|jurors|tribunals?|arbitrators?|panel)$/;

/** What public bodies and givers have just handed over: a promise already kept. */
const HANDING = /^(?:donate|release|disburse|give|award|grant|transfer|contribute)$/;
/** “since 2018”, “last year”: an account of spending, not news of a gift. */
const ACCOUNT =
  /\b(?:since|so far|to date|over the (?:past|last|years)|in the (?:past|last)|(?:in|during|by|of) (?:19|20)\d\d|last (?:year|month|decade|quarter)|ago|in recent|every year|each year|a year|annually|in total|altogether)\b/i;
const NOT_AID =
  /\b(?:shareholders?|investors?|creditors?|bondholders?|campaigns?|candidates?|part(?:y|ies)|owners?|executives?|assets|bail|ransom)\b/i;

/** “has released 18 billion to 12 states”, “had already disbursed $24m”. */
function handedOver(
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  at: number,
  first: number,
  form: string,
  group: VerbGroup,
  verb: PledgeVerb,
): Found | null {
  if (!HANDING.test(verb.lemma) || verb.kind !== 'transfer' || group.negated || group.passive)
    return null;
  // The amount is the object itself: “has released a report on the $5m”.
  if (beforeQualifiers(tokens, first - 1) > at) return null;
  const behind = textBehind(money);
  const toSomeone = /^\s(?:(?:in|as)\s(?:[\p{L}-]+\s){1,3})?(?:to|for|towards?)\s/u.test(behind);
  if (ACCOUNT.test(money.sentence.text) || NOT_AID.test(behind)) return null;
  const lead = tokens.slice(group.from, at).map((token) => token.lower);
  const perfect = form === 'past' && lead.some((word) => /^(?:has|have|had|'ve)$/.test(word));
  if (perfect && (toSomeone || lead.includes('already'))) return { state: 'paid' };
  // A headline's present: “State releases $5m to growers”.
  const heads = money.sentence.index === 0 && form === 'present' && group.from === at;
  return heads && toSomeone ? { state: 'paid' } : null;
}

/** “announced $5 million in aid”, “unveiled a package worth $5 million”, “announced $5m for”. */
function isGift(
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  at: number,
  first: number,
  verb: PledgeVerb,
): boolean {
  const between = tokens
    .slice(at + 1, first)
    .map((token) => token.lower)
    .join(' ');
  if (NOT_GIFT.test(between)) return false;
  const behind = textBehind(money).slice(0, 60);
  if (AID.test(between) && between.length < 80) return true;
  let last = beforeQualifiers(tokens, first - 1);
  if (/^(?:on|to|off)$/.test(tokens[last]?.lower ?? '')) last--;
  if (/^off$/.test(tokens[last]?.lower ?? '')) last--;
  const direct = last <= at;
  if (
    /^[\s-](?:(?:to|for|in|of|a|new)\s)?(?:[\p{L}-]+\s){0,3}?(?:aid|assistance|support|funding|fund|package|program(?:me)?|grants?|loans?|investments?|contributions?|relief|scheme|facility|financ(?:e|ing)|initiative|credit|bailout|stimulus|compensation|help|plan)\b/iu.test(
      behind,
    )
  )
    return direct || AID.test(between);
  return (
    direct &&
    /^(?:announce|confirm|approve|sanction|unveil)$/.test(verb.lemma) &&
    /^\s(?:more\s)?(?:for|to|towards?)\s/.test(behind)
  );
}

const isProgressive = (tokens: readonly TaggedToken[], at: number): boolean =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some((token) => /^(?:is|are|am|'re|'m|'s)$/.test(token.lower));

const GOVERNORS =
  /\b(?:agreed|plans?|planned|pledged|pledges?|promised|promises?|vow(?:ed|s)?|commit(?:ted|s)?(?: itself| themselves| himself| herself| ourselves)?|intends?|intended|offered|offers?|going|set|ready|prepared|undertook|undertaken|refused|refuses|declined|failed|decided|willing|due|means|wants|hopes|aims|proposes|proposed|determined|resolved|voted|votes|volunteered|happy|proud|pleased|not|told .{1,30} it was ready) (?:\w+ )?to$/;
const PLEDGING =
  /\b(?:agreed|pledged|promised|vowed|committed|decided|voted|volunteered|undertook|offered|announced plans|announced)\b/;

/** Who may be “to give”, unlike an aim or a plan. */
const PUBLIC_HEAD =
  /^(?:government|ministry|council|bank|fund|commission|union|states?|agency|minister|president|bloc|foundation|company|countries|donors)$/;

/** A transfer counts while it is still to come; done, it is spending. */
function isToCome(
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  at: number,
  form: 'base' | 'present' | 'past' | 'gerund',
  group: VerbGroup,
  verb: PledgeVerb,
): { subject?: Range | null } | null {
  const lead = tokens.slice(group.from, at).map((token) => token.lower);
  const isFuture = lead.some((word) => /^(?:will|would|shall|'ll|won't|wouldn't|’ll)$/.test(word));
  if (isFuture && !lead.includes('have'))
    return form === 'base' ? {} : isProgressiveFuture(lead, form);
  if (lead.some((word) => /^(?:could|may|might|should|must|can|cannot|ought|need)$/.test(word)))
    return null;
  const before = tokens
    .slice(Math.max(0, at - 8), at)
    .map((token) => token.lower)
    .join(' ');
  if (form === 'gerund') {
    if (
      /\b(?:commit\w*|pledg\w*|promis\w*)(?: itself| themselves| himself| herself)? to$/.test(
        before,
      )
    )
      return {};
    if (isProgressive(tokens, at) && verb.kind !== 'spending') return {};
    // “with Canada adding $5m”, “agreed on Friday, providing $5m”
    return /\bwith (?:the )?(?:\S+ ){1,4}$/.test(`${before} `) &&
      verb.kind !== 'announcement' &&
      /\b(?:pledg|promis|contribut)/i.test(
        money.sentence.text.slice(0, money.start - money.sentence.start),
      )
      ? {}
      : null;
  }
  if (form === 'base' && /\bto$/.test(before)) {
    if (GOVERNORS.test(before)) return isUrged(tokens, group.from, at) ? null : {};
    // “Sweden is to step in with $5m”, not “the aim is to give”
    const be = /^(?:is|are)$/.test(tokens[at - 2]?.lower ?? '');
    const owner = be && group.from >= at - 2 ? tokens[at - 3] : undefined;
    const acts = owner?.pos === 'name' || PUBLIC_HEAD.test(owner?.lower ?? '');
    const attached = /^(?:for|of|in|to|with|by)$/.test(tokens[at - 4]?.lower ?? '');
    if (acts && !attached && verb.kind === 'transfer') return {};
    const noun = byNoun(tokens, at);
    if (noun) return noun;
    // A headline's future: “Japan to give $5m to Kenya”.
    const isHeading = money.sentence.index === 0;
    const named = tokens[group.from - 1]?.pos === 'name' || tokens[at - 2]?.pos === 'name';
    if (isHeading && named && !PLEDGING.test(before) && !isUrged(tokens, group.from, at)) {
      const phrase = nounPhraseBefore(tokens, at - 2);
      return phrase && { subject: rangeOf(tokens, phrase.from, phrase.to) };
    }
    // “promised farmers to give”: the promise stands further left.
    return /\b(?:agreed|pledged|promised|vowed|decided|voted) (?:[\w-]+ ){0,6}to$/.test(before) &&
      verb.kind !== 'announcement'
      ? {}
      : null;
  }
  // In the language of communiqués the present announces: “Japan contributes 5 million yen to”.
  return null;
}

const isProgressiveFuture = (
  lead: readonly string[],
  form: string,
): { subject?: Range | null } | null => (form === 'gerund' && lead.includes('be') ? {} : null);

/** “the decision of Japan to contribute”, “its plan to give”. */
function byNoun(tokens: readonly TaggedToken[], at: number): { subject?: Range | null } | null {
  const to = at - 1;
  for (let index = to - 1; index >= Math.max(0, to - 7); index--) {
    const token = tokens[index];
    if (!token || /^[,;:]$/.test(token.text)) return null;
    if (token.pos === 'verb' && isFiniteVerb(tokens, index)) return null;
    if (!PROMISING_NOUN.test(token.lower)) continue;
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

const URGING =
  /\b(?:ask|asks|asked|asking|urge[sd]?|urging|request(?:s|ed)?|called? (?:up)?on|calls (?:up)?on|calling (?:up)?on|press(?:es|ed)?|pressing|want(?:s|ed)?|tell|told|demand(?:s|ed)?|invite[sd]?|encourage[sd]?|appeal(?:s|ed)? to|challenge[sd]?|expect(?:s|ed)?|pushe?[sd]?|beg(?:s|ged)?|implore[sd]?|lobb(?:y|ied)|persuade[sd]?|order(?:s|ed)?|force[sd]?|require[sd]?|allow(?:s|ed)?|enable[sd]?|help(?:s|ed)?)\b/;

/** “urged Japan to give $5m”: another asks for it. */
function isUrged(tokens: readonly TaggedToken[], groupFrom: number, at: number): boolean {
  if (tokens[groupFrom]?.lower !== 'to' && tokens[at - 1]?.lower !== 'to') return false;
  const before = tokens
    .slice(Math.max(0, groupFrom - 9), groupFrom)
    .map((token) => token.lower)
    .join(' ');
  const urged = [...before.matchAll(new RegExp(URGING, 'g'))].at(-1);
  const promised = [
    ...before.matchAll(
      /\b(?:agreed|pledged|promised|vowed|decided|committed|intends?|plans?|will)\b/g,
    ),
  ].at(-1);
  return urged !== undefined && urged.index > (promised?.index ?? -1);
}

/** A year or a time gone by: what was raised then is no promise now. */
const isPastTold = (money: FoundMoney): boolean =>
  /\b(?:last (?:year|month|decade|week)|in (?:19|20)\d\d|ago|since)\b/i.test(money.sentence.text);

/** Whether another verb at a token governs the amount, so that no promise further left does. */
function stops(
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  at: number,
  first: number,
): boolean {
  const token = tokens[at];
  if (!token) return true;
  if (token.pos === 'auxiliary' && /^(?:is|are|was|were)$/.test(token.lower)) {
    return tokens[at + 1]?.pos !== 'verb';
  }
  if (token.pos !== 'verb' || isParticiple(tokens, at)) return false;
  if (AID.test(token.lower) && !isFiniteVerb(tokens, at)) return false;
  const before = tokens[at - 1];
  if (token.form === 'base' && (before?.lower === 'to' || before?.lower === 'and')) {
    const last = tokens[beforeQualifiers(tokens, first - 1)];
    const creates = pledgeVerbs(token.lower).some(({ verb }) => verb.kind === 'announcement');
    return (
      !(HELPING.test(token.lower) && last?.lower === 'with') &&
      !(creates && AID.test(textBefore(money)))
    );
  }
  if (token.form === 'gerund')
    return /^(?:costing|losing|saving|raising|earning|owing|spending|worth)$/.test(token.lower);
  if (!isFiniteVerb(tokens, at)) return false;
  // “villages that lost their crops $5m”: inside a relative clause, with an object of its own.
  const relative = before !== undefined && /^(?:that|which|who)$/.test(before.lower);
  const ownObject = tokens
    .slice(at + 1, first)
    .some((one) => one.pos === 'noun' || one.pos === 'name');
  return !(relative && ownObject);
}
