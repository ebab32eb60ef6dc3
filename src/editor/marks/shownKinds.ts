import * as vscode from 'vscode';
import { markedKinds, type MarkedKind } from './highlightSpans';
import type { Localisation } from '../words/localisation';

const key = 'speechmark.hiddenKinds';

/** Which kinds are marked in the text, as the reader chose; remembered for the workspace. */
export class ShownKinds implements vscode.Disposable {
  private readonly changed = new vscode.EventEmitter<void>();
  private off: ReadonlySet<MarkedKind>;

  readonly onDidChange = this.changed.event;

  constructor(
    private readonly memory: vscode.Memento,
    private readonly l10n: Localisation,
  ) {
    const stored = memory.get<readonly unknown[]>(key, []);
    this.off = new Set(markedKinds.filter((kind) => stored.includes(kind)));
  }

  /** The kinds that are not marked. */
  get hidden(): ReadonlySet<MarkedKind> {
    return this.off;
  }

  async toggle(kind: MarkedKind): Promise<void> {
    const isHidden = this.off.has(kind);
    await this.hide(markedKinds.filter((each) => (each === kind ? !isHidden : this.off.has(each))));
    const { t } = this.l10n;
    const name = kindNames(this.l10n)[kind];
    const message = isHidden ? t('{0} are marked.', name) : t('{0} are no longer marked.', name);
    vscode.window.setStatusBarMessage(message, 4000);
  }

  /** Lets the reader choose from a list. */
  async choose(): Promise<void> {
    const { t } = this.l10n;
    const names = kindNames(this.l10n);
    const items = markedKinds.map((kind) => ({
      marked: kind,
      label: names[kind],
      description: kindShapes(this.l10n)[kind],
      picked: !this.off.has(kind),
    }));
    const picked = await vscode.window.showQuickPick(items, {
      canPickMany: true,
      title: t('What to Mark in the Text'),
      placeHolder: t('The kinds that are marked'),
    });
    if (!picked) return;
    await this.hide(markedKinds.filter((kind) => !picked.some(({ marked }) => marked === kind)));
  }

  dispose(): void {
    this.changed.dispose();
  }

  private async hide(kinds: readonly MarkedKind[]): Promise<void> {
    this.off = new Set(kinds);
    this.changed.fire();
    await this.memory.update(key, kinds);
  }
}

function kindNames({ t }: Localisation): Record<MarkedKind, string> {
  return {
    actor: t('Actors'),
    pledge: t('Pledges'),
    quote: t('Quotations'),
    claim: t('Claims'),
  };
}

function kindShapes({ t }: Localisation): Record<MarkedKind, string> {
  return {
    actor: t('a solid line'),
    pledge: t('a box, and a double line below its parts'),
    quote: t('a dashed line'),
    claim: t('a dotted line'),
  };
}
