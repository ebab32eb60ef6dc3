import * as vscode from 'vscode';
import type { SkipReason } from '../../analysis/analyzer';
import type { Range } from '../../core/document/sourceDocument';
import type { AnnotatedDocument } from '../../core/model';
import type { ActiveArticle } from '../articles/activeArticle';
import type { Articles } from '../articles/articles';
import { indexOf, type DocumentIndex } from '../articles/documentIndex';
import { cardMarkdown } from '../cards/cardMarkdown';
import { annotationCard } from '../cards/hoverCards';
import type { Localisation } from '../words/localisation';
import { oneLine } from '../../formats/oneLine';
import { areDrawnAlike, hasChildren, pathTo, type ArticleRow } from './articleRow';
import type { GoToTarget } from './goTo';

/** What a view is made from. */
export interface AnalysedArticle {
  readonly document: AnnotatedDocument;
  readonly headline: Range | null;
  readonly index: DocumentIndex;
}

/** What a view says around its rows. */
export interface TreeHeading {
  /** Above the rows. */
  readonly message: string;
  /** Beside the title. */
  readonly description: string;
}

/** What one view shows about an article. */
export interface TreeContent {
  /** The id of the view. */
  readonly view: string;
  rows(article: AnalysedArticle): readonly ArticleRow[];
  heading(article: AnalysedArticle, rows: readonly ArticleRow[]): TreeHeading;
  /** For a file that was skipped for a reason; without this, the view is empty. */
  skipped?(reason: SkipReason): { rows: readonly ArticleRow[]; heading: TreeHeading };
}

/** The rows of a document, valid until its next analysis. */
interface Drawn {
  readonly document: vscode.TextDocument | undefined;
  readonly outcome: unknown;
  readonly rows: readonly ArticleRow[];
  readonly heading: TreeHeading;
}

export interface TreeTools {
  readonly articles: Articles;
  readonly active: ActiveArticle;
  readonly l10n: Localisation;
}

const nothing: TreeHeading = { message: '', description: '' };

/**
 * A tree of the active article. Its rows are made when the tree is in view or somebody asks for
 * them, and VS Code redraws it only if it looks different.
 */
export class ArticleTree implements vscode.TreeDataProvider<ArticleRow>, vscode.Disposable {
  readonly tree: vscode.TreeView<ArticleRow>;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[];
  private readonly parents = new WeakMap<ArticleRow, ArticleRow>();
  /** Ids of rows whose children VS Code has asked for. */
  private readonly opened = new Set<string>();
  private drawn: Drawn | undefined;
  /** What VS Code has drawn. */
  private given: Drawn | undefined;
  private redraws = 0;

  readonly onDidChangeTreeData = this.changed.event;

  constructor(
    private readonly content: TreeContent,
    private readonly tools: TreeTools,
  ) {
    this.tree = vscode.window.createTreeView(content.view, {
      treeDataProvider: this,
      showCollapseAll: true,
    });
    this.disposables = [
      this.changed,
      this.tree,
      tools.active.onDidChange(() => {
        this.refresh();
      }),
      this.tree.onDidChangeVisibility(() => {
        this.refresh();
      }),
    ];
  }

  /** The id of the view. */
  get id(): string {
    return this.content.view;
  }

  /** The rows that the tree shows, or would show if it were in view. */
  shownRows(): readonly ArticleRow[] {
    return this.draw().rows;
  }

  shownHeading(): TreeHeading {
    return this.draw().heading;
  }

  /** How often VS Code was asked to redraw the tree. */
  get redrawCount(): number {
    return this.redraws;
  }

  /** Makes the rows again, because the reader wants them otherwise. */
  remake(): void {
    this.drawn = undefined;
    this.refresh();
  }

  /** Where a row's words are in the document's current version, once that is analysed. */
  async rangeOf(document: vscode.TextDocument, id: string): Promise<Range | undefined> {
    const outcome = (await this.tools.articles.current(document))?.outcome;
    if (outcome?.state !== 'annotated') return undefined;
    const isShown = this.tools.active.document === document;
    const rows = isShown ? this.shownRows() : this.content.rows(analysedArticle(outcome));
    return pathTo(rows, (row) => row.id === id)?.at(-1)?.range ?? undefined;
  }

  /** Selects the last row of a path, without taking the focus. */
  async reveal(path: readonly ArticleRow[]): Promise<void> {
    const row = path.at(-1);
    if (!row || !this.tree.visible || this.tree.selection[0]?.id === row.id) return;
    path.reduce((parent, child) => {
      this.parents.set(child, parent);
      return child;
    });
    await this.tree.reveal(row, { select: true, focus: false, expand: false });
  }

  getChildren(row?: ArticleRow): ArticleRow[] {
    if (!row) {
      this.given = this.draw();
      this.say(this.given.heading);
      return [...this.given.rows];
    }
    this.opened.add(row.id);
    for (const child of row.children) this.parents.set(child, row);
    return [...row.children];
  }

  getParent(row: ArticleRow): ArticleRow | undefined {
    return this.parents.get(row);
  }

  getTreeItem(row: ArticleRow): vscode.TreeItem {
    const { Collapsed, Expanded, None } = vscode.TreeItemCollapsibleState;
    const open = row.isClosed === true ? Collapsed : Expanded;
    const item = new vscode.TreeItem(oneLine(row.label), hasChildren(row) ? open : None);
    item.id = row.id;
    item.description = oneLine(row.description);
    item.iconPath = new vscode.ThemeIcon(
      row.icon,
      row.tint && new vscode.ThemeColor(`speechmark.${row.tint}Border`),
    );
    item.accessibilityInformation = { label: oneLine(row.spoken) };
    item.contextValue = row.annotation === undefined ? 'speechmark.row' : 'speechmark.annotation';
    const { document } = this.tools.active;
    if (row.id === annotateRowId) {
      item.command = { command: 'speechmark.annotateFile', title: row.label };
    } else if (document && row.range) {
      const target: GoToTarget = {
        uri: document.uri.toString(),
        start: row.range.start,
        end: row.range.end,
        row: row.id,
        view: this.content.view,
      };
      item.command = {
        command: 'speechmark.goTo',
        title: this.tools.l10n.t('Go to This Place'),
        arguments: [target],
      };
    }
    return item;
  }

  resolveTreeItem(item: vscode.TreeItem, row: ArticleRow): vscode.TreeItem {
    const { active, articles, l10n } = this.tools;
    const outcome = active.document && articles.latest(active.document)?.outcome;
    const card =
      outcome?.state === 'annotated' && row.annotation !== undefined
        ? annotationCard(outcome.document, row.annotation, l10n)
        : undefined;
    item.tooltip = card === undefined ? oneLine(row.spoken) : cardMarkdown(card);
    return item;
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** Updates the tree if it is in view; if not, it is updated when it comes into view. */
  private refresh(): void {
    if (!this.tree.visible) return;
    const drawn = this.draw();
    this.say(drawn.heading);
    const { given } = this;
    if (given === drawn) return;
    const isSame =
      given?.document === drawn.document &&
      areDrawnAlike(given?.rows ?? [], drawn.rows, (id) => this.opened.has(id));
    if (isSame && given) return;
    this.redraws += 1;
    this.changed.fire();
  }

  private draw(): Drawn {
    const { articles, active } = this.tools;
    const { document } = active;
    const outcome = document && articles.latest(document)?.outcome;
    const { drawn } = this;
    if (drawn && drawn.document === document && drawn.outcome === outcome) return drawn;
    if (drawn?.document !== document) this.opened.clear();
    let rows: readonly ArticleRow[] = [];
    let heading = nothing;
    if (outcome?.state === 'annotated') {
      const article = analysedArticle(outcome);
      rows = this.content.rows(article);
      heading = this.content.heading(article, rows);
    } else if (outcome?.state === 'skipped') {
      ({ rows, heading } = this.content.skipped?.(outcome.reason) ?? { rows, heading });
    }
    return (this.drawn = { document, outcome, rows, heading });
  }

  private say({ message, description }: TreeHeading): void {
    if (this.tree.message !== message) this.tree.message = message;
    if (this.tree.description !== description) this.tree.description = description;
  }
}

/** Id of the only row for a skipped file: a click annotates it all the same. */
export const annotateRowId = 'annotateFile';

function analysedArticle(outcome: {
  document: AnnotatedDocument;
  headline: Range | null;
}): AnalysedArticle {
  const { document, headline } = outcome;
  return { document, headline, index: indexOf(document) };
}
