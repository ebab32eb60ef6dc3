import {
  absolute,
  paragraphAt,
  type ParagraphAnnotations,
  type Relative,
} from '../core/engine/articleParagraphs';
import type { Range } from '../core/document/sourceDocument';
import {
  annotationKinds,
  type AnnotatedDocument,
  type Annotation,
  type AnnotationKind,
  type Entity,
} from '../core/model';
import type { Judgement } from '../review/reviewed';
import type { AnnotatedOutcome } from './analyzer';
import { placeFields, type EncodedEntity, type EncodedParagraph } from './encodedArticle';
import { spliced, type Splice } from './splices';

/** The parts of an annotated document that are sent each time. */
export type DocumentHeader = Omit<AnnotatedDocument, 'annotations' | 'entities'> &
  Pick<AnnotatedOutcome, 'headline' | 'asFound'> & {
    /** JSON of the `Judgement`s. */
    readonly judgements: string;
  };

/** Turns one version of a document into the next. */
export interface ArticleUpdate {
  /** Where each paragraph starts in the source, in UTF-16 code units. */
  readonly starts: Int32Array;
  readonly header: DocumentHeader;
  readonly paragraphs: readonly Splice<EncodedParagraph>[];
  readonly entities: readonly Splice<EncodedEntity>[];
}

/** A paragraph as received. All versions of a document that have it share it. */
interface Received extends Omit<EncodedParagraph, 'json'> {
  readonly annotations: Decoded<ParagraphAnnotations>;
}

interface ReceivedEntity extends Omit<EncodedEntity, 'json'> {
  readonly entity: Decoded<Relative<Entity>>;
}

/** An annotated document as sent by the engine: a paragraph is decoded when it is asked for. */
export class ArticleDocument {
  readonly outcome: AnnotatedOutcome;
  /** The annotations of those paragraphs that were asked for, with offsets into the source. */
  private readonly placed: (readonly Annotation[] | undefined)[] = [];

  private constructor(
    private readonly starts: Int32Array,
    private readonly header: DocumentHeader,
    private readonly paragraphs: readonly Received[],
    private readonly entities: readonly ReceivedEntity[],
  ) {
    const { headline, judgements, asFound, title, format, length, ...told } = header;
    const placedEntities = once(() =>
      this.entities.map(({ entity }) => absolute<Entity>(entity.value(), 0, starts)),
    );
    const annotations = once(() =>
      paragraphs.flatMap((_, paragraph) => this.annotationsOf(paragraph)),
    );
    const document: AnnotatedDocument = {
      title,
      format,
      length,
      get entities() {
        return placedEntities();
      },
      get annotations() {
        return annotations();
      },
      ...told,
    };
    onDemand.set(document, this);
    const judged = decodedOnce<readonly Judgement[]>(judgements);
    this.outcome = {
      state: 'annotated',
      document,
      headline,
      asFound,
      get judgements() {
        return judged.value();
      },
    };
  }

  /** @throws RangeError if the update was not made for `before`. */
  static of(
    { starts, header, paragraphs, entities }: ArticleUpdate,
    before: ArticleDocument | null,
  ): ArticleDocument {
    return new ArticleDocument(
      starts,
      header,
      spliced(before?.paragraphs ?? [], paragraphs, ({ json, ...told }) => ({
        ...told,
        annotations: decodedOnce<ParagraphAnnotations>(json),
      })),
      spliced(before?.entities ?? [], entities, ({ json, isMentioned }) => ({
        isMentioned,
        entity: decodedOnce<Relative<Entity>>(json),
      })),
    );
  }

  /** All annotations of each paragraph that may have something marked in a range. */
  near({ start, end }: Range): readonly Annotation[] {
    const first = paragraphAt(this.starts, start);
    const last = paragraphAt(this.starts, end - 1);
    return this.paragraphs.flatMap(({ back, ahead }, paragraph) =>
      paragraph - back <= last && paragraph + ahead >= first ? this.annotationsOf(paragraph) : [],
    );
  }

  /** Visits all annotations in order of `start`, without decoding them. */
  forEachPlace(visit: (kind: AnnotationKind, start: number, end: number) => void): void {
    for (const [paragraph, { places }] of this.paragraphs.entries()) {
      const base = this.starts[paragraph] ?? 0;
      for (let at = 0; at < places.length; at += placeFields) {
        const kind = annotationKinds[places[at] ?? -1];
        if (kind) visit(kind, base + (places[at + 1] ?? 0), base + (places[at + 2] ?? 0));
      }
    }
  }

  /** How many entities are mentioned, without decoding them. */
  countMentioned(): number {
    return this.entities.filter(({ isMentioned }) => isMentioned).length;
  }

  /** All of it, for another thread: JSON is copied faster than what is in it. */
  whole(): ArticleUpdate {
    const added = this.paragraphs.map(({ annotations, ...told }) => ({
      ...told,
      json: annotations.json(),
    }));
    const named = this.entities.map(({ entity, ...told }) => ({ ...told, json: entity.json() }));
    return {
      starts: this.starts,
      header: this.header,
      paragraphs: [{ at: 0, removed: 0, added }],
      entities: [{ at: 0, removed: 0, added: named }],
    };
  }

  private annotationsOf(paragraph: number): readonly Annotation[] {
    const annotations = this.paragraphs[paragraph]?.annotations;
    return (this.placed[paragraph] ??=
      annotations?.value().map((each) => absolute<Annotation>(each, paragraph, this.starts)) ?? []);
  }
}

interface Decoded<T> {
  value(): T;
  json(): string;
}

/** Decodes JSON when its value is first asked for, and then drops the JSON. */
function decodedOnce<T>(json: string): Decoded<T> {
  let held: { readonly json: string } | { readonly value: T } = { json };
  return {
    value() {
      if ('json' in held) held = { value: JSON.parse(held.json) as T };
      return held.value;
    },
    json: () => ('json' in held ? held.json : JSON.stringify(held.value)),
  };
}

const onDemand = new WeakMap<AnnotatedDocument, ArticleDocument>();

/** Whether a document is decoded bit by bit; any other has everything at hand. */
export function isOnDemand(document: AnnotatedDocument): boolean {
  return onDemand.has(document);
}

/**
 * A document as it goes to another thread, which makes it one again with `ArticleDocument.of`.
 * @throws Error if no engine sent it.
 */
export function asSent(document: AnnotatedDocument): ArticleUpdate {
  const article = onDemand.get(document);
  if (!article) throw new Error('Only what an engine sent can be sent on.');
  return article.whole();
}

/**
 * The annotations that have something marked in a range (their own words or a part of a pledge),
 * and perhaps a few others, in order of `start`. Only the paragraphs that matter are decoded.
 */
export function annotationsNear(document: AnnotatedDocument, range: Range): readonly Annotation[] {
  return onDemand.get(document)?.near(range) ?? document.annotations;
}

/** Visits the kind, start and end of all annotations in order of `start`, without decoding. */
export function forEachPlace(
  document: AnnotatedDocument,
  visit: (kind: AnnotationKind, start: number, end: number) => void,
): void {
  const article = onDemand.get(document);
  if (article) article.forEachPlace(visit);
  else for (const { kind, start, end } of document.annotations) visit(kind, start, end);
}

/** How many entities are mentioned, without decoding them. */
export function countMentioned(document: AnnotatedDocument): number {
  return (
    onDemand.get(document)?.countMentioned() ??
    document.entities.filter(({ mentions }) => mentions.length > 0).length
  );
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}
