import * as vscode from 'vscode';
import type { LeftOut } from '../../core/model';
import type { Articles } from '../articles/articles';
import { editorsOf, rangeIn } from '../articles/editorRanges';
import type { LiveArticles } from '../articles/liveArticles';

const key = 'speechmark.leftOutShown';

/** Dims what is no part of the article, if the reader wants to see it; remembered for the workspace. */
export class LeftOutMarks implements vscode.Disposable {
  private readonly dimmed = vscode.window.createTextEditorDecorationType({
    opacity: '0.4',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  private readonly taken = vscode.window.createTextEditorDecorationType({
    border: '1px dashed',
    borderColor: new vscode.ThemeColor('editorCodeLens.foreground'),
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  private readonly disposables: vscode.Disposable[];
  private isOn: boolean;

  constructor(
    articles: Articles,
    private readonly live: LiveArticles,
    private readonly memory: vscode.Memento,
  ) {
    this.isOn = memory.get<boolean>(key, false);
    this.disposables = [
      this.dimmed,
      this.taken,
      articles.onDidChange((uri) => {
        for (const editor of editorsOf(uri)) this.show(editor);
      }),
      vscode.window.onDidChangeVisibleTextEditors(() => {
        this.showAll();
      }),
    ];
    void this.tell();
    this.showAll();
  }

  /** Whether the reader sees what was left out. */
  get areShown(): boolean {
    return this.isOn;
  }

  async setShown(isOn: boolean): Promise<void> {
    this.isOn = isOn;
    this.showAll();
    await this.tell();
    await this.memory.update(key, isOn);
  }

  /** The block at an offset of the text as it is now, and where it is; nothing if not shown. */
  at(
    document: vscode.TextDocument,
    offset: number,
  ): { readonly block: LeftOut; readonly range: vscode.Range } | undefined {
    const article = this.isOn ? this.live.of(document) : undefined;
    for (const block of article?.document.leftOut ?? []) {
      const now = article?.now(block);
      if (!now || offset < now.start || offset > now.end) continue;
      return { block, range: rangeIn(document, now) };
    }
    return undefined;
  }

  /** What is shown of a document: the words of the blocks that are dimmed, and of those taken in. */
  shownIn(uri: vscode.Uri): { readonly dimmed: string[]; readonly taken: string[] } {
    const document = editorsOf(uri.toString())[0]?.document;
    const blocks = this.isOn && document ? (this.live.of(document)?.document.leftOut ?? []) : [];
    const wordsOf = (isRead: boolean): string[] =>
      blocks.filter((each) => (each.isRead === true) === isRead).map(({ text }) => text);
    return { dimmed: wordsOf(false), taken: wordsOf(true) };
  }

  dispose(): void {
    for (const disposable of this.disposables) disposable.dispose();
  }

  private showAll(): void {
    for (const editor of vscode.window.visibleTextEditors) this.show(editor);
  }

  private show(editor: vscode.TextEditor): void {
    const article = this.isOn ? this.live.of(editor.document) : undefined;
    const blocks = article?.document.leftOut ?? [];
    const rangesOf = (isRead: boolean): vscode.Range[] =>
      blocks
        .filter((each) => (each.isRead === true) === isRead)
        .map((each) => rangeIn(editor.document, article?.now(each) ?? each));
    editor.setDecorations(this.dimmed, rangesOf(false));
    editor.setDecorations(this.taken, rangesOf(true));
  }

  private tell(): Thenable<unknown> {
    return vscode.commands.executeCommand('setContext', key, this.isOn);
  }
}
