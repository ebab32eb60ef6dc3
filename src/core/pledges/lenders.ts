import type { EntityRecord } from '../actors/entities';
import type { Range } from '../document/sourceDocument';
import type { FoundMoney } from '../money/foundMoney';
import { textBefore, textBehind } from './amountContext';
import type { PledgeContext } from './pledge';
import type { PledgeFrame } from './pledgeFrame';
import type { Pledger } from './pledger';

/** “a $5m loan agreement”, “a financing accord for $5m”: one side gives, the other gets. */
const AGREEMENT = new RegExp(
  String.raw`\b(?:loan|grant|financing|funding|credit|facility|aid)\s(?:\p{L}+\s)?(?:agreements?|deals?|accords?|contracts?|pacts?)\b|\b(?:agree[ds]?|signed|signs)\b[^.;]{0,30}\bloan\swith\b`,
  'iu',
);

/** Bodies that lend to states. */
const LENDER = /\b(?:bank|fund|foundation|agency|corporation|commission|union|facility)\b/i;
const SHORT_LENDER = /^(?:EIB|EBRD|ADB|AfDB|IsDB|IDB|JICA|IMF)$/;

const isLender = ({ type, name }: EntityRecord): boolean =>
  type !== 'person' && type !== 'country' && (LENDER.test(name) || SHORT_LENDER.test(name));

/** Who gives and who gets the sum of an agreement that both sides sign. */
export function signedBy(
  { index }: PledgeContext,
  money: FoundMoney,
  pledger: Pledger,
  { recipient }: Pick<PledgeFrame, 'recipient'>,
): { readonly pledger: Pledger; readonly recipient: Range | null } {
  const isAgreed = AGREEMENT.test(textBefore(money)) || AGREEMENT.test(textBehind(money));
  if (!isAgreed) return { pledger, recipient };
  const here = index.inSentence(money.sentence.index);
  const { entity, several, range } = pledger;
  if (several.length === 2 && range) {
    // “the Bank and Peru signed”
    const lenders = several.filter(isLender);
    const [lender, ...others] = lenders;
    if (!lender || others.length > 0)
      return { pledger: { ...pledger, several: [], range: null }, recipient };
    const other = several.find((one) => one !== lender) ?? null;
    const rangeIn = (one: EntityRecord | null): Range | null =>
      here.find(
        ({ entity: of, start, end }) => of === one && start >= range.start && end <= range.end,
      ) ?? null;
    return {
      pledger: { entity: lender, several: [], range: rangeIn(lender), onBehalfOf: null },
      recipient: recipient ?? rangeIn(other),
    };
  }
  // “Peru signed a loan agreement with the Bank”
  const side =
    recipient &&
    here.find(
      (one) => one.start >= recipient.start && one.end <= recipient.end && one.entity !== null,
    );
  const isTurned = side?.entity && isLender(side.entity) && !(entity && isLender(entity));
  return isTurned && range
    ? {
        pledger: { entity: side.entity, several: [], range: recipient, onBehalfOf: null },
        recipient: range,
      }
    : { pledger, recipient };
}
