import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import { editorsOf, rangeIn } from '../articles/editorRanges';

/** Selects words in the editor of their document, opening it if it is not in view. */
export async function selectIn(document: vscode.TextDocument, range: Range): Promise<void> {
  const { activeTextEditor } = vscode.window;
  const shown =
    activeTextEditor?.document === document
      ? activeTextEditor
      : editorsOf(document.uri.toString())[0];
  const selection = rangeIn(document, range);
  const editor = await vscode.window.showTextDocument(document, {
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
    selection,
    preserveFocus: false,
  });
  editor.revealRange(selection, vscode.TextEditorRevealType.InCenterIfOutsideViewport);
}
