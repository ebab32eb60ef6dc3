// A writable workspace for the suite, the same on every host: on disk beside a Node extension
// host, in memory in the browser. It holds the samples and the files of test/fixtures/workspace.
import * as vscode from 'vscode';
import { files } from 'speechmark:files';

/** The workspace folder that the host opened. */
export function workspaceFolder(): vscode.Uri {
  const folder = vscode.workspace.workspaceFolders?.[0];
  if (!folder) throw new Error('The host opened no folder.');
  return folder.uri;
}

export function inWorkspace(path: string): vscode.Uri {
  return vscode.Uri.joinPath(workspaceFolder(), ...path.split('/'));
}

/** Writes a file into the workspace, folders and all, and says where it is. */
export async function writeFile(path: string, content: string | Uint8Array): Promise<vscode.Uri> {
  const uri = inWorkspace(path);
  const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
  await vscode.workspace.fs.createDirectory(vscode.Uri.joinPath(uri, '..'));
  await vscode.workspace.fs.writeFile(uri, bytes);
  return uri;
}

export async function readFile(path: string | vscode.Uri): Promise<string> {
  const uri = typeof path === 'string' ? inWorkspace(path) : path;
  return new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
}

/** Paths of the files that `restoreFile` knows: `samples/…` and those of the fixtures. */
export function knownFiles(): string[] {
  return Object.keys(files);
}

/** Writes one of the known files into the workspace as it is in the repository. */
export async function restoreFile(path: string): Promise<vscode.Uri> {
  const encoded = files[path];
  if (encoded === undefined) {
    throw new Error(`No such file: ${path}. Known: ${knownFiles().join(', ')}`);
  }
  return writeFile(
    path,
    Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)),
  );
}

/** Opens a known file in an editor, fresh. */
export async function openKnownFile(path: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await restoreFile(path), { preview: false });
}

/** Writes an article and opens it in an editor. */
export async function openArticle(path: string, content: string): Promise<vscode.TextEditor> {
  return vscode.window.showTextDocument(await writeFile(path, content), { preview: false });
}

/**
 * Puts the caret somewhere and waits until the window has it there: what the window tells of the
 * caret before would otherwise take it back.
 */
export async function putCaretAt(editor: vscode.TextEditor, place: vscode.Position): Promise<void> {
  if (editor.selection.isEmpty && editor.selection.active.isEqual(place)) return;
  const heard = new Promise<void>((resolve) => {
    const listener = vscode.window.onDidChangeTextEditorSelection(({ textEditor, selections }) => {
      if (textEditor !== editor || !selections[0]?.active.isEqual(place)) return;
      listener.dispose();
      resolve();
    });
  });
  editor.selection = new vscode.Selection(place, place);
  await heard;
}

export async function closeAllEditors(): Promise<void> {
  await vscode.commands.executeCommand('workbench.action.closeAllEditors');
}

/**
 * Asks again until an answer is truthy, and gives it back. For what VS Code does in its own time;
 * the long limit only bounds a test that would never end.
 */
export async function until<T>(
  what: string,
  ask: () => T | Thenable<T>,
  limit = 60_000,
): Promise<NonNullable<T>> {
  const end = Date.now() + limit;
  for (;;) {
    const answer = await ask();
    if (answer) return answer;
    if (Date.now() > end) throw new Error(`Waited in vain for ${what}.`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
