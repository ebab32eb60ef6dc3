import type { Share } from '../share';
import { BCubed } from './bCubed';
import { Detection } from './detection';
import { Failures } from './failures';
import { listLinks } from './links';
import { People } from './people';
import { Pronouns } from './pronouns';
import { Reading } from './reading';
import type { Article } from './readGold';
import { Told } from './told';

/** All scores over all articles. */
export class Scores {
  readonly failures = new Failures();
  readonly #withTwinless = new BCubed();
  readonly #aligned = new BCubed();
  readonly #detection = new Detection();
  readonly #pronouns = new Pronouns();
  readonly #people = new People();
  readonly #told = new Told();

  add(reading: Reading): void {
    const { gold, marks } = reading;
    this.#withTwinless.add(reading, gold, marks);
    this.#aligned.add(
      reading,
      gold.filter((mention) => reading.markOf(mention)),
      marks.filter((mark) => reading.goldOf(mark)),
    );
    this.#detection.add(reading, this.failures);
    this.#pronouns.add(reading, this.failures);
    this.#people.add(reading, this.failures);
    this.#told.add(reading, this.failures);
    listLinks(reading, this.failures);
  }

  shares(): Share[] {
    return [
      ...this.#withTwinless.shares('B³'),
      ...this.#aligned.shares('B³ aligned'),
      ...this.#detection.shares(),
      ...this.#pronouns.shares(),
      ...this.#people.shares(),
      ...this.#told.shares(),
    ];
  }

  lines(): string[] {
    return [
      'precision, recall, F1'.padEnd(28) + '        P        R       F1',
      ...this.#withTwinless.lines('B³ (after Rahman & Ng)'),
      ...this.#aligned.lines('B³, aligned mentions only'),
      this.#detection.line(),
      '',
      ...this.#pronouns.lines(),
      '',
      ...this.#people.lines(),
      this.#detection.datelineLine(),
      '',
      ...this.#told.lines(),
    ];
  }
}

export function scoreCoreference(articles: readonly Article[]): Scores {
  const scores = new Scores();
  for (const article of articles) scores.add(new Reading(article));
  return scores;
}
