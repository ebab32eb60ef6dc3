// The extension in a Node host.
import { createRequire } from 'node:module';
import type * as vscode from 'vscode';
import { activateWith } from './activate';
import { startInThread, startWorkerThread } from './analysis/nodeEngine';
import type { SpeechmarkApi } from './editor/extensionApi';

export function activate(context: vscode.ExtensionContext): SpeechmarkApi {
  const worker = context.asAbsolutePath('dist/worker.js');
  const bundle = (name: string): unknown => {
    const file = context.asAbsolutePath(`dist/${name}`);
    return createRequire(file)(file) as unknown;
  };
  return activateWith(
    {
      inWorker: () => startWorkerThread(worker),
      inThread: () => startInThread(worker),
      formats: () => Promise.resolve(bundle('formats.js') as typeof import('./formats')),
      intake: () => Promise.resolve(bundle('intake.js') as typeof import('./intake/convertFile')),
    },
    context,
  );
}
