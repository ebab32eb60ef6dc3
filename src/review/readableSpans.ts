import type { LooseText } from '../anchoring/looseText';
import { readDocument } from '../core/document/readDocument';
import type { Range, SourceDocument } from '../core/document/sourceDocument';
import { paragraphAt } from '../core/engine/articleParagraphs';
import { paragraphStarts } from '../core/engine/paragraphStarts';
import type { SourceFormat, Span } from '../core/model';

interface Reading {
  readonly document: SourceDocument;
  readonly starts: readonly number[];
}

/** Makes spans of ranges of a source, and tells their paragraphs. Reads the source when asked first. */
export class ReadableSpans {
  readonly #source: string;
  readonly #format: SourceFormat;
  readonly #loose: LooseText;
  #read: Reading | undefined;

  /** @param document The source as it was read, if it was. */
  constructor(source: string, format: SourceFormat, loose: LooseText, document?: SourceDocument) {
    this.#source = source;
    this.#format = format;
    this.#loose = loose;
    if (document) this.#read = readingOf(document);
  }

  /** A span outside the prose has the words that stand there. */
  spanOf({ start, end }: Range): Span {
    const { document } = this.#reading();
    const readable = document.offsets.toReadable({ start, end });
    if (readable) return { start, end, text: document.text.slice(readable.start, readable.end) };
    const loose = this.#loose.toLoose({ start, end });
    return { start, end, text: loose ? this.#loose.text.slice(loose.start, loose.end) : '' };
  }

  paragraphAt(offset: number): number {
    return paragraphAt(this.#reading().starts, offset);
  }

  #reading(): Reading {
    return (this.#read ??= readingOf(readDocument(this.#source, this.#format)));
  }
}

const readingOf = (document: SourceDocument): Reading => ({
  document,
  starts: paragraphStarts(document),
});
