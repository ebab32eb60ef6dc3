import { rowsOf } from './wordRows';

/** Adjectives, and participles used as such, that say something of an actor. */
export type AdjectiveTrait =
  /** With a that-clause it tells what somebody thinks: “confident that”. */
  | 'thought'
  /** With a that-clause it tells what somebody stated: “adamant that”. */
  | 'stated'
  /** Tells it of a noun behind “of”, “about” or “to” too: “critical of the plan”. */
  | 'judges'
  /** With an infinitive it tells what its subject will do, or not: “ready to give”. */
  | 'disposed'
  /** Of a promise: not kept. */
  | 'unkept'
  /** Said of an actor, and hardly of a thing: “it is ready”. */
  | 'ofActor';

export const adjectives = rowsOf<AdjectiveTrait>()({
  thought: `
    convinced certain sure anxious sorry glad delighted relieved surprised shocked unsure uncertain`,
  'thought judges': `
    optimistic hopeful sceptical skeptical doubtful unconvinced pessimistic worried afraid fearful
    alarmed angry furious unhappy wary`,
  'thought judges ofActor': 'confident concerned disappointed',
  'thought ofActor': 'aware grateful unaware',
  judges: 'critical supportive opposed dismissive',
  'thought disposed ofActor': 'proud pleased',
  stated: 'adamant insistent clear explicit unequivocal',
  disposed: 'going set due happy not',
  unkept: 'undelivered unmet unfulfilled overdue',
  'disposed ofActor': 'ready willing prepared determined',
  ofActor: `
    able unable unwilling committed open responsible working
    considering planning preparing looking seeking trying investigating reviewing studying
    monitoring negotiating talking informed told asked accused forced required obliged consulted
    warned involved owed fined sued entitled cooperating co-operating complying obeying spending
    hiring cutting sending building offering pulling moving taking doing making`,
});
