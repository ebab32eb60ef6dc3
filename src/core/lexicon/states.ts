/** States, provinces and regions that govern themselves, by the country they belong to. */
const statesByCountry = {
  US: `Alabama|Alaska|Arizona|Arkansas|California|Colorado|Connecticut|Delaware|Florida|Hawaii|Idaho|
    Illinois|Indiana|Iowa|Kansas|Kentucky|Louisiana|Maine|Maryland|Massachusetts|Michigan|Minnesota|
    Mississippi|Missouri|Montana|Nebraska|Nevada|New Hampshire|New Jersey|New Mexico|New York State|
    North Carolina|North Dakota|Ohio|Oklahoma|Oregon|Pennsylvania|Rhode Island|South Carolina|
    South Dakota|Tennessee|Texas|Utah|Vermont|Virginia|Washington State|West Virginia|Wisconsin|
    Wyoming`,
  CA: `Alberta|British Columbia|Manitoba|New Brunswick|Newfoundland and Labrador|Nova Scotia|Nunavut|
    Ontario|Prince Edward Island|Quebec|Québec|Saskatchewan|Yukon|Northwest Territories`,
  AU: `New South Wales|Queensland|South Australia|Tasmania|Western Australia|Northern Territory|NSW`,
  IN: `Andhra Pradesh|Arunachal Pradesh|Assam|Bihar|Chhattisgarh|Gujarat|Haryana|Himachal Pradesh|
    Jharkhand|Karnataka|Kerala|Madhya Pradesh|Maharashtra|Manipur|Meghalaya|Mizoram|Nagaland|Odisha|
    Punjab|Rajasthan|Sikkim|Tamil Nadu|Telangana|Tripura|Uttar Pradesh|Uttarakhand|West Bengal|
    Ladakh|Jammu and Kashmir`,
  PK: 'Sindh|Balochistan|Khyber Pakhtunkhwa|Gilgit-Baltistan',
  DE: `Bavaria|Saxony|Hesse|Brandenburg|Thuringia|Saarland|Lower Saxony|North Rhine-Westphalia|
    Baden-Württemberg|Schleswig-Holstein|Saxony-Anhalt|Rhineland-Palatinate`,
  ES: 'Catalonia|Andalusia|Galicia|Aragon|Extremadura|Basque Country',
  IT: 'Lombardy|Veneto|Tuscany|Sicily|Sardinia|Piedmont|Calabria',
  BE: 'Flanders|Wallonia',
  ZA: `KwaZulu-Natal|Gauteng|Limpopo|Mpumalanga|Free State|Western Cape|Eastern Cape|Northern Cape`,
  BR: 'São Paulo State|Minas Gerais|Mato Grosso|Rio Grande do Sul|Bahia',
  MX: 'Chiapas|Oaxaca|Sonora|Sinaloa|Jalisco|Yucatán|Nuevo León|Baja California',
  ID: 'Aceh|West Java|East Java|Central Java|North Sumatra|West Papua',
  MY: 'Sarawak|Sabah|Selangor|Johor|Kelantan',
  NG: 'Kaduna State|Lagos State|Rivers State|Kano State|Ogun State|Borno State',
} as const;

/** Each name of a state with the ISO 3166-1 alpha-2 code of its country. */
export const states: readonly (readonly [name: string, country: string])[] = Object.entries(
  statesByCountry,
).flatMap(([country, names]) => names.split('|').map((name) => [name.trim(), country] as const));
