import { sep } from 'node:path';
import type { ExportDocument } from '../formats/exportFormat';
import { reviewed, type ReviewOptions } from '../review/reviewed';
import { unknownLinesNotice } from '../review/sidecar/sidecarNotices';
import { nodeSidecarFiles } from '../review/sidecar/nodeFiles';
import { type SidecarLayout, sidecarPlace } from '../review/sidecar/sidecarPaths';
import { loadSidecar } from '../review/sidecar/sidecarStore';

/** A document as its reviewers have it. */
export interface ReviewedInput {
  readonly document: ExportDocument;
  /** Sidecars that could not be read, so that what they hold is not in the document. */
  readonly unread: readonly string[];
}

const layouts: readonly SidecarLayout[] = ['beside', 'folder'];

/**
 * Applies the decisions of the sidecar of an article, beside it or in its folder `.speechmark`.
 * @param location The article's absolute path.
 */
export async function applyReview(
  document: ExportDocument,
  location: string,
  options: ReviewOptions = {},
): Promise<ReviewedInput> {
  const places = layouts.map((layout) => sidecarPlace(location, layout, sep));
  const { decisions, unreadable, unknownLines } = await loadSidecar(nodeSidecarFiles, places);
  const review = reviewed(document.annotated, document.source, decisions, options);
  const notices = [...review.document.notices, ...unknownLinesNotice(unknownLines)];
  const annotated = { ...review.document, notices };
  return { document: { ...document, annotated }, unread: unreadable.map(({ path }) => path) };
}
