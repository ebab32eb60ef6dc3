import { countryPhrases } from '../actors/countries';
import type { ActorIndex, Mention } from '../actors/entities';
import type { Discourse, Sentence } from '../language/discourse';
import type { Amount } from './amounts';
import type { CurrencySource } from '../model';
import { hasHundredth, settleCurrency, unitOfSign } from './currencies';
import { homeCountry, homeSigns, placeTable, type HomeSigns } from './homeCountry';
import {
  noFacts,
  type LocalReading,
  type NoFacts,
  type ReadLocally,
} from '../language/localReading';
import * as lexicon from '../lexicon/lexicon';

/** How many sentences before an amount a country may settle its unit. */
const WINDOW = 8;

/** A sign with one meaning in international English, whichever country is named nearby. */
const FIXED = '£';

/** Words and signs with a usual meaning that only the country that pays can change. */
const USUAL = /^(?:dollar|¥)$/;

/** What told the currency, if anything did; `words` are the amount's own. */
export type SettledBy = Exclude<CurrencySource, 'amount-beside' | 'column'> | 'words' | 'nothing';

/** What a text's amounts tell of its own dollars. */
export interface DollarHints {
  /** Currencies of written-out dollars that are not American: “A$5m”. */
  readonly own: readonly string[];
  /** All currencies that amounts of the text name themselves. */
  readonly written: readonly string[];
  /** “A$5m ($3m)”: a bare sign is American. */
  readonly isBareAmerican: boolean;
}

/** How much must tell of the only country with dollars that a text names. */
const FEW_SIGNS = 2;

/** Bodies that reckon in American dollars, of whatever country they speak. */
const INTERNATIONAL =
  /\b(?:United Nations|U\.?N\.?|World \p{Lu}\p{L}+|International (?!Development|Trade|Relations|Affairs|Airport)\p{Lu}\p{L}+)(?!\p{L})/u;

/** Whether a country's dollars are its own: not American, nor none. */
function hasOwnDollars(country: string): boolean {
  const { code, byCountry } = settleCurrency('dollar', [country]);
  return byCountry && code !== 'USD';
}

/** What letters with a sign mean besides their usual meaning, and the countries that tell. */
const OTHERS: ReadonlyMap<
  string,
  {
    readonly usual: { readonly code: string; readonly country: string };
    readonly code: string;
    readonly country: string;
  }
> = new Map([
  ['T$', { usual: { code: 'TOP', country: 'TO' }, code: 'TWD', country: 'TW' }],
  ['C$', { usual: { code: 'CAD', country: 'CA' }, code: 'NIO', country: 'NI' }],
]);

/** Numbers in which rupees are counted in India. */
const INDIAN_NUMBERS = /(?<!\p{L})(?:crores?|lakhs?|lacs?|cr)(?!\p{L})/iu;

const BRITISH = new RegExp(String.raw`\b(?:${lexicon.alternatives('britishSpelling')})\b`);

/** A country where a sentence names it, at an offset into the sentence. */
interface CountryPlace {
  readonly at: number;
  readonly code: string;
}

/** The countries that a paragraph names, even by a capital inside another name, by sentence. */
const countryReading: LocalReading<NoFacts, readonly (readonly CountryPlace[])[]> = {
  name: 'countries',
  read: ({ sentences }) =>
    sentences.map(({ start, tokens }) => {
      const places = placeTable().findAll(tokens);
      return (
        countryPhrases()
          .findAll(tokens)
          // “New South Wales” is not in Wales.
          .filter(
            ({ value: { code }, from, to }) =>
              !places.some(
                (place) => place.from <= from && to <= place.to && place.value.code !== code,
              ),
          )
          .flatMap(({ value: { code }, from }) =>
            code === null ? [] : [{ at: (tokens[from]?.start ?? start) - start, code }],
          )
      );
    }),
};

/** ISO 4217, null when it cannot be known, and what told it. */
export interface SettledCurrency {
  readonly code: string | null;
  readonly by: SettledBy;
}

/**
 * Finds the currency of shared words such as “dollars”, “shillings” and “kroner”: from the countries
 * in the sentence, the same word earlier, the country in which the text is at home, the countries in
 * the sentences before, or the only country of the document that has such a unit.
 */
export class CurrencySettler {
  readonly #discourse: Discourse;
  readonly #index: ActorIndex;
  readonly #earlier = new Map<string, string>();
  #last: string | null = null;
  #named: readonly string[] | undefined;
  readonly #hints: DollarHints;
  readonly #readLocally: ReadLocally;
  #signs: HomeSigns | undefined;
  #indianNumbers: boolean | undefined;
  #dollar: SettledCurrency | undefined;

  constructor(
    discourse: Discourse,
    index: ActorIndex,
    readLocally: ReadLocally,
    hints: DollarHints,
  ) {
    this.#discourse = discourse;
    this.#index = index;
    this.#readLocally = readLocally;
    this.#hints = hints;
  }

  settle(
    sentence: Sentence,
    { currency, start }: Pick<Amount, 'currency' | 'start'>,
  ): SettledCurrency {
    const found = this.#settle(sentence, sentence.start + start, currency);
    this.#last = found.code ?? this.#last;
    if (currency.open !== null && found.code !== null && found.by.startsWith('country')) {
      this.#earlier.set(currency.open, found.code);
    }
    return found;
  }

  #settle(
    sentence: Sentence,
    offset: number,
    { code, open, minor }: Amount['currency'],
  ): SettledCurrency {
    if (code !== null) return this.#byLetters(sentence, offset, code);
    if (open === null) return { code, by: 'nothing' };
    const usual = settleCurrency(open, []).code;
    const byUsage: SettledCurrency = { code: usual, by: usual === null ? 'nothing' : 'usage' };
    if (open === FIXED) return byUsage;
    if (open === '$') return this.#byHome(open) ?? this.#usualDollar(byUsage);
    const payers = this.#countries(sentence, offset, true);
    // Pounds are British unless the payer's country, or a document without Britain, says otherwise.
    const isPound = open === 'pound';
    const here =
      USUAL.test(open) || isPound
        ? payers
        : [...payers, ...this.#countries(sentence, offset, false)];
    const byHere = settleCurrency(open, here);
    if (byHere.byCountry && !minor) return { code: byHere.code, by: 'country' };
    const earlier = this.#earlier.get(open);
    if (earlier !== undefined) return { code: earlier, by: 'earlier-amount' };
    // Cents belong to the unit named before, or else to the country's.
    if (minor) {
      if (byHere.byCountry) return { code: byHere.code, by: 'country' };
      return this.#last !== null && hasHundredth(this.#last, open)
        ? { code: this.#last, by: 'earlier-amount' }
        : byUsage;
    }
    const atHome = isPound ? null : this.#byHome(open);
    if (atHome) return atHome;
    const written = this.#asWritten(open);
    if (written !== null) return { code: written, by: 'earlier-amount' };
    if (open === 'dollar') return this.#usualDollar(byUsage);
    if (USUAL.test(open)) return byUsage;
    for (let back = 1; back <= WINDOW && !isPound; back++) {
      const before = this.#discourse.sentences[sentence.index - back];
      if (!before) break;
      const found = settleCurrency(open, this.#countries(before, before.end, false));
      if (found.byCountry) return { code: found.code, by: 'country-before' };
    }
    const only = this.#byDocument(open);
    if (only !== null) return { code: only, by: 'country-of-document' };
    // Rupees without a crore or lakh may be of any of seven countries.
    const isRupee = unitOfSign(open) === 'rupee' || open === 'rupee';
    const isCounted = !isRupee || this.#isCountedInIndia();
    return isCounted ? byUsage : { code: null, by: 'nothing' };
  }

  /** “T$5m” is Tonga’s and “C$5m” Canada’s, but Taiwan’s or Nicaragua’s where the text speaks of them. */
  #byLetters(sentence: Sentence, offset: number, code: string): SettledCurrency {
    const other = OTHERS.get(sentence.text.slice(offset - sentence.start).slice(0, 2));
    if (other?.usual.code !== code) return { code, by: 'words' };
    this.#named ??= this.#everyCountry();
    const here = this.#countries(sentence, offset, false);
    const named = [here, this.#named].map((all) => [
      all.includes(other.usual.country),
      all.includes(other.country),
    ]);
    const decisive = named.find(([usual, second]) => usual !== second);
    return decisive?.[1] === true
      ? { code: other.code, by: 'country-of-document' }
      : { code, by: 'words' };
  }

  /** Asked for once: a text may have thousands of rupees. */
  #isCountedInIndia(): boolean {
    this.#indianNumbers ??= INDIAN_NUMBERS.test(this.#discourse.text);
    return this.#indianNumbers;
  }

  /** The unit of the country in which the text is at home. */
  #byHome(open: string): SettledCurrency | null {
    if (open === '$' && this.#hints.isBareAmerican) return null;
    // A bare sign in English is of dollars, not of pesos.
    const word = open === '$' ? 'dollar' : open;
    const home = homeCountry(this.#homeSigns(), (one) => settleCurrency(word, [one]).byCountry);
    return home === null ? null : { code: settleCurrency(word, [home]).code, by: 'home' };
  }

  /** “Sh5 million” in a text with “Ksh2 million”: the only currency of that name that it writes out. */
  #asWritten(open: string): string | null {
    if (USUAL.test(open)) return null;
    const fitting = this.#hints.written.filter(
      (code) => settleCurrency(open, [code.slice(0, 2)]).code === code,
    );
    const [only] = fitting;
    return fitting.length === 1 && only !== undefined ? only : null;
  }

  #homeSigns(): HomeSigns {
    // An ISO 4217 code starts with its country's.
    const hints = this.#hints.own.map((code) => code.slice(0, 2));
    this.#signs ??= homeSigns(this.#discourse, this.#index, this.#readLocally, hints);
    return this.#signs;
  }

  /** Told once, for it is the same for the whole text. */
  #usualDollar(byUsage: SettledCurrency): SettledCurrency {
    this.#dollar ??= this.#tellDollar(byUsage);
    return this.#dollar;
  }

  /** Dollars are American, unless all countries of the text have others: then nobody can tell. */
  #tellDollar(byUsage: SettledCurrency): SettledCurrency {
    // “J$5 million”, “US$3 million”: who names both means neither without saying so.
    const namesBoth = this.#hints.own.length > 0 && this.#hints.written.includes('USD');
    if (namesBoth && !this.#hints.isBareAmerican) return { code: null, by: 'nothing' };
    this.#named ??= this.#everyCountry();
    const signs = this.#homeSigns();
    const countries = [...new Set([...this.#named, ...signs.keys()])];
    const own = countries.filter(hasOwnDollars);
    const isInternational = this.#hints.isBareAmerican || INTERNATIONAL.test(this.#discourse.text);
    // “honour its commitment of $5m”: not written in the United States.
    const isElsewhere =
      !isInternational && own.length === countries.length && BRITISH.test(this.#discourse.text);
    if (isElsewhere) return { code: null, by: 'nothing' };
    const weigh = (some: readonly string[]): number =>
      some.reduce((sum, country) => sum + (signs.get(country) ?? 0), 0);
    const told = weigh(own);
    // A single place may be the name of anything.
    const isTold = this.#named.length > 0 || told >= FEW_SIGNS;
    // Where more tells of others than of those with dollars, the text speaks to the world.
    const isAtHome = told >= weigh(countries) / 2 && !countries.includes('US');
    const isOpen = !isInternational && isTold && own.length > 0 && isAtHome;
    if (!isOpen) return byUsage;
    const codes = new Set(own.map((one) => settleCurrency('dollar', [one]).code));
    const [only = null] = codes;
    // All that the text names is in one country with its own dollars.
    return codes.size === 1 && told >= FEW_SIGNS
      ? { code: only, by: 'country-of-document' }
      : { code: null, by: 'nothing' };
  }

  /** Countries that the document names. */
  #everyCountry(): string[] {
    const { paragraphs, sentences } = this.#discourse;
    const read = this.#readLocally(countryReading, paragraphs, noFacts).flat();
    const named = sentences.flatMap(({ index, start }) => {
      const places = read[index] ?? [];
      if (places.length === 0) return [];
      const people = this.#index.inSentence(index).filter(({ type }) => type === 'person');
      return places
        .filter(({ at }) => {
          const offset = start + at;
          // “Bill English”
          return !people.some(
            (one) => one.kind === 'name' && one.start < offset && offset < one.end,
          );
        })
        .map(({ code }) => code);
    });
    const linked = this.#index.entities.flatMap(({ country }) => country ?? []);
    return [...new Set([...linked, ...named])];
  }

  /** The currency of that name, if the countries of the document have only one. */
  #byDocument(open: string): string | null {
    this.#named ??= this.#everyCountry();
    const codes = new Set<string>();
    for (const country of this.#named) {
      const { code, byCountry } = settleCurrency(open, [country]);
      if (byCountry && code !== null) codes.add(code);
    }
    const [only] = codes;
    return codes.size === 1 && only !== undefined ? only : null;
  }

  /**
   * Countries of a sentence, nearest first; or only those who may pay: named before the amount,
   * and not those to whom or where it goes.
   */
  #countries(sentence: Sentence, offset: number, onlyPayers: boolean): string[] {
    return this.#index
      .inSentence(sentence.index)
      .filter((mention) => mention.entity?.country !== undefined)
      .filter((mention) => !onlyPayers || isPayer(sentence, mention, offset))
      .sort((a, b) => Math.abs(a.start - offset) - Math.abs(b.start - offset))
      .flatMap((mention) => mention.entity?.country ?? []);
  }
}

function isPayer(sentence: Sentence, mention: Mention, offset: number): boolean {
  if (mention.start > offset) return false;
  const before = sentence.tokens[sentence.tokenAt(mention.start) - 1]?.lower;
  if (lexicon.is(before, 'preposition')) return false;
  // “gave Fiji 5 million dollars”: the name right before the amount is the recipient.
  const gap = sentence.text.slice(mention.end - sentence.start, offset - sentence.start);
  return gap.trim() !== '' && !/^\s(?:with|about|around|up to|more than|a further)?\s?$/.test(gap);
}
