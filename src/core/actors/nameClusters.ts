import { KeyedCells } from '../replay/keyedCells';
import type { Step } from '../replay/step';
import type { Trail } from '../replay/trail';
import { genderOfFirstName } from './firstNames';
import type { Candidate } from './nameCandidates';
import { lastName, surnameKey } from './namesakes';

/** Candidates of the same words. */
export interface Cluster {
  readonly words: readonly string[];
  readonly lower: readonly string[];
  /** In the order of the text. */
  readonly members: readonly Candidate[];
  /** The last word stands alone elsewhere, as a surname does. */
  readonly reused: boolean;
  /** The first word does, as a company's name does, and is no first name. */
  readonly shortened: boolean;
}

type Link = (cluster: Cluster) => void;

/** How many orders are kept for the candidates of a sentence, and for names of one length. */
const IN_SENTENCE = 100;
const OF_LENGTH = 1e8;
const LONGEST = 20;

/** The candidates for names of one document, put together by their words. */
export class NameClusters {
  readonly #trail: Trail;
  readonly #found = new Map<number, readonly Candidate[]>();
  /** What of `#found` is in the clusters by now. */
  readonly #placed = new Map<number, readonly Candidate[]>();
  readonly #cells: KeyedCells<number>;
  readonly #changed = new Set<number>();
  readonly #clusters = new Map<string, OwnCluster>();
  /** How often a word stands alone, by its `surnameKey`. */
  readonly #alone = new Counts();
  /** How often a word ends the name of a lake, a ship or an operation. */
  readonly #things = new Counts();
  /** Clusters of several words that look at a word standing alone. */
  readonly #watching = new Map<string, Set<OwnCluster>>();
  #full: { readonly from: number; readonly link: Link } | undefined;
  #single: { readonly from: number; readonly link: Link } | undefined;

  constructor(trail: Trail) {
    this.#trail = trail;
    this.#cells = new KeyedCells((sentence) =>
      trail.cell(() => {
        this.#changed.add(sentence);
        return [];
      }),
    );
  }

  /** Takes the candidates of a sentence, in order. */
  take(sentence: number, candidates: readonly Candidate[]): void {
    const cell = this.#cells.of(sentence);
    cell?.note();
    if (candidates.length === 0) return;
    this.#trail.put(cell, this.#found, sentence, candidates);
  }

  /** Puts together what was found; again whenever that has changed. */
  gather(): void {
    this.#trail.always(() => {
      this.#place();
    });
  }

  /** Links the names of several words, the longest first; then in the order of the text. */
  eachFull(link: Link): void {
    this.#full = { from: this.#trail.nextPass(), link };
    this.#begin((one) => one.words.length > 1);
  }

  /** Links the names of one word, in the order of the text. */
  eachSingle(link: Link): void {
    this.#single = { from: this.#trail.nextPass(), link };
    this.#begin((one) => one.words.length === 1);
  }

  /** Whether the word ends the name of a lake, a ship or an operation. */
  isThing(word: string): boolean {
    return this.#things.has(word);
  }

  #begin(isMeant: (cluster: Cluster) => boolean): void {
    const clusters = [...this.#clusters.values()].filter(isMeant);
    const ordered = clusters.map((cluster) => ({ cluster, order: this.#orderOf(cluster) }));
    for (const { cluster, order } of ordered.sort((a, b) => a.order - b.order)) {
      cluster.step = this.#trail.at(order, () => {
        this.#link(cluster);
      });
    }
  }

  #link(cluster: OwnCluster): void {
    (cluster.words.length > 1 ? this.#full : this.#single)?.link(cluster);
  }

  #orderOf({ words, members }: Cluster): number {
    const [first] = members;
    const index = first?.sentence.index ?? 0;
    const place = this.#placed.get(index)?.indexOf(first as Candidate) ?? 0;
    const order = index * IN_SENTENCE + Math.min(place, IN_SENTENCE - 1);
    if (words.length === 1) return (this.#single?.from ?? 0) + order;
    return (
      (this.#full?.from ?? 0) + (LONGEST - Math.min(words.length, LONGEST)) * OF_LENGTH + order
    );
  }

  #place(): void {
    const isFirst = !this.#full;
    const sentences = isFirst ? [...this.#found.keys()] : [...this.#changed];
    this.#changed.clear();
    const touched = new Set<OwnCluster>();
    const words = new Set<string>();
    for (const sentence of sentences.sort((a, b) => a - b)) {
      for (const candidate of this.#placed.get(sentence) ?? []) {
        this.#remove(candidate, touched, words);
      }
      const now = this.#found.get(sentence) ?? [];
      this.#placed.set(sentence, now);
      for (const candidate of now) this.#add(candidate, touched, words);
    }
    for (const word of words) {
      for (const cluster of this.#watching.get(word) ?? []) touched.add(cluster);
      const single = this.#clusters.get(word.replace(/\./g, ''));
      if (single) touched.add(single);
    }
    for (const cluster of touched) this.#settle(cluster, isFirst);
  }

  /** Works out what a cluster's words tell, and has it linked again. */
  #settle(cluster: OwnCluster, isFirst: boolean): void {
    if (cluster.words.length > 1) {
      const [first = ''] = cluster.lower;
      cluster.reused = this.#alone.has(surnameKey(lastName(cluster.lower)));
      // People are called by their last word, companies by their first.
      cluster.shortened =
        !cluster.reused && this.#alone.has(first) && genderOfFirstName(first) === undefined;
    }
    if (isFirst) return;
    const { step } = cluster;
    const isEmpty = cluster.members.length === 0;
    const order = isEmpty ? NaN : this.#orderOf(cluster);
    if (step?.order === order) {
      this.#trail.again(step);
      return;
    }
    if (step) this.#trail.drop(step);
    cluster.step = isEmpty
      ? null
      : this.#trail.insert(order, () => {
          this.#link(cluster);
        });
    if (isEmpty) this.#forget(cluster);
  }

  #add(candidate: Candidate, touched: Set<OwnCluster>, words: Set<string>): void {
    const lower = lowerOf(candidate);
    if (candidate.thing) {
      const last = lower.at(-1) ?? '';
      if (this.#things.add(last) === 1) words.add(last);
      return;
    }
    const key = keyOf(lower);
    const cluster = this.#clusters.get(key) ?? this.#make(key, lower);
    cluster.insert(candidate);
    touched.add(cluster);
    if (lower.length > 1) return;
    const alone = surnameKey(lower[0] ?? '');
    if (this.#alone.add(alone) === 1) words.add(alone);
  }

  #remove(candidate: Candidate, touched: Set<OwnCluster>, words: Set<string>): void {
    const lower = lowerOf(candidate);
    if (candidate.thing) {
      const last = lower.at(-1) ?? '';
      if (this.#things.remove(last) === 0) words.add(last);
      return;
    }
    const cluster = this.#clusters.get(keyOf(lower));
    if (!cluster) return;
    cluster.remove(candidate);
    touched.add(cluster);
    if (lower.length > 1) return;
    const alone = surnameKey(lower[0] ?? '');
    if (this.#alone.remove(alone) === 0) words.add(alone);
  }

  #make(key: string, lower: readonly string[]): OwnCluster {
    const cluster = new OwnCluster(key, lower);
    this.#clusters.set(key, cluster);
    for (const word of watchedBy(lower)) {
      const watching = this.#watching.get(word) ?? new Set();
      this.#watching.set(word, watching.add(cluster));
    }
    return cluster;
  }

  #forget({ key, lower }: OwnCluster): void {
    const cluster = this.#clusters.get(key);
    this.#clusters.delete(key);
    for (const word of watchedBy(lower)) {
      if (cluster) this.#watching.get(word)?.delete(cluster);
    }
  }
}

class OwnCluster implements Cluster {
  readonly members: Candidate[] = [];
  reused = false;
  shortened = false;
  step: Step | null = null;

  constructor(
    readonly key: string,
    readonly lower: readonly string[],
  ) {}

  get words(): readonly string[] {
    return this.members[0]?.words ?? this.lower;
  }

  insert(candidate: Candidate): void {
    const { members } = this;
    const { index } = candidate.sentence;
    // Candidates come nearly in order, so the place is looked for from the end.
    let at = members.length;
    while (at > 0 && (members[at - 1]?.sentence.index ?? 0) > index) at--;
    members.splice(at, 0, candidate);
  }

  remove(candidate: Candidate): void {
    const at = this.members.indexOf(candidate);
    if (at !== -1) this.members.splice(at, 1);
  }
}

class Counts {
  readonly #counts = new Map<string, number>();

  has(word: string): boolean {
    return this.#counts.has(word);
  }

  add(word: string): number {
    const count = (this.#counts.get(word) ?? 0) + 1;
    this.#counts.set(word, count);
    return count;
  }

  remove(word: string): number {
    const count = (this.#counts.get(word) ?? 1) - 1;
    if (count === 0) this.#counts.delete(word);
    else this.#counts.set(word, count);
    return count;
  }
}

const lowerOf = ({ words }: Candidate): string[] =>
  words.map((word) => word.toLowerCase().replace(/’/g, "'"));

const keyOf = (lower: readonly string[]): string => lower.join(' ').replace(/\./g, '');

/** Words that tell something of a name of several when they stand alone. */
const watchedBy = (lower: readonly string[]): readonly string[] =>
  lower.length > 1 ? [surnameKey(lastName(lower)), lower[0] ?? ''] : [];
