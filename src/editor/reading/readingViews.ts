import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import type { ActiveArticle } from '../articles/activeArticle';
import { editorsOf } from '../articles/editorRanges';
import { fileNameOf, keyOf } from '../articles/articles';
import type { OtherView } from '../navigation/jumps';
import { inform } from '../words/messages';
import { ReadingPanel, type PanelTools } from './readingPanel';

const viewType = 'speechmark.reading';

interface Tools extends PanelTools {
  readonly active: ActiveArticle;
}

/**
 * The reading views: an article itself in a tab, with its marks. A view is made of the readable text
 * alone, under a policy that runs nothing but our own script and loads nothing.
 */
export class ReadingViews implements vscode.Disposable, OtherView {
  private readonly opened = new Map<string, ReadingPanel>();
  private readonly disposables: vscode.Disposable[];

  constructor(private readonly tools: Tools) {
    const { articles, shownKinds } = tools;
    const { window, workspace } = vscode;
    this.disposables = [
      articles.onDidChange((uri) => {
        this.opened.get(uri)?.render();
      }),
      shownKinds.onDidChange(() => {
        for (const each of this.opened.values()) each.render();
      }),
      window.onDidChangeTextEditorSelection((event) => {
        this.mirror(event);
      }),
      workspace.onDidCloseTextDocument((document) => {
        void this.reopen(document);
      }),
    ];
  }

  /** Opens the view of an article, or brings it back to the front. */
  async open(): Promise<void> {
    const { active, live, l10n } = this.tools;
    const { t } = l10n;
    const { document } = active;
    if (!document || !(await live.whenAnalysed(document))) {
      void inform(t('Open an article first.'));
      return;
    }
    const known = this.opened.get(keyOf(document));
    if (known) {
      known.panel.reveal();
      return;
    }
    const panel = vscode.window.createWebviewPanel(
      viewType,
      t('Reading: {0}', fileNameOf(document.uri)),
      vscode.ViewColumn.Beside,
      { enableScripts: true, enableFindWidget: true, localResourceRoots: [] },
    );
    const opened = new ReadingPanel(document, panel, this.tools);
    this.opened.set(keyOf(document), opened);
    panel.onDidDispose(() => {
      this.opened.delete(keyOf(document));
      this.followFront();
    });
    panel.onDidChangeViewState(() => {
      this.followFront();
    });
    opened.render();
  }

  /** Goes to words in the view of a document, where that is what the reader has before them. */
  show(document: vscode.TextDocument, range: Range): boolean {
    const opened = this.opened.get(keyOf(document));
    if (!opened?.panel.visible) return false;
    const isBefore = opened.panel.active || editorsOf(keyOf(document)).length === 0;
    return isBefore && opened.show(range);
  }

  /** Where the reader is in the view of a document that has the focus; undefined if none has. */
  placeIn(document: vscode.TextDocument): number | undefined {
    const opened = this.opened.get(keyOf(document));
    return opened?.panel.active === true ? opened.place : undefined;
  }

  /** The view of a document; undefined if it has none. */
  viewOf(uri: vscode.Uri): ReadingPanel | undefined {
    return this.opened.get(uri.toString());
  }

  dispose(): void {
    for (const { panel } of this.opened.values()) panel.dispose();
    for (const disposable of this.disposables) disposable.dispose();
  }

  /** What the reader selects in the text is lit in the view; what we select there for them is not. */
  private mirror({ textEditor, selections, kind }: vscode.TextEditorSelectionChangeEvent): void {
    const [selection] = selections;
    const opened = this.opened.get(keyOf(textEditor.document));
    if (!opened?.panel.visible || !selection || kind === undefined) return;
    const { document } = textEditor;
    const start = document.offsetAt(selection.start);
    void opened.light({ start, end: document.offsetAt(selection.end) });
  }

  /** A view outlives the editor of its text: VS Code then closes the document, and it is opened anew. */
  private async reopen(closed: vscode.TextDocument): Promise<void> {
    const opened = this.opened.get(keyOf(closed));
    if (opened?.document !== closed) return;
    try {
      opened.document = await vscode.workspace.openTextDocument(closed.uri);
      await this.tools.articles.current(opened.document);
    } catch {
      // The file is gone; what was read of it can still be read.
      return;
    }
    this.followFront();
  }

  private followFront(): void {
    const shown = [...this.opened.values()].filter(({ panel }) => panel.visible);
    const front = shown.find(({ panel }) => panel.active) ?? shown[0];
    this.tools.active.reading(front?.document);
  }
}
