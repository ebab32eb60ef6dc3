import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import type { Jumps } from '../navigation/jumps';

/** Words in an article. If they are a row of a view, the row finds them again after an edit. */
export interface GoToTarget {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly row?: string;
  /** Id of the view that has the row; the speech outline if left out. */
  readonly view?: string;
}

/** Knows where the words of a view's rows are in a document. */
export interface RowRanges {
  rangeOf(document: vscode.TextDocument, row: string): Promise<Range | undefined>;
}

/** Shows the words of a target. */
export async function goTo(
  target: GoToTarget,
  jumps: Jumps,
  treeOf: (view: string) => RowRanges | undefined,
): Promise<void> {
  const { uri, row, view = 'speechmark.outline' } = target;
  const document =
    vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri)
      ?.document ?? (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)));
  // Edits since the tree was drawn may have moved the words.
  const range = row === undefined ? undefined : await treeOf(view)?.rangeOf(document, row);
  await jumps.to(document, range ?? target);
}
