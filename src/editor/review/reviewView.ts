import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import { hasChildren } from '../views/articleRow';
import type { GoToTarget } from '../views/goTo';
import type { Localisation } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { reviewGroups, type ReviewRow, reviewRows } from './reviewRows';

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
  /** Id of the only group that is shown; all are if there is none. */
  private only: string | undefined;

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

  /** The rows, as the view shows them or would if it were open. */
  get rows(): readonly ReviewRow[] {
    return this.all.filter(({ id }) => this.only === undefined || id === this.only);
  }

  /** What the view says above its rows. */
  get message(): string {
    const { t } = this.tools.l10n;
    if (this.only === undefined) return '';
    return t(
      'Filter “{0}”: {1} of {2} decisions.',
      this.label,
      countIn(this.rows),
      countIn(this.all),
    );
  }

  private get all(): readonly ReviewRow[] {
    const { articles, active, l10n } = this.tools;
    const outcome = active.document && articles.latest(active.document)?.outcome;
    return outcome?.state === 'annotated' ? reviewRows(outcome.judgements, l10n) : [];
  }

  /** Shows one group alone, such as what was rejected; asks for it if none is given. */
  async filter(wanted?: string): Promise<void> {
    const groups = reviewGroups(this.tools.l10n.t).map(({ id, label, icon }) => ({
      id,
      label,
      description: String(countIn(this.all.filter((row) => row.id === id))),
      iconPath: new vscode.ThemeIcon(icon),
    }));
    const title = this.tools.l10n.t('Show Only');
    const picked =
      groups.find(({ id }) => id === wanted) ??
      (await vscode.window.showQuickPick(groups, { title }));
    if (picked) this.show(picked.id, picked.label);
  }

  /** Shows all groups again. */
  clearFilter(): void {
    this.show(undefined, '');
  }

  private label = '';

  private show(only: string | undefined, label: string): void {
    this.only = only;
    this.label = label;
    const isFiltered = only !== undefined;
    void vscode.commands.executeCommand('setContext', 'speechmark.decisionsFiltered', isFiltered);
    this.refresh();
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
    const lost = countIn(this.all.filter(({ id }) => id === 'tray'));
    const tooltip = this.tools.l10n.t('{0} to put back', lost);
    this.tree.badge = lost === 0 ? undefined : { value: lost, tooltip };
    void vscode.commands.executeCommand('setContext', 'speechmark.hasLost', lost > 0);
    this.tree.message = this.message;
    this.changed.fire();
  }
}

const countIn = (groups: readonly ReviewRow[]): number =>
  groups.reduce((sum, { children }) => sum + children.length, 0);
