import { rowsOf } from './wordRows';

/** Words that say when. */
export type TimeTrait =
  | 'weekday'
  | 'month'
  /** Heads an expression of time: “last month”, “on Wednesday evening”. */
  | 'timeNoun'
  /** Opens an expression of time: “last”, “on”. */
  | 'opensTime'
  /** Stands inside one, before its noun: “the end of the month”. */
  | 'insideTime'
  /** Goes on behind a time of day: “5 p.m. Eastern”. */
  | 'afterClock';

export const timeWords = rowsOf<TimeTrait>()({
  weekday: 'mondays tuesdays wednesdays thursdays fridays saturdays sundays',
  'weekday timeNoun': 'monday tuesday wednesday thursday friday saturday sunday',
  month: 'mar apr jun jul sep',
  'month timeNoun': `
    january february march april may june july august september october november december jan feb
    aug sept oct nov dec`,
  timeNoun: `
    day days week weeks weekend weekends month months year years decade decades century centuries
    morning afternoon evening night hour hours minute minutes today yesterday tomorrow tonight
    summer winter spring autumn fall quarter term season moment time jan. feb. aug. sept. oct. nov.
    dec.`,
  opensTime: 'later on in at since during',
  'opensTime insideTime': 'last this next earlier early late',
  insideTime: 'mid end the of same fiscal financial calendar current coming',
  afterClock: 'mon tue tues wed thu fri sat sun eastern central mountain pacific greenwich utc',
});
