import * as vscode from 'vscode';
import type { ExportPlan } from './exportPlan';

/** The names of the files that articles are written in. */
const articleFile = /\.(?:txt|text|md|markdown|html?|xhtml)$/i;

/** Folders of tools, in which nobody keeps articles. */
const passedBy = /^(?:\..*|node_modules)$/;

/**
 * The articles of a plan, in the order of their paths, without the file that the plan writes.
 * Folders are walked, for a search of VS Code's finds nothing where files are not on a disk.
 * @throws vscode.FileSystemError where the folder cannot be read.
 */
export async function articlesOf({ scope, place, target }: ExportPlan): Promise<vscode.Uri[]> {
  if (place !== null && scope !== 'folder') return [vscode.Uri.parse(place, true)];
  const folders =
    place === null
      ? (vscode.workspace.workspaceFolders ?? []).map(({ uri }) => uri)
      : [vscode.Uri.parse(place, true)];
  const found = (await Promise.all(folders.map(articlesIn))).flat();
  return found
    .filter((uri) => uri.toString() !== target)
    .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

async function articlesIn(folder: vscode.Uri): Promise<vscode.Uri[]> {
  const found: vscode.Uri[] = [];
  for (const [name, type] of await vscode.workspace.fs.readDirectory(folder)) {
    const uri = vscode.Uri.joinPath(folder, name);
    // A folder that is linked to may hold this one.
    if (type === vscode.FileType.Directory) {
      if (!passedBy.test(name)) found.push(...(await articlesIn(uri)));
    } else if (type & vscode.FileType.File && articleFile.test(name)) {
      found.push(uri);
    }
  }
  return found;
}
