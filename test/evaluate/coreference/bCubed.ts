/**
 * B³ (Bagga & Baldwin 1998, "Algorithms for scoring coreference chains"), averaged over the
 * mentions of all articles. It is not defined for mentions that only one side has; of the variants
 * that Cai & Strube 2010 ("Evaluation metrics for end-to-end coreference resolution systems")
 * discuss, this follows Rahman & Ng 2009 ("Supervised models for coreference resolution"): marks
 * without a gold twin are dropped when they stand alone. Those linked to others have precision 0,
 * and gold mentions without a twin have recall 0.
 */
import type { ActorAnnotation } from '../../../src/core/model';
import type { Share } from '../share';
import { push } from './groups';
import type { Reading } from './reading';
import { type GoldMention, keyOf } from './readGold';
import { Tally } from './tally';

/** Unlinked marks are clusters of their own. */
const clusterOf = (mark: ActorAnnotation): string => mark.actor ?? mark.id;

export class BCubed {
  readonly #all = new Tally();
  readonly #persons = new Tally();

  /** Over the mentions and marks given, which need not be all of the reading's. */
  add(reading: Reading, gold: readonly GoldMention[], marks: readonly ActorAnnotation[]): void {
    const goldClusters = new Map<string, GoldMention[]>();
    const markClusters = new Map<string, ActorAnnotation[]>();
    for (const mention of gold) push(goldClusters, keyOf(mention), mention);
    for (const mark of marks) push(markClusters, clusterOf(mark), mark);
    const ofKey = (mention: GoldMention): readonly GoldMention[] =>
      goldClusters.get(keyOf(mention)) ?? [];
    /** How many mentions of the same key the engine has in the mark's cluster. */
    const correct = (mention: GoldMention, mark: ActorAnnotation): number =>
      ofKey(mention).filter((other) => {
        const twin = reading.markOf(other);
        return twin !== undefined && clusterOf(twin) === clusterOf(mark);
      }).length;
    for (const mention of gold) {
      const mark = reading.markOf(mention);
      const recall = mark ? correct(mention, mark) / ofKey(mention).length : 0;
      this.#all.addGold(recall);
      if (reading.isPerson(keyOf(mention))) this.#persons.addGold(recall);
    }
    for (const mark of marks) {
      const cluster = markClusters.get(clusterOf(mark)) ?? [];
      const mention = reading.goldOf(mark);
      if (!mention && cluster.length < 2) continue;
      const precision = mention ? correct(mention, mark) / cluster.length : 0;
      this.#all.addPredicted(precision);
      const person = mention ? reading.isPerson(keyOf(mention)) : mark.type === 'person';
      if (person) this.#persons.addPredicted(precision);
    }
  }

  shares(name: string): Share[] {
    return [...this.#all.shares(name), ...this.#persons.shares(`${name} persons`)];
  }

  lines(name: string): string[] {
    return [name.padEnd(28) + this.#all.line(), '  persons'.padEnd(28) + this.#persons.line()];
  }
}
