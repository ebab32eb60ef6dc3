import * as vscode from 'vscode';
import { sha256 } from '../../intake/sha256';

/** The text that is exported, and whether it is the file's own. */
export interface ExportSource {
  readonly text: string;
  readonly from: 'file' | 'editor';
  /** Of the file's bytes, hexadecimal, where the text is the file's. */
  readonly sha256?: string;
}

/**
 * The text that exported offsets count in: the file as it is stored, with its byte-order mark and
 * line ends, so that they fit the file in any other tool. If the file differs from what is shown
 * (unsaved changes, an encoding other than UTF-8), it is the text in the editor.
 */
export async function exportSource(document: vscode.TextDocument): Promise<ExportSource> {
  const shown = document.getText();
  if (!document.isDirty && !document.isUntitled) {
    const stored = await readUtf8(document.uri);
    if (stored && asShown(stored.text) === asShown(shown)) {
      return { text: stored.text, from: 'file', sha256: await sha256(stored.bytes) };
    }
  }
  return { text: shown, from: 'editor' };
}

async function readUtf8(
  uri: vscode.Uri,
): Promise<{ readonly text: string; readonly bytes: Uint8Array } | undefined> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return { text, bytes };
  } catch {
    return undefined;
  }
}

/** A file's text as an editor shows it, whichever line ends it has. */
function asShown(text: string): string {
  return text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
}
