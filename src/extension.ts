// The extension where Node runs it.
import type * as vscode from 'vscode';
import { activateWith } from './activate';
import { startInThread, startWorkerThread } from './analysis/nodeEngine';
import type { SpeechmarkApi } from './editor/extensionApi';

export function activate(context: vscode.ExtensionContext): SpeechmarkApi {
  const file = context.asAbsolutePath('dist/worker.js');
  return activateWith(
    { inWorker: () => startWorkerThread(file), inThread: () => startInThread(file) },
    context,
  );
}
