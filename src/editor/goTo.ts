import * as vscode from 'vscode';
import type { Articles } from './articles';
import type { Speech } from './localise';
import { outlineRows, type OutlineRow } from './outlineModel';

/** A place in an article; `row` finds it again after an edit. */
export interface GoToTarget {
  readonly uri: string;
  readonly start: number;
  readonly end: number;
  readonly row?: string;
}

/** Shows the place of an outline row and selects its words. */
export async function goTo(target: GoToTarget, articles: Articles, speech: Speech): Promise<void> {
  const uri = vscode.Uri.parse(target.uri, true);
  const shown = vscode.window.visibleTextEditors.find(
    ({ document }) => document.uri.toString() === target.uri,
  );
  const document = shown?.document ?? (await vscode.workspace.openTextDocument(uri));
  const { start, end } = (await placeNow(target, document, articles, speech)) ?? target;
  const range = new vscode.Range(document.positionAt(start), document.positionAt(end));
  await vscode.window.showTextDocument(document, {
    ...(shown?.viewColumn === undefined ? {} : { viewColumn: shown.viewColumn }),
    selection: range,
    preserveFocus: false,
  });
}

/** Where the row stands now: edits since the tree was drawn may have moved it. */
async function placeNow(
  target: GoToTarget,
  document: vscode.TextDocument,
  articles: Articles,
  speech: Speech,
): Promise<{ start: number; end: number } | undefined> {
  if (target.row === undefined) return undefined;
  const outcome = (await articles.current(document))?.outcome;
  if (outcome?.state !== 'annotated') return undefined;
  const rows = outlineRows(outcome.document, outcome.headline, speech);
  return find(rows, target.row)?.range ?? undefined;
}

function find(rows: readonly OutlineRow[], id: string): OutlineRow | undefined {
  for (const row of rows) {
    const found = row.id === id ? row : find(row.children, id);
    if (found) return found;
  }
  return undefined;
}
