import type { Decision, StoredFields } from './decision';
import type { Lineage } from './lineage';
import { type Opinion, opinionsOf, suggestionOf } from './opinion';
import type { Subject } from './subjects';

/** What all reviewers think of what was decided on. */
export class Opinions {
  readonly #lineage: Lineage;
  readonly #additions: ReadonlyMap<string, StoredFields>;

  /** @param decisions Those that stand, with those of others whose additions were decided on. */
  constructor(lineage: Lineage, decisions: readonly Decision[]) {
    this.#lineage = lineage;
    this.#additions = new Map(
      decisions.flatMap((each) =>
        each.action === 'add' ? [[each.target.annotation, each.fields] as const] : [],
      ),
    );
  }

  /** Who judged comes before who only left a note, whoever was last before. */
  ofAll({ target, decisions }: Subject): Opinion[] {
    const reviewers = new Set(decisions.map(({ by }) => by));
    const added = this.#additions.get(target.annotation);
    return [...reviewers]
      .flatMap((reviewer) => {
        const own = decisions.filter(({ by }) => by === reviewer);
        const opinions = opinionsOf(own, this.#lineage);
        const isOfAdded = added !== undefined && suggestionOf(own) === null;
        return isOfAdded ? opinions.map((each) => onAdded(each, added)) : opinions;
      })
      .sort(
        (a, b) =>
          Number(a.status === 'suggested') - Number(b.status === 'suggested') ||
          (a.decision < b.decision ? 1 : -1),
      );
  }
}

/** Who decides on what another reviewer added thinks of it as it was added. */
function onAdded(opinion: Opinion, added: StoredFields): Opinion {
  const { status } = opinion;
  if (opinion.added || status === 'suggested') return opinion;
  return { ...opinion, added, status: status === 'rejected' ? status : 'added' };
}
