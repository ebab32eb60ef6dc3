import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import { registerCommandMap } from '../commands/registerCommandMap';
import { inform } from '../words/messages';
import type { ExportingTools, ExportRequest } from './exportAnnotations';
import { ReportPreview } from './reportPreview';

/** Loads what an export needs: a bundle of its own, for most sessions export nothing. */
export type LoadExporting = () => Promise<typeof import('../../exporting')>;

/** Registers the exports and the preview of the reading report. */
export function registerExport(
  tools: ExportingTools,
  active: ActiveArticle,
  load: LoadExporting,
): vscode.Disposable {
  const preview = new ReportPreview(tools);
  return vscode.Disposable.from(
    preview,
    registerCommandMap({
      'speechmark.export': async (given?: ExportRequest | vscode.Uri) => {
        await active.bringForward(given);
        const request = given instanceof vscode.Uri ? { scope: 'file' as const } : (given ?? {});
        return (await load()).exportAnnotations(active.document, request, tools);
      },
      'speechmark.exportAgain': async () => (await load()).exportAgain(active.document, tools),
      'speechmark.exportFolder': async (folder?: vscode.Uri) => {
        const request = { scope: 'folder' as const, ...(folder && { folder }) };
        return (await load()).exportAnnotations(active.document, request, tools);
      },
      'speechmark.previewReport': async () => {
        const { document } = active;
        if (document) await preview.show(document);
        else void inform(tools.l10n.t('Open an article first.'));
      },
    }),
  );
}
