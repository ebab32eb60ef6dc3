import { type ActorLists, noLists } from '../actors/actorLists';
import { readDocument } from '../document/readDocument';
import type { Block, SourceDocument } from '../document/sourceDocument';
import { cellsOf, Paragraph, type Discourse } from '../language/discourse';
import type { Facts, LocalReading, ReadLocally } from '../language/localReading';
import type { AnnotatedDocument, SourceFormat } from '../model';
import { annotateArticles } from './annotateArticles';
import { type ArticleParagraphs, wholeDocument } from './articleParagraphs';

/** What a reading gave for a paragraph, and the answers that it was given. */
interface Kept {
  readonly local: unknown;
  readonly asked: readonly Asked[];
}

interface Asked {
  readonly fact: string;
  readonly question: string;
  readonly answer: unknown;
}

/**
 * Annotates the versions of one document. This is all that is kept between edits: paragraphs by
 * their text, and what each told by itself, as long as its questions get the same answers. Results
 * are those of a first reading. A reader that has thrown must not be used again.
 */
export class ArticleReader {
  #paragraphs: readonly Paragraph[] = [];
  readonly #kept = new Map<unknown, WeakMap<Paragraph, Kept>>();

  /** As `annotate`, of a source file's text. */
  read(source: string, format: SourceFormat, lists?: ActorLists): AnnotatedDocument {
    return this.annotate(readDocument(source, format), lists);
  }

  annotate(document: SourceDocument, lists?: ActorLists): AnnotatedDocument {
    return wholeDocument(this.paragraphsOf(document, lists));
  }

  /** By paragraph: what is told of a paragraph is the same object as before if nothing of it changed. */
  paragraphsOf(document: SourceDocument, lists: ActorLists = noLists): ArticleParagraphs {
    const former = new FormerParagraphs(this.#paragraphs);
    const paragraphs: Paragraph[] = [];
    const annotated = annotateArticles(
      document,
      (article) => {
        const discourse = discourseWith(former, article);
        for (const paragraph of discourse.paragraphs) paragraphs.push(paragraph);
        return discourse;
      },
      { readLocally: this.#readLocally, lists },
    );
    this.#paragraphs = paragraphs;
    return annotated;
  }

  readonly #readLocally: ReadLocally = (reading, paragraphs, factsOf) => {
    let kept = this.#kept.get(reading);
    if (!kept) this.#kept.set(reading, (kept = new WeakMap()));
    const known = kept;
    return paragraphs.map((paragraph) => local(known, reading, paragraph, factsOf(paragraph)));
  };
}

function local<F extends Facts, Local>(
  known: WeakMap<Paragraph, Kept>,
  reading: LocalReading<F, Local>,
  paragraph: Paragraph,
  facts: F,
): Local {
  const kept = known.get(paragraph);
  if (kept && isAnsweredSo(facts, kept.asked)) return kept.local as Local;
  const asked: Asked[] = [];
  const told = reading.read(paragraph, noting(facts, asked));
  known.set(paragraph, { local: told, asked });
  return told;
}

function isAnsweredSo(facts: Facts, asked: readonly Asked[]): boolean {
  for (const { fact, question, answer } of asked) {
    if (!isSame(facts[fact]?.(question), answer)) return false;
  }
  return true;
}

/** The paragraphs of the version before, each to be taken once. */
class FormerParagraphs {
  readonly #alike = new Map<string, Paragraph[]>();

  constructor(paragraphs: readonly Paragraph[]) {
    for (const paragraph of paragraphs.toReversed()) {
      const key = keyOf(paragraph.text, paragraph.kind, paragraph.index);
      const alike = this.#alike.get(key);
      if (alike) alike.push(paragraph);
      else this.#alike.set(key, [paragraph]);
    }
  }

  take(text: string, kind: Block['kind'], index: number): Paragraph | undefined {
    return this.#alike.get(keyOf(text, kind, index))?.pop();
  }
}

/** The document with the paragraphs of the version before where they are still there. */
function discourseWith(former: FormerParagraphs, { text, blocks }: SourceDocument): Discourse {
  let sentences = 0;
  const paragraphs = blocks.map((block, index) => {
    const own = text.slice(block.start, block.end);
    const known = former.take(own, block.kind, index);
    known?.place(block, index, sentences);
    const paragraph = known ?? new Paragraph(own, block, index, sentences);
    sentences += paragraph.sentences.length;
    return paragraph;
  });
  return {
    text,
    paragraphs,
    sentences: paragraphs.flatMap((one) => one.sentences),
    cells: cellsOf(blocks),
  };
}

/** All that a paragraph's own reading may look at. */
const keyOf = (text: string, kind: Block['kind'], index: number): string =>
  `${kind} ${index === 0 ? 'first' : ''} ${text}`;

/** The same facts, with every question and its answer put down. */
function noting<F extends Facts>(facts: F, asked: Asked[]): F {
  const noted: Record<string, (question: string) => unknown> = {};
  for (const [fact, ask] of Object.entries(facts)) {
    noted[fact] = (question) => {
      const answer = ask(question);
      asked.push({ fact, question, answer });
      return answer;
    };
  }
  return noted as F;
}

/** Whether two answers, plain data, say the same. */
function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || !a || !b) return Object.is(a, b);
  if (Array.isArray(a)) {
    if (!Array.isArray(b) || a.length !== b.length) return false;
    for (let at = 0; at < a.length; at++) if (!isSame(a[at], b[at])) return false;
    return true;
  }
  let fields = 0;
  for (const key in a) {
    const other = fieldOf(b, key);
    if (!isSame(fieldOf(a, key), other) || (other === undefined && !Object.hasOwn(b, key)))
      return false;
    fields++;
  }
  return Object.keys(b).length === fields;
}

const fieldOf = (data: object, key: string): unknown => (data as Record<string, unknown>)[key];
