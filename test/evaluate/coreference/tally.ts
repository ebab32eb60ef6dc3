import { Share } from '../share';

/** Precision, recall and F1 as sums over mentions. */
export class Tally {
  #precision = 0;
  #predicted = 0;
  #recall = 0;
  #gold = 0;

  addGold(recall: number): void {
    this.#recall += recall;
    this.#gold++;
  }

  addPredicted(precision: number): void {
    this.#precision += precision;
    this.#predicted++;
  }

  shares(name: string): Share[] {
    return [
      new Share(`${name} precision`, this.#precision, this.#predicted),
      new Share(`${name} recall`, this.#recall, this.#gold),
    ];
  }

  line(): string {
    const p = this.#predicted === 0 ? 0 : this.#precision / this.#predicted;
    const r = this.#gold === 0 ? 0 : this.#recall / this.#gold;
    const f = p + r === 0 ? 0 : (2 * p * r) / (p + r);
    const figures = [p, r, f].map((value) => value.toFixed(3).padStart(9)).join('');
    return `${figures}   (${this.#predicted} marked, ${this.#gold} gold)`;
  }
}
