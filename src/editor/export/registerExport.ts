import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import { registerCommandMap } from '../commands/registerCommandMap';
import { inform } from '../words/messages';
import {
  exportAgain,
  exportAnnotations,
  type ExportingTools,
  type ExportRequest,
} from './exportAnnotations';
import { ReportPreview } from './reportPreview';

/** Registers the exports and the preview of the reading report. */
export function registerExport(tools: ExportingTools, active: ActiveArticle): vscode.Disposable {
  const preview = new ReportPreview(tools);
  return vscode.Disposable.from(
    preview,
    registerCommandMap({
      'speechmark.export': async (given?: ExportRequest | vscode.Uri) => {
        await active.bringForward(given);
        const request = given instanceof vscode.Uri ? { scope: 'file' as const } : (given ?? {});
        return exportAnnotations(active.document, request, tools);
      },
      'speechmark.exportAgain': () => exportAgain(active.document, tools),
      'speechmark.exportFolder': (folder?: vscode.Uri) =>
        exportAnnotations(active.document, { scope: 'folder', ...(folder && { folder }) }, tools),
      'speechmark.previewReport': async () => {
        const { document } = active;
        if (document) await preview.show(document);
        else void inform(tools.l10n.t('Open an article first.'));
      },
    }),
  );
}
