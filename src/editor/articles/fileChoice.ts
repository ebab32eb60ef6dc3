import * as vscode from 'vscode';

/**
 * Whether the settings want a document analysed when it is opened. Without globs of what to include,
 * everything is.
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

/** Settings are written by hand, so anything that is not a glob is skipped. */
function globs(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.filter((each): each is string => typeof each === 'string' && each.trim() !== '');
}

/** Globs are relative to the document's workspace folder; outside of one, they match anywhere. */
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
