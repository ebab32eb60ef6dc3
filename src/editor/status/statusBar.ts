import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import { indexOf } from '../articles/documentIndex';
import { escapeMarkdown } from '../words/escapeMarkdown';
import type { Localisation } from '../words/localisation';
import { statusEntry, type ArticleStatus, type StatusEntry } from './statusModel';

/** Milliseconds after which a new analysis is worth showing. */
const patience = 1000;

/** Shows in the status bar what the article contains, and what the reader must know about it. */
export class StatusBar implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'speechmark.status',
    vscode.StatusBarAlignment.Right,
    100,
  );
  private readonly disposables: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  private entry: StatusEntry | undefined;

  constructor(
    private readonly articles: Articles,
    private readonly active: ActiveArticle,
    private readonly l10n: Localisation,
  ) {
    this.item.name = l10n.t('Speechmark');
    this.item.command = 'speechmark.showActions';
    this.disposables = [
      this.item,
      active.onDidChange(() => {
        this.update();
      }),
      vscode.workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (document === active.document && contentChanges.length > 0) this.updateLater();
      }),
    ];
    this.update();
  }

  /** What the status bar shows; undefined if nothing of ours. */
  get shown(): StatusEntry | undefined {
    return this.entry;
  }

  dispose(): void {
    clearTimeout(this.timer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private updateLater(): void {
    this.timer ??= setTimeout(() => {
      this.timer = undefined;
      this.update();
    }, patience);
  }

  private update(): void {
    const status = this.status();
    this.entry = status && statusEntry(status, this.l10n);
    if (!this.entry) {
      this.item.hide();
      return;
    }
    const { text, lines, severity } = this.entry;
    this.item.text = text;
    this.item.tooltip = new vscode.MarkdownString(lines.map(escapeMarkdown).join('\n\n'));
    this.item.accessibilityInformation = {
      label: [this.l10n.t('Speechmark'), ...lines].join('. '),
      role: 'button',
    };
    this.item.backgroundColor =
      severity === 'none'
        ? undefined
        : new vscode.ThemeColor(`statusBarItem.${severity}Background`);
    this.item.show();
  }

  private status(): ArticleStatus | undefined {
    const { document } = this.active;
    if (!document) return undefined;
    const state = this.articles.stateOf(document);
    if (state === 'unsupported') return undefined;
    const analysis = this.articles.latest(document);
    const outcome = analysis?.outcome;
    return {
      state,
      isStale: analysis !== undefined && analysis.version !== document.version,
      notices: outcome?.state === 'annotated' ? outcome.document.notices : [],
      ...(outcome?.state === 'annotated' ? { index: indexOf(outcome.document) } : {}),
      ...(outcome?.state === 'skipped' ? { reason: outcome.reason } : {}),
    };
  }
}
