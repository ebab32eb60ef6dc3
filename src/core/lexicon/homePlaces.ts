/**
 * Cities and regions, besides capitals, mostly of countries that share the name of their money with
 * others: a text that is written there, or full of them, has their dollars, pesos or rupees in
 * mind. By ISO 3166-1 alpha-2, with `|` between. Names that people or other countries bear as well
 * are left out.
 */
export const homePlaces: Readonly<Record<string, string>> = {
  AR: 'Rosario|Mendoza|Tucumán|La Plata|Mar del Plata',
  AU: `Sydney|Melbourne|Brisbane|Adelaide|Hobart|Cairns|Townsville|Geelong|Ballarat|Bendigo
    |Wollongong|Launceston|Toowoomba|Parramatta|Fremantle|Alice Springs|Gold Coast|Queensland
    |New South Wales|NSW|Tasmania|South Australia|Western Australia|Northern Territory
    |Torres Strait|Murray Darling|Murray-Darling|Wagga Wagga|Riverina|Tamworth|Armidale|Dubbo
    |Mudgee|Coffs Harbour|Port Macquarie|Lismore|Ballina|Grafton|Broken Hill|Goulburn|Shoalhaven
    |Illawarra|Whitsunday|Whitsundays|Rockhampton|Bundaberg|Mount Isa|Sunshine Coast|Gympie
    |Longreach|Charters Towers|Gippsland|Latrobe|Shepparton|Mildura|Warrnambool|Wodonga|Albury
    |Echuca|Wangaratta|Mornington Peninsula|Kalgoorlie|Bunbury|Geraldton|Karratha
    |Kimberley region|Pilbara|Mount Gambier|Whyalla|Port Augusta|Port Lincoln|Barossa|Burnie
    |Tennant Creek|Arnhem Land|Great Barrier Reef|Macquarie Street|Logan City|Moreton Bay
    |Inverell|Tenterfield|Gunnedah|Moree|Orange City Council|Snowy Mountains|Hunter Valley
    |Northern Rivers|Blue Mountains`,
  BB: 'Bridgetown|Speightstown',
  CA: `Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Mississauga|Saskatoon
    |Regina|Iqaluit|Yellowknife|Whitehorse|Fredericton|Moncton|Charlottetown|Gatineau
    |Thunder Bay|Quebec|Québec|Ontario|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick
    |British Columbia|Newfoundland|Labrador|Nunavut|Yukon|Prince Edward Island|Kitchener
    |Waterloo Region|Nipissing|North Bay|Timmins|Sault Ste. Marie|Kenora|Oshawa
    |Brantford|Guelph|Muskoka|Brampton|Oakville|Niagara Region|Lethbridge|Medicine Hat|Red Deer
    |Fort McMurray|Grande Prairie|Kelowna|Kamloops|Nanaimo|Abbotsford|Burnaby
    |Coquitlam|Saanich|Moose Jaw|Laval|Sherbrooke|Trois-Rivières|Saguenay|Lévis
    |Longueuil|Miramichi|Cape Breton|Corner Brook|Inuvik|Parliament Hill|Queen's Park|B.C.|Ont.
    |Sask.|Alta.`,
  CH: 'Geneva|Zurich|Zürich|Basel|Lausanne|Davos',
  CL: 'Valparaíso|Valparaiso|Concepción|Antofagasta',
  CO: 'Medellín|Medellin|Cali|Barranquilla|Cartagena',
  DE: 'Bonn|Hamburg|Frankfurt|Munich|Cologne',
  DK: 'Aarhus|Odense|Aalborg|Esbjerg',
  FJ: `Nadi|Lautoka|Labasa|Viti Levu|Vanua Levu|Ba Province|Sigatoka|Savusavu|Nausori|Tavua
    |Rakiraki|Levuka|Taveuni`,
  FR: 'Marseille|Lyon|Strasbourg',
  GB: `Edinburgh|Glasgow|Cardiff|Belfast|Manchester|Leeds|Sheffield|Birmingham|Liverpool|Bristol
    |Nottingham|Yorkshire|Cornwall|Westminster|Whitehall|Holyrood|Stormont`,
  GY: 'Berbice|Essequibo|Demerara|Lethem',
  HK: `Hong Kong|Kowloon|New Territories|Tuen Mun|Sha Tin|Tsuen Wan|Wan Chai|Mong Kok|Kwun Tong
    |Sham Shui Po|Lantau`,
  IN: `Mumbai|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Pune|Ahmedabad|Lucknow|Bhubaneswar
    |Patna|Jaipur|Bhopal|Kochi|Guwahati|Thiruvananthapuram|Maharashtra|Karnataka|Tamil Nadu
    |West Bengal|Telangana|Andhra Pradesh|Uttar Pradesh|Madhya Pradesh|Gujarat|Kerala|Odisha
    |Bihar|Assam|Rajasthan|Jharkhand|Haryana|Chhattisgarh|Uttarakhand|Surat|Nagpur|Indore|Kanpur
    |Coimbatore|Madurai|Mysuru|Mysore|Visakhapatnam|Vijayawada|Ludhiana|Amritsar|Jalandhar
    |Chandigarh|Mohali|Gurugram|Gurgaon|Noida|Faridabad|Ghaziabad|Varanasi|Agra|Prayagraj
    |Jodhpur|Udaipur|Ranchi|Jamshedpur|Raipur|Dehradun|Shimla|Himachal Pradesh|Jammu|Srinagar
    |Ladakh|Manipur|Imphal|Meghalaya|Shillong|Mizoram|Nagaland|Tripura|Agartala
    |Arunachal Pradesh|Sikkim|Goa|Puducherry|Cuttack|Siliguri|Howrah|Nashik|Thane|Vadodara
    |Rajkot|Kozhikode|Thrissur|Mangaluru|Hubballi|Warangal|Tirupati`,
  JM: `Montego Bay|Spanish Town|Mandeville|St. Ann|St Ann|Portmore|Negril|Ocho Rios|Trelawny
    |Hanover parish|Gordon House`,
  KE: `Mombasa|Kisumu|Nakuru|Eldoret|Turkana|Garissa|Thika|Malindi|Lamu|Kakamega|Machakos|Nyeri
    |Wajir|Mandera|Marsabit|Isiolo|Kitui|Kilifi|Kisii|Bungoma|Naivasha|Kajiado|Baringo|Samburu
    |West Pokot`,
  LK: `Kandy|Galle|Jaffna|Trincomalee|Batticaloa|Matara|Kurunegala|Anuradhapura|Hambantota
    |Nuwara Eliya|Kilinochchi|Ratnapura|Badulla|Puttalam`,
  MU: 'Flacq|Curepipe|Quatre Bornes|Beau Bassin|Rose Hill|Mahebourg|Grand Baie',
  MX: 'Guadalajara|Monterrey|Tijuana|Oaxaca|Chiapas|Veracruz|Puebla',
  NL: 'The Hague|Rotterdam|Utrecht',
  NO: 'Bergen|Trondheim|Stavanger|Tromsø',
  NP: 'Pokhara|Lalitpur|Bhaktapur|Biratnagar|Birgunj|Chitwan|Dharan|Butwal|Bagmati|Lumbini',
  NZ: `Auckland|Christchurch|Dunedin|Tauranga|Rotorua|Invercargill|Napier|Gisborne|Waikato|Otago
    |Southland|Taranaki|Northland|Hawke's Bay|Hawke Bay|Canterbury Plains|Aotearoa|Tairāwhiti
    |Wairoa|Whanganui|Palmerston North|Whangārei|Whangarei|Queenstown Lakes|Marlborough Sounds
    |Ngāti|Ngāi Tahu|Nelson City|Timaru|Oamaru|Greymouth|Kaikoura|Ashburton
    |Te Tai Tokerau|Bay of Plenty|Taupō|Taupo|Masterton|Wairarapa|Kāpiti|Kapiti|Porirua
    |Lower Hutt|Upper Hutt|Manawatū|Manawatu|Horowhenua|New Plymouth|Hastings District
    |West Coast Regional|Coromandel|Whakatāne|Whakatane|Ōpōtiki|Opotiki|Kaitaia|Stewart Island
    |Fiordland`,
  PH: 'Cebu|Davao|Quezon City|Mindanao|Luzon|Visayas|Leyte|Tacloban|Iloilo|Makati',
  PK: `Karachi|Lahore|Peshawar|Quetta|Multan|Faisalabad|Rawalpindi|Sindh|Balochistan
    |Khyber Pakhtunkhwa|Gilgit|Gilgit-Baltistan|Azad Kashmir|Muzaffarabad|Sialkot|Gujranwala
    |Sargodha|Bahawalpur|Sukkur|Larkana|Abbottabad|Gwadar|Waziristan|Mardan`,
  SE: 'Gothenburg|Malmö|Uppsala|Umeå|Luleå',
  SG: `Singapore|Jurong|Bedok|Tampines|Toa Payoh|Ang Mo Kio|Woodlands|Punggol|Changi|Sentosa
    |Geylang|Hougang|Sengkang|Pasir Ris|Yishun|Bukit Batok|Clementi|Queenstown MRT|Marina Bay
    |Jurong East|Tengah|Choa Chu Kang`,
  TT: 'Tobago|Chaguanas|Point Fortin|Couva',
  TW: 'Taiwan|Kaohsiung|Taichung|Tainan|Hsinchu',
  TZ: 'Dar es Salaam|Arusha|Mwanza|Zanzibar|Dodoma|Morogoro|Mbeya|Kigoma|Iringa',
  UG: 'Entebbe|Jinja|Gulu|Mbarara|Karamoja|Arua|Soroti|Mbale|Masaka|Kabale|Hoima',
  US: `New York|Los Angeles|Chicago|Houston|Philadelphia|San Francisco|Boston|Seattle|Denver
    |Detroit|Atlanta|Miami|Dallas|Baltimore|Pittsburgh|Cleveland|St. Louis|New Orleans
    |Minneapolis|Phoenix|Sacramento|Honolulu|Anchorage|Capitol Hill|Alabama|Alaska|Arizona
    |Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana
    |Iowa|Kansas|Kentucky|Louisiana|Maryland|Massachusetts|Michigan|Minnesota|Mississippi
    |Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|North Carolina
    |North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|South Dakota
    |Tennessee|Texas|Utah|Vermont|West Virginia|Wisconsin|Wyoming|Virginia Beach|Milwaukee
    |Kansas City|Las Vegas|San Diego|San Jose|Oakland|Tampa|Orlando|Nashville|Memphis|Cincinnati
    |Albuquerque|Tucson|Omaha|Boise|Salt Lake City|Puerto Rico|Long Island|Brooklyn|Manhattan
    |Wall Street|Pentagon`,
};

/**
 * Bodies, parties and words of public life of countries that share the name of their money with
 * others. By ISO 3166-1 alpha-2, with `|` between.
 */
export const homeWords: Readonly<Record<string, string>> = {
  AU: `Shire Council|Shire Councils|Coalition Government|Coalition government|The Nationals
    |Liberal National|Liberal-National|Federal Member|federal member|Labor MP|Labor Government
    |Labor government|Commonwealth Government|Commonwealth government|Centrelink|Services Australia|Aboriginal and Torres Strait`,
  CA: `NDP|New Democrats|Bloc Québécois|Tory MP|Métis
    |Indigenous Services|Crown-Indigenous|provinces and territories`,
  IN: `Lok Sabha|Rajya Sabha|BJP|Bharatiya Janata Party|Union Minister|Union Budget|Union Cabinet
    |Union government|Union Government|Pradhan Mantri|Zilla Parishad|Niti Aayog|NITI Aayog|gram panchayat
    |panchayats|Vidhan Sabha|lakh crore`,
  JM: 'JLP|Jamaicans|HEART/NSTA',
  KE: 'Azimio|NG-CDF|Members of County Assembly|MCAs',
  LK: 'Sinhala|Sinhalese|SLPP|Grama Niladhari|Samurdhi',
  NP: 'Nepali Congress|rural municipality',
  NZ: `iwi|Māori|Maori|kaumātua|Te Papa|Waka Kotahi|Kāinga Ora|Oranga Tamariki|New Zealand First
    |Pākehā|whānau|Ministry for Primary Industries`,
  PK: 'PML-N|Benazir|BISP|Tehreek-e-Insaf|Wapda|WAPDA',
  SG: 'HDB|Temasek|Workers’ Party|Singaporeans',
  UG: 'Buganda',
  US: `U.S. Senate|GOP
    |Medicaid|Supreme Court of the United States|Federal Reserve|FEMA`,
};
