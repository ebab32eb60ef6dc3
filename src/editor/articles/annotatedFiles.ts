import * as vscode from 'vscode';
import { keyOf, type Articles } from './articles';

/**
 * Keeps the files that are annotated in a context key, for menus about a file that need not be the
 * active one, such as those of tabs.
 */
export function tellAnnotatedFiles(articles: Articles): vscode.Disposable {
  let told = '';
  const tell = (): void => {
    const annotated = vscode.workspace.textDocuments
      .filter((document) => articles.stateOf(document) === 'annotated')
      .map(keyOf);
    if (annotated.join('\n') === told) return;
    told = annotated.join('\n');
    void vscode.commands.executeCommand('setContext', 'speechmark.annotatedFiles', annotated);
  };
  tell();
  return vscode.Disposable.from(
    articles.onDidChange(tell),
    vscode.workspace.onDidCloseTextDocument(tell),
  );
}
