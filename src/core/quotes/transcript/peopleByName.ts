import type { EntityRecord } from '../../actors/entities';

/** Finds people by their whole names and by the ends of them, in any case. */
export class PeopleByName {
  /** By every end of a name that starts with a word, in small letters. */
  readonly #byEnd = new Map<string, EntityRecord[]>();

  constructor(people: readonly EntityRecord[]) {
    for (const person of people) this.#add(person);
  }

  /** The first person of that name. */
  named(name: string): EntityRecord | undefined {
    const lower = name.toLowerCase();
    return this.#endingIn(lower).find((one) => one.name.toLowerCase() === lower);
  }

  /** The only person whose name ends in those words and has more before them. */
  onlyOneEndingIn(words: string): EntityRecord | undefined {
    const lower = words.toLowerCase();
    const [only, another] = this.#endingIn(lower).filter((one) => one.name.toLowerCase() !== lower);
    return another ? undefined : only;
  }

  /** Must be called when a person has got another name. */
  renamed(person: EntityRecord, former: string): void {
    for (const end of endsOf(former)) {
      const rest = this.#byEnd.get(end)?.filter((one) => one !== person) ?? [];
      this.#byEnd.set(end, rest);
    }
    this.#add(person);
  }

  #endingIn(lower: string): readonly EntityRecord[] {
    return (this.#byEnd.get(lower) ?? []).sort((a, b) => a.order - b.order);
  }

  #add(person: EntityRecord): void {
    for (const end of endsOf(person.name)) {
      const people = this.#byEnd.get(end);
      if (people) people.push(person);
      else this.#byEnd.set(end, [person]);
    }
  }
}

function endsOf(name: string): string[] {
  const words = name.toLowerCase().split(' ');
  return words.map((_, at) => words.slice(at).join(' '));
}
