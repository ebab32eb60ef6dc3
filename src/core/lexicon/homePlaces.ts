/**
 * Cities and regions, besides capitals, mostly of countries that share the name of their money with
 * others: a text that is written there, or full of them, has their dollars, pesos or rupees in
 * mind. By ISO 3166-1 alpha-2, with `|` between. Names that people or other countries bear as well
 * are left out.
 */
export const homePlaces: Readonly<Record<string, string>> = {
  AR: 'Rosario|Mendoza|Tucumán|La Plata|Mar del Plata',
  AU: `Sydney|Melbourne|Brisbane|Adelaide|Hobart|Cairns|Townsville|Geelong|Ballarat|Bendigo|Wollongong
    |Launceston|Toowoomba|Parramatta|Fremantle|Alice Springs|Gold Coast|Queensland|New South Wales|NSW
    |Tasmania|South Australia|Western Australia|Northern Territory|Torres Strait|Murray Darling|Murray-Darling`,
  CA: `Toronto|Montreal|Montréal|Vancouver|Calgary|Edmonton|Winnipeg|Halifax|Mississauga|Saskatoon
    |Regina|Iqaluit|Yellowknife|Whitehorse|Fredericton|Moncton|Charlottetown|Gatineau|Thunder Bay
    |Quebec|Québec|Ontario|Alberta|Manitoba|Saskatchewan|Nova Scotia|New Brunswick|British Columbia
    |Newfoundland|Labrador|Nunavut|Yukon|Prince Edward Island`,
  CH: 'Geneva|Zurich|Zürich|Basel|Lausanne|Davos',
  CL: 'Valparaíso|Valparaiso|Concepción|Antofagasta',
  CO: 'Medellín|Medellin|Cali|Barranquilla|Cartagena',
  DE: 'Bonn|Hamburg|Frankfurt|Munich|Cologne',
  DK: 'Aarhus|Odense|Aalborg|Esbjerg',
  FJ: 'Nadi|Lautoka|Labasa|Viti Levu|Vanua Levu',
  FR: 'Marseille|Lyon|Strasbourg',
  GB: `Edinburgh|Glasgow|Cardiff|Belfast|Manchester|Leeds|Sheffield|Birmingham|Liverpool|Bristol
    |Nottingham|Yorkshire|Cornwall|Westminster|Whitehall|Holyrood|Stormont`,
  HK: 'Hong Kong|Kowloon|New Territories',
  IN: `Mumbai|Bengaluru|Bangalore|Chennai|Kolkata|Hyderabad|Pune|Ahmedabad|Lucknow|Bhubaneswar|Patna
    |Jaipur|Bhopal|Kochi|Guwahati|Thiruvananthapuram|Maharashtra|Karnataka|Tamil Nadu|West Bengal
    |Telangana|Andhra Pradesh|Uttar Pradesh|Madhya Pradesh|Gujarat|Kerala|Odisha|Bihar|Assam
    |Rajasthan|Jharkhand|Haryana|Chhattisgarh|Uttarakhand`,
  JM: 'Montego Bay|Spanish Town|Mandeville',
  KE: 'Mombasa|Kisumu|Nakuru|Eldoret|Turkana|Garissa',
  MX: 'Guadalajara|Monterrey|Tijuana|Oaxaca|Chiapas|Veracruz|Puebla',
  NL: 'The Hague|Rotterdam|Utrecht',
  NO: 'Bergen|Trondheim|Stavanger|Tromsø',
  NZ: `Auckland|Christchurch|Dunedin|Tauranga|Rotorua|Invercargill|Napier|Gisborne|Waikato|Otago
    |Southland|Taranaki|Northland|Hawke's Bay|Hawke Bay|Canterbury Plains|Aotearoa|Tairāwhiti|Wairoa
    |Whanganui|Palmerston North|Whangārei|Whangarei|Queenstown Lakes|Marlborough Sounds|Ngāti|Ngāi Tahu`,
  PH: 'Cebu|Davao|Quezon City|Mindanao|Luzon|Visayas|Leyte|Tacloban|Iloilo|Makati',
  PK: 'Karachi|Lahore|Peshawar|Quetta|Multan|Faisalabad|Rawalpindi|Sindh|Balochistan|Khyber Pakhtunkhwa',
  SE: 'Gothenburg|Malmö|Uppsala|Umeå|Luleå',
  SG: 'Singapore|Jurong|Bedok|Tampines|Toa Payoh|Ang Mo Kio|Woodlands|Punggol|Changi|Sentosa',
  TW: 'Taiwan|Kaohsiung|Taichung|Tainan|Hsinchu',
  TZ: 'Dar es Salaam|Arusha|Mwanza|Zanzibar',
  UG: 'Entebbe|Jinja|Gulu|Mbarara|Karamoja',
  US: `New York|Los Angeles|Chicago|Houston|Philadelphia|San Francisco|Boston|Seattle|Denver|Detroit
    |Atlanta|Miami|Dallas|Baltimore|Pittsburgh|Cleveland|St. Louis|New Orleans|Minneapolis|Phoenix
    |Sacramento|Honolulu|Anchorage|Capitol Hill|Alabama|Alaska|Arizona|Arkansas|California|Colorado
    |Connecticut|Delaware|Florida|Hawaii|Idaho|Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana
    |Maryland|Massachusetts|Michigan|Minnesota|Mississippi|Missouri|Montana|Nebraska|Nevada
    |New Hampshire|New Jersey|New Mexico|North Carolina|North Dakota|Ohio|Oklahoma|Oregon
    |Pennsylvania|Rhode Island|South Carolina|South Dakota|Tennessee|Texas|Utah|Vermont
    |West Virginia|Wisconsin|Wyoming`,
};
