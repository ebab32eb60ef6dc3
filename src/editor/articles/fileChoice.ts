import * as vscode from 'vscode';

/**
 * Whether the settings have a document read as it is opened: by its language, and by the globs of
 * what to include, which is everything when there are none, and of what to exclude.
 */
export function isChosen(document: vscode.TextDocument): boolean {
  const settings = vscode.workspace.getConfiguration('speechmark', document);
  if (!settings.get<boolean>('enable', true)) return false;
  const included = globs(settings.get<unknown>('include'));
  const excluded = globs(settings.get<unknown>('exclude'));
  return (
    (included.length === 0 || matchesAny(document, included)) && !matchesAny(document, excluded)
  );
}

/** Settings are written by hand: what is no glob is passed over. */
function globs(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((each): each is string => typeof each === 'string' && each.trim() !== '');
}

/** Globs count from the folder that the document lies in; outside of folders, from anywhere. */
function matchesAny(document: vscode.TextDocument, wanted: readonly string[]): boolean {
  if (wanted.length === 0) return false;
  const folder = vscode.workspace.getWorkspaceFolder(document.uri);
  return wanted.some((glob) => {
    const pattern = folder ? new vscode.RelativePattern(folder, glob) : anywhere(glob);
    return vscode.languages.match({ pattern }, document) > 0;
  });
}

function anywhere(glob: string): string {
  return /^(?:\*\*\/|\/|[a-z]:)/i.test(glob) ? glob : `**/${glob}`;
}
