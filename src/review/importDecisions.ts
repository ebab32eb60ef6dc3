import { looseText } from '../anchoring/looseText';
import type { AnnotatedDocument, Annotation, AnnotationKind, Entity, Span } from '../core/model';
import { Acts, type FieldValues } from './acts';
import { fieldsOf } from './annotationFields';
import { ADDED } from './compose';
import type { Act, Decision, EntityNaming } from './decision';
import { referredIds } from './referredIds';
import { reviewed } from './reviewed';
import { sign } from './sign';

/** An article as an export has it, perhaps changed by another program since. */
export interface ImportedArticle {
  /** With offsets into the source. What another program changed has the status `corrected`. */
  readonly annotations: readonly Annotation[];
  readonly entities: readonly Entity[];
  /**
   * Ids of annotations that another program added: they have only the fields that it told, and where
   * the machine found the same words they are the machine's, accepted.
   */
  readonly added?: ReadonlySet<string>;
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
  for (const entity of imported.entities) {
    for (const to of renamings(entity, desk.shown)) {
      desk.decide(() => desk.acts.rename(entity.id, to));
    }
  }
  const lost = inTurn(imported.annotations, machine).filter((each) => !desk.add(each, imported));
  for (const each of imported.annotations) desk.judge(each, imported);
  if (imported.isWhole) desk.rejectAllBut(imported.annotations);
  return { decisions: desk.decisions, lost };
}

/** What others may refer to comes first; of a kind what stands for something that was found. */
function inTurn(
  annotations: readonly Annotation[],
  machine: AnnotatedDocument,
): readonly Annotation[] {
  const turns: readonly AnnotationKind[] = ['actor', 'money', 'quote', 'claim', 'pledge'];
  const found = new Set(machine.annotations.map(({ id }) => id));
  const later = ({ id }: Annotation): number => Number(!found.has(id));
  return [...annotations].sort(
    (a, b) => turns.indexOf(a.kind) - turns.indexOf(b.kind) || later(a) - later(b),
  );
}

/** A reviewer who decides what an export says. */
class ImportDesk {
  readonly decisions: Decision[] = [];
  readonly #machine: AnnotatedDocument;
  readonly #source: string;
  readonly #signer: ImportSigner;
  readonly #loose;
  /** The article before anything was brought in. */
  readonly #first: { readonly acts: Acts; readonly shown: ReadonlyMap<string, Annotation> };
  /** Decides on what the machine found, whatever is shown for it. */
  readonly #found: Acts;
  /** Of what the export has too, by its ids there. */
  readonly #shownIds = new Map<string, string>();
  shown: AnnotatedDocument;
  acts: Acts;

  constructor(machine: AnnotatedDocument, source: string, signer: ImportSigner) {
    this.#machine = machine;
    this.#source = source;
    this.#signer = signer;
    this.#loose = looseText(source);
    this.#found = new Acts(machine, { document: machine, judgements: [] }, this.#loose);
    const review = reviewed(machine, source, signer.log);
    this.shown = review.document;
    this.acts = new Acts(machine, review, this.#loose);
    const shown = new Map(this.shown.annotations.map((each) => [each.id, each]));
    this.#first = { acts: this.acts, shown };
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
  add(annotation: Annotation, { entities, added }: ImportedArticle): boolean {
    // What it refers to may have been added just before.
    const isLinked = referredIds(annotation, 'link').some((each) => this.#isUnseen(each));
    if (isLinked) this.#lookAgain();
    const shown = this.#shownAs(annotation);
    if (shown) this.#shownIds.set(annotation.id, shown.id);
    const isOthers = added?.has(annotation.id) === true;
    const isAdded = annotation.status === 'added' && shown?.status !== 'added' && !isOthers;
    const isRejected = annotation.status === 'rejected' && annotation.rule !== ADDED.rule;
    if ((shown && !isAdded) || isRejected) return true;
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
  judge(annotation: Annotation, imported: ImportedArticle): void {
    this.#lookAgainOnce();
    if (this.#isHidden(annotation)) {
      const { id, status, note = null } = annotation;
      this.decide(
        () =>
          status === 'suggested' ? this.#found.note(id, null, note) : this.#found.accept([id]),
        annotation,
      );
      this.#lookAgain();
    }
    const shown = this.#shownAs(annotation);
    if (!shown) return;
    this.decide(() => this.#verdict(annotation, shown, imported), annotation);
    const [from, to] = [shown.note ?? null, annotation.note ?? null];
    if (to !== null) this.decide(() => this.acts.note(shown.id, from, to), annotation);
  }

  /**
   * Whether it is what the machine found and a reviewer decided on, while now something that was
   * added in mostly the same words is shown for it: until it is decided on, that stands for both.
   */
  #isHidden({ id, status }: Annotation): boolean {
    if (status === 'added') return false;
    const shown = this.shown.annotations.find((each) => each.id === id);
    return shown?.status === 'added' && this.#machine.annotations.some((each) => each.id === id);
  }

  rejectAllBut(annotations: readonly Annotation[]): void {
    const kept = new Set(annotations.map(({ id }) => this.#shownIds.get(id) ?? id));
    const gone = this.shown.annotations.filter(
      ({ id, status }) => !kept.has(id) && status === 'suggested',
    );
    this.decide(() => this.acts.reject(gone.map(({ id }) => id)));
  }

  #verdict(
    annotation: Annotation,
    shown: Annotation,
    { entities, added, isWhole }: ImportedArticle,
  ): Act[] {
    const isOthers = added?.has(annotation.id) === true && annotation.id !== shown.id;
    const status = isOthers ? 'accepted' : annotation.status;
    if (status === 'suggested' && !(isWhole && this.#isEdited(annotation))) return [];
    if (status === 'rejected') {
      return shown.status === 'rejected' ? [] : this.acts.reject([shown.id]);
    }
    const corrections = this.acts.correct(
      shown.id,
      this.#changes(annotation, shown, entities, isOthers),
    );
    if (corrections.length > 0) return corrections;
    if (status === 'corrected' && shown.status !== 'corrected') {
      return this.#corrected(annotation, shown, entities);
    }
    return status === 'accepted' && shown.status !== 'accepted' ? this.acts.accept([shown.id]) : [];
  }

  /**
   * The correction of an annotation that is shown as it was corrected to: joining actors made the same
   * of it, or the machine says so now. That it was corrected is told all the same.
   */
  #corrected(annotation: Annotation, shown: Annotation, entities: readonly Entity[]): Act[] {
    const first = this.#first.shown.get(shown.id);
    const changes = first && this.#changes(annotation, first, entities, false);
    const corrections = changes ? this.#first.acts.correct(shown.id, changes) : [];
    if (corrections.length > 0) return corrections;
    const [field = ''] = [...fieldsOf(shown.kind)].find(([, each]) => each.isCorrectable) ?? [];
    const values = new Map<string, unknown>(Object.entries(shown));
    return this.acts.correct(shown.id, { fields: { [field]: values.get(field) } }, true);
  }

  /** Whether a suggestion is other than what the same engine says: another program changed it. */
  #isEdited(annotation: Annotation): boolean {
    const machine = this.#machine.annotations.find(({ id }) => id === annotation.id);
    if (!machine) return false;
    const before = new Map<string, unknown>(Object.entries(machine));
    const now = new Map<string, unknown>(Object.entries(annotation));
    const fields = [...fieldsOf(annotation.kind)].flatMap(([name, { isCorrectable }]) =>
      isCorrectable ? [name] : [],
    );
    return ['kind', 'start', 'end', ...fields].some(
      (name) => JSON.stringify(now.get(name) ?? null) !== JSON.stringify(before.get(name) ?? null),
    );
  }

  /** @param isPart Whether what is not told stays as it is. */
  #changes(
    annotation: Annotation,
    shown: Annotation,
    entities: readonly Entity[],
    isPart: boolean,
  ): object {
    const { kind, start, end } = annotation;
    const isKind = kind === shown.kind;
    const before = new Map<string, unknown>(Object.entries(shown));
    const wanted = Object.entries(this.#values(annotation, entities)).filter(
      ([name, value]) =>
        fieldsOf(kind).get(name)?.isCorrectable &&
        !(isPart && value === undefined) &&
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
      if (content === 'link') return [name, this.#shownLink(value)] as const;
      if (content !== 'entity') return [name, value] as const;
      return [name, Array.isArray(value) ? value.map(whoever) : whoever(value)] as const;
    });
    return Object.fromEntries(fields);
  }

  /** What the export calls otherwise than the article does. */
  #shownLink(value: unknown): unknown {
    if (Array.isArray(value)) return value.map((each) => this.#shownLink(each));
    return typeof value === 'string' ? (this.#shownIds.get(value) ?? value) : value;
  }

  #isUnseen(id: string): boolean {
    return (
      this.decisions.some((each) => each.action === 'add' && each.target.annotation === id) &&
      !this.shown.annotations.some((each) => each.id === id)
    );
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

/**
 * Actors that the export has as others: all their mentions are another's there, or another has their
 * name.
 */
function merges(
  { annotations, entities }: ImportedArticle,
  shown: AnnotatedDocument,
): ((acts: Acts) => Act[])[] {
  const there = new Map(entities.map((entity) => [entity.id, entity]));
  const known = new Map(shown.entities.map((entity) => [entity.id, entity]));
  const now = new Map(annotations.map((each) => [each.id, each]));
  const taken = new Map<string, Set<string>>();
  for (const annotation of shown.annotations) {
    for (const [from, to] of replaced(annotation, now.get(annotation.id))) {
      taken.set(from, (taken.get(from) ?? new Set()).add(to));
    }
  }
  const named = (gone: Entity): string[] =>
    entities.flatMap(({ id, aliases }) =>
      aliases.includes(gone.name) && known.get(id)?.aliases.includes(gone.name) === false
        ? [id]
        : [],
    );
  const joined = shown.entities.flatMap((gone) => {
    if (there.has(gone.id)) return [];
    const ids = [[...(taken.get(gone.id) ?? [])], named(gone)].find(({ length }) => length === 1);
    const into = there.get(ids?.[0] ?? '');
    return into && known.has(into.id) ? [{ gone, into }] : [];
  });
  // What an actor is, it is by the first that was joined with it.
  const isLike = ({ gone, into }: (typeof joined)[number]): boolean =>
    isSame(gone.roleSpan, into.roleSpan) || isSame(gone.countrySpan, into.countrySpan);
  return joined
    .toSorted((a, b) => Number(isLike(b)) - Number(isLike(a)))
    .map(
      ({ gone, into }) =>
        (acts: Acts) =>
          acts.merge([gone.id], into.id),
    );
}

const isSame = (one: Span | undefined, other: Span | undefined): boolean =>
  one !== undefined && one.start === other?.start;

/** Actors of an annotation with those that an export has in their place, unless it was corrected. */
function replaced(shown: Annotation, now: Annotation | undefined): (readonly [string, string])[] {
  if (!now || now.status === 'corrected') return [];
  const after = new Map<string, unknown>(Object.entries(now));
  return Object.entries(shown).flatMap(([name, from]: [string, unknown]) => {
    const to = after.get(name);
    const isEntity = fieldsOf(shown.kind).get(name)?.content === 'entity';
    if (!isEntity || typeof from !== 'string' || typeof to !== 'string') return [];
    return [[from, to] as const];
  });
}

/**
 * The names that an actor is given, one after the other: those that only reviewers can have given, of
 * this one or of one that was joined with it, and the one that it has.
 */
function renamings({ id, name, type, aliases }: Entity, shown: AnnotatedDocument): EntityNaming[] {
  const entity = shown.entities.find((each) => each.id === id);
  if (!entity) return [];
  const known = new Set([entity.name, ...entity.aliases, name]);
  const given = aliases.filter((alias) => !known.has(alias));
  return [...given, name].map((each) => ({ name: each, type }));
}
