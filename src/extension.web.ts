// The extension in a browser's worker host.
import * as vscode from 'vscode';
import { startInHost, startWebWorker } from './analysis/webWorker';
import { WebModules } from './analysis/webModules';
import type { SpeechmarkApi } from './editor/extensionApi';

export async function activate(context: vscode.ExtensionContext): Promise<SpeechmarkApi> {
  const modules = new WebModules(
    (name) => vscode.Uri.joinPath(context.extensionUri, 'dist/vscode', name).toString(true),
    required,
  );
  const { activateWith } = (await modules.load('main.js')) as typeof import('./activate');
  return activateWith(
    {
      engine: {
        inWorker: async () => startWebWorker(await modules.script('worker.web.js')),
        inThread: async () => startInHost(await modules.script('worker.web.js')),
      },
      formats: {
        inWorker: async () => startWebWorker(await modules.script('formats.web.js')),
        inThread: async () => startInHost(await modules.script('formats.web.js')),
      },
      review: async () => (await modules.load('review.js')) as typeof import('./reviewing'),
      exporting: async () => (await modules.load('exporting.js')) as typeof import('./exporting'),
      files: null,
      gitName: () => Promise.resolve(undefined),
      intake: async () =>
        (await modules.load('intake.js')) as typeof import('./intake/convertFile'),
    },
    context,
  );
}

/** What the modules may require: VS Code alone. */
function required(name: string): unknown {
  if (name === 'vscode') return vscode;
  throw new Error(`There is no ${name} in a browser.`);
}
