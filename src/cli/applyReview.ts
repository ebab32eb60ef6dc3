import { sep } from 'node:path';
import type { ExportDocument } from '../formats/exportFormat';
import { ADJUDICATED } from '../review/agreement/settle';
import { reviewed, type ReviewOptions } from '../review/reviewed';
import { unknownLinesNotice } from '../review/sidecar/sidecarNotices';
import { nodeSidecarFiles } from '../review/sidecar/nodeFiles';
import {
  adjudicatedPlace,
  sidecarLayouts,
  type SidecarPlace,
  sidecarPlace,
} from '../review/sidecar/sidecarPaths';
import { loadSidecar } from '../review/sidecar/sidecarStore';

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
  const places = placesOf(location);
  const { decisions, unreadable, unknownLines } = await loadSidecar(
    nodeSidecarFiles,
    options.reviewer === ADJUDICATED ? places.map(adjudicatedPlace) : places,
  );
  const review = reviewed(document.annotated, document.source, decisions, options);
  const notices = [...review.document.notices, ...unknownLinesNotice(unknownLines)];
  const annotated = { ...review.document, notices };
  return { document: { ...document, annotated }, unread: unreadable.map(({ path }) => path) };
}

/** Whether there is anything in the sidecars of an article, be it only what cannot be read. */
export async function isDecided(location: string): Promise<boolean> {
  const places = placesOf(location);
  const all = [...places, ...places.map(adjudicatedPlace)];
  const { decisions, unreadable, unknownLines } = await loadSidecar(nodeSidecarFiles, all);
  return decisions.length + unreadable.length + unknownLines > 0;
}

const placesOf = (location: string): SidecarPlace[] =>
  sidecarLayouts.map((layout) => sidecarPlace(location, layout, sep));
