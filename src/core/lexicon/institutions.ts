import type { ActorType } from '../model';

/** Well-known bodies that a text may name without saying what they are. */
interface Institutions {
  readonly type: ActorType;
  /** What else a text may call one of them: “the lender”. */
  readonly alsoCalled?: string;
  /** Many countries have a body of that name: which one is told by the words around it. */
  readonly national?: true;
  /** A line a body: the name it is known by here, then its other forms. */
  readonly names: string;
}

export const institutions: readonly Institutions[] = [
  {
    type: 'bloc',
    alsoCalled: 'bloc',
    names: `
      European Union|EU|E.U.
      African Union|AU
      Association of Southeast Asian Nations|ASEAN|Asean
      BRICS|Brics
      Gulf Cooperation Council|GCC
      Economic Community of West African States|ECOWAS|Ecowas
      East African Community
      Caribbean Community|CARICOM|Caricom
      Mercosur`,
  },
  {
    type: 'bloc',
    names: `
      Group of 7|Group of Seven|G7|G-7
      Group of 8|Group of Eight|G8|G-8
      Group of 20|Group of Twenty|G20|G-20
      Group of 77|G77|G-77
      Arab League|League of Arab States
      Commonwealth of Nations
      Commonwealth of Independent States
      Southern African Development Community|SADC
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
  },
  {
    type: 'organization',
    alsoCalled: 'organisation organization body',
    names: `
      United Nations|UN|U.N.
      World Trade Organization|World Trade Organisation|WTO`,
  },
  {
    type: 'organization',
    alsoCalled: 'alliance organization organisation',
    names: `
      NATO|Nato|North Atlantic Treaty Organization`,
  },
  {
    type: 'organization',
    names: `
      Interpol|INTERPOL
      Europol
      International Criminal Court|ICC
      International Court of Justice|ICJ
      International Labour Organization|International Labor Organization|ILO
      International Committee of the Red Cross|ICRC
      UNCTAD|United Nations Conference on Trade and Development
      Organisation for the Prohibition of Chemical Weapons|OPCW
      Organization for Security and Co-operation in Europe|Organisation for Security and Co-operation in Europe|Organization for Security and Cooperation in Europe|OSCE
      Organisation for Economic Co-operation and Development|Organization for Economic Cooperation and Development|OECD
      Green Climate Fund
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
      House of Commons
      House of Lords
      Republican Party|GOP|G.O.P.
      Democratic Party
      Securities and Exchange Commission|S.E.C.|SEC
      Press Association
      France Inter
      France Info
      Radio France
      Radio Free Europe
      ABC News
      MSNBC
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
      Peshmerga
      GCHQ
      MI5
      MI6`,
  },
  {
    type: 'organization',
    alsoCalled: 'agency organisation organization body',
    names: `
      World Health Organization|World Health Organisation|WHO
      World Food Programme|World Food Program|WFP
      International Atomic Energy Agency|IAEA
      UNICEF|Unicef|UN Children's Fund|U.N. Children's Fund|United Nations Children's Fund
      UNESCO|Unesco
      UNHCR|UN Refugee Agency|U.N. Refugee Agency|UN refugee agency|U.N. refugee agency|United Nations High Commissioner for Refugees
      UNRWA
      UNDP|United Nations Development Programme
      UNEP|United Nations Environment Programme|UN Environment Programme|U.N. Environment Programme
      UNFPA|United Nations Population Fund
      UNAIDS
      OCHA
      Food and Agriculture Organization|FAO
      International Organization for Migration|IOM
      Centers for Disease Control and Prevention|CDC
      Reuters
      Associated Press|AP
      Agence France-Presse|AFP
      FBI
      CIA
      NSA`,
  },
  {
    type: 'organization',
    alsoCalled: 'lender institution',
    names: `
      World Bank|World Bank Group
      International Monetary Fund|IMF|I.M.F.`,
  },
  {
    type: 'organization',
    national: true,
    names: `
      Red Cross
      Red Crescent
      Congress
      Senate
      Parliament
      House of Representatives
      Supreme Court`,
  },
  {
    type: 'organization',
    national: true,
    alsoCalled: 'agency organisation organization body',
    names: `
      Food and Drug Administration|FDA`,
  },
  {
    type: 'organization',
    alsoCalled: 'group charity organisation organization',
    names: `
      Amnesty International
      Human Rights Watch
      Greenpeace
      Oxfam
      Médecins Sans Frontières|Doctors Without Borders|MSF
      Save the Children
      Transparency International`,
  },
  {
    type: 'organization',
    alsoCalled: 'department ministry',
    names: `
      Pentagon`,
  },
  {
    type: 'organization',
    national: true,
    alsoCalled: 'department ministry',
    names: `
      State Department
      Foreign Office
      Home Office
      Treasury`,
  },
  {
    type: 'organization',
    alsoCalled: 'broadcaster network',
    names: `
      BBC
      CNN
      NBC
      CBS
      NPR
      Al Jazeera
      Deutsche Welle
      Sky News
      Fox News`,
  },
  {
    type: 'organization',
    alsoCalled: 'company firm',
    names: `
      Facebook
      Google
      Twitter
      Microsoft
      Amazon
      Apple
      Pfizer
      Huawei
      Gazprom`,
  },
  {
    type: 'organization',
    alsoCalled: 'group organization organisation movement militia',
    names: `
      Hezbollah|Hizballah|Hizbollah
      Hamas
      Taliban
      Islamic State|Islamic State of Iraq and the Levant|Islamic State of Iraq and Levant|Islamic State of Iraq and Syria|ISIS|ISIL|Daesh|Da'esh
      Al Qaeda|al-Qaeda|al-Qaida|al Qaeda|al Qaida
      Boko Haram
      Al Shabab|al-Shabab|al-Shabaab`,
  },
];
