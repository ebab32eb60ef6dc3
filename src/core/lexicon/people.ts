import { rowsOf } from './wordRows';

/** Titles, offices and other words for people, alone and in groups. */
export type PersonTrait =
  /** A form of address: with a capital and before a name it makes the name a person’s. */
  | 'honorific'
  /** The second word of a form of address: “Datuk Seri NAME”. */
  | 'honourBehind'
  /** With a capital behind “his” or “her” it is a form of address: “Her Honour Judge NAME”. */
  | 'style'
  /** Said of a woman. */
  | 'female'
  /** Said of a man. */
  | 'male'
  /** A member of a party; stands before a name as a title does: “Democrat NAME”. */
  | 'partyMember'
  /** The head of a role or office: whoever holds one is a person. */
  | 'role'
  /** A role as often something else: needs a determiner or an office around it. */
  | 'weakRole'
  /** Says only how somebody stands to somebody else. */
  | 'relation'
  /** A member of the family. */
  | 'kin'
  /** An office of which a text may well mean another holder than the person it named last. */
  | 'highOffice'
  /** A member of a legislature. */
  | 'lawmaker'
  /** Stands before a role inside one office: “prime minister”, “vice president”. */
  | 'roleModifier'
  /** A noun before a role that compromise may tag as a verb: “police chief”. */
  | 'nounModifier'
  /** What an office is of, in small letters: “secretary of state”, “minister of health”. */
  | 'portfolio'
  /** What somebody is in charge of; nobody is called so: “Minister of Roads NAME”. */
  | 'inCharge'
  /** Says nothing of which office it is: “the former minister”, “honourable”. */
  | 'noOffice'
  /** People or bodies who act together. */
  | 'group'
  /** A group that says nothing of who acts when it stands alone. */
  | 'vagueGroup'
  /** People by what they are or do, who act only in the text’s own account: “villagers”. */
  | 'people'
  /** One side of a case or of politics, which speaks as one: “the prosecution”. */
  | 'side'
  /** Says that it is a person or a crowd, whatever they do: “the gentleman”. */
  | 'person'
  /** Ends as words for people do, and is none. */
  | 'notPerson'
  /** A party to a case, or somebody in a doctor's care, whom a record calls so instead of by name. */
  | 'inCourt'
  /** Its possessive opens the name of a body: “People’s Party”. */
  | 'possessesBody';

export const people = rowsOf<PersonTrait>()({
  honorific: `
    h.e. h.e hrh hh igwe eze otunba dato dato' tunku encik pak daw ustaz swami kumari
    rt rt. mx mx. dr dr. prof prof. rev rev. fr fr. hon. frau señor cr cr. elder oba revd revd. messrs
    messrs. atty atty. eng eng. engr engr. barr barr. alh alh. pst pst. arc. evang. shrimati datuk tun comrade cde cde. hj hj. khun`,
  honourBehind: 'seri sri amar paduka puan wira patinggi panglima',
  'honorific style': `
    honour excellency majesty highness holiness lordship ladyship eminence`,
  style: 'honor grace worship royal imperial serene',
  'honorific female': 'mrs mrs. ms ms. miss dame baroness madame hajia hajiya smt smt. begum datin',
  'honorific female person': 'lady',
  'honorific female role weakRole relation kin': 'sister',
  'honorific female noOffice': 'madam',
  'honorific male':
    'mr. sir lord baron sheikh monsieur herr alhaji malam mallam shri ratu mullah maulana mzee ato',
  'honorific male role': 'imam rabbi',
  'honorific male role weakRole relation kin': 'brother',
  'honorific male weakRole': 'count',
  'honorific male noOffice': 'mr',
  'honorific noOffice': 'hon honourable honorable',
  female: 'duchess countess stateswoman saleswoman',
  'female person': 'woman girl',
  'female role':
    'spokeswoman chairwoman businesswoman policewoman councilwoman assemblywoman actress nun abbess prioress headmistress matron',
  'female role weakRole relation': 'grandmother aunt mum mom girlfriend',
  'female role weakRole relation kin': 'mother wife daughter widow niece',
  'female role highOffice': 'princess',
  'female role highOffice possessesBody': 'queen',
  'female role lawmaker': 'congresswoman',
  male: 'duke policeman salesman',
  'male person': 'man boy',
  'male role':
    'spokesman businessman statesman councilman assemblyman bishop archbishop cardinal abbot monsignor selectman',
  'male role weakRole relation': 'grandfather uncle dad boyfriend',
  'male role weakRole relation kin': 'father husband son nephew',
  'male role highOffice': 'prince pope',
  'male role highOffice possessesBody': 'king',
  'male role lawmaker': 'congressman',
  'male relation kin': 'widower',
  partyMember: 'democrat republican conservative liberal socialist tory',
  role: `
    envoy spokesperson chairman chairperson director leader commissioner commander judge lawmaker
    legislator parliamentarian mep nominee adviser advisor diplomat economist analyst professor
    doctor farmer activist campaigner scientist researcher founder co-founder ceo cfo manager
    coordinator lawyer prosecutor journalist correspondent columnist resident teacher nurse soldier
    officer sheriff councillor councilor delegate negotiator rapporteur treasurer undersecretary
    strategist pollster pundit historian engineer physician epidemiologist virologist biologist
    ombudsman comptroller registrar barrister magistrate mediator monarch ayatollah dictator
    admiral colonel sergeant consul attache chargé aide vice-president prime-minister co-chair
    co-chairman co-leader whistleblower informant organiser organizer trustee dean provost rector
    vice-chancellor lecturer scholar consultant investor banker broker entrepreneur industrialist
    tycoon billionaire philanthropist shopkeeper fisherman employee witness victim survivor migrant
    protester demonstrator supporter opponent president-elect frontrunner front-runner challenger
    chaplain priest pastor monk patriarch chef actor singer artist writer poet novelist filmmaker
    producer presenter moderator co-host interviewer insider commodore foreman skipper grower
    deckhand machinist headteacher headmaster carpenter baker butcher barber tailor waiter waitress
    administrator commandant midwife mechanic electrician plumber architect surveyor librarian curator paramedic taoiseach
    tánaiste tanaiste firefighter detective superintendent vicar alderman
    alderwoman bursar harbourmaster archdeacon verger corporal coroner bailiff mufti cleric
    notary cadet postmaster stationmaster bosun pharmacist dentist geologist councilmember
    assemblymember trooper patrolman`,
  'role weakRole': `
    chair head candidate official expert author reporter editor student whip captain marshal intern
    counsel fellow academic specialist trader driver worker volunteer member critic incumbent
    anchor host source landlord tenant coach pilot sailor miner cleaner builder warden constable`,
  'role weakRole relation': `
    colleague ally rival counterpart boss neighbour neighbor friend grandson granddaughter`,
  'role weakRole relation kin': 'cousin',
  'role weakRole highOffice': 'speaker',
  'role weakRole lawmaker': 'representative',
  'role weakRole lawmaker roleModifier': 'deputy',
  'role weakRole roleModifier': 'chief executive general major principal veteran vice designate',
  'role weakRole roleModifier portfolio': 'justice',
  'role relation': 'predecessor successor',
  'role highOffice': `
    secretary minister president premier chancellor mayor ambassador emperor sultan emir
    secretary-general`,
  'role highOffice roleModifier': 'governor',
  'role lawmaker': 'senator mp mla',
  'role roleModifier':
    'attorney under-secretary surgeon auditor solicitor lieutenant refugee brigadier inspector',
  weakRole: 'private',
  relation: 'partner',
  highOffice: 'pm',
  lawmaker: 'mps sen rep',
  roleModifier: `
    prime foreign home interior environment labour labor transport development culture treasury
    assistant associate acting interim ex outgoing incoming late senior junior permanent shadow
    first second third lead managing national federal regional local presidential prime-ministerial
    parliamentary congressional military political economic legal communications campaign policy
    intelligence fire opposition majority minority senate council committee cabinet royal crown
    special climate peace human international global top high high-ranking longtime long-time
    long-serving retired air field fleet co non-executive founding honorary independent technology
    information operating financial medical scientific research marketing disaster relief
    humanitarian housing social affairs public works water sanitation infrastructure digital budget
    tax revenue customs border immigration counter-terrorism cyber cybersecurity election electoral
    supply fisheries mining oil petroleum gas rural urban planning youth sports tourism science
    innovation industry commerce employment pensions migration integration emergency crisis
    management media circuit appellate task army navy naval combined joint missile warfare leading elect war homeland`,
  'roleModifier nounModifier': 'press security party house rights aid service force',
  'roleModifier nounModifier portfolio': 'trade state',
  'roleModifier nounModifier portfolio side': 'defence defense',
  'roleModifier nounModifier portfolio group': 'police',
  'roleModifier portfolio': 'finance health education energy agriculture government',
  'roleModifier noOffice': 'former current new then',
  'roleModifier vagueGroup people possessesBody': 'women',
  nounModifier: 'work support',
  portfolio: 'parliament congress staff mission delegation',
  inCharge: `
    accounts accessibility ageing aging airports antiquities archives assets automation
    autonomy aviation banking biodiversity biosecurity broadband broadcasting charities
    churches citizens coasts commodities communities competition compliance consumers
    cooperatives corrections courts crafts culture deregulation devolution diaspora
    disabilities diversity donors drought duties ecology economics elders electricity endowments
    engagement enterprises equalities equality equity ethnicities events exports families farmers
    farms ferries fibre finances firefighting fisheries flooding food forests forestry freight gaming
    gas gender girls governance grains growth harbours heritage higher highways homelands
    homelessness hospitals hospitality households hydrocarbons hydrology hydropower imports
    inclusion incentives indigenous industries inspections insurance intergovernmental irrigation islands
    lands languages levees libraries livestock logistics
    manufacturing maritime markets media metals migrants minerals mines minorities
    monuments multiculturalism museums narcotics networks nutrition oceans olympics operations
    parks partnerships pastures pensioners petroleum pilgrimage ports poverty prisons privatisation
    privatization probation procurement programmes programs projects prosecution prosecutions provinces
    publications publishing purchases railways records recovery reform reforms refugees
    regeneration regions regulation relations remittances renewables research reserves resettlement
    resilience resources returnees revenues rivers roads royalties safeguarding safety schools sciences
    seafood securities seniors sewerage shipping skills soils sovereignty standards
    statistics steel stewardship strategy suburbs supplies sustainability tariffs technologies
    telecom telecommunications textiles timber titles traditions training transit transition
    treasury treaties tribes universities vaccines veterans villages vineyards waqf waste
    waterways welfare wetlands wildlife workforce workplaces worship`,
  noOffice: 'the a an of for dear right mister',
  group: `
    officials authorities campaigners activists protesters demonstrators refugees republicans
    democrats conservatives liberals greens tories lawmakers troops militants rebels insurgents
    separatists hackers leaders ministers diplomats aides advisers analysts economists prosecutors
    investigators regulators executives observers commentators rights-groups backers insiders
    fighters operatives commanders delegations parliamentarians jihadists extremists terrorists
    reporters journalists`,
  'group vagueGroup': `
    iwi hapū whānau sources critics experts voters migrants residents investors allies forces unions donors
    countries nations states governments scientists researchers doctors nurses teachers students
    lawyers companies businesses firms banks charities agencies organisations organizations groups
    opponents supporters partners personnel parties civilians`,
  'group vagueGroup people': 'families',
  'group vagueGroup people possessesBody': 'people',
  'group vagueGroup possessesBody': 'farmers workers',
  vagueGroup: `
    members employees victims witnesses guests hosts drivers artists writers colleagues friends
    rivals veterans candidates participants chiefs heads generals majors chairs fellows principals
    anchors counsels whips deputies authors actors husbands wives widows sons daughters singers
    poets specialists professionals representatives`,
  'vagueGroup people': 'survivors',
  'vagueGroup people possessesBody': 'children men',
  'vagueGroup possessesBody': 'citizens',
  people: `
    households parents pupils patients villagers islanders evacuees customers commuters passengers
    tenants owners growers operators vendors employers retailers buyers neighbours neighbors crews
    locals elders`,
  person: `
    person gentleman owner pal kid guy relative crowd kin child baby infant toddler teenager youth
    pensioner teen passenger pedestrian motorist cyclist shopper caller reader viewer onlooker bystander`,
  notPerson: `
    number letter newsletter paper newspaper order border disorder matter chapter poster banner
    sticker register power superpower computer server folder percent`,
  inCourt: `
    defendant plaintiff claimant appellant respondent applicant complainant accused deceased patient
    petitioner offender suspect borrower lessee lessor licensee payee juror`,
  side: 'prosecution presidency bench minority majority military judiciary leadership delegation',
  possessesBody: 'world nation lloyd mothers',
});
