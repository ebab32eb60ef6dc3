import type { Range, Uri } from 'vscode';
import type { EnginePlace } from '../analysis/starter';
import type { AnnotatedDocument } from '../core/model';
import type { ShownHighlights } from './marks/highlights';
import type { MarkdownIt } from './preview/markdownPreview';
import type { SaveState } from './review/articleReviews';
import type { StatusEntry } from './status/statusModel';
import type { ArticleRow } from './views/articleRow';

/** What `activate` returns: what the reader sees, for tests and for other extensions. */
export interface SpeechmarkApi {
  /** Called by VS Code, which renders its preview of Markdown with it. */
  extendMarkdownIt<T extends MarkdownIt>(markdown: T): T;
  /** The annotations of a document as it is now; undefined if it is not annotated. */
  analysisOf(uri: Uri): Promise<AnnotatedDocument | undefined>;
  /** The marks in the editor that shows the document, where they are now. */
  shownHighlights(uri: Uri): readonly ShownHighlights[];
  /** How many marks there are of each decoration. */
  highlightStyles(uri: Uri): Readonly<Record<string, number>>;
  /** The page that the reading view of a document shows; undefined if it has none. */
  readingPage(uri: Uri): string | undefined;
  /** Where the page says that the reader is, an offset into the analysed text; -1 if nowhere yet. */
  readingPlace(uri: Uri): number | undefined;
  /** Where the last jump to words led; the caret stands before them, and nothing is selected. */
  lastJump(): { readonly uri: Uri; readonly range: Range } | undefined;
  /** How often decorations were set in any editor. */
  highlightUpdates(): number;
  /** The blocks shown as no part of the article: those that are dimmed, and those taken in. */
  shownLeftOut(uri: Uri): { readonly dimmed: readonly string[]; readonly taken: readonly string[] };
  /** Where the engine runs. */
  enginePlace(): EnginePlace;
  /** Where exports are made. */
  exportPlace(): EnginePlace;
  /** What the status bar shows; undefined if nothing. */
  status(): StatusEntry | undefined;
  /** What the status bar says of the review; undefined if nothing. */
  reviewStatus(): string | undefined;
  /** What the comparison of two reviewers shows, as HTML; undefined if none is open. */
  comparison(): string | undefined;
  /** Waits until the decisions on a document are saved, or cannot be. */
  reviewSaved(uri: Uri): Promise<SaveState>;
  /** The rows of the view of names on lists, those below a row indented. */
  listedNames(): readonly string[];
  /** The rows of the speech outline. */
  outlineRows(): readonly ArticleRow[];
  /** The rows of a view, such as `speechmark.actors`. */
  viewRows(view: string): readonly ArticleRow[];
  /** What a view says above its rows and beside its title. */
  viewHeading(view: string): { readonly message: string; readonly description: string };
  /** The row that is selected in a view. */
  selectedRow(view: string): ArticleRow | undefined;
  /** How often VS Code was asked to redraw a view. */
  viewRedraws(view: string): number;
}
