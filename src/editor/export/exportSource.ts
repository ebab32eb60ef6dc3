import * as vscode from 'vscode';

/** The text that an export is about, and whether it is the file's own. */
export interface ExportSource {
  readonly text: string;
  readonly from: 'file' | 'editor';
}

/**
 * The text that exported offsets count in: the file as it is stored, byte-order mark and line ends
 * included, so that they fit the file for every other tool. What is not stored as it is shown
 * (unsaved changes, another encoding than UTF-8) is taken from the editor.
 */
export async function exportSource(document: vscode.TextDocument): Promise<ExportSource> {
  const shown = document.getText();
  if (!document.isDirty && !document.isUntitled) {
    const stored = await readUtf8(document.uri);
    if (stored !== undefined && asShown(stored) === asShown(shown)) {
      return { text: stored, from: 'file' };
    }
  }
  return { text: shown, from: 'editor' };
}

async function readUtf8(uri: vscode.Uri): Promise<string | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** What an editor makes of a file's text, whichever line end it chose. */
function asShown(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
