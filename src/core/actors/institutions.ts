import type { ActorType } from '../model';
import { PhraseTable } from '../language/phraseTable';

export interface Institution {
  readonly name: string;
  readonly type: ActorType;
}

const row = (type: ActorType, lines: string): (readonly [string, Institution])[] =>
  lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const forms = line.split('|').map((form) => form.trim());
      const name = forms[0] ?? '';
      return forms.map((form) => [form, { name, type }] as const);
    });

/** Blocs of countries: canonical name first, then the forms that texts use. */
const BLOCS = row(
  'bloc',
  `
  European Union|EU|E.U.
  Group of 7|Group of Seven|G7|G-7
  Group of 8|Group of Eight|G8|G-8
  Group of 20|Group of Twenty|G20|G-20
  Group of 77|G77|G-77
  African Union|AU
  Association of Southeast Asian Nations|ASEAN|Asean
  Arab League|League of Arab States
  Commonwealth of Nations
  Commonwealth of Independent States
  BRICS|Brics
  Gulf Cooperation Council|GCC
  Economic Community of West African States|ECOWAS|Ecowas
  East African Community
  Southern African Development Community|SADC
  Caribbean Community|CARICOM|Caricom
  Mercosur
  Organization of American States|Organisation of American States
  Organisation of Islamic Cooperation|Organization of Islamic Cooperation
  Pacific Islands Forum
  Shanghai Cooperation Organisation|Shanghai Cooperation Organization
  Quad
  OPEC|Opec|OPEC+|Organization of the Petroleum Exporting Countries
  the West
  the Global South
  the international community
  the Allies`,
);

/** International institutions that a text may name without introducing them. */
const ORGANIZATIONS = row(
  'organization',
  `
  United Nations|UN|U.N.
  NATO|Nato|North Atlantic Treaty Organization
  Interpol|INTERPOL
  Europol
  World Health Organization|World Health Organisation|WHO
  World Trade Organization|World Trade Organisation|WTO
  World Food Programme|World Food Program|WFP
  World Bank|World Bank Group
  International Monetary Fund|IMF|I.M.F.
  International Criminal Court|ICC
  International Court of Justice|ICJ
  International Atomic Energy Agency|IAEA
  International Labour Organization|International Labor Organization|ILO
  International Committee of the Red Cross|ICRC
  Red Cross
  Red Crescent
  UNICEF|Unicef|UN Children's Fund|U.N. Children's Fund|United Nations Children's Fund
  UNESCO|Unesco
  UNHCR|UN Refugee Agency|U.N. Refugee Agency|UN refugee agency|U.N. refugee agency|United Nations High Commissioner for Refugees
  UNRWA
  UNDP|United Nations Development Programme
  UNEP|United Nations Environment Programme|UN Environment Programme|U.N. Environment Programme
  UNCTAD|United Nations Conference on Trade and Development
  UNFPA|United Nations Population Fund
  UNAIDS
  OCHA
  Food and Agriculture Organization|FAO
  International Organization for Migration|IOM
  Organisation for the Prohibition of Chemical Weapons|OPCW
  Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|OSCE
  Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development|OECD
  Green Climate Fund
  Centers for Disease Control and Prevention|CDC
  Food and Drug Administration|FDA
  Amnesty International
  Human Rights Watch
  Greenpeace
  Oxfam
  Médecins Sans Frontières|Doctors Without Borders|MSF
  Save the Children
  Transparency International
  European Commission
  European Council
  European Parliament
  European Central Bank|ECB
  Security Council|United Nations Security Council|UN Security Council|U.N. Security Council
  European Court of Human Rights
  European Investment Bank|EIB
  African Development Bank|AfDB
  Asian Development Bank|ADB
  Inter-American Development Bank
  Federal Reserve
  Bank of England
  Pentagon
  State Department
  Foreign Office
  Home Office
  Treasury
  Congress
  Senate
  Parliament
  House of Commons
  House of Lords
  House of Representatives
  Supreme Court
  Republican Party|GOP|G.O.P.
  Democratic Party
  Securities and Exchange Commission|S.E.C.|SEC
  Reuters
  Associated Press|AP
  BBC
  CNN
  NBC
  CBS
  NPR
  Agence France-Presse|AFP
  Press Association
  Al Jazeera
  Deutsche Welle
  France Inter
  France Info
  Radio France
  Radio Free Europe
  Sky News
  ABC News
  MSNBC
  Fox News
  New York Times|The New York Times
  Washington Post|The Washington Post
  Wall Street Journal|The Wall Street Journal
  Financial Times
  The Guardian
  The Economist
  The Telegraph
  The Times
  The Independent
  Le Monde
  Der Spiegel
  Bloomberg
  Politico
  Facebook
  Google
  Twitter
  Microsoft
  Amazon
  Apple
  Pfizer
  Huawei
  Gazprom
  Hezbollah|Hizballah|Hizbollah
  Hamas
  Taliban
  Islamic State|Islamic State of Iraq and the Levant|Islamic State of Iraq and Levant|Islamic State of Iraq and Syria|ISIS|ISIL|Daesh|Da'esh
  Al Qaeda|al-Qaeda|al-Qaida|al Qaeda|al Qaida
  Boko Haram
  Al Shabab|al-Shabab|al-Shabaab
  Peshmerga
  FBI
  CIA
  NSA
  GCHQ
  MI5
  MI6`,
);

let table: PhraseTable<Institution> | undefined;

/** Well-known blocs and international institutions by all their usual names. */
export function institutionPhrases(): PhraseTable<Institution> {
  table ??= new PhraseTable([...BLOCS, ...ORGANIZATIONS]);
  return table;
}

const set = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** A capitalised phrase with one of these words in it names an organisation. */
export const organizationHeads = set(`
  academy administration agency airlines airways alliance army assembly assemblies association
  associates authority bank board broadcasting brigade brotherhood bureau cabinet centre center
  chamber charity church club coalition college command commission commissioner's committee company
  confederation conference congress consortium consulate cooperative corporation corps council court
  department directorate division embassy federation firm force forces forum foundation front fund
  government group guard hospital house inc inspectorate institute institution junta laboratory
  laboratories league legislature local ltd media militia ministry mission mosque movement museum network
  news observatory office organisation organization parliament partnership party police polytechnic press
  programme program project school secretariat senate service services society staff synod task taskforce
  team television times trust tribunal union unions university herald tribune post guardian
  telegraph journal gazette corp co plc llc ag gmbh holdings industries enterprises solutions
  technologies systems motors energy petroleum oil airlines republicans democrats greens
  conservatives liberals labour tories navy fleet squadron wing regiment battalion brigade brigades
  marines militias opposition analytics consulting consultancy capital ventures cartel syndicate
  consultants foods pharmaceuticals bancorp railways steel telecom telecommunications electric
  insurance cement mining aerospace chemicals platform breweries logistics`);

/** A capitalised phrase that starts with one of these is a place, an event or a ship. */
export const thingOpeners = set(`
  lake mount mt mt. cape port river gulf camp fort operation project hurricane typhoon cyclone storm
  exercise uss hms hmcs hmas usns usns fs ins mv ss rms article chapter section annex resolution
  agenda case act ground bay isle isles highway route`);

/** Platforms: who is “on” them does not meet an actor. */
export const platforms = set('facebook twitter google youtube instagram whatsapp telegram tiktok');

/** Heads that take “of” or “for” and a further name: Ministry of Defence, Centre for Policy. */
export const linkingHeads = set(`
  academy agency alliance army assembly association bank board bureau centre center chamber church
  coalition college commission committee confederation conference congress council court department
  directorate embassy federation forum foundation front fund group house institute institution
  league ministry movement museum network office organisation organization parliament party
  programme program school secretariat secretary society union university minister president
  governor director bishop archbishop duke prince princess king queen speaker chief head chairman
  leader chancellor lord ambassador commissioner league legislature mission party brotherhood bank
  corps government republic kingdom state states islands chair attorney general undersecretary
  under-secretary`);

/** A capitalised phrase that ends in one of these is no actor: a law, an event, a place. */
export const thingHeads = set(`
  act accord accords agreement amendment anniversary article avenue award awards bay bible bill
  boulevard bridge bulletin calendar canal castle century championship championships channel
  charter city coast code constitution conventions convention cup day days deal debate declaration
  desert dollar drive election elections era express eve fair festival games gate god gulf hall
  highway hill hills holiday index initiative internet island islands lake lane law laws lecture
  memorial mount mountain mountains night ocean olympics palace park peace peninsula plan plaza
  plot port prize protocol province quarter report resolution revolution river road room route row
  rule scandal sea season session show square stadium station strait straits street strip subway
  summit survey swamp territory terminal theatre theater tour tower treaty tunnel valley village
  virus war wars way week weekend world year bend sound creek falls reef shoal atoll landing harbour
  harbor wharf quay ridge glacier dam reservoir pass mine quarry estate dock docks pier junction crossing market america`);
