import { rowsOf } from './wordRows';

/** Words that say what a body is, or that its name is made of. */
export type OrganizationTrait =
  /** Says what a body is, and stands for it later: “the agency”. */
  | 'organizationKind'
  /** A kind of company. */
  | 'companyKind'
  /** A capitalised phrase with it as its head names a body. */
  | 'organizationHead'
  /** In a name it takes “of” or “for” and more of the name: “Ministry of Defence”. */
  | 'linkingHead'
  /** What follows its “of” or “for” may be a list: “Conference on Trade and Development”. */
  | 'listHead'
  /** In a body's name it takes “of”, “on” or “for” and what it is done to: “the Study of War”. */
  | 'takesMore'
  /** Many bear a number, which belongs to the name: “82nd Airborne Division”. */
  | 'numbered'
  /** Right before a name it says that the name is a body’s: “broadcaster NAME”. */
  | 'kindBeforeName'
  /** With a capital it is an actor of its own, named before or not: “the Coalition”. */
  | 'selfNamed'
  /** A government: “the NAME administration”. */
  | 'governmentKind'
  /** What a body has, and a person has not: “NAME’s shareholders”. */
  | 'bodyPossession'
  /** Belongs to a body, with “of” or “at”: “employees of NAME”. */
  | 'staff'
  /** May stand between “the” and the kind of any such body: “the aid group”. */
  | 'bodyAdjective'
  /** A company’s legal form that looks like initials, as written without its last stop. */
  | 'legalForm'
  /** Stands in brackets in a dateline, as written. */
  | 'newsAgency'
  /** Where people write: who is on one does not meet an actor. */
  | 'platform'
  /** Letters for an illness, a measure or a technique, as written: nobody acts under them. */
  | 'noActor';

export const organizations = rowsOf<OrganizationTrait>()({
  organizationKind: 'bloc body co-operative ngo panel paper subcommittee',
  'organizationKind companyKind':
    'business developer giant maker miner producer publisher refiner supplier',
  'organizationKind companyKind organizationHead': 'corporation',
  'organizationKind companyKind organizationHead linkingHead': 'bank',
  'organizationKind companyKind organizationHead kindBeforeName': 'company firm',
  'organizationKind companyKind kindBeforeName': `
    airline carmaker carrier chipmaker conglomerate contractor drugmaker insurer lender
    manufacturer operator retailer shipbuilder startup start-up steelmaker supermarket utility
    automaker bookmaker brewer distiller fintech grocer housebuilder planemaker`,
  'organizationKind companyKind kindBeforeName bodyPossession staff': 'subsidiary',
  'organizationKind organizationHead': `
    club command consortium cooperative force hospital inspectorate navy service squadron trust
    taskforce tribunal`,
  'organizationKind organizationHead linkingHead': `
    academy army chamber church college confederation front institution league
    legislature mission movement parliament party corps embassy secretariat university`,
  'organizationKind organizationHead linkingHead listHead': `
    association bureau centre center committee conference department directorate federation forum
    foundation group network fund institute ministry office organisation organization programme program school society`,
  'organizationKind organizationHead linkingHead listHead kindBeforeName': 'agency',
  'organizationKind organizationHead linkingHead listHead selfNamed': 'commission council union',
  'organizationKind organizationHead linkingHead listHead bodyPossession staff': 'board',
  'organizationKind organizationHead linkingHead selfNamed': 'alliance assembly coalition court',
  'organizationKind organizationHead linkingHead selfNamed governmentKind bodyAdjective':
    'government',
  'organizationKind organizationHead listHead': 'authority municipality',
  'organizationKind organizationHead kindBeforeName': 'militia',
  'organizationKind organizationHead kindBeforeName selfNamed': 'opposition',
  'organizationKind organizationHead kindBeforeName bodyAdjective': 'charity',
  'organizationKind organizationHead selfNamed': 'senate sabha bundestag knesset majlis duma sejm',
  'organizationKind organizationHead governmentKind': 'administration cabinet',
  'organizationKind kindBeforeName':
    'broadcaster daily newspaper nonprofit regulator tank watchdog website',
  'organizationKind governmentKind': 'regime',
  organizationHead: `
    airlines airways assemblies associates broadcasting commissioner's consulate     forces guard inc laboratory laboratories local ltd media mosque news partnership
    police polytechnic press project services synod task team television times unions herald
    tribune post guardian telegraph journal gazette corp co plc llc ag gmbh holdings industries
    enterprises solutions technologies systems motors energy petroleum oil republicans democrats
    greens conservatives liberals labour tories wing brigades marines
    militias analytics consulting consultancy capital ventures cartel syndicate consultants foods
    pharmaceuticals bancorp railways steel telecom telecommunications electric insurance cement
    mining aerospace chemicals registry tv radio platform breweries logistics biologics utilities textiles chambers
    schools elementary fisheries pharma biosciences therapeutics genomics semiconductors robotics
    dynamics networks studios publishing hotels resorts properties realty mills refineries plantations
    farms dairies stores supermarkets retail insurers savings securities advisers advisors equities
    trading exports freight haulage shipping aviation broadband wireless watch relief hospice clinic
    infirmary orphanage legislature inquiry courier chronicle examiner sentinel dispatch advertiser
    inquirer argus comet echo mail caucus collaborative collective conservancy
    limited incorporated pty sdn bhd constabulary guild homes orchestra philharmonic universities parliaments bureaus`,
  takesMore: `
    study research appeals rights control use law fight war reform trade prevention affairs response
    advancement defense defence history future`,
  'organizationHead linkingHead':
    'brotherhood congress house museum museums observatory diocese archdiocese',
  'organizationHead governmentKind': 'junta',
  'organizationHead numbered': 'division brigade fleet regiment battalion',
  numbered: 'circuit',
  'organizationHead bodyPossession': 'staff',
  linkingHead: `
    president governor bishop archbishop duke prince princess king queen speaker chief head leader
    chancellor lord ambassador republic kingdom state states islands attorney general
    under-secretary`,
  'linkingHead listHead': 'secretary minister commissioner undersecretary',
  'linkingHead bodyPossession staff': 'chairman chair',
  'linkingHead staff': 'director',
  'organizationHead linkingHead listHead':
    'ministries departments agencies committees councils commissions offices centers centres',
  kindBeforeName: 'weekly chain think-tank',
  governmentKind: 'dictatorship',
  bodyPossession: `
    share shareholder stock customer workforce profit profits revenue revenues earnings
    headquarters factory factories plant plants subsidiaries product products investors cfo
    operations sales accounts auditor auditors suppliers`,
  'bodyPossession staff':
    'shares shareholders customers employees executive executives managers ceo chairwoman',
  staff: 'employee workers stake directors founder co-founder owner owners engineers',
  bodyAdjective: `
    terrorist terror militant extremist armed rebel jihadist islamist aid rights advocacy lobby
    lobbying campaign global international lending state-owned state-run listed private
    family-owned federal un u.n.`,
  legalForm: 'N.V S.A B.V A.G A.S S.p.A P.L.C L.L.C L.P K.K Oy Oyj AB ASA SpA',
  newsAgency: 'AP AFP UPI PA CNN BBC DPA dpa ANSA PTI TASS Reuters Xinhua Bloomberg Kyodo',
  platform: 'facebook twitter google youtube instagram whatsapp telegram tiktok netflix spotify',
  noActor: `
    HIV AIDS SARS MERS COVID TB GDP GNP VAT AI IT TV DNA RNA PPE GPS LNG LPG NGO NGOS MOU FDI EEZ
    WASH VP PTSD ADHD OCD IVF MRI CT ECG BMI GCSE GCSES SAT GPA PHD MBA STEM ICT IQ ATM PIN USB HTML CSS API
    GDPR FOI FOIA NDA IPO GST CPI RPI GNI FTA WMD ICBM UFO SUV EV EVS LED LCD CD DVD SMS RSV HPV STI STD
    BCG MMR GMO GMT BST EST EDT PST PDT CST CDT CET CEST AEST AEDT NZST IST UTC EAT WAT SAST RIP FYI ASAP
    DIY LGBT LGBTQ BAME ETA RSVP OK TBC TBA AGM EGM MOT GP ICU CPR
    IED PPP ESG GHG CCTV VIP FAQ PDF URL ID HQ CV SME SMES R&D UHC SDG SDGS NDC COP CBAM`,
});

/** The kinds that a body may be called by, as “the …”, by the last word of its name. */
export const kindsByHead: readonly (readonly [kinds: string, heads: string])[] = [
  ['department ministry', 'ministry department treasury exchequer'],
  [
    'agency body',
    'administration authority service bureau office inspectorate directorate programme fund',
  ],
  ['body organisation organization', 'agency commissioner'],
  ['regulator watchdog', 'authority agency commission office commissioner ombudsman'],
  ['panel body', 'commission council committee board inquiry subcommittee tribunal'],
  ['court', 'tribunal'],
  ['lender', 'bank'],
  ['legislature parliament house', 'parliament assembly senate congress legislature'],
  ['parliament', 'house'],
  ['group militia', 'front army movement brigade brigades'],
  [
    'party',
    `party front movement union alliance league congress democrats republicans conservatives greens
    liberals labour tories`,
  ],
  [
    'group organisation organization charity',
    'watch network foundation trust alliance coalition association society institute centre',
  ],
  ['association body', 'federation confederation league union'],
  ['group think-tank tank', 'institute centre center'],
  [
    'newspaper paper',
    `times post herald guardian gazette tribune telegraph journal observer courier chronicle
    examiner sentinel dispatch advertiser inquirer argus comet echo mail`,
  ],
  ['institution school', 'university college'],
  ['union', 'local federation brotherhood'],
  ['airline carrier company', 'airlines airways'],
  [
    'company firm group',
    `inc corp co plc llc ltd ag gmbh ab asa sa nv holdings industries enterprises solutions
    technologies systems motors energy petroleum oil steel telecom pharmaceuticals foods cement
    mining metals aerospace chemicals logistics breweries electric railways insurance capital
    ventures partners resources minerals group shipping lines water power gas media labs brands`,
  ],
];
