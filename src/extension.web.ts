// The extension in a browser's worker host.
import * as vscode from 'vscode';
import { activateWith } from './activate';
import { fetchScript } from './analysis/fetchScript';
import { startInHost, startWebWorker } from './analysis/webEngine';
import type { SpeechmarkApi } from './editor/extensionApi';

export function activate(context: vscode.ExtensionContext): SpeechmarkApi {
  const addressOf = (name: string): string =>
    vscode.Uri.joinPath(context.extensionUri, 'dist/web', name).toString(true);
  return activateWith(
    {
      inWorker: () => startWebWorker(addressOf('worker.js')),
      inThread: () => startInHost(addressOf('worker.js')),
      formats: async () => {
        const bundle: { exports?: typeof import('./formats') } = {};
        (await fetchScript(addressOf('formats.js'), 'module'))(bundle);
        if (!bundle.exports) throw new Error('The export formats did not load.');
        return bundle.exports.exportFormats;
      },
    },
    context,
  );
}
