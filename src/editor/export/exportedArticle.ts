import * as vscode from 'vscode';
import type { Analyzer } from '../../analysis/analyzer';
import type { AnnotatedDocument } from '../../core/model';
import type { ExportDocument } from '../../formats/exportFormat';
import { withoutRejected } from '../../formats/withoutRejected';
import { selectAnnotations } from '../../review/selectAnnotations';
import { fileNameOf, type Articles } from '../articles/articles';
import type { Localisation } from '../words/localisation';
import { skipReason } from '../words/skipReasons';
import type { ExportSelection } from './exportPlan';
import { exportSource, type ExportSource } from './exportSource';
import { sourceOffsets } from './sourceOffsets';

export interface ReadingTools {
  readonly articles: Articles;
  readonly analyzer: Analyzer;
  readonly l10n: Localisation;
}

/** An article ready to be written. */
export interface ExportedArticle {
  readonly document: ExportDocument;
  /** Whether offsets are those of the stored file, or of the text in the editor. */
  readonly from: ExportSource['from'];
}

/** Which annotations of an article are exported. */
interface Wanted {
  readonly selection: ExportSelection;
  /** Only what shares a character with one of these, in the editor's text. */
  readonly ranges?: readonly vscode.Range[];
}

/**
 * Reads a document for an export, as its reviewers have it.
 * @returns Why there is nothing to export, as a sentence, where there is not.
 * @throws Error where the engine failed.
 */
export async function exportedArticle(
  document: vscode.TextDocument,
  { selection, ranges }: Wanted,
  tools: ReadingTools,
): Promise<ExportedArticle | string> {
  const source = await exportSource(document);
  const found = await annotationsOf(document, source, tools);
  if (typeof found === 'string') return found;
  const isRejectedWanted = selection.statuses?.includes('rejected') ?? false;
  const kept = isRejectedWanted ? found : withoutRejected(found);
  const offsets = ranges && sourceOffsets(source.text, ranges);
  const annotated = selectAnnotations(kept, { ...selection, ...(offsets && { ranges: offsets }) });
  const isPartial = annotated.annotations.length < kept.annotations.length;
  return {
    document: {
      uri: referenceTo(document.uri),
      location: document.uri.toString(),
      source: source.text,
      annotated,
      ...(source.sha256 !== undefined && { sha256: source.sha256 }),
      ...(isPartial && { isPartial }),
    },
    from: source.from,
  };
}

/** The annotations of the text that is exported, or why there are none. */
async function annotationsOf(
  document: vscode.TextDocument,
  source: ExportSource,
  { articles, analyzer, l10n: { t } }: ReadingTools,
): Promise<AnnotatedDocument | string> {
  const analysis = await articles.current(document);
  const request = articles.requestFor(document);
  if (!analysis || !request) return t('this kind of file is not annotated.');
  const { outcome } = analysis;
  if (outcome.state === 'failed') throw outcome.error;
  if (outcome.state === 'skipped') return t('this file {0}.', skipReason(outcome.reason, t));
  if (source.text === document.getText()) return outcome.document;
  const { review, ...told } = request;
  // Where annotations are known to stand is told in the editor's offsets, which are others.
  const decided = review && { review: { ...review.request(), known: [] } };
  const again = await analyzer.analyse(
    { ...told, ...decided, text: source.text, isOnce: true, insist: true },
    new AbortController().signal,
  );
  return again.state === 'annotated'
    ? again.document
    : t('this file {0}.', skipReason(again.reason, t));
}

/** What the export calls the article: its path in the workspace, as on the command line. */
function referenceTo(uri: vscode.Uri): string {
  const folder = vscode.workspace.getWorkspaceFolder(uri);
  const path = folder ? vscode.workspace.asRelativePath(uri, false) : fileNameOf(uri);
  return path.split('/').map(encodeURIComponent).join('/');
}
