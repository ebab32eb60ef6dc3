import { looseText, type LooseText } from '../anchoring/looseText';
import type { Placement } from '../anchoring/placeSelectors';
import type { Range, SourceDocument } from '../core/document/sourceDocument';
import {
  type AnnotatedDocument,
  type Annotation,
  annotationKinds,
  type AnnotationStatus,
  type ArticlePart,
  type Entity,
  type Notice,
} from '../core/model';
import { type AsFound, asFoundOf } from './asFound';
import { compose, type Composing, layersOf, neededSelectors, type Parts } from './compose';
import { type Decision, isOfEntity, isOfWords, type Suggestion, type Target } from './decision';
import { EntityBook } from './entityBook';
import { standing } from './history';
import { MachineAnnotations } from './machineAnnotations';
import { Lineage } from './lineage';
import { contradicting, type Opinion, suggestionOf } from './opinion';
import { Opinions } from './opinions';
import { placeKey } from './placeKey';
import { Places } from './places';
import { ReadableSpans } from './readableSpans';
import { referredIds, withIds } from './referredIds';
import { AnnotationStore } from './storeAnnotation';
import { type Subject, subjectsOf } from './subjects';

export interface ReviewOptions {
  /** Whose decisions count; those of all if left out. */
  readonly reviewer?: string;
  /**
   * Where annotations are known to stand in the source, by the ids of their targets: an editor moves
   * them with every change (`moveRanges`). Others are looked for.
   */
  readonly known?: ReadonlyMap<string, Range>;
  /** The source as it was read; it is read again if left out. */
  readonly read?: SourceDocument;
}

/** An article as its reviewers have it. */
export interface Reviewed {
  /** Rejected annotations are in it, with that status; lost ones are not. */
  readonly document: AnnotatedDocument;
  /** Everything that was decided on, lost words too. */
  readonly judgements: readonly Judgement[];
  readonly asFound: AsFound;
}

/** What was decided on some words of the article. */
export interface Judgement {
  /** Id of the annotation in the reviewed document; of lost words that of their target. */
  readonly annotation: string;
  readonly target: Target;
  /** Null if reviewers added it. */
  readonly suggestion: Suggestion | null;
  readonly place: JudgedPlace;
  readonly status: AnnotationStatus;
  /**
   * One a reviewer, the one decided last first: it is the one that the document has. Several of a
   * reviewer who decided differently in two windows.
   */
  readonly opinions: readonly Opinion[];
  /** Whether it was judged differently, and nobody has settled that yet. */
  readonly isDisputed: boolean;
  /** Fields, also `span`, whose words do not stand in the text any more. */
  readonly lostFields: readonly string[];
}

/** Where the words now stand, in the source. */
export type JudgedPlace =
  | { readonly state: 'exact' | 'moved' | 'changed'; readonly range: Range }
  | { readonly state: 'ambiguous'; readonly candidates: readonly Range[] }
  | { readonly state: 'orphaned' };

/**
 * Applies decisions to what the machine found in an article. What was decided on is found again by
 * its words where the text has changed; what cannot be found for sure is told apart, never lost.
 * @param annotated What the machine found in `source`.
 */
export function reviewed(
  annotated: AnnotatedDocument,
  source: string,
  decisions: Iterable<Decision>,
  { reviewer, known = new Map(), read }: ReviewOptions = {},
): Reviewed {
  const all = [...decisions];
  const log = all.filter(({ by }) => reviewer === undefined || by === reviewer);
  const standingOnes = standing(log);
  if (standingOnes.length === 0) {
    return { document: annotated, judgements: [], asFound: { annotations: [], entities: [] } };
  }
  const loose = looseText(source);
  const book = new EntityBook(annotated.entities);
  for (const decision of standingOnes.filter(isOfEntity)) book.decide(decision);
  const places = new Places(loose);
  const machine = new MachineAnnotations(annotated.annotations, loose);
  const subjects = subjectsOf(standingOnes.filter(isOfWords), {
    places,
    machine,
    knownRange: (id) => looseRange(loose, known.get(id)),
  });
  const additions = reviewer === undefined ? standingOnes : standing(all);
  const cases = casesOf(subjects, machine, new Opinions(new Lineage(log), additions));
  const article = composing(annotated, new ReadableSpans(source, annotated.format, loose, read), {
    loose,
    places,
    book,
    machine,
    cases,
  });
  const composed = composeAll(cases, article);
  const judgements = cases.map((each) => judgementOf(each, loose, composed.get(each)?.lostFields));
  const document = documentOf(annotated, { cases, composed, book, loose, judgements });
  const judged = new Set(cases.flatMap((each) => each.machine?.id ?? []));
  return { document, judgements, asFound: asFoundOf(annotated, document, judged) };
}

const looseRange = (loose: LooseText, range: Range | undefined): Range | null =>
  range && range.start < range.end ? loose.toLoose(range) : null;

/** A subject with what reviewers think of it and what the machine now has there. */
interface Case {
  readonly id: string;
  readonly subject: Subject;
  /** The one decided last first. */
  readonly opinions: readonly Opinion[];
  readonly opinion: Opinion;
  readonly suggestion: Suggestion | null;
  readonly machine: Annotation | null;
}

function casesOf(
  subjects: readonly Subject[],
  machine: MachineAnnotations,
  opinions: Opinions,
): Case[] {
  const taken = new Map<Subject, Annotation>();
  const claimed = new Set<string>();
  for (const find of ['at', 'near'] as const) {
    for (const subject of subjects) {
      if (taken.has(subject) || !('range' in subject.placement)) continue;
      const found = machine[find](subject.target.kind, subject.placement.range);
      if (!found || claimed.has(found.id)) continue;
      taken.set(subject, found);
      claimed.add(found.id);
    }
  }
  const ids = new Set(claimed);
  return subjects.flatMap((subject): Case[] => {
    const opinionsOfIt = opinions.ofAll(subject);
    const [opinion] = opinionsOfIt;
    if (!opinion) return [];
    const found = taken.get(subject) ?? null;
    let id = found?.id ?? subject.target.annotation;
    while (!found && (ids.has(id) || machine.rangeOf(id))) id += '~';
    ids.add(id);
    return [
      {
        id,
        subject,
        opinions: opinionsOfIt,
        opinion,
        machine: found,
        suggestion: suggestionOf(subject.decisions),
      },
    ];
  });
}

interface Found {
  readonly loose: LooseText;
  readonly places: Places;
  readonly book: EntityBook;
  readonly machine: MachineAnnotations;
  readonly cases: readonly Case[];
}

function composing(
  annotated: AnnotatedDocument,
  spans: ReadableSpans,
  { loose, places, book, machine, cases }: Found,
): Composing {
  const ids = new Set(cases.map(({ id }) => id));
  const byPlace = new Map(
    cases.flatMap(({ id, subject: { target, placement } }) =>
      'range' in placement ? [[placeKey(target.kind, placement.range), id] as const] : [],
    ),
  );
  return {
    loose,
    places,
    store: new AnnotationStore(annotated, loose),
    spanOf: (range) => spans.spanOf(range),
    paragraphAt: (offset) => spans.paragraphAt(offset),
    entityOf: (reference) => book.idOf(reference),
    linkOf: ({ annotation, kind, selector }) => {
      if (ids.has(annotation) || machine.rangeOf(annotation)) return annotation;
      const range = places.rangeOf(selector);
      if (!range) return null;
      return byPlace.get(placeKey(kind, range)) ?? machine.at(kind, range)?.id ?? null;
    },
  };
}

type ComposedCases = ReadonlyMap<Case, ReturnType<typeof compose>>;

function composeAll(cases: readonly Case[], article: Composing): ComposedCases {
  const planned = cases.flatMap((each) => {
    const { id, subject, machine, suggestion, opinion, opinions } = each;
    if (!('range' in subject.placement)) return [];
    const notes = opinions.flatMap(({ note }) => note ?? []).reverse();
    const parts: Parts = {
      id,
      kind: subject.target.kind,
      range: subject.placement.range,
      machine,
      suggestion,
      opinion,
      contradicting: contradicting(opinions),
      note: notes.length === 0 ? null : notes.join('\n'),
    };
    return [{ each, parts, layers: layersOf(parts, article) }];
  });
  article.places.add(planned.flatMap(({ layers }) => neededSelectors(layers)));
  return new Map(planned.map(({ each, parts, layers }) => [each, compose(parts, layers, article)]));
}

interface Outcome {
  readonly cases: readonly Case[];
  readonly composed: ComposedCases;
  readonly book: EntityBook;
  readonly loose: LooseText;
  readonly judgements: readonly Judgement[];
}

function documentOf(
  annotated: AnnotatedDocument,
  { cases, composed, book, loose, judgements }: Outcome,
): AnnotatedDocument {
  const decided = [...composed.values()].map(({ annotation }) => annotation);
  const standsFor = new Map<string, string>();
  const decidedAt = new Map<string, string>();
  for (const { id, kind, status, ...span } of decided) {
    const range = status === 'rejected' ? null : loose.toLoose(span);
    if (range) decidedAt.set(placeKey(kind, range), id);
  }
  for (const { machine, id } of cases) if (machine) standsFor.set(machine.id, id);
  const undecided = annotated.annotations.filter((annotation) => {
    if (standsFor.has(annotation.id)) return false;
    const range = loose.toLoose(annotation);
    const other = range && decidedAt.get(placeKey(annotation.kind, range));
    if (other) standsFor.set(annotation.id, other);
    return !other;
  });
  // Annotations of the same words stand as the machine has them, whichever was decided on first;
  // behind them those that were added, by kind.
  const order = new Map(annotated.annotations.map(({ id }, at) => [id, at]));
  const placeOf = ({ id }: Annotation): number => order.get(id) ?? order.size;
  const annotations = [...undecided, ...decided]
    .map((annotation) => named(annotation, book))
    .map((annotation) => withIds(annotation, 'link', (id) => standsFor.get(id) ?? id))
    .sort(
      (a, b) =>
        a.start - b.start ||
        b.end - a.end ||
        placeOf(a) - placeOf(b) ||
        annotationKinds.indexOf(a.kind) - annotationKinds.indexOf(b.kind),
    );
  const entities = book.entities(annotations);
  const { articles } = annotated;
  return {
    ...annotated,
    annotations,
    entities,
    ...(articles && { articles: partsOf(articles, annotations, entities) }),
    notices: [...annotated.notices, ...noticesOf(judgements)],
  };
}

/** The articles of a file of several, each with the actors that it now has. */
function partsOf(
  parts: readonly ArticlePart[],
  annotations: readonly Annotation[],
  entities: readonly Entity[],
): ArticlePart[] {
  return parts.map((part, at) => {
    const end = parts[at + 1]?.start ?? Infinity;
    const own = annotations.filter(({ start }) => start >= part.start && start < end);
    const named = new Set([
      ...part.entities,
      ...own.flatMap((annotation) => referredIds(annotation, 'entity')),
    ]);
    return { ...part, entities: entities.flatMap(({ id }) => (named.has(id) ? [id] : [])) };
  });
}

/** The annotation with its actors as reviewers have joined and renamed them. */
function named(annotation: Annotation, book: EntityBook): Annotation {
  const now = withIds(annotation, 'entity', (id) => book.now(id));
  if (now.kind !== 'actor' || now.actor === null) return now;
  const entity = book.get(now.actor);
  if (!entity) return now;
  const type = book.isTyped(now.actor) ? entity.type : now.type;
  return entity.name === now.name && type === now.type ? now : { ...now, name: entity.name, type };
}

function judgementOf(
  { id, subject, suggestion, opinions, opinion }: Case,
  loose: LooseText,
  lostFields: readonly string[] = [],
): Judgement {
  return {
    annotation: id,
    target: subject.target,
    suggestion,
    place: judgedPlace(subject.placement, loose),
    status: opinion.status,
    opinions,
    isDisputed: contradicting(opinions).length > 0,
    lostFields,
  };
}

function judgedPlace(placement: Placement, loose: LooseText): JudgedPlace {
  switch (placement.state) {
    case 'ambiguous':
      return {
        state: 'ambiguous',
        candidates: placement.candidates.map((range) => loose.toSource(range)),
      };
    case 'orphaned':
      return placement;
    default:
      return { state: placement.state, range: loose.toSource(placement.range) };
  }
}

/** What a reader of the document must be told. */
function noticesOf(judgements: readonly Judgement[]): Notice[] {
  const lost = judgements.filter(isLost).length;
  const disputed = judgements.filter((each) => each.isDisputed).length;
  return [
    ...counted('review-lost', lost, 'Reviewed annotations whose words were not found again'),
    ...counted('review-disputed', disputed, 'Annotations that reviewers judged differently'),
  ];
}

/** Whether it is left out of the document; a rejected one would not be seen there anyway. */
export const isLost = ({ place, status }: Judgement): boolean =>
  !('range' in place) && status !== 'rejected';

const counted = (code: string, count: number, what: string): Notice[] =>
  count === 0 ? [] : [{ code, args: [String(count)], message: `${what}: ${String(count)}.` }];
