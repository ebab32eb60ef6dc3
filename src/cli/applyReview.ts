import { sep } from 'node:path';
import type { ExportDocument } from '../formats/exportFormat';
import { reviewed, type ReviewOptions } from '../review/reviewed';
import { unknownLinesNotice } from '../review/sidecar/sidecarNotices';
import { nodeSidecarFiles } from '../review/sidecar/nodeFiles';
import { sidecarLayouts, sidecarPlace } from '../review/sidecar/sidecarPaths';
import { type LoadedSidecar, loadSidecar } from '../review/sidecar/sidecarStore';

/** A document as its reviewers have it. */
export interface ReviewedInput {
  readonly document: ExportDocument;
  /** Sidecars that could not be read, so that what they hold is not in the document. */
  readonly unread: readonly string[];
}

/**
 * Applies the decisions of the sidecar of an article, beside it or in its folder `.speechmark`.
 * @param location The article's absolute path.
 */
export async function applyReview(
  document: ExportDocument,
  location: string,
  options: ReviewOptions = {},
): Promise<ReviewedInput> {
  const { decisions, unreadable, unknownLines } = await sidecarOf(location);
  const review = reviewed(document.annotated, document.source, decisions, options);
  const notices = [...review.document.notices, ...unknownLinesNotice(unknownLines)];
  const annotated = { ...review.document, notices };
  return { document: { ...document, annotated }, unread: unreadable.map(({ path }) => path) };
}

/** Whether there is anything in the sidecars of an article, be it only what cannot be read. */
export async function isDecided(location: string): Promise<boolean> {
  const { decisions, unreadable, unknownLines } = await sidecarOf(location);
  return decisions.length + unreadable.length + unknownLines > 0;
}

const sidecarOf = (location: string): Promise<LoadedSidecar> =>
  loadSidecar(
    nodeSidecarFiles,
    sidecarLayouts.map((layout) => sidecarPlace(location, layout, sep)),
  );
