import { countryPhrases } from '../actors/countries';
import type { ActorIndex, Mention } from '../actors/entities';
import type { Discourse, Sentence } from '../language/discourse';
import type { Amount } from './amounts';
import { settleCurrency } from './currencies';

/** How many sentences back a country may settle a shared unit. */
const WINDOW = 8;

/** Signs that international English reads one way, whoever is named beside them. */
const FIXED = /^[$£¥]$/;

/**
 * Settles shared words such as “dollars”, “shillings” and “kroner”: by the countries of the
 * sentence, then as the same word was settled before, then by the countries named before, then
 * by the countries of the document where only one of them has such a unit.
 */
export class CurrencySettler {
  readonly #discourse: Discourse;
  readonly #index: ActorIndex;
  readonly #earlier = new Map<string, string>();
  #last: string | null = null;
  #named: readonly string[] | undefined;

  constructor(discourse: Discourse, index: ActorIndex) {
    this.#discourse = discourse;
    this.#index = index;
  }

  settle(
    sentence: Sentence,
    { currency, start }: Pick<Amount, 'currency' | 'start'>,
  ): { readonly code: string | null; readonly byCountry: boolean } {
    const found = this.#settle(sentence, sentence.start + start, currency);
    this.#last = found.code ?? this.#last;
    if (currency.open !== null && found.byCountry && found.code !== null) {
      this.#earlier.set(currency.open, found.code);
    }
    return found;
  }

  #settle(
    sentence: Sentence,
    offset: number,
    { code, open, minor }: Amount['currency'],
  ): { code: string | null; byCountry: boolean } {
    if (code !== null || open === null) return { code, byCountry: false };
    if (FIXED.test(open)) return settleCurrency(open, []);
    const payers = this.#countries(sentence, offset, true);
    const usual = open === 'dollar' || open === 'pound';
    const here = usual ? payers : [...payers, ...this.#countries(sentence, offset, false)];
    const byHere = settleCurrency(open, here);
    if (byHere.byCountry && !minor) return byHere;
    const earlier = this.#earlier.get(open);
    if (earlier !== undefined) return { code: earlier, byCountry: true };
    // Cents are those of the unit named before, else of the country.
    if (minor)
      return byHere.byCountry || this.#last === null
        ? byHere
        : { code: this.#last, byCountry: false };
    // Bare dollars and pounds have their usual reading unless a subject of their own settles them.
    if (byHere.code !== null) return byHere;
    for (let back = 1; back <= WINDOW; back++) {
      const before = this.#discourse.sentences[sentence.index - back];
      if (!before) break;
      const found = settleCurrency(open, this.#countries(before, before.end, false));
      if (found.byCountry) return found;
    }
    return this.#byDocument(open) ?? byHere;
  }

  /** Countries that the document names, also by a capital inside another name. */
  #everyCountry(): string[] {
    const named = this.#discourse.sentences.flatMap((sentence) =>
      countryPhrases()
        .findAll(sentence.tokens)
        .flatMap(({ value }) => value.code ?? []),
    );
    const linked = this.#index.entities.flatMap(({ country }) => country ?? []);
    return [...new Set([...linked, ...named])];
  }

  /** The one currency of that name that any country of the document has. */
  #byDocument(open: string): { code: string; byCountry: true } | null {
    this.#named ??= this.#everyCountry();
    const codes = new Set<string>();
    for (const country of this.#named) {
      const { code, byCountry } = settleCurrency(open, [country]);
      if (byCountry && code !== null) codes.add(code);
    }
    const [only] = codes;
    return codes.size === 1 && only !== undefined ? { code: only, byCountry: true } : null;
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
  if (before !== undefined && /^(?:to|for|in|with|of|from|against|on|at)$/.test(before))
    return false;
  // “gave Fiji 5 million dollars”: right before the amount stands who gets it.
  const gap = sentence.text.slice(mention.end - sentence.start, offset - sentence.start);
  return gap.trim() !== '' && !/^\s(?:with|about|around|up to|more than|a further)?\s?$/.test(gap);
}
