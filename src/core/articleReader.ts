import { WordUseCounter } from './actors/wordUse';
import { ArticleOutput, type DocumentChange } from './articleOutput';
import { ArticleRun } from './articleRun';
import { readDocument } from './document/readDocument';
import type { BlockEdit, SourceDocument } from './document/sourceDocument';
import type { Discourse } from './language/discourse';
import { DiscourseReader } from './language/discourseReader';
import type { AnnotatedDocument, SourceFormat } from './model';

/**
 * The longest text of which a run is kept, in UTF-16 code units: it takes about 120 bytes a
 * character. Of a longer one what paragraphs tell is kept, and all passes are run at each edit.
 */
const LONGEST_KEPT = 4_000_000;

/** One version of a document as it was read. */
interface Version {
  readonly discourse: Discourse;
  readonly run: ArticleRun;
  readonly output: ArticleOutput;
}

/**
 * Annotates the versions of one document: what an edit did not change is not read again. Results
 * are those of a new reader; they must be looked at before the next version is read. A reader that
 * has thrown must not be used again.
 */
export class ArticleReader {
  readonly #discourses = new DiscourseReader();
  readonly #words = new WordUseCounter();
  readonly #isKept: boolean;
  #last: Version | null = null;
  #document: SourceDocument | null = null;
  #change: DocumentChange | null = null;

  /** @param isKept Whether more versions will be read. */
  constructor(isKept = true) {
    this.#isKept = isKept;
  }

  /** As `annotate`, of a source file's text. */
  read(source: string, format: SourceFormat): AnnotatedDocument {
    return this.annotate(readDocument(source, format));
  }

  /**
   * How the version read last differs from the one read before it; null where more than one
   * paragraph does.
   */
  get change(): DocumentChange | null {
    return this.#change;
  }

  /** @param edit How the document differs from another, if that is known. */
  annotate(document: SourceDocument, edit: BlockEdit | null = null): AnnotatedDocument {
    const last = this.#last;
    const known = edit?.since === this.#document ? edit : null;
    const changed = last && this.#discourses.changedIn(document, known);
    this.#document = this.#isKept ? document : null;
    // Should this fail half way, nothing of it is of use.
    this.#last = null;
    this.#change = null;
    if (!last || !changed || !last.run.rewrite(changed.paragraph, changed.text)) {
      return this.#readAnew(document);
    }
    const { discourse, run, output } = last;
    this.#change = output.rewrite(document, run.findings, changed.paragraph, run.takeChange());
    this.#last = last;
    return writtenLater(document, discourse, run);
  }

  #readAnew(document: SourceDocument): AnnotatedDocument {
    const discourse = this.#discourses.read(document);
    const isKept = this.#isKept && document.text.length <= LONGEST_KEPT;
    const run = new ArticleRun(discourse, this.#words, isKept);
    const output = new ArticleOutput(document, discourse, run.findings);
    if (isKept) this.#last = { discourse, run, output };
    return output.document;
  }
}

/** A document whose annotations are written when they are asked for. */
function writtenLater(
  document: SourceDocument,
  discourse: Discourse,
  { findings }: ArticleRun,
): AnnotatedDocument {
  let written: AnnotatedDocument | undefined;
  const write = (): AnnotatedDocument =>
    (written ??= new ArticleOutput(document, discourse, findings).document);
  return {
    title: document.title,
    format: document.format,
    length: document.sourceLength,
    get entities() {
      return write().entities;
    },
    get annotations() {
      return write().annotations;
    },
    notices: document.notices,
  };
}
