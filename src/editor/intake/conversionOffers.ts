import * as vscode from 'vscode';
import { kindOf, webPage } from '../../intake/fileKinds';
import { fileNameOf } from '../articles/articles';
import { isUserFile } from '../articles/eligibility';
import { inform } from '../words/messages';
import { articleNames } from './articleNames';
import { convertToArticles, type IntakeTools } from './convertToArticles';
import { fileOfTab } from './openFile';

/** Under which key the kinds are kept that the reader does not want to be asked about. */
const REFUSED = 'speechmark.intake.refused';

/**
 * Offers to convert a file that was opened and is of a kind that can be, once for each kind. Web
 * pages are read as they are.
 */
export class ConversionOffers implements vscode.Disposable {
  private readonly offered = new Set<string>();
  private readonly listener: vscode.Disposable;

  constructor(
    private readonly tools: IntakeTools,
    private readonly memory: vscode.Memento,
  ) {
    const { tabGroups } = vscode.window;
    this.listener = tabGroups.onDidChangeTabs(() => {
      this.look();
    });
    this.look();
  }

  dispose(): void {
    this.listener.dispose();
  }

  private look(): void {
    const file = fileOfTab(vscode.window.tabGroups.activeTabGroup.activeTab);
    if (!file || !isUserFile({ scheme: file.scheme, languageId: '' })) return;
    const name = fileNameOf(file);
    const kind = kindOf(name);
    if (!kind || kind === webPage || this.offered.has(kind.name)) return;
    if (this.refused().includes(kind.name)) return;
    this.offered.add(kind.name);
    void this.offer(file, kind.name);
  }

  private refused(): readonly string[] {
    const kept: unknown = this.memory.get(REFUSED);
    return Array.isArray(kept) ? kept.filter((each) => typeof each === 'string') : [];
  }

  private async offer(file: vscode.Uri, kind: string): Promise<void> {
    const name = fileNameOf(file);
    const article = vscode.Uri.joinPath(file, '..', articleNames(name, 1)[0] ?? '');
    if (await exists(article)) return;
    const { t } = this.tools.l10n;
    const [convert, later, never] = [t('Convert'), t('Not Now'), t('Don’t Ask Again')];
    const question = t('Speechmark can make an article of {0} and annotate it.', name);
    const choice = await inform(question, convert, later, never);
    if (choice === convert) await convertToArticles([file], this.tools);
    if (choice === never) await this.memory.update(REFUSED, [...this.refused(), kind]);
  }
}

const exists = (file: vscode.Uri): Thenable<boolean> =>
  vscode.workspace.fs.stat(file).then(
    () => true,
    () => false,
  );
