// The extension in a browser's worker host.
import * as vscode from 'vscode';
import { activateWith } from './activate';
import { fetchScript } from './analysis/fetchScript';
import { startInHost, startWebWorker } from './analysis/webWorker';
import type { SpeechmarkApi } from './editor/extensionApi';

export function activate(context: vscode.ExtensionContext): SpeechmarkApi {
  const addressOf = (name: string): string =>
    vscode.Uri.joinPath(context.extensionUri, 'dist/web', name).toString(true);
  const bundle = async <Exports>(name: string): Promise<Exports> => {
    const module: { exports?: Exports } = {};
    (await fetchScript(addressOf(name), 'module', 'require'))(module, required);
    if (!module.exports) throw new Error(`${name} did not load.`);
    return module.exports;
  };
  return activateWith(
    {
      engine: {
        inWorker: () => startWebWorker(addressOf('worker.js')),
        inThread: () => startInHost(addressOf('worker.js')),
      },
      formats: {
        inWorker: () => startWebWorker(addressOf('formats.js')),
        inThread: () => startInHost(addressOf('formats.js')),
      },
      review: () => bundle<typeof import('./reviewing')>('review.js'),
      files: null,
      gitName: () => Promise.resolve(undefined),
      intake: () => bundle<typeof import('./intake/convertFile')>('intake.js'),
    },
    context,
  );
}

/** What the bundles may require: VS Code alone. */
function required(name: string): unknown {
  if (name === 'vscode') return vscode;
  throw new Error(`There is no ${name} in a browser.`);
}
