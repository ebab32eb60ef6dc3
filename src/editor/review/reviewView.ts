import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import { hasChildren } from '../views/articleRow';
import type { GoToTarget } from '../views/goTo';
import type { Localisation } from '../words/localisation';
import { oneLine } from '../words/oneLine';
import { type ReviewRow, reviewRows } from './reviewRows';

interface Tools {
  readonly articles: Articles;
  readonly active: ActiveArticle;
  readonly l10n: Localisation;
}

/** What was decided on the active article, and the tray of what was not found again. */
export class ReviewView implements vscode.TreeDataProvider<ReviewRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly tree: vscode.TreeView<ReviewRow>;
  private readonly disposables: vscode.Disposable[];

  readonly onDidChangeTreeData = this.changed.event;

  constructor(private readonly tools: Tools) {
    this.tree = vscode.window.createTreeView('speechmark.decisions', { treeDataProvider: this });
    this.disposables = [
      this.changed,
      this.tree,
      tools.active.onDidChange(() => {
        this.refresh();
      }),
    ];
    this.refresh();
  }

  /** All rows, as the view shows them or would if it were open. */
  get rows(): readonly ReviewRow[] {
    const { articles, active, l10n } = this.tools;
    const outcome = active.document && articles.latest(active.document)?.outcome;
    return outcome?.state === 'annotated' ? reviewRows(outcome.judgements, l10n) : [];
  }

  get selected(): ReviewRow | undefined {
    return this.tree.selection[0];
  }

  getChildren(row?: ReviewRow): ReviewRow[] {
    return [...(row?.children ?? this.rows)];
  }

  getTreeItem(row: ReviewRow): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const open = row.isClosed === true ? Collapsed : Expanded;
    const item = new vscode.TreeItem(oneLine(row.label), hasChildren(row) ? open : None);
    item.id = row.id;
    item.description = oneLine(row.description);
    item.tooltip = oneLine(row.spoken);
    item.accessibilityInformation = { label: oneLine(row.spoken) };
    item.iconPath = new vscode.ThemeIcon(
      row.icon,
      row.tint && new vscode.ThemeColor(`speechmark.${row.tint}Border`),
    );
    item.contextValue = `speechmark.${row.context}`;
    const { document } = this.tools.active;
    if (document && row.range) {
      const { start, end } = row.range;
      const target: GoToTarget = { uri: document.uri.toString(), start, end };
      item.command = {
        command: 'speechmark.goTo',
        title: this.tools.l10n.t('Go to This Place'),
        arguments: [target],
      };
    }
    return item;
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private refresh(): void {
    const lost = this.rows.find(({ id }) => id === 'tray')?.children.length ?? 0;
    const tooltip = this.tools.l10n.t('{0} to put back', lost);
    this.tree.badge = lost === 0 ? undefined : { value: lost, tooltip };
    void vscode.commands.executeCommand('setContext', 'speechmark.hasLost', lost > 0);
    this.changed.fire();
  }
}
