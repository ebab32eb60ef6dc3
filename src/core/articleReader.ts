import { WordUseCounter } from './actors/wordUse';
import { documentOf } from './annotatedDocument';
import { ArticleRun } from './articleRun';
import { readDocument } from './document/readDocument';
import type { SourceDocument } from './document/sourceDocument';
import type { Discourse } from './language/discourse';
import { DiscourseReader } from './language/discourseReader';
import type { AnnotatedDocument, SourceFormat } from './model';

/**
 * Annotates the versions of one document: what an edit did not change is not read again. Results
 * are those of a new reader. One that has thrown must not be used again.
 */
export class ArticleReader {
  readonly #discourses: DiscourseReader;
  readonly #words = new WordUseCounter();
  readonly #isKept: boolean;
  #last: { readonly discourse: Discourse; readonly run: ArticleRun } | null = null;

  /** @param isKept Whether more versions will be read. */
  constructor(isKept = true) {
    this.#isKept = isKept;
    this.#discourses = new DiscourseReader();
  }

  /** As `annotate`, of a source file's text. */
  read(source: string, format: SourceFormat): AnnotatedDocument {
    return this.annotate(readDocument(source, format));
  }

  annotate(document: SourceDocument): AnnotatedDocument {
    const { discourse, run } = this.#rewritten(document) ?? this.#readAnew(document);
    return documentOf(document, discourse, run.findings);
  }

  #rewritten(document: SourceDocument): { discourse: Discourse; run: ArticleRun } | null {
    const last = this.#last;
    const changed = last && this.#discourses.changedIn(document);
    if (!last || !changed) return null;
    // Should this fail half way, nothing of it is of use.
    this.#last = null;
    const { paragraph, text } = changed;
    if (!last.run.rewrite(paragraph, text, () => paragraph.rewrite(text))) return null;
    this.#last = last;
    return last;
  }

  #readAnew(document: SourceDocument): { discourse: Discourse; run: ArticleRun } {
    this.#last = null;
    const discourse = this.#discourses.read(document);
    const run = new ArticleRun(discourse, this.#words, this.#isKept);
    if (this.#isKept) this.#last = { discourse, run };
    return { discourse, run };
  }
}
