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

/**
 * How often VS Code is asked again to select a row, each time after twice as long. It drops a
 * selection, or rejects it, while it redraws the tree, which takes long on a busy machine.
 */
const retries = 7;

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
  const selectedBefore = new Map<ArticleTree, string | undefined>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let moves = 0;
  let following = Promise.resolve();

  /** @returns whether VS Code was asked to select a row. */
  const followWith = async (follower: Follower, isFirstTry: boolean): Promise<boolean> => {
    const editor = vscode.window.activeTextEditor;
    const article = editor && editor.document === active.document && live.of(editor.document);
    const { tree } = follower;
    if (!article || !tree.tree.visible) return false;
    const [selected] = tree.tree.selection;
    if (isFirstTry) selectedBefore.set(tree, selected?.id);
    // By now the row is selected, or the reader has chosen another.
    else if (selected && selected.id !== selectedBefore.get(tree)) return false;
    if (isAtRow(editor, selected, article)) return false;
    const path = pathAt(editor, article, tree.shownRows(), follower);
    if (!path || path.at(-1)?.id === selected?.id) return false;
    await tree.reveal(path).catch(() => undefined);
    return true;
  };
  const follow = async (attempt: number): Promise<void> => {
    const move = moves;
    let isAsked = false;
    for (const follower of followers) {
      if (await followWith(follower, attempt === 0)) isAsked = true;
    }
    if (isAsked && move === moves && attempt < retries) wait(attempt + 1);
  };
  const wait = (attempt: number): void => {
    clearTimeout(timer);
    timer = setTimeout(
      () => {
        // One after the other, so that no earlier selection comes in late.
        following = following.then(() => follow(attempt));
      },
      pause * 2 ** attempt,
    );
  };
  const later = (): void => {
    moves += 1;
    wait(0);
  };
  return vscode.Disposable.from(
    vscode.window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (textEditor.document === active.document) later();
    }),
    vscode.window.onDidChangeActiveTextEditor(later),
    ...followers.map(({ tree }) => tree.tree.onDidChangeVisibility(later)),
    {
      dispose: () => {
        moves += 1;
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
