/** Signs with the ISO 4217 code they stand for; null where the text must settle it. */
const SIGNS: readonly (readonly [sign: string, code: string | null])[] = [
  ['US$', 'USD'],
  ['U.S.$', 'USD'],
  ['C$', 'CAD'],
  ['CA$', 'CAD'],
  ['CAN$', 'CAD'],
  ['A$', 'AUD'],
  ['AU$', 'AUD'],
  ['NZ$', 'NZD'],
  ['HK$', 'HKD'],
  ['S$', 'SGD'],
  ['NT$', 'TWD'],
  ['R$', 'BRL'],
  ['MX$', 'MXN'],
  ['$', null],
  ['£', 'GBP'],
  ['€', 'EUR'],
  ['¥', 'JPY'],
  ['₹', 'INR'],
  ['₦', 'NGN'],
  ['₩', 'KRW'],
  ['₽', 'RUB'],
  ['₺', 'TRY'],
  ['₪', 'ILS'],
  ['₫', 'VND'],
  ['₱', 'PHP'],
  ['₴', 'UAH'],
  ['₵', 'GHS'],
  ['฿', 'THB'],
];

const CODES =
  'USD EUR GBP JPY CNY INR AUD CAD NZD CHF SEK NOK DKK PLN CZK HUF RON BGN RUB UAH TRY ILS ZAR NGN KES UGX TZS GHS ETB EGP MAD TND DZD SAR AED QAR KWD BHD OMR JOD LBP IQD IRR PKR BDT LKR NPR MMK THB VND IDR MYR SGD PHP KRW TWD HKD BRL ARS CLP PEN MXN CRC DOP JMD TTD XOF XAF RWF ZMW MWK MZN BWP NAD'.split(
    ' ',
  );

/** Words for units, by code; `null` where several countries share the word. */
const NAMES: readonly (readonly [pattern: string, code: string | null, minor?: boolean])[] = [
  [String.raw`(?:U\.?S\.?|American) dollars?`, 'USD'],
  ['Canadian dollars?', 'CAD'],
  ['Australian dollars?', 'AUD'],
  ['New Zealand dollars?', 'NZD'],
  ['Singapore(?:an)? dollars?', 'SGD'],
  ['Hong Kong dollars?', 'HKD'],
  ['dollars?', null],
  ['bucks?', 'USD'],
  ['Egyptian pounds?', 'EGP'],
  ['Lebanese pounds?', 'LBP'],
  ['Syrian pounds?', 'SYP'],
  ['Sudanese pounds?', 'SDG'],
  ['pounds? sterling', 'GBP'],
  ['(?:British )?pounds?', 'GBP'],
  ['sterling', 'GBP'],
  ['quid', 'GBP'],
  ['euros?', 'EUR'],
  ['(?:Japanese )?yen', 'JPY'],
  ['(?:Chinese )?yuan', 'CNY'],
  ['renminbi', 'CNY'],
  ['Pakistani rupees?', 'PKR'],
  ['Sri Lankan rupees?', 'LKR'],
  ['Nepal(?:ese|i) rupees?', 'NPR'],
  ['(?:Indian )?rupees?', 'INR'],
  ['(?:Russian )?rou?bles?', 'RUB'],
  ['Swiss francs?', 'CHF'],
  ['CFA francs?', 'XOF'],
  ['Rwandan francs?', 'RWF'],
  ['Swedish kron(?:a|or)', 'SEK'],
  ['Norwegian kron(?:e|er)', 'NOK'],
  ['Danish kron(?:e|er)', 'DKK'],
  ['kronor', 'SEK'],
  ['kron(?:e|er)', null],
  ['(?:South )?(?:Korean )?won', 'KRW'],
  ['(?:South African )?rand', 'ZAR'],
  ['(?:Nigerian )?naira', 'NGN'],
  ['Kenya(?:n)? shillings?', 'KES'],
  ['Uganda(?:n)? shillings?', 'UGX'],
  ['Tanzania(?:n)? shillings?', 'TZS'],
  ['shillings?', null],
  ['Mexican pesos?', 'MXN'],
  ['Argentine pesos?', 'ARS'],
  ['Chilean pesos?', 'CLP'],
  ['Colombian pesos?', 'COP'],
  ['Philippine pesos?', 'PHP'],
  ['pesos?', null],
  ['(?:Brazilian )?reais', 'BRL'],
  ['(?:Turkish )?lira', 'TRY'],
  ['(?:Saudi )?riyals?', 'SAR'],
  ['(?:Emirati |UAE )?dirhams?', null],
  ['dinars?', null],
  ['(?:Polish )?zlot(?:y|ys|ies)', 'PLN'],
  ['(?:Hungarian )?forints?', 'HUF'],
  ['(?:Czech )?koruna?s?', 'CZK'],
  ['(?:Ukrainian )?hryvnias?', 'UAH'],
  ['(?:Israeli )?shekels?', 'ILS'],
  ['(?:Thai )?baht', 'THB'],
  ['(?:Malaysian )?ringgit', 'MYR'],
  ['(?:Indonesian )?rupiah', 'IDR'],
  ['(?:Vietnamese )?dong', 'VND'],
  ['(?:Ghanaian )?cedis?', 'GHS'],
  ['(?:Ethiopian )?birr', 'ETB'],
  ['(?:Bangladeshi )?taka', 'BDT'],
  ['(?:Zambian )?kwacha', 'ZMW'],
  ['cents?', null, true],
  ['pence', 'GBP', true],
  ['penn(?:y|ies)', 'GBP', true],
];

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Signs before or after figures. */
export const SIGN = `(?:${SIGNS.map(([sign]) => escape(sign)).join('|')})`;
/** Codes and “Rs”, before or after figures. */
export const CODE = String.raw`(?:${CODES.join('|')}|Rs\.?)`;
/** Words for units, after a number. */
export const UNIT_NAME = `(?:${NAMES.map(([pattern]) => pattern).join('|')})`;

const signCodes = new Map(SIGNS);
const nameRows = NAMES.map(([pattern, code, minor]) => ({
  pattern: new RegExp(`^${pattern}$`, 'i'),
  code,
  minor: minor === true,
}));

export interface CurrencyReading {
  /** ISO 4217, null when only the text around can tell. */
  readonly code: string | null;
  /** The word that leaves it open: “dollars”, “shillings”. */
  readonly open: string | null;
  /** Cents and pence: a hundredth of the unit. */
  readonly minor: boolean;
}

/** What a sign, code or word for a unit of money stands for. */
export function readCurrency(text: string): CurrencyReading {
  const trimmed = text.trim().replace(/\s+/g, ' ');
  const sign = signCodes.get(trimmed);
  if (sign !== undefined) {
    return { code: sign, open: sign === null ? 'dollar' : null, minor: false };
  }
  if (/^Rs\.?$/.test(trimmed)) return { code: 'INR', open: null, minor: false };
  if (CODES.includes(trimmed)) return { code: trimmed, open: null, minor: false };
  const row = nameRows.find(({ pattern }) => pattern.test(trimmed));
  if (!row) return { code: null, open: null, minor: false };
  const open = row.code === null ? trimmed.toLowerCase().replace(/s$/, '') : null;
  return { code: row.code, open, minor: row.minor };
}

/** Countries whose unit a shared word may mean, by ISO 3166-1 code. */
const SHARED: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  dollar: { US: 'USD', CA: 'CAD', AU: 'AUD', NZ: 'NZD', SG: 'SGD', HK: 'HKD', JM: 'JMD' },
  shilling: { KE: 'KES', UG: 'UGX', TZ: 'TZS' },
  peso: { MX: 'MXN', AR: 'ARS', CL: 'CLP', CO: 'COP', PH: 'PHP' },
  krone: { NO: 'NOK', DK: 'DKK' },
  kroner: { NO: 'NOK', DK: 'DKK' },
  dirham: { AE: 'AED', MA: 'MAD' },
  dinar: { JO: 'JOD', KW: 'KWD', IQ: 'IQD', TN: 'TND', DZ: 'DZD', BH: 'BHD' },
  cent: { US: 'USD', CA: 'CAD', AU: 'AUD' },
};

/**
 * Settles a shared word by the countries named nearby, nearest first. International English uses a
 * bare dollar for the United States one, so that is its reading when no country speaks against it.
 */
export function settleCurrency(open: string, countries: readonly string[]): string | null {
  const choices = SHARED[open];
  for (const country of countries) {
    const code = choices?.[country];
    if (code !== undefined) return code;
  }
  return open === 'dollar' || open === 'cent' ? 'USD' : null;
}
