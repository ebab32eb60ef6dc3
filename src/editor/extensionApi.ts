import type { Uri } from 'vscode';
import type { EnginePlace } from '../analysis/startEngine';
import type { AnnotatedDocument } from '../core/model';
import type { ShownHighlights } from './marks/highlights';
import type { StatusEntry } from './status/statusModel';
import type { ArticleRow } from './views/articleRow';

/** What `activate` returns: what a reader sees, for tests and for other extensions. */
export interface SpeechmarkApi {
  /** The annotations of an open document as it now stands; undefined when it is left alone. */
  analysisOf(uri: Uri): Promise<AnnotatedDocument | undefined>;
  /** The marks in the editor that shows the document, where they stand now. */
  shownHighlights(uri: Uri): readonly ShownHighlights[];
  /** What those marks are drawn with: how many there are of each style. */
  highlightStyles(uri: Uri): Readonly<Record<string, number>>;
  /** How often marks were put into an editor, of whatever document. */
  highlightUpdates(): number;
  /** Where articles are read. */
  enginePlace(): EnginePlace;
  /** What the status bar shows of the article; undefined when nothing. */
  status(): StatusEntry | undefined;
  /** The rows of the speech outline as they stand. */
  outlineRows(): readonly ArticleRow[];
  /** The rows of one of the views, `speechmark.actors` or another, as they stand. */
  viewRows(view: string): readonly ArticleRow[];
  /** What a view says above its rows and beside its title. */
  viewHeading(view: string): { readonly message: string; readonly description: string };
  /** The row that is selected in a view. */
  selectedRow(view: string): ArticleRow | undefined;
  /** How often VS Code was told to draw a view anew. */
  viewRedraws(view: string): number;
}
