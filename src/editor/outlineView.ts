import * as vscode from 'vscode';
import type { Articles } from './articles';
import type { ActiveArticle } from './activeArticle';
import { cardMarkdown } from './cardMarkdown';
import type { GoToTarget } from './goTo';
import { annotationCard } from './hoverCards';
import type { Speech } from './localise';
import { outlineRows, type OutlineRow } from './outlineModel';

/** The tree of the speech outline: the rows of the article that is being read. */
export class OutlineView implements vscode.TreeDataProvider<OutlineRow>, vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly tree: vscode.TreeView<OutlineRow>;
  private readonly disposables: vscode.Disposable[];
  private article: vscode.TextDocument | undefined;
  /** Undefined until the tree asks: of a view that is not open nothing is made. */
  private rows: readonly OutlineRow[] | undefined;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly articles: Articles,
    private readonly active: ActiveArticle,
    private readonly speech: Speech,
  ) {
    this.tree = vscode.window.createTreeView('speechmark.outline', {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.disposables = [
      this.changed,
      this.tree,
      active.onDidChange(() => {
        this.update();
      }),
    ];
    this.update();
  }

  /** The rows as they stand in the tree. */
  shownRows(): readonly OutlineRow[] {
    this.rows ??= this.makeRows();
    return this.rows;
  }

  getChildren(row?: OutlineRow): OutlineRow[] {
    return [...(row ? row.children : this.shownRows())];
  }

  getTreeItem(row: OutlineRow): vscode.TreeItem {
    const { Expanded, None } = vscode.TreeItemCollapsibleState;
    const item = new vscode.TreeItem(row.label, row.children.length > 0 ? Expanded : None);
    item.id = row.id;
    item.description = row.description;
    item.iconPath = new vscode.ThemeIcon(
      row.icon,
      row.tint && new vscode.ThemeColor(`speechmark.${row.tint}Border`),
    );
    item.accessibilityInformation = { label: row.spoken };
    item.contextValue = row.annotation === undefined ? 'speechmark.row' : 'speechmark.annotation';
    if (row.id === annotateRowId) {
      item.command = { command: 'speechmark.annotateFile', title: row.label };
    } else if (this.article && row.range) {
      const target: GoToTarget = {
        uri: this.article.uri.toString(),
        start: row.range.start,
        end: row.range.end,
        row: row.id,
      };
      item.command = {
        command: 'speechmark.goTo',
        title: this.speech.t('Go to This Place'),
        arguments: [target],
      };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, row: OutlineRow): vscode.TreeItem {
    const outcome = this.article && this.articles.latest(this.article)?.outcome;
    const card =
      outcome?.state === 'annotated' && row.annotation !== undefined
        ? annotationCard(outcome.document, row.annotation, this.speech)
        : undefined;
    item.tooltip = card === undefined ? row.spoken : cardMarkdown(card);
    return item;
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private makeRows(): readonly OutlineRow[] {
    const outcome = this.article && this.articles.latest(this.article)?.outcome;
    if (outcome?.state === 'annotated') {
      return outlineRows(outcome.document, outcome.headline, this.speech);
    }
    return outcome?.state === 'skipped' ? [annotateRow(this.speech)] : [];
  }

  private update(): void {
    const { t } = this.speech;
    const document = this.active.document;
    const outcome = document && this.articles.latest(document)?.outcome;
    this.article = document;
    this.rows = undefined;
    let message = '';
    if (outcome?.state === 'annotated') {
      message = outcome.document.notices.map((notice) => notice.message).join(' ');
    } else if (outcome?.state === 'skipped') {
      message = t('Not annotated: this file {0}.', outcome.reason);
    }
    this.tree.message = message;
    this.changed.fire();
  }
}

const annotateRowId = 'annotateFile';

/** The one row of a file that was left alone: annotates it all the same. */
function annotateRow({ t }: Speech): OutlineRow {
  const label = t('Annotate This File');
  const plain = { description: '', range: null, children: [] };
  return { ...plain, id: annotateRowId, label, spoken: label, icon: 'wand' };
}
