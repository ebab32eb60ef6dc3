import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import { editorsOf, rangeIn } from '../articles/editorRanges';

/** Another view of articles that may show words instead of an editor. */
export interface OtherView {
  /** Goes to words, and says whether it did. */
  show(document: vscode.TextDocument, range: Range): boolean;
  /** Where the reader is in it, -1 before the first mark; undefined while it has not the focus. */
  placeIn(document: vscode.TextDocument): number | undefined;
}

/** Milliseconds that words stay lit after a jump to them. */
const litFor = 1500;

/**
 * Goes to words in an article: the caret stands before them, and they are lit for a moment. They are
 * never selected, for a key that is pressed by mistake would then put a letter in their place.
 */
export class Jumps implements vscode.Disposable {
  private readonly light = vscode.window.createTextEditorDecorationType({
    backgroundColor: new vscode.ThemeColor('editor.rangeHighlightBackground'),
    border: '1px solid',
    borderColor: new vscode.ThemeColor('editorCursor.foreground'),
    borderRadius: '3px',
    rangeBehavior: vscode.DecorationRangeBehavior.ClosedClosed,
  });
  elsewhere: OtherView | undefined;

  private lit: { readonly editor: vscode.TextEditor; readonly range: vscode.Range } | undefined;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** Opens the document if it is not in view, and takes the focus there. */
  async to(document: vscode.TextDocument, range: Range): Promise<void> {
    if (this.elsewhere?.show(document, range) === true) return;
    const { activeTextEditor } = vscode.window;
    const shown =
      activeTextEditor?.document === document
        ? activeTextEditor
        : editorsOf(document.uri.toString())[0];
    const editor = await vscode.window.showTextDocument(document, {
      ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
      preserveFocus: false,
    });
    this.show(editor, range);
  }

  /** Goes to words in an editor and leaves the focus where it is. */
  show(editor: vscode.TextEditor, range: Range): void {
    const words = rangeIn(editor.document, range);
    editor.selection = new vscode.Selection(words.start, words.start);
    editor.revealRange(words, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
    this.putOut();
    editor.setDecorations(this.light, [words]);
    this.lit = { editor, range: words };
    this.timer = setTimeout(() => {
      this.putOut();
    }, litFor);
  }

  /** Where the last jump led. */
  get last(): { readonly uri: vscode.Uri; readonly range: vscode.Range } | undefined {
    return this.lit && { uri: this.lit.editor.document.uri, range: this.lit.range };
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.light.dispose();
  }

  private putOut(): void {
    clearTimeout(this.timer);
    this.lit?.editor.setDecorations(this.light, []);
  }
}
