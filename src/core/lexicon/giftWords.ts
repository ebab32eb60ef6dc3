import { rowsOf } from './wordRows';

/** Words of those who get money, hope for it or gather it. */
export type GiftTrait =
  /** What is given, and nothing but given: “£5m in lottery [funding]”. */
  | 'giftKind'
  /** Its subject has got, or gets, what stands behind it. */
  | 'getsGift'
  /** Its subject has got what stands behind it, from a giver or to do something with it. */
  | 'hasGot'
  /** A gift that is its object is no news of one: it is spent, lost or only wanted. */
  | 'noNewsOfGift'
  /** Says that somebody asks or hopes, and that nobody has said yes. */
  | 'asksFor'
  /** Its object is the sum that its subject comes to: “funding will rise to $5m”. */
  | 'risesTo'
  /** Tells of a sum how much it is or what it has in it: “$5m, which includes tents”. */
  | 'sizesUp'
  /** Says nothing of what aid is for: “in additional aid”. */
  | 'anyAid'
  /** Near “raise” it says that others are asked to give. */
  | 'fundraises';

export const giftWords = rowsOf<GiftTrait>()({
  giftKind: `
    grant grants funding funds investment investments subsidy subsidies donation donations gift
    gifts aid assistance bequest bequests support boost award lifeline bursary bursaries scholarship
    scholarships`,
  'risesTo sizesUp': 'amount amounts exceed exceeds exceeded total totals',
  risesTo: `
    rise rises rose grow grows grew increase increases increased totalled totaled amounted reach
    reaches reached stand stands stood`,
  sizesUp: `
    accounts account represents represent includes include included equals equal brings brought
    takes marks`,
  anyAid: 'new more fresh further extra additional annual financial direct initial',
  'getsGift hasGot': 'received got won secured obtained landed attracted',
  hasGot: 'gained shared',
  getsGift: `
    receive receives get gets gotten win wins secures obtains lands attracts scooped scoops earned`,
  noNewsOfGift: `
    used spent took repaid accepted lost loses missed returned refused rejected requested`,
  'noNewsOfGift asksFor': 'seek seeks seeking sought want wants wanted',
  asksFor: `
    ask asks asked asking apply applies applied applying application bid bids bidding try tries
    tried trying need needs needed wish wishes eligible fail fails failed unable chance refuse
    refuses hoped`,
  'asksFor fundraises': 'hope hopes hoping aim aims aimed aiming',
  fundraises: `
    appeal campaign fundraiser fundraisers fundraising crowdfunding crowdfunder charity target goal
    help helps helping`,
});
