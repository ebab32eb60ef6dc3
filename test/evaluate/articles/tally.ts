import type { Annotation } from '../../../src/core/model';
import type { ReadArticle } from './readArticle';
import type { Row } from './rows';

export const KINDS = ['actor', 'money', 'pledge', 'quote', 'claim'] as const;
export type Kind = (typeof KINDS)[number];

/** How a row is held against the annotations that could answer it. */
interface Answer<A> {
  /** The row in words. */
  readonly what: string;
  readonly candidates: readonly A[];
  /** What is wrong with a candidate, field by field. */
  readonly check: (candidate: A) => readonly (false | string | undefined)[];
  /** Texts of the sentence that holds the row. */
  readonly texts: readonly string[];
  /** What stands near, where nothing answers. */
  readonly near?: () => string;
}

/** An annotation, and whether it is right in every field. */
export interface Judged {
  readonly annotation: Annotation;
  readonly article: ReadArticle;
  readonly isRight: boolean;
}

/** The counts of one kind of annotation over many articles. */
export class Tally {
  rows = 0;
  /** Rows that an annotation answers, and those it answers without a fault. */
  located = 0;
  exact = 0;
  annotations = 0;
  /** Annotations that answer no row. */
  extra = 0;
  /** Annotations that the rows say are none. */
  tempted = 0;
  readonly failures: string[] = [];
  readonly judged: Judged[] = [];

  constructor(private readonly kind: Kind) {}

  /** Counts one row; the best candidate is taken. */
  settle<A extends Annotation>(article: ReadArticle, row: Row, answer: Answer<A>): void {
    if (row.optional === true) return;
    this.rows += 1;
    const [best] = answer.candidates
      .map((candidate) => ({
        candidate,
        faults: answer.check(candidate).filter((fault) => typeof fault === 'string'),
      }))
      .sort((a, b) => a.faults.length - b.faults.length);
    if (best === undefined) {
      this.#fail(article, `missed: ${answer.what}${answer.near?.() ?? ''}`, answer.texts);
      return;
    }
    this.located += 1;
    const isRight = best.faults.length === 0;
    this.judged.push({ annotation: best.candidate, article, isRight });
    if (isRight) this.exact += 1;
    else this.#fail(article, `${answer.what}: ${best.faults.join('; ')}`, answer.texts);
  }

  /** Counts an annotation that answers no row. */
  addExtra(article: ReadArticle, annotation: Annotation, what: string): void {
    this.extra += 1;
    this.judged.push({ annotation, article, isRight: false });
    this.#fail(article, `extra: ${what} <${annotation.rule}>`, [annotation.text]);
  }

  /** Counts what another tally of the same kind counted. */
  add(other: Tally): void {
    this.rows += other.rows;
    this.located += other.located;
    this.exact += other.exact;
    this.annotations += other.annotations;
    this.extra += other.extra;
    this.tempted += other.tempted;
    this.failures.push(...other.failures);
    this.judged.push(...other.judged);
  }

  #fail(article: ReadArticle, what: string, texts: readonly string[]): void {
    this.failures.push(`${this.kind}\t${article.failure(what, texts)}`);
  }
}
