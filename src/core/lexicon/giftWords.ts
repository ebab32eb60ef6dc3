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
  /** Near “raise” it says that others are asked to give. */
  | 'fundraises';

export const giftWords = rowsOf<GiftTrait>()({
  giftKind: `
    grant grants funding funds investment investments subsidy subsidies donation donations gift
    gifts aid assistance bequest bequests support boost award lifeline bursary bursaries scholarship
    scholarships`,
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
