import * as vscode from 'vscode';
import type { Range } from '../../core/document/sourceDocument';
import { selectIn } from '../navigation/reveal';

/** A place in an article; the row of a view finds it again after an edit. */
export interface GoToTarget {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly row?: string;
  /** Id of the view that has the row; the speech outline where none is named. */
  readonly view?: string;
}

/** Knows where the rows of a view stand in a document. */
export interface RowPlaces {
  placeOf(document: vscode.TextDocument, row: string): Promise<Range | undefined>;
}

/** Shows the place of a row and selects its words. */
export async function goTo(
  target: GoToTarget,
  treeOf: (view: string) => RowPlaces | undefined,
): Promise<void> {
  const { uri, row, view = 'speechmark.outline' } = target;
  const document =
    vscode.window.visibleTextEditors.find((editor) => editor.document.uri.toString() === uri)
      ?.document ?? (await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true)));
  // Edits since the tree was drawn may have moved the words.
  const place = row === undefined ? undefined : await treeOf(view)?.placeOf(document, row);
  await selectIn(document, place ?? target);
}
