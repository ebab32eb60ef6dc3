import * as vscode from 'vscode';
import { fileNameOf } from '../articles/articles';
import { exportedArticle } from './exportedArticle';
import type { ExportTools } from './writeExport';

const scheme = 'speechmark-report';

/** The reading report of an article, beside it in a preview that follows the article. */
export class ReportPreview implements vscode.TextDocumentContentProvider, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<vscode.Uri>();
  private readonly shown = new Map<string, vscode.Uri>();
  private readonly disposable: vscode.Disposable;

  readonly onDidChange = this.changed.event;

  constructor(private readonly tools: ExportTools) {
    this.disposable = vscode.Disposable.from(
      this.changed,
      vscode.workspace.registerTextDocumentContentProvider(scheme, this),
      tools.articles.onDidChange((article) => {
        const report = this.shown.get(article);
        if (report) this.changed.fire(report);
      }),
      vscode.workspace.onDidCloseTextDocument(({ uri }) => {
        if (uri.scheme === scheme) this.shown.delete(uri.query);
      }),
    );
  }

  async show({ uri }: vscode.TextDocument): Promise<void> {
    const article = uri.toString();
    const name = fileNameOf(uri).replace(/(?<=.)\.[^.]*$/, '');
    const { t } = this.tools.l10n;
    const report = vscode.Uri.from({
      scheme,
      path: `/${t('{0} (report)', name)}.md`,
      query: article,
    });
    this.shown.set(article, report);
    try {
      await vscode.commands.executeCommand('markdown.showPreviewToSide', report);
    } catch {
      // Some hosts have no preview of Markdown; the report can be read as it is written.
      const beside = { viewColumn: vscode.ViewColumn.Beside, preview: true };
      await vscode.window.showTextDocument(report, beside);
    }
  }

  async provideTextDocumentContent({ query }: vscode.Uri): Promise<string> {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(query, true));
    const wanted = { selection: {}, signal: new AbortController().signal };
    const article = await exportedArticle(document, wanted, this.tools);
    if (typeof article === 'string') return this.tools.l10n.t('Nothing to report: {0}', article);
    const { version, exports } = this.tools;
    const request = { format: 'markdown', options: { version }, article: article.article };
    return new TextDecoder().decode(await exports.ask('whole', request));
  }

  dispose(): void {
    this.disposable.dispose();
  }
}
