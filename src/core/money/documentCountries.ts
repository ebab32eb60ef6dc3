import { countryPhrases } from '../actors/countries';
import type { ActorIndex } from '../actors/actorIndex';
import type { Discourse, Sentence } from '../language/discourse';
import { ReadingKey } from '../language/keptReadings';
import type { Trail } from '../replay/trail';

const COUNTRIES = new ReadingKey<readonly string[]>('codes of countries');

/** ISO 3166-1 codes of the countries that a sentence names, also by a capital inside another name. */
export const countriesNamed = (sentence: Sentence): readonly string[] =>
  sentence.keepUnmoved(COUNTRIES, [], () => [
    ...new Set(
      countryPhrases()
        .findAll(sentence.tokens)
        .flatMap(({ value }) => value.code ?? []),
    ),
  ]);

/** The countries of a whole document, for units that no nearer country settles. */
export class DocumentCountries {
  readonly #discourse: Discourse;
  readonly #index: ActorIndex;
  readonly #trail: Trail;
  #all: readonly string[] | undefined;

  constructor(discourse: Discourse, index: ActorIndex, trail: Trail) {
    this.#discourse = discourse;
    this.#index = index;
    this.#trail = trail;
  }

  /** Whether anybody has asked for them. */
  get isAsked(): boolean {
    return this.#all !== undefined;
  }

  /** ISO 3166-1 codes of those that actors have or the text names, also by a capital. */
  all(): readonly string[] {
    this.#all ??= this.#trail.unread(() => {
      const named = this.#discourse.sentences.flatMap(countriesNamed);
      const linked = this.#index.entities.flatMap(({ country }) => country ?? []);
      return [...new Set([...linked, ...named])];
    });
    return this.#all;
  }
}
