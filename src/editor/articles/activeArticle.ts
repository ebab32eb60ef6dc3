import * as vscode from 'vscode';
import { forEachPlace } from '../../analysis/articleDocument';
import type { AnnotatedDocument } from '../../core/model';
import type { Articles, ArticleState } from './articles';
import { isUserFile } from './eligibility';

/** The state of the active document, also a context key for `when` clauses in package.json. */
export type ActiveState = ArticleState | 'none' | 'empty' | 'nothing';

/**
 * The document that the views follow: the one in the active editor. While something else has the
 * focus, such as a view or an output channel, it stays the last one.
 */
export class ActiveArticle implements vscode.Disposable {
  /** The document of a reading view that is in front of the reader. */
  private read: vscode.TextDocument | undefined;
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposables: vscode.Disposable[];
  private current: vscode.TextDocument | undefined;
  private published: ActiveState | undefined;

  /** Fires when another document becomes active, or the analysis of this one changes. */
  readonly onDidChange = this.changed.event;

  constructor(private readonly articles: Articles) {
    const { window, workspace } = vscode;
    this.disposables = [
      this.changed,
      window.onDidChangeActiveTextEditor(() => {
        this.follow();
      }),
      window.onDidChangeVisibleTextEditors(() => {
        this.follow();
      }),
      workspace.onDidCloseTextDocument(() => {
        this.follow();
      }),
      articles.onDidChange((uri) => {
        if (this.current?.uri.toString() === uri) this.publish();
      }),
    ];
    this.follow();
  }

  /** Follows the document of a reading view for as long as that is in front. */
  reading(document: vscode.TextDocument | undefined): void {
    this.read = document;
    this.follow();
  }

  get document(): vscode.TextDocument | undefined {
    return this.current;
  }

  /** Makes the file of a menu the active one: that of a tab need not be in front. */
  async bringForward(file: unknown): Promise<void> {
    if (!(file instanceof vscode.Uri) || file.toString() === this.current?.uri.toString()) return;
    await vscode.window.showTextDocument(file);
    this.follow();
  }

  get state(): ActiveState {
    if (!this.current) return 'none';
    const state = this.articles.stateOf(this.current);
    if (state !== 'annotated') return state;
    const outcome = this.articles.latest(this.current)?.outcome;
    if (outcome?.state !== 'annotated') return 'waiting';
    if (hasAnnotations(outcome.document)) return 'annotated';
    return outcome.document.length === 0 ? 'empty' : 'nothing';
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private follow(): void {
    const next = this.next();
    if (next === this.current) return;
    this.current = next;
    this.publish();
  }

  private next(): vscode.TextDocument | undefined {
    const { activeTextEditor, visibleTextEditors } = vscode.window;
    if (activeTextEditor && isFile(activeTextEditor.document)) return activeTextEditor.document;
    if (this.read && !this.read.isClosed) return this.read;
    const isShown = visibleTextEditors.some(({ document }) => document === this.current);
    if (this.current && !this.current.isClosed && isShown) return this.current;
    return undefined;
  }

  private publish(): void {
    const { state } = this;
    if (state !== this.published) {
      this.published = state;
      void vscode.commands.executeCommand('setContext', 'speechmark.state', state);
    }
    this.changed.fire();
  }
}

function hasAnnotations(document: AnnotatedDocument): boolean {
  let isAny = false;
  forEachPlace(document, () => {
    isAny = true;
  });
  return isAny;
}

function isFile({ uri, languageId }: vscode.TextDocument): boolean {
  return isUserFile({ scheme: uri.scheme, languageId });
}
