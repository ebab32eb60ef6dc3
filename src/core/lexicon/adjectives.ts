import { rowsOf } from './wordRows';

/** Adjectives, and participles used as such, that say something of an actor. */
export type AdjectiveTrait =
  /** With a that-clause it tells what somebody thinks: “confident that”. */
  | 'thought'
  /** With a that-clause it tells what somebody stated: “adamant that”. */
  | 'stated'
  /** What somebody feels: “was ‘sad’”. */
  | 'mood'
  /** Tells it of a noun behind “of”, “about” or “to” too: “critical of the plan”. */
  | 'judges'
  /** With an infinitive it tells what its subject will do, or not: “ready to give”. */
  | 'disposed'
  /** With an infinitive of saying: its subject says so: “was quick to condemn it”. */
  | 'voices'
  /** Said of a charge, it denies it: “termed it baseless”. */
  | 'untrue'
  /** Of a promise: not kept. */
  | 'unkept'
  /** Said of an actor, and hardly of a thing: “it is ready”. */
  | 'ofActor';

export const adjectives = rowsOf<AdjectiveTrait>()({
  thought: 'convinced certain sure unsure uncertain',
  'thought mood': 'anxious sorry glad delighted relieved surprised shocked',
  'thought judges': 'optimistic sceptical skeptical doubtful unconvinced pessimistic wary',
  'thought judges mood': 'hopeful worried afraid fearful alarmed angry furious unhappy',
  'thought judges ofActor': 'confident concerned',
  'thought judges mood ofActor': 'disappointed',
  'thought mood ofActor': 'grateful',
  'thought ofActor': 'aware unaware',
  mood: `
    sad heartbroken devastated thrilled overjoyed appalled horrified dismayed outraged disgusted
    ashamed humbled honoured honored excited upset frustrated embarrassed livid ecstatic speechless
    heartened saddened gutted elated`,
  judges: 'critical supportive opposed dismissive',
  'thought disposed mood ofActor': 'proud pleased',
  stated: 'adamant insistent clear explicit unequivocal',
  'disposed mood': 'happy',
  disposed: 'going set due not',
  voices: `
    quick swift eager keen careful pains forced compelled obliged moved happy glad delighted sorry
    sad pleased proud honoured honored right wrong correct mistaken entitled`,
  untrue:
    'baseless false untrue unfounded groundless malicious fabricated frivolous absurd ridiculous nonsense lies fake bogus fictitious laughable preposterous ludicrous propaganda',
  unkept: 'undelivered unmet unfulfilled overdue',
  'disposed ofActor': 'ready willing prepared determined',
  ofActor: `
    able unable unwilling committed open responsible working
    considering planning preparing looking seeking trying investigating reviewing studying
    monitoring negotiating talking informed told asked accused forced required obliged consulted
    warned involved owed fined sued entitled cooperating co-operating complying obeying spending
    hiring cutting sending building offering pulling moving taking doing making`,
});
