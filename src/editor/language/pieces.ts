import type * as vscode from 'vscode';
import { annotationsNear, isOnDemand } from '../../analysis/articleDocument';
import type { Annotation } from '../../core/model';
import type { LiveArticle } from '../articles/liveArticles';

/** Length of a piece that is decoded in one go, in UTF-16 code units. */
const pieceLength = 20_000;

/**
 * All annotations in order of `start`. Those of a long article come in pieces with a pause between
 * them, so that a key pressed meanwhile does not wait for all of them. Ends early when cancelled.
 */
export async function* annotationsInPieces(
  { document, index }: LiveArticle,
  token: vscode.CancellationToken,
): AsyncGenerator<readonly Annotation[]> {
  if (!isOnDemand(document) || document.length <= pieceLength) {
    yield index.annotations;
    return;
  }
  for (let start = 0; start < document.length; start += pieceLength) {
    if (token.isCancellationRequested) return;
    const end = start + pieceLength;
    yield annotationsNear(document, { start, end }).filter(
      (one) => start <= one.start && one.start < end && one.status !== 'rejected',
    );
    await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
