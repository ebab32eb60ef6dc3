import { looseText } from '../anchoring/looseText';
import type { AnnotatedDocument, Annotation, Entity } from '../core/model';
import { Acts, type FieldValues } from './acts';
import { fieldsOf } from './annotationFields';
import type { Act, Decision } from './decision';
import { reviewed } from './reviewed';
import { sign } from './sign';

/** An article as an export has it, perhaps changed by another program since. */
export interface ImportedArticle {
  /** With offsets into the source. What another program changed has the status `corrected`. */
  readonly annotations: readonly Annotation[];
  readonly entities: readonly Entity[];
  /**
   * Whether what is missing was rejected: true if all was exported, and of the reading that it is
   * compared with.
   */
  readonly isWhole: boolean;
}

/** Who brings decisions in; they are theirs where the export does not tell whose they are. */
export interface ImportSigner {
  readonly by: string;
  readonly at: Date;
  /** What was decided before. */
  readonly log: readonly Decision[];
}

export interface ImportedDecisions {
  readonly decisions: readonly Decision[];
  /** Annotations whose words are not in the source. */
  readonly lost: readonly Annotation[];
}

/**
 * The decisions that make of what is shown what an export has: added, corrected, accepted and
 * rejected annotations, notes, actors renamed and joined. Where both say the same nothing is
 * decided, and nothing that was decided before is taken back.
 * @param machine What the machine found in `source`.
 */
export function importDecisions(
  imported: ImportedArticle,
  machine: AnnotatedDocument,
  source: string,
  signer: ImportSigner,
): ImportedDecisions {
  const desk = new ImportDesk(machine, source, signer);
  for (const merge of merges(imported, desk.shown)) desk.decide(() => merge(desk.acts));
  for (const entity of imported.entities) desk.decide(() => renaming(entity, desk));
  const lost = imported.annotations.filter((each) => !desk.add(each, imported));
  for (const each of imported.annotations) desk.judge(each, imported);
  if (imported.isWhole) desk.rejectAllBut(new Set(imported.annotations.map(({ id }) => id)));
  return { decisions: desk.decisions, lost };
}

/** A reviewer who decides what an export says. */
class ImportDesk {
  readonly decisions: Decision[] = [];
  readonly #machine: AnnotatedDocument;
  readonly #source: string;
  readonly #signer: ImportSigner;
  readonly #loose;
  shown: AnnotatedDocument;
  acts: Acts;

  constructor(machine: AnnotatedDocument, source: string, signer: ImportSigner) {
    this.#machine = machine;
    this.#source = source;
    this.#signer = signer;
    this.#loose = looseText(source);
    const review = reviewed(machine, source, signer.log);
    this.shown = review.document;
    this.acts = new Acts(machine, review, this.#loose);
  }

  /** @param of The annotation that it is about, which may tell who decided and when. */
  decide(make: () => readonly Act[], of?: Annotation): void {
    const acts = make();
    if (acts.length === 0) return;
    const { by, at, log } = this.#signer;
    const when = of?.decidedAt === undefined ? at : new Date(of.decidedAt);
    const signer = {
      by: of?.decidedBy ?? by,
      at: Number.isNaN(when.getTime()) ? at : when,
      log: [...log, ...this.decisions],
    };
    this.decisions.push(...sign(acts, signer));
    if (!of) this.#lookAgain();
  }

  /** Adds an annotation that the article does not have; false if its words are not there. */
  add(annotation: Annotation, { entities }: ImportedArticle): boolean {
    const shown = this.#shownAs(annotation);
    const isAdded = annotation.status === 'added' && shown?.status !== 'added';
    if ((shown && !isAdded) || annotation.status === 'rejected') return true;
    // A suggestion of another reading, which nobody decided on.
    if (annotation.status === 'suggested') return true;
    const { id, kind, start, end } = annotation;
    try {
      const fields = this.#values(annotation, entities);
      const acts = this.acts
        .add(kind, { start, end }, fields)
        .map((act) =>
          act.action === 'add' ? { ...act, target: { ...act.target, annotation: id } } : act,
        );
      this.decide(() => acts, annotation);
      return true;
    } catch (error) {
      if (error instanceof RangeError) return false;
      throw error;
    }
  }

  /** Corrects, accepts or rejects an annotation, and notes what is noted of it. */
  judge(annotation: Annotation, { entities }: ImportedArticle): void {
    this.#lookAgainOnce();
    const shown = this.#shownAs(annotation);
    if (!shown) return;
    this.decide(() => this.#verdict(annotation, shown, entities), annotation);
    const [from, to] = [shown.note ?? null, annotation.note ?? null];
    if (to !== null) this.decide(() => this.acts.note(shown.id, from, to), annotation);
  }

  rejectAllBut(kept: ReadonlySet<string>): void {
    const gone = this.shown.annotations.filter(
      ({ id, status }) => !kept.has(id) && status === 'suggested',
    );
    this.decide(() => this.acts.reject(gone.map(({ id }) => id)));
  }

  #verdict(annotation: Annotation, shown: Annotation, entities: readonly Entity[]): Act[] {
    const { status } = annotation;
    if (status === 'suggested') return [];
    if (status === 'rejected') {
      return shown.status === 'rejected' ? [] : this.acts.reject([shown.id]);
    }
    const corrections = this.acts.correct(shown.id, this.#changes(annotation, shown, entities));
    if (corrections.length > 0) return corrections;
    return status === 'accepted' && shown.status !== 'accepted' ? this.acts.accept([shown.id]) : [];
  }

  #changes(annotation: Annotation, shown: Annotation, entities: readonly Entity[]): object {
    const { kind, start, end } = annotation;
    const isKind = kind === shown.kind;
    const before = new Map<string, unknown>(Object.entries(shown));
    const wanted = Object.entries(this.#values(annotation, entities)).filter(
      ([name, value]) =>
        fieldsOf(kind).get(name)?.isCorrectable &&
        (!isKind || JSON.stringify(value ?? null) !== JSON.stringify(before.get(name) ?? null)),
    );
    const isPlace = start === shown.start && end === shown.end;
    return {
      ...(!isKind && { kind }),
      ...(!isPlace && { span: { start, end } }),
      fields: Object.fromEntries(wanted),
    };
  }

  /** The values of all fields; an actor whom the article does not have is told by name. */
  #values(annotation: Annotation, entities: readonly Entity[]): FieldValues {
    const known = new Set(this.shown.entities.map(({ id }) => id));
    const told = new Map(entities.map(({ id, name, type }) => [id, { id, name, type }]));
    const whoever = (id: unknown): unknown =>
      typeof id === 'string' && !known.has(id) ? (told.get(id) ?? null) : id;
    const values = new Map<string, unknown>(Object.entries(annotation));
    const fields = [...fieldsOf(annotation.kind)].map(([name, { content }]) => {
      const value = values.get(name);
      if (content !== 'entity') return [name, value] as const;
      return [name, Array.isArray(value) ? value.map(whoever) : whoever(value)] as const;
    });
    return Object.fromEntries(fields);
  }

  #shownAs({ id, kind, start, end }: Annotation): Annotation | undefined {
    return (
      this.shown.annotations.find((each) => each.id === id) ??
      this.shown.annotations.find(
        (each) => each.kind === kind && each.start === start && each.end === end,
      )
    );
  }

  #seen = -1;

  /** What was added is shown before anything is judged. */
  #lookAgainOnce(): void {
    if (this.#seen >= 0) return;
    this.#seen = this.decisions.length;
    this.#lookAgain();
  }

  #lookAgain(): void {
    const review = reviewed(this.#machine, this.#source, [...this.#signer.log, ...this.decisions]);
    this.shown = review.document;
    this.acts = new Acts(this.#machine, review, this.#loose);
  }
}

/** Actors all of whose mentions are another's in the export. */
function merges(
  { annotations, entities }: ImportedArticle,
  shown: AnnotatedDocument,
): ((acts: Acts) => Act[])[] {
  const there = new Set(entities.map(({ id }) => id));
  const known = new Set(shown.entities.map(({ id }) => id));
  const now = new Map(
    annotations.flatMap((each) => (each.kind === 'actor' ? [[each.id, each.actor] as const] : [])),
  );
  return shown.entities.flatMap(({ id, mentions }) => {
    if (there.has(id)) return [];
    const others = new Set(mentions.flatMap((mention) => now.get(mention) ?? []));
    const [into, another] = others;
    if (into === undefined || another !== undefined || !known.has(into)) return [];
    return [(acts: Acts) => acts.merge([id], into)];
  });
}

function renaming({ id, name, type }: Entity, { shown, acts }: ImportDesk): Act[] {
  const isKnown = shown.entities.some((entity) => entity.id === id);
  return isKnown ? acts.rename(id, { name, type }) : [];
}
