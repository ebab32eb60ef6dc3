import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import type { Place } from '../articles/documentIndex';
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
export class CaretFollower implements vscode.Disposable {
  private readonly selectedBefore = new Map<ArticleTree, string | undefined>();
  private readonly disposables: vscode.Disposable[];
  private timer: ReturnType<typeof setTimeout> | undefined;
  /** Counts the moves of the caret, so that retries for an earlier one end. */
  private moves = 0;
  private following = Promise.resolve();

  constructor(
    private readonly followers: readonly Follower[],
    private readonly active: ActiveArticle,
    private readonly live: LiveArticles,
  ) {
    const { window } = vscode;
    const followLater = (): void => {
      this.moves += 1;
      this.wait(0);
    };
    this.disposables = [
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor.document === active.document) followLater();
      }),
      window.onDidChangeActiveTextEditor(followLater),
      ...followers.map(({ tree }) => tree.tree.onDidChangeVisibility(followLater)),
    ];
  }

  /** Selects the rows of what stands at an offset of a document that no editor need show. */
  async followAt(document: vscode.TextDocument, offset: number): Promise<void> {
    const article = this.live.of(document);
    if (!article || document !== this.active.document) return;
    const at = document.positionAt(offset);
    const place = { document, selection: new vscode.Selection(at, at) };
    for (const follower of this.followers) {
      const { tree } = follower;
      const path = tree.tree.visible && pathAt(place, article, tree.shownRows(), follower);
      if (path) await tree.reveal(path).catch(() => undefined);
    }
  }

  dispose(): void {
    this.moves += 1;
    clearTimeout(this.timer);
    for (const disposable of this.disposables) disposable.dispose();
  }

  private wait(attempt: number): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(
      () => {
        // One after the other, so that an earlier selection cannot arrive late.
        this.following = this.following.then(() => this.follow(attempt));
      },
      pause * 2 ** attempt,
    );
  }

  private async follow(attempt: number): Promise<void> {
    const { moves } = this;
    let isAsked = false;
    for (const follower of this.followers) {
      if (await this.select(follower, attempt === 0)) isAsked = true;
    }
    if (isAsked && moves === this.moves && attempt < retries) this.wait(attempt + 1);
  }

  /** @returns whether VS Code was asked to select a row. */
  private async select(follower: Follower, isFirstTry: boolean): Promise<boolean> {
    const editor = vscode.window.activeTextEditor;
    const article =
      editor && editor.document === this.active.document && this.live.of(editor.document);
    const { tree } = follower;
    if (!article || !tree.tree.visible) return false;
    const [selected] = tree.tree.selection;
    if (isFirstTry) this.selectedBefore.set(tree, selected?.id);
    // By now the row is selected, or the reader has chosen another.
    else if (selected && selected.id !== this.selectedBefore.get(tree)) return false;
    if (isAtRow(editor, selected, article)) return false;
    const path = pathAt(editor, article, tree.shownRows(), follower);
    if (!path || path.at(-1)?.id === selected?.id) return false;
    await tree.reveal(path).catch(() => undefined);
    return true;
  }
}

/** Whether the caret stands before the words of the selected row, as after a click on the row. */
function isAtRow(
  { document, selection }: vscode.TextEditor,
  row: ArticleRow | undefined,
  article: LiveArticle,
): boolean {
  const range = row?.range ?? null;
  if (range === null || !selection.isEmpty) return false;
  return document.offsetAt(selection.active) === article.now(range).start;
}

/** The row of the innermost place at the caret; else an unmarked one; else the nearest in the line. */
function pathAt(
  { document, selection }: Pick<vscode.TextEditor, 'document' | 'selection'>,
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
