import { rowsOf } from './wordRows';

/** Nouns of public affairs: what governments and bodies have, give and exert. */
export type AffairTrait =
  /** What only a government has, after the name of its capital: “Ankara’s support”. */
  | 'ofGovernment'
  /** What a government gives or exerts: “weapons from Tehran”. */
  | 'fromGovernment';

export const affairs = rowsOf<AffairTrait>()({
  ofGovernment: `
    supporters share shares contribution contributions position positions stance decision decisions
    claim claims policy policies offer offers refusal envoy envoys ambassador ambassadors
    representative representatives role ally allies forces navy army military proposal proposals
    commitment commitments request requests effort efforts invasion aggression concern concerns
    interest interests influence intention intentions consent denial reaction accusation
    accusations allegation allegations warning warnings diplomacy diplomat diplomats diplomatic
    troops nuclear foreign strategy ambition ambitions withdrawal willingness reluctance insistence
    announcement announcements move moves leader leaders leadership partner partners debt debts
    failure objection objections`,
  'ofGovernment fromGovernment': `
    support demand demands response responses reply replies sanctions pledge pledges promise
    promises backing approval criticism threat threats loan loans grant grants`,
  fromGovernment: `
    weapon weapons weaponry arms missile missiles drone drones munition munitions fund funds
    funding money aid help assistance order orders instruction instructions pressure guarantee
    guarantees assurance assurances concession concessions answer answers permission independence
    condemnation apology apologies`,
});
