import type { Paragraph } from '../language/discourse';
import type { LocalReading, ReadLocally } from '../language/localReading';
import type { FoundMoney } from '../money/foundMoney';
import { isCompared, isIncluded, isPart, type PlacedAmount } from './amountContext';
import { isNotGift } from './notGift';
import { isNotPledged } from './notPledged';

/** What the words beside an amount say of it, whatever else the text tells. */
export interface AmountSigns {
  /** The text calls it a part of another. */
  readonly isPart: boolean;
  /** A part of the amount before it in its sentence. */
  readonly isIncluded: boolean;
  /** It only measures another: “half of the $5m”. */
  readonly isCompared: boolean;
  /** No gift: savings, a fine, the price of a contract. */
  readonly isNotGift: boolean;
  /** No promise of its own: a running total, a rate, a target. */
  readonly isNotPledged: boolean;
}

/** The amounts of a paragraph as plain data: offsets count from the start of their sentence. */
type AmountFacts = Readonly<{ amounts: () => readonly PlainAmount[] }>;

type PlainAmount = readonly [
  sentence: number,
  start: number,
  tail: number,
  period: PlacedAmount['period'],
];

/** The signs of the amounts of a paragraph, in order. */
const signReading: LocalReading<AmountFacts, readonly AmountSigns[]> = {
  name: 'signs of amounts',
  read: ({ sentences }, facts) =>
    facts.amounts().flatMap(([at, start, tail, period]) => {
      const sentence = sentences[at];
      if (!sentence) return [];
      const from = sentence.start;
      return signsOf({ sentence, start: from + start, tail: from + tail, period });
    }),
};

const signsOf = (amount: PlacedAmount): AmountSigns => ({
  isPart: isPart(amount),
  isIncluded: isIncluded(amount),
  isCompared: isCompared(amount),
  isNotGift: isNotGift(amount),
  isNotPledged: isNotPledged(amount),
});

/** What the words beside each amount say of it. */
export function signsOfAmounts(
  paragraphs: readonly Paragraph[],
  amounts: readonly FoundMoney[],
  readLocally: ReadLocally,
): (money: FoundMoney) => AmountSigns {
  const byParagraph = new Map<number, FoundMoney[]>();
  for (const money of amounts) {
    const { paragraph } = money.sentence;
    const own = byParagraph.get(paragraph);
    if (own) own.push(money);
    else byParagraph.set(paragraph, [money]);
  }
  const having = paragraphs.filter(({ index }) => byParagraph.has(index));
  const read = readLocally(signReading, having, ({ index, sentences }) => {
    const [first] = sentences;
    return {
      amounts: () =>
        (byParagraph.get(index) ?? []).map(({ sentence, start, tail, period }) => [
          sentence.index - (first?.index ?? 0),
          start - sentence.start,
          tail - sentence.start,
          period,
        ]),
    };
  });
  const signs = new Map<FoundMoney, AmountSigns>();
  for (const [at, { index }] of having.entries()) {
    for (const [place, money] of (byParagraph.get(index) ?? []).entries()) {
      const told = read[at]?.[place];
      if (told) signs.set(money, told);
    }
  }
  return (money) => signs.get(money) ?? signsOf(money);
}
