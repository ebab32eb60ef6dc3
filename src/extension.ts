// The extension in a Node host.
import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { promisify } from 'node:util';
import type * as vscode from 'vscode';
import { activateWith } from './activate';
import { startInThread, startWorkerThread } from './analysis/nodeWorker';
import type { SpeechmarkApi } from './editor/extensionApi';
import { nodeSidecarFiles } from './review/sidecar/nodeFiles';

export function activate(context: vscode.ExtensionContext): SpeechmarkApi {
  const worker = context.asAbsolutePath('dist/vscode/worker.desktop.js');
  const bundle = (name: string): unknown => {
    const file = context.asAbsolutePath(`dist/vscode/${name}`);
    return createRequire(file)(file) as unknown;
  };
  const formats = context.asAbsolutePath('dist/vscode/formats.desktop.js');
  return activateWith(
    {
      engine: {
        inWorker: () => startWorkerThread(worker),
        inThread: () => startInThread(worker),
      },
      formats: {
        inWorker: () => startWorkerThread(formats),
        inThread: () => startInThread(formats),
      },
      intake: () => Promise.resolve(bundle('intake.js') as typeof import('./intake/convertFile')),
      review: () => Promise.resolve(bundle('review.js') as typeof import('./reviewing')),
      exporting: () => Promise.resolve(bundle('exporting.js') as typeof import('./exporting')),
      files: nodeSidecarFiles,
      gitName,
    },
    context,
  );
}

/** The name of git's user, in a folder or at all. */
async function gitName(folder: string | undefined): Promise<string | undefined> {
  const place = folder === undefined ? [] : ['-C', folder];
  const scope = folder === undefined ? ['--global'] : [];
  const { stdout } = await promisify(execFile)(
    'git',
    [...place, 'config', ...scope, '--get', 'user.name'],
    { timeout: 3000 },
  );
  return stdout.trim() === '' ? undefined : stdout.trim();
}
