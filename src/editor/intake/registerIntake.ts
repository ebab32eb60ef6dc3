import * as vscode from 'vscode';
import { extensionsOf, fileKinds, mayBeConverted } from '../../intake/fileKinds';
import { fileNameOf } from '../articles/articles';
import { registerCommandMap } from '../commands/registerCommandMap';
import { ConversionOffers } from './conversionOffers';
import { convertToArticles, type IntakeTools } from './convertToArticles';
import { fileOfTab } from './openFile';

/** Registers the conversion of other files to articles, and the offers to do it. */
export function registerIntake(tools: IntakeTools, memory: vscode.Memento): vscode.Disposable {
  return vscode.Disposable.from(
    registerCommandMap({
      'speechmark.convert': async (file?: vscode.Uri, selected?: readonly vscode.Uri[]) => {
        const files = selected ?? (file ? [file] : await chooseFiles(tools));
        return files.length === 0 ? [] : convertToArticles(files, tools);
      },
    }),
    new ConversionOffers(tools, memory),
  );
}

/** The file of the active tab if it can be converted, else those that the reader picks. */
async function chooseFiles({ l10n: { t } }: IntakeTools): Promise<readonly vscode.Uri[]> {
  const active = fileOfTab(vscode.window.tabGroups.activeTabGroup.activeTab);
  if (active && mayBeConverted(fileNameOf(active))) return [active];
  const extensions = fileKinds.flatMap((kind) => extensionsOf(kind).map((each) => each.slice(1)));
  const picked = await vscode.window.showOpenDialog({
    canSelectMany: true,
    openLabel: t('Convert'),
    title: t('Convert to Article'),
    filters: { [t('Files that can be converted')]: extensions, [t('All files')]: ['*'] },
  });
  return picked ?? [];
}
