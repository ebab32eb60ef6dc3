import type { TaggedToken } from '../language/taggedToken';
import type { FoundMoney } from '../money/foundMoney';
import { pledgeBefore } from './amountContext';
import { governingVerb } from './governingVerb';
import type { Cue, FoundPledge, PledgeContext } from './pledge';
import { beforeQualifiers } from './verbs';

/** An amount and the words around it, as the sieves for pledge cues see them. */
export class CuePlace {
  readonly context: PledgeContext;
  readonly money: FoundMoney;
  readonly tokens: readonly TaggedToken[];
  /** Index of the amount's first token. */
  readonly first: number;
  /** Index of the first token behind the amount and what belongs to it. */
  readonly after: number;
  /** Whether the amount is no gift: savings, a fine, the price of a contract. */
  readonly isNotGift: boolean;
  /** Whether the amount only measures another: “half of the $5m”. */
  readonly isCompared: boolean;
  /** The last pledge before the amount in its sentence. */
  readonly earlier: FoundPledge | undefined;
  #verb: Cue | null | undefined;

  constructor(context: PledgeContext, money: FoundMoney) {
    const { sentence } = money;
    this.context = context;
    this.money = money;
    this.tokens = sentence.tagged;
    this.first = sentence.tokenAt(money.start);
    this.after = sentence.tokenAt(money.tail);
    const { isNotGift, isCompared } = context.signsOf(money);
    this.isNotGift = isNotGift;
    this.isCompared = isCompared;
    this.earlier = pledgeBefore(context, money, 0);
  }

  /** Whether others give or promise here: in this sentence, or just before. */
  #isNearPledges(): boolean {
    return (
      pledgeBefore(this.context, this.money, 2) !== undefined ||
      /\b(?:pledg|donor|donat|contribut)/i.test(this.money.sentence.text)
    );
  }

  /** “Chad will pay $5m and [Mali $3m]”: another giver, whose verb is left out. */
  #isOfOther(): boolean {
    const before = this.context.previous.get(this.money);
    if (before?.sentence !== this.money.sentence || this.earlier) return false;
    const last = beforeQualifiers(this.tokens, this.first - 1);
    let at = last;
    while (this.tokens[at]?.pos === 'name' && this.tokens[at]?.capitalised) at--;
    const link = this.tokens[at];
    return at < last && link?.lower === 'and' && link.start >= before.tail;
  }

  /** The cue of the verb of giving or promising that governs the amount from the left. */
  get verb(): Cue | null {
    if (this.#verb === undefined) {
      const mayGovern = !this.isCompared && !this.isNotGift && !this.#isOfOther();
      this.#verb = mayGovern
        ? governingVerb(this.money, this.tokens, this.first, this.#isNearPledges())
        : null;
    }
    return this.#verb;
  }
}
