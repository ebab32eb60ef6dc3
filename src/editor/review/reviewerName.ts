import * as vscode from 'vscode';
import type { Localisation } from '../words/localisation';

/** Asks git for the name of its user; undefined where there is none. */
export type GitName = (folder: string | undefined) => Promise<string | undefined>;

/** Who has no name, and does not want to give one. */
const NOBODY = 'reviewer';

/** The name that decisions are signed with. It stands in the sidecars and goes nowhere else. */
export class ReviewerName {
  private readonly ofGit = new Map<string, Promise<string | undefined>>();
  private asked: Promise<string> | undefined;

  constructor(
    private readonly gitName: GitName,
    private readonly l10n: Localisation,
  ) {}

  /** From the settings, else from git; who has it from neither is asked once. */
  async of({ uri }: Pick<vscode.TextDocument, 'uri'>): Promise<string> {
    return nameInSettings(uri) || (await this.gitNameFor(uri)) || (await this.ask());
  }

  /** The name, if nobody has to be asked for it. */
  async known({ uri }: Pick<vscode.TextDocument, 'uri'>): Promise<string | undefined> {
    return nameInSettings(uri) || (await this.gitNameFor(uri)) || (await this.asked);
  }

  private gitNameFor(uri: vscode.Uri): Promise<string | undefined> {
    const { isTrusted } = vscode.workspace;
    const folder =
      isTrusted && uri.scheme === 'file' ? vscode.Uri.joinPath(uri, '..').fsPath : undefined;
    const known = this.ofGit.get(folder ?? '');
    if (known) return known;
    const asked = this.gitName(folder).catch(() => undefined);
    this.ofGit.set(folder ?? '', asked);
    return asked;
  }

  private ask(): Promise<string> {
    return (this.asked ??= this.askOnce());
  }

  private async askOnce(): Promise<string> {
    const { t } = this.l10n;
    const given = await vscode.window.showInputBox({
      title: t('Your Name as Reviewer'),
      prompt: t('It stands with your decisions in the sidecar, and is sent nowhere.'),
      placeHolder: t('Such as the initials that your colleagues know'),
      ignoreFocusOut: true,
    });
    const name = given?.trim() ?? '';
    if (name === '') return NOBODY;
    await vscode.workspace
      .getConfiguration('speechmark.review')
      .update('name', name, vscode.ConfigurationTarget.Global);
    return name;
  }
}

function nameInSettings(uri: vscode.Uri): string | undefined {
  const name = vscode.workspace.getConfiguration('speechmark.review', uri).get<unknown>('name');
  return typeof name === 'string' && name.trim() !== '' ? name.trim() : undefined;
}
