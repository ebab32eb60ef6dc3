import * as vscode from 'vscode';
import { emptySidecar, withDecisions, writeSidecar } from '../../review/sidecar/sidecarText';
import { sidecarPlace } from '../../review/sidecar/sidecarPaths';
import { fileNameOf } from '../articles/articles';
import { replaceFile } from '../articles/replaceFile';
import type { Localisation } from '../words/localisation';
import { fail, warn } from '../words/messages';
import type { ArticleReviews, SidecarTrouble } from './articleReviews';

/** Tells what could not be read or saved, and offers what can be done about it. */
export async function tellTrouble(
  { document, error, unreadable }: SidecarTrouble,
  reviews: ArticleReviews,
  l10n: Localisation,
): Promise<void> {
  const { t } = l10n;
  if (error === null) {
    const names = unreadable.map(({ path }) => path.slice(path.lastIndexOf('/') + 1)).join(', ');
    const said = t('{0} cannot be read as a sidecar. It is left as it is.', names);
    void warn(`${said} ${t('Decisions go to a new file beside it.')}`);
    return;
  }
  const [again, saveAs] = [t('Try Again'), t('Save As…')];
  const why = error instanceof Error ? error.message : String(error);
  const name = fileNameOf(document.uri);
  const answer = await warn(
    t(
      'Your decisions on {0} cannot be saved beside it. They are kept in this workspace meanwhile. {1}',
      name,
      why,
    ),
    again,
    saveAs,
  );
  if (answer === again) await reviews.saveAgain(document);
  else if (answer === saveAs) await saveDecisionsAs(document, reviews, l10n);
}

/** Writes the decisions on a document to a file of the reader's choice. */
export async function saveDecisionsAs(
  document: vscode.TextDocument,
  reviews: ArticleReviews,
  { t }: Localisation,
  chosen?: vscode.Uri,
): Promise<vscode.Uri | undefined> {
  const { path, article } = sidecarPlace(document.uri.path);
  const name = path.slice(path.lastIndexOf('/') + 1);
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  const target =
    chosen ??
    (await vscode.window.showSaveDialog({
      title: t('Save Decisions As'),
      filters: { [t('Decisions')]: ['jsonl'] },
      ...(folder ? { defaultUri: vscode.Uri.joinPath(folder, name) } : {}),
    }));
  if (!target) return undefined;
  const text = writeSidecar(withDecisions(emptySidecar, reviews.decisionsOn(document), article));
  try {
    await replaceFile(target, new TextEncoder().encode(text));
    return target;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void fail(t('Could not write {0}. {1}', fileNameOf(target), why));
    return undefined;
  }
}
