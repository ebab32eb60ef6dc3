import * as vscode from 'vscode';
import type { AnnotationKind } from '../../core/model';
import type { EditorKind } from '../kinds/editorKind';
import { kinds } from '../kinds/kinds';
import type { Localisation } from '../words/localisation';

const section = 'speechmark.highlights';

/** Which kinds the reader wants marked in the text, as the settings say. */
export class ShownKinds implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private readonly disposable = vscode.Disposable.from(
    this.changed,
    vscode.workspace.onDidChangeConfiguration((event) => {
      if (event.affectsConfiguration(`${section}.kinds`)) this.follow();
    }),
  );
  private off: ReadonlySet<AnnotationKind> = new Set();

  readonly onDidChange = this.changed.event;

  constructor(private readonly l10n: Localisation) {
    this.follow();
  }

  /** The names of the kinds that are not marked. */
  get hidden(): ReadonlySet<AnnotationKind> {
    return this.off;
  }

  get shown(): readonly EditorKind[] {
    return kinds.filter((kind) => !this.isHidden(kind));
  }

  async toggle(kind: EditorKind): Promise<void> {
    const wasHidden = this.isHidden(kind);
    await this.hideOnly(kinds.filter((each) => (each === kind ? !wasHidden : this.isHidden(each))));
    const { t } = this.l10n;
    const name = kind.plural(t);
    const message = wasHidden ? t('{0} are marked.', name) : t('{0} are no longer marked.', name);
    vscode.window.setStatusBarMessage(message, 4000);
  }

  /** Marks a kind no longer. */
  async hide(kind: EditorKind): Promise<void> {
    if (!this.isHidden(kind)) await this.toggle(kind);
  }

  /** Lets the reader choose from a list. */
  async choose(): Promise<void> {
    const { t } = this.l10n;
    const items = kinds.map((kind) => ({
      value: kind,
      label: kind.plural(t),
      description: kind.shape(t),
      picked: !this.isHidden(kind),
    }));
    const picked = await vscode.window.showQuickPick(items, {
      canPickMany: true,
      title: t('What to Mark in the Text'),
      placeHolder: t('The kinds that are marked'),
    });
    if (!picked) return;
    await this.hideOnly(kinds.filter((kind) => !picked.some(({ value }) => value === kind)));
  }

  dispose(): void {
    this.disposable.dispose();
  }

  private isHidden({ kind }: EditorKind): boolean {
    return this.off.has(kind);
  }

  /** For the reader, unless the workspace has its own say. */
  private async hideOnly(hidden: readonly EditorKind[]): Promise<void> {
    const settings = vscode.workspace.getConfiguration(section);
    const shown = kinds.filter((kind) => !hidden.includes(kind)).map(({ kind }) => kind);
    const { Global, Workspace } = vscode.ConfigurationTarget;
    const isOfWorkspace = settings.inspect('kinds')?.workspaceValue !== undefined;
    await settings.update('kinds', shown, isOfWorkspace ? Workspace : Global);
    this.follow();
  }

  private follow(): void {
    const shown = vscode.workspace.getConfiguration(section).get<unknown>('kinds');
    const off = kinds.filter(({ kind }) => Array.isArray(shown) && !shown.includes(kind));
    this.off = new Set(off.map(({ kind }) => kind));
    for (const { kind, commands } of kinds) {
      void vscode.commands.executeCommand(
        'setContext',
        `${commands.toggle}.on`,
        !this.off.has(kind),
      );
    }
    this.changed.fire();
  }
}
