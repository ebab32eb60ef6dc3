/**
 * Closed word classes of English. They are listed rather than tagged: compromise tags many of
 * them as nouns or adjectives (“against”, “over”, “to”), and a closed class has no unknown words.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const determiners = words(`
  a an the this that these those some any no every each either neither both all half several many
  much few more most such another other its his her their our my your whose`);

export const prepositions = words(`
  about above across after against along alongside amid amidst among amongst around as at atop before
  behind below beneath beside besides between beyond by concerning considering despite down during
  except excluding following for from in including inside into like near of off on onto out outside
  over past per regarding since than through throughout to toward towards under underneath until till
  unto up upon versus via with within without worth notwithstanding`);

export const conjunctions = words('and or but nor yet so plus');

export const subordinators = words(`
  that whether if because although though while whereas unless until since when where why how before
  after once lest`);

export const relativePronouns = words('who which that whom whose');

export const personalPronouns = words(`
  i you he she it we they me him us them myself yourself himself herself itself ourselves yourselves
  themselves`);

export const beForms = words(
  "be is are was were been being am 's 're 'm isn't aren't wasn't weren't",
);

export const auxiliaries = words(`
  be is are was were been being am has have had having do does did has haven't hasn't hadn't don't
  doesn't didn't isn't aren't wasn't weren't 's 're 've 'd 'm got get gets`);

export const modals = words(`
  will would shall should can could may might must cannot can't won't wouldn't shouldn't couldn't
  mustn't mightn't 'll ought`);

export const negations = words("not never n't no neither nor");

/** Adverbs that stand between a subject and its verb in news text. */
export const midAdverbs = words(`
  also then again once still already later earlier now today yesterday tomorrow tonight recently
  previously repeatedly publicly privately quickly formally officially reportedly allegedly
  specifically explicitly strongly sharply further further even just only first finally initially
  simply clearly openly long always often sometimes never not nevertheless nonetheless however
  instead meanwhile therefore thus separately jointly immediately subsequently falsely wrongly rightly
  famously consistently frequently continually vigorously vehemently flatly categorically firmly
  angrily warmly briefly essentially basically apparently actually really soon afterwards afterward
  directly indirectly too here elsewhere`);

export const weekdays = words(`
  monday tuesday wednesday thursday friday saturday sunday mondays tuesdays wednesdays thursdays
  fridays saturdays sundays`);

export const months = words(`
  january february march april may june july august september october november december jan feb mar
  apr jun jul aug sep sept oct nov dec`);

/** Heads of time expressions: “last month”, “earlier this week”, “on Wednesday evening”. */
export const timeNouns = words(`
  day days week weeks weekend weekends month months year years decade decades century centuries
  morning afternoon evening night hour hours minute minutes today yesterday tomorrow tonight summer
  winter spring autumn fall quarter term season moment time monday tuesday wednesday thursday friday
  saturday sunday january february march april may june july august september october november
  december jan jan. feb feb. aug aug. sept sept. oct oct. nov nov. dec dec.`);

export const numberWords = words(`
  zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen
  sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred
  thousand million billion trillion dozen dozens hundreds thousands millions billions half`);
