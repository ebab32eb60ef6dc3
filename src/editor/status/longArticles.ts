import * as vscode from 'vscode';
import { cutNotice } from '../../analysis/sizeLimit';
import { fileNameOf, keyOf, type Articles } from '../articles/articles';
import { noticeWords } from '../words/noticeWords';
import type { Localisation } from '../words/localisation';
import { warn } from '../words/messages';
import { plainMessage } from '../words/plainMessage';

/** Milliseconds after which the progress of an analysis is shown. */
const patience = 2500;

/**
 * Shows the progress of a long analysis, which the reader can cancel, and warns once about each
 * article that was analysed only up to the limit.
 */
export class LongArticles implements vscode.Disposable {
  private readonly waited = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly done = new Map<string, () => void>();
  private readonly warned = new Set<string>();
  private readonly disposables: vscode.Disposable[];

  constructor(
    private readonly articles: Articles,
    private readonly l10n: Localisation,
  ) {
    const { window, workspace } = vscode;
    this.disposables = [
      articles.onDidChange((uri) => {
        this.follow(uri);
      }),
      window.onDidChangeVisibleTextEditors(() => {
        this.followVisible();
      }),
      workspace.onDidCloseTextDocument((document) => {
        this.end(keyOf(document));
        this.warned.delete(keyOf(document));
      }),
    ];
    this.followVisible();
  }

  dispose(): void {
    for (const uri of [...this.waited.keys(), ...this.done.keys()]) this.end(uri);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private followVisible(): void {
    for (const { document } of vscode.window.visibleTextEditors) this.follow(keyOf(document));
  }

  private follow(uri: string): void {
    const document = vscode.workspace.textDocuments.find((each) => keyOf(each) === uri);
    if (!document || this.articles.stateOf(document) !== 'waiting') {
      this.end(uri);
      if (document) this.warnIfCut(document);
      return;
    }
    if (this.waited.has(uri)) return;
    this.waited.set(
      uri,
      setTimeout(() => {
        this.showProgress(document);
      }, patience),
    );
  }

  private end(uri: string): void {
    clearTimeout(this.waited.get(uri));
    this.waited.delete(uri);
    this.done.get(uri)?.();
    this.done.delete(uri);
  }

  private showProgress(document: vscode.TextDocument): void {
    const { t } = this.l10n;
    void vscode.window.withProgress(
      {
        location: vscode.ProgressLocation.Notification,
        title: plainMessage(t('Reading {0}…', fileNameOf(document.uri))),
        cancellable: true,
      },
      (_progress, token) => {
        token.onCancellationRequested(() => {
          this.articles.stop(document);
        });
        return new Promise<void>((resolve) => {
          this.done.set(keyOf(document), resolve);
        });
      },
    );
  }

  private warnIfCut(document: vscode.TextDocument): void {
    const uri = keyOf(document);
    const outcome = this.articles.latest(document)?.outcome;
    if (outcome?.state !== 'annotated' || this.warned.has(uri)) return;
    const notice = outcome.document.notices.find(({ code }) => code === cutNotice);
    if (!notice) return;
    this.warned.add(uri);
    const { t } = this.l10n;
    const all = t('Read All of It');
    const setting = t('Open the Setting');
    const message = `${fileNameOf(document.uri)}: ${noticeWords(notice, t)}`;
    void warn(message, all, setting).then(async (choice) => {
      if (choice === all) await this.articles.analyseWhole(document);
      if (choice !== setting) return;
      await vscode.commands.executeCommand(
        'workbench.action.openSettings',
        'speechmark.maximumLength',
      );
    });
  }
}
