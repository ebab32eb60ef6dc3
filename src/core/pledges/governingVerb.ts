import type { TaggedToken } from '../language/taggedToken';
import * as lexicon from '../lexicon/lexicon';
import { timeExpressionEnd } from '../language/clauses';
import { verbGroup, type VerbGroup } from '../language/subjects';
import type { FoundMoney } from '../money/foundMoney';
import { textBefore, textBehind } from './amountContext';
import type { Cue } from './pledge';
import { AID, pledgeVerbs, type PledgeVerb } from './pledgeVerbs';
import { promisedByVerb } from './promisedByVerb';
import { wordsOf } from './verbPlace';
import { beforeQualifiers, hasFiniteVerb, isFiniteVerb, isNounPlace, isParticiple } from './verbs';

/** How many tokens may come between a verb and its amount. */
const REACH = 30;

/** The cue of the verb of giving or promising that governs the amount from the left. */
export function governingVerb(
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  first: number,
  nearPledges: boolean,
): Cue | null {
  for (let at = first - 1; at >= Math.max(0, first - REACH); at--) {
    const token = tokens[at];
    if (!token || /^[;:]$/.test(token.text)) return null;
    if (/^(?:because|although|though|while|whereas|despite)$/.test(token.lower)) return null;
    // “raised its aid after the storm by $5m”, not “after lawmakers queried $5m”
    if (token.lower === 'after' && (hasFiniteVerb(tokens, at, first) || !isBy(tokens, first)))
      return null;
    // “pledges $5m as lawmakers query a missing $9m”
    const next = tokens[at + 1]?.lower ?? '';
    if (token.lower === 'as' && !/^(?:much|many|an?|part|well|the|its|their)$/.test(next))
      return null;
    const cue = cueAt(money, tokens, at, first, nearPledges);
    if (cue || stops(money, tokens, at, first)) return cue;
  }
  return null;
}

/** Whether “by” or “to” leads up to the amount: what is raised, and not what it is raised after. */
const isBy = (tokens: readonly TaggedToken[], first: number): boolean =>
  tokens.slice(Math.max(0, first - 3), first).some(({ lower }) => /^(?:by|to)$/.test(lower));

/** The cue of the verb at a token, or null when it does not promise the amount. */
function cueAt(
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  at: number,
  first: number,
  nearPledges: boolean,
): Cue | null {
  const token = tokens[at];
  const verbs = token ? pledgeVerbs(token.lower) : [];
  if (verbs.length === 0 || !isVerbHere(tokens, at) || isApart(tokens, at, first)) return null;
  const after = money.sentence.tokenAt(money.tail);
  for (const { form, verb } of verbs) {
    if (verb.particle !== null && !particleFollows(tokens, at, verb.particle)) continue;
    const group = groupAt(tokens, at);
    const found = promisedByVerb({
      money,
      tokens,
      at,
      first,
      after,
      nearPledges,
      verb,
      form,
      group,
    });
    if (!found) continue;
    const toReceiver = found.recipient !== undefined;
    const isEach =
      tokens.slice(Math.max(0, group.from - 1), at).some(({ lower }) => lower === 'each') ||
      /^\s(?:each|apiece)\b/.test(textBehind(money));
    return {
      ...found,
      from: group.from,
      to: at + 1 + particleLength(tokens, at, verb),
      manner: toReceiver ? 'promised-to' : 'verb',
      ...(toReceiver && { giverAfter: ['by'] as const }),
      // “announced a grant of $5m from the Tarn Trust”: who tells of it need not give it.
      ...(verb.kind === 'announcement' && { giverAfter: ['by', 'from'] as const }),
      group,
      verb,
      ...(isEach && { isEach }),
    };
  }
  return null;
}

/** “$5m for clinics allocated last week and [$2m]”: a participle of the amount before, with no object. */
function isApart(tokens: readonly TaggedToken[], at: number, first: number): boolean {
  const link = beforeQualifiers(tokens, first - 1);
  if (tokens[link]?.lower !== 'and' || tokens[at]?.form !== 'past') return false;
  const isBehindNoun = tokens[at - 1]?.pos === 'noun';
  return isBehindNoun && tokens[at + 1] !== undefined && timeExpressionEnd(tokens, at + 1) === link;
}

/** The verb group, reaching back over “each” and “together”: “they would each contribute”. */
function groupAt(tokens: readonly TaggedToken[], at: number): VerbGroup {
  const own = verbGroup(tokens, at);
  // “has so far committed”, “has today released”
  const midfield = midfieldBefore(tokens, own.from);
  const group = midfield > 0 ? { ...own, from: verbGroup(tokens, own.from - midfield).from } : own;
  const shared = /^(?:each|all|both|together)$/.test(tokens[group.from - 1]?.lower ?? '');
  return shared ? { ...group, ...verbGroup(tokens, group.from - 1) } : group;
}

/** How many tokens of “so far” or “today” stand between an auxiliary and the verb at a token. */
function midfieldBefore(tokens: readonly TaggedToken[], at: number): number {
  if (tokens[at - 1]?.lower === 'far' && tokens[at - 2]?.lower === 'so') return 2;
  const isToday =
    lexicon.is(tokens[at - 1], 'timeNoun') &&
    /^(?:auxiliary|modal)$/.test(tokens[at - 2]?.pos ?? '');
  return isToday ? 1 : 0;
}

/** How many tokens of the verb's particle directly follow it: “set aside”. */
const particleLength = (tokens: readonly TaggedToken[], at: number, verb: PledgeVerb): number =>
  verb.particle !== null && tokens[at + 1]?.lower === verb.particle.split(' ')[0]
    ? verb.particle.split(' ').length
    : 0;

/** Whether a word that may be a pledging verb is one here, not a noun or participle. */
function isVerbHere(tokens: readonly TaggedToken[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  const isFloating = /^(?:each|all|both|together|jointly)$/.test(before?.lower ?? '');
  // “has so far committed”, “has today released”
  const isTimed = midfieldBefore(tokens, at) > 0;
  // “helps by contributing $5m”, “Budget 2031 provides $5m”
  const isMeans = before?.lower === 'by' && token?.form === 'gerund';
  // “get away with pledging $5m”, “accused of promising $5m”
  const isObject =
    /^(?:with|of)$/.test(before?.lower ?? '') &&
    /^(?:pledging|promising|committing)$/.test(token?.lower ?? '');
  // “as well as awarding $5m to halls”
  const isBeside = before?.lower === 'as' && tokens[at - 2]?.lower === 'well';
  const isDated = /^(?:19|20)\d\d/.test(before?.text ?? '') && token?.form === 'present';
  // “Norway pledge takes fund to $5m”: a noun before the verb of its clause.
  const isSingle = before?.pos === 'name' && !/s$/.test(before.lower);
  const isNoun =
    isSingle && lexicon.verbReadings(tokens[at + 1]).some((one) => one.form === 'present');
  if (isNoun && lexicon.verbReadings(token).some((one) => one.form === 'base')) return false;
  // “the bank earlier donated $5m”: the tagger takes “earlier” for an adjective.
  const isLate = /^(?:earlier|later|first)$/.test(before?.lower ?? '') && token?.form === 'past';
  // “the bank alone promising $5m”
  const isStressed =
    /^(?:alone|itself|themselves)$/.test(before?.lower ?? '') &&
    token?.lower.endsWith('ing') === true;
  const isFree =
    isStressed || isFloating || isTimed || isMeans || isObject || isDated || isBeside || isLate;
  if (!token || (isNounPlace(before) && !isFree)) return false;
  // “grant awards totalling”: a compound, unlike “the Harbour Fund awards”
  const isCompound = token.form === 'present' && before?.capitalised === false;
  if (isCompound && /^(?:grant|loan|aid)$/.test(before.lower)) return false;
  if (token.pos === 'noun' || token.pos === 'adjective') {
    // After a name too, the tagger takes “pledges” and “grants” for nouns.
    const led =
      before?.pos === 'name' ||
      (at === 1 && before?.capitalised === true) ||
      before?.pos === 'pronoun' ||
      before?.pos === 'modal' ||
      lexicon.is(before, 'donorKind') ||
      before?.lower === 'to' ||
      // “are each giving”
      (isFloating && /^(?:auxiliary|modal)$/.test(tokens[at - 2]?.pos ?? '')) ||
      before?.pos === 'adverb' ||
      before?.pos === 'auxiliary' ||
      isTimed ||
      isLate ||
      isStressed ||
      // “Norway today released”
      (lexicon.is(before, 'timeNoun') && tokens[at - 2]?.pos === 'name') ||
      // “joined the fund, contributing $5m”
      (before?.text === ',' && token.lower.endsWith('ing'));
    if (!led && !isObject && !/^(?:pledged|promised|committed|earmarked|vowed)$/.test(token.lower))
      return false;
  }
  return isFloating || isLate || !isParticiple(tokens, at) || before?.pos === 'name';
}

const particleFollows = (tokens: readonly TaggedToken[], at: number, particle: string): boolean =>
  particle.split(' ').every((word, offset) => tokens[at + 1 + offset]?.lower === word) ||
  // “set $5 million aside”, “made $5 million available”, “put $5 million on the table”
  (/^(?:aside|available|on the table)$/.test(particle) &&
    wordsOf(tokens, at + 1, at + 14).includes(` ${particle}`));

/** Whether a verb at a token governs the amount, so that no verb further left can. */
function stops(
  money: FoundMoney,
  tokens: readonly TaggedToken[],
  at: number,
  first: number,
): boolean {
  const token = tokens[at];
  if (!token) return true;
  // “an estimated $5m”
  if (at > beforeQualifiers(tokens, first - 1)) return false;
  // “to give away $5m”: the tagger may take the particle for a verb.
  if (/^(?:away|out|over|up|in|aside|apart)$/.test(token.lower)) return false;
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
      !(lexicon.is(token, 'helps') && last?.lower === 'with') &&
      !(creates && AID.test(textBefore(money)))
    );
  }
  if (token.form === 'gerund')
    return /^(?:costing|losing|saving|raising|earning|owing|spending|worth)$/.test(token.lower);
  // “grant awards totalling”: a noun that the tagger takes for a verb.
  if (!isFiniteVerb(tokens, at) || lexicon.is(before, 'moneyNoun')) return false;
  // “villages that lost their crops $5m”: a relative clause whose verb has its own object.
  const relative = before !== undefined && /^(?:that|which|who)$/.test(before.lower);
  const ownObject = tokens
    .slice(at + 1, first)
    .some((one) => one.pos === 'noun' || one.pos === 'name');
  return !(relative && ownObject);
}
