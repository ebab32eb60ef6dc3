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
