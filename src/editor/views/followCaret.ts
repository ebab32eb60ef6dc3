import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import type { Place } from '../articles/documentIndex';
import { rangeIn } from '../articles/editorRanges';
import type { LiveArticle, LiveArticles } from '../articles/liveArticles';
import { pathTo, type ArticleRow } from './articleRow';
import type { ArticleTree } from './articleTree';

/** Finds the row of a place in a view, with those above it. */
export type RowOfPlace = (
  place: Place,
  rows: readonly ArticleRow[],
) => readonly ArticleRow[] | undefined;

/** Milliseconds that the caret rests before its row is looked for. */
const pause = 120;

/** A tree that follows the caret. */
export interface Follower {
  readonly tree: ArticleTree;
  readonly rowOf: RowOfPlace;
  /** It has a row for nearly every line, so the nearest one will do. */
  readonly isOutline?: boolean;
}

/** Selects the row of the words at the caret in every tree that is in view. */
export function followCaret(
  followers: readonly Follower[],
  active: ActiveArticle,
  live: LiveArticles,
): vscode.Disposable {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && editor.document === active.document && live.of(editor.document);
    if (!article) return;
    for (const follower of followers) {
      const { tree } = follower;
      if (!tree.tree.visible || isAtRow(editor, tree.tree.selection[0], article)) continue;
      const path = pathAt(editor, article, tree.shownRows(), follower);
      if (path) void tree.reveal(path);
    }
  };
  const later = (): void => {
    clearTimeout(timer);
    timer = setTimeout(follow, pause);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document === active.document) later();
    }),
    vscode.window.onDidChangeActiveTextEditor(later),
    ...followers.map(({ tree }) => tree.tree.onDidChangeVisibility(later)),
    {
      dispose: () => {
        clearTimeout(timer);
      },
    },
  );
}

/** Whether the selection is the words of the selected row, as after a click on the row. */
function isAtRow(
  { document, selection }: vscode.TextEditor,
  row: ArticleRow | undefined,
  article: LiveArticle,
): boolean {
  const range = row?.range ?? null;
  return range !== null && rangeIn(document, article.now(range)).isEqual(selection);
}

/** The row of the innermost place at the caret; else an unmarked one; else the nearest in the line. */
function pathAt(
  { document, selection }: vscode.TextEditor,
  article: LiveArticle,
  rows: readonly ArticleRow[],
  { rowOf, isOutline }: Follower,
): readonly ArticleRow[] | undefined {
  const caret = document.offsetAt(selection.active);
  const start = document.offsetAt(selection.start);
  for (const place of [...article.placesAt(start), ...article.placesAt(caret - 1)]) {
    const path = rowOf(place, rows);
    if (path) return path;
  }
  if (!isOutline) return undefined;
  const unmarked = pathTo(
    rows,
    ({ annotation, range }) =>
      annotation === undefined && range !== null && holds(article.now(range), caret),
  );
  if (unmarked) return unmarked;
  // Between an edit and the next analysis, the lines of the two versions do not match.
  if (article.edits.length > 0) return undefined;
  const line = document.lineAt(selection.active.line).range;
  const span = { start: document.offsetAt(line.start), end: document.offsetAt(line.end) };
  const far = (place: Place): number => Math.max(place.start - caret, caret - place.end, 0);
  const near = article.index.placesIn(span).sort((a, b) => far(a) - far(b));
  for (const place of near) {
    const path = rowOf(place, rows);
    if (path) return path;
  }
  return undefined;
}

function holds({ start, end }: { start: number; end: number }, offset: number): boolean {
  return start <= offset && offset <= end;
}
