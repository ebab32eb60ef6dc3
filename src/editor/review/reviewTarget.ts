import * as vscode from 'vscode';
import type { ActiveArticle } from '../articles/activeArticle';
import type { LiveArticles } from '../articles/liveArticles';
import type { ArticleRow } from '../views/articleRow';

/** What a link or a code action is about. */
export interface ReviewTarget {
  readonly uri: string;
  /** Id of the annotation. */
  readonly annotation: string;
}

/** What a command works on. */
export interface ReviewSubject {
  readonly document: vscode.TextDocument;
  /** Id of the annotation. */
  readonly annotation: string;
}

interface Tools {
  readonly active: ActiveArticle;
  readonly live: LiveArticles;
}

/** The annotation of a link, of a row, or the innermost one at the caret. */
export async function subjectOf(
  given: unknown,
  { active, live }: Tools,
): Promise<ReviewSubject | undefined> {
  const { uri, annotation } = (given ?? {}) as Partial<ReviewTarget & ArticleRow>;
  if (typeof uri === 'string' && typeof annotation === 'string') {
    const document = await vscode.workspace.openTextDocument(vscode.Uri.parse(uri, true));
    return { document, annotation };
  }
  const { document } = active;
  if (!document) return undefined;
  if (typeof annotation === 'string') return { document, annotation };
  const { activeTextEditor } = vscode.window;
  if (activeTextEditor?.document !== document) return undefined;
  const article = await live.whenCurrent(document);
  const caret = document.offsetAt(activeTextEditor.selection.start);
  const place = article?.placesAt(caret)[0] ?? article?.placesAt(caret - 1)[0];
  return place && { document, annotation: place.annotation.id };
}
