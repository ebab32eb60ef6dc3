import type { Share } from '../share';
import { datelineMarks } from './datelines';
import type { Failures } from './failures';
import { pronounClass } from './pronounClasses';
import type { Reading } from './reading';
import { keyOf } from './readGold';
import { Tally } from './tally';

/** Which mentions are found at all, and how many datelines are taken for actors. */
export class Detection {
  readonly #tally = new Tally();
  #datelines = 0;

  add(reading: Reading, failures: Failures): void {
    const datelines = datelineMarks(reading);
    this.#datelines += datelines.size;
    for (const mention of reading.gold) {
      const found = reading.markOf(mention) !== undefined;
      this.#tally.addGold(found ? 1 : 0);
      if (found || pronounClass(mention.text)) continue;
      const name = reading.nameOfKey(keyOf(mention));
      failures.add('missed mention', `${name} | ${reading.around(mention)}`);
    }
    for (const mark of reading.marks) {
      const right = reading.goldOf(mark) !== undefined;
      this.#tally.addPredicted(right ? 1 : 0);
      if (right || pronounClass(mark.text)) continue;
      const kind = datelines.has(mark) ? 'dateline taken' : 'spurious mention';
      const name = reading.nameOfActor(mark.actor);
      failures.add(kind, `${name} (${mark.type}) [${mark.rule}] | ${reading.around(mark)}`);
    }
  }

  shares(): Share[] {
    return this.#tally.shares('mention');
  }

  line(): string {
    return 'mention detection'.padEnd(28) + this.#tally.line();
  }

  datelineLine(): string {
    return `datelines taken for actors: ${this.#datelines}`;
  }
}
