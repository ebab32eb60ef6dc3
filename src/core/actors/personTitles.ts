const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Forms of address; with a capital and before a name they make it a person's. */
export const honorifics = set(`
  mr mr. mrs mrs. ms ms. mx mx. miss dr dr. sir dame lord lady baroness baron count prof prof. rev
  rev. fr fr. hon hon. sheikh imam rabbi madam madame monsieur herr frau señor sister brother
  cr cr. elder oba honourable honorable revd revd. messrs messrs. hajia hajiya alhaji malam mallam engr engr. barr barr. shri shrimati smt smt. begum datuk`);

export const femaleWords = set(`
  mrs mrs. ms ms. miss dame lady baroness madam madame queen princess duchess countess
  congresswoman spokeswoman chairwoman businesswoman stateswoman policewoman councilwoman
  assemblywoman actress mother wife daughter sister widow nun saleswoman woman girl grandmother aunt
  niece hajia hajiya smt smt. begum`);

export const maleWords = set(`
  mr mr. sir lord baron king prince duke count monsieur herr congressman spokesman
  businessman statesman policeman councilman assemblyman father husband son brother widower bishop
  archbishop cardinal pope imam sheikh rabbi man boy grandfather uncle nephew salesman alhaji malam mallam shri`);

/** Abbreviated offices that stand before a name. */
export const abbreviatedOffices = set(`
  brig. cpl. cdr. cllr. sen. sens. rep. reps. gov. govs. gen. col. lt. maj. capt. sgt. adm. cmdr. amb. pres. sec. supt.
  insp. det. dep. gen sen gov col lt capt sgt cllr cllrs cdr brig maj adm insp supt`);

/** Offices that headlines, and titles, abbreviate in capitals: “PM”, never “pm”. */
export const shortOffices: ReadonlyMap<string, string> = new Map(
  Object.entries({
    PM: 'Prime Minister',
    CM: 'Chief Minister',
    FM: 'Minister',
  }),
);

/** Whether a word heads a role: “minister”, “vice-president”, “ex-governor”. */
export const isRoleHead = (lower: string): boolean =>
  roleHeads.has(lower) ||
  /^(?:vice|deputy|ex|former|co)-\p{L}{4}/u.test(lower) ||
  (/-(?:designate|elect|general)$/.test(lower) && roleHeads.has(lower.replace(/-\p{L}+$/u, '')));

/** Members of a party, which stand before a name as a title does: “Democrat NAME”. */
export const partyMembers = set('democrat republican conservative liberal socialist tory');

/** What abbreviated offices stand for. */
export const officeInFull: ReadonlyMap<string, string> = new Map(
  Object.entries({
    'sen.': 'Senator',
    'sens.': 'Senator',
    'rep.': 'Representative',
    'reps.': 'Representative',
    'gov.': 'Governor',
    'gen.': 'General',
    'col.': 'Colonel',
    'lt.': 'Lieutenant',
    'maj.': 'Major',
    'brig.': 'Brigadier',
    'cpl.': 'Corporal',
    'capt.': 'Captain',
    'sgt.': 'Sergeant',
    'adm.': 'Admiral',
    'cmdr.': 'Commander',
    'amb.': 'Ambassador',
    'pres.': 'President',
    'sec.': 'Secretary',
    sen: 'Senator',
    gov: 'Governor',
    gen: 'General',
    col: 'Colonel',
    lt: 'Lieutenant',
    maj: 'Major',
    brig: 'Brigadier',
    capt: 'Captain',
    sgt: 'Sergeant',
    adm: 'Admiral',
    cllr: 'Councillor',
    'cllr.': 'Councillor',
  }),
);

/** Singular heads of roles and offices: who holds one is a person. */
export const roleHeads = set(`
  secretary minister president premier chancellor governor mayor senator congressman congresswoman
  ambassador envoy spokesman spokeswoman spokesperson chairman chairwoman chairperson chair chief
  director head leader commissioner commander king queen prince princess judge justice lawmaker
  legislator parliamentarian mp mep deputy candidate nominee adviser advisor official diplomat
  economist analyst professor doctor farmer activist campaigner expert scientist researcher author
  founder co-founder executive ceo cfo manager coordinator lawyer attorney prosecutor bishop
  archbishop cardinal pope imam journalist reporter correspondent editor columnist resident student
  teacher nurse soldier officer sheriff councillor councilor councilman councilwoman delegate
  negotiator representative rapporteur treasurer speaker whip undersecretary under-secretary
  statesman strategist pollster pundit historian engineer physician surgeon epidemiologist
  virologist biologist economist ombudsman auditor comptroller registrar solicitor barrister
  magistrate mediator monarch emperor sultan emir ayatollah dictator general admiral colonel
  lieutenant major captain sergeant marshal consul attache chargé intern aide counsel
  secretary-general vice-president prime-minister co-chair co-chairman co-leader chairwoman
  whistleblower informant organiser organizer trustee principal dean provost rector vice-chancellor
  fellow lecturer scholar academic specialist consultant investor banker trader broker businessman
  businesswoman entrepreneur industrialist tycoon billionaire philanthropist shopkeeper fisherman
  driver worker employee veteran witness victim survivor refugee migrant protester demonstrator
  volunteer member colleague ally rival critic supporter opponent predecessor successor
  vice president-elect designate frontrunner front-runner incumbent challenger chaplain priest
  pastor rabbi monk nun patriarch chef actor actress singer artist writer poet novelist filmmaker
  producer presenter anchor host moderator co-host interviewer source insider commodore brigadier
  counterpart husband wife widow son daughter brother sister father mother cousin nephew niece
  boss foreman skipper grower deckhand machinist neighbour neighbor friend uncle aunt grandmother
  grandfather grandson granddaughter mum mom dad trader landlord tenant critic headteacher
  headmaster coach pilot sailor miner carpenter baker butcher barber tailor waiter waitress cleaner
  midwife mechanic electrician plumber builder architect surveyor librarian curator paramedic
  taoiseach tánaiste tanaiste firefighter policewoman detective inspector superintendent vicar assemblyman assemblywoman`);

/** Whether a role only says how somebody stands to somebody else: kin and colleagues. */
export const isRelation = (role: string): boolean =>
  /(?<!\p{L})(?:wife|husband|widow|widower|son|daughter|brother|sister|father|mother|cousin|nephew|niece|counterpart|colleague|ally|rival|friend|predecessor|successor|neighbou?r|uncle|aunt|grand(?:mother|father|son|daughter)|boss|mum|mom|dad|partner)$/iu.test(
    role,
  );

/** Heads that are as often something else: they need a determiner or an office around them. */
export const weakRoleHeads = set(`
  general chief head deputy justice major chair host source member colleague ally rival fellow
  principal anchor author editor counsel whip speaker count vice designate intern worker driver
  expert academic official executive representative candidate veteran incumbent specialist
  volunteer reporter student marshal captain private counterpart husband wife widow son daughter
  brother sister father mother cousin nephew niece boss neighbour neighbor friend uncle aunt
  grandmother grandfather grandson granddaughter mum mom dad trader landlord tenant critic coach
  pilot sailor miner cleaner builder`);

/** Words that stand before a role head inside one office: “prime minister”, “vice president”. */
export const roleModifiers = set(`
  prime foreign home finance defence defense interior health education energy environment justice
  trade labour labor transport agriculture development culture treasury deputy vice assistant
  associate acting interim former ex outgoing incoming current new then late senior junior chief
  principal permanent shadow first second third lead managing executive general national federal
  state regional local presidential prime-ministerial parliamentary congressional military
  political economic legal chief press communications campaign policy security intelligence police
  fire opposition party majority minority government house senate council committee cabinet royal
  crown special climate peace human rights international global top high high-ranking
  under-secretary veteran longtime long-time long-serving retired attorney solicitor surgeon
  inspector auditor governor lieutenant brigadier major air chief field fleet co non-executive
  founding honorary independent technology information operating financial medical scientific
  research marketing legal research disaster relief humanitarian aid refugee housing social foreign
  affairs public works water sanitation infrastructure digital budget tax revenue customs border
  immigration counter-terrorism cyber cybersecurity election electoral supply fisheries mining oil
  petroleum gas rural urban planning women youth sports tourism science innovation industry commerce
  employment pensions migration integration emergency relief crisis management press media service
  task force army navy naval air combined joint military missile warfare opposition leading
  designate elect`);

/** Plural heads of groups of people who act together. */
export function singularRole(word: string): string | null {
  if (roleHeads.has(word)) return null;
  if (word.endsWith('men')) {
    const singular = `${word.slice(0, -3)}man`;
    return roleHeads.has(singular) ? singular : null;
  }
  if (word.endsWith('women')) {
    const singular = `${word.slice(0, -5)}woman`;
    return roleHeads.has(singular) ? singular : null;
  }
  if (word === 'attorneys') return 'attorney';
  if (word === 'allies') return 'ally';
  if (word === 'deputies') return 'deputy';
  if (word === 'secretaries') return 'secretary';
  if (!word.endsWith('s')) return null;
  const singular = word.slice(0, -1);
  if (roleHeads.has(singular)) return singular;
  return word.endsWith('es') && roleHeads.has(word.slice(0, -2)) ? word.slice(0, -2) : null;
}

/** Plural words for people that are no role of one person. */
export const groupHeads = set(`
  people officials authorities sources critics experts voters families campaigners activists
  protesters demonstrators refugees migrants residents investors republicans democrats
  conservatives liberals greens tories lawmakers allies troops forces police militants rebels
  insurgents separatists hackers unions donors countries nations states governments leaders
  ministers diplomats aides advisers analysts economists scientists researchers doctors nurses
  teachers students farmers workers lawyers prosecutors investigators regulators executives
  companies businesses firms banks charities agencies organisations organizations groups
  observers commentators rights-groups opponents supporters backers insiders forces fighters
  operatives commanders partners personnel delegations parties civilians parliamentarians jihadists
  extremists terrorists reporters journalists`);

/** Plural heads that say nothing of who acts when they stand alone. */
export const vagueGroupHeads = set(`
  people sources voters families countries nations states governments companies businesses firms
  banks charities agencies organisations organizations groups parties partners allies forces members
  workers employees residents migrants students victims witnesses survivors guests hosts drivers
  investors artists writers colleagues friends critics supporters opponents rivals unions donors
  experts veterans candidates participants chiefs heads generals majors chairs fellows principals
  anchors counsels whips deputies authors actors researchers scientists teachers doctors nurses farmers
  lawyers children women men citizens civilians husbands wives widows sons daughters singers poets
  specialists professionals representatives personnel residents`);
