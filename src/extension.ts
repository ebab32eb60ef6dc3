// The extension in a Node host.
import { createRequire } from 'node:module';
import type * as vscode from 'vscode';
import { activateWith } from './activate';
import { startInThread, startWorkerThread } from './analysis/nodeEngine';
import type { SpeechmarkApi } from './editor/extensionApi';

export function activate(context: vscode.ExtensionContext): SpeechmarkApi {
  const worker = context.asAbsolutePath('dist/worker.js');
  const formats = context.asAbsolutePath('dist/formats.js');
  return activateWith(
    {
      inWorker: () => startWorkerThread(worker),
      inThread: () => startInThread(worker),
      formats: () => {
        const bundle = createRequire(formats)(formats) as typeof import('./formats');
        return Promise.resolve(bundle.exportFormats);
      },
    },
    context,
  );
}
