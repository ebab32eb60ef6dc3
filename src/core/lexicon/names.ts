import { alternation, wordsOf } from './alternation';
import { rowsOf } from './wordRows';

/** Endings of abstract and learned nouns, which no person's name has. */
export const abstractEndings = wordsOf(
  'tion sion ment ness ship ism ance ence ity ics ing graphy ology ist ists',
);

/** Endings of surnames of many languages that few other words have. */
const surnameEndings = wordsOf(`
  sson ssen nsen rsen dsen lsen ksen nson rson lson kson dson sdottir sdóttir ov ev ova eva eyev ieva
  sky skyi ski ska cki cka wicz vich owski czyk czak enko chuk shyn escu eanu dze shvili yan oglu oğlu
  zade zadeh opoulos oulou idis iadis akis akos elli etti otti ucci uzzi acci occhi ardi aldi
  berg stein mann feld bach witz baum hofer ez ão inho nen qvist kvist lund ström gren vić nić ković
  vic evic ovic aitis auskas iunas iene ullah uddin ddin allah pour nejad eddine ouri oui junior
  dottir mwangi anga ungu kwe eke uzo`);

const SURNAME = new RegExp(
  String.raw`^(?:(?:Mc|Mac|O['’])\p{Lu}\p{L}{2,}|\p{Lu}\p{L}+(?:${alternation(surnameEndings)}))$`,
  'u',
);

/** Whether a word has the form of a surname: “McBride”, “Petrov”. */
export const looksLikeSurname = (word: string): boolean => SURNAME.test(word);

/** Whether a word, in small letters, names somebody's father: its bearer goes by the first name. */
export const isPatronymic = (lower: string): boolean =>
  /\p{L}{3}(?:d[óo]ttir|sson|sdatter|ovich|evich|ovna|evna)$/u.test(lower);

/**
 * Common nouns that stand without an article and that compromise does not know for such: with a
 * capital they open a sentence, and name nobody.
 */
export const commonNouns: ReadonlySet<string> = new Set(
  wordsOf(`
    damage inflation rainfall legislation compliance testimony protocol counsel wisdom folklore legend
    gossip hindsight scripture doctrine lore precedent procedure paperwork correspondence
    reporting polling modelling intelligence diplomacy bureaucracy officialdom everybody
    somebody anybody nobody anyone everyone someone whoever mankind humanity nature science
    history tradition religion ideology philosophy economics politics industry business commerce
    capital labour labor agriculture livestock wildlife vegetation seagrass traffic congestion
    unemployment poverty malaria cholera measles polio influenza tuberculosis hunger famine
    drought flooding erosion pollution rubbish equipment machinery furniture luggage clothing
    footage evidence proof guidance advice feedback input output growth recession austerity
    speculation negotiation mediation arbitration consensus dialogue trust faith hope charity
    parliament congress government opposition cabinet council court police army navy management
    staff leadership membership ownership attendance turnout democracy freedom justice truth peace
    war crime violence corruption extremism terrorism sport football cricket music art literature
    welfare sanitation
    breakfast lunch dinner brunch sunrise sunset midnight noon winter summer autumn spring`),
);

/** Small words inside names. */
export type NameTrait =
  /** Stands in small letters between the parts of a name: “Ursula von der Leyen”. */
  | 'nameParticle'
  /** Is joined to a name by a hyphen or an apostrophe: “al-Qaida”. */
  | 'namePrefix'
  /** Opens a name that is a call: “Save the Children”. */
  | 'opensCall'
  /** Comes after a party's letters, which are then no part of a longer name: “a NPP State”. */
  | 'ofParty'
  /** Opens the name of a country's agency: “Transport Scotland”. */
  | 'opensAgency'
  /** A trade or a rank that many are called after: “Dr Baker”. */
  | 'tradeName'
  /** A member of a parliament behind “hon.”: “the hon. Lady”. */
  | 'honoured'
  /** What people do, and bodies do not: “wept”. */
  | 'humanAct'
  /** Stands behind a name, as written without stops: “NAME, OBE”. */
  | 'postNominal'
  /** A family name of East Asia, which comes first: “Tan Boon Kiat”. */
  | 'familyNameFirst';

export const nameParts = rowsOf<NameTrait>()({
  nameParticle: 'de van von der den la del da dos di du le bint ter ten zu y',
  'nameParticle namePrefix': 'bin ibn al el ben abu',
  namePrefix: 'ad ar as an at ul',
  opensCall: 'save feed protect free keep clean stop help end fight',
  postNominal: `
    MP QC KC SC PhD DPhil MD DDS RN OBE MBE CBE KBE DBE KCB CB GCB CVO CMG KCMG JP Esq FRS FRCP MSP MS
    TD MEP MLA MPP MNA AM AO AC OAM SJ OFM Bt DSO VC MBA CPA LLM LLB DL PC SAN OFR`,
  familyNameFirst: `
    kim lee park choi choe jung jeong kang cho yoon yun jang chang lim han oh seo shin kwon hwang ahn
    song ryu hong jeon moon yang bae baek heo nam roh noh ha wang li zhang liu chen huang zhao wu zhou
    xu zhu hu guo gao luo zheng liang xie tang deng feng tsai hsieh chiang lam chan wong leung cheung
    kwok lau tan ong goh teo koh ng chua toh yeo nguyen tran pham vo dang bui ngo duong dinh
    lu mao geng hua qin jiang peng shen cao zeng wei cui yuan`,
  humanAct: `
    wept weeps smiled smiles laughed laughs died dies married resigned resigns retired retires testified
    testifies boasted boasts joked jokes sighed sighs nodded shrugged sat sits stood walked walks slept
    sleeps drove cried cries sang sings danced prayed prays pleaded confessed confesses apologised
    apologized wrote writes lied lies drowned fainted whispered shouted grinned frowned mourned`,
  tradeName: `
    baker butler barber carpenter tailor bishop king prince pope monk dean pastor marshal miner priest
    singer writer farmer skipper`,
  honoured: `
    lady gentleman gentlewoman friend member friends members ladies gentlemen gentlewomen colleague
    senator deputy`,
  opensAgency: `
    transport sport sports health tourism housing statistics historic creative skills visit network
    rail air team education water enterprise invest innovate fisheries forestry marine nature heritage
    film screen arts police cricket football rugby athletics swimming cycling basketball netball
    hockey oxfam unicef greenpeace amnesty caritas actionaid savethechildren wwf`,
  ofParty: 'state states government governments leader leaders ruled member members voters',
});
