import type { Readable } from 'node:stream';
import type { ExportDocument } from '../../formats/exportFormat';
import { exportFiles } from '../../formats/exportFiles';
import { findFormat } from '../../formats/registry';
import { withoutRejected } from '../../formats/withoutRejected';
import { selectAnnotations } from '../../review/selectAnnotations';
import { applyReview, isDecided, type ReviewedInput } from '../applyReview';
import { FileFailure } from '../fileFailure';
import type { Input } from '../findInputs';
import { readInput } from '../readInput';
import type { AnnotateText } from './annotateInTime';
import type { ReadDocument, ReadJob, ReadOutcome, ReadRequest } from './reading';
import { stampOf } from './stamp';

/**
 * Reads one input as a request asks, in whichever thread. One that cannot be read is an outcome too.
 */
export async function readJob(
  { input, stem }: ReadJob,
  request: ReadRequest,
  stdin: Readable,
  annotateText: AnnotateText,
): Promise<ReadOutcome> {
  try {
    if (request.isOfDecided && (input.location === null || !(await isDecided(input.location)))) {
      return { messages: [], isUnread: false, stamp: null, isUndecided: true };
    }
    // Before it is read, so that what changes meanwhile is read again by a run that goes on.
    const stamp = await stampOf(input);
    const { document, unread } = await withReview(
      await readInput(input, stdin, annotateText),
      input,
      request,
    );
    const messages = [
      ...unread.map(
        (path) => `${path}: this sidecar could not be read, so its decisions are not applied`,
      ),
      ...document.annotated.notices.map(({ message }) => `${input.path}: ${message}`),
    ];
    const kept = wanted(document, request);
    const told = { messages, isUnread: unread.length > 0, stamp: unread.length > 0 ? null : stamp };
    const format = request.filesFormat === null ? undefined : findFormat(request.filesFormat);
    if (!format || stem === null) return { ...told, document: await asWanted(kept, request) };
    return { ...told, files: await exportFiles(format, kept, stem, request.options) };
  } catch (error) {
    if (!(error instanceof FileFailure)) throw error;
    return { messages: [error.message], isUnread: true, stamp: null };
  }
}

/** The document, or the text that an output has of it. */
async function asWanted(
  document: ExportDocument,
  { textFormat, options }: ReadRequest,
): Promise<ReadDocument> {
  const format = textFormat === null ? undefined : findFormat(textFormat);
  if (format?.holds !== 'documents') return document;
  const content = await format.open(options).document(document);
  return typeof content === 'string' ? { text: content } : document;
}

async function withReview(
  document: ExportDocument,
  { location }: Input,
  { isReviewed, reviewer }: ReadRequest,
): Promise<ReviewedInput> {
  if (!isReviewed || location === null) return { document, unread: [] };
  return applyReview(document, location, reviewer === undefined ? {} : { reviewer });
}

function wanted(
  document: ExportDocument,
  { includeRejected, selection }: ReadRequest,
): ExportDocument {
  const { annotated } = document;
  const kept = includeRejected ? annotated : withoutRejected(annotated);
  if (!selection) return { ...document, annotated: kept };
  const selected = selectAnnotations(kept, selection);
  const isLess =
    withoutRejected(selected).annotations.length < withoutRejected(kept).annotations.length;
  return { ...document, annotated: selected, ...(isLess && { isPartial: true }) };
}
