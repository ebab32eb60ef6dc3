import * as vscode from 'vscode';
import { SIDECAR_SUFFIX, sidecarPlace, standIns } from '../../review/sidecar/sidecarPaths';

/** Has sidecars follow their articles when these are renamed or moved in VS Code. */
export function followRenames(): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    const { files } = event;
    // Who moves sidecars knows what they do.
    const articles = files.filter(({ oldUri }) => !oldUri.path.endsWith(SIDECAR_SUFFIX));
    event.waitUntil(renamesOf(articles));
  });
}

async function renamesOf(
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    for (const layout of ['beside', 'folder'] as const) {
      const from = standIns(sidecarPlace(oldUri.path, layout).path);
      const to = standIns(sidecarPlace(newUri.path, layout).path);
      for (const [at, path] of from.entries()) {
        const sidecar = oldUri.with({ path });
        if (!(await isThere(sidecar))) break;
        edit.renameFile(sidecar, newUri.with({ path: to[at] ?? '' }), { ignoreIfExists: true });
      }
    }
  }
  return edit;
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
