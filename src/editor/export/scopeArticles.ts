import * as vscode from 'vscode';
import type { ExportPlan } from './exportPlan';

/** The names of the files that articles are written in. */
const articleFiles = '**/*.{txt,text,md,markdown,html,htm,xhtml}';

/**
 * The articles of a plan, in the order of their paths, without the file that the plan writes.
 * Folders that the editor's settings hide are passed over.
 */
export async function articlesOf({ scope, place, target }: ExportPlan): Promise<vscode.Uri[]> {
  if (place !== null && scope !== 'folder') return [vscode.Uri.parse(place, true)];
  const include = place === null ? articleFiles : patternIn(vscode.Uri.parse(place, true));
  const found = await vscode.workspace.findFiles(include);
  return found
    .filter((uri) => uri.toString() !== target)
    .sort((a, b) => (a.path < b.path ? -1 : Number(a.path > b.path)));
}

const patternIn = (folder: vscode.Uri): vscode.GlobPattern =>
  new vscode.RelativePattern(folder, articleFiles);
