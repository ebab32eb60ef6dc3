// The extension in a browser.
import * as vscode from 'vscode';
import { activateWith } from './activate';
import { startInHost, startWebWorker } from './analysis/webEngine';
import type { SpeechmarkApi } from './editor/extensionApi';

export function activate(context: vscode.ExtensionContext): SpeechmarkApi {
  const url = vscode.Uri.joinPath(context.extensionUri, 'dist/web/worker.js').toString(true);
  return activateWith(
    { inWorker: () => startWebWorker(url), inThread: () => startInHost(url) },
    context,
  );
}
