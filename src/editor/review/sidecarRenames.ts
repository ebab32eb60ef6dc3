import * as vscode from 'vscode';
import {
  adjudicatedPlace,
  SIDECAR_SUFFIX,
  type SidecarPlace,
  sidecarPlace,
  standIns,
} from '../../review/sidecar/sidecarPaths';
import type { Localisation } from '../words/localisation';

/** Has sidecars follow their articles when these are renamed or moved in VS Code. */
export function followRenames({ t }: Localisation): vscode.Disposable {
  return vscode.workspace.onWillRenameFiles((event) => {
    const { files } = event;
    // Who moves sidecars knows what they do.
    const articles = files.filter(({ oldUri }) => !oldUri.path.endsWith(SIDECAR_SUFFIX));
    const told = renamesOf(articles).then((edit) => {
      if (edit.size > 0) {
        const words = t('The decisions on it go with the article.');
        vscode.window.setStatusBarMessage(`$(checklist) ${words}`, 6000);
      }
      return edit;
    });
    event.waitUntil(told);
  });
}

async function renamesOf(
  files: readonly { readonly oldUri: vscode.Uri; readonly newUri: vscode.Uri }[],
): Promise<vscode.WorkspaceEdit> {
  const edit = new vscode.WorkspaceEdit();
  for (const { oldUri, newUri } of files) {
    const to = sidecarsOf(newUri.path);
    for (const [which, paths] of sidecarsOf(oldUri.path).entries()) {
      for (const [at, path] of paths.entries()) {
        const sidecar = oldUri.with({ path });
        if (!(await isThere(sidecar))) break;
        const place = newUri.with({ path: to[which]?.[at] ?? '' });
        edit.renameFile(sidecar, place, { ignoreIfExists: true });
      }
    }
  }
  return edit;
}

/** The sidecar of an article and its adjudicated one, in both places, each with its stand-ins. */
function sidecarsOf(article: string): string[][] {
  return (['beside', 'folder'] as const).flatMap((layout) => {
    const place = sidecarPlace(article, layout);
    return [place, adjudicatedPlace(place)].map(({ path }: SidecarPlace) => standIns(path));
  });
}

async function isThere(uri: vscode.Uri): Promise<boolean> {
  try {
    await vscode.workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
}
