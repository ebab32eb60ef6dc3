import * as vscode from 'vscode';
import type { Analyzer } from '../../analysis/analyzer';
import { asSent } from '../../analysis/articleDocument';
import type { ArticleToExport } from '../../analysis/exports/exportCalls';
import type { AnnotatedDocument } from '../../core/model';
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
  readonly article: ArticleToExport;
  /** Whether offsets are those of the stored file, or of the text in the editor. */
  readonly from: ExportSource['from'];
}

/** Which annotations of an article are exported. */
interface Wanted {
  readonly selection: ExportSelection;
  /** Only what shares a character with one of these, in the editor's text. */
  readonly ranges?: readonly vscode.Range[];
  /** Ends the reading. */
  readonly signal: AbortSignal;
}

/**
 * Reads a document for an export, as its reviewers have it.
 * @returns Why there is nothing to export, as a sentence, where there is not.
 * @throws Error where the engine failed.
 */
export async function exportedArticle(
  document: vscode.TextDocument,
  { selection, ranges, signal }: Wanted,
  tools: ReadingTools,
): Promise<ExportedArticle | string> {
  const source = await exportSource(document);
  const found = await annotationsOf(document, source, signal, tools);
  if (typeof found === 'string') return found;
  const offsets = ranges && sourceOffsets(source.text, ranges);
  return {
    article: {
      uri: referenceTo(document.uri),
      location: document.uri.toString(),
      source: source.text,
      annotated: asSent(found),
      ...(source.sha256 !== undefined && { sha256: source.sha256 }),
      selection: { ...selection, ...(offsets && { ranges: offsets }) },
    },
    from: source.from,
  };
}

/** The annotations of the text that is exported, or why there are none. */
async function annotationsOf(
  document: vscode.TextDocument,
  source: ExportSource,
  signal: AbortSignal,
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
    signal,
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
