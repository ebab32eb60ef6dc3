import type { ActorIndex, EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { Discourse, Sentence } from '../language/discourse';
import { nounPhraseAfter } from '../language/nounPhrases';
import type { TaggedToken } from '../language/tagger';
import type { PledgeState } from '../model';
import type { FoundMoney } from '../money/findMoney';
import { resolveSpeaker } from '../quotes/speakers';
import type { FoundQuote } from '../quotes/speech';
import { subjectBefore, verbGroup, type VerbGroup } from '../quotes/sources';
import { findElaborations } from './elaborations';
import { AID, PLEDGE_NOUN, pledgeVerbs, type PledgeVerb } from './pledgeCues';
import { readFrame } from './pledgeFrame';

/** A promise of money. Ranges are readable offsets; the amount is `money`. */
export interface FoundPledge {
  readonly money: FoundMoney;
  readonly cue: Range;
  readonly pledger: EntityRecord | null;
  readonly pledgerRange: Range | null;
  readonly onBehalfOf: EntityRecord | null;
  readonly recipient: Range | null;
  readonly purpose: Range | null;
  elaborations: readonly Range[];
  mentions: readonly Range[];
  readonly state: PledgeState;
  readonly confidence: number;
  readonly rule: string;
}

interface Cue {
  /** Token indexes, `to` exclusive. */
  readonly from: number;
  readonly to: number;
  readonly rule: string;
  readonly group: VerbGroup | null;
  readonly verb: PledgeVerb | null;
}

/**
 * Finds the promises among a document's amounts, with who promises, to whom and what for. An
 * amount named again is a further mention of the same pledge.
 */
export function findPledges(
  discourse: Discourse,
  index: ActorIndex,
  amounts: readonly FoundMoney[],
  quotes: readonly FoundQuote[],
): FoundPledge[] {
  const pledges: FoundPledge[] = [];
  for (const money of amounts) {
    const cue = cueOf(money);
    if (!cue) continue;
    const pledge = pledgeOf(discourse, index, money, cue, quotes);
    if (pledge) pledges.push(pledge);
  }
  const distinct = mergeMentions(discourse, pledges, amounts);
  for (const pledge of distinct) pledge.money.use = 'pledge';
  findElaborations(discourse, distinct);
  return distinct;
}

function cueOf(money: FoundMoney): Cue | null {
  const tokens = money.sentence.tagged;
  const first = money.sentence.tokenAt(money.start);
  const after = money.sentence.tokenAt(money.tail);
  return (
    nominalCue(tokens, first, after) ?? passiveCue(tokens, after) ?? verbalCue(money, tokens, first)
  );
}

/** “a pledge of $5m”, “the £5m commitment”, “its promise of $5m”. */
function nominalCue(tokens: readonly TaggedToken[], first: number, after: number): Cue | null {
  for (const at of [after, after + 1]) {
    const token = tokens[at];
    if (token && PLEDGE_NOUN.test(token.lower) && token.pos !== 'verb' && at <= after + 1) {
      return { from: at, to: at + 1, rule: 'pledge-noun', group: null, verb: null };
    }
  }
  for (let at = first - 1; at >= Math.max(0, first - 6); at--) {
    const token = tokens[at];
    if (!token || token.text === ',' || token.text === ';') return null;
    if (PLEDGE_NOUN.test(token.lower) && token.pos !== 'verb' && tokens[at + 1]?.lower === 'of') {
      return { from: at, to: at + 1, rule: 'pledge-noun', group: null, verb: null };
    }
  }
  return null;
}

/** “$5m was pledged by”, “$5m promised by”. */
function passiveCue(tokens: readonly TaggedToken[], after: number): Cue | null {
  let at = after;
  // “$5m in aid [was] pledged”
  if (tokens[at]?.lower === 'in' || tokens[at]?.lower === 'of') {
    at = nounPhraseAfter(tokens, at + 1, false)?.to ?? at;
  }
  for (let guard = 0; guard < 4; guard++) {
    const token = tokens[at];
    if (token === undefined) return null;
    if (token.pos === 'auxiliary' || token.pos === 'modal' || token.pos === 'adverb') at++;
    else break;
  }
  const token = tokens[at];
  const reading = pledgeVerbs(token?.lower ?? '').find(
    ({ verb, reading: { form } }) => verb.kind === 'promise' && form === 'past',
  );
  if (!token || !reading) return null;
  const group = verbGroup(tokens, at);
  const bare = at === after || group.passive;
  return bare ? { from: group.from, to: at + 1, rule: 'passive', group, verb: reading.verb } : null;
}

function verbalCue(money: FoundMoney, tokens: readonly TaggedToken[], first: number): Cue | null {
  for (let at = first - 1; at >= 0; at--) {
    const token = tokens[at];
    if (!token) return null;
    if (/^[;:]$/.test(token.text)) return null;
    const row = token.pos === 'noun' && token.lower !== 'commits' ? [] : pledgeVerbs(token.lower);
    for (const { reading, verb } of row) {
      if (verb.particle !== null && !particleFollows(tokens, at, verb.particle)) continue;
      if (isNounUse(tokens, at)) continue;
      const group = verbGroup(tokens, at);
      if (!promises(money, tokens, at, verb, reading.form, group)) continue;
      if (!reaches(tokens, at + 1, first, verb)) continue;
      return { from: group.from, to: at + 1, rule: `verb-${verb.kind}`, group, verb };
    }
    // Another finite verb governs the amount: it cost, lost or earned it.
    const governs = token.pos === 'verb' && (token.form === 'past' || token.form === 'present');
    if (governs && !isAttributive(tokens, at) && money.use !== 'other') return null;
  }
  return null;
}

const particleFollows = (tokens: readonly TaggedToken[], at: number, particle: string): boolean =>
  particle.split(' ').every((word, offset) => tokens[at + 1 + offset]?.lower === word);

const isNounUse = (tokens: readonly TaggedToken[], at: number): boolean => {
  const before = tokens[at - 1];
  return (
    before?.pos === 'determiner' || before?.pos === 'adjective' || before?.pos === 'possessive'
  );
};

/** “displaced families”: a participle before its noun governs nothing. */
const isAttributive = (tokens: readonly TaggedToken[], at: number): boolean => {
  const next = tokens[at + 1];
  const before = tokens[at - 1];
  return (
    next?.pos === 'noun' &&
    (before?.pos === 'determiner' || before?.pos === 'adjective' || before?.pos === 'preposition')
  );
};

/** Whether a verb in this form promises. */
function promises(
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  at: number,
  verb: PledgeVerb,
  form: 'base' | 'present' | 'past' | 'gerund',
  group: VerbGroup,
): boolean {
  if (verb.kind === 'promise') return !(group.passive && form === 'past');
  if (verb.kind === 'announcement') {
    if (form === 'gerund' && group.from < at) return false;
    return AID.test(textAround(money));
  }
  // A transfer counts while it is still to come.
  const lead = tokens.slice(group.from, at).map((token) => token.lower);
  const isFuture = lead.some((word) => /^(?:will|would|shall|'ll|could|may|might)$/.test(word));
  if (isFuture) return true;
  const before = tokens
    .slice(Math.max(0, at - 6), at)
    .map((token) => token.lower)
    .join(' ');
  if (form === 'gerund') return /\b(?:is|are|am|be|'re|'m|'s)$/.test(before);
  return (
    form === 'base' &&
    /\b(?:to)$/.test(before) &&
    /\b(?:agreed|plans?|planned|pledged|promised|vowed|committed|intends?|offered|going|set|ready|prepared|undertook|expected|refused|declined|deal|agreement|decided|willing|due) (?:\w+ )?to$/.test(
      before,
    )
  );
}

const textAround = (money: FoundMoney): string => {
  const at = money.start - money.sentence.start;
  const end = money.tail - money.sentence.start;
  return `${money.sentence.text.slice(Math.max(0, at - 50), at)} ${money.sentence.text.slice(end, end + 60)}`;
};

/** Whether the amount is still in the verb's clause: no other clause opens between them. */
function reaches(
  tokens: readonly TaggedToken[],
  from: number,
  to: number,
  verb: PledgeVerb,
): boolean {
  const between = tokens.slice(from, to);
  if (between.length > 28) return false;
  return !between.some((token, at) => {
    if (/^(?:because|although|while|whereas|since)$/.test(token.lower)) return true;
    // “promised to rebuild a road that cost $5m”
    const finite =
      token.pos === 'verb' && token.form === 'past' && between[at - 1]?.pos !== 'determiner';
    const relative = /^(?:which|that|who)$/.test(between[at - 1]?.lower ?? '');
    const costs = /^(?:cost|costs|costing|lost|fined|worth)$/.test(token.lower);
    return (costs && verb.kind !== 'announcement') || (finite && relative);
  });
}

function pledgeOf(
  discourse: Discourse,
  index: ActorIndex,
  money: FoundMoney,
  cue: Cue,
  quotes: readonly FoundQuote[],
): FoundPledge | null {
  const { sentence } = money;
  const tokens = sentence.tagged;
  const frame = readFrame(sentence, money, cue);
  const source = frame.pledger ?? subjectOf(sentence, cue);
  let pledger = source ? resolveSpeaker(index, sentence, source).entity : null;
  const quote = quotes.find((one) => one.start <= money.start && one.end >= money.end);
  if (quote?.speaker && (source === null || isFirstPerson(discourse, source))) {
    pledger = quote.speaker;
  }
  const first = tokens[cue.from];
  const last = tokens[cue.to - 1];
  if (!first || !last) return null;
  return {
    money,
    cue: { start: first.start, end: last.end },
    pledger,
    pledgerRange: source,
    onBehalfOf: pledger ? principalOf(index, pledger) : null,
    recipient: frame.recipient,
    purpose: frame.purpose,
    elaborations: [],
    mentions: [],
    state: stateOf(sentence, tokens, cue),
    confidence: pledger ? 0.9 : 0.7,
    rule: `pledge-${cue.rule}`,
  };
}

const isFirstPerson = (discourse: Discourse, range: Range): boolean =>
  /^(?:I|we|our|my)$/i.test(discourse.text.slice(range.start, range.end));

function subjectOf(sentence: Sentence, cue: Cue): Range | null {
  if (cue.rule === 'passive') return null;
  const tokens = sentence.tagged;
  if (cue.rule === 'pledge-noun') return nounOwner(tokens, cue.from);
  // “agreed to give”: the subject stands before the governing verb.
  let from = cue.from;
  if (tokens[from]?.lower === 'to') from--;
  let subject = null;
  for (let at = from; at >= 0 && !subject; at--) {
    const token = tokens[at];
    if (!token || token.text === ';') break;
    const finite =
      at === from || (token.pos === 'verb' && (token.form === 'past' || token.form === 'present'));
    if (finite) subject = subjectBefore(tokens, verbGroup(tokens, at).from);
  }
  if (!subject) return null;
  const start = tokens[subject.from]?.start;
  const end = tokens[subject.to - 1]?.end;
  return start === undefined || end === undefined ? null : { start, end };
}

/** “Japan's pledge of $5m”, “its $5m commitment”. */
function nounOwner(tokens: readonly TaggedToken[], at: number): Range | null {
  for (let index = at - 1; index >= Math.max(0, at - 10); index--) {
    const token = tokens[index];
    if (token?.lower === "'s" || token?.lower === "'") {
      let from = index - 1;
      while (tokens[from - 1]?.pos === 'name') from--;
      const owner = tokens[from];
      const last = tokens[index - 1];
      if (owner && last && owner.start <= last.start) return { start: owner.start, end: last.end };
    }
  }
  return null;
}

/** The country or institution that a person acts for. */
function principalOf(index: ActorIndex, entity: EntityRecord): EntityRecord | null {
  if (entity.type !== 'person' && entity.type !== 'government') return null;
  if (!entity.country) return null;
  return (
    index.entities.find((one) => one.type === 'country' && one.country === entity.country) ?? null
  );
}

function stateOf(sentence: Sentence, tokens: readonly TaggedToken[], cue: Cue): PledgeState {
  const before = tokens
    .slice(Math.max(0, cue.from - 8), cue.from)
    .map((token) => token.lower)
    .join(' ');
  if (cue.group?.negated || /\b(?:refus|declin|fail)\w* to$/.test(before)) return 'denied';
  if (
    /\b(?:cancel\w*|withdr[ae]w\w*|scrapp?\w*|abandon\w*|revok\w*|renege\w* on|rescind\w*|suspend\w*)\b/.test(
      before,
    )
  ) {
    return 'withdrawn';
  }
  if (
    /\b(?:fell short of|falls? short of|failed to deliver|yet to (?:deliver|see)|broken?|broke|undelivered|unmet)\b/.test(
      before,
    )
  ) {
    return 'criticised';
  }
  const group = tokens.slice(cue.from, cue.to).map((token) => token.lower);
  const text = sentence.text;
  if (/\b(?:if|unless|provided that|on condition|as long as|subject to)\b/i.test(text)) {
    if (
      group.some((word) => /^(?:would|could|will|might)$/.test(word)) ||
      /\bon condition\b|\bprovided that\b|\bunless\b/i.test(text)
    ) {
      return 'conditional';
    }
  }
  return 'pledged';
}

/** The same amount named again, by the same pledger or by none, is the same pledge. */
function mergeMentions(
  discourse: Discourse,
  pledges: readonly FoundPledge[],
  amounts: readonly FoundMoney[],
): FoundPledge[] {
  const kept: FoundPledge[] = [];
  const same = (a: FoundMoney, b: FoundMoney): boolean =>
    (a.value === b.value && a.currency === b.currency && a.maximum === b.maximum) ||
    (a.equivalent !== null &&
      a.equivalent.value === b.value &&
      a.equivalent.currency === b.currency) ||
    (b.equivalent !== null &&
      b.equivalent.value === a.value &&
      b.equivalent.currency === a.currency);
  // The fullest telling stands for the pledge: a headline gives way to the text.
  const ordered = [...pledges].sort((a, b) => fullness(discourse, b) - fullness(discourse, a));
  for (const pledge of ordered) {
    const twin = kept.find(
      (one) =>
        same(one.money, pledge.money) &&
        (one.pledger === null ||
          pledge.pledger === null ||
          one.pledger === pledge.pledger ||
          one.onBehalfOf === pledge.pledger ||
          one.pledger === pledge.onBehalfOf ||
          (one.onBehalfOf !== null && one.onBehalfOf === pledge.onBehalfOf)),
    );
    if (twin) twin.mentions = [...twin.mentions, pledge.money];
    else kept.push(pledge);
  }
  const promised = new Set(pledges.map((pledge) => pledge.money));
  for (const money of amounts) {
    if (promised.has(money) || money.use !== 'other') continue;
    const twins = kept.filter((one) => same(one.money, money) && one.money !== money);
    const [twin] = twins;
    if (twins.length === 1 && twin) {
      twin.mentions = [...twin.mentions, money];
      money.use = 'pledge';
    }
  }
  for (const pledge of pledges) pledge.money.use = 'pledge';
  return kept.sort((a, b) => a.money.start - b.money.start);
}

const fullness = (discourse: Discourse, pledge: FoundPledge): number =>
  (pledge.pledger ? 2 : 0) +
  (pledge.recipient ? 1 : 0) +
  (pledge.purpose ? 1 : 0) -
  (discourse.paragraphs[pledge.money.sentence.paragraph]?.kind === 'heading' ? 3 : 0) -
  (pledge.money.sentence.paragraph === 0 ? 3 : 0);
