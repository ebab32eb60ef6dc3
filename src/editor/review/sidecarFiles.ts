import * as vscode from 'vscode';
import type { SidecarFiles } from '../../review/sidecar/sidecarStore';
import { replaceFile } from '../articles/replaceFile';

/**
 * The files beside an article. Paths are those of URIs.
 * @param ofDisk The files of this machine, where the host can lock and flush them; null elsewhere.
 */
export function sidecarFilesOf(article: vscode.Uri, ofDisk: SidecarFiles | null): SidecarFiles {
  const at = (path: string): vscode.Uri => article.with({ path, query: '', fragment: '' });
  if (ofDisk && article.scheme === 'file') {
    return {
      read: (path) => ofDisk.read(at(path).fsPath),
      replace: (path, text) => ofDisk.replace(at(path).fsPath, text),
      exclusively: (path, work) => ofDisk.exclusively(at(path).fsPath, work),
    };
  }
  return {
    read: (path) => readText(at(path)),
    replace: (path, text) => replaceFile(at(path), new TextEncoder().encode(text)),
    exclusively: (path, work) => inTurn(at(path).toString(), work),
  };
}

async function readText(uri: vscode.Uri): Promise<string | null> {
  try {
    const bytes = await vscode.workspace.fs.readFile(uri);
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    if (error instanceof vscode.FileSystemError && isMissing(error)) return null;
    throw error;
  }
}

const isMissing = ({ code }: vscode.FileSystemError): boolean =>
  code === 'FileNotFound' || code === 'FileNotADirectory';

const turns = new Map<string, Promise<unknown>>();

/** No other window can be kept out here; a save looks whether it was the last (`saveDecisions`). */
async function inTurn<T>(key: string, work: () => Promise<T>): Promise<T> {
  const before = turns.get(key) ?? Promise.resolve();
  const turn = before.then(work, work);
  turns.set(key, turn);
  try {
    return await turn;
  } finally {
    if (turns.get(key) === turn) turns.delete(key);
  }
}
