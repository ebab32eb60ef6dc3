import { sift } from '../language/sieve';
import type { FoundMoney } from '../money/foundMoney';
import { textBefore, textBehind } from './amountContext';
import { CuePlace } from './cuePlace';
import { cueSieves, promisedBefore } from './cueSieves';
import type { Cue, PledgeContext } from './pledge';

/** What makes an amount a pledge and the name of the rule that says so, or null. */
export function findCue(
  context: PledgeContext,
  money: FoundMoney,
): (Cue & { readonly rule: string }) | null {
  // “received $5m in firm pledges”: what came in are promises, whatever was asked for.
  const isOfPledges = /^\sin\s(?:\p{L}+\s)?(?:pledges|commitments)\b/u.test(textBehind(money));
  // No verb nearby makes a pledge of a fine, a loss, a request or a budget.
  // “an appeal for $5m in commitments” asks for them.
  const isAsked = money.use === 'request' && /\bfor\s(?:\S+\s){0,3}$/u.test(textBefore(money));
  const isOther = /^(?:fine|loss|request|budget)$/.test(money.use) && (!isOfPledges || isAsked);
  if (isOther || context.signsOf(money).isNotPledged) return null;
  const place = new CuePlace(context, money);
  if (money.use !== 'revenue' || isOfPledges) return sift(cueSieves, place);
  // “has received the $5m pledged by Norway”: income that was promised before.
  const kept = sift(promisedBefore, place);
  return kept && { ...kept, state: 'paid' };
}
