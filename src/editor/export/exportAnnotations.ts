import * as vscode from 'vscode';
import type { Analyzer } from '../../analysis/analyzer';
import type { AnnotatedDocument } from '../../core/model';
import type { ExportFormat } from '../../formats/exportFormat';
import { withoutRejected } from '../../formats/withoutRejected';
import { fileNameOf, type Articles } from '../articles/articles';
import { skipReason } from '../words/skipReasons';
import type { Localisation } from '../words/localisation';
import { exportSource, type ExportSource } from './exportSource';
import { fail, inform, warn } from '../words/messages';

/** What the reader need not be asked. */
export interface ExportRequest {
  /** Id of a format. */
  readonly format?: string;
  readonly target?: vscode.Uri;
}

export interface ExportTools {
  readonly articles: Articles;
  readonly analyzer: Analyzer;
  readonly l10n: Localisation;
  /** The extension's, which exports tell. */
  readonly version: string;
  /** Loads the formats, which nothing needs before the first export. */
  readonly formats: () => Promise<typeof import('../../formats')>;
}

/**
 * Writes the annotations of a document to a file in the format the reader picks, and offers to open
 * it. Returns where the file is; undefined if the reader gave up, or if it failed and a message said
 * so.
 */
export async function exportAnnotations(
  document: vscode.TextDocument,
  request: ExportRequest,
  tools: ExportTools,
): Promise<vscode.Uri | undefined> {
  const { t } = tools.l10n;
  const bundle = await tools.formats();
  const format = await chooseFormat(request.format, bundle.exportFormats, tools.l10n);
  if (!format) return undefined;
  const extension = bundle.outputExtension(format, 1);
  const target =
    request.target ?? (await chooseTarget(document, { ...format, extension }, tools.l10n));
  if (!target) return undefined;
  try {
    const source = await exportSource(document);
    const found = await annotationsOf(document, source, tools);
    if (typeof found === 'string') {
      dontWait(warn(t('Nothing was exported: {0}', found)));
      return undefined;
    }
    const annotated = withoutRejected(found);
    const uri = referenceTo(document.uri);
    const location = document.uri.toString();
    const hash = source.sha256 === undefined ? {} : { sha256: source.sha256 };
    const exported = { uri, location, source: source.text, annotated, ...hash };
    const date = new Date().toISOString();
    const writer = bundle.openExport(format, { version: tools.version, date });
    const written = [await writer.document(exported), await writer.end()];
    await vscode.workspace.fs.writeFile(target, bundle.bytesOf(bundle.joinContent(written)));
    dontWait(offerToOpen(target, annotated, source, tools.l10n));
    return target;
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    dontWait(
      fail(
        t(
          'Could not write {0}. The annotations were not exported. {1}',
          fileNameOf(target),
          reason,
        ),
      ),
    );
    return undefined;
  }
}

async function chooseFormat(
  id: string | undefined,
  formats: readonly ExportFormat[],
  { t }: Localisation,
): Promise<ExportFormat | undefined> {
  if (id !== undefined) {
    const format = formats.find((each) => each.id === id);
    if (!format) dontWait(fail(t('There is no export format “{0}”.', id)));
    return format;
  }
  const picked = await vscode.window.showQuickPick(
    formats.map((format) => ({
      label: format.label,
      description: format.extension,
      format,
    })),
    {
      title: t('Export Annotations'),
      placeHolder: t('Which format?'),
      matchOnDescription: true,
    },
  );
  return picked?.format;
}

function chooseTarget(
  document: vscode.TextDocument,
  { label, extension }: ExportFormat,
  { t }: Localisation,
): Thenable<vscode.Uri | undefined> {
  const name = `${fileNameOf(document.uri).replace(/\.[^.]*$/, '')}${extension}`;
  const folder = document.isUntitled
    ? vscode.workspace.workspaceFolders?.[0]?.uri
    : vscode.Uri.joinPath(document.uri, '..');
  const lastExtension = extension.slice(extension.lastIndexOf('.') + 1);
  return vscode.window.showSaveDialog({
    title: t('Export Annotations'),
    saveLabel: t('Export'),
    filters: { [label]: [lastExtension] },
    ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
  });
}

/** The annotations of the text that is exported, or why there are none. */
async function annotationsOf(
  document: vscode.TextDocument,
  source: ExportSource,
  { articles, analyzer, l10n: { t } }: ExportTools,
): Promise<AnnotatedDocument | string> {
  const analysis = await articles.current(document);
  if (!analysis) return t('this kind of file is not annotated.');
  const { outcome } = analysis;
  if (outcome.state === 'failed') throw outcome.error;
  if (outcome.state === 'skipped') return t('this file {0}.', skipReason(outcome.reason, t));
  const format = articles.formatOf(document);
  if (format === null || source.text === document.getText()) return outcome.document;
  const again = await analyzer.analyse(
    {
      uri: document.uri.toString(),
      version: document.version,
      text: source.text,
      isOnce: true,
      format,
      fileName: fileNameOf(document.uri),
      insist: true,
      takenIn: articles.takenInto(document),
    },
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

async function offerToOpen(
  target: vscode.Uri,
  { annotations }: AnnotatedDocument,
  { from }: ExportSource,
  { t }: Localisation,
): Promise<void> {
  const done = t('Exported {0} annotations to {1}.', annotations.length, fileNameOf(target));
  const offsets = t('Their offsets refer to the text in the editor, not to the file.');
  const open = t('Open');
  const answer = await inform(from === 'file' ? done : `${done} ${offsets}`, open);
  if (answer === open) await vscode.window.showTextDocument(target, { preview: false });
}

/** Goes on without waiting for the answer to a message. */
function dontWait(shown: Thenable<unknown>): void {
  shown.then(undefined, () => undefined);
}
