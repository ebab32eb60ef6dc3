import type { Range } from '../core/document/sourceDocument';
import type { LooseText } from '../anchoring/looseText';
import type { TextSelector } from '../anchoring/textSelector';
import type { AnnotatedDocument, Annotation, AnnotationKind } from '../core/model';
import { fieldsOf } from './annotationFields';
import type {
  Act,
  EntityNaming,
  EntityReference,
  StoredFields,
  Suggestion,
  Target,
} from './decision';
import { decisionIds } from './decisionId';
import type { Opinion } from './opinion';
import { referredIds } from './referredIds';
import type { Judgement, Reviewed } from './reviewed';
import { AnnotationStore } from './storeAnnotation';
import { asStored } from './stored';
import { takingOver } from './takeOver';

/**
 * Values of fields as the model has them: spans of the source, ids of actors and annotations. In
 * place of the id of an actor there may be one that the article does not have yet.
 */
export type FieldValues = Readonly<Record<string, unknown>>;

/** What can be corrected of an annotation besides its fields. */
export interface Changes {
  readonly kind?: AnnotationKind;
  /** In the source. */
  readonly span?: Range;
  readonly fields?: FieldValues;
}

/** Makes the acts of a reviewer who looks at a reviewed article. `sign` makes decisions of them. */
export class Acts {
  readonly #loose: LooseText;
  readonly #store: AnnotationStore;
  readonly #shown: ReadonlyMap<string, Annotation>;
  readonly #judgements: ReadonlyMap<string, Judgement>;
  readonly #machine: ReadonlyMap<string, Annotation>;
  readonly #machineStore: AnnotationStore;

  /**
   * @param machine What the machine found in the text that `reviewed` was made of.
   * @param loose Of the same text.
   */
  constructor(
    machine: AnnotatedDocument,
    { document, judgements }: Pick<Reviewed, 'document' | 'judgements'>,
    loose: LooseText,
  ) {
    this.#loose = loose;
    this.#store = new AnnotationStore(document, loose);
    this.#machineStore = new AnnotationStore(machine, loose);
    this.#shown = new Map(document.annotations.map((each) => [each.id, each]));
    this.#machine = new Map(machine.annotations.map((each) => [each.id, each]));
    this.#judgements = new Map(judgements.map((each) => [each.annotation, each]));
  }

  /** @throws RangeError here and below if there is no annotation of an id. */
  accept(ids: readonly string[]): Act[] {
    return ids.map((id) => ({ action: 'accept', ...this.#subject(id) }));
  }

  reject(ids: readonly string[]): Act[] {
    return ids.map((id) => ({ action: 'reject', ...this.#subject(id) }));
  }

  /**
   * Nothing if nothing would change.
   * @param isConfirmed Whether a correction to what is there already is one too.
   */
  correct(id: string, changes: Changes, isConfirmed = false): Act[] {
    const shown = this.#annotation(id);
    const kind = changes.kind ?? shown.kind;
    const before: Record<string, unknown> = { ...shown };
    const to: StoredFields = {
      ...this.#store.fields(kind, changes.fields ?? {}),
      ...(changes.kind && changes.kind !== shown.kind ? { kind } : {}),
      ...(changes.span ? { span: asStored({ selector: this.#selected(changes.span) }) } : {}),
    };
    const span = asStored({ selector: this.#store.selector(shown) });
    const known = fieldsOf(shown.kind);
    const from = Object.fromEntries(
      Object.keys(to).map((name) => {
        const field = known.get(name);
        if (name === 'span') return [name, span];
        if (name === 'kind') return [name, shown.kind];
        return [name, field ? this.#store.value(field, before[name] ?? null) : null];
      }),
    );
    const isNew = Object.entries(to).filter(
      ([name, value]) => isConfirmed || JSON.stringify(value) !== JSON.stringify(from[name]),
    );
    if (isNew.length === 0) return [];
    return [
      {
        action: 'correct',
        ...this.#subject(id),
        from: Object.fromEntries(isNew.map(([name]) => [name, from[name] ?? null])),
        to: Object.fromEntries(isNew),
      },
    ];
  }

  /** @throws RangeError if there are no words in the range. */
  add(kind: AnnotationKind, range: Range, fields: FieldValues = {}): Act[] {
    const [id = ''] = decisionIds(1, Date.now(), null);
    const target: Target = {
      annotation: `${kind}-${id}`,
      kind,
      selector: this.#selected(range),
    };
    return [{ action: 'add', target, fields: this.#store.fields(kind, fields) }];
  }

  /**
   * @param from The reviewer's note so far.
   * @param to Null takes it away.
   */
  note(id: string, from: string | null, to: string | null): Act[] {
    return from === to ? [] : [{ action: 'note', ...this.#subject(id), from, to }];
  }

  /**
   * Settles what was judged differently: as one of the opinions has it. What the reviewer noted in
   * two windows becomes one note.
   */
  settle({ target, suggestion, opinions }: Judgement, chosen: Opinion, by: string): Act[] {
    const others = opinions.filter((each) => each !== chosen).map(({ decision }) => decision);
    const noted = opinions.filter((each) => each.by === by).flatMap(({ note }) => note ?? []);
    const notes = [...new Set(noted)].reverse();
    const [from = null] = noted;
    const to = notes.length > 1 ? notes.join(' · ') : from;
    return [
      ...takingOver({ target, suggestion }, chosen, others),
      ...(notes.length > 1 ? [{ action: 'note', target, suggestion, from, to } as const] : []),
    ];
  }

  /** Puts lost words where they stand now. */
  attach({ target }: Judgement, range: Range): Act[] {
    return [{ action: 'attach', target, to: this.#selected(range) }];
  }

  merge(ids: readonly string[], into: string): Act[] {
    return ids
      .filter((id) => id !== into)
      .map((id) => ({ action: 'merge', entity: this.#entity(id), into: this.#entity(into) }));
  }

  rename(id: string, to: Partial<EntityNaming>): Act[] {
    const entity = this.#entity(id);
    const from = { name: entity.name, type: entity.type };
    const after = { ...from, ...to };
    if (after.name === from.name && after.type === from.type) return [];
    return [{ action: 'rename', entity, from, to: after }];
  }

  /**
   * Makes some mentions of an actor those of another, and with them what is said or pledged in their
   * words.
   */
  split(mentions: readonly string[], other: EntityReference): Act[] {
    const moved = mentions.map((id) => this.#annotation(id));
    const gone = new Set(moved.flatMap((each) => referredIds(each, 'entity')));
    const isMoved = ({ start, end }: Range): boolean =>
      moved.some((mention) => mention.start >= start && mention.end <= end);
    const acts = moved.flatMap(({ id }) => this.correct(id, { fields: { actor: other } }));
    for (const annotation of this.#shown.values()) {
      if ('speaker' in annotation && gone.has(annotation.speaker ?? '')) {
        if (annotation.speakerSpan && isMoved(annotation.speakerSpan)) {
          acts.push(...this.correct(annotation.id, { fields: { speaker: other } }));
        }
      } else if (annotation.kind === 'pledge' && gone.has(annotation.pledger ?? '')) {
        if (annotation.pledgerSpan && isMoved(annotation.pledgerSpan)) {
          acts.push(...this.correct(annotation.id, { fields: { pledger: other } }));
        }
      }
    }
    return acts;
  }

  /** The words of a selection, without white space at its ends. */
  #selected(range: Range): TextSelector {
    const loose = this.#loose.toLoose(range);
    const text = loose ? this.#loose.text.slice(loose.start, loose.end) : '';
    if (!loose || text.trim() === '') throw new RangeError('There are no words in this range.');
    const start = loose.start + text.length - text.trimStart().length;
    const words = wholeCharacters(this.#loose.text, { start, end: start + text.trim().length });
    return this.#store.selector(this.#loose.toSource(words));
  }

  #annotation(id: string): Annotation {
    const annotation = this.#shown.get(id);
    if (!annotation) throw new RangeError(`There is no annotation ${id}.`);
    return annotation;
  }

  #entity(id: string): EntityReference {
    const entity = this.#store.entity(id);
    if (!entity) throw new RangeError(`There is no actor ${id}.`);
    return entity;
  }

  /** As it was found, not as it was corrected to: that is how it is known again. */
  #subject(id: string): { target: Target; suggestion: Suggestion | null } {
    const judged = this.#judgements.get(id);
    const machine = this.#machine.get(id);
    // What a reviewer added may stand for what the machine found in mostly the same words.
    if (machine && !judged?.opinions.some(({ added }) => added !== null)) {
      const target = this.#machineStore.target(machine);
      return { target, suggestion: judged?.suggestion ?? this.#machineStore.suggestion(machine) };
    }
    if (!judged) throw new RangeError(`There is no annotation ${id}.`);
    const { target, suggestion, place } = judged;
    if (!('range' in place)) return { target, suggestion };
    return { target: { ...target, selector: this.#store.selector(place.range) }, suggestion };
  }
}

/** The range with both halves of a character at its ends, where it holds one of them. */
function wholeCharacters(text: string, { start, end }: Range): Range {
  const cuts = (at: number): boolean => (text.codePointAt(at - 1) ?? 0) > 0xffff;
  return { start: cuts(start) ? start - 1 : start, end: cuts(end) ? end + 1 : end };
}
