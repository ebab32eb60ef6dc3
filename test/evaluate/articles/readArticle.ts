import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { annotate } from '../../../src/core/annotate';
import type {
  AnnotatedDocument,
  Annotation,
  AnnotationKind,
  Entity,
  SourceFormat,
} from '../../../src/core/model';
import { list, type Expected, type OneOf } from './rows';
import { anyOf, core, plain, sameComplement, sameUnnamed, sameWord } from './sameText';
import { blocksOf, sentenceWith } from './sentence';

export type Of<K extends AnnotationKind> = Extract<Annotation, { kind: K }>;
type SpanOrNone = { readonly text: string } | null;

export function formatOf(file: string): SourceFormat {
  const extension = extname(file);
  return extension === '.html' ? 'html' : extension === '.md' ? 'markdown' : 'text';
}

/** An article with its expected rows, beside what the engine says of it. */
export class ReadArticle {
  readonly expected: Expected;
  readonly #name: string;
  readonly #blocks: readonly string[];
  readonly #result: AnnotatedDocument;
  readonly #annotations: readonly Annotation[];
  readonly #entities: ReadonlyMap<string, Entity>;

  constructor(file: string, expectedFile: string) {
    const source = readFileSync(file, 'utf8');
    this.expected = JSON.parse(readFileSync(expectedFile, 'utf8')) as Expected;
    this.#name = basename(file);
    this.#blocks = blocksOf(source);
    this.#result = annotate(source, { format: formatOf(file) });
    this.#annotations = countedAsRows(this.expected, this.#result.annotations, source);
    this.#entities = new Map(this.#result.entities.map((entity) => [entity.id, entity]));
  }

  of<K extends AnnotationKind>(kind: K): Of<K>[] {
    return this.#annotations.filter((one): one is Of<K> => one.kind === kind);
  }

  entity(id: string): Entity | undefined {
    return this.#entities.get(id);
  }

  nameOf(id: string | null): string {
    return id === null ? '(null)' : (this.#entities.get(id)?.name ?? id);
  }

  /** Organisations may go by any of their names, people only by their full one. */
  isEntity(wanted: OneOf<string | null> | null, id: string | null): boolean {
    if (wanted === null || id === null) return id === null && list(wanted).includes(null);
    const entity = this.#entities.get(id);
    if (entity === undefined) return false;
    if (isUnnamed(entity) && anyOf(wanted, entity.name, sameUnnamed)) return true;
    const names = entity.type === 'person' ? [entity.name] : [entity.name, ...entity.aliases];
    return names.some((name) => anyOf(wanted, name, sameWord));
  }

  /** What is wrong with the actor of a field; undefined when nothing is. */
  wrongActor(
    field: string,
    wanted: OneOf<string | null> | null | undefined,
    wantedText: OneOf<string> | undefined,
    id: string | null,
    span: SpanOrNone,
  ): string | undefined {
    // Where the text names nobody, the words that say who it is are what counts.
    const entity = id === null ? undefined : this.#entities.get(id);
    const isNobody = entity !== undefined && (entity.type === 'group' || isUnnamed(entity));
    const mayBeNobody = wanted !== undefined && (wanted === null || list(wanted).includes(null));
    if (mayBeNobody && wantedText === undefined && isNobody) return undefined;
    const isByText = wanted === null && wantedText !== undefined;
    if (wanted !== undefined && !isByText) {
      if (this.isEntity(wanted, id)) return undefined;
      return `${field} ${this.nameOf(id)}, not ${String(wanted)}`;
    }
    const text = textOf(span);
    if (wantedText === undefined || anyOf(wantedText, text, sameWord)) return undefined;
    return `${field} text "${text}", not "${String(wantedText)}"`;
  }

  /** A failure with the sentence it stands in, as one line. */
  failure(what: string, texts: readonly string[]): string {
    return `${what}\t[${this.#name}] ${sentenceWith(this.#blocks, texts)}`;
  }
}

/** “senior officials”: whom the text does not name. */
const isUnnamed = ({ name }: Entity): boolean => /^\p{Ll}/u.test(name);

/**
 * The annotations with their paragraphs counted as the rows count them. Some readers take what
 * stands between blank lines for a paragraph where the engine sees several: a name above a
 * constituency. Whichever count finds more of the rows is theirs.
 */
function countedAsRows(
  { actors, money = [], pledges, quotes, claims }: Expected,
  annotations: readonly Annotation[],
  source: string,
): readonly Annotation[] {
  const ends = [...source.trimStart().matchAll(/\n[^\S\n]*\n\s*/g)].map(({ index }) => index);
  const lead = source.length - source.trimStart().length;
  const byBlankLines = annotations.map((one) => ({
    ...one,
    paragraph: ends.filter((end) => end + lead < one.start).length,
  }));
  const rows = [
    ...[...actors, ...money, ...pledges, ...quotes],
    ...claims.map(({ paragraph, content }) => ({ paragraph, text: content ?? [] })),
  ];
  const found = (some: readonly Annotation[]): number =>
    rows.filter((row) =>
      some.some(
        ({ paragraph, text }) => paragraph === row.paragraph && anyOf(row.text, text, sameWord),
      ),
    ).length;
  return found(byBlankLines) > found(annotations) ? byBlankLines : annotations;
}

export const textOf = (span: SpanOrNone): string => span?.text ?? '';

/** What is wrong with the words of a field; undefined when nothing is. */
export function wrongPhrase(
  field: string,
  wanted: OneOf<string | null> | null | undefined,
  span: SpanOrNone,
): string | undefined {
  if (wanted === undefined || anyOf(wanted ?? '', textOf(span), sameComplement)) return undefined;
  return `${field} "${textOf(span)}", not "${String(wanted ?? '(none)')}"`;
}

/** Annotations of a paragraph that hold the text or stand in it, for a failure's line. */
export function touching(
  annotations: readonly Annotation[],
  paragraph: number,
  text: string,
): string {
  const near = annotations.filter(
    (one) =>
      one.paragraph === paragraph &&
      (core(one.text).includes(core(text)) || core(text).includes(core(one.text))),
  );
  if (near.length === 0) return '';
  return ` (near: ${near.map((one) => `"${plain(one.text)}"`).join(', ')})`;
}
