import type { ActorType } from '../model';

/** Well-known bodies that a text may name without saying what they are. */
interface Institutions {
  readonly type: ActorType;
  /** What else a text may call one of them: “the lender”. */
  readonly alsoCalled?: string;
  /** Many countries have a body of that name: which one is told by the words around it. */
  readonly national?: true;
  /** Whose government it is, where it is one: ISO 3166-1 alpha-2. */
  readonly country?: string;
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
      European Bank for Reconstruction and Development|EBRD
      Islamic Development Bank|IsDB
      Caribbean Development Bank
      Asian Infrastructure Investment Bank|AIIB
      African Export-Import Bank|Afreximbank
      International Finance Corporation
      International Fund for Agricultural Development|IFAD
      Court of Justice of the European Union|European Court of Justice
      Council of the European Union
      Council of Europe
      European External Action Service
      Frontex
      Eurostat
      Eurojust
      United Nations General Assembly|UN General Assembly|U.N. General Assembly|General Assembly
      United Nations Human Rights Council|UN Human Rights Council|U.N. Human Rights Council|Human Rights Council
      African Commission on Human and Peoples' Rights
      World Economic Forum
      World Customs Organization
      Bank of Japan
      Bank of Canada
      People's Bank of China
      Reserve Bank of India
      Reserve Bank of Australia
      Bundesbank
      Riksbank
      Norges Bank
      Federal Reserve
      Bank of England
      House of Commons
      House of Lords
      Los Angeles Times
      USA Today
      Boston Globe
      Le Figaro
      El País|El Pais
      Corriere della Sera
      La Repubblica
      Asahi Shimbun
      Yomiuri Shimbun
      Nikkei
      Al Arabiya
      Axios
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
      OCHA|Office for the Coordination of Humanitarian Affairs|United Nations Office for the Coordination of Humanitarian Affairs|UN Office for the Coordination of Humanitarian Affairs|U.N. Office for the Coordination of Humanitarian Affairs
      UN Women|U.N. Women
      UN-Habitat
      UNODC|United Nations Office on Drugs and Crime
      UNIDO
      UNOPS|United Nations Office for Project Services
      World Meteorological Organization|WMO
      Global Fund
      Gavi|GAVI
      USAID
      FCDO|Foreign, Commonwealth and Development Office|Foreign, Commonwealth & Development Office
      DFID|DfID
      Norad|NORAD
      Sida
      Danida|DANIDA
      JICA|Japan International Cooperation Agency
      KOICA
      GIZ
      Global Affairs Canada
      Irish Aid
      Millennium Challenge Corporation
      Securities and Exchange Commission|S.E.C.|SEC
      Environmental Protection Agency|EPA
      Federal Emergency Management Agency|FEMA
      Internal Revenue Service|IRS
      Federal Trade Commission|FTC
      Federal Communications Commission|FCC
      Congressional Budget Office|CBO
      Government Accountability Office|GAO
      Office of Management and Budget|OMB
      National Institutes of Health|NIH
      Office for Budget Responsibility|OBR
      Office for National Statistics|ONS
      National Audit Office
      HM Revenue and Customs|HMRC
      Xinhua
      Yonhap
      Kyodo
      Interfax
      Anadolu|Anadolu Agency
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
      Transparency International
      World Vision
      Concern Worldwide
      Caritas|Caritas Internationalis
      CARE International
      Norwegian Church Aid
      Norwegian Refugee Council
      Danish Refugee Council
      Mercy Corps
      Islamic Relief
      ActionAid|Action Aid
      Christian Aid
      WaterAid
      Plan International
      Catholic Relief Services
      International Rescue Committee
      Tearfund
      Trócaire|Trocaire
      Freedom House
      Reporters Without Borders
      Committee to Protect Journalists
      International Crisis Group
      Global Witness
      World Wildlife Fund|World Wide Fund for Nature|WWF
      Friends of the Earth
      Chatham House
      Gates Foundation|Bill & Melinda Gates Foundation|Bill and Melinda Gates Foundation
      Wellcome Trust
      Open Society Foundations`,
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
      ITV
      PBS
      RTÉ
      RNZ
      NHK
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
      Gazprom
      Alibaba
      Tencent
      TikTok
      Netflix
      Spotify
      Uber
      Airbnb
      OpenAI
      Nvidia|NVIDIA
      Intel
      Qualcomm
      TSMC
      Foxconn
      IBM
      Samsung|Samsung Electronics
      Sony
      Panasonic
      Hitachi
      Toshiba
      Ericsson
      Nokia
      Siemens
      Comcast
      Verizon
      AT&T
      T-Mobile
      Vodafone
      Boeing
      Airbus
      Lockheed Martin
      Northrop Grumman
      Raytheon
      BAE Systems
      Rheinmetall
      Tesla
      SpaceX
      Toyota
      Honda
      Nissan
      Hyundai
      Volkswagen
      BMW
      Renault
      Stellantis
      General Motors
      General Electric
      Lufthansa
      Ryanair
      Qantas
      FedEx
      Maersk
      Walmart
      Costco
      Starbucks
      Tesco
      Carrefour
      Nestlé|Nestle
      Unilever
      Coca-Cola
      PepsiCo
      Philip Morris
      Procter & Gamble
      Johnson & Johnson
      AstraZeneca
      Moderna
      BioNTech
      Novartis
      Novo Nordisk
      Eli Lilly
      Sanofi
      GlaxoSmithKline|GSK
      Bayer
      BASF
      Monsanto
      ExxonMobil|Exxon Mobil|Exxon
      Chevron
      TotalEnergies
      Equinor
      Petrobras
      Saudi Aramco|Aramco
      Rosneft
      Lukoil
      Glencore
      Rio Tinto
      BHP
      ArcelorMittal
      Eskom
      Transnet
      Safaricom
      Infosys
      Wipro
      JPMorgan|JPMorgan Chase|JP Morgan
      Goldman Sachs
      Morgan Stanley
      Citigroup
      HSBC
      Barclays
      UBS
      Credit Suisse
      BNP Paribas
      BlackRock
      Moody's
      S&P Global
      Deloitte
      KPMG
      PwC
      Accenture
      McKinsey`,
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
  {
    type: 'organization',
    alsoCalled: 'party',
    names: `
      Republican Party|GOP|G.O.P.
      Democratic Party
      Liberal Democrats|Lib Dems
      Scottish National Party|SNP
      Democratic Unionist Party|DUP
      Plaid Cymru
      Sinn Féin|Sinn Fein
      Fianna Fáil|Fianna Fail
      Fine Gael
      Reform UK
      Ukip|UKIP
      Bloc Québécois|Bloc Quebecois
      Bharatiya Janata Party|BJP
      Aam Aadmi Party|AAP
      Trinamool Congress
      Shiv Sena
      PML-N
      Jamaat-e-Islami|Jamaat-i-Islami
      Awami League
      African National Congress|ANC
      Economic Freedom Fighters
      Zanu-PF|ZANU-PF|Zanu PF|ZANU PF
      Frelimo|FRELIMO
      Renamo|RENAMO
      MPLA
      Swapo|SWAPO
      All Progressives Congress
      Fatah
      AKP
      CDU
      CSU
      SPD
      AfD
      Fidesz
      Jobbik
      Syriza
      Podemos
      PSOE
      Forza Italia
      Brothers of Italy|Fratelli d'Italia
      National Rally|Rassemblement National
      Kuomintang
      Komeito
      Golkar
      Gerindra
      Umno|UMNO
      Barisan Nasional
      Pakatan Harapan
      Pheu Thai`,
  },
  {
    type: 'organization',
    alsoCalled: 'parliament house legislature',
    names: `
      Storting
      Riksdag
      Folketing
      Althing|Alþingi
      Eduskunta
      Bundestag
      Bundesrat
      Knesset
      Dáil|Dáil Éireann|Dail
      Oireachtas
      Senedd
      Lok Sabha
      Rajya Sabha
      State Duma
      Verkhovna Rada
      Sejm`,
  },
  {
    type: 'government',
    country: 'US',
    alsoCalled: 'administration',
    names: `
      White House`,
  },
  {
    type: 'government',
    country: 'GB',
    names: `
      Downing Street|10 Downing Street|No. 10|No 10|No10|Number 10|Number Ten`,
  },
  {
    type: 'government',
    country: 'RU',
    names: `
      Kremlin`,
  },
  {
    type: 'government',
    country: 'FR',
    names: `
      Élysée|Elysée|Élysée Palace|Elysée Palace`,
  },
];
