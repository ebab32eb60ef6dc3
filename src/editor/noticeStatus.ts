import * as vscode from 'vscode';
import type { ActiveArticle } from './activeArticle';
import type { Articles } from './articles';
import { escapeMarkdown } from './escapeMarkdown';
import type { Speech } from './localise';

/** Says in the status bar what the reader must know: what was cut or repaired, or that it failed. */
export class NoticeStatus implements vscode.Disposable {
  private readonly item = vscode.window.createStatusBarItem(
    'speechmark.notices',
    vscode.StatusBarAlignment.Right,
    100,
  );
  private readonly subscription: vscode.Disposable;

  constructor(
    private readonly articles: Articles,
    private readonly active: ActiveArticle,
    private readonly speech: Speech,
  ) {
    this.item.name = speech.t('Speechmark Notices');
    this.item.command = 'speechmark.outline.focus';
    this.item.backgroundColor = new vscode.ThemeColor('statusBarItem.warningBackground');
    this.subscription = active.onDidChange(() => {
      this.update();
    });
    this.update();
  }

  dispose(): void {
    this.subscription.dispose();
    this.item.dispose();
  }

  private update(): void {
    const notices = this.notices();
    if (notices.length === 0) {
      this.item.hide();
      return;
    }
    const { t } = this.speech;
    this.item.text = `$(warning) ${t('Speechmark')}`;
    this.item.tooltip = new vscode.MarkdownString(
      notices.map((notice) => `- ${escapeMarkdown(notice)}`).join('\n'),
    );
    this.item.accessibilityInformation = { label: [t('Speechmark'), ...notices].join('. ') };
    this.item.show();
  }

  private notices(): readonly string[] {
    const document = this.active.document;
    const outcome = document && this.articles.latest(document)?.outcome;
    if (outcome?.state === 'annotated')
      return outcome.document.notices.map(({ message }) => message);
    if (outcome?.state !== 'failed') return [];
    return [this.speech.t('This file could not be annotated. See the Speechmark output for why.')];
  }
}
