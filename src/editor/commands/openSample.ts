import * as vscode from 'vscode';
import type { Localisation } from '../words/localisation';
import { registerCommandMap } from './registerCommandMap';
import { sampleArticles } from './sampleArticles';
import { SampleFiles, sampleScheme } from './sampleFiles';
import { fail } from '../words/messages';

/** Shows the samples, for the walkthrough and for readers without an article at hand. */
export function registerSamples(extension: vscode.Uri, l10n: Localisation): vscode.Disposable {
  const files = new SampleFiles(vscode.Uri.joinPath(extension, 'samples'));
  return vscode.Disposable.from(
    vscode.workspace.registerFileSystemProvider(sampleScheme, files, {
      isCaseSensitive: true,
      isReadonly: true,
    }),
    registerCommandMap({ 'speechmark.openSample': (file?: unknown) => openSample(file, l10n) }),
  );
}

/** Opens a sample by its file name; asks which one if none is given. */
async function openSample(wanted: unknown, { t }: Localisation): Promise<void> {
  const known = sampleArticles.find(({ file }) => file === wanted);
  const file = known?.file ?? (await pickSample(t('Open a Sample Article'), t('Which article?')));
  if (file === undefined) return;
  try {
    const uri = vscode.Uri.from({ scheme: sampleScheme, path: `/${file}` });
    await vscode.window.showTextDocument(uri, { preview: false });
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    void fail(t('This sample could not be opened. {0}', why));
  }
}

async function pickSample(title: string, placeHolder: string): Promise<string | undefined> {
  const items = sampleArticles.map(({ file, headline }) => ({
    label: headline,
    description: file,
    file,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title,
    placeHolder,
    matchOnDescription: true,
  });
  return picked?.file;
}
