/** Actors by words that point at them, each list in the order in which the actors were made. */
export class EntityLists<Entity extends { readonly order: number }> {
  readonly #lists = new Map<string, Entity[]>();

  get(word: string): readonly Entity[] {
    return this.#lists.get(word) ?? [];
  }

  add(word: string, entity: Entity): void {
    const list = this.#lists.get(word);
    if (!list) {
      this.#lists.set(word, [entity]);
      return;
    }
    // Most actors are new, so the place is looked for from the end.
    let at = list.length;
    while (at > 0 && (list[at - 1]?.order ?? -1) > entity.order) at--;
    if (list[at - 1] !== entity) list.splice(at, 0, entity);
  }

  remove(word: string, entity: Entity): void {
    const list = this.#lists.get(word);
    const at = list?.indexOf(entity) ?? -1;
    if (at !== -1) list?.splice(at, 1);
  }
}
