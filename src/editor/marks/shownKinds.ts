import * as vscode from 'vscode';
import type { AnnotationKind } from '../../core/model';
import type { EditorKind } from '../kinds/editorKind';
import { kinds } from '../kinds/kinds';
import type { Localisation } from '../words/localisation';

const key = 'speechmark.hiddenKinds';

/** Which kinds the reader wants marked in the text; remembered for the workspace. */
export class ShownKinds implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private off: ReadonlySet<AnnotationKind>;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly memory: vscode.Memento,
    private readonly l10n: Localisation,
  ) {
    const stored = memory.get<readonly unknown[]>(key, []);
    this.off = namesOf(kinds.filter(({ kind }) => stored.includes(kind)));
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
    await this.hide(kinds.filter((each) => (each === kind ? !wasHidden : this.isHidden(each))));
    const { t } = this.l10n;
    const name = kind.plural(t);
    const message = wasHidden ? t('{0} are marked.', name) : t('{0} are no longer marked.', name);
    vscode.window.setStatusBarMessage(message, 4000);
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
    await this.hide(kinds.filter((kind) => !picked.some(({ value }) => value === kind)));
  }

  dispose(): void {
    this.changed.dispose();
  }

  private isHidden({ kind }: EditorKind): boolean {
    return this.off.has(kind);
  }

  private async hide(hidden: readonly EditorKind[]): Promise<void> {
    this.off = namesOf(hidden);
    this.changed.fire();
    await this.memory.update(key, [...this.off]);
  }
}

function namesOf(some: readonly EditorKind[]): ReadonlySet<AnnotationKind> {
  return new Set(some.map(({ kind }) => kind));
}
