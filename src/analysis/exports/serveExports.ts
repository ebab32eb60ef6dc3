import { readDocument } from '../../core/document/readDocument';
import type { Range } from '../../core/document/sourceDocument';
import { bytesOf, joinContent } from '../../formats/content';
import type { Content, ExportWriter } from '../../formats/exportFormat';
import { previewBlocks, type PreviewBlock } from '../../formats/html/previewBlocks';
import { readingPage } from '../../formats/html/readingPage';
import { openExport, outputExtension } from '../../formats/openExport';
import { exportFormats, findFormat } from '../../formats/registry';
import { sentencesAt } from '../../formats/sentencesAt';
import { translateWith } from '../../formats/translateWith';
import { withoutRejected } from '../../formats/withoutRejected';
import { selectAnnotations } from '../../review/selectAnnotations';
import { ArticleDocument } from '../articleDocument';
import { failureOf } from '../failureOf';
import type {
  ArticleToExport,
  ExportCalls,
  ExportsPort,
  OutputRequest,
  PageRequest,
  PlaceRequest,
  PreviewRequest,
  ToExports,
} from './exportCalls';

/** Answers what comes in on a port, one call after the other. */
export function serveExports(port: ExportsPort): void {
  const calls = exportCalls();
  let last: Promise<unknown> = Promise.resolve();
  port.onMessage((message) => {
    last = last
      .then(() => answer(calls, message))
      .then(
        (value) => {
          port.post({ type: 'answer', number: message.number, value });
        },
        (error: unknown) => {
          port.post({ type: 'failed', number: message.number, error: failureOf(error) });
        },
      );
  });
  port.post({ type: 'ready' });
}

function answer(calls: ExportCalls, message: ToExports): unknown {
  const call = calls[message.name] as (given: ToExports['given']) => unknown;
  return call(message.given);
}

function exportCalls(): ExportCalls {
  let output: Output | null = null;
  const opened = (): Output => {
    if (!output) throw new Error('No output was begun.');
    return output;
  };
  return {
    formats: () =>
      exportFormats.map((format) => ({
        id: format.id,
        label: format.label,
        extension: outputExtension(format, 1),
        extensionOfSeveral: outputExtension(format, 2),
      })),
    open: (request) => {
      output = new Output(request);
    },
    add: (article) => opened().add(article),
    end: async () => {
      const bytes = await opened().end();
      output = null;
      return bytes;
    },
    whole: async ({ article, ...request }) => {
      const own = new Output(request);
      await own.add(article);
      return own.end();
    },
    page,
    preview,
    place,
    sentence: ({ source, format, takenIn, ...range }) =>
      sentencesAt(readDocument(source, format, new Set(takenIn)), range),
  };
}

/** One output, held until it is complete. */
class Output {
  readonly #writer: ExportWriter;
  readonly #written: Content[] = [];

  constructor({ format: id, options }: OutputRequest) {
    const format = findFormat(id);
    if (!format) throw new Error(`There is no format ${id}.`);
    this.#writer = openExport(format, options);
  }

  async add({ annotated, selection, ...article }: ArticleToExport): Promise<number> {
    const { document } = ArticleDocument.of(annotated, null).outcome;
    const isRejectedWanted = selection.statuses?.includes('rejected') ?? false;
    const kept = isRejectedWanted ? document : withoutRejected(document);
    const wanted = selectAnnotations(kept, selection);
    const isPartial = wanted.annotations.length < kept.annotations.length;
    const input = { ...article, annotated: wanted, ...(isPartial && { isPartial }) };
    this.#written.push(await this.#writer.document(input));
    return wanted.annotations.length;
  }

  async end(): Promise<Uint8Array> {
    this.#written.push(await this.#writer.end());
    return bytesOf(joinContent(this.#written));
  }
}

function preview({
  annotated,
  takenIn,
  words,
  ...article
}: PreviewRequest): readonly PreviewBlock[] {
  const { document } = ArticleDocument.of(annotated, null).outcome;
  const input = { ...article, annotated: document, takenIn: new Set(takenIn) };
  return previewBlocks(input, translateWith(words));
}

function place({ source, format, takenIn, to, ...range }: PlaceRequest): Range | null {
  const { offsets, text } = readDocument(source, format, new Set(takenIn));
  if (to === 'readable') return offsets.toReadable(range);
  const isInside = range.start < range.end && range.end <= text.length;
  return isInside ? offsets.toSource(range) : null;
}

function page({
  annotated,
  takenIn,
  words,
  nonce,
  hidden,
  notices,
  ...article
}: PageRequest): string {
  const { document } = ArticleDocument.of(annotated, null).outcome;
  return readingPage(
    { ...article, annotated: document, takenIn: new Set(takenIn) },
    {
      nonce,
      title: document.title ?? article.name,
      t: translateWith(words),
      isInEditor: true,
      hidden,
      notices,
    },
  );
}
