import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import { type Articles, fileNameOf } from '../articles/articles';
import type { Localisation } from '../words/localisation';
import { warn } from '../words/messages';

interface Tools {
  readonly articles: Articles;
  readonly active: ActiveArticle;
  readonly l10n: Localisation;
}

/** Says so when decisions come in that contradict others: of another window, or of a colleague. */
export class DisputeNotice implements vscode.Disposable {
  /** How many contradictions each open article had when it was last looked at. */
  private readonly known = new WeakMap<vscode.TextDocument, number>();
  private readonly listener: vscode.Disposable;

  constructor(private readonly tools: Tools) {
    this.listener = tools.active.onDidChange(() => {
      this.look();
    });
  }

  dispose(): void {
    this.listener.dispose();
  }

  private look(): void {
    const { articles, active } = this.tools;
    const { document } = active;
    if (!document) return;
    const outcome = articles.latest(document)?.outcome;
    if (outcome?.state !== 'annotated') return;
    const count = outcome.judgements.filter(({ isDisputed }) => isDisputed).length;
    const before = this.known.get(document);
    this.known.set(document, count);
    // What an article has when it is opened stands in the views.
    if (before !== undefined && count > before) void this.tell(document, count - before);
  }

  private async tell(document: vscode.TextDocument, count: number): Promise<void> {
    const { t } = this.tools.l10n;
    const name = fileNameOf(document.uri);
    const show = t('Show');
    const answer = await warn(
      count === 1
        ? t(
            'One annotation of {0} was judged differently in another window or by a colleague. Both judgements are kept.',
            name,
          )
        : t(
            '{0} annotations of {1} were judged differently in another window or by a colleague. All judgements are kept.',
            count,
            name,
          ),
      show,
    );
    if (answer !== show) return;
    await vscode.commands.executeCommand('speechmark.filterDecisions', 'disputed');
    await vscode.commands.executeCommand('speechmark.decisions.focus');
  }
}
