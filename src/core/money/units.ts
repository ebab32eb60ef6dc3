import { countryOf, countryPhrases } from '../actors/countries';
import type { Range } from '../document/sourceDocument';
import { tokenize } from '../language/tokens';
import { currencyUnits, foldUnit, type CurrencyReading } from '../language/currencyUnits';
import { commonLetters, currencies, wordCodes, type CurrencyRow } from '../lexicon/currencies';

/** A unit of money written beside a number. */
export interface Unit extends Range {
  readonly currency: CurrencyReading;
  readonly form: 'sign' | 'code' | 'name';
  /** “MEUR”: millions of the unit. */
  readonly millions: boolean;
  /** A name that is an ordinary English word too. */
  readonly ordinary: boolean;
}

/** How long a unit's name may be, in UTF-16 code units. */
const REACH = 48;

const escape = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const oneOf = (list: Iterable<string>): string =>
  [...list]
    .sort((a, b) => b.length - a.length)
    .map(escape)
    .join('|');

type Written = 'letters' | 'lettersBefore' | 'lettersBehind' | 'dollars' | 'signs';

const written = (row: CurrencyRow, as: Written): string[] =>
  row[as]?.split(' ').map((letters) => letters.replace('_', ' ')) ?? [];
const lettersOf = (as: Written): string[] => currencies.flatMap((row) => written(row, as));

const byLetters = new Map<string, CurrencyRow>();
const byDollars = new Map<string, string>();
const byPrefixedSign = new Map<string, string>();
for (const row of currencies) {
  for (const as of ['letters', 'lettersBefore', 'lettersBehind'] as const) {
    for (const letters of written(row, as)) byLetters.set(letters, row);
  }
  if (row.code === null) continue;
  for (const letters of written(row, 'dollars')) byDollars.set(letters, row.code);
  for (const sign of written(row, 'signs')) byPrefixedSign.set(sign, row.code);
}

interface Patterns {
  readonly signBefore: RegExp;
  readonly signAfter: RegExp;
  readonly codeBefore: RegExp;
  readonly codeAfter: RegExp;
}

let patterns: Patterns | undefined;

function compile(): Patterns {
  const { signs, codes, shared } = currencyUnits();
  const sign = `(?:${oneOf(signs.keys())})`;
  // A code in small letters, as in “20 usd”, must not be a word.
  const safe = [...codes].filter((code) => !wordCodes.has(code)).map((code) => code.toLowerCase());
  const code = `M?(?:${oneOf(codes)})|${oneOf(safe)}`;
  // “AUD $40 million”: a code before the sign that its currency has.
  const ownCodes = ['$', '£', '¥']
    .map(
      (shown) =>
        [shown, [...(shared.get(shown) ?? [])].filter((one) => !wordCodes.has(one))] as const,
    )
    .map(([shown, own]) => String.raw`(?:${oneOf(own)})\s?(?=${escape(shown)})`)
    .join('|');
  const lettersBefore = oneOf([...lettersOf('letters'), ...lettersOf('lettersBefore')]);
  const lettersBehind = oneOf([...lettersOf('letters'), ...lettersOf('lettersBehind')]);
  return {
    // A lone letter before the sign belongs to it only when attached; text of separate tokens
    // (“c $ 16”) writes it apart, and the figure too.
    signBefore: new RegExp(
      String.raw`(?:(?<![\p{L}\p{N}])(?<prefix>[A-Za-z]{2,3}|[Uu]\.[Ss]\.|[ACFGSRJNT]|[acsr](?=\$\s))(?=\$)|(?<![\p{L}\p{N}])(?<own>E(?=£)|GH(?=₵)|(?:CN|JP|RMB)(?=¥)|${ownCodes})|(?<![\p{L}\p{N}'’.-])(?:(?<apart>c|us|can|cdn|hk|nz|nt)\s(?=\$\s)|(?<!the\s)(?<spaced>US|U\.S\.|NZ|HK|AU)\s(?=\$$))|(?<![\p{L}\p{N}])(?<whose>\p{L}+ian|American)\s(?=\$))?(?<sign>${sign})(?:(?<=\$)(?<suffix>[A-Z]{2,3}|us|nz|hk|au|can|U\.S\.|[ACFJNST]))?\s?$`,
      'u',
    ),
    signAfter: new RegExp(
      String.raw`^\s?(?<prefix>[A-Za-z]{2,3}(?=\$)|[ACS](?=\$))?(?<sign>${sign})(?:(?<=\$)(?<suffix>US|CAN?|CDN|AU|NZ|HK)(?!\p{L}))?`,
      'u',
    ),
    codeBefore: new RegExp(String.raw`(?<![\p{L}\p{N}])(?<code>${code}|${lettersBefore})\s?$`, 'u'),
    codeAfter: new RegExp(
      String.raw`^[\s-]?(?<code>${code}|${lettersBehind})(?![\p{L}\p{N}])`,
      'u',
    ),
  };
}

/** How far before a number its sign and the letters before that may start, in UTF-16 code units. */
const SIGN_REACH = 20;

/** The unit of a sign with what says whose it is: “US$”, “$US”, “AUD $”, “Canadian $”. */
function signedUnit(
  { index, groups = {} }: RegExpExecArray,
  from: number,
  at: number,
): Unit | null {
  const { own, whose, suffix, sign = '' } = groups;
  const letters = groups['prefix'] ?? groups['apart'] ?? groups['spaced'];
  const behind = suffix === undefined ? null : dollarOf(suffix);
  // “$MM 5”: letters that no dollar has part the sign from the number.
  if (suffix !== undefined && behind === null) return null;
  const ahead =
    own !== undefined
      ? (byPrefixedSign.get(own + sign) ?? own.trim())
      : letters !== undefined
        ? dollarOf(letters)
        : whose === undefined
          ? null
          : (byCountry([whose, 'dollars'])?.currency.code ?? null);
  const skipped =
    ahead !== null ? 0 : whose !== undefined ? whose.length + 1 : (letters?.length ?? 0);
  return { start: from + index + skipped, end: at, ...bySign(sign, ahead ?? behind) };
}

/** The sign or code right before offset `at`, not reaching back beyond `floor`. */
export function unitBefore(text: string, at: number, floor: number): Unit | null {
  patterns ??= compile();
  const from = Math.max(floor, at - SIGN_REACH);
  const before = text.slice(from, at);
  // “cell $A$4”
  if (/\$[A-Z]{1,3}\$$/.test(before)) return null;
  const sign = patterns.signBefore.exec(before);
  if (sign) return signedUnit(sign, from, at);
  const code = patterns.codeBefore.exec(before);
  const written = code?.groups?.['code'];
  return code && written !== undefined
    ? { start: from + code.index, end: at, ...byCode(written) }
    : null;
}

/** The sign, code or name right after offset `at`. */
export function unitAfter(text: string, at: number): Unit | null {
  patterns ??= compile();
  const after = text.slice(at, at + REACH);
  const sign = patterns.signAfter.exec(after);
  if (sign) {
    const rest = after.slice(sign[0].length);
    // “in 2020 $5 million”: the sign belongs to the number after it, unless that has its own.
    const isNext = /^\s?\.?\d/.test(rest) && !(/^\S/.test(sign[0]) && /^\s/.test(rest));
    const ownSign = new RegExp(
      String.raw`^\s?[\d.,]+\s?${escape(sign.groups?.['sign'] ?? '')}(?!\s?\d)`,
      'u',
    );
    const { prefix, suffix } = sign.groups ?? {};
    const letters = prefix ?? suffix;
    const named = letters === undefined ? null : dollarOf(letters);
    const isSign = !/^ur(?!\p{L})/u.test(rest) && (prefix === undefined || named !== null);
    if (isSign && (!isNext || ownSign.test(rest))) {
      const reading = bySign(sign.groups?.['sign'] ?? '', named);
      return { start: at, end: at + sign[0].length, ...reading };
    }
  }
  const code = patterns.codeAfter.exec(after);
  const written = code?.groups?.['code'];
  if (code && written !== undefined) {
    return { start: at, end: at + code[0].length, ...byCode(written) };
  }
  return nameAfter(after, at);
}

/**
 * The code or full name after an amount whose sign leaves the unit open, if it has that sign:
 * “$40 million AUD”, “$40 million Canadian dollars”, “$40 million (CAD)”.
 */
export function unitBeside(text: string, { currency }: Unit, at: number): Unit | null {
  const { shared } = currencyUnits();
  if (currency.code !== null || currency.open === null) return null;
  const unit = unitInBrackets(text, at) ?? unitAfter(text, at);
  const isSame = shared.get(currency.open)?.has(unit?.currency.code ?? '');
  return unit && isSame && !unit.currency.minor && unit.form !== 'sign' ? unit : null;
}

/** “$40 million (CAD)”, “$40 million US.”, “$40 million Canadian”. */
function unitInBrackets(text: string, at: number): Unit | null {
  const after = text.slice(at, at + 24);
  const bracket = /^\s\((?<code>[A-Z]{3})\)/.exec(after);
  const code = bracket?.groups?.['code'];
  if (bracket && code !== undefined) {
    return { start: at, end: at + bracket[0].length, ...byCode(code) };
  }
  const owner =
    /^\s(?:\((?<inside>US|U\.S\.|\p{Lu}\p{L}+ian|Cdn\.?)\)|(?<bare>US|U\.S\.|\p{Lu}\p{L}+ian|CAN)(?=[,;)]|\.?$|\.?\s(?:to|for|in|over|on|from|and|of)\s))/u.exec(
      after,
    );
  const whose = owner?.groups?.['inside'] ?? owner?.groups?.['bare'];
  if (!owner || whose === undefined) return null;
  const named = /ian$/.test(whose)
    ? byCountry([whose, 'dollars'])?.currency.code
    : dollarOf(whose.replace(/^Cdn\.?$/, 'CDN'));
  return named === undefined || named === null
    ? null
    : { start: at, end: at + owner[0].length, ...byCode(named) };
}

/** The name of a unit that ends right before offset `at`: “dollar 22.5 million”. */
export function nameBefore(text: string, at: number, floor: number): Unit | null {
  const words = /(?:(?<![\p{L}\p{N}])[\p{L}]+\s){1,3}$/u.exec(
    text.slice(Math.max(floor, at - REACH), at),
  );
  if (!words) return null;
  const parts = words[0].trim().split(/\s+/);
  for (let first = 0; first < parts.length; first++) {
    const name = parts.slice(first).join(' ');
    const found = byName(name) ?? byCountry(parts.slice(first));
    if (found && !found.ordinary && (!found.currency.minor || found.currency.open === 'minor')) {
      return { start: at - name.length - 1, end: at, ...found };
    }
  }
  return null;
}

function nameAfter(after: string, at: number): Unit | null {
  const words = /^(?:[\s-]?(?:[\p{L}ʻ.]+|¢)(?:['’](?!s)\p{L}+)?(?:-\p{L}+)?){1,5}/u.exec(after);
  if (!words) return null;
  const lead = /^[\s-]?/.exec(words[0])?.[0].length ?? 0;
  const ends = [...words[0].matchAll(/[\s-](?=[\p{L}¢])|$/gu)]
    .map(({ index }) => index)
    .filter((index) => index > lead)
    .reverse();
  for (const end of ends) {
    const name = words[0].slice(lead, end).replace(/(?<!\s)\s*\.$/, '');
    const found = byName(name) ?? byCountry(name.split(/\s+/));
    if (found) return { start: at, end: at + lead + name.length, ...found };
  }
  return null;
}

type Reading = Pick<Unit, 'currency' | 'form' | 'millions' | 'ordinary'>;

const known = (code: string | null, open: string | null = null): CurrencyReading => ({
  code,
  open: code === null ? open : null,
  minor: false,
});

function bySign(sign: string, code: string | null): Reading {
  const found = code ?? currencyUnits().signs.get(sign) ?? null;
  return { currency: known(found, sign), form: 'sign', millions: false, ordinary: false };
}

function byCode(written: string): Reading {
  const row = byLetters.get(written);
  if (row) {
    const currency = known(row.code, row.shared);
    const ordinary = written.length === 1 || commonLetters.has(written);
    return { currency, form: 'code', millions: false, ordinary };
  }
  const code = written.toUpperCase();
  const millions = code.length === 4;
  const bare = millions ? code.slice(1) : code;
  return { currency: known(bare), form: 'code', millions, ordinary: wordCodes.has(bare) };
}

function byName(name: string): Reading | null {
  const found = currencyUnits().names.get(foldUnit(name));
  if (!found) return null;
  // With a capital it is another name: “Won”, “Mark”, “Leone”.
  if (found.ordinary && /^\p{Lu}\p{Ll}/u.test(name) && !name.includes(' ')) return null;
  const { code, open, minor, ordinary } = found;
  return { currency: { code, open, minor }, form: 'name', millions: false, ordinary };
}

/** “Malaysia ringgit”, “Emirati dirhams”, “Singaporean dollars”: a country before the unit. */
function byCountry(words: readonly string[]): Reading | null {
  const last = words.at(-1);
  const unit = last === undefined ? undefined : currencyUnits().names.get(foldUnit(last));
  if (!unit || words.length < 2 || unit.minor) return null;
  const lead = words.slice(0, -1).join(' ');
  const place = lead.replace(/(?:^|\s)\p{Ll}/gu, (letter) => letter.toUpperCase());
  const tokens = tokenize(place, { start: 0, end: place.length });
  const hit = countryPhrases().at(tokens, 0);
  if (hit?.to !== tokens.length || hit.value.code === null) return null;
  const own = countryOf(hit.value.code)?.currencies ?? [];
  const candidates = currencyUnits().shared.get(unit.open ?? foldUnit(last ?? ''));
  // “Swedish kroner”: every crown is written like its neighbours'.
  const crowns = /^kron/.test(foldUnit(last ?? ''))
    ? currencyUnits().shared.get('crown')
    : undefined;
  const code = own.find(
    (one) => (candidates?.has(one) ?? one === unit.code) || crowns?.has(one) === true,
  );
  return code === undefined
    ? null
    : { currency: known(code), form: 'name', millions: false, ordinary: false };
}

/** The currency that letters before a dollar sign name: “US$”, “NZ$”, “CAD$”. */
function dollarOf(prefix: string): string | null {
  const upper = prefix.toUpperCase();
  const listed = byDollars.get(upper);
  if (listed !== undefined) return listed;
  const { codes, shared } = currencyUnits();
  if (codes.has(upper)) return upper;
  const own = countryOf(upper)?.currencies ?? [];
  return own.find((code) => ['dollar', 'peso'].some((word) => shared.get(word)?.has(code))) ?? null;
}
