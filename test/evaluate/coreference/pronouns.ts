import { Share } from '../share';
import { columns, ratio } from './columns';
import type { Failures } from './failures';
import { type PronounClass, pronounClass, THIRD_PERSON } from './pronounClasses';
import type { Reading } from './reading';
import { keyOf } from './readGold';

interface Counts {
  gold: number;
  marked: number;
  linked: number;
  right: number;
}

/** All but those that a reading leaves out. */
type Scored = Exclude<PronounClass, 'we'>;

const none = (): Counts => ({ gold: 0, marked: 0, linked: 0, right: 0 });

/** A link is right when the entity's other mentions have, most of them, the pronoun's key. */
export class Pronouns {
  readonly #counts: Record<Scored, Counts> = {
    'he/she': none(),
    they: none(),
    it: none(),
    I: none(),
  };
  #plural = 0;
  #pluralLinked = 0;

  add(reading: Reading, failures: Failures): void {
    this.#addGold(reading, failures);
    this.#addMarks(reading, failures);
    const plural = reading.firstPersonPlural;
    this.#plural += plural.length;
    this.#pluralLinked += plural.filter((mention) => reading.markOf(mention)?.actor).length;
  }

  shares(): Share[] {
    return ([...THIRD_PERSON, 'I'] as const).flatMap((name) => {
      const { gold, linked, right } = this.#counts[name];
      return [
        new Share(`${name} precision`, right, linked),
        new Share(`${name} recall`, right, gold),
      ];
    });
  }

  lines(): string[] {
    return [
      'pronouns'.padEnd(20) + columns(['gold', 'marked', 'linked', 'right', 'P linked', 'R']),
      ...THIRD_PERSON.map((one) => this.#line(`  ${one}`, [one])),
      this.#line('third person', THIRD_PERSON),
      this.#line('first person: I', ['I']),
      'first person plural, not scored (gold gives whom the speaker speaks for, Speechmark the ' +
        `speaker): ${this.#plural} in gold, ${this.#pluralLinked} linked to anyone`,
    ];
  }

  #addGold(reading: Reading, failures: Failures): void {
    for (const mention of reading.gold) {
      const name = pronounClass(mention.text);
      if (!name || name === 'we') continue;
      this.#counts[name].gold++;
      if (reading.markOf(mention)?.actor) continue;
      const right = reading.nameOfKey(keyOf(mention));
      failures.add('pronoun unlinked', `${right} | ${reading.around(mention)}`);
    }
  }

  #addMarks(reading: Reading, failures: Failures): void {
    for (const mark of reading.marks) {
      const name = pronounClass(mark.text);
      if (!name || name === 'we') continue;
      const counts = this.#counts[name];
      counts.marked++;
      if (!mark.actor) continue;
      counts.linked++;
      const mention = reading.goldOf(mark);
      const wanted = mention && keyOf(mention);
      if (wanted !== undefined && reading.keyOfActor(mark.actor) === wanted) {
        counts.right++;
        continue;
      }
      const right = mention ? reading.nameOfKey(wanted) : 'no actor';
      const said = `${reading.nameOfActor(mark.actor)}, not ${right} [${mark.rule}]`;
      failures.add('pronoun wrong', `${said} | ${reading.around(mark)}`);
    }
  }

  #line(name: string, classes: readonly Scored[]): string {
    const sum = (count: keyof Counts): number =>
      classes.reduce((total, one) => total + this.#counts[one][count], 0);
    const [gold, marked, linked, right] = [sum('gold'), sum('marked'), sum('linked'), sum('right')];
    const figures = [ratio(right, linked), ratio(right, gold)];
    return name.padEnd(20) + columns([gold, marked, linked, right, ...figures]);
  }
}
