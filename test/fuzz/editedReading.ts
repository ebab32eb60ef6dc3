// The way from the editor to the engine and back. This is all that the fuzzer knows of it.
import { EngineLane } from '../../src/analysis/engineLane.js';
import { readArticle } from '../../src/analysis/readArticle.js';
import { serveEngine } from '../../src/analysis/serveEngine.js';
import { inThread } from '../../src/analysis/inThread.js';
import type { AnnotatedDocument, SourceFormat } from '../../src/core/model.js';

/** A document that is open in an editor: what was read of one version is used for the next. */
export class EditedReading {
  readonly #lane = new EngineLane(
    () =>
      Promise.resolve(
        inThread((port) => {
          serveEngine(port, readArticle);
        }),
      ),
    60_000,
  );
  #version = 0;

  constructor(private readonly format: SourceFormat) {}

  /** What the editor gets of the next version; null when the engine was given up for its time. */
  async read(text: string): Promise<AnnotatedDocument | null> {
    const outcome = await this.#lane.analyse(
      {
        uri: 'a',
        version: (this.#version += 1),
        format: this.format,
        fileName: 'a.txt',
        insist: true,
        text,
      },
      new AbortController().signal,
    );
    return outcome.state === 'annotated' ? outcome.document : null;
  }

  close(): void {
    this.#lane.dispose();
  }
}
