import type { ActorIndex } from '../actors/entities';
import type { Discourse } from '../language/discourse';
import { isLess } from '../money/decimal';
import type { FoundMoney } from '../money/foundMoney';
import type { FoundQuote } from '../quotes/speech';
import { isPart, pledgeBefore } from './amountContext';
import { findElaborations, partElaboration } from './elaborations';
import { findCue } from './findCue';
import { mergeMentions } from './mergeMentions';
import type { Cue, FoundPledge, PledgeContext } from './pledge';
import { QuotesAround } from './quotesAround';
import { shareRespectively } from './respectively';
import { readFrame } from './pledgeFrame';
import { findPledger } from './pledger';
import { pledgeState } from './pledgeState';

/** How many sentences back a part's whole may stand. */
const REACH = 12;

/**
 * Finds the promises among a document's amounts, with who promises, to whom and what for. An
 * amount named again is a further mention of the same pledge; a part of it belongs to it.
 */
export function findPledges(
  discourse: Discourse,
  index: ActorIndex,
  amounts: readonly FoundMoney[],
  quotes: readonly FoundQuote[],
): FoundPledge[] {
  const next = new Map<FoundMoney, FoundMoney>();
  for (const [at, money] of amounts.entries()) {
    const follower = amounts[at + 1];
    if (follower) next.set(money, follower);
  }
  const found: FoundPledge[] = [];
  const context: PledgeContext = {
    discourse,
    index,
    quotes: new QuotesAround(quotes),
    next,
    found,
  };
  for (const money of amounts) {
    const whole = isPart(money) ? wholeOf(context, money) : undefined;
    const cue = findCue(context, money);
    const pledge = cue && pledgeOf(context, money, cue);
    // A part that fares like the whole is told by the whole.
    if (whole && (pledge === null || pledge.state === whole.state)) {
      whole.elaborations = [...whole.elaborations, partElaboration(money)];
      money.use = 'pledge';
    } else if (pledge) {
      found.push(pledge);
      if (cue?.like) shareFrame(cue.like, pledge);
    }
  }
  shareRespectively(discourse, index, context.found);
  const distinct = mergeMentions(discourse, context.found, amounts);
  findElaborations(discourse, distinct);
  return distinct;
}

/** Bodies whose spending to come is a promise, though they have no name. */
const PUBLIC =
  /\b(?:governments?|state|ministry|councils?|city|department|treasury|agency|county|province|administration|parliament|commission)\b/i;

/** Those who spend and pay for themselves. */
const PRIVATE =
  /\b(?:households|consumers|families|customers|taxpayers|motorists|passengers|tourists|people|workers|buyers|shoppers|residents|tenants|drivers|patients|students|viewers|voters)\b/i;

/** “Türkiye promised $15m and Azerbaijan $10m to rebuild hospitals”: the end is of both. */
function shareFrame(first: FoundPledge, second: FoundPledge): void {
  if (first.recipient !== null || first.purpose !== null) return;
  first.recipient = second.recipient;
  first.purpose = second.purpose;
}

/** The last pledge before an amount that it can be a part of. */
const wholeOf = (context: PledgeContext, part: FoundMoney): FoundPledge | undefined =>
  pledgeBefore(
    context,
    part,
    REACH,
    ({ money }) => money.currency === part.currency && isLess(part.value, money.value),
  );

function pledgeOf(
  context: PledgeContext,
  money: FoundMoney,
  cue: Cue & { readonly rule: string },
): FoundPledge | null {
  const { sentence } = money;
  const frame = readFrame(context, money, cue);
  const { entity, range, onBehalfOf } = findPledger(context, money, cue, frame.pledger);
  // Households spend and pay too: of an unknown subject it is no promise.
  if (cue.verb?.kind === 'spending') {
    const words = range ? context.discourse.text.slice(range.start, range.end) : '';
    const isKnown =
      entity === null ? PUBLIC.test(words) : entity.type !== 'group' && !PRIVATE.test(words);
    const hasEnd = frame.recipient !== null || frame.purpose !== null || isPart(money);
    if (!isKnown || !hasEnd) return null;
  }
  const first = sentence.tagged[cue.from];
  const last = sentence.tagged[cue.to - 1];
  if (!first || !last) return null;
  money.period ??= frame.period;
  return {
    money,
    cue: { start: first.start, end: last.end },
    manner: cue.manner,
    pledger: entity,
    pledgerRange: range,
    onBehalfOf,
    recipient: frame.recipient,
    purpose: frame.purpose,
    elaborations: [],
    mentions: [],
    state: cue.like?.state ?? pledgeState(context, money, cue),
    confidence: entity ? 0.9 : 0.7,
    rule: cue.rule,
  };
}
