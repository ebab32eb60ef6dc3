import { rowsOf } from './wordRows';

/** Nouns of public affairs: what governments and bodies have, give and exert. */
export type AffairTrait =
  /** What only a government has, after the name of its capital: “Ankara’s support”. */
  | 'ofGovernment'
  /** Before “on” and a capital it says that a government is meant: “sanctions on Moscow”. */
  | 'aimedOn'
  /** Likewise before “to”: “an appeal to Beijing”. */
  | 'aimedTo'
  /** What a government gives or exerts: “weapons from Tehran”. */
  | 'fromGovernment';

export const affairs = rowsOf<AffairTrait>()({
  ofGovernment: `
    supporters share shares contribution contributions position positions stance decision decisions
    claim claims policy policies refusal envoy envoys ambassador ambassadors representative
    representatives role ally allies forces navy army military proposal proposals commitment
    commitments request requests effort efforts invasion aggression concern concerns interest
    interests influence intention intentions consent denial reaction accusation accusations
    allegation allegations diplomacy diplomat diplomats diplomatic troops nuclear foreign strategy
    ambition ambitions withdrawal willingness reluctance insistence announcement announcements move
    moves leader leaders leadership partner partners debt debts failure objection objections`,
  'ofGovernment aimedOn fromGovernment': 'sanctions',
  'ofGovernment aimedTo': 'offer offers warning warnings',
  'ofGovernment aimedTo fromGovernment':
    'support response responses reply replies pledge pledges promise promises loan loans',
  'ofGovernment fromGovernment':
    'demand demands backing approval criticism threat threats grant grants',
  aimedOn: `
    call calls called calling press presses pressed pressing lean leans leaned leaning impose
    imposes imposed imposing rely relies relied relying sanction tariff tariffs depend depends
    depended depending prevail prevails prevailed prevailing`,
  'aimedOn fromGovernment': 'pressure',
  aimedTo: `
    appeal appeals appealed appealing message messages messaging warn warns warned signal signals
    signalled signaled signaling letter letters answered answering respond responds responded
    responding replied replying said complain complains complained complaining complaint complaints
    wire wired wiring transfer transferred transferring channelled disbursed
    protest protests protested pledged pledging promised promising offered offering lend lends lent
    lending owed owing loaned assist belong belongs belonged belonging`,
  'aimedTo fromGovernment': 'answer answers aid assistance concession concessions',
  fromGovernment: `
    weapon weapons weaponry arms missile missiles drone drones munition munitions fund funds
    funding money help order orders instruction instructions guarantee guarantees assurance
    assurances permission independence condemnation apology apologies`,
});
